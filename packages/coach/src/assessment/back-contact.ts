import { isKind, type KnownFact } from '@backstride/facts'
import type { Day } from '@backstride/kit'
import { entryRules } from '../progression/entry.ts'

/** A7 as it was done: round 1 of the first session, or of the first after a long time. */
export interface BackContactTest {
  readonly day: Day
  readonly heldS: number
}

/** Every back-contact test, oldest first: the only rounds that are meant to be as long. */
export const backContactTests = (facts: readonly KnownFact[]): readonly BackContactTest[] =>
  facts
    .filter(isKind('SessionCompleted'))
    .flatMap(({ day, data }) =>
      data.items
        .filter(({ variant }) => variant.startsWith('HH'))
        .flatMap(({ rounds: [first] }) =>
          first?.targetS === entryRules.longTestS ? [{ day, heldS: first.cleanS }] : [],
        ),
    )
