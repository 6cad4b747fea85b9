import type { SessionItem } from '@backstride/facts'
import type { StepLadder } from '../programme/programme.ts'
import { strengthSpacing } from '../today/strength-today.ts'

/** Holds and twists are on no ladder of steps. */
export const isFloorDrill = ({ variant }: Pick<SessionItem, 'variant'>): boolean =>
  variant.startsWith('HH') || variant.startsWith('HM')

const coreLadders = ['BD', 'SP'] as const

/** Whether a drill belongs to the same lane as a ladder: strength, extra core, or the wall by itself. */
export function isOfLane({ variant }: Pick<SessionItem, 'variant'>, { lane, steps }: StepLadder): boolean {
  if (steps.some(step => step.variant === variant)) return true
  const ladders = lane === 'strength' ? strengthSpacing.ladders : lane === 'core' ? coreLadders : []
  return ladders.some(ladder => variant.startsWith(ladder))
}
