import { type FactOf, isKind, type KnownFact } from '@backstride/facts'
import { type Day, daysBetween } from '@backstride/kit'
import { painLog, recallDays } from '../progression/pain-log.ts'
import type { TodayPlan } from './today-plan.ts'

/** The newest session or run of an earlier day whose next morning is not known and may still be told. [MO-01] */
export function morningDue(facts: readonly KnownFact[], date: Day): TodayPlan['morningDue'] {
  const trained = facts.filter(isTraining)
  const last = trained.findLast(({ day }) => day < date)
  if (last === undefined) return null
  const days = daysBetween(last.day, date)
  if (days > recallDays || isTold(last, trained, facts.filter(isKind('PainReported')))) return null
  return { about: last.id, recalled: days > 1 }
}

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
