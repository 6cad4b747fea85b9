import { type Instant, instantMs, MS_PER_H } from '@backstride/kit'
import { progressRules } from '../progression/progress-rules.ts'

/** A good session at a rung, and how hard it felt: what counts as good may be stricter on the day that plans a rise. */
export interface SteadyGood {
  readonly at: Instant
  readonly rpe: number
}

/**
 * Goods running at one rung: each at least 24 h after the one before. [PG-09] One that was not `whole` counts for
 * nothing, and after it a whole one comes before the rise: sets that come back and a rise are two things at once.
 */
export function countSteady(
  goods: readonly SteadyGood[],
  good: SteadyGood,
  whole: boolean,
): readonly SteadyGood[] {
  const last = goods.at(-1)
  const { goodsApartH, goodsToRise } = progressRules
  if (!whole) return goods.slice(0, goodsToRise - 1)
  const apart = last === undefined || instantMs(good.at) - instantMs(last.at) >= goodsApartH * MS_PER_H
  return apart ? [...goods, good].slice(-goodsToRise) : goods
}

/** Enough of them felt no harder than that. */
export const hasEarnedRise = (goods: readonly SteadyGood[], rpeAtMost = 10): boolean =>
  goods.filter(({ rpe }) => rpe <= rpeAtMost).length >= progressRules.goodsToRise
