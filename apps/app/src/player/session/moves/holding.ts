import { isWork } from '@backstride/content'
import {
  advanceHold,
  type ClockFrame,
  type ContactPoints,
  contactOf,
  type HoldState,
  type RoundResult,
  startHold,
} from '@backstride/motion'
import type { Felt } from '../../../eyes/phone/index.ts'
import type { DoneRound, SessionContext } from '../session-context.ts'
import { LOST_SHOWN_S } from '../timing.ts'
import { afterRound, afterTold } from './after-round.ts'
import { stepNow } from './step-now.ts'
import { restFrom, tick } from './timed-phase.ts'
import { beginWatchedHold, isWatching, watchHold } from './watching.ts'

/** The legs are up: from here the seconds count, exactly from when the count-in ran out. */
export function beginHold(context: SessionContext): SessionContext {
  if (isWatching(context)) return beginWatchedHold(context)
  const step = stepNow(context)
  if (step?.kind !== 'hold') return context
  const tMs = context.time.countedMs + Math.min(0, context.leftMs)
  const holdNow = advanceHold(startHold(step.targetS), { tMs, form: 'good', by: 'hand' })
  return { ...context, holdNow, leftMs: 0, phaseFromMs: tMs, change: null }
}

export function hold(context: SessionContext, frame: ClockFrame, felt?: Felt): SessionContext {
  if (isWatching(context)) return watchHold(context, frame, felt)
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
  const begun = hasBegun(held.holdNow) ? held.holdNow : begunByHand(held.holdNow, tMs)
  return { ...held, holdNow: advanceHold(begun, { tMs, form: 'lost', by: 'hand' }) }
}

const hasBegun = ({ round, rounds }: HoldState): boolean => round !== null || rounds.length > 0

/** A sensor waits for contact before it counts; the runner may still say that it was lost: nothing was held. */
const begunByHand = ({ targetS }: HoldState, tMs: number): HoldState =>
  advanceHold(startHold(targetS), { tMs, form: 'good', by: 'hand' })

export const roundIsOver = ({ holdNow }: SessionContext): boolean => (holdNow?.rounds.length ?? 0) > 0
export const roundWasLost = ({ holdNow }: SessionContext): boolean => holdNow?.rounds[0]?.endedBy === 'lost'

/** The round is over: keep it, let the coach say where the next one is held, begin the rest. */
export function finishRound(context: SessionContext): SessionContext {
  const result = context.holdNow?.rounds[0]
  const step = stepNow(context)
  if (result === undefined || !isWork(step)) return context
  const round = doneRound(context, result)
  const kept: SessionContext = {
    ...context,
    rounds: [...context.rounds, round],
    at: context.at + 1,
    lastRound: round,
    holdNow: null,
    eye: { ...context.eye, pelvis: null, look: null, tries: 0 },
  }
  return afterRound(restFrom(kept, result.endMs, step.restS), round)
}

export const doneRound = (context: SessionContext, result: RoundResult): DoneRound => {
  const step = stepNow(context)
  const own = step?.kind === 'hold' ? step : undefined
  const targetS = own?.targetS ?? result.cleanS
  return {
    stepIndex: context.at,
    drill: own?.drill ?? '',
    side: own?.side ?? null,
    targetS,
    // Whole tenths, never rounded up.
    cleanS: Math.floor(result.cleanS * 10 + 1e-6) / 10,
    contact: contactOf(result, targetS),
    endedBy: result.endedBy === 'target' || result.endedBy === 'lost' ? result.endedBy : 'stopped',
    test: own?.test === true,
    felt: null,
    ...(wasSeen(context, result) ? { seenBy: 'phone' } : {}),
  }
}

/** A round that was cut while the phone could not tell is nobody's. What the runner marked is the runner's. */
function wasSeen({ holdNow }: SessionContext, { endedBy }: RoundResult): boolean {
  if (holdNow?.last?.by !== 'phone') return false
  return endedBy === 'target' || endedBy === 'lost' || holdNow.last.form === 'good'
}

/** The first words after a lifted back are thanks; they stay for a moment of the rest. */
export const lostWasShown = (context: SessionContext): boolean =>
  context.time.countedMs - context.phaseFromMs >= LOST_SHOWN_S * 1000

/** Told in the rest: how the back lay in the round that is just over. A round that was marked keeps its mark. */
export function feltRound(context: SessionContext, felt: ContactPoints): SessionContext {
  const round = context.rounds.at(-1)
  if (round?.endedBy !== 'target' || round.seenBy !== undefined || round.stepIndex !== context.at - 1)
    return context
  const told = { ...round, felt }
  return afterTold({ ...context, rounds: [...context.rounds.slice(0, -1), told], lastRound: told }, told)
}
