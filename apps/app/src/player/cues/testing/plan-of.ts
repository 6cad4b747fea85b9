import { type DrillStep, drillOf, isWork, type SessionStep } from '@backstride/content'
import {
  COUNT_IN_S,
  ENTRY_AT_ONCE_S,
  FRONT_OF_HIP_S,
  LOST_SHOWN_S,
  READY_S,
  READY_STANDING_S,
} from '../../session/timing.ts'

/**
 * When everything of a session must come, from its steps and the constants of time alone: no statechart, no trusted
 * time. What the transcripts are compared with.
 */
export interface Phase {
  readonly state:
    | 'soundCheck'
    | 'lead'
    | 'setup'
    | 'ready'
    | 'countIn'
    | 'work'
    | 'reps'
    | 'twisting'
    | 'lost'
    | 'rest'
    | 'steady'
    | 'done'
  /** Index of the step that is on, or that comes after the rest. */
  readonly at: number
  readonly fromMs: number
  readonly toMs: number
}

/** When the runner of the test taps, ms after what waits began. */
export interface Taps {
  readonly heardMs: number
  readonly setUpMs: number
  readonly steadyMs: number
  /** Rounds that are marked, by index of their step. */
  readonly lostMs: ReadonlyMap<number, number>
}

const S = 1000

export function planOf(
  steps: readonly SessionStep[],
  known: readonly string[],
  { heardMs, setUpMs, steadyMs, lostMs }: Taps,
): readonly Phase[] {
  const phases: Phase[] = []
  let nowMs = 0
  const lasts = (state: Phase['state'], at: number, ms: number) => {
    phases.push({ state, at, fromMs: nowMs, toMs: nowMs + ms })
    nowMs += ms
  }
  /** Whether a rest has led here, so that the entry follows at once. */
  let rested = false
  let steadyAsked = false

  lasts('soundCheck', 0, heardMs)
  for (const [at, step] of steps.entries()) {
    if (step.kind === 'lead') {
      lasts('lead', at, step.seconds * S)
      continue
    }
    const waits = mustWait(steps, at, known)
    if (waits) lasts('setup', at, setUpMs)
    if (waits || !rested) lasts('ready', at, (needsFloor(step) ? READY_S : READY_STANDING_S) * S)
    lasts('countIn', at, (phases.at(-1)?.state === 'steady' ? entryAtOnceS(step) : COUNT_IN_S) * S)
    const lost = lostMs.get(at)
    lasts(stateOf(step), at, lost ?? workMs(step))
    const next = steps[at + 1]
    rested = step.restS > 0 && isWork(next)
    const restS = asksAboutHip(steps, at) ? Math.max(step.restS, FRONT_OF_HIP_S) : step.restS
    const restMs = rested ? (restS - COUNT_IN_S) * S : 0
    if (lost !== undefined) lasts('lost', at + 1, LOST_SHOWN_S * S)
    if (rested) lasts('rest', at + 1, restMs - (lost === undefined ? 0 : LOST_SHOWN_S * S))
    if (step.kind !== 'hold' || step.ladder !== 'hollowHold' || steadyAsked) continue
    steadyAsked = true
    if (rested && next?.kind === 'hold' && next.ladder === 'hollowHold' && next.drill !== 'HH00')
      lasts('steady', at + 1, steadyMs)
  }
  lasts('done', steps.length, 0)
  return phases
}

/** Begun by a tap, an entry with lines gets the time they need. */
const entryAtOnceS = ({ drill }: DrillStep): number =>
  drillOf(drill)?.entry === undefined ? COUNT_IN_S : ENTRY_AT_ONCE_S

const stateOf = ({ kind }: DrillStep) => (kind === 'hold' ? 'work' : kind === 'reps' ? 'reps' : 'twisting')

export const needsFloor = ({ drill }: DrillStep): boolean => drillOf(drill)?.needs.includes('floor') === true

export function workMs(step: DrillStep): number {
  switch (step.kind) {
    case 'hold':
      return step.targetS * S
    case 'reps':
      return step.reps * 4 * S
    case 'twists':
      return step.set.stance === 'standing' ? 2 * step.set.perSide * 2 * S : step.set.perSide * 4 * S
  }
}

/** After the first set in the split stance. */
const asksAboutHip = (steps: readonly SessionStep[], at: number): boolean =>
  isSplit(steps[at]) && !steps.slice(0, at).some(isSplit)
const isSplit = (step: SessionStep | undefined): boolean =>
  step?.kind === 'twists' && step.set.stance === 'split'

/** On the floor with every new block; elsewhere once a session, for what is new or needs a thing to be fetched. */
export function mustWait(steps: readonly SessionStep[], at: number, known: readonly string[]): boolean {
  const [before, step] = [steps[at - 1], steps[at]]
  if (!isWork(step) || (isWork(before) && before.block === step.block)) return false
  const seen = steps.slice(0, at).some(each => isWork(each) && each.ladder === step.ladder)
  const needsThing = (drillOf(step.drill)?.needs.length ?? 0) > 0
  return needsFloor(step) || (!seen && (needsThing || !known.includes(step.ladder)))
}
