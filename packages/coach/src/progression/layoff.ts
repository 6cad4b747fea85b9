import { type Day, daysBetween } from '@backstride/kit'
import type { Because } from '../rules/rule.ts'

/** PG-15: days since the lane was last done. Source: rules.md PG; PN 4; our choice [D]. */
export const layoffRules = {
  tag: 'D',
  source: 'Rules: PG; PN 4',
  fewerRoundsDays: 7,
  stepBackDays: 14,
  entryAgainDays: 28,
} as const

export type Layoff = 'none' | 'fewerRounds' | 'stepBack' | 'entryAgain'

/** What a time without the lane asks for on `date`. [PG-15] */
export function layoffOn(lastDay: Day, date: Day): { readonly layoff: Layoff; readonly because: Because } {
  const days = daysBetween(lastDay, date)
  const because: Because = { rule: 'PG-15', saw: { days } }
  if (days >= layoffRules.entryAgainDays) return { layoff: 'entryAgain', because }
  if (days >= layoffRules.stepBackDays) return { layoff: 'stepBack', because }
  return { layoff: days >= layoffRules.fewerRoundsDays ? 'fewerRounds' : 'none', because }
}
