import { today } from '@backstride/coach'
import { fact, good, screenWith } from '@backstride/coach/testing'
import type { Fact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { programme } from './programme/programme.ts'

const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
type Answers = Parameters<typeof screenWith>[0]
const screened = (answers: Answers = {}) =>
  fact('ScreenAnswered', `${start} 06:00`, screenWith(answers, { episode: { painAtRest: 1 } }), 'screen')
const cleared = (...restrictions: readonly string[]) =>
  fact('ClearanceRecorded', `${start} 07:00`, {
    by: 'Physio',
    allows: ['drills', 'running'],
    restrictions: [...restrictions],
  })
const calm = (on: number) =>
  fact(
    'ShortScreenAnswered',
    `${day(on)} 06:00`,
    { toiletSaddleOrBothLegs: 'no', oneLegWeakOrNumb: 'no', feverOrFall: 'no' },
    `short ${on}`,
  )
const adviceOn = (facts: readonly Fact[], on: number) =>
  today({ facts, date: day(on), programme }).advice.map(({ id, because }) => `${id} ${because.rule}`)
const leftOn = (facts: readonly Fact[], on: number) =>
  today({ facts, date: day(on), programme }).advice.find(({ id }) => id === 'assessment')?.because.saw

describe('what the weeks behind suggest beside the plan', () => {
  it('[AS-01] is nothing before a screen and at level 0 or 1', () => {
    expect(adviceOn([], 1)).toEqual([])
    expect(adviceOn([screened({ RF07: 'yes' })], 1)).toEqual([])
    expect(adviceOn([screened()], 1)).toEqual(['assessment AS-01'])
  })
  it('[AS-01] counts only what lasting conditions leave open', () => {
    expect(leftOn([screened()], 1)).toEqual({ left: 6 })
    expect(leftOn([screened({ RF16: 'yes' }), cleared()], 1)).toEqual({ left: 5 })
  })

  const trained = [0, 4, 8, 12].flatMap(on => good(day(on)))
  const legs = (facts: readonly Fact[]) =>
    adviceOn([...facts, ...trained, calm(8), calm(13)], 15).includes('legLowerTest AS-06')
  it('[AS-06] lowering the legs is offered once its gate is open', () => {
    expect(legs([screened()])).toBe(true)
  })
  it('[AS-05] not with the newest pain above 2', () => {
    const now = (nrs: number, time: string) =>
      fact('PainReported', `${day(14)} ${time}`, { moment: 'now', nrs }, `now ${time}`)
    expect(legs([screened(), now(3, '09:00')])).toBe(false)
    expect(legs([screened(), now(3, '09:00'), now(2, '10:00')])).toBe(true)
    expect(legs([screened(), now(2, '09:00'), now(3, '10:00')])).toBe(false)
  })
  it('[AS-10] not where whoever cleared keeps the legs bent', () => {
    expect(legs([screened({ RF08: 'yes' }), cleared()])).toBe(true)
    expect(legs([screened({ RF08: 'yes' }), cleared('noStraightLegs')])).toBe(false)
  })
  it('comes in its order: the week, the legs, scores, the assessment', () => {
    const facts = [screened(), ...trained, calm(8), calm(13)]
    expect(adviceOn(facts, 15)).toEqual([
      'writeFlarePlan FP-01',
      'legLowerTest AS-06',
      'outcome OU-02',
      'assessment AS-01',
    ])
  })
})
