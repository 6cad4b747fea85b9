import { drillOf } from '../catalogue/catalogue.ts'
import { getDown, getUp, getUpAfterRun } from '../templates/building-blocks.ts'
import type { End } from '../templates/places.ts'
import { withRests } from './rests.ts'
import { isWay, type LeadStep, type SessionStep } from './session-step.ts'

/** Where one is when a step is over. */
export function placeOf(step: SessionStep): End {
  if (step.kind === 'lead') return step.what === 'getDown' ? 'floor' : 'standing'
  return isOnFloor(step.drill) ? 'floor' : 'standing'
}

/** Whether one lies or kneels for a drill. */
export const isOnFloor = (drill: string): boolean => drillOf(drill)?.needs.includes('floor') === true

/**
 * The steps with a way wherever floor and standing meet, no way twice, and standing at the end; rests follow.
 * `from` is where one is before the first of them. [GET-UP]
 */
export function withWays(steps: readonly SessionStep[], from: End, wayUp: LeadStep): readonly SessionStep[] {
  const drills = steps.filter(step => !isWay(step))
  const led = drills.flatMap((step, index): SessionStep[] => {
    const before = drills[index - 1]
    const here = before === undefined ? from : placeOf(before)
    const there = placeOf(step)
    if (here === there) return [step]
    return [there === 'floor' ? wayDown : wayUp, step]
  })
  const last = drills.at(-1)
  const ends = last === undefined ? from : placeOf(last)
  return withRests(ends === 'floor' ? [...led, wayUp] : led)
}

const wayDown: LeadStep = { kind: 'lead', what: 'getDown', seconds: getDown.seconds }

/** The way up of a session. One that begins with a walk comes after a run. */
export function wayUpOf([first]: readonly SessionStep[]): LeadStep {
  const afterRun = first?.kind === 'lead' && first.what === 'walk'
  return { kind: 'lead', what: 'getUp', seconds: (afterRun ? getUpAfterRun : getUp).seconds }
}
