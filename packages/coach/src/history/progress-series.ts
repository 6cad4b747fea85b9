import { isKind, type KnownFact } from '@backstride/facts'
import { addDays, type Day, weekday } from '@backstride/kit'

/** One session as Progress shows it. */
export interface SessionPoint {
  readonly id: string
  readonly day: Day
  /** Whole seconds counted in all rounds of all holds. */
  readonly cleanS: number
  readonly twists: { readonly left: number; readonly right: number }
  /** NRS of the next morning; undefined: not told, never a zero. */
  readonly nextMorning: number | undefined
}

/** A day and what is known of it; undefined: nothing, shown as a dot. */
export interface DayPoint {
  readonly day: Day
  readonly value: number | undefined
}

export interface WeekPoint {
  /** First day of the week, as the runner's weeks begin. */
  readonly start: Day
  /** Days with a session. */
  readonly trainedDays: number
}

export function sessionPoints(facts: readonly KnownFact[]): readonly SessionPoint[] {
  const mornings = facts.filter(isKind('PainReported')).filter(({ data }) => data.moment === 'morning')
  return facts.filter(isKind('SessionCompleted')).map(session => ({
    id: session.id,
    day: session.day,
    cleanS: Math.round(
      session.data.items.reduce(
        (sum, item) => sum + item.rounds.reduce((s, round) => s + round.cleanS, 0),
        0,
      ),
    ),
    twists: {
      left: session.data.items.reduce((sum, item) => sum + (item.twists?.left ?? 0), 0),
      right: session.data.items.reduce((sum, item) => sum + (item.twists?.right ?? 0), 0),
    },
    nextMorning: (
      mornings.find(({ data }) => data.about === session.id) ??
      mornings.find(({ day, data }) => data.about === undefined && day === addDays(session.day, 1))
    )?.data.nrs,
  }))
}

/** Mornings as told, on the day they were told about: one a day, the last word counts. */
export function morningPoints(
  facts: readonly KnownFact[],
): readonly (DayPoint & { readonly value: number })[] {
  const byDay = new Map<Day, number>()
  for (const { day, data } of facts.filter(isKind('PainReported')))
    if (data.moment === 'morning' && data.recalled !== true) byDay.set(day, data.nrs)
  return [...byDay].map(([day, value]) => ({ day, value })).toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** The last `count` days up to `today`, each with the value of that day. */
export function lastDays(
  today: Day,
  count: number,
  valueOn: (day: Day) => number | undefined,
): readonly DayPoint[] {
  return Array.from({ length: count }, (_, place) => {
    const day = addDays(today, place - count + 1)
    return { day, value: valueOn(day) }
  })
}

/** Sum of a session value over a day; undefined on days without a session. */
export const onDay =
  (sessions: readonly SessionPoint[], amountOf: (session: SessionPoint) => number) =>
  (day: Day): number | undefined => {
    const ofDay = sessions.filter(session => session.day === day)
    return ofDay.length === 0 ? undefined : ofDay.reduce((sum, session) => sum + amountOf(session), 0)
  }

/** The last `count` weeks up to the running one. `firstWeekday` is 1 Monday to 7 Sunday. */
export function weekPoints(
  sessions: readonly SessionPoint[],
  today: Day,
  count: number,
  firstWeekday: number,
): readonly WeekPoint[] {
  const thisWeek = addDays(today, -((weekday(today) - firstWeekday + 7) % 7))
  return Array.from({ length: count }, (_, place) => {
    const start = addDays(thisWeek, 7 * (place - count + 1))
    const end = addDays(start, 7)
    const days = new Set(sessions.filter(({ day }) => day >= start && day < end).map(({ day }) => day))
    return { start, trainedDays: days.size }
  })
}

/** How the newer half of at least four values compares with the older half; undefined: too few to say. */
export function trend(values: readonly number[]): 'up' | 'same' | 'down' | undefined {
  if (values.length < 4) return undefined
  const middle = Math.floor(values.length / 2)
  const older = mean(values.slice(0, middle))
  const newer = mean(values.slice(middle))
  const least = Math.max(0.5, Math.abs(older) * 0.1)
  return newer - older > least ? 'up' : older - newer > least ? 'down' : 'same'
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
