import type { Posture } from '@backstride/body'
import { type Drill, repMoves } from '@backstride/content'
import { moveAt, tempoOf } from '../../cues/reps-cues.ts'
import { workNow } from '../../cues/where.ts'
import type { SessionContext } from '../../session/session-context.ts'
import { BEAT_MS, repMsOf } from '../../session/timing.ts'
import { drillInTurn } from './in-turn.ts'
import { type FigureNow, pictured } from './pictured.ts'

/** A movement in time ends a moment before the next begins. */
const SETTLE_MS = 120

/** A set by tempo: each movement takes the time its words have. */
export function repeating(context: SessionContext): FigureNow | null {
  const step = workNow(context)
  if (step?.kind !== 'reps' || context.repsNow === null) return null
  const { move, takesMs } = tempoOf(context, step)
  return movement(drillInTurn(context, step, context.at), move, takesMs)
}

function movement(drill: Drill, move: number, moveMs: number): FigureNow {
  const { posture } = repMoves(drill)[move] ?? drill.moves[0]
  return pictured(drill, posture, moveMs - SETTLE_MS)
}

/** Turns out and back: with the beat, or at its pace where each is tapped. */
export function turning(context: SessionContext): FigureNow | null {
  const step = workNow(context)
  const { twistsNow, time } = context
  if (step?.kind !== 'twists') return null
  const drill = drillInTurn(context, step, context.at)
  if (twistsNow === null || twistsNow.next === null) return pictured(drill, drill.moves[0].posture)
  const beatMs = BEAT_MS[step.set.stance]
  const inTurnMs = (time.countedMs - (twistsNow.sinceMs ?? time.countedMs)) % beatMs
  const turn =
    step.set.stance === 'standing'
      ? // It faces the runner and so turns as a mirror would.
        { left: 2, right: 1 }[twistsNow.next]
      : farthest(drill, twistsNow.done[step.set.rearLeg] / step.set.perSide)
  return outAndBack(drill, turn, inTurnMs, beatMs)
}

const outAndBack = (drill: Drill, turn: number, inTurnMs: number, beatMs: number): FigureNow => {
  const isOut = inTurnMs < beatMs / 2 - 1e-6
  const { posture } = (isOut ? drill.moves[turn] : undefined) ?? drill.moves[0]
  return pictured(drill, posture, beatMs / 2 - SETTLE_MS)
}

/** Middle and out, again and again: where a drill has several ways out, the range grows within the set. */
function farthest({ moves }: Drill, shareDone: number): number {
  const outs = moves.length / 2
  return 1 + 2 * Math.min(outs - 1, Math.floor(outs * shareDone))
}

/** How often a movement is shown beforehand: enough to see it, then the picture is quiet. */
const SHOWN_TIMES = 3

/** Shown beforehand at its own tempo. */
export function demonstrated(drill: Drill, forMs: number): FigureNow {
  if (forMs < 0) return pictured(drill, beginsAt(drill))
  if (drill.dose.kind === 'reps') {
    const repMs = repMsOf(drill.id)
    if (forMs >= SHOWN_TIMES * repMs) return pictured(drill, beginsAt(drill))
    const { move, takesMs } = moveAt(drill, forMs % repMs)
    return movement(drill, move, takesMs)
  }
  const bothWays = drill.moves.length === 3
  const beatMs = bothWays ? BEAT_MS.standing : BEAT_MS.split
  const turns = bothWays ? [2, 1] : [1]
  const turn = turns[Math.floor(forMs / beatMs) % turns.length]
  return turn === undefined || forMs >= SHOWN_TIMES * turns.length * beatMs
    ? pictured(drill, beginsAt(drill))
    : outAndBack(drill, turn, forMs % beatMs, beatMs)
}

/** Where a set begins. */
export const beginsAt = (drill: Drill): Posture =>
  (drill.dose.kind === 'reps' ? repMoves(drill).at(-1) : undefined)?.posture ?? drill.moves[0].posture
