import { type Instant, instantMs, MS_PER_H } from '@backstride/kit'
import type { Because } from '../rules/rule.ts'
import type { FailedCondition, Verdict } from './judge-session.ts'

/** Numbers of PG-08 and PG-09 over sessions, and of the pause after PG-02. Source: rules.md PG; [D]. */
export const progressRules = {
  tag: 'D',
  source: 'Rules: PG',
  goodsToRise: 2,
  goodsApartH: 24,
  sameFailureRuns: 3,
  pauseAfterFlareH: 48,
  /** PG-10: a flare within so many days of another. */
  flaresWithinDays: 14,
  /** PG-14, the fast lane: usual pain and effort at most, and days between two variants. */
  fastUsualNrs: 1,
  fastRpe: 5,
  fastEveryDays: 7,
} as const

/** How many steps easier a verdict asks for by itself; PG-10 takes the place of PG-02 and PG-03. */
export function stepsEasier({ rule, again }: Verdict): number {
  if (again !== undefined || rule === 'PG-02') return 2
  return rule === 'PG-01' || rule === 'PG-03' ? 1 : 0
}

/** What a verdict says for itself. */
export const verdictBecause = ({ rule, saw, again, strict }: Verdict): readonly Because[] => [
  ...(again === undefined ? [] : [again]),
  ...(strict === undefined ? [] : [strict]),
  { rule, saw },
]

/** A good session as far as it counts towards a rise. */
export interface GoodSession {
  readonly at: Instant
  /** Done as PG-14 asks for. */
  readonly fast: boolean
}

/** The newest goods running, as many as a rise needs. */
export const withGood = (goods: readonly GoodSession[], good: GoodSession): readonly GoodSession[] =>
  isApart(goods.at(-1)?.at, good.at) ? [...goods, good].slice(-progressRules.goodsToRise) : goods

const isApart = (last: Instant | undefined, at: Instant): boolean =>
  last === undefined || instantMs(at) - instantMs(last) >= progressRules.goodsApartH * MS_PER_H

/** PG-08 holds running, for each failed condition by itself. */
export type FailureRun = Readonly<Partial<Record<FailedCondition, number>>>

export const noFailures: FailureRun = {}

/** A painkiller is no failure to learn from, nor is what nobody told or saw. */
const notCounted: ReadonlySet<FailedCondition> = new Set<FailedCondition>(['painkiller', 'unknown'])

export function countFailure(run: FailureRun, { rule, failed }: Verdict): FailureRun {
  if (rule !== 'PG-08') return noFailures
  return Object.fromEntries(
    failed
      .filter(condition => !notCounted.has(condition))
      .map(condition => [condition, (run[condition] ?? 0) + 1]),
  )
}

/** One and the same condition failed so often running that it must get easier. [PG-08] */
export const isStuck = (run: FailureRun): boolean =>
  Object.values(run).some(times => times >= progressRules.sameFailureRuns)
