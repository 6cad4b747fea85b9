import type { Dose } from '../catalogue/drill.ts'

/** How long one repetition and one twist take: two seconds each way; a twist out and back. Source: physio notes 9, EV 5.7; ours [D]. */
const repS = 4
const twistS = 3

/** How long a dose takes from the first second to the last, pauses between included. */
export function doseSeconds(dose: Dose): number {
  switch (dose.kind) {
    case 'hold':
      return setsInARow(dose.rounds * sidesOf(dose), dose.holdS, dose.restS)
    case 'reps':
      return setsInARow(dose.sets * sidesOf(dose), dose.reps * repS, dose.restS)
    case 'twists':
      return dose.perSide * 2 * twistS
    case 'walk':
      return dose.minutes * 60
  }
}

const sidesOf = ({ perSide = false }: { readonly perSide?: boolean }): number => (perSide ? 2 : 1)

const setsInARow = (sets: number, workS: number, restS: number): number =>
  sets * workS + Math.max(0, sets - 1) * restS
