import { drillOf } from '@backstride/content'
import { advanceTrustedTime, type ClockFrame } from '@backstride/motion'
import type { SessionContext } from '../session-context.ts'
import {
  COUNT_IN_S,
  ENTRY_AT_ONCE_S,
  PAUSE_AFTER_GAP_MS,
  READY_S,
  READY_STANDING_S,
  SOUND_CHECK_S,
} from '../timing.ts'
import { isOnFloor, stepNow } from './step-now.ts'

/** One look at the clocks while something is timed. */
export function tick(context: SessionContext, frame: ClockFrame): SessionContext {
  const time = advanceTrustedTime(context.time, frame)
  return { ...context, time, leftMs: context.leftMs - (time.countedMs - context.time.countedMs) }
}

export const isUp = ({ leftMs }: SessionContext): boolean => leftMs <= 0

/** Nobody could look for a while, and no pause came of it yet. */
export const hasLongGap = ({ time: { gap }, gapPausedFor }: SessionContext): boolean =>
  gap !== null && gap !== gapPausedFor && gap.toMs - gap.fromMs >= PAUSE_AFTER_GAP_MS

/** A phase of so many seconds begins where the one before it ran out, not at the frame that noticed. */
export function phase(context: SessionContext, seconds: number): SessionContext {
  const lateMs = Math.min(0, context.leftMs)
  return { ...context, leftMs: seconds * 1000 + lateMs, phaseFromMs: context.time.countedMs + lateMs }
}

/** It begins now, because the runner says so. */
export const phaseAtOnce = (context: SessionContext, seconds: number): SessionContext => ({
  ...context,
  leftMs: seconds * 1000,
  phaseFromMs: context.time.countedMs,
})

export const beginSoundCheck = (context: SessionContext): SessionContext =>
  phaseAtOnce(context, SOUND_CHECK_S)

export const beginLead = (context: SessionContext): SessionContext => {
  const step = stepNow(context)
  return step?.kind === 'lead' ? phase(context, step.seconds) : context
}

export const finishLead = (context: SessionContext): SessionContext => ({ ...context, at: context.at + 1 })
/** The runner is there sooner. */
export const finishLeadAtOnce = (context: SessionContext): SessionContext => ({
  ...finishLead(context),
  leftMs: 0,
})

/** What comes begins now; what nobody saw before the tap leads to no pause. */
export const fromNow = (context: SessionContext): SessionContext => ({
  ...context,
  leftMs: 0,
  gapPausedFor: context.time.gap,
})

/** Its lines go by; it ends when the runner says so. */
export const beginSetUp = (context: SessionContext): SessionContext => phaseAtOnce(context, 0)

const readyS = (context: SessionContext): number => {
  const step = stepNow(context)
  return step !== undefined && step.kind !== 'lead' && isOnFloor(step.drill) ? READY_S : READY_STANDING_S
}

const isReady = (context: SessionContext): SessionContext => ({ ...context, anew: false, again: false })
export const getReady = (context: SessionContext): SessionContext => isReady(phase(context, readyS(context)))
export const getReadyAtOnce = (context: SessionContext): SessionContext =>
  isReady(phaseAtOnce(context, readyS(context)))

export const countIn = (context: SessionContext): SessionContext => phase(context, COUNT_IN_S)
export const countInAtOnce = (context: SessionContext): SessionContext =>
  phaseAtOnce(context, hasEntry(context) ? ENTRY_AT_ONCE_S : COUNT_IN_S)

const hasEntry = (context: SessionContext): boolean => {
  const step = stepNow(context)
  return step?.kind === 'hold' && drillOf(step.drill)?.entry !== undefined
}

/** From the end of the work, what is left of its rest until the entry of the next. */
export const restFrom = (context: SessionContext, endedMs: number, restS: number): SessionContext => ({
  ...context,
  leftMs: Math.max(0, restS - COUNT_IN_S) * 1000 - (context.time.countedMs - endedMs),
  phaseFromMs: endedMs,
})
