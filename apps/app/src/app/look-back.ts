import { type LookBack, lookBack } from '@backstride/coach'
import { useMemo } from 'react'
import { useDay, useFacts } from './services.tsx'

/** Everything told since the start of this spell of pain; undefined: without pain, or never screened. */
export function useLookBack(): LookBack | undefined {
  const facts = useFacts()
  const day = useDay()
  return useMemo(() => lookBack(facts, day), [facts, day])
}
