import { isKnown, type KnownFact, type SessionItem } from '@backstride/facts'
import { addDays, instantMs, MS_PER_H, msToInstant, weekday } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fact, rounds } from '../testing/journal-of.ts'
import { strengthDone, strengthOpen, strengthSpacing, strengthToday } from './strength-today.ts'

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
  it('[ST-03] none on the day before the long run', () => {
    const week = (longRunDay: number | null): KnownFact[] =>
      [fact('WeekChosen', start, { days: [1, 3, 5], longRunDay, minutes: 12 })].filter(isKnown)
    expect([3, 4, 5, 6].map(on => answer(week(7), on))).toEqual(['open', 'open', 'ST-03', 'open'])
    expect(answer(week(null), 5)).toBe('open')
    expect(answer([...week(7), ...done(4)], 5)).toBe('ST-03')
    const changed = [fact('WeekChosen', addDays(start, 3), { days: [1], longRunDay: 6, minutes: 6 })]
    expect([4, 5].map(on => answer([...week(7), ...changed.filter(isKnown)], on))).toEqual(['ST-03', 'open'])
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
  it('[ST-03] whatever the long run, never the day before it, and no other day is closed by it', () =>
    fc.assert(
      fc.property(days, fc.nat({ max: 25 }), fc.integer({ min: 1, max: 7 }), (wanted, on, longRunDay) => {
        const all = strengthDone(wanted.flatMap(each => done(each)))
        const date = addDays(start, on)
        const before = weekday(addDays(date, 1)) === longRunDay
        const without = strengthOpen(all, { date })
        expect(strengthOpen(all, { date, longRunDay })).toEqual(
          before ? { open: false, because: { rule: 'ST-03', saw: { days: 1 } } } : without,
        )
      }),
    ))
  it('the sessions of the last week are all that is looked at', () =>
    fc.assert(
      fc.property(days, fc.nat({ max: 25 }), (wanted, on) => {
        const all = strengthDone(wanted.flatMap(each => done(each)))
        const date = addDays(start, on)
        const kept = all.filter(({ day }) => day > addDays(date, -windowDays))
        expect(strengthOpen(kept, { date })).toEqual(strengthOpen(all, { date }))
      }),
    ))
})
