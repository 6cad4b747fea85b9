import { today } from '@backstride/coach'
import { fact, good, screenWith } from '@backstride/coach/testing'
import type { Fact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { programme } from './programme/programme.ts'

const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
const plan = (facts: readonly Fact[], date: string) => today({ facts, date, programme })
const doses = (facts: readonly Fact[], date: string) =>
  plan(facts, date).items.flatMap(item => (item.kind === 'drill' ? [{ id: item.id, dose: item.dose }] : []))
const rulesOf = (facts: readonly Fact[], date: string) =>
  plan(facts, date).items.flatMap(({ because }) => because.map(({ rule }) => rule))

describe('conditions that outlast a clearance', () => {
  const cleared = (answers: Parameters<typeof screenWith>[0]) => [
    fact('ScreenAnswered', `${start} 08:00`, screenWith(answers, { episode: { painAtRest: 1 } })),
    fact('ClearanceRecorded', `${day(1)} 09:00`, { by: 'Doctor', allows: ['drills'], restrictions: [] }),
    fact('ShortScreenAnswered', `${day(20)} 07:00`, {
      toiletSaddleOrBothLegs: 'no',
      oneLegWeakOrNumb: 'no',
      feverOrFall: 'no',
    }),
  ]
  it.each([2, 20])('[LV-05] pregnant, cleared %i days ago: nothing lying on the back, twists stay', on => {
    const facts = cleared({ RF16: 'yes' })
    expect(doses(facts, day(on)).map(({ id }) => id.slice(0, 2))).not.toContain('HH')
    expect(plan(facts, day(on)).session?.hold).toBeNull()
    expect(doses(facts, day(on)).map(({ id }) => id)).toContain('HM0')
    expect(rulesOf(facts, day(on))).toContain('LV-05')
  })
  it('[LV-06] bones that need care, cleared: after 20 s at table-top nothing harder comes', () => {
    const twoGoods = [day(20), day(21)].flatMap(on => good(on, { holdS: 20 }))
    expect(doses([...cleared({}), ...twoGoods], day(22))[0]?.id).toBe('HH04')
    expect(doses([...cleared({ RF22: 'yes' }), ...twoGoods], day(22))[0]).toMatchObject({
      id: 'HH02',
      dose: { holdS: 20 },
    })
    expect(rulesOf([...cleared({ RF22: 'yes' }), ...twoGoods], day(22))).toContain('LV-06')
  })
})

describe('conditions known by age or told', () => {
  const screened = (ageYears = 38) =>
    fact('ScreenAnswered', `${start} 06:00`, screenWith({}, { ageYears, episode: { painAtRest: 1 } }))
  const told = (more: { worseWith?: 'arching' | 'bending'; flatteningHurts?: boolean }) =>
    fact('MovementPreferenceTold', `${start} 07:00`, { worseWith: 'neither', ...more })
  const held = (facts: readonly Fact[], date: string) => {
    const hold = plan(facts, date).session?.hold
    return hold ? `${hold.variant} ${hold.rounds}x${hold.holdS}${hold.entryTest ? ' test' : ''}` : 'none'
  }
  it('[CO-07] from 65 on the hold begins one position easier', () => {
    expect([64, 65].map(age => held([screened(age)], start))).toEqual(['HH02 6x10 test', 'HH01 6x10 test'])
    expect(rulesOf([screened(65)], start)).toContain('CO-07')
  })
  it('[CO-08] where flattening hurts the neutral form is planned without the test, and climbs by its own rounds', () => {
    const facts = [screened(), told({ flatteningHurts: true })]
    expect(held(facts, start)).toBe('HH02N 6x10')
    const goods = [...good(day(0), { variant: 'HH01N' }), ...good(day(1), { variant: 'HH01N' })]
    expect(held([...facts, ...goods], day(2))).toBe('HH01N 6x12')
    expect(held([screened(), ...goods], day(2))).toBe('HH02 6x10 test')
    expect(rulesOf(facts, start)).toContain('CO-08')
  })
  it('[CO-09] arching that hurts: standing turns alone', () => {
    const ids = doses([screened(), told({ worseWith: 'arching' })], start).map(({ id }) => id)
    expect(ids.filter(id => id.startsWith('HM'))).toEqual(['HM0', 'HM1'])
  })
  it('[LV-05] in pregnancy the turns do not grow', () => {
    const facts = [
      fact('ScreenAnswered', `${start} 08:00`, screenWith({ RF16: 'yes' }, { episode: { painAtRest: 1 } })),
      fact('ClearanceRecorded', `${day(1)} 09:00`, { by: 'Midwife', allows: ['drills'], restrictions: [] }),
      ...good(day(17), { twists: 15, variant: 'HW0' }),
    ]
    expect(doses(facts, day(18)).filter(({ id }) => id.startsWith('HM'))).toEqual([
      { id: 'HM0', dose: { perSide: 5 } },
      { id: 'HM1', dose: { perSide: 5 } },
      { id: 'HM2', dose: { perSide: 5 } },
    ])
  })
})
