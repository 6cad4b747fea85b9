import { isKnown, type KnownFact, type SessionItem } from '@backstride/facts'
import { addDays, instantMs, MS_PER_H, msToInstant } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fact, rounds } from '../testing/journal-of.ts'
import { strengthSpacing, strengthToday } from './strength-today.ts'

const start = '2026-03-02'
const squats: SessionItem = { variant: 'SQ1', rounds: [], sets: [{ reps: 8, target: 8 }] }
const done = (on: number, time = '18:00', item = squats): KnownFact[] =>
  [
    fact(
      'SessionCompleted',
      `${addDays(start, on)} ${time}`,
      { items: [item], rpe: 5, completedPct: 100 },
      `strength-${on}-${time}`,
    ),
  ].filter(isKnown)
const at = (on: number, time: string) => `${addDays(start, on)}T${time}:00.000Z`
const answer = (facts: readonly KnownFact[], on: number, time?: string) => {
  const strength = strengthToday(facts, addDays(start, on), time === undefined ? undefined : at(on, time))
  return strength.open ? 'open' : strength.because.rule
}

describe('strength drills', () => {
  it('are open before the first time', () => {
    expect(answer([], 0)).toBe('open')
  })
  it('[ST-01] come 48 hours apart, to the minute', () => {
    expect(answer(done(0), 2, '17:59')).toBe('ST-01')
    expect(answer(done(0), 2, '18:00')).toBe('open')
  })
  it('[ST-01] without a time the day counts from its start', () => {
    expect([0, 1, 2, 3].map(on => answer(done(0), on))).toEqual(['ST-01', 'ST-01', 'ST-01', 'open'])
    expect(strengthToday(done(0), start)).toMatchObject({ because: { saw: { hours: 0 } } })
  })
  it('[ST-02] come on two days of any seven', () => {
    const twice = [...done(0, '08:00'), ...done(2, '08:00')]
    expect([3, 4, 5, 6, 7, 8].map(on => answer(twice, on, '12:00'))).toEqual([
      'ST-01',
      'ST-02',
      'ST-02',
      'ST-02',
      'open',
      'open',
    ])
  })
  it('[ST-02] two sessions of one day are one day', () => {
    expect(answer([...done(0, '08:00'), ...done(0, '19:00')], 3)).toBe('open')
  })
  it.each([
    ['the hollow hold', { variant: 'HH02', rounds: rounds(6, 10) }],
    ['hip dips of the side plank', { variant: 'SP2', rounds: [], sets: [{ reps: 8, target: 8 }] }],
    ['twists', { variant: 'HM1', rounds: [], twists: { left: 5, right: 5 } }],
    ['a set of which nothing was done', { ...squats, sets: [{ reps: 0, target: 8 }] }],
  ])('%s is none', (_, item) => {
    expect(answer(done(0, '18:00', item), 0)).toBe('open')
  })
  it.each([
    ['chosen outside the plan', { ...squats, outsideLadder: true }],
    ['a push into the wall', { variant: 'HS2', rounds: rounds(2, 8) }],
  ])('[ST-01] %s is one', (_, item) => {
    expect(answer(done(0, '18:00', item), 1)).toBe('ST-01')
  })

  const days = fc
    .array(fc.nat({ max: 20 }), { maxLength: 8 })
    .map(all => [...new Set(all)].sort((a, b) => a - b))
  const { apartH, windowDays, mostDaysInWindow } = strengthSpacing
  it('done only where open, they are 48 hours apart and never more than twice in seven days', () =>
    fc.assert(
      fc.property(
        days,
        fc.array(fc.constantFrom('06:30', '12:00', '21:45'), { minLength: 21 }),
        (wanted, times) => {
          const kept: KnownFact[] = []
          for (const on of wanted) {
            const time = times[on] ?? '12:00'
            if (answer(kept, on, time) === 'open') kept.push(...done(on, time))
          }
          for (const [index, fact] of kept.entries()) {
            const before = kept[index - 1]
            if (before !== undefined)
              expect(instantMs(fact.at) - instantMs(before.at)).toBeGreaterThanOrEqual(apartH * MS_PER_H)
            const week = kept.filter(({ day }) => day <= fact.day && day > addDays(fact.day, -windowDays))
            expect(week.length).toBeLessThanOrEqual(mostDaysInWindow)
          }
        },
      ),
    ))
  it('open again after a week without, and later facts change nothing', () =>
    fc.assert(
      fc.property(days, fc.nat({ max: 20 }), (wanted, on) => {
        const facts = wanted.flatMap(each => done(each))
        expect(answer(facts, 20 + windowDays)).toBe('open')
        const known = facts.filter(({ day }) => day <= addDays(start, on))
        expect(answer(facts, on)).toBe(answer(known, on))
      }),
    ))
  it('waiting longer on a day never closes what was open', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 25 }), fc.nat({ max: 23 }), (wanted, on, hour) => {
        const facts = wanted.filter(each => each < on).flatMap(each => done(each))
        const date = addDays(start, on)
        const later = msToInstant(instantMs(at(on, '00:00')) + hour * MS_PER_H)
        if (strengthToday(facts, date).open) expect(strengthToday(facts, date, later).open).toBe(true)
      }),
    ))
})
