import { flagsStanding } from '@backstride/coach'
import type { LibraryDay } from '@backstride/content'
import { useStandingScreen } from '../../app/safety/standing-screen.ts'
import { useToday } from '../../app/today.ts'

/** What of the day decides which drills are for now. */
export function useLibraryDay(): LibraryDay {
  const plan = useToday()
  const screen = useStandingScreen()
  return { ...plan, flags: screen === undefined ? [] : flagsStanding(screen.level) }
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
