import { endHold, releaseTrustedTime } from '@backstride/motion'
import { forgotten } from '../phone-eye.ts'
import type { SessionContext } from '../session-context.ts'
import { doneRound } from './holding.ts'

/** A pause, a stop or a long gap: a round that ran ends here, its seconds stay, and it is done again. */
export function interrupt(context: SessionContext): SessionContext {
  const { holdNow, time } = context
  const cut = holdNow === null ? undefined : endHold(holdNow, time.countedMs, 'stopped').rounds[0]
  const round = cut === undefined || cut.cleanS < 0.1 ? undefined : doneRound(context, cut)
  return {
    ...context,
    rounds: round === undefined ? context.rounds : [...context.rounds, round],
    holdNow: null,
    repsNow: null,
    twistsNow: null,
    gapPausedFor: time.gap,
    // Whoever stopped may have moved: flat and arch are learnt anew.
    eye: forgotten(context.eye),
  }
}

/** What happened in a pause is nobody's time. */
export const resume = (context: SessionContext): SessionContext => ({
  ...context,
  time: releaseTrustedTime(context.time),
})

/** Cut while a drill was entered or done: nobody jumps into the middle of a count-in. */
export const beginAgain = (context: SessionContext): SessionContext => ({ ...context, again: true })

/** Left while it was set up: it is set up anew. */
export const setUpAnew = (context: SessionContext): SessionContext => ({ ...context, anew: true })
