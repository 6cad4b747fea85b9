import type { Side } from '@backstride/body'
import type { SessionPlan } from '@backstride/coach'
import { type HoldStep, isWork, type SessionStep, sideOf, type TwistStep } from './session-step.ts'

/** The steps, each knowing whether less or an easier position was chosen than the plan of the day asks for. */
export function markedAgainst(plan: SessionPlan, steps: readonly SessionStep[]): readonly SessionStep[] {
  const rounds = steps.filter(
    (step): step is HoldStep => step.kind === 'hold' && step.ladder === 'hollowHold',
  )
  const fewerRounds = rounds.length < (plan.hold?.rounds ?? 0)
  const untested = plan.hold?.entryTest === true && !rounds.some(({ test }) => test)
  const fewerTwists = twistsPerSide(steps) < plan.twists.reduce((sum, { perSide }) => sum + perSide, 0)
  const isOutside = (step: SessionStep): boolean => {
    if (step.kind === 'twists') return fewerTwists
    if (step.kind !== 'hold') return false
    // What is held as the back is says nothing of the back pressed flat.
    if (step.ladder !== 'hollowHold') return step.ladder === 'neutralBrace'
    const asPlanned = step.drill === plan.hold?.variant && step.targetS >= plan.hold.holdS
    return fewerRounds || untested || !asPlanned
  }
  return steps.map(step => (isWork(step) ? { ...step, outsideLadder: isOutside(step) } : step))
}

/** Of the weaker side. */
function twistsPerSide(steps: readonly SessionStep[]): number {
  const sets = steps.filter((step): step is TwistStep => step.kind === 'twists')
  const toward = (side: Side) =>
    sets.reduce((sum, step) => ((sideOf(step) ?? side) === side ? sum + step.set.perSide : sum), 0)
  return Math.min(toward('left'), toward('right'))
}
