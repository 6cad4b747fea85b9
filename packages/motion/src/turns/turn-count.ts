import type { Side } from '../twist/twist.ts'
import { turnRules } from './turn-rules.ts'

/** Twists told from how far the upper body is turned, by whichever eye. Tests: [TURN-1] to [TURN-10]. */
export interface TurnCountState {
  readonly left: number
  readonly right: number
  /** Half-turns, and turns of which too little was seen. */
  readonly notCounted: number
  /** The runner's widest counted turn to each side, degrees; 0: none yet. */
  readonly widestDeg: Readonly<Record<Side, number>>
  /** How long the newest counted twist took, out and back, ms. */
  readonly tempoMs: number | null
  /** What was decided last; another object for every decision. */
  readonly newest: TurnEvent | null
  readonly phase: TurnPhase
  /** The newest frame that was believed. */
  readonly seen: { readonly tMs: number; readonly turnDeg: number } | null
}

export interface TurnFrame {
  readonly tMs: number
  /** Degrees from neutral, to the runner's own left positive; undefined: not seen. */
  readonly turnDeg: number | undefined
}

export interface TurnEvent {
  readonly side: Side
  readonly kind: 'counted' | 'notCounted'
  readonly widestDeg: number
  readonly startMs: number
  readonly endMs: number
}

type TurnPhase =
  /** Nothing counts until the runner was seen in the middle for a moment. */
  | { readonly at: 'unknown'; readonly middleSinceMs: number | null }
  /** The range of the angle since the last turn ended. */
  | { readonly at: 'middle'; readonly leastDeg: number; readonly mostDeg: number }
  | {
      readonly at: 'turned'
      readonly side: Side
      /** Angle to that side it rose from. */
      readonly fromDeg: number
      readonly startMs: number
      readonly widestDeg: number
      /** The first frame of the way back beyond the end of the turn; one alone may be a landmark that jumped. */
      readonly back: { readonly crossedMs: number; readonly markDeg: number; readonly turnDeg: number } | null
    }

type Seen = NonNullable<TurnCountState['seen']>
type Turned = Extract<TurnPhase, { at: 'turned' }>

const unknown: TurnPhase = { at: 'unknown', middleSinceMs: null }

export const startTurns = (): TurnCountState => ({
  left: 0,
  right: 0,
  notCounted: 0,
  widestDeg: { left: 0, right: 0 },
  tempoMs: null,
  newest: null,
  phase: unknown,
  seen: null,
})

/** One frame in, next state out. A turn counts once it is back in the middle; what is not seen counts nothing. */
export function advanceTurns(state: TurnCountState, { tMs, turnDeg }: TurnFrame): TurnCountState {
  if (turnDeg === undefined || !Number.isFinite(turnDeg)) return state
  const frame = { tMs, turnDeg }
  const before = state.seen
  if (before === null) return inUnknown({ ...state, seen: frame }, frame)
  const passedMs = tMs - before.tMs
  if (passedMs <= 0) return state
  if (passedMs > turnRules.longestGapMs.value)
    return inUnknown({ ...dropped(state, before), seen: frame }, frame)
  const fastestDeg = turnRules.jumpDeg.value + (turnRules.fastestDegPerS.value * passedMs) / 1000
  if (Math.abs(turnDeg - before.turnDeg) > fastestDeg) return state
  const next = { ...state, seen: frame }
  if (Math.abs(turnDeg) > turnRules.widestDeg.value) return dropped(next, before)
  switch (state.phase.at) {
    case 'unknown':
      return inUnknown(next, frame)
    case 'middle':
      return inMiddle(next, before, frame)
    case 'turned':
      return whileTurned(next, state.phase, before, frame)
  }
}

/** The set, or the recording, is over: a turn that was most of the way back counts, anything else under way does not. */
export function endTurns(state: TurnCountState): TurnCountState {
  const { phase, seen } = state
  if (phase.at !== 'turned' || seen === null) return state
  const { side, widestDeg } = phase
  if (toSide(seen.turnDeg, side) > widestDeg * turnRules.mostlyBackShare.value)
    return { ...state, phase: unknown }
  const markDeg = side === 'left' ? turnRules.leaveDeg.value : -turnRules.leaveDeg.value
  const back = phase.back ?? { crossedMs: seen.tMs, markDeg, turnDeg: seen.turnDeg }
  return { ...ended(state, phase, back, seen), phase: unknown }
}

function inUnknown(state: TurnCountState, { tMs, turnDeg }: Seen): TurnCountState {
  if (Math.abs(turnDeg) >= turnRules.leaveDeg.value)
    return state.phase === unknown ? state : { ...state, phase: unknown }
  const sinceMs = state.phase.at === 'unknown' ? (state.phase.middleSinceMs ?? tMs) : tMs
  if (tMs - sinceMs < turnRules.middleMs.value)
    return { ...state, phase: { at: 'unknown', middleSinceMs: sinceMs } }
  return { ...state, phase: { at: 'middle', leastDeg: turnDeg, mostDeg: turnDeg } }
}

function inMiddle(state: TurnCountState, before: Seen, frame: Seen): TurnCountState {
  if (state.phase.at !== 'middle') return state
  const { leastDeg, mostDeg } = state.phase
  const { turnDeg } = frame
  const side: Side = turnDeg >= 0 ? 'left' : 'right'
  const outDeg = Math.abs(turnDeg)
  const fromDeg = side === 'left' ? leastDeg : -mostDeg
  const startsDeg = Math.max(turnRules.leaveDeg.value, fromDeg + turnRules.riseStartsDeg.value)
  if (outDeg >= startsDeg)
    return { ...state, phase: outTo(side, fromDeg, crossing(before, frame, side, startsDeg)) }
  return {
    ...state,
    phase: { at: 'middle', leastDeg: Math.min(leastDeg, turnDeg), mostDeg: Math.max(mostDeg, turnDeg) },
  }
}

/** How wide it is, the next frame begins to say: one frame alone is not believed. */
const outTo = (side: Side, fromDeg: number, startMs: number): Turned => ({
  at: 'turned',
  side,
  fromDeg,
  startMs,
  widestDeg: 0,
  back: null,
})

function whileTurned(state: TurnCountState, turn: Turned, before: Seen, frame: Seen): TurnCountState {
  const { side, back } = turn
  const outDeg = toSide(frame.turnDeg, side)
  const endsDeg = Math.max(turnRules.leaveDeg.value, turn.widestDeg * turnRules.leaveShare.value)
  if (outDeg < endsDeg) {
    if (back !== null) return ended(state, turn, back, frame)
    return {
      ...state,
      phase: {
        ...turn,
        back: {
          crossedMs: crossing(before, frame, side, endsDeg),
          markDeg: side === 'left' ? endsDeg : -endsDeg,
          turnDeg: frame.turnDeg,
        },
      },
    }
  }
  if (frame.tMs - turn.startMs > turnRules.longestMs.value) return dropped(state, before)
  const sureDeg = Math.min(outDeg, toSide(before.turnDeg, side))
  if (back === null && sureDeg <= turn.widestDeg) return state
  return { ...state, phase: { ...turn, widestDeg: Math.max(turn.widestDeg, sureDeg), back: null } }
}

function ended(
  state: TurnCountState,
  turn: Turned,
  back: NonNullable<Turned['back']>,
  frame: Seen,
): TurnCountState {
  const phase: TurnPhase = {
    at: 'middle',
    leastDeg: Math.min(back.turnDeg, back.markDeg),
    mostDeg: Math.max(back.turnDeg, back.markDeg),
  }
  // The frame that made it certain may already be on its way to the other side.
  const onward = inMiddle({ ...state, phase }, { tMs: back.crossedMs, turnDeg: back.markDeg }, frame)
  const { side, startMs, widestDeg, fromDeg } = turn
  if (back.crossedMs - startMs < turnRules.shortestMs.value) return onward
  if (widestDeg < turnRules.halfTurnDeg.value || widestDeg - fromDeg < turnRules.riseAtLeastDeg.value)
    return onward
  const kind = widestDeg >= turnRules.enterDeg.value ? 'counted' : 'notCounted'
  const newest: TurnEvent = { side, kind, widestDeg, startMs, endMs: back.crossedMs }
  if (kind === 'notCounted') return { ...onward, newest, notCounted: state.notCounted + 1 }
  return {
    ...onward,
    newest,
    [side]: state[side] + 1,
    tempoMs: newest.endMs - startMs,
    widestDeg: { ...state.widestDeg, [side]: Math.max(state.widestDeg[side], widestDeg) },
  }
}

/** The turn under way is given up: not counted, and nothing counts before the middle was seen again. */
function dropped(state: TurnCountState, before: Seen): TurnCountState {
  const { phase } = state
  if (phase.at !== 'turned' || phase.widestDeg < turnRules.enterDeg.value)
    return phase === unknown ? state : { ...state, phase: unknown }
  const { side, startMs, widestDeg } = phase
  const newest: TurnEvent = { side, kind: 'notCounted', widestDeg, startMs, endMs: before.tMs }
  return { ...state, phase: unknown, newest, notCounted: state.notCounted + 1 }
}

const toSide = (turnDeg: number, side: Side): number => (side === 'left' ? turnDeg : -turnDeg)

/** When, between two frames, the angle to that side passed a mark. */
function crossing(before: Seen, frame: Seen, side: Side, markDeg: number): number {
  const fromDeg = toSide(before.turnDeg, side)
  const overDeg = toSide(frame.turnDeg, side) - fromDeg
  if (overDeg === 0) return frame.tMs
  const share = Math.max(0, Math.min(1, (markDeg - fromDeg) / overDeg))
  return before.tMs + (frame.tMs - before.tMs) * share
}
