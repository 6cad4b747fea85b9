import type { FactOf } from '@backstride/facts'
import { daysBetween, instantMs } from '@backstride/kit'
import { usualPain } from './usual-pain.ts'

type Pain = FactOf<'PainReported'>
type Done = FactOf<'SessionCompleted'> | FactOf<'RunRecorded'>

/** Days after a session within which its next morning may still be told, marked as recalled. Rules: `next`, 72 h. */
export const recallDays = 3

/** Pain before, during and after one session, as far as it is known. NRS 0-10; undefined: not known. */
export interface PainAround {
  readonly usual: number | undefined
  readonly before: number | undefined
  readonly during: number | undefined
  readonly after60: number | undefined
  readonly next: number | undefined
  readonly painkiller: boolean
  /** The pain reached further down than in the last earlier report, or a leg became numb or weak. */
  readonly legChange: boolean
  /** Reports that belong to this session. */
  readonly reports: readonly Pain[]
}

/** Gathers the reports of one session: those that name it, and those of its day or next morning that name nothing. */
export function painAround(
  session: Done,
  sessions: readonly Done[],
  reports: readonly Pain[],
  screenNrs: number | undefined,
): PainAround {
  const mine = reports.filter(report => belongsTo(report, session, sessions))
  const last = (moment: Pain['data']['moment']) => mine.filter(({ data }) => data.moment === moment).at(-1)
  const highest = (moment: Pain['data']['moment']) => {
    const numbers = mine.filter(({ data }) => data.moment === moment).map(({ data }) => data.nrs)
    return numbers.length === 0 ? undefined : Math.max(...numbers)
  }
  const before = last('before')?.data.nrs
  const isFirst = sessions[0]?.id === session.id
  return {
    usual: usualPain(reports, session.day) ?? (isFirst ? (screenNrs ?? before) : (before ?? screenNrs)),
    before,
    during: highest('during'),
    after60: last('after60')?.data.nrs,
    next: last('morning')?.data.nrs,
    painkiller: mine.some(({ data }) => data.painkiller === true),
    legChange: mine.some(report => isLegChange(report, reports)),
    reports: mine,
  }
}

function belongsTo(report: Pain, session: Done, sessions: readonly Done[]): boolean {
  const { about, moment } = report.data
  const daysAfter = daysBetween(session.day, report.day)
  if (about !== undefined && about !== session.id) return false
  if (moment === 'morning') {
    if (report.data.recalled === true)
      return (
        daysAfter >= 1 &&
        daysAfter <= recallDays &&
        (about !== undefined || isLatest(session, sessions, report))
      )
    return daysAfter === 1
  }
  if (about !== undefined) return true
  return moment !== 'now' && daysAfter === 0 && nearest(report, sessions)?.id === session.id
}

/** A recalled morning that names no session speaks of the newest one before it. */
const isLatest = (session: Done, sessions: readonly Done[], report: Pain): boolean =>
  sessions.filter(({ day }) => day < report.day).at(-1)?.id === session.id

/** The session of the same day that is closest in time: a report before it when it was asked before, else after it. */
function nearest(report: Pain, sessions: readonly Done[]): Done | undefined {
  const gap = (session: Done) => Math.abs(instantMs(session.at) - instantMs(report.at))
  return sessions.filter(({ day }) => day === report.day).toSorted((a, b) => gap(a) - gap(b))[0]
}

/** New numbness or weakness, or pain one place or more further down than the last earlier report said. [PG-01] */
export function isLegChange(report: Pain, reports: readonly Pain[]): boolean {
  if (report.data.numbOrWeak === true) return true
  const { distal } = report.data
  if (distal === undefined) return false
  const earlier = reports.slice(0, reports.indexOf(report)).findLast(({ data }) => data.distal !== undefined)
    ?.data.distal
  return earlier !== undefined && distal > earlier
}
