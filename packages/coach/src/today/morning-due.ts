import { type FactOf, isKind, type KnownFact } from '@backstride/facts'
import { type Day, daysBetween, type Instant, instantMs, MS_PER_H } from '@backstride/kit'
import { painLog, recallDays } from '../progression/pain-log.ts'
import type { TodayPlan } from './today-plan.ts'

/** A night lies between. Source: rules, Inputs ("next morning"); the hours are our choice [D]. */
export const morningRules = { tag: 'D', source: 'Rules: Inputs; our choice', hoursAfter: 5 } as const

/**
 * The newest session or run of an earlier day whose next morning is not known and may still be told; where the moment
 * is known, not before a night has passed: half past midnight is no morning. [MO-01]
 */
export function morningDue(facts: readonly KnownFact[], date: Day, now?: Instant): TodayPlan['morningDue'] {
  const trained = facts.filter(isTraining)
  const last = trained.findLast(({ day }) => day < date)
  if (last === undefined || (now !== undefined && isTooSoon(last, now))) return null
  const days = daysBetween(last.day, date)
  if (days > recallDays || isTold(last, trained, facts.filter(isKind('PainReported')))) return null
  return { about: last.id, recalled: days > 1 }
}

const isTooSoon = ({ at }: Training, now: Instant): boolean =>
  instantMs(now) - instantMs(at) < morningRules.hoursAfter * MS_PER_H

/** One morning answers for all that was trained on a day. An answer that came too late to count was still given. */
function isTold(
  last: Training,
  trained: readonly Training[],
  reports: readonly FactOf<'PainReported'>[],
): boolean {
  const mornings = reports.filter(({ data }) => data.moment === 'morning')
  const ofThatDay = new Set(trained.filter(({ day }) => day === last.day).map(({ id }) => id))
  return (
    mornings.some(({ day, data }) => day > last.day && ofThatDay.has(data.about ?? '')) ||
    painLog(trained, mornings).reportsOf(last).length > 0
  )
}

type Training = FactOf<'SessionCompleted'> | FactOf<'RunRecorded'>
const isTraining = (fact: KnownFact): fact is Training =>
  fact.kind === 'SessionCompleted' || fact.kind === 'RunRecorded'
