import type { Instant } from './instant.ts'
import { MS_PER_DAY } from './units.ts'

/** A calendar day in the runner's own zone, `YYYY-MM-DD`. Days compare as text. */
export type Day = string

const SHAPE = /^\d{4}-\d{2}-\d{2}$/

export function isDay(text: string): boolean {
  if (!SHAPE.test(text)) return false
  try {
    Temporal.PlainDate.from(text)
    return true
  } catch (cause) {
    if (cause instanceof RangeError) return false
    throw cause
  }
}

/**
 * The day's number in the calendar, counted from 1970-01-01. A replay asks this for every pair of facts, where
 * building a Temporal date each time cost a second a year of training.
 */
export const dayNumber = (day: Day): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_PER_DAY

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString()

/** The calendar day it is in `zone` (IANA) at `instant`. */
export const dayAt = (instant: Instant, zone: string): Day =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()

/** The first moment of `day` in `zone`: not always midnight, where clocks jump at midnight. */
export const dayStart = (day: Day, zone: string): Instant =>
  Temporal.PlainDate.from(day)
    .toZonedDateTime(zone)
    .startOfDay()
    .toInstant()
    .toString({ fractionalSecondDigits: 3 })

/** ISO weekday, 1 Monday to 7 Sunday. */
export const weekday = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek

export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch (cause) {
    if (cause instanceof RangeError) return false
    throw cause
  }
}
