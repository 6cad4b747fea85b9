import { today } from '@backstride/coach'
import { fact, good, screenWith } from '@backstride/coach/testing'
import type { Fact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { programme } from './programme/programme.ts'

const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
const screened = (on: number, answers: Parameters<typeof screenWith>[0] = {}) =>
  fact(
    'ScreenAnswered',
    `${day(on)} 06:00`,
    screenWith(answers, { episode: { painAtRest: 1 } }),
    `screen-${on}`,
  )
const pinched = (on: number) => good(day(on), { twists: 15, frontOfHip: 'pinches' })
const ids = (facts: readonly Fact[], on: number) =>
  today({ facts, date: day(on), programme }).items.map(({ kind, id }) => `${kind}/${id}`)

describe('[RS-09] two pinches running at the front of the hip', () => {
  const twice = [screened(0), ...pinched(0), ...pinched(2)]
  it('one pinch asks nothing', () => {
    expect(ids([screened(0), ...pinched(0)], 2)).toContain('drill/HH02')
  })
  it('ask for the whole screen before any drill, until it is answered', () => {
    expect([2, 3, 5].map(on => ids(twice, on))).toEqual(Array.from({ length: 3 }, () => ['checkin/screen']))
    expect(ids([...twice, screened(4)], 4)).toContain('drill/HH02')
  })
  it('the short card is not enough', () => {
    const none = { toiletSaddleOrBothLegs: 'no', oneLegWeakOrNumb: 'no', feverOrFall: 'no' } as const
    expect(ids([...twice, fact('ShortScreenAnswered', `${day(3)} 07:00`, none)], 3)).toEqual([
      'checkin/screen',
    ])
  })
  it('a limp told then closes drills and walking', () => {
    expect(ids([...twice, screened(3, { RF24: 'yes' })], 3)).toEqual(['checkin/clearance', 'rest/rest'])
  })
  it('still asked where a clearance has ended meanwhile', () => {
    const cleared = fact(
      'ClearanceRecorded',
      `${day(0)} 07:00`,
      { by: 'Physio', allows: ['drills'], restrictions: [], expires: day(3) },
      'clearance',
    )
    const facts = [screened(0, { RF08: 'yes' }), cleared, ...pinched(1), ...pinched(3)]
    expect(ids(facts, 4)).toEqual(expect.arrayContaining(['checkin/clearance', 'checkin/screen']))
  })
})
