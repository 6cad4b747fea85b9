import { type DrillStep, drillOf, isWork, type SessionStep } from '@backstride/content'
import type { SessionContext } from '../session-context.ts'

export const stepNow = ({ steps, at }: Pick<SessionContext, 'steps' | 'at'>): SessionStep | undefined =>
  steps[at]

export const isOver = ({ steps, at }: Pick<SessionContext, 'steps' | 'at'>): boolean => at >= steps.length

export const isOfKind =
  (kind: SessionStep['kind']) =>
  (context: Pick<SessionContext, 'steps' | 'at'>): boolean =>
    stepNow(context)?.kind === kind

/** What was done of a step as it stands: in its place another drill may have been begun before. */
export const isOfStep =
  (index: number, step: DrillStep) =>
  ({ stepIndex, drill }: { readonly stepIndex: number; readonly drill: string }): boolean =>
    stepIndex === index && drill === step.drill

/** Whether the runner lies or kneels for it. */
export const isOnFloor = (drill: string): boolean => drillOf(drill)?.needs.includes('floor') === true

/** Whether the runner lies or kneels: the drill that is on, or was done last, is on the floor and no way up is behind them. */
export function isOnTheFloor({ steps, at }: Pick<SessionContext, 'steps' | 'at'>): boolean {
  const step = steps[at] ?? steps.at(-1)
  return isWork(step) ? isOnFloor(step.drill) : step?.what === 'getUp' && at < steps.length
}

/** Whether a step begins a drill: none of its block came before. */
const beginsBlock = ({ steps, at }: SessionContext): boolean => {
  const [step, before] = [steps[at], steps[at - 1]]
  return isWork(step) && !(isWork(before) && before.block === step.block)
}

/**
 * Whether the drill waits until the runner says "I am ready". On the floor always: nobody can see whether they lie yet,
 * and seconds must be true. Elsewhere the first time in a session when it needs a wall or a chair, which is not at hand
 * yet, or is new to them; and whenever it begins anew, after a crash or a swap.
 */
export function waitsForRunner(context: SessionContext): boolean {
  const step = stepNow(context)
  if (!isWork(step)) return false
  if (context.anew) return true
  if (!beginsBlock(context)) return false
  if (isOnFloor(step.drill)) return true
  const seen = context.steps.slice(0, context.at).some(each => isWork(each) && each.ladder === step.ladder)
  const isNew = !context.start.known.includes(step.ladder)
  return !seen && (isNew || needsSomething(step.drill))
}

const needsSomething = (drill: string): boolean => (drillOf(drill)?.needs.length ?? 0) > 0

/** After the step that is on: a rest, then more of the same or another drill; else a way, or the end. */
export const restFollows = ({ steps, at }: SessionContext): boolean => {
  const step = steps[at]
  return isWork(step) && step.restS > 0 && isWork(steps[at + 1])
}
/** The same, asked once the step is over. */
export const isBeforeRest = (context: SessionContext): boolean =>
  restFollows({ ...context, at: context.at - 1 })
