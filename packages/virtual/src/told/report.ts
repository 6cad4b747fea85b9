import type { FactOf } from '@backstride/facts'
import { dayNumber, instantMs } from '@backstride/kit'

/** A pain report as the checks read it: its moment and day worked out once. */
export interface Report {
  readonly id: string
  readonly at: string
  readonly atMs: number
  readonly dayNumber: number
  readonly data: FactOf<'PainReported'>['data']
}

export const reportOf = ({ id, at, day, data }: FactOf<'PainReported'>): Report => ({
  id,
  at,
  atMs: instantMs(at),
  dayNumber: dayNumber(day),
  data,
})

export const isEarlier = (a: Report, b: Report): boolean =>
  a.atMs === b.atMs ? a.id < b.id : a.atMs < b.atMs
