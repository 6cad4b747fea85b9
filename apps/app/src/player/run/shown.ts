import { runningCleanS } from '@backstride/motion'
import type { Heard, Talk } from '../cues/cue.ts'
import { cueOf } from '../cues/cue-of.ts'
import { toldLook } from '../session/moves/watching.ts'
import type { SessionContext } from '../session/session-context.ts'
import { stateName } from '../session/session-machine.ts'
import { figureNow } from '../view/figure-now/figure-now.ts'

/** A session at one moment, as the machine tells it. */
export interface SessionMoment {
  readonly value: string | object
  readonly context: SessionContext
}

/** What the cues of a moment and its figure depend on besides. */
export interface Conveyed {
  readonly talk: Talk
  readonly heard: Heard
  /** How fast the voice speaks: the figure moves with it. */
  readonly rate: number
}

/** Whether two moments would show the same. Twenty frames a second come; a screen changes about once in one. */
export const sameShown =
  (conveyed: Conveyed) =>
  (one: SessionMoment, other: SessionMoment): boolean =>
    one === other ||
    (sameWork(one.context, other.context) &&
      shownOf(one, conveyed) === shownOf(other, conveyed) &&
      samePicture(one, other, conveyed))

/** What every frame renews: told below as far as it is shown. */
const ticking: ReadonlySet<string> = new Set([
  'time',
  'leftMs',
  'holdNow',
  'repsNow',
  'twistsNow',
  'sets',
  'twists',
  'eye',
] satisfies (keyof SessionContext)[])

const sameWork = (one: SessionContext, other: SessionContext): boolean => {
  const others = new Map<string, unknown>(Object.entries(other))
  return Object.entries(one).every(([name, value]) => ticking.has(name) || others.get(name) === value)
}

function shownOf({ value, context }: SessionMoment, { talk, heard }: Conveyed): string {
  const { leftMs, holdNow, twistsNow, sets, twists, time, eye } = context
  const state = stateName(value)
  return [
    state,
    cueOf(state, context, talk, heard).key,
    Math.ceil(leftMs / 1000 - 1e-6),
    holdNow === null ? '' : Math.floor(runningCleanS(holdNow) + 1e-6),
    twistsNow?.next,
    toldLook(context)?.form,
    eye.answer,
    eye.problem,
    ...sets.map(({ reps }) => reps),
    ...twists.map(({ done }) => `${done.left}:${done.right}`),
    time.gap?.toMs,
  ].join()
}

/** The figure moves by itself once it is told where to. */
function samePicture(one: SessionMoment, other: SessionMoment, { rate }: Conveyed): boolean {
  const [a, b] = [one, other].map(({ value, context }) => figureNow(stateName(value), context, rate))
  return (
    a?.scene === b?.scene && a?.posture === b?.posture && a?.moveMs === b?.moveMs && a?.contact === b?.contact
  )
}
