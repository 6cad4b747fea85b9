import { today } from '@backstride/coach'
import { fact, good, rounds, screenWith, session } from '@backstride/coach/testing'
import type { Fact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { programme } from './programme/programme.ts'

const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
const plan = (facts: readonly Fact[], date: string) => today({ facts, date, programme })
const screened = () =>
  fact('ScreenAnswered', `${start} 08:00`, screenWith({}, { episode: { painAtRest: 1 } }))
function hold(facts: readonly Fact[], date: string): string {
  const held = plan(facts, date).session?.hold
  return held === undefined || held === null ? 'none' : `${held.variant} ${held.rounds}x${held.holdS}`
}
const rulesOf = (facts: readonly Fact[], date: string) =>
  plan(facts, date).items.flatMap(({ because }) => because.map(({ rule }) => rule))

describe('the step that a session stands for', () => {
  it('[PG-09] a second more than asked is good at what was asked', () => {
    const facts = [screened(), ...good(day(0), { holdS: 11 }), ...good(day(2))]
    expect(rulesOf(facts, day(3))).toContain('PG-09')
    expect(hold(facts, day(3))).toBe('HH02 6x12')
  })
  it('[PG-09] a position that only a test chose was not held yet: the first good there is its first', () => {
    const tested = { variant: 'HH07', rounds: [...rounds(1, 30, 1, 28), ...rounds(5, 10)] }
    const facts = [screened(), ...good(day(0), tested), ...good(day(2), { variant: 'HH01' })]
    expect(rulesOf(facts, day(3))).not.toContain('PG-09')
    expect(rulesOf([...facts, ...good(day(4), { variant: 'HH01' })], day(5))).toContain('PG-09')
  })
  it('the cap of seconds goes by the last session with all rounds, whatever position they were in', () => {
    const long = [10, 10, 12, 12, 15, 15].flatMap((holdS, at) => good(day(2 * at), { holdS }))
    const other = session(day(12), { variant: 'HH10', rpe: 9, before: 1, during: 1, next: 1 })
    const four = [12, 15].flatMap((holdS, at) => good(day(13 + at), { rounds: rounds(4, holdS) }))
    expect(hold([screened(), ...long, ...four], day(15))).toBe('HH02 6x15')
    expect(hold([screened(), ...long, ...other, ...four], day(15))).toBe('HH02 6x12')
  })
})
