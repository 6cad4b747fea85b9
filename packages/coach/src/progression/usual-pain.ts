import type { FactOf } from '@backstride/facts'
import { type Day, daysBetween } from '@backstride/kit'

/** Rules: `base`. A window counts only with enough mornings in it; our choice [D]. */
export const usualPainWindows = {
  tag: 'D',
  source: 'Rules: Inputs',
  windowDays: [7, 28],
  leastMornings: 3,
} as const

/** Usual pain before `day`: the lower of the medians of the last 7 and 28 mornings; undefined: too few mornings. */
export function usualPain(reports: readonly FactOf<'PainReported'>[], day: Day): number | undefined {
  const medians = usualPainWindows.windowDays.flatMap(windowDays => {
    const mornings = morningsBefore(reports, day, windowDays)
    return mornings.length < usualPainWindows.leastMornings ? [] : [median(mornings)]
  })
  return medians.length === 0 ? undefined : Math.min(...medians)
}

/** One number a day: the newest one said that morning. What is recalled later tells of another day. */
function morningsBefore(
  reports: readonly FactOf<'PainReported'>[],
  day: Day,
  windowDays: number,
): readonly number[] {
  const nrsByDay = new Map<Day, number>()
  for (const report of reports) {
    const age = daysBetween(report.day, day)
    const isMorning = report.data.moment === 'morning' && report.data.recalled !== true
    if (isMorning && age >= 1 && age <= windowDays) nrsByDay.set(report.day, report.data.nrs)
  }
  return [...nrsByDay.values()]
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
