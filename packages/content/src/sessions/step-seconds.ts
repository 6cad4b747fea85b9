import { drillOf } from '../catalogue/catalogue.ts'
import { movementS } from '../catalogue/movement-seconds.ts'
import { repSeconds } from '../catalogue/rep-moves.ts'
import { leadInS } from './lead-in.ts'
import { isWork, type SessionStep } from './session-step.ts'
import { placeOf } from './ways.ts'

/** Seconds of the work itself, without rest. */
export function workSeconds(step: SessionStep): number {
  switch (step.kind) {
    case 'lead':
      return step.seconds
    case 'hold':
      return step.targetS
    case 'reps':
      return step.reps * repSecondsOf(step.drill)
    case 'twists': {
      const { set } = step
      return set.stance === 'standing' ? 2 * set.perSide * movementS.turn : set.perSide * movementS.splitTwist
    }
  }
}

function repSecondsOf(id: string): number {
  const drill = drillOf(id)
  return drill === undefined ? movementS.repetition : repSeconds(drill)
}

/** How long a session still takes from a step on, that one included; set-ups that wait for the runner are not. */
export const secondsFrom = (steps: readonly SessionStep[], at: number): number =>
  steps.reduce(
    (sum, step, index) =>
      index < at ? sum : sum + leadInSeconds(steps, index) + workSeconds(step) + restSeconds(step),
    0,
  )

const restSeconds = (step: SessionStep): number => (isWork(step) ? step.restS : 0)

function leadInSeconds(steps: readonly SessionStep[], at: number): number {
  const [step, before] = [steps[at], steps[at - 1]]
  // A rest has the entry of what follows in it.
  if (!isWork(step) || (before !== undefined && restSeconds(before) > 0)) return 0
  return leadInS[placeOf(step)] + leadInS.countIn
}
