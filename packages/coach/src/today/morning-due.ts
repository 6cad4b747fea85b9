import { type FactOf, isKind, type KnownFact } from '@backstride/facts'
import { type Day, daysBetween } from '@backstride/kit'
import { painLog, recallDays } from '../progression/pain-log.ts'
import type { TodayPlan } from './today-plan.ts'

/** The newest session or run of an earlier day whose next morning is not known and may still be told. [MO-01] */
export function morningDue(facts: readonly KnownFact[], date: Day): TodayPlan['morningDue'] {
  const reports = facts.filter(isKind('PainReported'))
  const trained = facts.filter(isTraining)
  const last = trained.filter(({ day }) => day < date).at(-1)
  if (last === undefined) return null
  const days = daysBetween(last.day, date)
  const isTold = painLog(trained, reports)
    .reportsOf(last)
    .some(({ data }) => data.moment === 'morning')
  if (days > recallDays || isTold) return null
  return { about: last.id, recalled: days > 1 }
}

const isTraining = (fact: KnownFact): fact is FactOf<'SessionCompleted'> | FactOf<'RunRecorded'> =>
  fact.kind === 'SessionCompleted' || fact.kind === 'RunRecorded'
