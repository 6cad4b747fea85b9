import { dayNumber } from './day-number.ts'
import { MS_PER_DAY } from './units.ts'

/** A moment in UTC, ISO 8601 with `Z`, such as `2026-11-23T07:15:00.000Z`. */
export type Instant = string

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/

export function isInstant(text: string): boolean {
  if (!SHAPE.test(text)) return false
  try {
    Temporal.Instant.from(text)
    return true
  } catch (cause) {
    if (cause instanceof RangeError) return false
    throw cause
  }
}

/**
 * Milliseconds since 1970-01-01 UTC of an instant that was read as one. A replay asks this for every pair of facts, so the
 * form we write ourselves, to the millisecond, is plain counting.
 */
export function instantMs(instant: Instant): number {
  if (instant.length !== WRITTEN_LENGTH) return Date.parse(instant)
  const digit = (at: number): number => instant.charCodeAt(at) - ZERO
  const pair = (at: number): number => digit(at) * 10 + digit(at + 1)
  const s = (pair(11) * 60 + pair(14)) * 60 + pair(17)
  return dayNumber(instant) * MS_PER_DAY + s * 1000 + pair(20) * 10 + digit(22)
}

/** `YYYY-MM-DDTHH:MM:SS.mmmZ` */
const WRITTEN_LENGTH = 24
const ZERO = 48

export const msToInstant = (epochMs: number): Instant =>
  Temporal.Instant.fromEpochMilliseconds(Math.round(epochMs)).toString({ fractionalSecondDigits: 3 })
