import type { FactData, FactOf } from '@backstride/facts'
import { describe, expect, it } from 'vitest'
import { fact, session as sessionFacts } from '../testing/journal-of.ts'
import { isSamePain, type PainAround, painAround } from './pain-around.ts'
import { painLog } from './pain-log.ts'

const day = '2026-03-02'
const trained = sessionFacts(day).find(
  ({ kind }) => kind === 'SessionCompleted',
) as FactOf<'SessionCompleted'>
type Pain = FactOf<'PainReported'>
const told = (when: string, data: FactData<'PainReported'>): Pain =>
  fact('PainReported', when, data, when) as Pain
const around = (...reports: readonly Pain[]) => painAround(trained, painLog([trained], reports), undefined)

describe('a painkiller may mask what a session does', () => {
  it.each([
    ['just at its time', `${day} 12:00`, true],
    ['7 h 59 before', `${day} 04:01`, true],
    ['8 h before', `${day} 04:00`, false],
    ['after it', `${day} 12:01`, false],
  ])('%s: %s', (_, when, masks) => {
    const pill = told(when, { moment: 'now', nrs: 1, painkiller: true, about: 'something else' })
    expect(around(pill).painkiller).toBe(masks)
    expect(around({ ...pill, data: { ...pill.data, painkiller: false } }).painkiller).toBe(false)
  })
  it('told about the session itself it counts whenever it was', () => {
    expect(around(told(`${day} 12:05`, { moment: 'during', nrs: 1, painkiller: true })).painkiller).toBe(true)
  })
})

describe('whether anything new is known of a session', () => {
  const report = told(`${day} 12:05`, { moment: 'during', nrs: 1 })
  const known: PainAround = {
    usual: 1,
    before: 1,
    during: 1,
    after60: 1,
    next: 1,
    painkiller: false,
    legChange: false,
    reports: [report],
  }
  it('not where all of it is the same', () => {
    expect(isSamePain(known, { ...known, reports: [report] })).toBe(true)
  })
  it.each<[string, Partial<PainAround>]>([
    ['usual', { usual: 2 }],
    ['before', { before: undefined }],
    ['during', { during: 2 }],
    ['after60', { after60: 2 }],
    ['next', { next: undefined }],
    ['painkiller', { painkiller: true }],
    ['legChange', { legChange: true }],
    ['one report more', { reports: [report, report] }],
    ['another report', { reports: [{ ...report }] }],
  ])('%s', (_, news) => {
    expect(isSamePain(known, { ...known, ...news })).toBe(false)
  })
})
