import { isKind, type KnownFact } from '@backstride/facts'
import { addDays, type Day } from '@backstride/kit'
import type { Because } from '../rules/rule.ts'
import { plannedDays } from './planned-days.ts'

/** How far back the last session that stood is looked for, days. */
const lookBackDays = 14

/**
 * Whether the app, while open, says its one quiet line: from the chosen time of a day with a session that is not done. None
 * while the last one that stood was let go. `time` is the local time now, `HH:MM`. [WK-07]
 */
export function reminderDue(facts: readonly KnownFact[], date: Day, time: string): Because | undefined {
  const from = addDays(date, -lookBackDays)
  const planned = plannedDays(facts, date, { from, to: date })
  const at = planned.choiceOn(date)?.data.remindAt
  if (at == null || time < at || planned.sessionOn(date) === undefined) return undefined
  const done = facts.filter(isKind('SessionCompleted')).filter(({ day }) => day <= date)
  if (done.some(({ day }) => day === date)) return undefined
  for (let day = addDays(date, -1); day >= from; day = addDays(day, -1)) {
    if (planned.choiceOn(day) === undefined || planned.sessionOn(day) === undefined) continue
    if (done.some(session => session.day >= day)) break
    return undefined
  }
  return { rule: 'WK-07', saw: { at } }
}
