import { eased, isWay, isWork, shortened, swapped } from '@backstride/content'
import type { DrillChange, SessionContext } from '../session-context.ts'
import { stepNow, waitsForRunner } from './step-now.ts'

/** The drill that is on or comes next; undefined: a way down or up, or nothing more. */
export const drillNow = (context: Pick<SessionContext, 'steps' | 'at'>): string | undefined => {
  const step = stepNow(context)
  return isWork(step) ? step.drill : undefined
}

/** The coach or the runner moves what is left of a drill to another step of its ladder. */
export function moveTo(context: SessionContext, why: DrillChange['why'], to: string): SessionContext {
  const from = drillNow(context)
  if (from === undefined || to === from) return context
  return {
    ...context,
    steps: eased(context.steps, context.at, to),
    change: { why, to },
    spiralFrom: context.rounds.length,
  }
}

/** Whether anything easier is left below the drill that is on or comes next. */
export const hasEasier = (context: SessionContext): boolean => {
  const drill = drillNow(context)
  return drill !== undefined && context.coach.easier(drill) !== drill
}

export function oneEasier(context: SessionContext): SessionContext {
  const drill = drillNow(context)
  return drill === undefined ? context : moveTo(context, 'asked', context.coach.easier(drill))
}

export function answerSteady(context: SessionContext, steady: boolean): SessionContext {
  const answered: SessionContext = { ...context, steady: 'answered' }
  const now = drillNow(context)
  if (steady || now === undefined) return answered
  return moveTo(answered, 'unsteady', context.coach.unsteady(context.lastRound?.drill ?? now, now))
}

export const isAsking = ({ steady }: SessionContext): boolean => steady === 'asking'

/** Another drill in its place: it is set up before it counts. */
export function swap(context: SessionContext, drill: string): SessionContext {
  const step = stepNow(context)
  if (!isWork(step) || !step.swaps.includes(drill)) return context
  return {
    ...withoutWork(context),
    steps: swapped(context.steps, context.at, drill),
    change: { why: 'swapped', to: drill },
    steady: settled(context),
    spiralFrom: context.rounds.length,
    anew: true,
    again: false,
  }
}

export const shorten = (context: SessionContext, secondsLeft: number): SessionContext => ({
  ...context,
  steps: shortened(context.steps, context.at, secondsLeft),
})

/**
 * This round, set or way is left out; what was done of it stays. Where it still waited for the runner, what follows does,
 * and so it does after a way that was not gone: nobody knows yet who stands.
 */
export const skip = (context: SessionContext): SessionContext => ({
  ...withoutWork(context),
  at: Math.min(context.steps.length, context.at + 1),
  leftMs: 0,
  change: null,
  steady: settled(context),
  anew: isWay(stepNow(context)) || (waitsForRunner(context) && !context.again),
  again: false,
})

/** A question about a position that is left needs no answer any more. */
const settled = ({ steady }: SessionContext): SessionContext['steady'] =>
  steady === 'asking' ? 'answered' : steady

const withoutWork = (context: SessionContext): SessionContext => ({
  ...context,
  holdNow: null,
  repsNow: null,
  twistsNow: null,
})
