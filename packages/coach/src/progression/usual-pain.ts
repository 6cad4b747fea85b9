import type { FactOf } from '@backstride/facts'
import { type Day, dayNumber } from '@backstride/kit'

/** Rules: `base`. A window counts only with enough mornings in it; our choice [D]. */
export const usualPainWindows = {
  tag: 'D',
  source: 'Rules: Inputs',
  windowDays: [7, 28],
  leastMornings: 3,
} as const

/**
 * Usual pain before a day: the lower of the medians of the last 7 and 28 mornings; undefined: too few mornings. One
 * number a day, the newest one said that morning; what is recalled later tells of another day.
 */
export function usualPainOf(reports: readonly FactOf<'PainReported'>[]): (day: Day) => number | undefined {
  const nrsByDay = new Map<number, number>()
  for (const { day, data } of reports) {
    if (data.moment === 'morning' && data.recalled !== true) nrsByDay.set(dayNumber(day), data.nrs)
  }
  return day => {
    const medians = usualPainWindows.windowDays.flatMap(windowDays => {
      const mornings = lastMornings(nrsByDay, dayNumber(day), windowDays)
      return mornings.length < usualPainWindows.leastMornings ? [] : [median(mornings)]
    })
    return medians.length === 0 ? undefined : Math.min(...medians)
  }
}

function lastMornings(
  nrsByDay: ReadonlyMap<number, number>,
  today: number,
  windowDays: number,
): readonly number[] {
  const days = Array.from({ length: windowDays }, (_, back) => nrsByDay.get(today - 1 - back))
  return days.filter(nrs => nrs !== undefined)
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
