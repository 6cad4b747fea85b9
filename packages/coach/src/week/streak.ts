import { isKind, type KnownFact } from '@backstride/facts'
import { addDays, type Day } from '@backstride/kit'
import { weekStart } from './week.ts'
import { streakShape } from './week-shape.ts'

/**
 * Weeks running with two sessions of any length. The week that runs counts once it has them; a week with a pause in it is
 * passed over: it neither counts nor ends anything. [WK-06]
 */
export function streakWeeks(facts: readonly KnownFact[], date: Day): number {
  const known = facts.filter(({ day }) => day <= date)
  const sessionsByWeek = new Map<Day, number>()
  for (const { day } of known.filter(isKind('SessionCompleted'))) {
    const week = weekStart(day)
    sessionsByWeek.set(week, (sessionsByWeek.get(week) ?? 0) + 1)
  }
  const first = [...sessionsByWeek.keys()].toSorted()[0]
  if (first === undefined) return 0
  const pauses = known.filter(isKind('PausePlanned'))
  const reached = (week: Day) => (sessionsByWeek.get(week) ?? 0) >= streakShape.sessionsAWeek
  const frozen = (week: Day) => pauses.some(({ data }) => data.from <= addDays(week, 6) && week <= data.to)
  let weeks = 0
  for (let week = weekStart(date); week >= first; week = addDays(week, -7)) {
    if (reached(week)) weeks += 1
    else if (week !== weekStart(date) && !frozen(week)) break
  }
  return weeks
}
