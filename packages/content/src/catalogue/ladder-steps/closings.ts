import {
  type ConditionId,
  conditionsNamed,
  conditionsOf,
  type FlagId,
  type KnownCondition,
  type LadderOpen,
  type Level,
  type Restriction,
  riseHeldBy,
  type StepLadderName,
  variantsLeftOpen,
} from '@backstride/coach'

/** One reason of the day why steps stay shut; lasting conditions are the coach's. All that apply count together. */
export interface Closing {
  readonly when: { readonly levelAtMost: Level } | { readonly restriction: Restriction }
  /** The steps that stay open; none: the ladder is closed. */
  readonly open: readonly string[]
  readonly rpeAtMost?: number
  readonly source: string
}

/** What is known of the runner today, level after clearance. */
export interface Circumstances {
  readonly level: Level
  readonly restrictions?: readonly Restriction[]
  readonly flags?: readonly FlagId[]
  /** Known beside the flags: by age, or because the runner told. */
  readonly conditions?: readonly ConditionId[]
}

/** RPE 6-8 is meant, 7 still good. Source: EV 5.6, PG-06. */
export const usualRpeAtMost = 7
/** With caution. Source: physio notes 9. */
export const cautiousRpeAtMost = 6

/** A ladder as far as it is asked what of it is open. */
export interface LadderToOpen {
  readonly ladder: StepLadderName
  readonly steps: readonly { readonly id: string }[]
  readonly closings: readonly Closing[]
}

/** Which steps of a ladder are open today: the most cautious of all that applies. */
export function openingOf({ ladder, steps, closings }: LadderToOpen, today: Circumstances): LadderOpen {
  const applying = closings.filter(({ when }) => applies(when, today))
  const known = conditionsToday(today)
  const leftOpen = variantsLeftOpen(ladder, known)
  return {
    open: steps
      .map(({ id }) => id)
      .filter(id => applying.every(({ open }) => open.includes(id)) && (leftOpen?.includes(id) ?? true)),
    rpeAtMost: Math.min(usualRpeAtMost, ...applying.flatMap(({ rpeAtMost }) => rpeAtMost ?? [])),
    mayRise: riseHeldBy(known) === undefined,
  }
}

/** All lasting conditions of a day, each once. */
export const conditionsToday = ({
  flags = [],
  conditions = [],
}: Pick<Circumstances, 'flags' | 'conditions'>): readonly KnownCondition[] => {
  const found = conditionsOf(flags)
  return [...found, ...conditionsNamed(conditions).filter(({ id }) => found.every(each => each.id !== id))]
}

const applies = (when: Closing['when'], today: Circumstances): boolean =>
  'levelAtMost' in when
    ? today.level <= when.levelAtMost
    : (today.restrictions?.includes(when.restriction) ?? false)

/** Level 3: the first three steps, RPE 6; below: no drills. Source: physio notes 9 and 2. */
export const closedForAll = (ids: readonly string[]): readonly Closing[] => [
  { when: { levelAtMost: 2 }, open: [], source: 'physio notes 2' },
  { when: { restriction: 'noDrills' }, open: [], source: 'physio notes 2' },
  { when: { levelAtMost: 3 }, open: ids.slice(0, 3), rpeAtMost: cautiousRpeAtMost, source: 'physio notes 9' },
]
