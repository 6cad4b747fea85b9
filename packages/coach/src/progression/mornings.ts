import type { FactOf } from '@backstride/facts'
import { type Day, dayNumber } from '@backstride/kit'

/** What was said of each morning, NRS by day number: one number a day, the newest. */
export type Mornings = ReadonlyMap<number, number>

/** Longest look back of any rule: usual pain looks 28 days back. A few more for reports that come late. */
const keptDays = 40

export const noMornings: Mornings = new Map()

/** One report further. What is recalled later tells of another day; only mornings of the day itself count. */
export function withMorning(mornings: Mornings, { day, data }: FactOf<'PainReported'>): Mornings {
  if (data.moment !== 'morning' || data.recalled === true) return mornings
  const today = dayNumber(day)
  const kept = new Map(mornings)
  for (const number of mornings.keys()) if (today - number > keptDays) kept.delete(number)
  return kept.set(today, data.nrs)
}

/** The mornings of the `days` days up to and with `last`, newest first. Asked for on every plan: a plain loop. */
export function morningsUpTo(mornings: Mornings, last: Day | number, days: number): readonly number[] {
  const newest = typeof last === 'number' ? last : dayNumber(last)
  const found: number[] = []
  for (let back = 0; back < days; back += 1) {
    const nrs = mornings.get(newest - back)
    if (nrs !== undefined) found.push(nrs)
  }
  return found
}

/** A few numbers, at every plan: by insertion. */
function sortedUp(numbers: readonly number[]): readonly number[] {
  const sorted: number[] = []
  for (const number of numbers) {
    let place = sorted.length
    for (; place > 0 && (sorted[place - 1] ?? 0) > number; place -= 1) sorted[place] = sorted[place - 1] ?? 0
    sorted[place] = number
  }
  return sorted
}

export function median(numbers: readonly number[]): number {
  const sorted = sortedUp(numbers)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
