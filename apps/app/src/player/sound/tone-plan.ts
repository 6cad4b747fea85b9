import type { LeadStep, RepsStep } from '@backstride/content'
import { MS_PER_S } from '@backstride/kit'
import { type RepsState, runningCleanS } from '@backstride/motion'
import { leadEveryMs, leadLines } from '../cues/lead-cues.ts'
import { moveEndsMs } from '../cues/reps-cues.ts'
import { twistsIn } from '../cues/twist-cues.ts'
import { drillNamed } from '../cues/where.ts'
import { stepNow, waitsForRunner } from '../session/moves/step-now.ts'
import { isWatching, needsZero } from '../session/moves/watching.ts'
import type { SessionContext } from '../session/session-context.ts'
import { eyeTiming } from '../session/timing.ts'

export type ToneName = 'count' | 'start' | 'halfway' | 'end' | 'left' | 'right' | 'step' | 'lost'

/** A tone, so many ms from now on trusted time. */
export interface DueTone {
  readonly inMs: number
  readonly tone: ToneName
}

/** From so many repetitions on, a tone for every movement is more than one wants to hear. */
const TEMPO_BELOW_REPS = 20

/** The tones that are still to come in the phase that is on. The audio clock plays them, so that no frame is late. */
export function tonePlan(state: string, context: SessionContext): readonly DueTone[] {
  return tonesOf(state, context).filter(({ inMs }) => inMs >= 0)
}

/** Another key: other tones are to come, by another phase, a twist, or time that was lost in between. */
export function tonePlanKey(state: string, context: SessionContext): string {
  const { at, phaseFromMs, twistsNow, repsNow, time, steps, eye } = context
  const twists = twistsNow === null ? '' : `${twistsNow.next} ${twistsNow.sinceMs} ${twistsNow.beatMs}`
  const reps = repsNow === null ? '' : `${repsNow.sinceMs === null}`
  return [
    state,
    at,
    steps.length,
    phaseFromMs,
    twists,
    reps,
    eye.look?.form ?? '',
    time.gap?.toMs ?? '',
  ].join()
}

function tonesOf(state: string, context: SessionContext): readonly DueTone[] {
  const { leftMs, time, phaseFromMs } = context
  const atItsBegin = phaseFromMs - time.countedMs
  switch (state) {
    case 'soundCheck':
      return [{ inMs: atItsBegin, tone: 'start' }]
    case 'setup':
    case 'settling':
      return [{ inMs: atItsBegin, tone: 'step' }]
    case 'lead':
      return leadTones(context)
    case 'countIn':
      return needsZero(context)
        ? lastSeconds(leftMs)
        : [...lastSeconds(leftMs), { inMs: leftMs, tone: 'start' }]
    case 'pressingFlat':
    case 'arching':
      return [
        { inMs: leftMs - eyeTiming.endS * MS_PER_S, tone: 'count' },
        { inMs: leftMs, tone: 'step' },
      ]
    case 'zeroing':
      return [
        { inMs: leftMs - eyeTiming.zeroS * MS_PER_S, tone: 'count' },
        { inMs: leftMs, tone: 'start' },
      ]
    case 'told':
      return [{ inMs: atItsBegin, tone: context.again ? 'lost' : 'step' }]
    case 'work':
      return holdTones(context)
    case 'reps':
      return repsTones(context)
    case 'twisting':
      return beatTones(context)
    case 'lost':
      return [{ inMs: atItsBegin, tone: 'lost' }]
    case 'rest':
      return restTones(context)
    default:
      return []
  }
}

/** One short tone for each of the last three seconds. */
export const lastSeconds = (leftMs: number): readonly DueTone[] =>
  [3, 2, 1].map(before => ({ inMs: leftMs - before * MS_PER_S, tone: 'count' }))

function leadTones(context: SessionContext): readonly DueTone[] {
  const step = stepNow(context)
  if (step?.kind !== 'lead') return []
  return step.what === 'walk'
    ? [
        { inMs: context.leftMs - (step.seconds * MS_PER_S) / 2, tone: 'halfway' },
        { inMs: context.leftMs, tone: 'end' },
      ]
    : lineTones(context, step)
}

/** One soft tone for each further line of a way. */
function lineTones(context: SessionContext, step: LeadStep): readonly DueTone[] {
  const everyMs = leadEveryMs(context, step)
  const [, ...further] = leadLines(context, step)
  return further.map((_, index) => ({
    inMs: context.leftMs - step.seconds * MS_PER_S + (index + 1) * everyMs,
    tone: 'step',
  }))
}

function holdTones(context: SessionContext): readonly DueTone[] {
  const step = stepNow(context)
  if (step?.kind !== 'hold' || context.holdNow === null) return []
  // The clock waits, or may have to: nothing is sounded ahead.
  if (isWatching(context) && context.eye.look?.form !== 'good') return []
  const leftMs = (step.targetS - runningCleanS(context.holdNow)) * MS_PER_S
  return [
    { inMs: leftMs - (step.targetS * MS_PER_S) / 2, tone: 'halfway' },
    ...lastSeconds(leftMs),
    { inMs: leftMs, tone: 'end' },
  ]
}

/** A soft tone for every movement of the set that is still to come, and its end. */
function repsTones(context: SessionContext): readonly DueTone[] {
  const step = stepNow(context)
  const { repsNow, time } = context
  if (step?.kind !== 'reps' || repsNow === null) return []
  const { tempoMs, done, target } = repsNow
  const beganMs = (repsNow.sinceMs ?? time.countedMs) - time.countedMs
  const endsMs = beganMs + (target - done) * tempoMs
  return [...tempoTones(step, repsNow, beganMs), { inMs: endsMs, tone: 'end' }]
}

function tempoTones(
  step: RepsStep,
  { tempoMs, done, target }: RepsState,
  beganMs: number,
): readonly DueTone[] {
  if (step.reps >= TEMPO_BELOW_REPS) return []
  const ends = moveEndsMs(drillNamed(step.drill))
  const left = Array.from({ length: target - done }, (_, index) => beganMs + index * tempoMs)
  return left
    .flatMap(repBeganMs => ends.map((endMs): DueTone => ({ inMs: repBeganMs + endMs, tone: 'step' })))
    .slice(0, -1)
}

/** The beat of the twist that is being made, at its end: the side that comes next, or the end of the set. */
function beatTones(context: SessionContext): readonly DueTone[] {
  const step = stepNow(context)
  const { twistsNow, time } = context
  if (step?.kind !== 'twists' || twistsNow === null || twistsNow.next === null) return []
  const { done, next, beatMs, sinceMs } = twistsNow
  if (beatMs === null) return []
  const inMs = (sinceMs ?? time.countedMs) + beatMs - time.countedMs
  if (done.left + done.right + 1 >= twistsIn(step)) return [{ inMs, tone: 'end' }]
  const after = step.set.stance === 'split' ? next : next === 'left' ? 'right' : 'left'
  return [{ inMs, tone: after }]
}

/** A rest is quiet; its end is told where no count-in follows: something waits for the runner. */
const restTones = (context: SessionContext): readonly DueTone[] =>
  context.steady === 'asking' || waitsForRunner(context) ? [{ inMs: context.leftMs, tone: 'step' }] : []
