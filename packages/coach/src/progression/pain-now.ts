import { type Instant, instantMs, MS_PER_H } from '@backstride/kit'
import type { Because } from '../rules/rule.ts'
import { judging } from './judge-session.ts'

/** Pain told outside a session bends what comes next. Source: rules.md PG, read at this moment; our choice [D]. */
export const painNowRules = {
  tag: 'D',
  source: 'Rules: PG; brief: pain in, plan out',
  /** So long it counts, unless pain at rest is told anew. */
  countsH: 24,
} as const

/** What pain told apart from any session asks of the next drills. Pain of 6 and more is a flare and moves the lanes themselves. */
export interface PainNow {
  readonly asks: 'easier' | 'fewerRounds' | 'noRise'
  readonly because: Because
}

/** undefined: nothing was told, or it is no more than usual. `usual` is usual pain of that day, NRS. */
export function painNowOn(
  told: { readonly at: Instant; readonly nrs: number; readonly moment: 'now' | 'morning' } | undefined,
  usual: number | undefined,
  at: Instant,
): PainNow | undefined {
  if (told === undefined || instantMs(at) - instantMs(told.at) >= painNowRules.countsH * MS_PER_H)
    return undefined
  const rise = told.nrs - (usual ?? 0)
  const saw = { now: told.nrs, usual: usual ?? 0 }
  if (rise <= 0) return undefined
  if (rise >= judging.flareRise) return { asks: 'easier', because: { rule: 'PG-03', saw } }
  // A morning a little above usual is left to the next session.
  if (told.moment === 'morning') return undefined
  if (told.nrs >= judging.watchNrs[0]) return { asks: 'fewerRounds', because: { rule: 'PG-04', saw } }
  return { asks: 'noRise', because: { rule: 'PG-05', saw } }
}
