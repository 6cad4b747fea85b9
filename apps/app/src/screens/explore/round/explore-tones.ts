import { runningCleanS } from '@backstride/motion'
import { type DueTone, lastSeconds } from '../../../player/sound/tone-plan.ts'
import type { ExploreRound } from './explore-round.ts'

/** The tones still to come in the phase that is on: three short ones and the start, three and the end. */
export function exploreTones(round: ExploreRound): readonly DueTone[] {
  return tonesOf(round).filter(({ inMs }) => inMs >= 0)
}

function tonesOf({ phase, leftMs, hold }: ExploreRound): readonly DueTone[] {
  switch (phase) {
    case 'countIn':
      return [...lastSeconds(leftMs), { inMs: leftMs, tone: 'start' }]
    case 'hold': {
      const toGoMs = ((hold.targetS ?? 0) - runningCleanS(hold)) * 1000
      return [...lastSeconds(toGoMs), { inMs: toGoMs, tone: 'end' }]
    }
    case 'lost':
      return [{ inMs: 0, tone: 'lost' }]
    default:
      return []
  }
}

/** What is to come changes with the phase, and when time was lost in between. */
export const tonesKey = ({ phase, time }: ExploreRound): string => `${phase} ${time.gap?.toMs}`
