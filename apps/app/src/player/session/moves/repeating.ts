import { advanceReps, type ClockFrame, isFull, type RepsState, startReps } from '@backstride/motion'
import type { DoneSet, SessionContext } from '../session-context.ts'
import { repMsOf } from '../timing.ts'
import { isOfStep, stepNow } from './step-now.ts'
import { restFrom, tick } from './timed-phase.ts'

/** A set by tempo; repetitions that were done before an interruption stay done, those of another drill its own. */
export function beginReps(context: SessionContext): SessionContext {
  const step = stepNow(context)
  if (step?.kind !== 'reps') return context
  const tMs = context.time.countedMs + Math.min(0, context.leftMs)
  const before = context.sets.find(isOfStep(context.at, step))
  const fresh = { ...startReps(step.reps, repMsOf(step.drill)), done: before?.reps ?? 0 }
  return { ...context, repsNow: advanceReps(fresh, tMs), leftMs: 0, phaseFromMs: tMs, change: null }
}

export function repeat(context: SessionContext, frame: ClockFrame): SessionContext {
  const ticked = tick(context, frame)
  if (ticked.repsNow === null) return ticked
  return keepReps({ ...ticked, repsNow: advanceReps(ticked.repsNow, ticked.time.countedMs) })
}

/** What is done of the set is kept with every repetition. */
function keepReps(context: SessionContext): SessionContext {
  const { repsNow } = context
  const step = stepNow(context)
  if (repsNow === null || repsNow.done === 0 || step?.kind !== 'reps') return context
  const { drill, side, reps: target } = step
  const kept: DoneSet = { stepIndex: context.at, drill, side, reps: repsNow.done, target }
  const isOwn = isOfStep(context.at, step)
  return { ...context, sets: [...context.sets.filter(set => !isOwn(set)), kept] }
}

export const setOfRepsIsDone = ({ repsNow }: SessionContext): boolean => repsNow !== null && isFull(repsNow)

export function finishReps(context: SessionContext): SessionContext {
  const step = stepNow(context)
  if (step?.kind !== 'reps') return context
  const endedMs = endOf(context.repsNow, context.time.countedMs)
  return restFrom({ ...context, at: context.at + 1, repsNow: null }, endedMs, step.restS)
}

/** A full set ended with its last repetition, one that was enough ends now. */
const endOf = (reps: RepsState | null, nowMs: number): number =>
  reps !== null && isFull(reps) ? (reps.sinceMs ?? nowMs) : nowMs
