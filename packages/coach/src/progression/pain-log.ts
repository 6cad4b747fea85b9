import type { FactOf } from '@backstride/facts'
import { type Day, dayNumber, daysBetween, instantMs } from '@backstride/kit'
import type { Mornings } from './mornings.ts'
import { isNextMorning, recallDays, type Trained } from './next-morning.ts'
import { usualBefore, usualPainOf } from './usual-pain.ts'

export { recallDays, type Trained } from './next-morning.ts'

type Pain = FactOf<'PainReported'>

/** All pain reports, sorted once by what a replay asks of them. */
export interface PainLog {
  readonly reports: readonly Pain[]
  /** Usual pain before `day`, NRS; undefined: too few mornings. */
  usual(day: Day): number | undefined
  /** New numbness or weakness, or pain one place or more further down than the last earlier report said. [PG-01] */
  isLegChange(report: Pain): boolean
  /**
   * The reports of one session: those that name it, and those of its day or next morning that name nothing. A morning
   * that names another one of its day or night speaks of it too, unless it has one of its own.
   */
  reportsOf(session: Trained): readonly Pain[]
  /** Nothing was trained before it. */
  isFirst(session: Trained): boolean
}

/** What lies before the reports of a log: a replay that goes on from there hands it in. */
export interface Before {
  readonly mornings: Mornings
  readonly legChanges: ReadonlySet<string>
  readonly firstTrainedId: string | undefined
}

/** `trained`, `reports` and `besides` in their order; `besides` is what else a report may name. */
export function painLog(
  trained: readonly Trained[],
  reports: readonly Pain[],
  besides: readonly Trained[] = [],
  before?: Before,
): PainLog {
  const legChanges = before?.legChanges ?? legChangesOf(reports)
  const reportsById = reportsByTrained(trained, reports, besides)
  const firstId = before === undefined ? trained[0]?.id : before.firstTrainedId
  return {
    reports,
    usual: before === undefined ? usualPainOf(reports) : day => usualBefore(before.mornings, day),
    isLegChange: report => legChanges.has(report.id),
    reportsOf: session => reportsById.get(session.id) ?? [],
    isFirst: session => firstId === session.id,
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
  for (const report of reports) for (const { id } of toldAbout(report, calendar)) addTo(found, id, report)
  return found
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, one: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [one])
  else list.push(one)
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
  const byId = new Map<string, Trained>()
  const byDay = new Map<number, Trained[]>()
  for (const list of [trained, besides])
    for (const one of list) {
      byId.set(one.id, one)
      addTo(byDay, dayNumber(one.day), one)
    }
  const named = new Set<string>()
  for (const report of reports) {
    if (report.data.moment !== 'morning' || report.data.about === undefined) continue
    const one = byId.get(report.data.about)
    if (one !== undefined && isNextMorning(report, one)) named.add(one.id)
  }
  return { byId, byDay, besides: new Set(besides.map(({ id }) => id)), named }
}

/** What is told of a session days later is no longer heard: what was decided by it stands. */
const isOfItsDays = ({ day }: Pain, about: Trained): boolean => daysBetween(about.day, day) <= recallDays

function toldAbout(report: Pain, { byId, byDay, besides, named }: Calendar): readonly Trained[] {
  const { about, moment, recalled } = report.data
  const today = dayNumber(report.day)
  const ofDay = (day: number) => byDay.get(day) ?? []
  const judgedOn = (day: number) => ofDay(day).filter(({ id }) => !besides.has(id))
  /** Of the night before it too: what was done since the midnight of its own date. */
  const beforeMorning = (of: typeof ofDay) => [...of(today - 1), ...of(today)]
  if (about !== undefined) {
    const one = byId.get(about)
    if (one === undefined) return []
    if (moment !== 'morning') return isOfItsDays(report, one) ? [one] : []
    if (!isNextMorning(report, one)) return []
    const together = recalled === true ? ofDay(dayNumber(one.day)) : beforeMorning(ofDay)
    return together.filter(
      other => (other.id === about || !named.has(other.id)) && isNextMorning(report, other),
    )
  }
  if (moment === 'now') return []
  if (moment !== 'morning') return nearest(report, judgedOn(today))
  if (recalled !== true) return beforeMorning(judgedOn).filter(one => isNextMorning(report, one))
  // Told afterwards without a name: it speaks of the newest day of training before it.
  const before = Array.from({ length: recallDays }, (_, back) => judgedOn(today - 1 - back))
  return before.find(ofThatDay => ofThatDay.length > 0) ?? []
}

/** The session of the same day that is closest in time. */
function nearest(report: Pain, sameDay: readonly Trained[]): readonly Trained[] {
  const gap = (one: Trained) => Math.abs(instantMs(one.at) - instantMs(report.at))
  return sameDay.toSorted((a, b) => gap(a) - gap(b)).slice(0, 1)
}
