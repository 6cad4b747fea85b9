import type { FlagId } from '@backstride/coach'
import type { Text } from '@backstride/kit'
import type { StopReasonId } from '../exercises/stop-reasons.ts'
import type { Drill } from './drill.ts'
import { type LadderSteps, type LaddersWithSteps, ladderSteps } from './ladder-steps/ladder-steps.ts'

/** A ladder as a whole: what it is for, how its steps grow, what ends it and what closes it. Source: physio notes 9. */
export interface LadderInfo extends LadderSteps {
  readonly name: Text
  /** One honest sentence: it trains capacity, and nothing more is claimed. Source: EV 6.4, EV 7. */
  readonly purpose: Text
  /** For every ladder alike. */
  readonly stopRule: Text
  readonly ownStopRules: readonly OwnStopRule[]
  readonly stopWords: readonly StopReasonId[]
  readonly source: string
}

export interface OwnStopRule {
  /** What is noticed. */
  readonly when: Text
  /** What to do then. */
  readonly advice: Text
  readonly change: StopChange
}

/** The same for the coach. `screenAgain` opens the page of that id. */
export type StopChange =
  | { readonly kind: 'adjust' }
  | { readonly kind: 'stepDown' }
  | { readonly kind: 'toStep'; readonly step: string }
  | { readonly kind: 'endRound' }
  | { readonly kind: 'screenAgain'; readonly flag: FlagId }

type Own = Omit<LadderInfo, 'ladder' | 'lane' | 'steps' | 'stopWords' | 'closings' | 'source'>

/** A ladder from its drills, its doses and what closes it. */
export function ladderOf(
  drills: readonly Drill[],
  { ladder, ...own }: Own & { readonly ladder: LaddersWithSteps },
): LadderInfo {
  return {
    ...own,
    ...ladderSteps[ladder],
    stopWords: [...new Set(drills.flatMap(({ stopWords }) => stopWords))],
    source: 'physio notes 9',
  }
}
