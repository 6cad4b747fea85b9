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
})
export type PositionsExplored = z.infer<typeof PositionsExplored>
