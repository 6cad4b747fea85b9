import type { FactOf } from '@backstride/facts'
import type { PainLog, Trained } from './pain-log.ts'

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

/** Pain around one session. `screenNrs` is pain at rest of the first screen: it stands in where nothing else is known. */
export function painAround(session: Trained, log: PainLog, screenNrs: number | undefined): PainAround {
  const mine = log.reportsOf(session)
  const last = (moment: Pain['data']['moment']) => mine.findLast(({ data }) => data.moment === moment)
  const during = mine.filter(({ data }) => data.moment === 'during').map(({ data }) => data.nrs)
  const before = last('before')?.data.nrs
  return {
    usual: log.usual(session.day) ?? (log.isFirst(session) ? (screenNrs ?? before) : (before ?? screenNrs)),
    before,
    during: during.length === 0 ? undefined : Math.max(...during),
    after60: last('after60')?.data.nrs,
    next: last('morning')?.data.nrs,
    painkiller: mine.some(({ data }) => data.painkiller === true),
    legChange: mine.some(log.isLegChange),
    reports: mine,
  }
}
