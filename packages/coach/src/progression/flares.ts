import type { FactOf } from '@backstride/facts'
import { addDays, type Day, dayNumber, daysBetween, type Instant } from '@backstride/kit'
import type { Because } from '../rules/rule.ts'
import { judging, type Verdict } from './judge-session.ts'
import { isFlare, type JudgedSession } from './judged-session.ts'
import { type Mornings, morningsUpTo } from './mornings.ts'
import type { PainAround } from './pain-around.ts'
import { progressRules } from './progress-rules.ts'

/** PG-11: a flare that lasts. Source: rules.md PG; PN 4; our choice [D]. */
export const lastingFlare = {
  tag: 'D',
  source: 'Rules: PG; PN 4',
  /** Over with a morning of at most this above usual pain. */
  overAtUsualPlusNrs: 1,
  cautionDays: 7,
  clinicianDays: 14,
  /** It gets worse: the newest morning so much above what was told when it began. */
  worseByNrs: 2,
  /** After a clearance it counts as caution for so many days. */
  clearedCautionDays: 14,
} as const

/** A flare that has not been seen to end. */
export interface RunningFlare {
  /** The day it became known. */
  readonly since: Day
  readonly at: Instant
  /** Usual pain when it began: it must not drift up with the flare. */
  readonly usual: number
  /** What was told when it began. */
  readonly nrs: number
}

/** What the flares of a journal leave behind: plain data. */
export interface Flares {
  /** Days of flares within 14 days of the newest, those put down to a period left out. [PG-10] */
  readonly days: readonly Day[]
  readonly running: RunningFlare | undefined
  /** The newest PG-02: drills pause from then on. */
  readonly pause: { readonly at: Instant; readonly because: Because } | undefined
}

export const noFlares: Flares = { days: [], running: undefined, pause: undefined }

/** Whether a flare on `day` would be one more within 14 days; one day is one flare. [PG-10] */
export function flaredBefore(
  { days }: Flares,
  { day }: FactOf<'SessionCompleted'>,
  pain: PainAround,
): Because | undefined {
  if (ofPeriod(pain)) return undefined
  const others = days.filter(other => other !== day && isNear(other, day))
  return others.length === 0 ? undefined : { rule: 'PG-10', saw: { flares: others.length + 1 } }
}

const isNear = (other: Day, day: Day): boolean =>
  Math.abs(daysBetween(other, day)) < progressRules.flaresWithinDays

const ofPeriod = ({ reports }: PainAround): boolean => reports.some(({ data }) => data.period === true)

/** One judged session further. */
export function advanceFlares(
  before: Flares,
  { session, verdict, pain }: JudgedSession,
  mornings: Mornings,
  cleared: FactOf<'ClearanceRecorded'> | undefined,
): Flares {
  if (!isFlare(verdict) && !isHighWithLeg(verdict, pain)) return before
  const told = toldBy(pain)
  const day = told?.day ?? session.day
  const at = told?.at ?? session.at
  const days = ofPeriod(pain)
    ? before.days
    : [...before.days.filter(other => other !== session.day && isNear(other, session.day)), session.day]
  const still =
    before.running !== undefined &&
    endOf(before.running, mornings, day) === undefined &&
    !wasCleared(before.running, cleared, day)
  return {
    days,
    running: still
      ? before.running
      : { since: day, at, usual: pain.usual ?? 0, nrs: told?.data.nrs ?? judging.flareNrs },
    pause:
      verdict.rule === 'PG-03'
        ? before.pause
        : laterPause(before.pause, { at, because: { rule: 'PG-02', saw: verdict.saw } }),
  }
}

/** What was told last pauses longest. */
export const laterPause = (
  one: Flares['pause'],
  other: NonNullable<Flares['pause']>,
): NonNullable<Flares['pause']> => (one !== undefined && one.at > other.at ? one : other)

/** Much pain with leg signs or a stop word: PG-01 decides the step, and it is a flare all the same. */
const isHighWithLeg = ({ rule }: Verdict, { during, next }: PainAround): boolean =>
  rule === 'PG-01' && Math.max(during ?? 0, next ?? 0) >= judging.flareNrs

/**
 * The report that made it one: the highest told after the session, else the morning. A morning near usual pain made none
 * (an hour after the session did) and is the one that ends it.
 */
const toldBy = ({ reports, usual }: PainAround): FactOf<'PainReported'> | undefined =>
  reports.findLast(
    ({ data }) => data.nrs >= judging.flareNrs && data.moment !== 'before' && data.moment !== 'after60',
  ) ?? reports.findLast(({ data }) => data.moment === 'morning' && data.nrs > overAtMost(usual ?? 0))

const overAtMost = (usual: number): number => usual + lastingFlare.overAtUsualPlusNrs

/** The first morning up to `until` on which it was over; undefined: it still runs. */
export function endOf({ since, usual }: RunningFlare, mornings: Mornings, until: Day): Day | undefined {
  const atMost = overAtMost(usual)
  const first = dayNumber(since)
  const last = dayNumber(until)
  for (const [number, nrs] of mornings) if (number > first && number <= last && nrs <= atMost) return until
  return undefined
}

const isExpired = ({ data: { expires } }: FactOf<'ClearanceRecorded'>, date: Day): boolean =>
  expires !== undefined && expires !== null && expires < date

const wasCleared = (
  { since }: RunningFlare,
  cleared: FactOf<'ClearanceRecorded'> | undefined,
  day: Day,
): boolean =>
  cleared !== undefined &&
  cleared.day > since &&
  daysBetween(cleared.day, day) >= lastingFlare.clearedCautionDays

/** The days of a flare: from the day it became known to the first one without it; null: it runs. */
export interface FlareSpell {
  readonly since: Day
  readonly over: Day | null
}

/** The newest flare on `date`; undefined: none, or nothing tells the day it ended. */
export function flareSpell(
  flares: Flares,
  mornings: Mornings,
  date: Day,
  cleared: FactOf<'ClearanceRecorded'> | undefined,
): FlareSpell | undefined {
  if (flares.running === undefined) return undefined
  const { since, usual } = flares.running
  if (flareOn(flares, mornings, date, cleared) !== undefined) return { since, over: null }
  const first = dayNumber(since)
  let over = Number.POSITIVE_INFINITY
  for (const [number, nrs] of mornings)
    if (number > first && nrs <= overAtMost(usual)) over = Math.min(over, number)
  return over === Number.POSITIVE_INFINITY ? undefined : { since, over: addDays(since, over - first) }
}

/** How the flare stands on `date`: whether it runs, for how many days, and what that asks of the level. [PG-11] */
export interface FlareOn {
  readonly days: number
  readonly level: 2 | 3 | 4
  readonly because: Because
  /** Whoever looked during it: what they allow counts as long as it runs. */
  readonly cleared?: FactOf<'ClearanceRecorded'>
}

export function flareOn(
  { running }: Flares,
  mornings: Mornings,
  date: Day,
  cleared: FactOf<'ClearanceRecorded'> | undefined,
): FlareOn | undefined {
  if (running === undefined || endOf(running, mornings, date) !== undefined) return undefined
  const days = daysBetween(running.since, date)
  const because: Because = { rule: 'PG-11', saw: { days } }
  if (cleared !== undefined && cleared.day > running.since && !isExpired(cleared, date)) {
    // After its weeks of caution it is over: what comes next is a flare of its own.
    const caution = daysBetween(cleared.day, date) < lastingFlare.clearedCautionDays
    return caution ? { days, level: 3, because, cleared } : undefined
  }
  if (days >= lastingFlare.clinicianDays || getsWorse(running, mornings, date))
    return { days, level: 2, because }
  return { days, level: days >= lastingFlare.cautionDays ? 3 : 4, because }
}

/** By the newest of its own mornings, as long as that is not older than a week. */
function getsWorse({ nrs, since }: RunningFlare, mornings: Mornings, date: Day): boolean {
  const days = Math.min(daysBetween(since, date), lastingFlare.cautionDays)
  const newest = morningsUpTo(mornings, date, days)[0]
  return newest !== undefined && newest >= nrs + lastingFlare.worseByNrs
}
