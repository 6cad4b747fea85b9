import { createPlanner, type TodayPlan } from '@backstride/coach'
import { programme } from '@backstride/content'
import { type Instant, instantMs, MS_PER_H, MS_PER_MIN } from '@backstride/kit'
import { useEffect, useMemo, useState } from 'react'
import { useAllFacts, useDay, useServices } from './services.tsx'

/** One for the whole app: from screen to screen it goes on from what it knows, and starts anew for another journal. */
const planner = createPlanner(programme)

/** What to do now, and why: replayed from all facts whenever one is added, the day changes or an hour has passed. */
export function useToday(): TodayPlan {
  const facts = useAllFacts()
  const date = useDay()
  const hourBegan = useHourly()
  const { clock } = useServices()
  return useMemo(() => {
    const now = clock.now()
    // A clock that was set back must not undo what had passed.
    return planner.plan(facts, { date, now: now > hourBegan ? now : hourBegan })
  }, [facts, date, hourBegan, clock])
}

/** A moment at most an hour ago: what waits for hours (a night, two days without drills) is looked at again by it. */
function useHourly(): Instant {
  const { clock } = useServices()
  const [began, setBegan] = useState(() => clock.now())
  useEffect(() => {
    const timer = setInterval(() => {
      const now = clock.now()
      setBegan(last => (instantMs(now) - instantMs(last) >= MS_PER_H ? now : last))
    }, MS_PER_MIN)
    return () => clearInterval(timer)
  }, [clock])
  return began
}
