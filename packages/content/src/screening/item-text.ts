import type { Text } from '@backstride/kit'

/** How one row of a card is asked. */
export interface ItemText {
  /** The row itself: at most 16 words, so that five of them fit a small phone. */
  readonly row: Text
  /** The same alone, as a question, when someone is not sure. */
  readonly question: Text
  /** What belongs to it and what does not. */
  readonly help: Text
  readonly why: Text
  /** What was marked, where the row alone does not say it: for "You marked" and the letter. */
  readonly marked?: Text
  /** To say on the phone, for whatever can be an emergency or urgent. */
  readonly say?: Text
}
