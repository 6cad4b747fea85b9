import type { KnownFact } from '@backstride/facts'
import { addDays, type Day } from '@backstride/kit'
import { usualPainWindows } from '../progression/usual-pain.ts'

/** Facts from so many days before `from`, for usual pain on it, up to `date`: what lies further back decides nothing. */
export function factsLately(facts: readonly KnownFact[], from: Day, date: Day): readonly KnownFact[] {
  const first = addDays(from, -Math.max(...usualPainWindows.windowDays))
  return facts.filter(({ day }) => first <= day && day <= date)
}
