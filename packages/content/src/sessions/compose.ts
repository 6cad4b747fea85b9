import { atMost, untestedHold } from './hold-forms.ts'
import { openToday } from './open-today.ts'
import { markedAgainst } from './outside-ladder.ts'
import type { ComposedSession, LeftOut, SessionDay, SessionOrder } from './session-order.ts'
import { isWork, type SessionStep } from './session-step.ts'
import { shortened } from './shortened.ts'
import { secondsFrom } from './step-seconds.ts'
import { stepsOfBlocks } from './steps-of-blocks.ts'
import { candidatesFor, limitMinutes } from './templates-for.ts'

export interface Composed {
  readonly session: ComposedSession
  readonly leftOut: readonly LeftOut[]
}

/** The session of an order on a day; undefined: nothing of it may be done today. */
export function composeSession(order: SessionOrder, asked: SessionDay): Composed | undefined {
  const day = withoutLongTest(asked)
  const open = openToday(day, order)
  const lies = order.floor && day.plan.hold !== null
  const limit = order.minutes === undefined ? Number.POSITIVE_INFINITY : limitMinutes(order.minutes)
  const answers = candidatesFor(order, { lies }).flatMap(({ template, blocks, doses }) => {
    const { steps, leftOut } = stepsOfBlocks(blocks, day, open, doses)
    return steps.some(isWork) ? [{ template, steps, leftOut }] : []
  })
  const answer = answers.find(({ steps }) => minutesOf(steps) <= limit) ?? answers[0]
  if (answer === undefined) return undefined
  const fitting = minutesOf(answer.steps) <= limit ? answer.steps : shortened(answer.steps, 0, limit * 60)
  const steps = markedAgainst(day, fitting)
  return {
    session: { template: answer.template, minutes: minutesOf(steps), steps },
    leftOut: answer.leftOut,
  }
}

/** Who holds ten seconds at most begins where those begin who are not tested. Source: rules HH, Entry. */
function withoutLongTest(day: SessionDay): SessionDay {
  const { hold } = day.plan
  if (hold?.entryTest !== true || !day.restrictions.includes('holdMax10s')) return day
  const untested = { ...hold, variant: atMost(hold.variant, untestedHold), entryTest: false }
  return { ...day, plan: { ...day.plan, hold: untested } }
}

/** To the nearest: a few seconds more or less are nobody's minute. */
const minutesOf = (steps: readonly SessionStep[]): number =>
  Math.max(1, Math.round(secondsFrom(steps, 0) / 60))
