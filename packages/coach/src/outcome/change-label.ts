import type { Tag } from '../rules/rule.ts'
import { type MeasureId, measureOf } from './measures.ts'

export type ChangeLabel = 'improved' | 'worse' | 'noClearChange' | 'floor'

/** A change has to be this part of what it was at the start as well. Source: EV 3. */
export const changeRule = {
  tag: 'D',
  source: 'EV 3: change label function; R19',
  leastPct: 30,
} satisfies { tag: Tag; source: string; leastPct: number }

/** Means of whole numbers are no whole numbers: what differs by less than this is the same. */
const SAME = 1e-9

/** How much better it is than at the start, in points; below zero: worse. */
export const gainOf = (id: MeasureId, baseline: number, now: number): number =>
  measureOf(id).better === 'lower' ? baseline - now : now - baseline

/**
 * Improved: by the least known change and by 30 % of the start. Worse: by the least known change the other way. [OU-06]
 * So low at the start that it cannot show change: floor. [OU-07] undefined: no size of change is known.
 */
export function changeLabel(id: MeasureId, baseline: number, now: number): ChangeLabel | undefined {
  const { least } = measureOf(id)
  if (least === undefined) return undefined
  if (isFloor(id, baseline)) return 'floor'
  const gain = gainOf(id, baseline, now)
  if (-gain >= least - SAME) return 'worse'
  return gain >= least - SAME && isShareGained(baseline, gain) ? 'improved' : 'noClearChange'
}

export function isFloor(id: MeasureId, baseline: number): boolean {
  const { floorAtMost = -Infinity, floorBelow = -Infinity } = measureOf(id)
  return baseline <= floorAtMost || baseline < floorBelow
}

/** Whether less than 30 % of the start was gained. Nothing gained is always less, also where the start was zero. */
export function isBelowShare(id: MeasureId, baseline: number, now: number): boolean {
  const gain = gainOf(id, baseline, now)
  return gain <= SAME || !isShareGained(baseline, gain)
}

const isShareGained = (baseline: number, gain: number): boolean =>
  gain * 100 >= Math.abs(baseline) * changeRule.leastPct - SAME

/** What studies count as recovered, where it began above that and is now there. */
export function isRecovered(id: MeasureId, baseline: number, now: number): boolean {
  const { recoveredAtMost = -Infinity } = measureOf(id)
  return baseline > recoveredAtMost && now <= recoveredAtMost
}

/** One measure at the start and now, and what may be said of the difference. */
export interface Reading {
  readonly measure: MeasureId
  readonly baseline: number
  readonly now: number
  /** undefined: no size of change is known for it. */
  readonly label: ChangeLabel | undefined
  readonly recovered: boolean
}

export const readingOf = (measure: MeasureId, baseline: number, now: number): Reading => ({
  measure,
  baseline,
  now,
  label: changeLabel(measure, baseline, now),
  recovered: isRecovered(measure, baseline, now),
})
