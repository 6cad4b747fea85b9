import type { Lang } from '@backstride/kit'
import { useLang } from './language.tsx'
import { isPseudo, pseudo } from './pseudo.ts'

export interface WeekdayWords {
  /** `Monday`; ISO weekdays, 1 Monday. */
  readonly long: (weekday: number) => string
  /** `Mon`, `Mo` */
  readonly short: (weekday: number) => string
}

export function createWeekdayWords(lang: Lang): WeekdayWords {
  const locale = lang === 'de' ? 'de-DE' : 'en-GB'
  // 1 January 2024 was a Monday; shown in UTC, where no zone can move it.
  const name = (weekday: number, length: 'long' | 'short') =>
    new Intl.DateTimeFormat(locale, { weekday: length, timeZone: 'UTC' })
      .format(new Date(Date.UTC(2024, 0, weekday, 12)))
      .replace('.', '')
  return { long: weekday => name(weekday, 'long'), short: weekday => name(weekday, 'short') }
}

export function useWeekdayWords(): WeekdayWords {
  const { long, short } = createWeekdayWords(useLang())
  const shown = (word: string) => (isPseudo() ? pseudo(word) : word)
  return { long: weekday => shown(long(weekday)), short: weekday => shown(short(weekday)) }
}
