import type { FactOf } from '@backstride/facts'
import { type Day, dayNumber } from '@backstride/kit'
import { type Mornings, median, morningsUpTo } from './mornings.ts'

/** Rules: `base`. A window counts only with enough mornings in it; our choice [D]. */
export const usualPainWindows = {
  tag: 'D',
  source: 'Rules: Inputs',
  windowDays: [7, 28],
  leastMornings: 3,
} as const

/** Usual pain before a day: the lower of the medians of the last 7 and 28 mornings; undefined: too few mornings. */
export function usualBefore(mornings: Mornings, day: Day): number | undefined {
  const last = dayNumber(day) - 1
  let lowest: number | undefined
  for (const days of usualPainWindows.windowDays) {
    const window = morningsUpTo(mornings, last, days)
    if (window.length < usualPainWindows.leastMornings) continue
    const middle = median(window)
    if (lowest === undefined || middle < lowest) lowest = middle
  }
  return lowest
}

/** The same from all reports. */
export function usualPainOf(reports: readonly FactOf<'PainReported'>[]): (day: Day) => number | undefined {
  const mornings: Mornings = new Map(
    reports.flatMap(({ day, data }) =>
      data.moment === 'morning' && data.recalled !== true ? [[dayNumber(day), data.nrs]] : [],
    ),
  )
  return day => usualBefore(mornings, day)
}
