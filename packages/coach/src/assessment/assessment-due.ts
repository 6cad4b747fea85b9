import { type Day, daysBetween } from '@backstride/kit'
import type { Because } from '../rules/rule.ts'
import { type AssessmentDay, assessmentOpening, legsOpen } from './assessment-opening.ts'
import { assessmentNumbers } from './assessment-rules.ts'
import type { AssessmentState } from './assessment-state.ts'
import { type AnsweredStep, shortSteps } from './assessment-step.ts'

/** Steps that are open, neither answered nor skipped: what is left of the short ones. */
export const stepsLeft = (state: AssessmentState, day: AssessmentDay): readonly AnsweredStep[] =>
  shortSteps.filter(
    step =>
      state.answered[step] === undefined &&
      state.skipped[step] === undefined &&
      assessmentOpening(step, state, day).open,
  )

/**
 * The offer on Today: so many short steps are left. In the first weeks only, and in each week until the runner told
 * anything on an earlier day of it: who was there has seen it. [AS-01]
 */
export function assessmentOffer(state: AssessmentState, day: AssessmentDay): Because | undefined {
  if (day.level === null || day.level <= 2 || !isWeekUnheard(state, day.date)) return undefined
  const { weeks, everyDays } = assessmentNumbers.offer
  if (daysSinceOffers(state, day.date) >= weeks * everyDays) return undefined
  const left = stepsLeft(state, day).length
  return left === 0 ? undefined : { rule: 'AS-01', saw: { left } }
}

/** A8 is offered once its gate is open: one leg, and some days later both. As quiet as the other offer. [AS-06] */
export function legLowerOffer(state: AssessmentState, day: AssessmentDay): Because | undefined {
  if (state.skipped.legLower !== undefined || !isWeekUnheard(state, day.date)) return undefined
  const opening = assessmentOpening('legLower', state, day)
  if (!opening.open || opening.because === undefined) return undefined
  const { legs, answered } = state
  if (legs.both !== undefined) return undefined
  if (answered.legLower === undefined) return opening.because
  const rested =
    daysBetween(answered.legLower, day.date) >= assessmentNumbers.legLower.bothAfterDays &&
    legsOpen(state).includes('both')
  return rested ? opening.because : undefined
}

/** Weeks are counted from the day after the first screen. */
const daysSinceOffers = ({ firstScreen }: AssessmentState, date: Day): number =>
  firstScreen === null ? -1 : daysBetween(firstScreen, date) - assessmentNumbers.offer.fromDay

function isWeekUnheard(state: AssessmentState, date: Day): boolean {
  const days = daysSinceOffers(state, date)
  if (days < 0) return false
  const [last, before] = state.heard
  const heard = last === date ? before : last
  if (heard === null) return true
  const week = (day: number) => Math.floor(day / assessmentNumbers.offer.everyDays)
  return week(daysSinceOffers(state, heard)) < week(days)
}
