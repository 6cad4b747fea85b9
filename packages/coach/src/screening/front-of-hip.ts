import { type FactOf, isKind, type KnownFact } from '@backstride/facts'
import { type Instant, instantMs } from '@backstride/kit'

/** A pinch at the front of the hip, asked after the first set in the split stance. Source: PN 1; our choice [D]. */
export const frontOfHipRules = {
  tag: 'D',
  source: 'PN 1, front of the hip; Rules: Twists',
  /** Sessions running that asked and heard of a pinch: then the safety screen. */
  pinchesRunning: 2,
} as const

/** The last session that asked heard of a pinch. */
export const pinchedBefore = (facts: readonly KnownFact[]): boolean => isPinch(thatAsked(facts).at(-1))

/** Whether a session since `since` pinched as the one before it had. [RS-09] */
export function pinchedAgain(facts: readonly KnownFact[], since: Instant): boolean {
  const asked = thatAsked(facts)
  return asked.some((session, index) => {
    const running = asked.slice(Math.max(0, index + 1 - frontOfHipRules.pinchesRunning), index + 1)
    const isRun = running.length === frontOfHipRules.pinchesRunning && running.every(isPinch)
    return isRun && instantMs(session.at) > instantMs(since)
  })
}

const thatAsked = (facts: readonly KnownFact[]): readonly FactOf<'SessionCompleted'>[] =>
  facts.filter(isKind('SessionCompleted')).filter(({ data }) => data.frontOfHip !== undefined)

const isPinch = (session: FactOf<'SessionCompleted'> | undefined): boolean =>
  session?.data.frontOfHip === 'pinches'
