import type { Drill, Pose } from './drill.ts'
import { movementS } from './movement-seconds.ts'

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

/** How long one movement of a repetition takes to get there, and to stay; an even share of it unless its pose says so. */
export const moveSeconds = (
  { takesS, staysS = 0 }: Pose,
  { moves }: Pick<Drill, 'moves'>,
): { readonly takesS: number; readonly staysS: number } => ({
  takesS: takesS ?? movementS.repetition / moves.length,
  staysS,
})

/** One whole repetition: two seconds up and two down, and what a step of its own tempo adds. */
export function repSeconds(drill: Pick<Drill, 'moves'>): number {
  return drill.moves.reduce((sum, pose) => {
    const { takesS, staysS } = moveSeconds(pose, drill)
    return sum + takesS + staysS
  }, 0)
}
