import { compareFacts, type Fact, type FactData, isKnown, type KnownFact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fact, session } from '../testing/journal-of.ts'
import { flarePlanOf, flarePlanShown, flarePlanWanted } from './flare-plan.ts'
import { keepingMode } from './keeping-mode.ts'
import { flareOn } from './told-flares.ts'
import { weekOf } from './week.ts'
import { weekAdvice } from './week-advice.ts'

const today = '2026-11-23'
const ago = (days: number) => addDays(today, -days)
const sorted = (...facts: Fact[]): KnownFact[] => facts.filter(isKnown).sort(compareFacts)
const morning = (daysAgo: number, nrs: number, more: Partial<FactData<'PainReported'>> = {}) =>
  fact('PainReported', `${ago(daysAgo)} 07:00`, { moment: 'morning', nrs, ...more }, `m-${daysAgo}-${nrs}`)
/** Two sessions a week with their mornings, for so many weeks back. */
const weeks = (count: number, next = 1): Fact[] =>
  Array.from({ length: count * 2 }, (_, index) =>
    session(ago(3 + index * 3.5 - (index % 2) / 2), { next }),
  ).flat()
const keep = (daysAgo: number, on: boolean, time = '09:00') =>
  fact('KeepingModeChosen', `${ago(daysAgo)} ${time}`, { on })
const plan = (daysAgo: number) =>
  fact('FlarePlanWritten', ago(daysAgo), { eases: ['walking'], keeps: [], leaves: [] })

describe('keeping mode', () => {
  it('[MT-01] is offered after four quiet weeks', () => {
    expect(keepingMode(sorted(...weeks(4)), today)).toEqual({
      on: false,
      offered: true,
      because: { rule: 'MT-01', saw: { weeks: 4, nrs: 1 } },
    })
  })
  it.each([
    ['three weeks', weeks(3)],
    ['usual pain of 2', weeks(4, 2)],
    ['one week of more pain', [...weeks(4), morning(9, 2), morning(8, 2), morning(7, 2)]],
    ['a flare three weeks ago', [...weeks(4), fact('PainReported', ago(21), { moment: 'now', nrs: 6 })]],
    [
      'a week without training',
      weeks(4).filter(({ kind, day }) => kind === 'PainReported' || day < ago(13) || day > ago(7)),
    ],
    [
      'a week without a morning known',
      weeks(4).filter(({ kind, day }) => kind !== 'PainReported' || day < ago(13) || day > ago(7)),
    ],
    ['a no a while ago', [...weeks(4), keep(27, false)]],
  ])('[MT-01] is not offered with %s', (_, facts) => {
    expect(keepingMode(sorted(...facts), today).offered).toBe(false)
  })
  it('[MT-01] is offered again four weeks after a no', () => {
    expect(keepingMode(sorted(...weeks(4), keep(28, false)), today).offered).toBe(true)
  })
  it('[MT-01] [MT-03] is offered anew four quiet weeks after a flare ended it', () => {
    const ended = (daysAgo: number) =>
      keepingMode(
        sorted(...weeks(12), keep(60, true), fact('PainReported', ago(daysAgo), { moment: 'now', nrs: 6 })),
        today,
      )
    expect(ended(28)).toEqual({
      on: false,
      offered: true,
      because: { rule: 'MT-01', saw: { weeks: 4, nrs: 1 } },
    })
    expect(ended(27)).toEqual({ on: false, offered: false, because: { rule: 'MT-03', saw: { on: ago(27) } } })
    expect(ended(61)).toEqual({
      on: true,
      offered: false,
      because: { rule: 'MT-02', saw: { since: ago(60) } },
    })
  })
  it('[MT-03] a flare of long ago keeps it off while it is not quiet since', () => {
    const flare = fact('PainReported', ago(45), { moment: 'now', nrs: 6 })
    expect(keepingMode(sorted(...weeks(12, 2), keep(60, true), flare), today)).toEqual({
      on: false,
      offered: false,
      because: { rule: 'MT-03', saw: { on: ago(45) } },
    })
  })
  it('[MT-01] a week is quiet while fewer than half of its mornings are above 1', () => {
    const third = (...nrs: readonly number[]) =>
      keepingMode(
        sorted(
          ...weeks(4).filter(({ kind, day }) => kind !== 'PainReported' || day < ago(20) || day > ago(14)),
          ...nrs.map((each, index) => morning(15 + index, each)),
        ),
        today,
      ).offered
    expect(third(2, 1, 1)).toBe(true)
    expect(third(2, 1)).toBe(false)
    expect(third(2, 2, 1)).toBe(false)
  })
  it('[MT-01] a run is training too; what is recalled later is no morning', () => {
    const run = fact('RunRecorded', ago(9), {
      startUtc: `${ago(9)}T09:00:00Z`,
      distanceM: 5000,
      timerS: 1800,
      sport: 'running',
      source: 'by hand',
    })
    const untrained = weeks(4).filter(
      ({ kind, day }) => kind === 'PainReported' || day < ago(13) || day > ago(7),
    )
    expect(keepingMode(sorted(...untrained, run), today).offered).toBe(true)
    const untold = weeks(4).filter(
      ({ kind, day }) => kind !== 'PainReported' || day < ago(13) || day > ago(7),
    )
    expect(keepingMode(sorted(...untold, morning(9, 1)), today).offered).toBe(true)
    expect(keepingMode(sorted(...untold, morning(9, 1, { recalled: true })), today).offered).toBe(false)
    const now = fact('PainReported', `${ago(9)} 09:00`, { moment: 'now', nrs: 1 })
    expect(keepingMode(sorted(...untold, now), today).offered).toBe(false)
  })
  it('a choice of a later day is none yet', () => {
    expect(keepingMode(sorted(...weeks(4), keep(-1, true)), today).on).toBe(false)
  })
  it('[MT-01] pain put down to a period is no flare', () => {
    const facts = sorted(...weeks(4), fact('PainReported', ago(21), { moment: 'now', nrs: 6, period: true }))
    expect(keepingMode(facts, today).offered).toBe(true)
  })
  it('[MT-02] is on by choice: two sessions of six minutes a week, on days far apart', () => {
    const facts = sorted(
      ...weeks(4),
      fact('WeekChosen', ago(40), { days: [1, 2, 5, 6], minutes: 20 }),
      keep(1, true),
    )
    expect(keepingMode(facts, today)).toMatchObject({ on: true, because: { rule: 'MT-02' } })
    const stands = weekOf(facts, today).days.filter(day => day.session !== null)
    expect(stands.map(({ session }) => session)).toEqual([
      { minutes: 6, because: { rule: 'MT-02', saw: { since: ago(1) } } },
      { minutes: 6, because: { rule: 'MT-02', saw: { since: ago(1) } } },
    ])
    expect(stands.map(({ day }) => day)).toEqual([today, addDays(today, 4)])
  })
  it('[MT-02] ends by choice', () => {
    const facts = sorted(...weeks(4), keep(9, true), keep(1, false))
    expect(keepingMode(facts, today)).toEqual({ on: false, offered: false, because: null })
  })
  it('[MT-03] ends by a flare, and stays off until it is chosen again', () => {
    const flare = fact('PainReported', ago(1), { moment: 'during', nrs: 6 })
    const facts = sorted(...weeks(6), keep(2, true), flare)
    expect(keepingMode(facts, today)).toEqual({
      on: false,
      offered: false,
      because: { rule: 'MT-03', saw: { on: ago(1) } },
    })
    expect(keepingMode(sorted(...weeks(6), keep(0, true), flare), today).on).toBe(true)
  })
  it('[MT-03] a morning 2 above the usual one ends it, one below that does not', () => {
    const on = [...weeks(6), keep(5, true)]
    expect(keepingMode(sorted(...on, morning(0, 3)), today).on).toBe(false)
    expect(keepingMode(sorted(...on, morning(0, 2)), today).on).toBe(true)
  })
  it('more pain never turns it on nor has it offered', () =>
    fc.assert(
      fc.property(fc.nat({ max: 27 }), fc.integer({ min: 2, max: 10 }), fc.boolean(), (day, nrs, chosen) => {
        const facts = [...weeks(5), ...(chosen ? [keep(28, true)] : [])]
        const before = keepingMode(sorted(...facts), today)
        const after = keepingMode(sorted(...facts, morning(day, nrs)), today)
        if (!before.on) expect(after.on).toBe(false)
        if (!before.offered && !before.on) expect(after.offered).toBe(false)
      }),
    ))
})

describe('the plan for a flare', () => {
  const well = weeks(3)
  const ouch = (daysAgo: number) => fact('PainReported', ago(daysAgo), { moment: 'now', nrs: 7 })
  it('[FP-01] is asked for after two weeks of being well', () => {
    expect(flarePlanWanted(sorted(...well), today)).toEqual({ rule: 'FP-01', saw: { days: 14 } })
  })
  it('[FP-01] is asked for where usual pain is 3 too', () => {
    expect(flarePlanWanted(sorted(...weeks(5, 3)), today)).toBeDefined()
  })
  it.each([
    ['a plan of last month', [...well, plan(30)]],
    ['a flare last week', [...well, ouch(7)]],
    ['a morning 2 above the usual one', [...well, morning(0, 3)]],
    ['nothing done for two weeks', well.filter(({ day }) => day < ago(13))],
    ['a first week', weeks(1)],
  ])('[FP-01] is not asked for with %s', (_, facts) => {
    expect(flarePlanWanted(sorted(...facts), today)).toBeUndefined()
  })
  it('[FP-01] is asked for again after half a year, not a day before', () => {
    expect(flarePlanWanted(sorted(...well, plan(182)), today)).toBeDefined()
    expect(flarePlanWanted(sorted(...well, plan(181)), today)).toBeUndefined()
  })
  describe('[FP-01] needs three mornings in the two weeks', () => {
    const trained = [...session(ago(20)), ...session(ago(2))]
    const earlier = [24, 22, 21, 19, 18].map(each => morning(each, 1))
    const wanted = (...mornings: readonly Fact[]) =>
      flarePlanWanted(sorted(...trained, ...earlier, ...mornings), today) !== undefined
    it.each<[string, readonly number[], boolean]>([
      ['three are enough', [9, 5, 2], true],
      ['two are too few', [9, 5], false],
      ['the first day of the two weeks and today count', [13, 5, 0], true],
      ['the day before them does not', [14, 5, 0], false],
    ])('%s', (_, days, is) => {
      expect(wanted(...days.map(each => morning(each, 1)))).toBe(is)
    })
    it('other pain than that of mornings is none', () => {
      const now = fact('PainReported', `${ago(2)} 09:00`, { moment: 'now', nrs: 1 })
      expect(wanted(morning(9, 1), morning(5, 1), now)).toBe(false)
    })
  })
  it.each<[string, readonly number[], boolean]>([
    ['on the first day of the two weeks and before them', [14, 13], true],
    ['only within them', [13, 2], false],
    ['only before them', [20, 14], false],
  ])('[FP-01] trained %s', (_, days, is) => {
    const mornings = [21, 19, 17, 9, 5, 2].map(each => morning(each, 1))
    const facts = sorted(...days.flatMap(each => session(ago(each))), ...mornings)
    expect(flarePlanWanted(facts, today) !== undefined).toBe(is)
  })
  it('[FP-01] a morning 1 above the usual one is well enough', () => {
    expect(flarePlanWanted(sorted(...well, morning(0, 2)), today)).toBeDefined()
  })
  it('[FP-01] a flare of the day before the two weeks is over, one of their first day is not', () => {
    const facts = (daysAgo: number) => sorted(...weeks(5), ouch(daysAgo))
    expect(flarePlanWanted(facts(14), today)).toBeDefined()
    expect(flarePlanWanted(facts(13), today)).toBeUndefined()
  })
  it('[FP-02] is shown while a flare is on, until a morning near the usual one', () => {
    const facts = [...well, plan(20), ouch(1)]
    expect(flarePlanShown(sorted(...facts), today)).toEqual({
      rule: 'FP-02',
      saw: { nrs: 7, on: ago(1), written: ago(20) },
    })
    expect(flarePlanShown(sorted(...facts, morning(0, 4)), today)).toBeDefined()
    expect(flarePlanShown(sorted(...facts, morning(0, 2)), today)).toBeUndefined()
    expect(flarePlanShown(sorted(...well, ouch(1)), today)).toBeUndefined()
  })
  it('[FP-02] a flare told two weeks ago is over', () => {
    expect(flareOn(sorted(ouch(13)), today)).toBeDefined()
    expect(flareOn(sorted(ouch(14)), today)).toBeUndefined()
  })
  it('is the newest one written', () => {
    expect(flarePlanOf(sorted(plan(9), plan(4)))?.day).toBe(ago(4))
    expect([5, 4].map(days => flarePlanOf(sorted(plan(9), plan(4)), ago(days))?.day)).toEqual([
      ago(9),
      ago(4),
    ])
    expect(flarePlanOf([])).toBeUndefined()
  })
  it('[FP-01] [FP-02] [MT-01] is what the day offers: in a flare the plan and nothing else', () => {
    const ids = (...facts: Fact[]) => weekAdvice(sorted(...facts), today).map(({ id }) => id)
    expect(ids(...weeks(4))).toEqual(['keepingMode', 'writeFlarePlan'])
    expect(ids(...weeks(4), plan(20), ouch(1))).toEqual(['flarePlan'])
    expect(ids(...weeks(4), ouch(1))).toEqual([])
  })
})
