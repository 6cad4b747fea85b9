import { type FactOf, isKind, type KnownFact } from '@backstride/facts'
import { type Day, dayNumber } from '@backstride/kit'

/** Where a spell begins, and how the start and now are read from mornings. Our choice [D]. */
export const startRule = {
  tag: 'D',
  source: 'EV 3; windows are our choice',
  /** People round: pain said to be a little younger than the last screen is still the same spell. */
  roundedDays: 14,
  /** Mornings of so many days at the start, and of the last so many. */
  windowDays: 14,
  leastMornings: 3,
} as const

/** Since when change is counted: the day the safety questions were first answered in this spell of pain. */
export interface OutcomeStart {
  readonly day: Day
  /** How long it had hurt by then, weeks. */
  readonly episodeWeeks: number
  /** Pain at rest told on that day, 0 to 10. */
  readonly painAtRest: number
}

/** One safety screen further: without pain it ends; pain that began after the last one is a new spell. [OU-09] */
export function afterScreen(
  before: OutcomeStart | undefined,
  { day, data: { episode } }: FactOf<'ScreenAnswered'>,
): OutcomeStart | undefined {
  if (episode === null) return undefined
  const began = dayNumber(day) - 7 * episode.weeks - startRule.roundedDays
  if (before !== undefined && began <= dayNumber(before.day)) return before
  return { day, episodeWeeks: episode.weeks, painAtRest: episode.painAtRest }
}

/** undefined: without pain, or never screened. */
export const outcomeStartOf = (facts: readonly KnownFact[]): OutcomeStart | undefined =>
  facts
    .filter(isKind('ScreenAnswered'))
    .reduce<OutcomeStart | undefined>((start, screen) => afterScreen(start, screen), undefined)
