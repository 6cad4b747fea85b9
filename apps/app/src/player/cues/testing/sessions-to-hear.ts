import type { SessionPlan } from '@backstride/coach'
import { composeSession, type SessionDay, type SessionOrder } from '@backstride/content'
import type { SessionStart } from '../../session/session-context.ts'
import { startOf } from '../../session/testing/play-session.ts'
import { plan } from '../../session/testing/steps-by-hand.ts'
import type { Runner } from '../transcript.ts'
import type { Taps } from './plan-of.ts'

/** Everything done before. */
const knowsAll = [
  'hollowHold',
  'neutralBrace',
  'twists',
  'wallHollow',
  'birdDog',
  'sidePlank',
  'bridge',
  'squat',
  'hinge',
  'hipSide',
  'calf',
] as const

const day: SessionDay = {
  plan,
  level: 4,
  restrictions: [],
  flags: [],
  steps: [],
  strengthOpen: true,
  coreOpen: true,
  brace: 'flat',
}

const withTest: SessionPlan = {
  ...plan,
  hold: { variant: 'HH02', rounds: 6, holdS: 10, restS: 15, entryTest: true },
}

function made(
  order: SessionOrder,
  more: Partial<SessionDay> = {},
  known: SessionStart['known'] = knowsAll,
): SessionStart {
  const composed = composeSession(order, { ...day, ...more })
  if (composed === undefined) throw new Error('Nothing may be done on a day on which all may.')
  const { steps, template } = composed.session
  return startOf(steps, more.plan ?? plan, { template, known })
}

const here = { floor: true, afterRun: false } as const

/** Every template, and what is new to a runner. */
export const sessionsToHear: Readonly<Record<string, SessionStart>> = {
  'six minutes': made({ ...here, minutes: 6 }),
  'six minutes, the first of all': made({ ...here, minutes: 6 }, { plan: withTest }, []),
  'six minutes, the back as it is': made({ ...here, minutes: 6 }, { brace: 'neutral' }),
  'twelve minutes': made({ ...here, minutes: 12 }),
  'twenty minutes': made({ ...here, minutes: 20 }),
  'twenty minutes, all of it new': made({ ...here, minutes: 20 }, {}, []),
  'after a run, dry': made({ floor: true, afterRun: true }),
  'after a run, wet': made({ floor: false, afterRun: true }),
  'two minutes': made({ ...here, minutes: 2 }),
  'two minutes standing': made({ floor: false, afterRun: false, minutes: 2 }),
  'six minutes standing': made({ floor: false, afterRun: false, minutes: 6 }),
}

/** A runner who hears out what is set up, taps when asked and marks the fourth round. */
export const tapsFor = ({ steps }: Pick<SessionStart, 'steps'>): Taps => {
  const fourth = steps.map((step, at) => ({ step, at })).filter(({ step }) => step.kind === 'hold')[3]
  return {
    heardMs: 4000,
    setUpMs: 61_000,
    steadyMs: 2500,
    lostMs: new Map(fourth === undefined ? [] : [[fourth.at, 6000]]),
  }
}

export const runnerWith =
  ({ heardMs, setUpMs, steadyMs, lostMs }: Taps): Runner =>
  ({ state, inStateMs, context }) => {
    switch (state) {
      case 'soundCheck':
        return inStateMs >= heardMs ? { type: 'GO' } : undefined
      case 'setup':
        return inStateMs >= setUpMs ? { type: 'GO' } : undefined
      case 'steady':
        return inStateMs >= steadyMs ? { type: 'STEADY', steady: true } : undefined
      case 'work':
        return inStateMs >= (lostMs.get(context.at) ?? Number.POSITIVE_INFINITY)
          ? { type: 'LIFTED' }
          : undefined
      default:
        return undefined
    }
  }
