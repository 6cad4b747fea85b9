import { type Day, dayNumber } from './day-number.ts'
import type { Instant } from './instant.ts'
import { MS_PER_DAY } from './units.ts'

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

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

export const addDays = (day: Day, days: number): Day =>
  new Date((dayNumber(day) + days) * MS_PER_DAY).toISOString().slice(0, 10)

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

/** ISO weekday, 1 Monday to 7 Sunday. 1970-01-01 was a Thursday. */
export const weekday = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1

export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch (cause) {
    if (cause instanceof RangeError) return false
    throw cause
  }
}
