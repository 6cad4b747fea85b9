import type { Side } from '@backstride/body'
import { isNeutralVariant, type SessionPlan, type StepPlan } from '@backstride/coach'
import type { SessionDay } from './session-order.ts'
import {
  type DrillStep,
  type HoldStep,
  isWork,
  type SessionStep,
  sideOf,
  type TwistStep,
} from './session-step.ts'

/** The steps, each knowing whether less or an easier position was chosen than the plan of the day asks for. */
export function markedAgainst(
  { plan, steps: planned }: Pick<SessionDay, 'plan' | 'steps'>,
  steps: readonly SessionStep[],
): readonly SessionStep[] {
  const form = holdLadderOf(plan)
  const rounds = steps.filter((step): step is HoldStep => step.kind === 'hold' && step.ladder === form)
  const fewerRounds = rounds.length < (plan.hold?.rounds ?? 0)
  const untested = plan.hold?.entryTest === true && !rounds.some(({ test }) => test)
  const fewerTwists = twistsPerSide(steps) < plan.twists.reduce((sum, { perSide }) => sum + perSide, 0)
  const isOutside = (step: DrillStep): boolean => {
    if (step.kind === 'twists') return fewerTwists
    // What is held as the back is says nothing of the back pressed flat.
    if (step.ladder !== form && (step.ladder === 'neutralBrace' || step.ladder === 'hollowHold')) return true
    if (step.kind !== 'hold' || step.ladder !== form)
      return !isWhole(
        planned.find(({ ladder }) => ladder === step.ladder),
        steps.filter(isWork).filter(({ ladder }) => ladder === step.ladder),
      )
    const asPlanned = step.drill === plan.hold?.variant && step.targetS >= plan.hold.holdS
    return fewerRounds || untested || !asPlanned
  }
  return steps.map(step => (isWork(step) ? { ...step, outsideLadder: isOutside(step) } : step))
}

/** All that the plan of a ladder asks for. One that no plan names begins: it has its first dose. */
function isWhole(plan: StepPlan | undefined, steps: readonly DrillStep[]): boolean {
  if (plan === undefined) return true
  const { dose, variant } = plan
  const [count, each] = 'sets' in dose ? [dose.sets, dose.reps] : [dose.rounds, dose.holdS]
  const sizeOf = (step: DrillStep) =>
    step.kind === 'reps' ? step.reps : step.kind === 'hold' ? step.targetS : 0
  return (
    steps.length >= count * dose.sides && steps.every(step => step.drill === variant && sizeOf(step) >= each)
  )
}

/** The ladder of the day's hold: as the back is where pressing hurts. */
export const holdLadderOf = ({ hold }: Pick<SessionPlan, 'hold'>): 'hollowHold' | 'neutralBrace' =>
  hold !== null && isNeutralVariant(hold.variant) ? 'neutralBrace' : 'hollowHold'

/** Of the weaker side. */
function twistsPerSide(steps: readonly SessionStep[]): number {
  const sets = steps.filter((step): step is TwistStep => step.kind === 'twists')
  const toward = (side: Side) =>
    sets.reduce((sum, step) => ((sideOf(step) ?? side) === side ? sum + step.set.perSide : sum), 0)
  return Math.min(toward('left'), toward('right'))
}
