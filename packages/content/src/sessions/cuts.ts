import {
  type DrillStep,
  type HoldStep,
  isLead,
  isWay,
  isWork,
  type RepsStep,
  type SessionStep,
  sideOf,
  type TwistStep,
} from './session-step.ts'
import { workSeconds } from './step-seconds.ts'

type Steps = readonly SessionStep[]
type Cut = (coming: Steps) => Steps | undefined

/** One thing less of what is to come: what can be missed most easily. undefined: nothing is left to miss. */
export function firstCut(coming: Steps): Steps | undefined {
  for (const cut of cuts) {
    const less = cut(coming)
    if (less !== undefined) return less
  }
  return undefined
}

const without = (coming: Steps, gone: readonly SessionStep[]): Steps | undefined =>
  gone.length === 0 ? undefined : coming.filter(step => !gone.includes(step))

/** Walking needs no session. */
const walk: Cut = coming =>
  without(
    coming,
    coming.filter(step => isLead(step) && step.what === 'walk'),
  )

/** The last set of the drill that has most of them, so that every drill stays as long as it can. */
const strengthSet: Cut = coming => {
  const sets = setsOf(coming.filter(isReps))
  const ofBlock = (set: readonly RepsStep[]) =>
    sets.filter(([first]) => first?.block === set[0]?.block).length
  const most = Math.max(...sets.map(ofBlock))
  return without(coming, sets.findLast(set => ofBlock(set) === most) ?? [])
}

const coreRound: Cut = coming => without(coming, setsOf(coming.filter(isCore)).at(-1) ?? [])

/**
 * A round, or a twist a side of the largest stage, whichever drill takes more of what is left: neither goes before the
 * other, and nobody lies down for a single round while there is more to turn.
 */
const roundOrTwists: Cut = coming => {
  const rounds = coming.filter(isFirstDrill)
  const twists = coming.filter(isTwists)
  const largest = setsOf(twists).at(-1)
  const moreTwists = secondsOf(twists) >= secondsOf(rounds) + secondsOfWays(coming)
  if (largest === undefined || (rounds.length > 0 && !moreTwists)) return without(coming, rounds.slice(-1))
  return fewerTwists(coming, largest)
}

function fewerTwists(coming: Steps, set: Steps): Steps | undefined {
  const [first] = set.filter(isTwists)
  if (first === undefined || first.set.perSide <= leastTwists) return without(coming, set)
  return coming.map(step =>
    isTwists(step) && set.includes(step)
      ? { ...step, set: { ...step.set, perSide: step.set.perSide - 1 } }
      : step,
  )
}

/** With fewer a stage is not worth the change of stance. Ours [D]. */
const leastTwists = 2

/** The other side of what is on, and whatever else is left. */
const lastDrill: Cut = coming => without(coming, coming.filter(isWork).slice(-1))

const cuts: readonly Cut[] = [walk, strengthSet, coreRound, roundOrTwists, lastDrill]

const isTwists = (step: SessionStep): step is TwistStep => step.kind === 'twists'
const isReps = (step: SessionStep): step is RepsStep => step.kind === 'reps'
const isCore = (step: SessionStep): step is HoldStep =>
  step.kind === 'hold' && (step.ladder === 'birdDog' || step.ladder === 'sidePlank')
const isFirstDrill = (step: SessionStep): step is HoldStep => step.kind === 'hold' && !isCore(step)

const secondsOf = (steps: readonly DrillStep[]): number =>
  steps.reduce((sum, step) => sum + workSeconds(step) + step.restS, 0)

/** Of going down and coming up again; who lies already comes up in any case. */
function secondsOfWays(coming: Steps): number {
  const ways = coming.filter(isWay)
  return ways[0]?.what === 'getDown' ? ways.reduce((sum, { seconds }) => sum + seconds, 0) : 0
}

/** Whole sets in a row: both sides at once, or a right with its left. The left one of a right that is on is none. */
function setsOf<Step extends DrillStep>(steps: readonly Step[]): readonly (readonly Step[])[] {
  return steps.flatMap((step, index) => {
    const side = sideOf(step)
    if (side === null) return [[step]]
    const next = steps[index + 1]
    return side === 'right' && next !== undefined && sideOf(next) === 'left' ? [[step, next]] : []
  })
}
