/** A moment in UTC, ISO 8601 with `Z`, such as `2026-11-23T07:15:00.000Z`. */
export type Instant = string

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/

export const isInstant = (text: string): boolean => SHAPE.test(text) && Number.isFinite(instantMs(text))

/** Milliseconds since 1970-01-01 UTC; NaN when the text is no instant. */
export function instantMs(instant: Instant): number {
  try {
    return Temporal.Instant.from(instant).epochMilliseconds
  } catch (cause) {
    if (cause instanceof RangeError) return Number.NaN
    throw cause
  }
}

export const msToInstant = (epochMs: number): Instant =>
  Temporal.Instant.fromEpochMilliseconds(Math.round(epochMs)).toString({ fractionalSecondDigits: 3 })
