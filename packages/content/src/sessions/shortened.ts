import { firstCut } from './cuts.ts'
import { withRests } from './rests.ts'
import { isWork, type SessionStep } from './session-step.ts'
import { secondsFrom } from './step-seconds.ts'
import { placeOf, wayUpOf, withWays } from './ways.ts'

/**
 * What of the rest fits into so many seconds: strength goes first, then core, then twists and rounds get fewer. The step
 * that is on stays, and so does the way up.
 */
export function shortened(
  steps: readonly SessionStep[],
  at: number,
  secondsLeft: number,
): readonly SessionStep[] {
  const room = secondsLeft - restBefore(steps, at)
  const kept = lastKept(steps, at)
  let shorter = steps
  while (secondsFrom(shorter, at) > room) {
    const cut = firstCut(shorter.slice(kept + 1))
    if (cut === undefined) break
    shorter = led([...shorter.slice(0, kept + 1), ...cut], at)
  }
  return shorter
}

/** A rest may be on: all of it may still be to come. */
function restBefore(steps: readonly SessionStep[], at: number): number {
  const before = steps[at - 1]
  return isWork(before) ? before.restS : 0
}

/** What is on stays; where nothing has been done yet, or one is on the way down, the first drill after it stays too. */
function lastKept(steps: readonly SessionStep[], at: number): number {
  const on = steps[at]
  const begun = steps.slice(0, at + 1).some(isWork)
  if (on?.kind !== 'lead' || (begun && on.what !== 'getDown')) return at
  const first = steps.findIndex((step, index) => index > at && isWork(step))
  return first < 0 ? at : first
}

/** The ways of what is left, from where the runner is once the step that is on is over. */
function led(steps: readonly SessionStep[], at: number): readonly SessionStep[] {
  const on = steps[at]
  if (on === undefined) return steps
  const coming = withWays(steps.slice(at + 1), placeOf(on), wayUpOf(steps))
  return [...steps.slice(0, at), ...withRests([on, ...coming])]
}
