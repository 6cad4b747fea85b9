import type { FactOf, KnownFact } from '@backstride/facts'
import type { Day } from '@backstride/kit'
import { type AnsweredStep, stepOfKind } from './assessment-step.ts'

/** What the assessment keeps in mind while facts go by, one at a time. Plain data. */
export interface AssessmentState {
  readonly firstScreen: Day | null
  readonly firstSession: Day | null
  /** Newest day with a session, and how many days had one. */
  readonly lastSession: Day | null
  readonly trainingDays: number
  /** The newest two days on which the runner told anything. */
  readonly heard: readonly [last: Day | null, before: Day | null]
  /** Steps that were answered, with the newest day. */
  readonly answered: Readonly<Partial<Record<AnsweredStep, Day>>>
  /** Steps that the runner does not want to be asked; an answer ends that. */
  readonly skipped: Readonly<Partial<Record<AnsweredStep, Day>>>
  /** Pressing the back flat hurts more, as last told. */
  readonly flatteningHurts: boolean
  /** Newest tests of one leg, by side, and of both. */
  readonly legs: Readonly<Partial<Record<'left' | 'right' | 'side not told' | 'both', LegLowered>>>
}

export interface LegLowered {
  readonly day: Day
  readonly minLegAngleDeg: number
  readonly nrs?: number
}

export const noAssessment: AssessmentState = {
  firstScreen: null,
  firstSession: null,
  lastSession: null,
  trainingDays: 0,
  heard: [null, null],
  answered: {},
  skipped: {},
  flatteningHurts: false,
  legs: {},
}

/** The same from all effective facts, oldest first. */
export const assessmentStateOf = (facts: readonly KnownFact[]): AssessmentState =>
  facts.reduce(advanceAssessment, noAssessment)

/** One effective fact in, next state out. */
export function advanceAssessment(before: AssessmentState, fact: KnownFact): AssessmentState {
  const heard = hearing(before, fact.day)
  switch (fact.kind) {
    case 'ScreenAnswered':
      return { ...heard, firstScreen: before.firstScreen ?? fact.day }
    case 'SessionCompleted':
      return {
        ...heard,
        firstSession: before.firstSession ?? fact.day,
        lastSession: fact.day,
        trainingDays: before.trainingDays + (before.lastSession === fact.day ? 0 : 1),
      }
    case 'AssessmentSkipped':
      return { ...heard, skipped: { ...before.skipped, [fact.data.step]: fact.day } }
    case 'MovementPreferenceTold':
      return { ...answering(heard, fact), flatteningHurts: fact.data.flatteningHurts ?? false }
    case 'LegLowerTested':
      return lowering(answering(heard, fact), fact)
    default:
      return answering(heard, fact)
  }
}

function hearing(before: AssessmentState, day: Day): AssessmentState {
  const [last] = before.heard
  return last === day ? before : { ...before, heard: [day, last] }
}

function answering(before: AssessmentState, { kind, day }: KnownFact): AssessmentState {
  const step = stepOfKind.get(kind)
  if (step === undefined) return before
  const { [step]: _ended, ...skipped } = before.skipped
  return { ...before, answered: { ...before.answered, [step]: day }, skipped }
}

function lowering(before: AssessmentState, { day, data }: FactOf<'LegLowerTested'>): AssessmentState {
  const which = data.legs === 'both' ? 'both' : (data.side ?? 'side not told')
  const { minLegAngleDeg, nrs } = data
  const lowered: LegLowered = { day, minLegAngleDeg, ...(nrs === undefined ? {} : { nrs }) }
  return { ...before, legs: { ...before.legs, [which]: lowered } }
}
