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

/** Milliseconds since 1970-01-01 UTC of an instant that was read as one. */
export const instantMs = (instant: Instant): number => Date.parse(instant)

export const msToInstant = (epochMs: number): Instant =>
  Temporal.Instant.fromEpochMilliseconds(Math.round(epochMs)).toString({ fractionalSecondDigits: 3 })
