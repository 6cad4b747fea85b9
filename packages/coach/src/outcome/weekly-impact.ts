import type { WeeklyImpactTold } from '@backstride/facts'

/** Points of an answer, none to a lot. Asked in our own words. Source: EV 3: R38. */
export const weeklyImpactRule = {
  tag: 'F',
  source: 'EV 3: R38; the questions are our own',
  points: [0, 8, 17, 25],
  couldNotTakePart: 100,
  /** From this answer on, a cut in volume or performance is substantial. */
  substantialFrom: 2,
} as const

type Told = Pick<WeeklyImpactTold, 'participation' | 'volume' | 'performance' | 'pain'>

/** 0 nothing in the way, 100 could not run because of it. [OU-05] */
export function weeklyImpactScore({ participation, volume, performance, pain }: Told): number {
  const { points, couldNotTakePart } = weeklyImpactRule
  if (participation === 3) return couldNotTakePart
  return points[participation] + points[volume] + points[performance] + points[pain]
}

/** At least a moderate cut, or no running at all. */
export const isSubstantial = ({ participation, volume, performance }: Told): boolean =>
  participation === 3 ||
  volume >= weeklyImpactRule.substantialFrom ||
  performance >= weeklyImpactRule.substantialFrom
