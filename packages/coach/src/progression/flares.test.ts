import type { Fact, FactData, FactOf } from '@backstride/facts'
import { dayNumber } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { fact, session as sessionFacts } from '../testing/journal-of.ts'
import { advanceFlares, endOf, type Flares, flareOn, flareSpell, noFlares } from './flares.ts'
import type { JudgedSession } from './judged-session.ts'
import { noMornings } from './mornings.ts'
import type { PainAround } from './pain-around.ts'

const day = '2026-03-02'
const morningAfter = '2026-03-03'
const trained = sessionFacts(day)[0] as FactOf<'SessionCompleted'>
const told = (moment: FactData<'PainReported'>['moment'], when: string, nrs: number): Fact =>
  fact('PainReported', when, { moment, nrs, about: trained.id }, `${moment} ${when}`)

/** A session that PG-03 or PG-02 made a flare, with what was told of it in that order. */
function flareOf(rule: 'PG-02' | 'PG-03', ...reports: readonly Fact[]): JudgedSession {
  const pain: PainAround = {
    usual: 1,
    before: undefined,
    during: undefined,
    after60: undefined,
    next: undefined,
    painkiller: false,
    legChange: false,
    reports: reports as readonly FactOf<'PainReported'>[],
  }
  return { session: trained, own: [], pain, verdict: { rule, saw: {}, failed: [] } }
}
const running = (...flare: Parameters<typeof flareOf>) =>
  advanceFlares(noFlares, flareOf(...flare), noMornings, undefined).running

describe('[PG-11] since when a flare runs, and from which pain on it gets worse', () => {
  it('from the pain during the session, not from the more that was told before it or an hour after', () => {
    const before = told('before', `${day} 11:50`, 9)
    const during = told('during', `${day} 12:05`, 6)
    const after = told('after60', `${day} 13:10`, 8)
    expect(running('PG-02', before, during, after)).toEqual({
      since: day,
      at: during.at,
      usual: 1,
      nrs: 6,
    })
  })

  it('from the morning that made it one, where only the pain before was as high', () => {
    const before = told('before', `${day} 11:50`, 7)
    const morning = told('morning', `${morningAfter} 07:00`, 5)
    expect(running('PG-03', before, morning)).toMatchObject({ since: morningAfter, at: morning.at, nrs: 5 })
    const after = told('after60', `${day} 13:10`, 7)
    expect(running('PG-03', after, morning)).toMatchObject({ since: morningAfter, nrs: 5 })
  })

  it('from the newest of 6 and more', () => {
    const during = told('during', `${day} 12:05`, 8)
    const morning = told('morning', `${morningAfter} 07:00`, 6)
    expect(running('PG-02', during, morning)).toMatchObject({ since: morningAfter, nrs: 6 })
    const mild = told('morning', `${morningAfter} 07:00`, 5)
    expect(running('PG-02', during, mild)).toMatchObject({ since: day, nrs: 8 })
  })

  it('from the session itself where the morning was near usual pain, so that this morning ends it', () => {
    const after = told('after60', `${day} 13:10`, 4)
    const at = (nrs: number) => running('PG-03', after, told('morning', `${morningAfter} 07:00`, nrs))
    expect([at(2)?.since, at(3)?.since]).toEqual([day, morningAfter])
    const ends = (nrs: number, number: number) => {
      const flare = at(nrs)
      return flare && endOf(flare, new Map([[number, nrs]]), morningAfter)
    }
    expect([ends(2, dayNumber(morningAfter)), ends(3, dayNumber(morningAfter))]).toEqual([
      morningAfter,
      undefined,
    ])
  })

  it('from the session itself where only an hour after it was told', () => {
    const after = told('after60', `${day} 13:10`, 4)
    expect(running('PG-03', told('before', `${day} 11:50`, 2), after)).toEqual({
      since: day,
      at: trained.at,
      usual: 1,
      nrs: 6,
    })
  })
})

describe('[PG-11] how a flare stands on a day', () => {
  const flares: Flares = { ...noFlares, running: { since: day, at: trained.at, usual: 1, nrs: 4 } }
  const on = (days: number) => `2026-03-${String(2 + days).padStart(2, '0')}`
  const mornings = (...all: readonly (readonly [days: number, nrs: number])[]) =>
    new Map(all.map(([days, nrs]) => [dayNumber(day) + days, nrs]))
  const clearance = (days: number, expires?: string | null) =>
    fact('ClearanceRecorded', `${on(days)} 10:00`, {
      by: 'Doctor',
      allows: ['drills'],
      restrictions: [],
      ...(expires === undefined ? {} : { expires }),
    }) as FactOf<'ClearanceRecorded'>
  const levelOn = (days: number, cleared?: FactOf<'ClearanceRecorded'>, told = mornings()) =>
    flareOn(flares, told, on(days), cleared)?.level

  it.each([
    [6, 4],
    [7, 3],
    [13, 3],
    [14, 2],
  ])('after %d days: level %d', (days, level) => {
    expect(levelOn(days)).toBe(level)
  })
  it('a morning 2 above what was told when it began makes it worse, one of before it does not', () => {
    expect(levelOn(3, undefined, mornings([2, 6]))).toBe(2)
    expect(levelOn(3, undefined, mornings([2, 5]))).toBe(4)
    expect(levelOn(3, undefined, mornings([0, 9], [-1, 9]))).toBe(4)
    expect(levelOn(3, undefined, mornings([2, 6], [3, 5]))).toBe(4)
  })
  it('a clearance after it began gives its weeks of caution; after them it is over', () => {
    expect(levelOn(15, clearance(3))).toBe(3)
    expect(levelOn(16, clearance(3))).toBe(3)
    expect(levelOn(17, clearance(3))).toBeUndefined()
    expect(flareOn(flares, mornings(), on(15), clearance(3))?.cleared).toEqual(clearance(3))
  })
  it('a clearance of the day it began, or before, says nothing of it', () => {
    expect(levelOn(14, clearance(0))).toBe(2)
    expect(levelOn(14, clearance(1))).toBe(3)
  })
  it('one that has run out counts no more, from the day after', () => {
    expect(levelOn(14, clearance(3, on(13)))).toBe(2)
    expect(levelOn(14, clearance(3, on(14)))).toBe(3)
    expect(levelOn(14, clearance(3, null))).toBe(3)
  })
  it('its days go to the first morning without it, not to the newest', () => {
    expect(flareSpell(flares, mornings([1, 4], [2, 2], [4, 1]), on(6), undefined)).toEqual({
      since: day,
      over: on(2),
    })
    expect(flareSpell(flares, mornings([0, 1]), on(3), undefined)).toEqual({ since: day, over: null })
    expect(flareSpell(flares, mornings(), on(20), clearance(3))).toBeUndefined()
    expect(flareSpell(noFlares, mornings(), on(3), undefined)).toBeUndefined()
  })
  it('once a clearance has had its weeks the next flare is one of its own', () => {
    const later = { ...flareOf('PG-02'), session: { ...trained, day: on(17), at: `${on(17)}T12:00:00.000Z` } }
    const since = (cleared?: FactOf<'ClearanceRecorded'>) =>
      advanceFlares(flares, later, mornings(), cleared).running?.since
    expect(since(clearance(3))).toBe(on(17))
    expect(since(clearance(4))).toBe(day)
    expect(since(clearance(0))).toBe(day)
    expect(since()).toBe(day)
  })
})
