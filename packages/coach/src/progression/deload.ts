import { type Day, daysBetween } from '@backstride/kit'
import type { Because } from '../rules/rule.ts'

/** PG-16: every fourth week less volume. Source: rules.md PG; EV 5.6; our choice [D]. */
export const deloadRules = {
  tag: 'D',
  source: 'Rules: PG; EV 5.6',
  everyWeeks: 4,
  volumeShare: 0.7,
} as const

/** The weeks are counted from the day a block of training began; a long time away begins a new one. [PG-16] */
export function deloadOn(blockStart: Day | undefined, date: Day): Because | undefined {
  if (blockStart === undefined) return undefined
  const week = Math.floor(daysBetween(blockStart, date) / 7) + 1
  return week > 0 && week % deloadRules.everyWeeks === 0 ? { rule: 'PG-16', saw: { week } } : undefined
}

/** So much of a dose, rounded down, never nothing. */
export const lessOf = (dose: number): number => Math.max(1, Math.floor(dose * deloadRules.volumeShare + 1e-9))
