/**
 * Twists of one set, counted by the runner's hand: a tap for each turn, or a beat that is turned along with and
 * confirmed afterwards. Tests: [TWIST-1] to [TWIST-9].
 */

export type Side = 'left' | 'right'

/** One set without a change of stance. */
export type TwistSet =
  /** Standing: a side is the direction of the turn; the sides alternate, left first. */
  | { readonly stance: 'standing'; readonly perSide: number }
  /** Split stance: a side is the rear leg; a twist goes out to that side and back through the middle. */
  | { readonly stance: 'split'; readonly rearLeg: Side; readonly perSide: number }

export interface TwistFrame {
  /** Trusted time, ms. */
  readonly tMs: number
  /** The runner taps: I have turned. */
  readonly turned: boolean
}

export interface TwistState {
  readonly set: TwistSet
  /** Time for one twist at the beat, ms; null: each twist is tapped. */
  readonly beatMs: number | null
  readonly done: Readonly<Record<Side, number>>
  /** How many of `done` were only turned along with the beat: the runner confirms them afterwards. */
  readonly atBeat: number
  /** Taps that came too soon to be a twist. */
  readonly notCounted: number
  /** Whose turn it is; null: the set is done. */
  readonly next: Side | null
  /** When the twist that is being made began; null before the first frame. */
  readonly sinceMs: number | null
}

/** A turn to one side and back cannot take less; a second tap before that is the same turn. [D] */
export const SHORTEST_TWIST_MS = 600

export function startTwists(set: TwistSet, beatMs: number | null): TwistState {
  const state: TwistState = {
    set,
    beatMs,
    done: { left: 0, right: 0 },
    atBeat: 0,
    notCounted: 0,
    next: null,
    sinceMs: null,
  }
  return { ...state, next: nextSide(state) }
}

/** One frame in, next state out. */
export function advanceTwists(state: TwistState, frame: TwistFrame): TwistState {
  if (state.next === null) return state
  const sinceMs = state.sinceMs ?? frame.tMs
  if (frame.turned) {
    if (state.sinceMs === null || frame.tMs - sinceMs < SHORTEST_TWIST_MS)
      return { ...state, sinceMs, notCounted: state.notCounted + 1 }
    return counted(state, frame.tMs, 0)
  }
  if (state.beatMs === null || frame.tMs - sinceMs < state.beatMs) return { ...state, sinceMs }
  // A late frame still ends the twist at its beat, so that the pace never drifts.
  return advanceTwists(counted(state, sinceMs + state.beatMs, 1), frame)
}

/** The twist under way is dropped and begins anew with the next frame: after a pause, or with another pace. */
export const restartTwist = (state: TwistState, beatMs: number | null = state.beatMs): TwistState => ({
  ...state,
  beatMs,
  sinceMs: null,
})

/** The sets of one exercise: standing is one set, split stance is one a leg, right leg back first. */
export function setsOf(stance: TwistSet['stance'], perSide: number): readonly TwistSet[] {
  if (stance === 'standing') return [{ stance, perSide }]
  return [
    { stance, rearLeg: 'right', perSide },
    { stance, rearLeg: 'left', perSide },
  ]
}

function counted(state: TwistState, tMs: number, atBeat: 0 | 1): TwistState {
  if (state.next === null) return state
  const done = { ...state.done, [state.next]: state.done[state.next] + 1 }
  const after = { ...state, done, atBeat: state.atBeat + atBeat, sinceMs: tMs }
  return { ...after, next: nextSide(after) }
}

function nextSide({ set, done }: TwistState): Side | null {
  if (set.stance === 'split') return done[set.rearLeg] < set.perSide ? set.rearLeg : null
  if (done.left >= set.perSide && done.right >= set.perSide) return null
  return done.left <= done.right ? 'left' : 'right'
}
