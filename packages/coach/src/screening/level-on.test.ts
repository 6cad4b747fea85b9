import { effectiveFacts, type Fact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { fact, screenWith } from '../testing/journal-of.ts'
import { levelOn } from './level-on.ts'

const start = '2026-03-01'
const on = (facts: readonly Fact[], days: number) => {
  const day = addDays(start, days)
  return levelOn(effectiveFacts(facts.filter(known => known.day <= day)), day)
}
const level = (facts: readonly Fact[], days: number) => on(facts, days)?.level

const screened = (days: number, ...screen: Parameters<typeof screenWith>) =>
  fact('ScreenAnswered', `${addDays(start, days)} 08:00`, screenWith(...screen))
const cleared = (
  days: number,
  more: { allows?: ('drills' | 'running')[]; restrictions?: string[]; expires?: string } = {},
) =>
  fact('ClearanceRecorded', `${addDays(start, days)} 09:00`, {
    by: 'Physio',
    allows: ['drills', 'running'],
    restrictions: [],
    ...more,
  })

it('[SC-01] without a screen there is no level', () => {
  expect(on([], 0)).toBeUndefined()
})

describe('the way back', () => {
  it('[CL-01] a later screen without the sign does not undo level 2', () => {
    expect(level([screened(0, { RF08: 'yes' }), screened(10)], 10)).toBe(2)
  })
  it('[CL-01] nor level 0, even answered milder', () => {
    expect(level([screened(0, { RF05: 'yes' }), screened(1)], 40)).toBe(0)
  })
  it('[CL-02] cleared counts as caution for two weeks, [CL-03] then clear with its restrictions', () => {
    const facts = [screened(0, { RF08: 'yes' }), cleared(3, { restrictions: ['noHeadLift', 'no downhill'] })]
    expect(level(facts, 2)).toBe(2)
    expect([3, 16, 17].map(days => level(facts, days))).toEqual([3, 3, 4])
    expect(on(facts, 20)).toMatchObject({ restrictions: ['noHeadLift'], otherRestrictions: ['no downhill'] })
  })
  it('[CL-02] [RF65] the gentle limits of a cleared sign stay while it counts as caution', () => {
    const faint = screened(0, { RF65: 'yes' }, { qualifiers: ['faintedTwice3Months'] })
    expect(on([faint, cleared(1)], 3)?.restrictions).toContain('getUpRule')
    expect(on([screened(0, { RF24: 'yes' }), cleared(1)], 3)?.restrictions).toEqual([
      'noRunningRise',
      'holdMax10s',
    ])
  })
  it('[CL-03] what was not allowed stays closed', () => {
    expect(on([screened(0, { RF16: 'yes' }), cleared(1, { allows: ['drills'] })], 20)?.allows).toEqual({
      drills: true,
      running: false,
    })
  })
  it('[CL-01] without a clearance neither drills nor running are open', () => {
    const shut = { drills: false, running: false }
    expect(on([screened(0, { RF08: 'yes' })], 0)?.allows).toEqual(shut)
    expect(on([screened(0, { RF07: 'yes' })], 0)?.allows).toEqual(shut)
    expect(on([screened(0, { RF17: 'yes' })], 0)?.allows).toEqual({ drills: true, running: true })
  })
  it('[CL-01] a clearance covers what fired before it, anything else counts in full', () => {
    expect(
      level([screened(0, { RF16: 'yes' }), cleared(1), screened(2, { RF16: 'yes', RF31: 'yes' })], 2),
    ).toBe(2)
    expect(level([cleared(0), screened(1, { RF08: 'yes' })], 1)).toBe(2)
  })
})

describe('how a clearance ends', () => {
  it.each([
    ['RF08', 90],
    ['RF16', 84],
    ['RF22', 365],
  ] as const)('[CL-04] %s after %i days', (id, days) => {
    const facts = [screened(0, { [id]: 'yes' }), cleared(1)]
    expect(level(facts, days)).toBe(4)
    expect(level(facts, 1 + days)).toBe(2)
  })
  it('[CL-04] on the date that was named, that day included', () => {
    const facts = [screened(0, { RF18: 'yes' }), cleared(1, { expires: addDays(start, 30) })]
    expect([level(facts, 30), level(facts, 31)]).toEqual([4, 2])
  })
  it('[CL-04] run out and no longer there: clear', () => {
    expect(level([screened(0, { RF08: 'yes' }), cleared(1), screened(60)], 120)).toBe(4)
  })
  it('[CL-05] a covered sign that was gone and is back is a new one, and ends it', () => {
    const facts = [screened(0, { RF08: 'yes' }), cleared(1), screened(20), screened(40, { RF08: 'yes' })]
    expect([20, 39, 40].map(days => level(facts, days))).toEqual([4, 4, 2])
    expect(level([...facts, cleared(41)], 41)).toBe(3)
  })
  it.each(['RF01', 'RF05', 'RF11', 'RF14a', 'RF66c'] as const)(
    '[CL-05] %s marked again after its clearance is an emergency again',
    id => {
      const facts = [screened(0, { [id]: 'yes' }), cleared(1), screened(20, { [id]: 'yes' })]
      expect([19, 20].map(days => level(facts, days))).toEqual([4, 0])
      expect(level([...facts, cleared(21)], 21)).toBe(3)
    },
  )
  it('[CL-05] told again, or with a doubt between, it stays covered', () => {
    const yes = (days: number) => screened(days, { RF08: 'yes' })
    expect(level([yes(0), cleared(1), yes(20), yes(40)], 40)).toBe(4)
    expect(level([yes(0), cleared(1), screened(20, { RF08: 'unsure' }), yes(40)], 40)).toBe(4)
  })
  it('[CL-05] a covered sign that gets worse ends it', () => {
    const facts = [
      screened(0, { RF65: 'yes' }, { qualifiers: ['faintedTwice3Months'] }),
      cleared(1),
      screened(5, { RF04: 'yes' }),
    ]
    expect(level(facts, 5)).toBe(1)
    const worse = [
      screened(0, { RF30: 'yes' }),
      cleared(1),
      screened(20, { RF30: 'yes', RF31: 'yes' }),
      screened(21, { RF30: 'yes' }),
    ]
    expect(level(worse, 21)).toBe(1)
  })
  it('[CL-05] a new related sign ends it for good: gone again is not enough', () => {
    const facts = [
      screened(0, { RF08: 'yes' }),
      cleared(1),
      screened(20, { RF08: 'yes', RF09: 'yes' }),
      screened(21, { RF08: 'yes' }),
    ]
    expect(level(facts, 21)).toBe(2)
    expect(on(facts, 21)?.ended.map(({ id }) => id)).toEqual(['RF08'])
  })
  it.each([
    ['numbness', { moment: 'now', nrs: 2, numbOrWeak: true }],
    ['pain further down', { moment: 'now', nrs: 2, distal: 3 }],
  ] as const)('[CL-05] %s ends a clearance of leg symptoms', (_, report) => {
    const before = fact('PainReported', `${addDays(start, 2)} 08:00`, { moment: 'now', nrs: 2, distal: 1 })
    const facts = [
      screened(0, { RF08: 'yes' }),
      cleared(1),
      before,
      fact('PainReported', `${addDays(start, 20)} 08:00`, report),
    ]
    expect([level(facts, 19), level(facts, 20)]).toEqual([4, 2])
    expect(level([...facts, cleared(22)], 22)).toBe(3)
  })
  it.each([
    ['as far down as before', 1],
    ['further up', 0],
  ])('[CL-05] pain %s ends none', (_, distal) => {
    const told = (days: number, far: number) =>
      fact('PainReported', `${addDays(start, days)} 08:00`, { moment: 'now', nrs: 2, distal: far })
    const facts = [screened(0, { RF08: 'yes' }), cleared(1), told(2, 1), told(20, distal)]
    expect(level(facts, 20)).toBe(4)
  })
  it('[CL-05] the same answers again end none, however bad the worst of what was cleared is', () => {
    const both = { RF07: 'yes', RF08: 'yes' } as const
    const facts = [screened(0, both), cleared(1), screened(5, both)]
    expect([level(facts, 5), level(facts, 20)]).toEqual([3, 4])
    expect(on(facts, 20)?.ended).toEqual([])
  })
  it('[CL-05] a new sign of another kind counts by itself and ends none', () => {
    const facts = [screened(0, { RF08: 'yes' }), cleared(1), screened(20, { RF08: 'yes', RF18: 'yes' })]
    expect(on(facts, 20)?.covered.map(({ id }) => id)).toEqual(['RF08'])
    expect(on(facts, 20)?.uncovered).toEqual(['RF18'])
  })
})

describe('what needs no clearance', () => {
  const sore = { episode: { painAtRest: 7 } }
  it('[RF60] high pain is asked again: after 24 hours a milder answer opens', () => {
    const later = fact('ScreenAnswered', `${addDays(start, 1)} 08:00`, screenWith())
    const sooner = fact('ScreenAnswered', `${start} 20:00`, screenWith())
    expect(level([screened(0, {}, sore), later], 1)).toBe(4)
    expect(level([screened(0, {}, sore), sooner], 1)).toBe(2)
  })
  it('[RF60] urgent pain is not undone by asking again', () => {
    expect(
      level([screened(0, {}, { episode: { painAtRest: 9, noEasingPosition: true } }), screened(3)], 3),
    ).toBe(1)
  })
  it('[RF62b] an old operation is caution for two weeks from the first yes, then clear', () => {
    const facts = [screened(0, { RF62b: 'yes' }), screened(7, { RF62b: 'yes' })]
    expect([level(facts, 13), level(facts, 14)]).toEqual([3, 4])
  })
  it('[RF17] caution goes with the next screen', () => {
    expect(level([screened(0, { RF17: 'yes' }), screened(7)], 7)).toBe(4)
  })
  it('a screen answered by mistake and corrected as a fact never counted', () => {
    const facts = [
      screened(0, { RF05: 'yes' }),
      fact('Amended', `${start} 08:05`, { fact: `ScreenAnswered-${start} 08:00`, data: screenWith() }),
    ]
    expect(level(facts, 0)).toBe(4)
  })
})
