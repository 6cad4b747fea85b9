import { startTurns, type TurnCountState } from '../../turns/turn-count.ts'

/** Standing in neutral: what comes next is a turn from the middle. */
export const fromMiddle = (turns: TurnCountState, tMs: number): TurnCountState => ({
  ...turns,
  phase: { at: 'middle', leastDeg: 0, mostDeg: 0 },
  seen: { tMs, turnDeg: 0 },
})

/** Whoever left the place made no turn: nothing counts before the middle was seen again. */
export const turnsForgotten = (turns: TurnCountState): TurnCountState =>
  turns.phase.at === 'unknown' && turns.seen === null
    ? turns
    : { ...turns, phase: startTurns().phase, seen: null }

/** Longer apart, two frames do not show that the middle was passed between them. */
const nextFrameMs = 300

/** With the feet on their spot, from one side to the other is through the middle, however quickly. */
export function throughMiddle(turns: TurnCountState, turnDeg: number, tMs: number): TurnCountState {
  const { phase, seen } = turns
  if (phase.at !== 'unknown' || seen === null || tMs - seen.tMs > nextFrameMs) return turns
  if (seen.turnDeg > 0 === turnDeg > 0) return turns
  return { ...turns, phase: { at: 'middle', leastDeg: 0, mostDeg: 0 } }
}
