import { runningCleanS } from '@backstride/motion'
import type { SessionContext } from '../session/session-context.ts'
import { stepNow } from '../session/session-moves.ts'
import { GET_UP_S } from '../session/timing.ts'

export type ToneName = 'count' | 'start' | 'halfway' | 'end' | 'left' | 'right' | 'step' | 'lost'

/** A tone, so many ms from now on trusted time. */
export interface DueTone {
  readonly inMs: number
  readonly tone: ToneName
}

/** The tones that are still to come in the phase that is on. The audio clock plays them, so that no frame is late. */
export function tonePlan(state: string, context: SessionContext): readonly DueTone[] {
  return tonesOf(state, context).filter(({ inMs }) => inMs >= 0)
}

function tonesOf(state: string, context: SessionContext): readonly DueTone[] {
  switch (state) {
    case 'countIn':
      return [...lastSeconds(context.leftMs), { inMs: context.leftMs, tone: 'start' }]
    case 'work':
      return holdTones(context)
    case 'lost':
      return [{ inMs: 0, tone: 'lost' }]
    case 'getUp':
      return getUpTones(context.leftMs)
    case 'stance':
      return [...lastSeconds(context.leftMs), { inMs: context.leftMs, tone: 'start' }]
    case 'twisting':
      return beatTones(context)
    default:
      return []
  }
}

/** One short tone for each of the last three seconds. */
export const lastSeconds = (leftMs: number): readonly DueTone[] =>
  [3000, 2000, 1000].map(before => ({ inMs: leftMs - before, tone: 'count' }))

function holdTones(context: SessionContext): readonly DueTone[] {
  const step = stepNow(context)
  if (step?.kind !== 'hold' || context.holdNow === null) return []
  const leftMs = (step.targetS - runningCleanS(context.holdNow)) * 1000
  return [
    { inMs: leftMs - (step.targetS * 1000) / 2, tone: 'halfway' },
    ...lastSeconds(leftMs),
    { inMs: leftMs, tone: 'end' },
  ]
}

/** One soft tone for each step of getting up. */
function getUpTones(leftMs: number): readonly DueTone[] {
  const everyMs = (GET_UP_S * 1000) / 5
  return [4, 3, 2, 1].map(left => ({ inMs: leftMs - left * everyMs, tone: 'step' }))
}

/** The beat of the twist that is being made, at its end: the tone of the side that comes next. */
function beatTones({ twistsNow, time }: SessionContext): readonly DueTone[] {
  if (twistsNow === null || twistsNow.beatMs === null || twistsNow.next === null) return []
  const inMs = (twistsNow.sinceMs ?? time.countedMs) + twistsNow.beatMs - time.countedMs
  const { next } = twistsNow
  const after = twistsNow.set.stance === 'split' ? next : next === 'left' ? 'right' : 'left'
  return [{ inMs, tone: after }]
}
