import { type FactOf, isKind, type KnownFact } from '@backstride/facts'
import { addDays, type Day } from '@backstride/kit'
import { judging } from '../progression/judge-session.ts'
import { usualPainOf } from '../progression/usual-pain.ts'
import { factsLately } from './facts-lately.ts'
import { flarePlanShape } from './week-shape.ts'

type Pain = FactOf<'PainReported'>

/**
 * Reports that tell of a flare, by the numbers of PG-02 and PG-03: much pain, or a morning well above the usual one. Those
 * put down to a period do not count. `since` leaves out older days.
 */
export function toldFlares(facts: readonly KnownFact[], since?: Day): readonly Pain[] {
  const reports = facts.filter(isKind('PainReported'))
  const usual = usualPainOf(reports)
  return reports.filter(({ day, data: { nrs, moment, period } }) => {
    if (period === true || nrs < judging.flareRise || (since !== undefined && day < since)) return false
    if (nrs >= judging.flareNrs) return true
    const base = moment === 'morning' ? usual(day) : undefined
    return base !== undefined && nrs - base >= judging.flareRise
  })
}

/** The flare that is on: told, not too long ago, and no morning since then was near the usual one. */
export function flareOn(facts: readonly KnownFact[], date: Day): Pain | undefined {
  const newest = newestFlare(facts, date, flarePlanShape.shownAtMostDays)
  return newest?.over === null ? newest.told : undefined
}

/** The newest flare told in the last `days` days, and the first day without it; null: it is on. */
export function newestFlare(
  facts: readonly KnownFact[],
  date: Day,
  days: number,
): { readonly told: Pain; readonly over: Day | null } | undefined {
  const since = addDays(date, 1 - days)
  const known = factsLately(facts, since, date)
  const told = toldFlares(known, since).at(-1)
  if (told === undefined) return undefined
  const reports = known.filter(isKind('PainReported'))
  const usual = usualPainOf(reports)(told.day) ?? 0
  const end = reports
    .slice(reports.indexOf(told) + 1)
    .find(({ data }) => data.moment === 'morning' && data.nrs <= usual + flarePlanShape.riseAtMostNrs)
  const expires = addDays(told.day, flarePlanShape.shownAtMostDays)
  return { told, over: end?.day ?? (expires <= date ? expires : null) }
}
