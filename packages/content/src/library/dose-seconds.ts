import type { Drill } from '../catalogue/drill.ts'
import { isSplitStance, movementS } from '../catalogue/movement-seconds.ts'
import { repSeconds } from '../catalogue/rep-moves.ts'

/** How long a dose takes from the first second to the last, pauses between included. */
export function doseSeconds({ id, dose, moves }: Pick<Drill, 'id' | 'dose' | 'moves'>): number {
  switch (dose.kind) {
    case 'hold':
      return setsInARow(dose.rounds * sidesOf(dose), dose.holdS, dose.restS)
    case 'reps':
      return setsInARow(dose.sets * sidesOf(dose), dose.reps * repSeconds({ moves }), dose.restS)
    case 'twists':
      return dose.perSide * 2 * (isSplitStance(id) ? movementS.splitTwist : movementS.turn)
    case 'walk':
      return dose.minutes * 60
  }
}

const sidesOf = ({ perSide = false }: { readonly perSide?: boolean }): number => (perSide ? 2 : 1)

const setsInARow = (sets: number, workS: number, restS: number): number =>
  sets * workS + Math.max(0, sets - 1) * restS
