import { type ContactQuestion, contactQuestion, isWork } from '@backstride/content'
import type { SessionContext } from '../session/session-context.ts'
import { drillNamed } from './where.ts'

/** Whether the round that is just over is asked for: it reached its end, nobody marked it and no sensor saw it. */
export const isAsked = ({ rounds, at }: SessionContext): boolean => {
  const round = rounds.at(-1)
  return round?.stepIndex === at - 1 && round.endedBy === 'target' && round.seenBy === undefined
}

/** The question of the round that is just over. */
export const askedOf = ({ rounds }: SessionContext): ContactQuestion =>
  contactQuestion(drillNamed(rounds.at(-1)?.drill ?? 'HH02').ladder)

/** The runner has told. */
export const isTold = ({ rounds }: SessionContext): boolean => (rounds.at(-1)?.felt ?? null) !== null

/** In a rest so long there is time for every question of the first round, seconds. */
const ROOM_FOR_ALL_S = 12

/** Whether the answers have been heard: not yet in the first round that was asked for, nor in its rest if that was short. */
export const isFirstAsked = ({ rounds, steps }: SessionContext): boolean => {
  const earlier = rounds
    .slice(0, -1)
    .filter(({ endedBy, seenBy }) => endedBy === 'target' && seenBy === undefined)
  const [first] = earlier
  if (first === undefined) return true
  const step = steps[first.stepIndex]
  const wasShort = isWork(step) && step.restS < ROOM_FOR_ALL_S && drillNamed(first.drill).entry !== undefined
  return earlier.length === 1 && wasShort
}
