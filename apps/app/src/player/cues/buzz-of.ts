import { MS_PER_S } from '@backstride/kit'
import { runningCleanS } from '@backstride/motion'
import { stepNow } from '../session/moves/step-now.ts'
import { toldLook } from '../session/moves/watching.ts'
import type { SessionContext } from '../session/session-context.ts'
import { leadEveryMs, leadLines } from './lead-cues.ts'
import { elapsedMs, workBefore } from './where.ts'

/** What a phone in the waistband or beside the body says without sound. off: what buzzes stops. */
export type BuzzName = 'start' | 'halfway' | 'end' | 'lost' | 'step' | 'done' | 'off'

/** Felt once for each new key. */
export interface Felt {
  readonly key: string
  readonly buzz: BuzzName
}

/** The turn that is to be felt, until another one comes; null: nothing new. */
export function buzzOf(state: string, context: SessionContext): Felt | null {
  const { at } = context
  switch (state) {
    case 'setup':
      return { key: `setup:${at}`, buzz: 'step' }
    case 'steady':
      return { key: `steady:${at}`, buzz: 'step' }
    case 'settling':
    case 'pressingFlat':
    case 'arching':
    case 'zeroing':
      return { key: `${state}:${at}:${context.eye.tries}`, buzz: 'step' }
    case 'told':
      return { key: `told:${at}:${context.eye.tries}`, buzz: context.again ? 'lost' : 'step' }
    case 'lead':
      return leadBuzz(context)
    case 'work':
      return holdBuzz(context)
    case 'reps':
    case 'twisting':
      return { key: `start:${at}`, buzz: 'start' }
    case 'lost':
    case 'rest':
      return ended(context)
    case 'paused':
    case 'hurting':
      return { key: state, buzz: 'off' }
    case 'done':
      return { key: 'done', buzz: 'done' }
    default:
      return null
  }
}

/** The end of the work just before; what was left out has none. */
function ended({ lastRound, at, ...context }: SessionContext): Felt | null {
  const step = workBefore({ ...context, lastRound, at })
  if (step === undefined) return null
  const isLost = step.kind === 'hold' && lastRound?.stepIndex === at - 1 && lastRound.endedBy === 'lost'
  return isLost ? { key: `lost:${at - 1}`, buzz: 'lost' } : { key: `end:${at - 1}`, buzz: 'end' }
}

function holdBuzz(context: SessionContext): Felt | null {
  const step = stepNow(context)
  if (step?.kind !== 'hold' || context.holdNow === null) return null
  if (toldLook(context)?.form === 'unseen')
    return { key: `unseen:${context.at}:${context.eye.lookSinceMs}`, buzz: 'step' }
  const isHalf = runningCleanS(context.holdNow) * 2 >= step.targetS
  return isHalf
    ? { key: `halfway:${context.at}`, buzz: 'halfway' }
    : { key: `start:${context.at}`, buzz: 'start' }
}

/** Each further line of a way; before them the end of what was done. */
function leadBuzz(context: SessionContext): Felt | null {
  const step = stepNow(context)
  if (step?.kind !== 'lead') return null
  if (step.what === 'walk') return walkBuzz(context, step.seconds * MS_PER_S)
  const lines = leadLines(context, step).length
  const line = Math.min(lines - 1, Math.floor((elapsedMs(context) + 1e-6) / leadEveryMs(context, step)))
  return line <= 0 ? ended(context) : { key: `line:${context.at}:${line}`, buzz: 'step' }
}

const walkBuzz = (context: SessionContext, totalMs: number): Felt | null =>
  elapsedMs(context) * 2 >= totalMs ? { key: `halfway:${context.at}`, buzz: 'halfway' } : null
