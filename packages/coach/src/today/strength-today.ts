import { isKind, type KnownFact } from '@backstride/facts'
import { type Day, dayStart, daysBetween, type Instant, instantMs, MS_PER_H } from '@backstride/kit'
import { isDone } from '../history/done-before.ts'
import type { Because } from '../rules/rule.ts'

/**
 * How often strength drills come. Source: rules.md, strength lane; PN 9; our choice [D]. "Never the day before the long
 * run" stands there too: it waits for a plan that knows the long run.
 */
export const strengthSpacing = {
  tag: 'D',
  source: 'Rules: strength lane; PN 9',
  /** Ids of its ladders begin so: squat line, bridge, hinge, hip side, calf. */
  ladders: ['SQ', 'BR', 'HI', 'HS', 'CA'],
  apartH: 48,
  windowDays: 7,
  mostDaysInWindow: 2,
} as const

export type StrengthToday = { readonly open: true } | { readonly open: false; readonly because: Because }

/**
 * Whether strength drills may be done on a day, by what was done of them before. Without `now` the day is taken from its
 * start, the cautious end. Facts of later days are ignored.
 */
export function strengthToday(facts: readonly KnownFact[], date: Day, now?: Instant): StrengthToday {
  const { apartH, windowDays, mostDaysInWindow } = strengthSpacing
  const done = facts
    .filter(isKind('SessionCompleted'))
    .filter(
      ({ day, data }) => day <= date && data.items.some(item => isStrength(item.variant) && isDone(item)),
    )
  const last = done.at(-1)
  if (last === undefined) return { open: true }
  const hours = (instantMs(now ?? dayStart(date, last.zone)) - instantMs(last.at)) / MS_PER_H
  if (hours < apartH) return closed('ST-01', { hours: Math.max(0, Math.floor(hours)) })
  const days = new Set(done.map(({ day }) => day).filter(day => daysBetween(day, date) < windowDays)).size
  return days < mostDaysInWindow ? { open: true } : closed('ST-02', { days })
}

const isStrength = (variant: string): boolean =>
  strengthSpacing.ladders.some(ladder => variant.startsWith(ladder))

const closed = (rule: 'ST-01' | 'ST-02', saw: Because['saw']): StrengthToday => ({
  open: false,
  because: { rule, saw },
})
