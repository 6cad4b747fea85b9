import { instantMs, MS_PER_H } from '@backstride/kit'
import type { Verdict } from './judge-session.ts'

/** Numbers of PG-08 and PG-09 over sessions, and of the pause after PG-02. Source: rules.md PG; [D]. */
export const progressRules = {
  tag: 'D',
  source: 'Rules: PG',
  goodsToRise: 2,
  goodsApartH: 24,
  sameFailureRuns: 3,
  pauseAfterFlareH: 48,
} as const

/** How many steps easier a verdict asks for by itself. */
export const stepsEasier = ({ rule }: Verdict): number =>
  rule === 'PG-02' ? 2 : rule === 'PG-01' || rule === 'PG-03' ? 1 : 0

/** Goods running at one step, as the instants that count: each at least 24 h after the one before. */
export function countGood(goodAt: readonly string[], at: string): readonly string[] {
  const last = goodAt.at(-1)
  const apart = last === undefined || instantMs(at) - instantMs(last) >= progressRules.goodsApartH * MS_PER_H
  return apart ? [...goodAt, at] : goodAt
}

/** PG-08 holds running for one and the same failed condition; a painkiller is no failure to learn from. */
export interface FailureRun {
  readonly conditions: readonly string[]
  readonly length: number
}

export const noFailures: FailureRun = { conditions: [], length: 0 }

export function countFailure(run: FailureRun, { rule, failed }: Verdict): FailureRun {
  if (rule !== 'PG-08') return noFailures
  const conditions = failed.filter(condition => condition !== 'painkiller')
  if (conditions.length === 0) return noFailures
  const shared =
    run.length === 0
      ? conditions
      : run.conditions.filter(condition => conditions.some(now => now === condition))
  return shared.length === 0 ? { conditions, length: 1 } : { conditions: shared, length: run.length + 1 }
}
