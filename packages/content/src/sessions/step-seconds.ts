import { movementS } from '../catalogue/movement-seconds.ts'
import type { SessionStep } from './session-step.ts'

/** Seconds of the work itself, without rest. */
export function workSeconds(step: SessionStep): number {
  switch (step.kind) {
    case 'lead':
      return step.seconds
    case 'hold':
      return step.targetS
    case 'reps':
      return step.reps * movementS.repetition
    case 'twists': {
      const { set } = step
      return set.stance === 'standing' ? 2 * set.perSide * movementS.turn : set.perSide * movementS.splitTwist
    }
  }
}
