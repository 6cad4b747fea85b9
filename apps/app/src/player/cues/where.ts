import {
  type Drill,
  type DrillStep,
  drillOf,
  drillOfStep,
  isWork,
  type SessionStep,
} from '@backstride/content'
import { stepNow } from '../session/moves/step-now.ts'
import type { SessionContext } from '../session/session-context.ts'

/** The step of work that is on or comes next. */
export const workNow = (context: SessionContext): DrillStep | undefined => {
  const step = stepNow(context)
  return isWork(step) ? step : undefined
}

/** The step of work just before; undefined at a beginning, or after a way. */
export const workBefore = ({ steps, at }: SessionContext): DrillStep | undefined => {
  const step = steps[at - 1]
  return isWork(step) ? step : undefined
}

/** The next work of any kind, whatever ways lie between. */
export const workAhead = ({ steps, at }: SessionContext): DrillStep | undefined =>
  steps.slice(at).find(isWork)

/** Where the runner is: at the last work, standing before it. */
export const workBehind = ({ steps, at }: SessionContext): DrillStep | undefined =>
  steps.slice(0, at).findLast(isWork)

/** None of its sets or rounds came before, not even in turn with another drill. */
export const isFirstOfBlock = (context: SessionContext): boolean => {
  const block = workNow(context)?.block
  return !context.steps.slice(0, context.at).some(step => isWork(step) && step.block === block)
}

/** How many of its kind, and which of them. Where sides take turns each side counts for itself. */
export interface Place {
  readonly number: number
  readonly of: number
  readonly perSide: boolean
}

export function placeInBlock({ steps }: Pick<SessionContext, 'steps'>, step: DrillStep, at: number): Place {
  const side = sideInTurn(step)
  const own = steps
    .map((each, index) => ({ each, index }))
    .filter(({ each }) => isWork(each) && each.block === step.block && sideInTurn(each) === side)
  return {
    number: own.filter(({ index }) => index <= at).length,
    of: own.length,
    perSide: side !== null,
  }
}

/** The side in turn, of holds and sets by tempo; a rear leg has words of its own. */
export const sideInTurn = (step: DrillStep) => (step.kind === 'twists' ? null : step.side)

/** Between the two sets in the split stance, once a session. */
export const isAfterFirstSplit = ({ steps, at }: Pick<SessionContext, 'steps' | 'at'>): boolean =>
  isSplit(steps[at - 1]) && !steps.slice(0, at - 1).some(isSplit)

const isSplit = (step: SessionStep | undefined): boolean =>
  step?.kind === 'twists' && step.set.stance === 'split'

/** What the front of the hip feels is asked in that one rest: whoever did not answer is left in peace afterwards. */
export const isHipAsked = (context: SessionContext): boolean =>
  context.frontOfHip === 'asking' && isAfterFirstSplit(context)

/** The drill of a step as it is led. */
export const drillAt = (step: DrillStep): Drill => drillOfStep(step) ?? drillNamed(step.drill)

/** A drill that another version wrote has no words of its own here: table-top stands in, under the name it came with. */
export function drillNamed(id: string): Drill {
  const own = drillOf(id)
  if (own !== undefined) return own
  const tableTop = drillOf('HH02')
  if (tableTop === undefined) throw new Error('Table-top is missing in the catalogue.')
  const name = { en: id, de: id }
  return { ...tableTop, id, name, position: name }
}

/** What has passed of the phase that is on, ms of trusted time. */
export const elapsedMs = ({ time, phaseFromMs }: SessionContext): number => time.countedMs - phaseFromMs
