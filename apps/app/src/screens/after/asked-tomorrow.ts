import { today } from '@backstride/coach'
import { programme } from '@backstride/content'
import type { Fact, KnownFact } from '@backstride/facts'
import { addDays } from '@backstride/kit'

/** Whether the morning after will be asked for once this session is kept: the plan of tomorrow, a day early. */
export function isAskedTomorrow(facts: readonly Fact[], session: KnownFact): boolean {
  const { morningDue } = today({
    facts: [...facts, session],
    date: addDays(session.day, 1),
    programme,
  })
  return morningDue !== null && !morningDue.recalled
}
