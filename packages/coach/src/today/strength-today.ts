import { type FactOf, isKind, type KnownFact } from '@backstride/facts'
import {
  addDays,
  type Day,
  dayStart,
  daysBetween,
  type Instant,
  instantMs,
  MS_PER_H,
  weekday,
} from '@backstride/kit'
import { isDone } from '../history/done-before.ts'
import type { Because } from '../rules/rule.ts'

/** How often strength drills come. Source: rules.md, strength lane; PN 9; our choice [D]. */
export const strengthSpacing = {
  tag: 'D',
  source: 'Rules: strength lane; PN 9',
  /** Ids of its ladders begin so: squat line, bridge, hinge, hip side, calf. */
  ladders: ['SQ', 'BR', 'HI', 'HS', 'CA'],
  apartH: 48,
  windowDays: 7,
  mostDaysInWindow: 2,
  /** None so many days before the long run. */
  daysBeforeLongRun: 1,
} as const

export type StrengthToday = { readonly open: true } | { readonly open: false; readonly because: Because }

/** A session with some of them. */
export type StrengthDone = Pick<FactOf<'SessionCompleted'>, 'at' | 'day' | 'zone'>

export interface StrengthDay {
  readonly date: Day
  /** Without it the day is taken from its start, the cautious end. */
  readonly now?: Instant | undefined
  /** ISO weekday of the long run, 1 Monday to 7 Sunday; null or undefined: there is none. */
  readonly longRunDay?: number | null | undefined
}

/** What was done of them, in its order. */
export const strengthDone = (facts: readonly KnownFact[]): readonly StrengthDone[] =>
  facts.filter(isKind('SessionCompleted')).filter(hasStrength)

export const hasStrength = ({ data }: FactOf<'SessionCompleted'>): boolean =>
  data.items.some(item => isStrength(item.variant) && isDone(item))

/**
 * Whether strength drills may be done on a day, by what was done of them before: the sessions of the last seven days are
 * enough. What is of later days is ignored.
 */
export function strengthOpen(
  done: readonly StrengthDone[],
  { date, now, longRunDay }: StrengthDay,
): StrengthToday {
  const { apartH, windowDays, mostDaysInWindow, daysBeforeLongRun } = strengthSpacing
  if (typeof longRunDay === 'number' && weekday(addDays(date, daysBeforeLongRun)) === longRunDay)
    return closed('ST-03', { days: daysBeforeLongRun })
  const before = done.filter(({ day }) => day <= date)
  const last = before.at(-1)
  if (last === undefined) return { open: true }
  const hours = (instantMs(now ?? dayStart(date, last.zone)) - instantMs(last.at)) / MS_PER_H
  if (hours < apartH) return closed('ST-01', { hours: Math.max(0, Math.floor(hours)) })
  const days = new Set(before.map(({ day }) => day).filter(day => daysBetween(day, date) < windowDays)).size
  return days < mostDaysInWindow ? { open: true } : closed('ST-02', { days })
}

/** The same from all facts; the long run is that of the newest week chosen. */
export const strengthToday = (facts: readonly KnownFact[], date: Day, now?: Instant): StrengthToday =>
  strengthOpen(strengthDone(facts), { date, now, longRunDay: longRunDayOn(facts, date) })

const longRunDayOn = (facts: readonly KnownFact[], date: Day): number | null | undefined =>
  facts.filter(isKind('WeekChosen')).findLast(({ day }) => day <= date)?.data.longRunDay

const isStrength = (variant: string): boolean =>
  strengthSpacing.ladders.some(ladder => variant.startsWith(ladder))

const closed = (rule: 'ST-01' | 'ST-02' | 'ST-03', saw: Because['saw']): StrengthToday => ({
  open: false,
  because: { rule, saw },
})
