import { type FactOf, isKind } from '@backstride/facts'
import { type Day, dayNumber, type Instant, instantMs } from '@backstride/kit'
import type { Programme } from '../programme/programme.ts'
import { flareOn, laterPause } from '../progression/flares.ts'
import { judging } from '../progression/judge-session.ts'
import { type PainLog, painLog, recallDays } from '../progression/pain-log.ts'
import { kinOf } from '../screening/red-flags.ts'
import { coverHoldsByDate, type Standing } from '../screening/standing.ts'
import type { CoachState } from './coach-state.ts'
import { type Lanes, type MoveContext, moveLanes } from './lanes.ts'

type Session = FactOf<'SessionCompleted'>
type Pain = FactOf<'PainReported'>

type Settled = Pick<CoachState, 'open' | 'settled' | 'settledBefore'>

/** Lets what a fact of `day` can no longer change move the lanes for good. */
export function settle(state: CoachState, day: Day, programme: Programme): Settled {
  const { open } = state
  const closed = dayNumber(day) - recallDays
  const isClosed = (one: { readonly day: Day }) => dayNumber(one.day) < closed
  const isNews = (report: Pain) => {
    const number = dayNumber(report.day)
    return number < closed && (number >= state.settledBefore || isSpent(number, closed))
  }
  if (!open.trained.some(isClosed) && !open.reports.some(isNews)) return state
  const log = openLog(state)
  const done = eventsOf(state, log).filter(isClosed)
  return {
    settled: moved(state, programme, log, done),
    settledBefore: closed,
    open: stillOpen(state, log, closed),
  }
}

/** A report told the day before midnight may belong to a session saved after it. */
const isSpent = (day: number, closed: number): boolean => day < closed - 1

function stillOpen(state: CoachState, log: PainLog, closed: number): CoachState['open'] {
  const { open } = state
  const trained = open.trained.filter(({ day }) => dayNumber(day) >= closed)
  const reports = open.reports.filter(({ day }) => !isSpent(dayNumber(day), closed))
  return {
    trained,
    justSettled: open.trained.filter(({ day }) => dayNumber(day) === closed - 1),
    reports,
    legChanges: onlyOf(reports, open.legChanges),
    tied: onlyOf(reports, tiedReports(state, log)),
    whileClosed: onlyOf(trained, open.whileClosed),
    screenNrs: nrsOnlyOf(trained, open.screenNrs),
  }
}

function onlyOf(facts: readonly { readonly id: string }[], ids: ReadonlySet<string>): ReadonlySet<string> {
  const kept = new Set<string>()
  for (const { id } of facts) if (ids.has(id)) kept.add(id)
  return kept
}

function nrsOnlyOf(
  trained: CoachState['open']['trained'],
  screenNrs: CoachState['open']['screenNrs'],
): CoachState['open']['screenNrs'] {
  const kept = new Map<string, number | undefined>()
  for (const { id } of trained) kept.set(id, screenNrs.get(id))
  return kept
}

/** Pain as last told, where it speaks of no session. */
export interface RestApart {
  readonly at: Instant
  readonly nrs: number
  readonly moment: 'now' | 'morning'
}

export interface KnownNow {
  /** With what is still open, as it is known now. */
  readonly lanes: Lanes
  readonly restApart: RestApart | undefined
}

export function knownNow(state: CoachState, programme: Programme): KnownNow {
  const log = openLog(state)
  return {
    lanes: moved(state, programme, log, eventsOf(state, log)),
    restApart: restApartOf(state, log),
  }
}

function restApartOf(state: CoachState, log: PainLog): RestApart | undefined {
  const told = state.open.reports.findLast(report => isAtRest(report) || isToldApart(report, state, log))
  if (told === undefined || !isToldApart(told, state, log)) return undefined
  return { at: told.at, nrs: told.data.nrs, moment: told.data.moment === 'morning' ? 'morning' : 'now' }
}

const isAtRest = ({ data: { moment, recalled } }: Pain): boolean =>
  (moment === 'morning' && recalled !== true) || moment === 'now' || moment === 'before'

function moved(state: CoachState, programme: Programme, log: PainLog, events: readonly Session[]): Lanes {
  const context: MoveContext = {
    programme,
    log: withApart(log, state.standing),
    mornings: state.mornings,
    cleared: state.cleared,
    screenNrs: ({ id }) => state.open.screenNrs.get(id),
    painFreeOnly: session => wasClearedAfterLegOrBone(state, session),
    whileClosed: session => state.open.whileClosed.has(session.id),
  }
  return events.reduce((lanes, session) => {
    const told = isApart(session) ? log.reports.find(({ id }) => id === session.id) : undefined
    // Pain of 6 and more in a flare that runs already is the same flare; a leg change never is.
    const isSame = told !== undefined && !log.isLegChange(told) && runs(lanes, state, session.day)
    return isSame ? pausedAgain(lanes, told) : moveLanes(lanes, session, context)
  }, state.settled)
}

/** Drills pause anew, nothing eases twice. */
function pausedAgain(lanes: Lanes, { at, data }: Pain): Lanes {
  const pause = laterPause(lanes.flares.pause, { at, because: { rule: 'PG-02', saw: { now: data.nrs } } })
  return { ...lanes, flares: { ...lanes.flares, pause } }
}

const runs = ({ flares }: Lanes, { mornings, cleared }: CoachState, day: Day): boolean =>
  flareOn(flares, mornings, day, cleared) !== undefined

/**
 * Sessions, and what was told apart from any that moves the lanes as a session of nothing would: pain of 6 and more, and
 * a leg change once there is something to make easier.
 */
function eventsOf(state: CoachState, log: PainLog): readonly Session[] {
  const { open, settledBefore, settled } = state
  const sessions = open.trained.filter(isKind('SessionCompleted'))
  const began = settled.firstAt ?? sessions.find(({ data }) => data.items.length > 0)?.at
  const moves = (report: Pain): boolean => {
    if (dayNumber(report.day) < settledBefore) return false
    if (isFlareApart(report, state, log)) return true
    if (!open.legChanges.has(report.id) || isOfSession(report, state, log)) return false
    return began !== undefined && instantMs(report.at) > instantMs(began)
  }
  const apart = open.reports.filter(moves)
  if (apart.length === 0) return sessions
  return [...sessions, ...apart.map(nothingDone)].toSorted((a, b) => instantMs(a.at) - instantMs(b.at))
}

/** Much pain at rest is a flare of its own; pain in a run bends the day and is the run's to judge. */
const isFlareApart = (report: Pain, state: CoachState, log: PainLog): boolean =>
  report.data.nrs >= judging.flareNrs &&
  isAtRest(report) &&
  isToldApart(report, state, log) &&
  !isToldAnew(report, state.standing)

/** Pain that speaks of no session: at rest, or in a run. */
function isToldApart(report: Pain, state: CoachState, log: PainLog): boolean {
  const { moment, recalled, about } = report.data
  if (moment === 'now') return true
  if (recalled === true || isOfSession(report, state, log)) return false
  if (moment === 'morning' || moment === 'before') return true
  // What was told of a session is of it: what is left to name is a run.
  return state.open.trained.some(({ id }) => id === about)
}

const isOfSession = (report: Pain, { open }: CoachState, log: PainLog): boolean =>
  open.tied.has(report.id) ||
  open.trained.some(one => one.kind === 'SessionCompleted' && log.reportsOf(one).includes(report))

/** A whole screen of the same day was told of less pain at rest: that answer counts. Later ones take nothing back. */
const isToldAnew = ({ at, day }: Pain, { lastScreen }: Standing): boolean =>
  lastScreen !== undefined &&
  lastScreen.day === day &&
  instantMs(lastScreen.at) > instantMs(at) &&
  (lastScreen.data.episode?.painAtRest ?? 0) < judging.flareNrs

const nothingDone = ({ id, at, day, zone, device }: Pain): Session => ({
  id,
  at,
  day,
  zone,
  device,
  v: 1,
  kind: 'SessionCompleted',
  data: { items: [], rpe: 0, completedPct: 0 },
})

/** Such a session has that pain during it; a screen after it that was told of less leaves the leg signs alone. */
const withApart = (log: PainLog, standing: Standing): PainLog => ({
  ...log,
  reportsOf: session => {
    const told = log.reports.find(({ id }) => id === session.id)
    return told === undefined
      ? log.reportsOf(session)
      : [{ ...told, data: { ...told.data, moment: isToldAnew(told, standing) ? 'now' : 'during' } }]
  },
})

/** Told now, not done: its id is that of the report. */
const isApart = ({ data }: Session): boolean => data.items.length === 0 && data.completedPct === 0

/** All reports that any session is told about by. */
function tiedReports({ open }: CoachState, log: PainLog): ReadonlySet<string> {
  const tied = new Set(open.tied)
  for (const one of open.trained)
    if (one.kind === 'SessionCompleted') for (const { id } of log.reportsOf(one)) tied.add(id)
  return tied
}

function openLog({ open, mornings, firstTrainedId }: CoachState): PainLog {
  if (lastLog?.open === open) return lastLog.log
  const log = painLog(
    open.trained.filter(isKind('SessionCompleted')),
    open.reports,
    [...open.justSettled, ...open.trained.filter(isKind('RunRecorded'))],
    { mornings, legChanges: open.legChanges, firstTrainedId },
  )
  lastLog = { open, log }
  return log
}

/** The newest log: most plans are asked for without any news. A new morning or first session makes `open` a new one. */
let lastLog: { readonly open: CoachState['open']; readonly log: PainLog } | undefined

/** PG-17: a clearance of leg symptoms or bone stress was behind the runner on that day, whatever ended it since. */
const wasClearedAfterLegOrBone = ({ standing }: CoachState, session: Session): boolean =>
  [...standing.open.values()].some(
    ({ finding: { id }, cover }) =>
      cover !== undefined &&
      (kinOf(id).clearance === 'legSymptoms' || id === 'RF23' || id === 'RF24') &&
      instantMs(cover.clearance.at) <= instantMs(session.at) &&
      coverHoldsByDate(cover, session.day),
  )
