import { type Day, daysBetween } from '@backstride/kit'
import { conditionsOf, isTestShut, variantsLeftOpen } from '../conditions/index.ts'
import type { Because } from '../rules/rule.ts'
import type { Level, Restriction } from '../screening/level.ts'
import type { FlagId } from '../screening/red-flags.ts'
import { assessmentNumbers } from './assessment-rules.ts'
import type { AssessmentState } from './assessment-state.ts'
import type { AssessmentStep } from './assessment-step.ts'

/** What limits a test on a day. */
export interface AssessmentDay {
  readonly date: Day
  /** After clearance; null: never screened. */
  readonly level: Level | null
  readonly restrictions: readonly Restriction[]
  /** `flagsStanding`: what lasting conditions keep shut. */
  readonly flags: readonly FlagId[]
  /** The newest pain told; undefined: none was, or it is asked on the page before the test. */
  readonly painNrs?: number | undefined
}

export type AssessmentOpening =
  | { readonly open: true; readonly because?: Because }
  | { readonly open: false; readonly because: Because }

/** Whether a step may be done on a day, or why not yet. */
export function assessmentOpening(
  step: AssessmentStep,
  state: AssessmentState,
  day: AssessmentDay,
): AssessmentOpening {
  switch (step) {
    case 'bodyChart':
    case 'movement':
    case 'training':
    case 'sitting':
      return day.level === null || day.level <= 1 ? waitsForLevel(day) : open
    case 'squeeze':
      return day.level === null || day.level <= 2 ? waitsForLevel(day) : open
    case 'hipFlexor':
      return whileLying(state, day) ?? open
    case 'backContact':
      return whileLying(state, day) ?? { open: true, because: { rule: 'AS-03', saw: {} } }
    case 'legLower':
      return legLowerOpening(state, day)
    case 'plank':
      return plankOpening(state, day)
  }
}

/** Which legs A8 may test: one first, while the other foot stands; both only after that went without pain. */
export function legsOpen(state: AssessmentState): readonly ('one' | 'both')[] {
  const tests = [state.legs.left, state.legs.right, state.legs['side not told']]
  const newest = tests
    .flatMap(each => (each === undefined ? [] : [each]))
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]
  const calm =
    newest !== undefined && (newest.nrs === undefined || newest.nrs <= assessmentNumbers.legLower.mostPainNrs)
  return calm ? ['one', 'both'] : ['one']
}

function legLowerOpening(state: AssessmentState, day: AssessmentDay): AssessmentOpening {
  const shut = whileLying(state, day) ?? withStraightLegs(day) ?? whileSore('AS-05', 'legLower', day)
  if (shut !== undefined) return shut
  const { afterDays, leastTrainingDays, offAtMostDays } = assessmentNumbers.legLower
  const { firstSession, lastSession, trainingDays } = state
  const days = firstSession === null ? 0 : daysBetween(firstSession, day.date)
  const isTraining =
    days >= afterDays &&
    trainingDays >= leastTrainingDays &&
    lastSession !== null &&
    daysBetween(lastSession, day.date) <= offAtMostDays
  if (!isTraining) return { open: false, because: { rule: 'AS-04', saw: { days, sessions: trainingDays } } }
  return { open: true, because: { rule: 'AS-06', saw: {} } }
}

function plankOpening(state: AssessmentState, day: AssessmentDay): AssessmentOpening {
  const shut = withStraightLegs(day) ?? whileSore('AS-08', 'plank', day)
  if (shut !== undefined) return shut
  const since = state.firstScreen ?? state.firstSession
  const days = since === null ? 0 : daysBetween(since, day.date)
  return days < assessmentNumbers.plank.fromDay
    ? { open: false, because: { rule: 'AS-09', saw: { days } } }
    : open
}

const open: AssessmentOpening = { open: true }

const waitsForLevel = ({ level }: AssessmentDay): AssessmentOpening => ({
  open: false,
  because: { rule: 'AS-02', saw: level === null ? {} : { level } },
})

/** Tests on the back, pressed flat. */
function whileLying(state: AssessmentState, day: AssessmentDay): AssessmentOpening | undefined {
  if (day.level === null || day.level <= 2 || day.restrictions.includes('noDrills')) return waitsForLevel(day)
  const lying = variantsLeftOpen('hollowHold', conditionsOf(day.flags))
  if (lying !== undefined && lying.length === 0) return kept
  if (state.flatteningHurts) return { open: false, because: { rule: 'AS-07', saw: {} } }
  return undefined
}

/** Tests that load the trunk more than the first positions do. */
function withStraightLegs(day: AssessmentDay): AssessmentOpening | undefined {
  if (day.level === null || day.level <= 2 || day.restrictions.includes('noDrills')) return waitsForLevel(day)
  const limited = isTestShut('A8', conditionsOf(day.flags)) || day.restrictions.includes('noStraightLegs')
  return limited ? kept : undefined
}

const kept: AssessmentOpening = { open: false, because: { rule: 'AS-10', saw: {} } }

function whileSore(
  rule: 'AS-05' | 'AS-08',
  test: 'legLower' | 'plank',
  { level, painNrs, restrictions }: AssessmentDay,
): AssessmentOpening | undefined {
  const { level: least, mostPainNrs } = assessmentNumbers[test]
  const calm =
    level !== null && level >= least && !restrictions.includes('holdMax10s') && (painNrs ?? 0) <= mostPainNrs
  if (calm) return undefined
  const saw = { ...(level === null ? {} : { level }), ...(painNrs === undefined ? {} : { painNrs }) }
  return { open: false, because: { rule, saw } }
}
