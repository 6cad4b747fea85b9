import { isKind, type KnownFact } from '@backstride/facts'
import { addDays, type Day, weekday } from '@backstride/kit'
import { painLog } from '../progression/pain-log.ts'
import { cleanSecondsOf, type Held, heldOf } from './held-seconds.ts'

/** One session as Progress shows it. */
export interface SessionPoint {
  readonly id: string
  readonly day: Day
  /**
   * Seconds of the hollow hold in which the low back stayed on the floor, seen or felt; undefined: no hollow hold, or
   * nobody told of it.
   */
  readonly cleanS: number | undefined
  /** All that was held, by kind and by who saw it. */
  readonly held: Held
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
  const sessions = facts.filter(isKind('SessionCompleted'))
  const mornings = facts.filter(isKind('PainReported')).filter(({ data }) => data.moment === 'morning')
  const log = painLog(sessions, mornings, facts.filter(isKind('RunRecorded')))
  return sessions.map(session => {
    const { items } = session.data
    const held = heldOf(items)
    return {
      id: session.id,
      day: session.day,
      cleanS: cleanSecondsOf(held.hollow),
      held,
      twists: {
        left: items.reduce((sum, item) => sum + (item.twists?.left ?? 0), 0),
        right: items.reduce((sum, item) => sum + (item.twists?.right ?? 0), 0),
      },
      nextMorning: log.reportsOf(session).at(-1)?.data.nrs,
    }
  })
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

/** Sum of a session value over a day; undefined on days of which nothing is known. */
export const onDay =
  (sessions: readonly SessionPoint[], amountOf: (session: SessionPoint) => number | undefined) =>
  (day: Day): number | undefined => {
    const known = sessions.filter(session => session.day === day).flatMap(each => amountOf(each) ?? [])
    return known.length === 0 ? undefined : known.reduce((sum, amount) => sum + amount, 0)
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

export type Trend = 'up' | 'same' | 'down'

/**
 * How long a round of the hollow hold lasts lately, whatever the number of rounds that was chosen. Only sessions with
 * the same witness as the newest one are compared: felt is not measured against seen. undefined: too few to say.
 */
export function holdTrend(sessions: readonly SessionPoint[]): Trend | undefined {
  const rounds = sessions.flatMap(({ held }) => held.hollow?.aRound ?? [])
  const newest = rounds.findLast(({ seen, felt }) => seen !== undefined || felt !== undefined)
  const witness = newest?.seen === undefined ? 'felt' : 'seen'
  return trend(rounds.flatMap(each => each[witness] ?? []))
}

/** How the newer half of at least four values compares with the older half; undefined: too few to say. */
export function trend(values: readonly number[]): Trend | undefined {
  if (values.length < 4) return undefined
  const middle = Math.floor(values.length / 2)
  const older = mean(values.slice(0, middle))
  const newer = mean(values.slice(middle))
  const least = Math.max(0.5, Math.abs(older) * 0.1)
  return newer - older > least ? 'up' : older - newer > least ? 'down' : 'same'
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
