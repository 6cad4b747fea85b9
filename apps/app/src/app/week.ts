import { streakWeeks, type Week, weekOf } from '@backstride/coach'
import { useMemo } from 'react'
import { useDay, useFacts } from './services.tsx'

export interface WeekNow {
  readonly week: Week
  /** Sessions done this week. */
  readonly done: number
  /** Sessions that stand, today or later. */
  readonly left: number
  readonly streak: number
}

/** The week as it stands now. */
export function useWeek(): WeekNow {
  const facts = useFacts()
  const date = useDay()
  return useMemo(() => {
    const week = weekOf(facts, date)
    return {
      week,
      done: week.days.reduce((sum, day) => sum + day.done, 0),
      left: week.days.filter(({ session }) => session !== null).length,
      streak: streakWeeks(facts, date),
    }
  }, [facts, date])
}
