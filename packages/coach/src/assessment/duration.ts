import { isKind, type KnownFact } from '@backstride/facts'
import { type Day, daysBetween } from '@backstride/kit'
import { assessmentNumbers } from './assessment-rules.ts'

export type DurationBand = 'underSix' | 'sixToTwelve' | 'overTwelve'

/** A1: less than 6 weeks, 6 to 12, more than 12. Both ends belong to the middle. */
export function durationBandOf(weeks: number): DurationBand {
  const { underWeeks, overWeeks } = assessmentNumbers.duration
  if (weeks < underWeeks) return 'underSix'
  return weeks > overWeeks ? 'overTwelve' : 'sixToTwelve'
}

/** How long it has hurt, from the newest screen on; undefined: no pain told there, or no screen. */
export function painDuration(facts: readonly KnownFact[], date: Day): DurationBand | undefined {
  const last = facts.filter(isKind('ScreenAnswered')).findLast(({ day }) => day <= date)
  if (last === undefined || last.data.episode === null) return undefined
  return durationBandOf(last.data.episode.weeks + daysBetween(last.day, date) / 7)
}
