import type { Day, Instant, Lang } from '@backstride/kit'
import { M_PER_KM, M_PER_MILE, noBreak } from '@backstride/kit'
import { useLang } from './language.tsx'
import { isPseudo, pseudo } from './pseudo.ts'

export interface Format {
  /** `Tuesday 14 Apr`, `Di., 14. April` */
  day(day: Day): string
  /** `14 Apr` */
  shortDay(day: Day): string
  /** `14 April`, inside a sentence: a short German month ends in a dot, and so may the sentence. */
  dayOfMonth(day: Day): string
  /** `14 April 2026, 07:15` in the zone it was recorded in. */
  moment(at: Instant, zone: string): string
  /** `Wednesday 17:40`, within the days around now. */
  weekdayTime(at: Instant, zone: string): string
  number(value: number, maximumFractionDigits?: number): string
  /** `10 s` */
  seconds(seconds: number): string
  /** `11 min` */
  minutes(minutes: number): string
  /** `6 × 10 s` */
  rounds(rounds: number, holdS: number): string
  distance(distanceM: number, units: 'km' | 'mi'): string
  /** `squats, bridges and calf raises` */
  list(words: readonly string[]): string
}

export function createFormat(lang: Lang): Format {
  const locale = lang === 'de' ? 'de-DE' : 'en-GB'
  const number = (value: number, maximumFractionDigits = 1) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits }).format(value)
  // Noon UTC, shown in UTC: a calendar day has no zone that could move it.
  const onDay = (day: Day, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
  const seconds = (value: number) => `${number(value, 1)}${noBreak}s`
  return {
    // One long word is enough for the row above the heading.
    day: day =>
      onDay(day, {
        weekday: lang === 'de' ? 'short' : 'long',
        day: 'numeric',
        month: lang === 'de' ? 'long' : 'short',
      }),
    shortDay: day => onDay(day, { day: 'numeric', month: 'short' }),
    dayOfMonth: day => onDay(day, { day: 'numeric', month: 'long' }),
    moment: (at, zone) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(
        new Date(at),
      ),
    weekdayTime: (at, zone) =>
      new Intl.DateTimeFormat(locale, {
        weekday: 'long',
        hour: '2-digit',
        minute: '2-digit',
        timeZone: zone,
      }).format(new Date(at)),
    number,
    seconds,
    minutes: value => `${number(value, 0)}${noBreak}${lang === 'de' ? 'Min.' : 'min'}`,
    rounds: (rounds, holdS) => `${rounds}${noBreak}×${noBreak}${seconds(holdS)}`,
    distance: (distanceM, units) =>
      units === 'km'
        ? `${number(distanceM / M_PER_KM)}${noBreak}km`
        : `${number(distanceM / M_PER_MILE)}${noBreak}mi`,
    list: words => new Intl.ListFormat(locale, { type: 'conjunction' }).format(words),
  }
}

export function useFormat(): Format {
  const format = createFormat(useLang())
  return isPseudo() ? pseudoFormat(format) : format
}

/** Days, units and months are words too: in the pseudo language they count as translated. */
const pseudoFormat = (format: Format): Format => ({
  day: day => pseudo(format.day(day)),
  shortDay: day => pseudo(format.shortDay(day)),
  dayOfMonth: day => pseudo(format.dayOfMonth(day)),
  moment: (at, zone) => pseudo(format.moment(at, zone)),
  weekdayTime: (at, zone) => pseudo(format.weekdayTime(at, zone)),
  number: format.number,
  seconds: seconds => pseudo(format.seconds(seconds)),
  minutes: minutes => pseudo(format.minutes(minutes)),
  rounds: (rounds, holdS) => pseudo(format.rounds(rounds, holdS)),
  distance: (distanceM, units) => pseudo(format.distance(distanceM, units)),
  list: words => pseudo(format.list(words)),
})
