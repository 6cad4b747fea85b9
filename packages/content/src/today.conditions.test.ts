import { today } from '@backstride/coach'
import { fact, good, screenWith } from '@backstride/coach/testing'
import type { Fact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { hollowHold } from './ladders/hollow-hold.ts'

const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
const plan = (facts: readonly Fact[], date: string) => today({ facts, date, ladder: hollowHold })
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
