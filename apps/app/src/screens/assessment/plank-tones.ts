import { type DueTone, lastSeconds } from '../../player/sound/tone-plan.ts'
import { type PlankRun, plankMostMs } from './plank-run.ts'

/**
 * The tones still to come in the phase that is on: three short ones and the start, then the end, when it is stopped or after
 * two minutes. undefined: what was planned stands, the end sounds by it.
 */
export function plankTones({ phase, readyMs, heldMs }: PlankRun): readonly DueTone[] | undefined {
  switch (phase) {
    case 'ready':
      return [...lastSeconds(readyMs), { inMs: readyMs, tone: 'start' as const }].filter(
        ({ inMs }) => inMs >= 0,
      )
    case 'hold':
      return [{ inMs: plankMostMs - heldMs, tone: 'end' }]
    case 'over':
      if (heldMs >= plankMostMs) return undefined
      return heldMs > 0 ? [{ inMs: 0, tone: 'end' }] : []
  }
}
