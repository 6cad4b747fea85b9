/** What each event does to the session: pure, one function an event. */
import {
  advanceHold,
  advanceTrustedTime,
  advanceTwists,
  type ClockFrame,
  contactOf,
  endHold,
  type RoundResult,
  releaseTrustedTime,
  restartTwist,
  startHold,
  startTrustedTime,
  startTwists,
} from '@backstride/motion'
import type {
  DoneRound,
  DoneTwists,
  SessionContext,
  SessionInput,
  SessionStart,
  SessionWork,
} from './session-context.ts'
import { type SessionStep, stepsOf } from './steps.ts'
import {
  BEAT_MS,
  COUNT_IN_S,
  GET_UP_S,
  LOST_SHOWN_S,
  PAUSE_AFTER_GAP_MS,
  READY_S,
  STANCE_S,
} from './timing.ts'

export const newWork = (start: SessionStart): SessionWork => ({
  start,
  at: 0,
  variant: start.plan.hold?.variant ?? '',
  rounds: [],
  spiralFrom: 0,
  twists: [],
  steady: 'unasked',
  pace: 'beat',
  stopWord: null,
})

export const contextOf = ({ work, coach, goesOn }: SessionInput): SessionContext => ({
  ...work,
  coach,
  goesOn,
  steps: stepsOf(work.start.plan),
  time: startTrustedTime,
  leftMs: 0,
  holdNow: null,
  twistsNow: null,
  lastRound: null,
  roundEndedMs: 0,
  change: null,
  gapPausedFor: null,
})

export const stepNow = (context: Pick<SessionContext, 'steps' | 'at'>): SessionStep | undefined =>
  context.steps[context.at]

const restMs = ({ start }: SessionContext): number =>
  Math.max(0, (start.plan.hold?.restS ?? 0) - COUNT_IN_S) * 1000

// --- time ---

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
const phase = (context: SessionContext, seconds: number): SessionContext => ({
  ...context,
  leftMs: seconds * 1000 + Math.min(0, context.leftMs),
})

const phaseAtOnce = (context: SessionContext, seconds: number): SessionContext => ({
  ...context,
  leftMs: seconds * 1000,
})

// --- the hold ---

const withHold = (context: SessionContext): SessionContext => {
  const step = stepNow(context)
  return step?.kind === 'hold' ? { ...context, holdNow: startHold(step.targetS) } : context
}

export const getReady = (context: SessionContext): SessionContext => phaseAtOnce(withHold(context), READY_S)
export const countIn = (context: SessionContext): SessionContext => phase(withHold(context), COUNT_IN_S)
export const countInAtOnce = (context: SessionContext): SessionContext =>
  phaseAtOnce(withHold(context), COUNT_IN_S)

/** Both legs are up: from here the seconds count, exactly from when the count-in ran out. */
export function beginHold(context: SessionContext): SessionContext {
  if (context.holdNow === null) return context
  const tMs = context.time.countedMs + Math.min(0, context.leftMs)
  const holdNow = advanceHold(context.holdNow, { tMs, form: 'good', by: 'hand' })
  return { ...context, holdNow, leftMs: 0, change: null }
}

export function hold(context: SessionContext, frame: ClockFrame): SessionContext {
  const ticked = tick(context, frame)
  if (ticked.holdNow === null) return ticked
  const tMs = ticked.time.countedMs
  return { ...ticked, holdNow: advanceHold(ticked.holdNow, { tMs, form: 'good', by: 'hand' }) }
}

/** "My back lifted", at the moment it was said. */
export function lifted(context: SessionContext, frame: ClockFrame): SessionContext {
  const held = hold(context, frame)
  if (held.holdNow === null) return held
  const tMs = held.time.countedMs
  return { ...held, holdNow: advanceHold(held.holdNow, { tMs, form: 'lost', by: 'hand' }) }
}

export const roundIsOver = ({ holdNow }: SessionContext): boolean => (holdNow?.rounds.length ?? 0) > 0

export const roundWasLost = ({ holdNow }: SessionContext): boolean => holdNow?.rounds[0]?.endedBy === 'lost'

/** The round is over: keep it, let the coach say where the next one is held, begin the rest. */
export function finishRound(context: SessionContext): SessionContext {
  const result = context.holdNow?.rounds[0]
  if (result === undefined) return context
  const round = doneRound(context, result)
  const rounds = [...context.rounds, round]
  const at = context.at + 1
  const next: SessionContext = {
    ...context,
    rounds,
    at,
    lastRound: round,
    roundEndedMs: result.endMs,
    holdNow: null,
    leftMs: restMs(context) - (context.time.countedMs - result.endMs),
  }
  const changed = round.test ? afterTest(next, round) : afterSpiral(next)
  const asks = changed.steady === 'unasked' && changed.variant !== 'HH00' && stepNow(changed)?.kind === 'hold'
  return { ...changed, steady: asks ? 'asking' : changed.steady === 'unasked' ? 'answered' : changed.steady }
}

const doneRound = (context: SessionContext, result: RoundResult): DoneRound => {
  const step = stepNow(context)
  const targetS = step?.kind === 'hold' ? step.targetS : result.cleanS
  return {
    variant: context.variant,
    targetS,
    // Whole tenths, never rounded up.
    cleanS: Math.floor(result.cleanS * 10 + 1e-6) / 10,
    contact: contactOf(result, targetS),
    endedBy: result.endedBy === 'target' || result.endedBy === 'lost' ? result.endedBy : 'stopped',
    test: step?.kind === 'hold' && step.test,
  }
}

const afterTest = (context: SessionContext, { cleanS }: DoneRound): SessionContext =>
  moveTo(context, 'test', context.coach.entry(cleanS))

const afterSpiral = (context: SessionContext): SessionContext =>
  context.coach.easierNow(context.rounds.slice(context.spiralFrom))
    ? moveTo(context, 'spiral', context.coach.easier(context.variant))
    : context

function moveTo(
  context: SessionContext,
  why: 'test' | 'spiral' | 'unsteady' | 'asked',
  to: string,
): SessionContext {
  if (to === context.variant) return context
  return { ...context, variant: to, change: { why, to }, spiralFrom: context.rounds.length }
}

/** Whether anything easier is left below the present position. */
export const hasEasier = ({ coach, variant }: SessionContext): boolean => coach.easier(variant) !== variant

export const oneEasier = (context: SessionContext): SessionContext =>
  moveTo(context, 'asked', context.coach.easier(context.variant))

export function answerSteady(context: SessionContext, steady: boolean): SessionContext {
  const answered: SessionContext = { ...context, steady: 'answered' }
  const held = context.lastRound?.variant ?? context.variant
  return steady ? answered : moveTo(answered, 'unsteady', context.coach.unsteady(held, context.variant))
}

export const lostWasShown = (context: SessionContext): boolean =>
  context.time.countedMs - context.roundEndedMs >= LOST_SHOWN_S * 1000

export const isAsking = ({ steady }: SessionContext): boolean => steady === 'asking'

export const nextIs = (context: SessionContext, kind: SessionStep['kind'] | undefined): boolean =>
  stepNow(context)?.kind === kind

export const getUp = (context: SessionContext): SessionContext => phaseAtOnce(context, GET_UP_S)

// --- twists ---

/** Takes the stance of the set that is on; twists of it that were done before an interruption stay done. */
export function takeStance(context: SessionContext): SessionContext {
  const step = stepNow(context)
  if (step?.kind !== 'twists') return context
  const before = context.twists.find(({ stepIndex }) => stepIndex === context.at)
  const fresh = startTwists(step.set, context.pace === 'beat' ? BEAT_MS[step.set.stance] : null)
  const twistsNow = before === undefined ? fresh : { ...fresh, done: before.done, atBeat: before.atBeat }
  return phaseAtOnce({ ...context, twistsNow }, STANCE_S)
}

export const beginTwists = (context: SessionContext): SessionContext => ({
  ...context,
  leftMs: 0,
  change: null,
})

export function twist(context: SessionContext, frame: ClockFrame, turned: boolean): SessionContext {
  const ticked = tick(context, frame)
  if (ticked.twistsNow === null) return ticked
  const twistsNow = advanceTwists(ticked.twistsNow, { tMs: ticked.time.countedMs, turned })
  return keepTwists({ ...ticked, twistsNow })
}

/** What is done of the set is kept with every twist. */
function keepTwists(context: SessionContext): SessionContext {
  const { twistsNow } = context
  const step = stepNow(context)
  if (twistsNow === null || step?.kind !== 'twists') return context
  const { done, atBeat } = twistsNow
  if (done.left + done.right === 0) return context
  const kept: DoneTwists = { variant: step.variant, stepIndex: context.at, done, atBeat }
  return { ...context, twists: [...context.twists.filter(({ stepIndex }) => stepIndex !== context.at), kept] }
}

export const changePace = (context: SessionContext, pace: 'beat' | 'tap'): SessionContext => {
  const step = stepNow(context)
  const beatMs = pace === 'beat' && step?.kind === 'twists' ? BEAT_MS[step.set.stance] : null
  const { twistsNow } = context
  return { ...context, pace, twistsNow: twistsNow === null ? null : restartTwist(twistsNow, beatMs) }
}

export const setIsDone = ({ twistsNow }: SessionContext): boolean => twistsNow?.next === null

export const finishSet = (context: SessionContext): SessionContext => ({
  ...context,
  at: context.at + 1,
  twistsNow: null,
})

// --- interruptions ---

/** A pause, a stop or a long gap: a round that ran ends here, its seconds stay, and it is done again. */
export function interrupt(context: SessionContext): SessionContext {
  const { holdNow, twistsNow, time } = context
  const cut = holdNow === null ? undefined : endHold(holdNow, time.countedMs, 'stopped').rounds[0]
  const round = cut === undefined || cut.cleanS < 0.1 ? undefined : doneRound(context, cut)
  return {
    ...context,
    rounds: round === undefined ? context.rounds : [...context.rounds, round],
    holdNow: holdNow === null ? null : startHold(holdNow.targetS),
    twistsNow: twistsNow === null ? null : restartTwist(twistsNow),
    gapPausedFor: time.gap,
  }
}

/** What happened in a pause is nobody's time. */
export const resume = (context: SessionContext): SessionContext => ({
  ...context,
  time: releaseTrustedTime(context.time),
})

export const resumesInHold = ({ holdNow }: SessionContext): boolean => holdNow !== null
export const resumesInTwists = ({ twistsNow }: SessionContext): boolean => twistsNow !== null
