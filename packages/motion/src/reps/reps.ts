/** Repetitions of one set, counted by tempo: as long as one takes, it is done along with the voice. Tests: [REPS-1] to [REPS-4]. */

export interface RepsState {
  readonly target: number
  /** Time of one repetition, ms: two seconds each way. */
  readonly tempoMs: number
  readonly done: number
  /** When the repetition that is being made began; null before the first frame. */
  readonly sinceMs: number | null
}

export const startReps = (target: number, tempoMs: number): RepsState => ({
  target,
  tempoMs,
  done: 0,
  sinceMs: null,
})

/** One look at trusted time in, next state out. A late frame still ends a repetition at its tempo. */
export function advanceReps(state: RepsState, tMs: number): RepsState {
  if (isFull(state)) return state
  const sinceMs = state.sinceMs ?? tMs
  if (tMs - sinceMs < state.tempoMs) return { ...state, sinceMs }
  return advanceReps({ ...state, done: state.done + 1, sinceMs: sinceMs + state.tempoMs }, tMs)
}

export const isFull = ({ done, target }: RepsState): boolean => done >= target
