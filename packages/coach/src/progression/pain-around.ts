import type { FactOf, PainMoment } from '@backstride/facts'
import { instantMs, MS_PER_H } from '@backstride/kit'
import type { PainLog, Trained } from './pain-log.ts'

/** Source: rules, Inputs. */
export const maskRules = { tag: 'D', source: 'Rules: Inputs', painkillerH: 8 } as const

type Pain = FactOf<'PainReported'>

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

/** Whether nothing new is known, neither pain nor who told of it. */
export const isSamePain = (one: PainAround, other: PainAround): boolean =>
  one.usual === other.usual &&
  one.before === other.before &&
  one.during === other.during &&
  one.after60 === other.after60 &&
  one.next === other.next &&
  one.painkiller === other.painkiller &&
  one.legChange === other.legChange &&
  one.reports.length === other.reports.length &&
  one.reports.every((report, place) => report === other.reports[place])

/** Pain around one session. `screenNrs` is pain at rest of the first screen: it stands in where nothing else is known. */
export function painAround(session: Trained, log: PainLog, screenNrs: number | undefined): PainAround {
  const mine = log.reportsOf(session)
  const before = lastOf(mine, 'before')
  return {
    usual: log.usual(session.day) ?? (log.isFirst(session) ? (screenNrs ?? before) : (before ?? screenNrs)),
    before,
    during: highestOf(mine, 'during'),
    after60: lastOf(mine, 'after60'),
    // Told twice, the higher one counts: a better morning later takes nothing back.
    next: highestOf(mine, 'morning'),
    painkiller:
      mine.some(({ data }) => data.painkiller === true) ||
      log.reports.some(report => report.data.painkiller === true && isJustBefore(report, session)),
    legChange: mine.some(log.isLegChange),
    reports: mine,
  }
}

const lastOf = (reports: readonly Pain[], moment: PainMoment): number | undefined =>
  reports.findLast(({ data }) => data.moment === moment)?.data.nrs

function highestOf(reports: readonly Pain[], moment: PainMoment): number | undefined {
  let highest: number | undefined
  for (const { data } of reports)
    if (data.moment === moment && (highest === undefined || data.nrs > highest)) highest = data.nrs
  return highest
}

/** Told within the hours a painkiller may mask. Source: rules, Inputs. */
function isJustBefore({ at }: Pain, session: Trained): boolean {
  const hours = (instantMs(session.at) - instantMs(at)) / MS_PER_H
  return hours >= 0 && hours < maskRules.painkillerH
}
