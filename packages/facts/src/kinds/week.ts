import { isDay } from '@backstride/kit'
import * as z from 'zod/mini'

const Day = z.string().check(z.refine(isDay, 'not a calendar day such as 2026-11-23'))
/** ISO weekday, 1 Monday to 7 Sunday. */
const Weekday = z.int().check(z.gte(1), z.lte(7))
const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
const OwnWords = z.string().check(z.minLength(1), z.maxLength(300))

/** The days that suit, and how long. From its day on, until the next one. */
export const WeekChosen = z.looseObject({
  days: z.array(Weekday).check(z.maxLength(7)),
  /** The day of the long run: no strength the day before. */
  longRunDay: z.optional(z.nullable(Weekday)),
  /** Minutes of a session. */
  minutes: z.literal([6, 12, 20]),
  /** Local time of the quiet reminder; null: none wanted. */
  remindAt: z.optional(z.nullable(TimeOfDay)),
})
export type WeekChosen = z.infer<typeof WeekChosen>

/** A session of the week put on another day; `to` null: left out this week. */
export const SessionMoved = z.looseObject({ from: Day, to: z.nullable(Day) })
export type SessionMoved = z.infer<typeof SessionMoved>

/** Days without training, known beforehand or told afterwards; both ends count. Weeks in it break no streak. */
export const PausePlanned = z.looseObject({
  from: Day,
  to: Day,
  why: z.enum(['holiday', 'illness', 'other']),
})
export type PausePlanned = z.infer<typeof PausePlanned>

/** Keeping mode after four quiet weeks: two short sessions a week, nothing gets harder. Source: EV H9; PN 6. */
export const KeepingModeChosen = z.looseObject({ on: z.boolean() })
export type KeepingModeChosen = z.infer<typeof KeepingModeChosen>

/** Written while well, for a day when it hurts again: the runner's own words. Source: PN 6, day 40. */
export const FlarePlanWritten = z.looseObject({
  /** What eased it before. */
  eases: z.array(OwnWords).check(z.maxLength(8)),
  /** What to keep doing. */
  keeps: z.array(OwnWords).check(z.maxLength(8)),
  /** What to leave out for some days. */
  leaves: z.array(OwnWords).check(z.maxLength(8)),
  /** Who to tell, and when. */
  tells: z.optional(OwnWords),
})
export type FlarePlanWritten = z.infer<typeof FlarePlanWritten>
