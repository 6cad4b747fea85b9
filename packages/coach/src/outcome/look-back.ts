import type { KnownFact } from '@backstride/facts'
import { type Day, daysBetween } from '@backstride/kit'
import type { FlareSpell } from '../progression/flares.ts'
import type { Because } from '../rules/rule.ts'
import { type ActivityReading, activitiesReading, activityReadings } from './activities.ts'
import { changeRule, isBelowShare, type Reading } from './change-label.ts'
import { type CourseKind, courseKindOf } from './natural-course.ts'
import { isMilestone, outcomeDue } from './outcome-due.ts'
import {
  activityRatings,
  changePoints,
  type Done,
  doneBetween,
  type ImpactPoint,
  impactPoints,
  type PainCourse,
  painCourse,
  type ScoreSeries,
  scoreSeries,
} from './outcome-series.ts'
import { type OutcomeStart, outcomeStartOf } from './outcome-start.ts'

/** When somebody should have a look although nothing is urgent. Source: EV 3, six-week rule; RF61. */
export const sixWeekRule = {
  tag: 'D',
  source: 'EV 3: six-week rule, on R10 and R19; RF61',
  fromDay: 42,
  belowPct: changeRule.leastPct,
  /** A rating of activities that is older says nothing of now. */
  ratedWithinDays: 28,
} as const

/** Everything that was told since the start, and what may be said of it. Nothing of it is credited to anybody. */
export interface LookBack {
  readonly start: OutcomeStart
  /** Days and whole weeks since the start. */
  readonly days: number
  readonly weeks: number
  readonly pain: PainCourse
  readonly course: CourseKind
  readonly activities: readonly ActivityReading[]
  readonly activitiesTogether: Reading | undefined
  readonly impacts: readonly ImpactPoint[]
  readonly changes: readonly { readonly day: Day; readonly change: number }[]
  readonly scores: readonly ScoreSeries[]
  readonly done: Done
  /** Pain and activities both changed by less than 30 %: worth having it looked at. */
  readonly worthALook: Because | undefined
}

/** From effective facts up to `date`; undefined: without pain, or never screened. */
export function lookBack(facts: readonly KnownFact[], date: Day): LookBack | undefined {
  const start = outcomeStartOf(facts)
  if (start === undefined || start.day > date) return undefined
  const days = daysBetween(start.day, date)
  const rated = activityRatings(facts, start.day)
  const ratings = rated.map(({ activities }) => activities)
  return {
    start,
    days,
    weeks: Math.floor(days / 7),
    pain: painCourse(facts, start, date),
    course: courseKindOf(start.episodeWeeks),
    activities: activityReadings(ratings),
    activitiesTogether: activitiesReading(ratings),
    impacts: impactPoints(facts, start.day),
    changes: changePoints(facts, start.day),
    scores: scoreSeries(facts, start.day),
    done: doneBetween(facts, start.day, date),
    worthALook: worthALookOf(facts, date),
  }
}

/**
 * After six weeks, with pain and own activities both less than 30 % better: have somebody look. Where the pain is gone, or
 * one of the two is not known, nothing is said. [OU-08]
 */
export function worthALookOf(facts: readonly KnownFact[], date: Day): Because | undefined {
  const start = outcomeStartOf(facts)
  if (start === undefined || daysBetween(start.day, date) < sixWeekRule.fromDay) return undefined
  const pain = painCourse(facts, start, date).reading
  const rated = activityRatings(facts, start.day)
  const together = activitiesReading(rated.map(({ activities }) => activities))
  const newest = rated.at(-1)
  if (pain === undefined || together === undefined || newest === undefined) return undefined
  if (daysBetween(newest.day, date) > sixWeekRule.ratedWithinDays || pain.now === 0) return undefined
  const stuck = [pain, together].every(({ measure, baseline, now }) => isBelowShare(measure, baseline, now))
  if (!stuck) return undefined
  return {
    rule: 'OU-08',
    saw: {
      days: daysBetween(start.day, date),
      painAtStart: pain.baseline,
      painNow: pain.now,
      activitiesAtStart: round(together.baseline),
      activitiesNow: round(together.now),
    },
  }
}

/**
 * The one thing of this kind for Today: a question that is due, else after 6 and after 12 weeks that somebody should have a
 * look, for as long as the question of change is open. [OU-08] [OU-11]
 */
export function outcomeOffer(
  facts: readonly KnownFact[],
  date: Day,
  flare?: FlareSpell,
): Because | undefined {
  const due = outcomeDue(facts, date, { flare })
  if (due !== undefined) return due.because
  const start = outcomeStartOf(facts)
  return start !== undefined && isMilestone(daysBetween(start.day, date))
    ? worthALookOf(facts, date)
    : undefined
}

/** Shown with one place after the point. */
const round = (value: number): number => Math.round(value * 10) / 10
