import { compareFacts, isKnown, type KnownFact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fact } from '../testing/journal-of.ts'
import { streakWeeks } from './streak.ts'
import { weekStart } from './week.ts'

const monday = '2026-11-23'
const on = (days: number) => addDays(monday, days)
const facts = (done: readonly number[], pauses: readonly (readonly [number, number])[] = []): KnownFact[] =>
  [
    ...done.map((day, index) =>
      fact('SessionCompleted', on(day), { items: [], rpe: 3, completedPct: 100 }, `done-${index}`),
    ),
    ...pauses.map(([from, to], index) =>
      fact('PausePlanned', on(-200), { from: on(from), to: on(to), why: 'illness' }, `pause-${index}`),
    ),
  ]
    .filter(isKnown)
    .sort(compareFacts)

describe('[WK-06] the streak in weeks', () => {
  it('is nothing before the first session', () => {
    expect(streakWeeks([], monday)).toBe(0)
  })
  it('counts weeks with two sessions of any length, also on one day', () => {
    expect(streakWeeks(facts([-7, -5, -14, -14]), on(2))).toBe(2)
  })
  it('counts the running week once it is reached, and never against the runner', () => {
    expect(streakWeeks(facts([-7, -5, 0]), on(1))).toBe(1)
    expect(streakWeeks(facts([-7, -5, 0, 1]), on(1))).toBe(2)
  })
  it('counts no session of a later day, and nothing but sessions', () => {
    expect(streakWeeks(facts([-7, -5, 0, 2]), on(1))).toBe(1)
    expect(streakWeeks(facts([-7, -5, 0, 2]), on(2))).toBe(2)
    const told = [fact('PainReported', on(0), { moment: 'now', nrs: 1 })].filter(isKnown)
    expect(streakWeeks([...facts([-7, -5, 0]), ...told], on(1))).toBe(1)
  })
  it('ends at a week with fewer', () => {
    expect(streakWeeks(facts([-21, -20, -14, -7, -5]), on(0))).toBe(1)
  })
  it('passes over a week with a pause in it', () => {
    expect(streakWeeks(facts([-21, -20, -7, -5], [[-12, -12]]), on(0))).toBe(2)
    expect(streakWeeks(facts([-21, -20, -19], [[-13, 40]]), on(30))).toBe(1)
  })
  it('a pause from Sunday to Monday touches both weeks, and no third', () => {
    expect(streakWeeks(facts([-28, -27], [[-15, -14]]), on(0))).toBe(0)
    expect(streakWeeks(facts([-28, -27, -7, -7], [[-15, -14]]), on(0))).toBe(2)
  })

  const days = fc.array(fc.integer({ min: -70, max: 6 }), { maxLength: 30 })
  const pauses = fc.array(
    fc
      .tuple(fc.integer({ min: -70, max: 6 }), fc.nat({ max: 20 }))
      .map(([from, long]) => [from, from + long] as const),
    { maxLength: 3 },
  )
  it('is what a count week by week finds', () =>
    fc.assert(
      fc.property(days, pauses, (done, breaks) => {
        const all = facts(done, breaks)
        const weeks = Array.from({ length: 12 }, (_, back) => on(-7 * back))
        let expected = 0
        for (const [back, week] of weeks.entries()) {
          const count = done.filter(day => weekStart(on(day)) === week).length
          const touched = breaks.some(([from, to]) =>
            [0, 1, 2, 3, 4, 5, 6].some(d => on(from) <= addDays(week, d) && addDays(week, d) <= on(to)),
          )
          if (count >= 2) expected += 1
          else if (back > 0 && !touched) break
        }
        expect(streakWeeks(all, on(6))).toBe(expected)
      }),
    ))
  it('a pause never shortens it', () =>
    fc.assert(
      fc.property(days, pauses, (done, breaks) => {
        expect(streakWeeks(facts(done, breaks), on(6))).toBeGreaterThanOrEqual(
          streakWeeks(facts(done), on(6)),
        )
      }),
    ))
  it('a session more never lowers it', () =>
    fc.assert(
      fc.property(days, pauses, fc.integer({ min: -70, max: 6 }), (done, breaks, more) => {
        expect(streakWeeks(facts([...done, more], breaks), on(6))).toBeGreaterThanOrEqual(
          streakWeeks(facts(done, breaks), on(6)),
        )
      }),
    ))
})
