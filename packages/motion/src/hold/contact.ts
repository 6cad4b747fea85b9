import type { RoundResult } from './hold.ts'

/** 2 contact kept, 1 lost in the last 2 s, 0 lost earlier. Source: rules.md, Quality. */
export type ContactPoints = 0 | 1 | 2

/** Lost this close to the end, contact is "near the end". */
export const NEAR_END_S = 2

/** Contact of one round. A round that was stopped without losing contact kept it for as long as it lasted. */
export function contactOf({ endedBy, cleanS }: RoundResult, targetS: number): ContactPoints {
  if (endedBy !== 'lost') return 2
  return targetS - cleanS <= NEAR_END_S ? 1 : 0
}
