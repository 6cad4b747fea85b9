import type { Side } from '@backstride/body'
import type { Drill } from '../catalogue/drill.ts'
import { isSplitStance } from '../catalogue/movement-seconds.ts'
import { isTwistStage } from '../catalogue/twists/twist-flow.ts'
import { restRules } from './rests.ts'
import { type DrillStep, isWork, type SessionStep, sideOf } from './session-step.ts'
import { placeOf, wayUpOf, withWays } from './ways.ts'

/**
 * The rest of the block that is on, done with another drill. Doses are kept; a right and a left set become one of both
 * sides where the drill has none, and the other way round. Ways begin where the runner is now.
 */
export function inItsPlace(
  steps: readonly SessionStep[],
  at: number,
  drill: Drill,
  swapsOf: (step: DrillStep) => readonly string[],
): readonly SessionStep[] {
  const on = steps[at]
  if (!isWork(on)) return steps
  const isOwn = (step: SessionStep | undefined): step is DrillStep => isWork(step) && step.block === on.block
  const done = steps.slice(0, at)
  const before = done.findLast(isOwn)
  const as = (step: DrillStep, side: Side | null) => ({
    ...doneWith(step, drill, side),
    swaps: swapsOf(step),
  })
  const coming: SessionStep[] = []
  let last = before === undefined ? null : sideOf(before)
  steps.slice(at).forEach((step, index, rest) => {
    if (!isOwn(step)) {
      coming.push(step)
      return
    }
    const side = sideOf(step)
    if (!worksSides(drill)) {
      const next = rest[index + 1]
      const waitsForLeft = step.kind !== 'hold' && side === 'right' && isOwn(next) && sideOf(next) === 'left'
      if (!waitsForLeft) coming.push(as(step, null))
      return
    }
    const due = side ?? (last === 'right' ? 'left' : 'right')
    const both = step.kind !== 'hold' && side === null && due === 'right'
    if (both) coming.push(as({ ...step, restS: restRules.change }, 'right'), as(step, 'left'))
    else coming.push(as(step, due))
    last = both ? 'left' : due
  })
  return [...done, ...withWays(coming, placeOf(on), wayUpOf(steps))]
}

const worksSides = ({ id, dose }: Drill): boolean =>
  dose.kind === 'twists' ? isSplitStance(id) : dose.kind !== 'walk' && dose.perSide === true

/** What is asked stays; a hold in the place of repetitions, or of a test, brings its own seconds. */
function doneWith(step: DrillStep, { id, ladder, dose }: Drill, side: Side | null): DrillStep {
  const { block, restS, swaps, outsideLadder } = step
  const same = { drill: id, ladder, block, restS, swaps, outsideLadder }
  switch (dose.kind) {
    case 'hold': {
      const targetS = step.kind === 'hold' && !step.test ? step.targetS : dose.holdS
      return { ...same, kind: 'hold', targetS, test: false, side }
    }
    case 'reps':
      return { ...same, kind: 'reps', reps: step.kind === 'reps' ? step.reps : dose.reps, side }
    case 'twists': {
      if (!isTwistStage(id)) return step
      const perSide = step.kind === 'twists' ? step.set.perSide : dose.perSide
      const set =
        side === null
          ? ({ stance: 'standing', perSide } as const)
          : ({ stance: 'split', rearLeg: side, perSide } as const)
      const reach = step.kind === 'twists' && step.reach !== undefined ? { reach: step.reach } : {}
      return { ...same, kind: 'twists', drill: id, ...reach, set }
    }
    case 'walk':
      return step
  }
}
