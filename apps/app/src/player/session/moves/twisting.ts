import { afterFrontOfHip, type FrontOfHipAnswer } from '@backstride/content'
import {
  advanceTwists,
  type ClockFrame,
  restartTwist,
  startTwists,
  type TwistState,
} from '@backstride/motion'
import type { DoneTwists, SessionContext } from '../session-context.ts'
import { BEAT_MS, FRONT_OF_HIP_S } from '../timing.ts'
import { isOfStep, restFollows, stepNow } from './step-now.ts'
import { restFrom, tick } from './timed-phase.ts'

/** Twists of the set that were done before an interruption stay done; those of a drill that was swapped stay its own. */
export function beginTwists(context: SessionContext): SessionContext {
  const step = stepNow(context)
  if (step?.kind !== 'twists') return context
  const before = context.twists.find(isOfStep(context.at, step))
  const fresh = startTwists(step.set, context.pace === 'beat' ? BEAT_MS[step.set.stance] : null)
  const tMs = context.time.countedMs + Math.min(0, context.leftMs)
  const from = before === undefined ? fresh : withDone(fresh, before)
  return {
    ...context,
    twistsNow: advanceTwists(from, { tMs, turned: false }),
    leftMs: 0,
    phaseFromMs: tMs,
    change: null,
  }
}

function withDone(fresh: TwistState, { done, atBeat }: DoneTwists): TwistState {
  const { set } = fresh
  const isNext = (side: 'left' | 'right') =>
    done[side] < set.perSide && (set.stance === 'standing' || set.rearLeg === side)
  const standing = done.left <= done.right ? (['left', 'right'] as const) : (['right', 'left'] as const)
  return { ...fresh, done, atBeat, next: standing.find(isNext) ?? null }
}

export function twist(context: SessionContext, frame: ClockFrame, turned: boolean): SessionContext {
  const ticked = tick(context, frame)
  if (ticked.twistsNow === null) return ticked
  const twistsNow = advanceTwists(ticked.twistsNow, { tMs: ticked.time.countedMs, turned })
  return keepTwists({ ...ticked, twistsNow })
}

/** What is done of the set is kept with every twist. */
function keepTwists(context: SessionContext): SessionContext {
  const { twistsNow } = context
  const step = stepNow(context)
  if (twistsNow === null || step?.kind !== 'twists') return context
  const { done, atBeat } = twistsNow
  if (done.left + done.right === 0) return context
  const kept: DoneTwists = { stepIndex: context.at, drill: step.drill, done, atBeat }
  const isOwn = isOfStep(context.at, step)
  return { ...context, twists: [...context.twists.filter(set => !isOwn(set)), kept] }
}

export const changePace = (context: SessionContext, pace: 'beat' | 'tap'): SessionContext => {
  const step = stepNow(context)
  const beatMs = pace === 'beat' && step?.kind === 'twists' ? BEAT_MS[step.set.stance] : null
  const { twistsNow } = context
  return { ...context, pace, twistsNow: twistsNow === null ? null : restartTwist(twistsNow, beatMs) }
}

export const setOfTwistsIsDone = ({ twistsNow }: SessionContext): boolean => twistsNow?.next === null

/** After the first set in the split stance it is asked once what the front of the hip feels. */
export function finishTwists(context: SessionContext): SessionContext {
  const step = stepNow(context)
  if (step?.kind !== 'twists') return context
  const endedMs = setOfTwistsIsDone(context)
    ? (context.twistsNow?.sinceMs ?? context.time.countedMs)
    : context.time.countedMs
  const asks = step.set.stance === 'split' && context.frontOfHip === 'unasked' && restFollows(context)
  const next: SessionContext = {
    ...context,
    at: context.at + 1,
    twistsNow: null,
    frontOfHip: asks ? 'asking' : context.frontOfHip,
  }
  return restFrom(next, endedMs, asks ? Math.max(step.restS, FRONT_OF_HIP_S) : step.restS)
}

/**
 * A second session with a pinch drops the split stance and asks for the questions; after the first one the step gets
 * shorter, and the turns can be done standing instead.
 */
export function answerFrontOfHip(context: SessionContext, answer: FrontOfHipAnswer['id']): SessionContext {
  const { change } = afterFrontOfHip(answer, { pinchedBefore: context.start.pinchedBefore })
  const answered: SessionContext = { ...context, frontOfHip: answer }
  return change.kind === 'screenAgain' ? withoutSplitStance(answered) : answered
}

const withoutSplitStance = (context: SessionContext): SessionContext => ({
  ...context,
  steps: context.steps.filter(
    (step, index) => index < context.at || step.kind !== 'twists' || step.set.stance !== 'split',
  ),
})
