import type { KnownFact } from '@backstride/facts'
import type { Day } from '@backstride/kit'
import type { Advice } from '../today/today-plan.ts'
import { flarePlanShown, flarePlanWanted } from './flare-plan.ts'
import { keepingMode } from './keeping-mode.ts'

/** What the week has to offer on a day: the plan for a flare while it is on, else what is written or chosen while well. */
export function weekAdvice(facts: readonly KnownFact[], date: Day): readonly Advice[] {
  const shown = flarePlanShown(facts, date)
  if (shown !== undefined) return [{ id: 'flarePlan', because: shown }]
  const keeping = keepingMode(facts, date)
  const wanted = flarePlanWanted(facts, date)
  return [
    ...(keeping.offered && keeping.because !== null
      ? [{ id: 'keepingMode', because: keeping.because } as const]
      : []),
    ...(wanted === undefined ? [] : [{ id: 'writeFlarePlan', because: wanted } as const]),
  ]
}
