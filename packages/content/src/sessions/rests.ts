import { drillOf } from '../catalogue/catalogue.ts'
import { movementS } from '../catalogue/movement-seconds.ts'
import { setRestS } from '../templates/building-blocks.ts'
import { leadInS } from './lead-in.ts'
import { type DrillStep, isWork, type SessionStep, sideOf } from './session-step.ts'

/**
 * Rests where a block says none itself, seconds. `change`: to another stance, side or drill, and its entry.
 * Source: physio notes 9, templates; our choice [D].
 */
export const restRules = {
  tag: 'D',
  source: 'PN 9',
  betweenSets: setRestS,
  betweenHolds: 15,
  change: movementS.change + leadInS.countIn,
  /** Lying on one side, over the back onto the other, and sorted: nobody hurries there with a sore back. */
  turnOver: 15,
} as const

/** From the end of a step until the next one counts. A way is a rest already, and so is the end. */
function restBetween(step: DrillStep, next: SessionStep | undefined): number {
  if (!isWork(next)) return 0
  if (turnsOver(step, next)) return Math.max(step.restS, restRules.turnOver)
  if (next.block === step.block && step.restS > 0) return step.restS
  if (step.kind === 'reps' && next.kind === 'reps') return restRules.betweenSets
  if (step.kind === 'hold' && next.kind === 'hold') return restRules.betweenHolds
  return restRules.change
}

const turnsOver = (step: DrillStep, next: DrillStep): boolean =>
  step.drill === next.drill && sideOf(step) !== sideOf(next) && liesOnSide(step.drill)

const liesOnSide = (drill: string): boolean => drillOf(drill)?.moves[0].posture.base === 'onRightSide'

/** Every rest as what follows asks for it. */
export const withRests = (steps: readonly SessionStep[]): readonly SessionStep[] =>
  steps.map((step, index) => (isWork(step) ? { ...step, restS: restBetween(step, steps[index + 1]) } : step))
