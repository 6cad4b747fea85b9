import type { FactOf } from '@backstride/facts'
import { useLingui } from '@lingui/react/macro'
import { useFormat } from '../../language/format.ts'
import { useWeekdayWords } from '../../language/weekday-words.ts'
import type { FactWords } from './fact-words-type.ts'

type WeekFact = FactOf<
  'WeekChosen' | 'SessionMoved' | 'PausePlanned' | 'KeepingModeChosen' | 'FlarePlanWritten'
>

export function useWeekWords(): (fact: WeekFact) => FactWords {
  const { t } = useLingui()
  const format = useFormat()
  const weekdays = useWeekdayWords()
  const pauses = {
    holiday: t`Pause: holiday`,
    illness: t`Pause: illness`,
    other: t({ message: 'Pause', context: 'days without training' }),
  }
  return fact => {
    switch (fact.kind) {
      case 'WeekChosen': {
        const { days, longRunDay, minutes, remindAt } = fact.data
        const chosen = days.toSorted((a, b) => a - b).map(weekdays.short)
        const names = format.list(chosen)
        const longRun = longRunDay == null ? undefined : weekdays.long(longRunDay)
        const details = [
          format.minutes(minutes),
          longRun === undefined ? undefined : t`long run on ${longRun}`,
          remindAt == null ? undefined : t`reminder at ${remindAt}`,
        ]
        return {
          title: days.length === 0 ? t`No days chosen` : t`Days chosen: ${names}`,
          detail: details.filter(each => each !== undefined).join(', '),
        }
      }
      case 'SessionMoved': {
        const from = format.shortDay(fact.data.from)
        if (fact.data.to === null) return { title: t`Session left out`, detail: from }
        const to = format.shortDay(fact.data.to)
        return { title: t`Session moved`, detail: t`${from} to ${to}` }
      }
      case 'PausePlanned': {
        const { from, to, why } = fact.data
        const first = format.shortDay(from)
        const last = format.shortDay(to)
        return { title: pauses[why], detail: from === to ? first : t`${first} to ${last}` }
      }
      case 'KeepingModeChosen':
        return { title: fact.data.on ? t`Keeping mode on` : t`Keeping mode off`, detail: '' }
      case 'FlarePlanWritten': {
        const { eases, keeps, leaves } = fact.data
        return { title: t`Plan for a flare written`, detail: [...eases, ...keeps, ...leaves].join(' · ') }
      }
    }
  }
}
