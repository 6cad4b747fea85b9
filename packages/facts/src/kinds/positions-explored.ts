import * as z from 'zod/mini'
import { PainNrs } from './pain.ts'

const VariantId = z.string().check(z.minLength(1), z.maxLength(40))

/** A round of play: each position for a few seconds, then one question. It never counts as a session. */
export const PositionsExplored = z.looseObject({
  /** Ladder ids in the order they were tried, such as `HH02`. */
  positions: z.array(VariantId).check(z.minLength(1), z.maxLength(4)),
  /** The one that felt hardest; null: not said. */
  hardest: z.nullable(VariantId),
  /** Pain just before it. */
  painNrs: z.optional(PainNrs),
  /** Why it was stopped in the middle, as in a session; then the safety screen comes before any drill. */
  stopWord: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
})
export type PositionsExplored = z.infer<typeof PositionsExplored>
