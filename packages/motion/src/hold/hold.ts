/**
 * One or more rounds of a hold, judged frame by frame. A frame's form holds from its time until the next frame.
 * The eye may be the runner's hand, the phone on the pelvis or a camera. Tests: [HOLD-1] to [HOLD-13].
 */

/** good: in position, contact kept. lost: the low back lifted. unseen: cannot tell. off: not in the position. */
export type Form = 'good' | 'lost' | 'unseen' | 'off'
/** Who says so. */
export type Eye = 'hand' | 'phone' | 'camera'

export interface FormFrame {
  /** Time of the frame, ms: trusted time in the player, recording time in `judge`. */
  readonly tMs: number
  readonly form: Form
  readonly by: Eye
}

export type RoundEnd = 'lost' | 'feetDown' | 'target' | 'stopped' | 'endOfRecording'

/** What came of one round. `endMs` of a lost round is when contact was lost, not when that was certain. */
export interface RoundResult {
  readonly startMs: number
  readonly endMs: number
  /** Counted seconds: with contact, seen, until it was lost. */
  readonly cleanS: number
  readonly endedBy: RoundEnd
}

interface RunningRound {
  readonly startMs: number
  readonly cleanMs: number
  /** When contact was lost, and for how long it has been; a sensor may be mistaken for a moment. */
  readonly lost: { readonly sinceMs: number; readonly forMs: number } | null
}

export interface HoldState {
  /** Seconds to hold; null: as long as it lasts (a recording). */
  readonly targetS: number | null
  readonly rounds: readonly RoundResult[]
  readonly round: RunningRound | null
  /**
   * What the next round waits for. now: the next good frame. steady: contact kept for a while again, after it was
   * lost; away: leaving the position first, after a round that was held to its end.
   */
  readonly waitsFor: { readonly kind: 'now' | 'away' } | { readonly kind: 'steady'; readonly goodMs: number }
  readonly last: FormFrame | null
}

/** A sensor must see the back lifted for this long before the round ends. Source: cli.md, `judge`. */
export const LOST_ENDS_AFTER_MS = 300
/** After a lost round, contact must be seen for this long before a new one starts. Source: cli.md, `judge`. */
export const GOOD_STARTS_AFTER_MS = 1000

export const startHold = (targetS: number | null): HoldState => ({
  targetS,
  rounds: [],
  round: null,
  waitsFor: { kind: 'now' },
  last: null,
})

/** One frame in, next state out. What cannot be seen pauses the round, never ends it, never counts. */
export function advanceHold(state: HoldState, frame: FormFrame): HoldState {
  // A frame from before the last one says nothing about the present.
  if (state.last !== null && frame.tMs < state.last.tMs) return state
  const passed = state.last === null ? state : passTime(state, state.last, frame.tMs)
  return { ...takeForm(passed, frame), last: frame }
}

/** Ends the round that runs, if one does: the runner stopped, or the recording is over. */
export function endHold(state: HoldState, tMs: number, endedBy: 'stopped' | 'endOfRecording'): HoldState {
  // A clock set back ends it no earlier than its newest frame.
  const endMs = Math.max(tMs, state.last?.tMs ?? tMs)
  const passed = state.last === null ? state : passTime(state, state.last, endMs)
  if (passed.round === null) return passed
  const { lost } = passed.round
  // A sensor saw the back lift and was not sure yet: the round ends where it lifted.
  return closed(passed, lost?.sinceMs ?? Math.max(endMs, passed.round.startMs), endedBy, { kind: 'away' })
}

/** Counted seconds of the round that runs; 0 when none does. */
export const runningCleanS = (state: HoldState): number => (state.round?.cleanMs ?? 0) / 1000

/** The time between two frames goes to what the earlier one showed. */
function passTime(state: HoldState, last: FormFrame, tMs: number): HoldState {
  const passedMs = tMs - last.tMs
  if (state.round === null) {
    if (state.waitsFor.kind !== 'steady' || last.form !== 'good') return state
    const goodMs = state.waitsFor.goodMs + passedMs
    if (goodMs < GOOD_STARTS_AFTER_MS) return { ...state, waitsFor: { kind: 'steady', goodMs } }
    const extraMs = goodMs - GOOD_STARTS_AFTER_MS
    return countGood(opened(state, tMs - extraMs), tMs, extraMs)
  }
  if (last.form === 'good') return countGood(state, tMs, passedMs)
  if (last.form === 'lost') return countLost(state, state.round, passedMs)
  return state
}

function countGood(state: HoldState, tMs: number, passedMs: number): HoldState {
  if (state.round === null) return state
  const cleanMs = state.round.cleanMs + passedMs
  const overMs = state.targetS === null ? -1 : cleanMs - state.targetS * 1000
  if (overMs < 0) return { ...state, round: { ...state.round, cleanMs } }
  const full: HoldState = { ...state, round: { ...state.round, cleanMs: cleanMs - overMs } }
  return closed(full, tMs - overMs, 'target', { kind: 'away' })
}

function countLost(state: HoldState, round: RunningRound, passedMs: number): HoldState {
  if (round.lost === null) return state
  const lost = { ...round.lost, forMs: round.lost.forMs + passedMs }
  if (lost.forMs < LOST_ENDS_AFTER_MS) return { ...state, round: { ...round, lost } }
  return closed(state, lost.sinceMs, 'lost', { kind: 'steady', goodMs: 0 })
}

/** What the new frame shows, at its own moment. */
function takeForm(state: HoldState, frame: FormFrame): HoldState {
  if (state.round === null) return takeFormWaiting(state, frame)
  switch (frame.form) {
    case 'good':
      return { ...state, round: { ...state.round, lost: null } }
    case 'lost': {
      const sinceMs = state.round.lost?.sinceMs ?? frame.tMs
      // A hand is sure at once; a sensor has to see it for a while.
      if (frame.by === 'hand') return closed(state, sinceMs, 'lost', { kind: 'steady', goodMs: 0 })
      return { ...state, round: { ...state.round, lost: state.round.lost ?? { sinceMs, forMs: 0 } } }
    }
    case 'off':
      return closed(state, state.round.lost?.sinceMs ?? frame.tMs, 'feetDown', { kind: 'now' })
    case 'unseen':
      return state
  }
}

function takeFormWaiting(state: HoldState, frame: FormFrame): HoldState {
  if (frame.form === 'off') return { ...state, waitsFor: { kind: 'now' } }
  if (frame.form === 'lost')
    return {
      ...state,
      waitsFor: state.waitsFor.kind === 'away' ? state.waitsFor : { kind: 'steady', goodMs: 0 },
    }
  if (frame.form === 'good' && state.waitsFor.kind === 'now') return opened(state, frame.tMs)
  return state
}

const opened = (state: HoldState, startMs: number): HoldState => ({
  ...state,
  round: { startMs, cleanMs: 0, lost: null },
})

function closed(
  state: HoldState,
  endMs: number,
  endedBy: RoundEnd,
  waitsFor: HoldState['waitsFor'],
): HoldState {
  if (state.round === null) return state
  const result = { startMs: state.round.startMs, endMs, cleanS: state.round.cleanMs / 1000, endedBy }
  return { ...state, rounds: [...state.rounds, result], round: null, waitsFor }
}
