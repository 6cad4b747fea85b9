import type { FactOf } from '@backstride/facts'
import { daysBetween, type Instant, instantMs, MS_PER_H, timeAt } from '@backstride/kit'

/** What pain is told about. */
export type Trained = FactOf<'SessionCompleted'> | FactOf<'RunRecorded'>

/** Days after a session within which its next morning may still be told, marked as recalled. Rules: `next`, 72 h. */
export const recallDays = 3

/** A night lies between. Source: rules, Inputs ("next morning"); hours and the end of the night are our choice [D]. */
export const morningRules = {
  tag: 'D',
  source: 'Rules: Inputs; our choice',
  hoursAfter: 5,
  /** What is saved from midnight on, before this hour of the runner's own clock, still belongs to the evening. */
  nightEndsAt: '03:00',
} as const

/**
 * Whether a morning speaks of a session: that of the next calendar day, or up to 72 h later marked as recalled. After a
 * session saved in the night the morning of its own date is the next one too, once some hours have passed. That of the
 * day after is still heard: both count, and the higher one is its pain. Somebody up early is never asked on the same
 * day: hours awake are no night. The clock is that of the session, wherever the morning is told.
 */
export function isNextMorning(report: FactOf<'PainReported'>, about: Trained): boolean {
  const daysAfter = daysBetween(about.day, report.day)
  if (report.data.recalled === true) return daysAfter >= 1 && daysAfter <= recallDays
  if (daysAfter === 0) return !isTooSoon(about, report.at) && isOfTheNight(about)
  return daysAfter === 1
}

/** No night has passed since. */
export const isTooSoon = (about: Trained, at: Instant): boolean =>
  instantMs(at) - instantMs(about.at) < morningRules.hoursAfter * MS_PER_H

/** Saved after midnight, before the night's end. */
export const isOfTheNight = ({ at, zone }: Trained): boolean => isNightAt(at, zone)

export const isNightAt = (at: Instant, zone: string): boolean => timeAt(at, zone) < morningRules.nightEndsAt
