import { MS_PER_S } from '@backstride/kit'
import { advanceHold } from '@backstride/motion'
import { type EyeProblem, isProblem } from '../../../eyes/phone/index.ts'
import { forgotten } from '../phone-eye.ts'
import type { SessionContext } from '../session-context.ts'
import { eyeTiming } from '../timing.ts'
import { beginAgain, interrupt } from './interrupting.ts'
import { phaseAtOnce } from './timed-phase.ts'
import { isWatching, watchBy } from './watching.ts'

/** What keeps the phone from going on where it is put in its place or learns its ends. */
export function eyeProblem({ eye, time, phaseFromMs }: SessionContext): EyeProblem | null {
  if (isProblem(eye.answer)) return eye.answer
  if (eye.problem !== null) return eye.problem
  // Never asked, because a key after a crash is no tap to a browser; or nothing comes.
  const isSilent =
    eye.answer !== 'asking' &&
    eye.window.length === 0 &&
    time.countedMs - phaseFromMs > eyeTiming.silentAtMostS * MS_PER_S
  return isSilent ? 'noReadings' : null
}

/** In a round: it cannot go on so, and nobody is to hang there with the legs up. */
export function roundProblem(context: SessionContext): EyeProblem | null {
  const { eye, holdNow, time } = context
  if (!isWatching(context) || eye.look === null || holdNow === null) return null
  if (eye.look.why === 'moved') return 'moved'
  const forMs = time.countedMs - eye.lookSinceMs
  if (eye.look.form === 'unseen' && forMs >= eyeTiming.blindAtMostS * MS_PER_S)
    return eye.look.why === 'tooSlow' ? 'tooSlow' : 'noReadings'
  const neverBegan = holdNow.round === null && holdNow.rounds.length === 0
  const isUp = eye.look.form === 'lost' && forMs >= eyeTiming.liftedAtMostS * MS_PER_S
  return neverBegan && isUp ? 'liftedFromStart' : null
}

/** Told what happened; then once more, or by hand. */
export const tellProblem = (context: SessionContext): SessionContext =>
  beginAgainEye(context, eyeProblem(context))

function beginAgainEye(context: SessionContext, why: EyeProblem | null): SessionContext {
  const problem = why ?? context.eye.problem
  const eye = { ...forgotten(context.eye), problem, tries: context.eye.tries + 1 }
  return phaseAtOnce({ ...context, eye }, eyeTiming.againS)
}

/** The same where the legs are up: what was held so far stays, and the round is done again. */
export function loseSight(context: SessionContext): SessionContext {
  const why = roundProblem(context) ?? context.eye.problem
  return beginAgainEye(beginAgain(interrupt(context)), why)
}

/** Of what lies in the device itself, another try would be the same; a sensor that fell silent may come back. */
export const mayTryAgain = ({ eye }: Pick<SessionContext, 'eye'>): boolean => {
  const { problem, tries, heard } = eye
  if (problem === null || tries >= eyeTiming.triesAtMost) return false
  return !isProblem(problem) || (problem === 'noReadings' && heard)
}

/** By hand for the rest of the session: the phone must come out, so the runner is waited for. */
export const giveUp = (context: SessionContext): SessionContext => ({
  ...context,
  watch: 'hand',
  anew: true,
  leftMs: 0,
})

/** By hand from here on, in the middle of a round: its seconds stay, and count as felt. */
export function takeOver(context: SessionContext): SessionContext {
  const { holdNow, time } = context
  const byHand = watchBy(context, 'hand')
  if (holdNow === null) return byHand
  const tMs = time.countedMs
  return { ...byHand, holdNow: advanceHold(holdNow, { tMs, form: 'good', by: 'hand' }) }
}
