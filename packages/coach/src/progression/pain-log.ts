import type { FactOf } from '@backstride/facts'
import { type Day, dayNumber, daysBetween, instantMs } from '@backstride/kit'
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
  /**
   * The reports of one session: those that name it, and those of its day or next morning that name nothing. A morning
   * that names another one of its day speaks of it too, unless it has one of its own.
   */
  reportsOf(session: Trained): readonly Pain[]
  /** Nothing was trained before it. */
  isFirst(session: Trained): boolean
}

/** `trained`, `reports` and `besides` in their order; `besides` is what else a report may name. */
export function painLog(
  trained: readonly Trained[],
  reports: readonly Pain[],
  besides: readonly Trained[] = [],
): PainLog {
  const legChanges = legChangesOf(reports)
  const reportsById = reportsByTrained(trained, reports, besides)
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
  besides: readonly Trained[],
): ReadonlyMap<string, readonly Pain[]> {
  const calendar = calendarOf(trained, reports, besides)
  const found = new Map<string, Pain[]>()
  for (const report of reports) {
    for (const { id } of toldAbout(report, calendar)) found.set(id, [...(found.get(id) ?? []), report])
  }
  return found
}

/** What was trained, by id and by day, and which of it a morning names in time. */
interface Calendar {
  readonly byId: ReadonlyMap<string, Trained>
  readonly byDay: ReadonlyMap<number, readonly Trained[]>
  readonly besides: ReadonlySet<string>
  readonly named: ReadonlySet<string>
}

function calendarOf(
  trained: readonly Trained[],
  reports: readonly Pain[],
  besides: readonly Trained[],
): Calendar {
  const all = [...trained, ...besides]
  const byDay = new Map<number, Trained[]>()
  for (const one of all) {
    const number = dayNumber(one.day)
    byDay.set(number, [...(byDay.get(number) ?? []), one])
  }
  const byId = new Map(all.map(one => [one.id, one]))
  const named = reports.flatMap(report => {
    const one = byId.get(report.data.about ?? '')
    return one !== undefined && report.data.moment === 'morning' && isInTime(report, one) ? [one.id] : []
  })
  return { byId, byDay, besides: new Set(besides.map(({ id }) => id)), named: new Set(named) }
}

/** The next morning, or up to 72 h later marked as recalled. */
function isInTime({ day, data: { recalled } }: Pain, about: Trained): boolean {
  const daysAfter = daysBetween(about.day, day)
  return daysAfter >= 1 && daysAfter <= (recalled === true ? recallDays : 1)
}

function toldAbout(report: Pain, { byId, byDay, besides, named }: Calendar): readonly Trained[] {
  const { about, moment, recalled } = report.data
  const today = dayNumber(report.day)
  const ofDay = (day: number) => byDay.get(day) ?? []
  const judgedOn = (day: number) => ofDay(day).filter(({ id }) => !besides.has(id))
  if (about !== undefined) {
    const one = byId.get(about)
    if (one === undefined) return []
    if (moment !== 'morning') return [one]
    if (!isInTime(report, one)) return []
    return ofDay(dayNumber(one.day)).filter(({ id }) => id === about || !named.has(id))
  }
  if (moment === 'now') return []
  if (moment !== 'morning') return nearest(report, judgedOn(today))
  if (recalled !== true) return judgedOn(today - 1)
  // Told afterwards without a name: it speaks of the newest day of training before it.
  const before = Array.from({ length: recallDays }, (_, back) => judgedOn(today - 1 - back))
  return before.find(ofThatDay => ofThatDay.length > 0) ?? []
}

/** The session of the same day that is closest in time. */
function nearest(report: Pain, sameDay: readonly Trained[]): readonly Trained[] {
  const gap = (one: Trained) => Math.abs(instantMs(one.at) - instantMs(report.at))
  return sameDay.toSorted((a, b) => gap(a) - gap(b)).slice(0, 1)
}
