import { type Day, dayNumber } from '@backstride/kit'
import type { Because } from '../rules/rule.ts'
import { type Mornings, median, morningsUpTo } from './mornings.ts'

/** PG-12: a week against the one before. Source: rules.md PG; our choice [D]. */
export const weekGuard = {
  tag: 'D',
  source: 'Rules: PG; EV 2.3',
  windowDays: 7,
  leastMornings: 2,
  riseNrs: 1,
} as const

/** Median morning of the last 7 days above that of the 7 before by more than 1: no progress anywhere. [PG-12] */
export function risenWeek(mornings: Mornings, date: Day): Because | undefined {
  const { windowDays, leastMornings, riseNrs } = weekGuard
  const last = morningsUpTo(mornings, date, windowDays)
  const before = morningsUpTo(mornings, dayNumber(date) - windowDays, windowDays)
  if (last.length < leastMornings || before.length < leastMornings) return undefined
  const saw = { thisWeek: median(last), weekBefore: median(before) }
  return saw.thisWeek > saw.weekBefore + riseNrs ? { rule: 'PG-12', saw } : undefined
}
