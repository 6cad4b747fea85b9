import { type FactOf, type Instrument, isKind, type KnownFact } from '@backstride/facts'
import { addDays, type Day, dayNumber } from '@backstride/kit'
import { morningPoints } from '../history/progress-series.ts'
import { median } from '../progression/mornings.ts'
import type { RatedActivity } from './activities.ts'
import { type Reading, readingOf } from './change-label.ts'
import { type OutcomeStart, startRule } from './outcome-start.ts'
import { isSubstantial, weeklyImpactScore } from './weekly-impact.ts'

/** Pain at the start and lately. [OU-09] */
export interface PainCourse {
  readonly baseline: number
  /** mornings: their median; rest: pain at rest of the safety questions, where mornings were too few. */
  readonly baselineFrom: 'mornings' | 'rest'
  /** undefined: too few mornings lately, or too soon for two windows that do not overlap. */
  readonly reading: Reading | undefined
  /** Median of each week since the start; undefined: no morning told in it. */
  readonly weeks: readonly { readonly week: number; readonly nrs: number | undefined }[]
}

export function painCourse(facts: readonly KnownFact[], start: OutcomeStart, date: Day): PainCourse {
  const { windowDays, leastMornings } = startRule
  const mornings = morningPoints(facts).map(({ day, value }) => ({ day: dayNumber(day), value }))
  const first = dayNumber(start.day)
  const last = dayNumber(date)
  const told = (from: number, to: number) =>
    mornings.filter(({ day }) => day >= from && day <= to).map(({ value }) => value)
  const atStart = told(first, Math.min(last, first + windowDays - 1))
  const lately = told(last - windowDays + 1, last)
  const fromMornings = atStart.length >= leastMornings
  const baseline = fromMornings ? median(atStart) : start.painAtRest
  const apart = last - windowDays + 1 >= first + windowDays
  return {
    baseline,
    baselineFrom: fromMornings ? 'mornings' : 'rest',
    reading:
      apart && lately.length >= leastMornings ? readingOf('painNrs', baseline, median(lately)) : undefined,
    weeks: Array.from({ length: Math.floor((last - first) / 7) + 1 }, (_, week) => {
      const values = told(first + 7 * week, Math.min(last, first + 7 * week + 6))
      return { week, nrs: values.length === 0 ? undefined : median(values) }
    }),
  }
}

export interface ImpactPoint {
  readonly day: Day
  readonly score: number
  readonly substantial: boolean
  readonly longestComfortableRunM?: number
  readonly daysMissed?: number
}

/** Weekly impact as told; of a day the last word counts. */
export const impactPoints = (facts: readonly KnownFact[], from?: Day): readonly ImpactPoint[] =>
  lastOfDay(facts.filter(isKind('WeeklyImpactTold')), from).map(({ day, data }) => ({
    day,
    score: weeklyImpactScore(data),
    substantial: isSubstantial(data),
    ...(data.longestComfortableRunM === undefined
      ? {}
      : { longestComfortableRunM: data.longestComfortableRunM }),
    ...(data.daysMissed === undefined ? {} : { daysMissed: data.daysMissed }),
  }))

/** Own activities, rating by rating. */
export const activityRatings = (
  facts: readonly KnownFact[],
  from?: Day,
): readonly { readonly day: Day; readonly activities: readonly RatedActivity[] }[] =>
  lastOfDay(facts.filter(isKind('ActivitiesRated')), from).map(({ day, data }) => ({
    day,
    activities: data.activities,
  }))

export const changePoints = (
  facts: readonly KnownFact[],
  from?: Day,
): readonly { readonly day: Day; readonly change: number }[] =>
  lastOfDay(facts.filter(isKind('ChangeRated')), from).map(({ day, data }) => ({ day, change: data.change }))

/** All scores of one questionnaire, by the day they are from. */
export interface ScoreSeries {
  readonly instrument: Instrument
  readonly points: readonly { readonly day: Day; readonly score: number }[]
  /** The newest against the first; undefined: only one. */
  readonly reading: Reading | undefined
}

/** Scores from two weeks before the start belong to it: they were often taken at the appointment that began it. [D] */
export const daysBeforeStart = 14

export function scoreSeries(facts: readonly KnownFact[], from?: Day): readonly ScoreSeries[] {
  const earliest = from === undefined ? undefined : addDays(from, -daysBeforeStart)
  const byInstrument = new Map<Instrument, Map<Day, number>>()
  for (const fact of facts) {
    const scored = scoreOf(fact)
    if (scored === undefined || (earliest !== undefined && scored.day < earliest)) continue
    const points = byInstrument.get(scored.instrument) ?? new Map<Day, number>()
    byInstrument.set(scored.instrument, points.set(scored.day, scored.score))
  }
  return [...byInstrument].map(([instrument, byDay]) => {
    const points = [...byDay].map(([day, score]) => ({ day, score })).toSorted(byDayUp)
    const [first, ...later] = points
    const newest = later.at(-1)
    const known = first !== undefined && newest !== undefined
    return {
      instrument,
      points,
      reading: known ? readingOf(instrument, first.score, newest.score) : undefined,
    }
  })
}

function scoreOf(
  fact: KnownFact,
): { readonly instrument: Instrument; readonly day: Day; readonly score: number } | undefined {
  if (fact.kind === 'RmdqAnswered')
    return { instrument: 'RMDQ', day: fact.day, score: fact.data.ticked.length }
  if (fact.kind !== 'ScoreTyped') return undefined
  const { instrument, score, takenOn } = fact.data
  return { instrument, day: takenOn ?? fact.day, score }
}

/** What was done from one day to another, both counted. */
export interface Done {
  readonly trainedDays: number
  readonly runs: number
  readonly runM: number
}

export function doneBetween(facts: readonly KnownFact[], from: Day, to: Day): Done {
  const within = facts.filter(({ day }) => day >= from && day <= to)
  const runs = within.filter(isKind('RunRecorded'))
  return {
    trainedDays: new Set(within.filter(isKind('SessionCompleted')).map(({ day }) => day)).size,
    runs: runs.length,
    runM: runs.reduce((sum, { data }) => sum + data.distanceM, 0),
  }
}

function lastOfDay<F extends FactOf<'WeeklyImpactTold' | 'ActivitiesRated' | 'ChangeRated'>>(
  facts: readonly F[],
  from: Day | undefined,
): readonly F[] {
  const byDay = new Map(
    facts.filter(({ day }) => from === undefined || day >= from).map(each => [each.day, each]),
  )
  return [...byDay.values()].toSorted(byDayUp)
}

/** For at most one of each day. */
const byDayUp = (a: { readonly day: Day }, b: { readonly day: Day }): number => (a.day < b.day ? -1 : 1)
