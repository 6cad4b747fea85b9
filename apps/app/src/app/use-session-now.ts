import { useMemo } from 'react'
import { useAllFacts, useDay, useServices } from './services.tsx'
import { type SessionNow, sessionNow } from './session-now.ts'

/** What a session would be made from now; it follows every fact and the day. undefined: no drills right now. */
export function useSessionNow(): SessionNow | undefined {
  const facts = useAllFacts()
  const date = useDay()
  const { clock } = useServices()
  return useMemo(() => sessionNow(facts, date, clock.now()), [facts, date, clock])
}
