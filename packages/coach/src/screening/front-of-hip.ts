import { type FactOf, isKind, type KnownFact } from '@backstride/facts'

/** A pinch at the front of the hip, asked after the first set in the split stance. Source: PN 1; our choice [D]. */
export const frontOfHipRules = {
  tag: 'D',
  source: 'PN 1, front of the hip; Rules: Twists',
  /** Sessions running that asked and heard of a pinch: then the safety screen. */
  pinchesRunning: 2,
} as const

/** The last session that asked heard of a pinch. */
export const pinchedBefore = (facts: readonly KnownFact[]): boolean => isPinch(thatAsked(facts).at(-1))

const thatAsked = (facts: readonly KnownFact[]): readonly FactOf<'SessionCompleted'>[] =>
  facts.filter(isKind('SessionCompleted')).filter(({ data }) => data.frontOfHip !== undefined)

const isPinch = (session: FactOf<'SessionCompleted'> | undefined): boolean =>
  session?.data.frontOfHip === 'pinches'
