import { compareFacts, type Fact, type FactData, isKnown, type KnownFact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { fact } from '../testing/journal-of.ts'
import { newestFlare, toldFlares } from './told-flares.ts'

const today = '2026-11-23'
const ago = (days: number) => addDays(today, -days)
const sorted = (...facts: readonly Fact[]): KnownFact[] => facts.filter(isKnown).sort(compareFacts)
type Moment = FactData<'PainReported'>['moment']
const told = (daysAgo: number, moment: Moment, nrs: number, more: Partial<FactData<'PainReported'>> = {}) =>
  fact(
    'PainReported',
    `${ago(daysAgo)} ${moment === 'morning' ? '07:00' : '09:00'}`,
    { moment, nrs, ...more },
    `${moment}-${daysAgo}-${nrs}`,
  )
/** Three mornings of 1 three weeks ago: usual pain is 1. */
const usual = [23, 22, 21].map(days => told(days, 'morning', 1))
const daysOf = (facts: readonly KnownFact[], since?: string) => toldFlares(facts, since).map(({ day }) => day)

describe('[PG-02] [PG-03] a report that tells of a flare', () => {
  it.each<[string, Fact, boolean]>([
    ['pain of 6 at any time', told(3, 'now', 6), true],
    ['pain of 5 now', told(3, 'now', 5), false],
    ['a morning 2 above the usual one', told(3, 'morning', 3), true],
    ['a morning 1 above it', told(3, 'morning', 2), false],
    ['pain of 6 put down to a period', told(3, 'now', 6, { period: true }), false],
    ['pain of 6 said to be of no period', told(3, 'now', 6, { period: false }), true],
  ])('%s', (_, report, is) => {
    expect(daysOf(sorted(...usual, report))).toEqual(is ? [ago(3)] : [])
  })
  it('a morning is above nothing where no usual one is known', () => {
    expect(daysOf(sorted(told(3, 'morning', 5)))).toEqual([])
    expect(daysOf(sorted(told(3, 'morning', 6)))).toEqual([ago(3)])
  })
  it('from a day on: that day counts, the one before does not', () => {
    const facts = sorted(told(5, 'now', 7), told(4, 'now', 8))
    expect(daysOf(facts)).toEqual([ago(5), ago(4)])
    expect(daysOf(facts, ago(4))).toEqual([ago(4)])
  })
})

describe('[FP-02] the newest flare', () => {
  const flare = (days: number, ...facts: readonly Fact[]) => {
    const newest = newestFlare(sorted(...facts), today, days)
    return newest && [newest.told.day, newest.over]
  }
  it('is on until a morning at most 1 above the usual one, the first of them', () => {
    const sore = told(5, 'now', 7)
    expect(flare(14, ...usual, sore)).toEqual([ago(5), null])
    expect(flare(14, ...usual, sore, told(4, 'morning', 3))).toEqual([ago(4), null])
    expect(flare(14, ...usual, sore, told(4, 'morning', 2), told(3, 'morning', 1))).toEqual([ago(5), ago(4)])
    expect(flare(14, ...usual, sore, told(4, 'now', 0))).toEqual([ago(5), null])
  })
  it('a morning before it ends nothing', () => {
    expect(flare(14, ...usual, told(5, 'morning', 1), told(5, 'now', 7))).toEqual([ago(5), null])
  })
  it('is over after 14 days though no morning ended it', () => {
    expect(flare(28, told(13, 'now', 7))).toEqual([ago(13), null])
    expect(flare(28, told(14, 'now', 7))).toEqual([ago(14), today])
    expect(flare(28, told(16, 'now', 7))).toEqual([ago(16), ago(2)])
  })
  it('without a usual morning ends with one of at most 1', () => {
    expect(flare(14, told(5, 'now', 7), told(4, 'morning', 1))).toEqual([ago(5), ago(4)])
    expect(flare(14, told(5, 'now', 7), told(4, 'morning', 2))).toEqual([ago(5), null])
  })
  it('is looked for in so many days, today among them, and not in later ones', () => {
    expect(flare(14, told(13, 'now', 7))).toBeDefined()
    expect(flare(14, told(14, 'now', 7))).toBeUndefined()
    expect(flare(14, told(0, 'now', 7))).toEqual([today, null])
    expect(flare(14, told(-1, 'now', 7))).toBeUndefined()
  })
})
