import { type TodayPlan, today } from '@backstride/coach'
import { hollowHold } from '@backstride/content'
import { useMemo } from 'react'
import { useAllFacts, useDay, useServices } from './services.tsx'

/** What to do now, and why: replayed from all facts whenever one is added or the day changes. */
export function useToday(): TodayPlan {
  const facts = useAllFacts()
  const date = useDay()
  const { clock } = useServices()
  return useMemo(() => today({ facts, date, ladder: hollowHold, now: clock.now() }), [facts, date, clock])
}
