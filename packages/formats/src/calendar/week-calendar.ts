import { keepingMode, keepingShape, type PlannedDays, plannedDays, twoApart } from '@backstride/coach'
import { isKind, type KnownFact } from '@backstride/facts'
import { addDays, type Day, type Instant, weekday } from '@backstride/kit'
import type { Calendar, CalendarEntry } from './calendar-file.ts'

/** Days ahead for which moves and pauses are looked at; a pause is followed to the week after it, up to a year. */
const lookAheadDays = 56
const longestPauseDays = 366

/** The chosen days as a calendar, with the reminder as its alarm; undefined: no days, or no reminder is wanted. */
export function weekCalendar(
  facts: readonly KnownFact[],
  {
    date,
    zone,
    madeAt,
    says,
  }: {
    readonly date: Day
    readonly zone: string
    readonly madeAt: Instant
    /** What the entries say, by the minutes of a session. */
    readonly says: (minutes: number) => string
  },
): Calendar | undefined {
  const choices = facts.filter(isKind('WeekChosen')).filter(({ day }) => day <= date)
  const choice = choices.at(-1)
  const first = choices[0]
  if (first === undefined || choice?.data.remindAt == null) return undefined
  const keeps = keepingMode(facts, date).on
  const weekly = [...(keeps ? twoApart(choice.data.days) : new Set(choice.data.days))].toSorted()
  const minutes = keeps ? keepingShape.minutes : choice.data.minutes
  const to = lookAheadTo(facts, date)
  const planned = plannedDays(facts, date, { from: date, to })
  // One series has one uid from the first choice on: whatever is chosen later updates it.
  const entries = entriesOf({ uid: `${first.id}@backstride`, weekly, from: date, to, planned })
  return entries.length === 0
    ? undefined
    : { zone, madeAt, time: choice.data.remindAt, minutes, says: says(minutes), entries }
}

function lookAheadTo(facts: readonly KnownFact[], date: Day): Day {
  const ends = facts.filter(isKind('PausePlanned')).map(({ data }) => addDays(data.to, 7))
  const furthest = addDays(date, longestPauseDays)
  return (
    [addDays(date, lookAheadDays), ...ends.map(end => (end < furthest ? end : furthest))].toSorted().at(-1) ??
    date
  )
}

function entriesOf({
  uid,
  weekly,
  from,
  to,
  planned,
}: {
  readonly uid: string
  readonly weekly: readonly number[]
  readonly from: Day
  readonly to: Day
  readonly planned: PlannedDays
}): readonly CalendarEntry[] {
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  const isWeekly = (day: Day) => weekly.includes(weekday(day))
  const moved = days.flatMap(day => {
    const movedFrom = planned.sessionOn(day)?.movedFrom
    return movedFrom === undefined ? [] : [{ day, movedFrom }]
  })
  const away = new Set(moved.map(({ movedFrom }) => movedFrom))
  const start = days.find(day => isWeekly(day) && (planned.sessionOn(day) !== undefined || away.has(day)))
  const series: readonly CalendarEntry[] =
    start === undefined
      ? []
      : [
          {
            uid,
            day: start,
            weekly,
            without: days.filter(
              day => day > start && isWeekly(day) && planned.sessionOn(day) === undefined && !away.has(day),
            ),
          },
        ]
  return [
    ...series,
    ...moved.map(
      ({ day, movedFrom }): CalendarEntry =>
        start !== undefined && movedFrom >= start && isWeekly(movedFrom)
          ? { uid, day, insteadOf: movedFrom }
          : { uid: `${movedFrom}-${uid}`, day },
    ),
  ]
}
