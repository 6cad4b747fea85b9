import { runningCleanS } from '@backstride/motion'
import { asTold } from '../session/as-told.ts'
import { isOfStep } from '../session/moves/step-now.ts'
import type { SessionContext } from '../session/session-context.ts'

/** How much of a step is done, 0 to 1: seconds as they were told, repetitions or turns. */
export function shareDone(context: SessionContext, index: number): number {
  const step = context.steps[index]
  switch (step?.kind) {
    case 'hold': {
      const { rounds, at, holdNow } = context
      const ended = rounds.find(({ stepIndex, endedBy }) => stepIndex === index && endedBy !== 'stopped')
      const running = index === at && holdNow !== null ? runningCleanS(holdNow) : 0
      return (ended === undefined ? running : asTold(ended).cleanS) / step.targetS
    }
    case 'reps':
      return (context.sets.find(isOfStep(index, step))?.reps ?? 0) / step.reps
    case 'twists': {
      const done = context.twists.find(isOfStep(index, step))?.done ?? { left: 0, right: 0 }
      const asked = step.set.stance === 'standing' ? 2 * step.set.perSide : step.set.perSide
      return (done.left + done.right) / asked
    }
    default:
      return 0
  }
}
