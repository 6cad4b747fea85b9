import type { Drill, Pose } from './drill.ts'

/** Begun standing tall, or level on a step: first down, then up again. Every other drill begins in its first move. */
const beginsInItsLastMove: ReadonlySet<string> = new Set([
  'SQ2',
  'SQ3',
  'SQ4',
  'SQ5',
  'HI0',
  'HI1',
  'HI2',
  'HI3',
  'HI4',
  'HI5',
  'HS3',
])

/** The movements of one repetition in order: each leads into its posture, the last one back to where a set begins. */
export function repMoves({ id, moves }: Pick<Drill, 'id' | 'moves'>): readonly Pose[] {
  if (beginsInItsLastMove.has(id)) return moves
  const [first, ...others] = moves
  return [...others, first]
}
