import { type FactOf, isKind, type KnownFact } from '@backstride/facts'
import { type Day, dayNumber, daysBetween, type Instant } from '@backstride/kit'
import { isNightAt, isOfTheNight, isTooSoon, recallDays, type Trained } from '../progression/next-morning.ts'
import { painLog } from '../progression/pain-log.ts'
import type { CoachState } from '../replay/coach-state.ts'
import type { TodayPlan } from './today-plan.ts'

/**
 * The newest session or run of an earlier day, or of the night, whose next morning is not known and may still be told;
 * where the moment is known, not before a night has passed: half past midnight is no morning. Without the moment what
 * was done since midnight waits for the next day. [MO-01]
 */
export function morningDue(facts: readonly KnownFact[], date: Day, now?: Instant): TodayPlan['morningDue'] {
  return dueAmong(facts.filter(isTraining), facts.filter(isKind('PainReported')), date, now)
}

/** `trained` and `reports` in their order. */
function dueAmong(
  trained: readonly Trained[],
  reports: readonly FactOf<'PainReported'>[],
  date: Day,
  now: Instant | undefined,
): TodayPlan['morningDue'] {
  const last = lastBefore(trained, date, now)
  if (last === undefined || (now !== undefined && isTooSoon(last, now))) return null
  const days = daysBetween(last.day, date)
  if (days > recallDays || isTold(last, trained, reports)) return null
  return { about: last.id, recalled: days > 1 }
}

/** Trained last before the morning of `date`. */
function lastBefore(trained: readonly Trained[], date: Day, now: Instant | undefined): Trained | undefined {
  const isNight = (one: Trained) => one.day === date && now !== undefined && isOfTheNight(one)
  return trained.findLast(one => one.day < date || isNight(one))
}

/** One morning answers for all that was trained on a day. An answer that came too late to count was still given. */
function isTold(
  last: Trained,
  trained: readonly Trained[],
  reports: readonly FactOf<'PainReported'>[],
): boolean {
  const mornings = reports.filter(({ data }) => data.moment === 'morning')
  const ofThatDay = new Set(trained.filter(({ day }) => day === last.day).map(({ id }) => id))
  return (
    mornings.some(({ day, data }) => day > last.day && ofThatDay.has(data.about ?? '')) ||
    painLog(trained, mornings).reportsOf(last).length > 0
  )
}

const isTraining = (fact: KnownFact): fact is Trained =>
  fact.kind === 'SessionCompleted' || fact.kind === 'RunRecorded'

/**
 * The same from what the coach knows; while a flare runs every morning is asked for, until one ends it. That is no
 * question for the night either: an answer before it has passed could end the flare. [MO-02]
 */
export function morningDueFrom(
  { open, mornings, zone }: CoachState,
  date: Day,
  now: Instant | undefined,
  inFlare: boolean,
): TodayPlan['morningDue'] {
  const due = dueAmong(open.trained, open.reports, date, now)
  if (!inFlare || mornings.has(dayNumber(date)) || due?.recalled === false) return due
  if (now !== undefined) {
    const last = lastBefore(open.trained, date, now)
    if (isNightAt(now, zone) || (last !== undefined && isTooSoon(last, now))) return null
  }
  // In a flare this morning says more than one of days ago.
  return { about: null, recalled: false }
}
