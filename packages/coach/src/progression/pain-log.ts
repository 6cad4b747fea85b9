import type { FactOf } from '@backstride/facts'
import { type Day, dayNumber, instantMs } from '@backstride/kit'
import { usualPainOf } from './usual-pain.ts'

type Pain = FactOf<'PainReported'>
/** What pain is told about. */
export type Trained = FactOf<'SessionCompleted'> | FactOf<'RunRecorded'>

/** Days after a session within which its next morning may still be told, marked as recalled. Rules: `next`, 72 h. */
export const recallDays = 3

/** All pain reports, sorted once by what a replay asks of them. */
export interface PainLog {
  readonly reports: readonly Pain[]
  /** Usual pain before `day`, NRS; undefined: too few mornings. */
  usual(day: Day): number | undefined
  /** New numbness or weakness, or pain one place or more further down than the last earlier report said. [PG-01] */
  isLegChange(report: Pain): boolean
  /** The reports of one session: those that name it, and those of its day or next morning that name nothing. */
  reportsOf(session: Trained): readonly Pain[]
  /** Nothing was trained before it. */
  isFirst(session: Trained): boolean
}

/** `trained` and `reports` in their order. */
export function painLog(trained: readonly Trained[], reports: readonly Pain[]): PainLog {
  const legChanges = legChangesOf(reports)
  const reportsById = reportsByTrained(trained, reports)
  const usual = usualPainOf(reports)
  return {
    reports,
    usual,
    isLegChange: report => legChanges.has(report.id),
    reportsOf: session => reportsById.get(session.id) ?? [],
    isFirst: session => trained[0]?.id === session.id,
  }
}

function legChangesOf(reports: readonly Pain[]): ReadonlySet<string> {
  const changed = new Set<string>()
  let lastDistal: number | undefined
  for (const { id, data } of reports) {
    const further = data.distal !== undefined && lastDistal !== undefined && data.distal > lastDistal
    if (further || data.numbOrWeak === true) changed.add(id)
    lastDistal = data.distal ?? lastDistal
  }
  return changed
}

function reportsByTrained(
  trained: readonly Trained[],
  reports: readonly Pain[],
): ReadonlyMap<string, readonly Pain[]> {
  const days = new Map<number, Trained[]>()
  for (const one of trained) {
    const number = dayNumber(one.day)
    days.set(number, [...(days.get(number) ?? []), one])
  }
  const byId = new Map(trained.map(one => [one.id, one]))
  const found = new Map<string, Pain[]>()
  for (const report of reports) {
    for (const { id } of toldAbout(report, byId, days)) found.set(id, [...(found.get(id) ?? []), report])
  }
  return found
}

function toldAbout(
  report: Pain,
  byId: ReadonlyMap<string, Trained>,
  days: ReadonlyMap<number, readonly Trained[]>,
): readonly Trained[] {
  const { about, moment, recalled } = report.data
  const today = dayNumber(report.day)
  if (about !== undefined) {
    const named = byId.get(about)
    if (named === undefined) return []
    const daysAfter = today - dayNumber(named.day)
    const isInTime = daysAfter >= 1 && daysAfter <= (recalled === true ? recallDays : 1)
    return moment !== 'morning' || isInTime ? [named] : []
  }
  if (moment === 'morning') return recalled === true ? newestBefore(today, days) : (days.get(today - 1) ?? [])
  return moment === 'now' ? [] : nearest(report, days.get(today) ?? [])
}

/** A recalled morning that names no session speaks of the newest one before it. */
function newestBefore(today: number, days: ReadonlyMap<number, readonly Trained[]>): readonly Trained[] {
  for (let back = 1; back <= recallDays; back++) {
    const newest = days.get(today - back)?.at(-1)
    if (newest !== undefined) return [newest]
  }
  return []
}

/** The session of the same day that is closest in time. */
function nearest(report: Pain, sameDay: readonly Trained[]): readonly Trained[] {
  const gap = (one: Trained) => Math.abs(instantMs(one.at) - instantMs(report.at))
  return sameDay.toSorted((a, b) => gap(a) - gap(b)).slice(0, 1)
}
