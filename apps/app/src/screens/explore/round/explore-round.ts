import { exploreRound } from '@backstride/coach'
import type { StopReasonId } from '@backstride/content'
import {
  advanceHold,
  advanceTrustedTime,
  type ClockFrame,
  type HoldState,
  releaseTrustedTime,
  startHold,
  startTrustedTime,
  type TrustedTime,
} from '@backstride/motion'
import { COUNT_IN_S, LOST_SHOWN_S, PAUSE_AFTER_GAP_MS, READY_S } from '../../../player/session/timing.ts'

/** Between two positions, the count-in included. [D] */
export const REST_S = 10

/** The second of two quick taps on "my back lifted" must not skip what is said about it. */
const SETTLE_MS = 400

/**
 * next: lying down or resting, the position that comes is shown. countIn: getting into it. hold: seconds count.
 * lost: the back lifted, said with thanks. over: all were tried. stopped: it hurt.
 */
export type ExplorePhase = 'next' | 'countIn' | 'hold' | 'lost' | 'paused' | 'hurting' | 'over' | 'stopped'

export interface TriedPosition {
  readonly variant: string
  /** Whole tenths, never rounded up. */
  readonly cleanS: number
  readonly endedBy: 'target' | 'lost'
}

/** A round of play: it has no clock, the page sends frames. Tests: [EXPLORE-1] to [EXPLORE-9]. */
export interface ExploreRound {
  readonly phase: ExplorePhase
  /** Ladder ids in the order they are tried. */
  readonly positions: readonly string[]
  readonly tried: readonly TriedPosition[]
  readonly time: TrustedTime
  /** What is left of the timed phase; the hold counts for itself. */
  readonly leftMs: number
  readonly hold: HoldState
  /** Trusted time at which the last hold ended. */
  readonly endedMs: number
  /** The gap that has already led to a pause. */
  readonly gapPausedFor: TrustedTime['gap']
  readonly stopWord: StopReasonId | null
}

export type ExploreEvent =
  /** The main button: go now, go on. */
  | { readonly type: 'GO' }
  /** About ten times a second, from the page. */
  | { readonly type: 'FRAME'; readonly frame: ClockFrame }
  | { readonly type: 'LIFTED'; readonly frame: ClockFrame }
  | { readonly type: 'PAUSE' }
  | { readonly type: 'RESUME' }
  | { readonly type: 'HURTS' }
  | { readonly type: 'BACK' }
  | { readonly type: 'STOP'; readonly reason: StopReasonId }

/** Never more positions than a round has. [EX-01] */
export const startRound = (positions: readonly string[]): ExploreRound => ({
  phase: 'next',
  positions: positions.slice(0, exploreRound.positions),
  tried: [],
  time: startTrustedTime,
  leftMs: READY_S * 1000,
  hold: startHold(exploreRound.holdS),
  endedMs: 0,
  gapPausedFor: null,
  stopWord: null,
})

/** The position that is on or comes next; undefined once all were tried. */
export const positionNow = ({ positions, tried }: ExploreRound): string | undefined => positions[tried.length]

/** Full seconds until the next hold begins to count. */
export const secondsToHold = ({ phase, leftMs }: ExploreRound): number =>
  ceilSeconds(leftMs) + (phase === 'countIn' ? 0 : COUNT_IN_S)

const ceilSeconds = (ms: number): number => Math.max(0, Math.ceil(ms / 1000 - 1e-6))

const timed: ReadonlySet<ExplorePhase> = new Set(['next', 'countIn', 'hold', 'lost'])
export const isTimed = ({ phase }: ExploreRound): boolean => timed.has(phase)

/** One event in, next state out. */
export function advanceRound(round: ExploreRound, event: ExploreEvent): ExploreRound {
  switch (event.type) {
    case 'FRAME':
      return isTimed(round) ? onFrame(round, event.frame) : round
    case 'LIFTED':
      return round.phase === 'hold' ? onLifted(round, event.frame) : round
    case 'GO':
      return onGo(round)
    case 'PAUSE':
      return isTimed(round) ? interrupted(round, 'paused') : round
    case 'HURTS':
      return isTimed(round) || round.phase === 'paused' ? interrupted(round, 'hurting') : round
    case 'RESUME':
      return round.phase === 'paused' ? resumed(round) : round
    case 'BACK':
      return round.phase === 'hurting' ? { ...round, phase: 'paused' } : round
    case 'STOP':
      return round.phase === 'hurting' ? { ...round, phase: 'stopped', stopWord: event.reason } : round
  }
}

function onGo(round: ExploreRound): ExploreRound {
  if (round.phase === 'next') return { ...round, phase: 'countIn', leftMs: COUNT_IN_S * 1000 }
  const isSecondTap = round.time.countedMs - round.endedMs < SETTLE_MS
  return round.phase === 'lost' && !isSecondTap ? afterLost(round) : round
}

function onFrame(before: ExploreRound, frame: ClockFrame): ExploreRound {
  const round = ticked(before, frame)
  if (hasLongGap(round)) return { ...interrupted(round, 'paused'), gapPausedFor: round.time.gap }
  switch (round.phase) {
    case 'hold':
      return finished(held(round, 'good'))
    case 'lost':
      return round.time.countedMs - round.endedMs >= LOST_SHOWN_S * 1000 ? afterLost(round) : round
    case 'next':
      return round.leftMs > 0
        ? round
        : { ...round, phase: 'countIn', leftMs: COUNT_IN_S * 1000 + round.leftMs }
    case 'countIn':
      return round.leftMs > 0 ? round : begun(round)
    default:
      return round
  }
}

const onLifted = (round: ExploreRound, frame: ClockFrame): ExploreRound =>
  finished(held(held(ticked(round, frame), 'good'), 'lost'))

function ticked(round: ExploreRound, frame: ClockFrame): ExploreRound {
  const time = advanceTrustedTime(round.time, frame)
  return { ...round, time, leftMs: round.leftMs - (time.countedMs - round.time.countedMs) }
}

/** Nobody could look for a while, and no pause came of it yet. */
const hasLongGap = ({ time: { gap }, gapPausedFor }: ExploreRound): boolean =>
  gap !== null && gap !== gapPausedFor && gap.toMs - gap.fromMs >= PAUSE_AFTER_GAP_MS

/** The seconds count exactly from when the count-in ran out, not from the frame that noticed. */
function begun(round: ExploreRound): ExploreRound {
  const tMs = round.time.countedMs + Math.min(0, round.leftMs)
  const hold = advanceHold(startHold(exploreRound.holdS), { tMs, form: 'good', by: 'hand' })
  return { ...round, phase: 'hold', leftMs: 0, hold }
}

const held = (round: ExploreRound, form: 'good' | 'lost'): ExploreRound => ({
  ...round,
  hold: advanceHold(round.hold, { tMs: round.time.countedMs, form, by: 'hand' }),
})

/** Once the hold has ended: keep it, rest from its end on. */
function finished(round: ExploreRound): ExploreRound {
  const result = round.hold.rounds[0]
  const variant = positionNow(round)
  if (result === undefined || variant === undefined) return round
  const endedBy = result.endedBy === 'lost' ? 'lost' : 'target'
  const cleanS = Math.floor(result.cleanS * 10 + 1e-6) / 10
  const next: ExploreRound = {
    ...round,
    tried: [...round.tried, { variant, cleanS, endedBy }],
    hold: startHold(exploreRound.holdS),
    endedMs: result.endMs,
    leftMs: (REST_S - COUNT_IN_S) * 1000 - (round.time.countedMs - result.endMs),
  }
  if (endedBy === 'lost') return { ...next, phase: 'lost' }
  return { ...next, phase: positionNow(next) === undefined ? 'over' : 'next' }
}

const afterLost = (round: ExploreRound): ExploreRound => ({
  ...round,
  phase: positionNow(round) === undefined ? 'over' : 'next',
})

/** A hold that was cut short is done again: nothing of it stays. */
const interrupted = (round: ExploreRound, phase: 'paused' | 'hurting'): ExploreRound => ({
  ...round,
  phase,
  hold: startHold(exploreRound.holdS),
})

/** What happened in the pause is nobody's time; then there is time to lie back again. */
function resumed(round: ExploreRound): ExploreRound {
  const time = releaseTrustedTime(round.time)
  if (positionNow(round) === undefined) return { ...round, time, phase: 'over' }
  return { ...round, time, phase: 'next', leftMs: READY_S * 1000 }
}
