import { conditionsOn, flagsStanding } from '@backstride/coach'
import type { LibraryDay } from '@backstride/content'
import { useStandingScreen } from '../../app/safety/standing-screen.ts'
import { useFacts } from '../../app/services.tsx'
import { useToday } from '../../app/today.ts'

/** What of the day decides which drills are for now. */
export function useLibraryDay(): LibraryDay {
  const plan = useToday()
  const screen = useStandingScreen()
  const facts = useFacts()
  if (screen === undefined) return { ...plan, flags: [] }
  const conditions = conditionsOn(facts, screen.level).map(({ id }) => id)
  return { ...plan, flags: flagsStanding(screen.level), conditions }
}

/** The drills that today's plan names. */
export function useTodaysDrills(): readonly string[] {
  const { session } = useToday()
  if (session === null) return []
  return [
    ...(session.hold === null ? [] : [session.hold.variant]),
    ...session.twists.map(({ variant }) => variant),
  ]
}
