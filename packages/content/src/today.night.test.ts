import { createPlanner, today } from '@backstride/coach'
import { fact, good, screenWith, session } from '@backstride/coach/testing'
import type { Fact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { programme } from './programme/programme.ts'

const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
const screen = fact('ScreenAnswered', `${day(0)} 06:00`, screenWith({}, { episode: { painAtRest: 1 } }))

/** One session of the newest evening, saved on either side of midnight. */
const saved = (when: string): readonly Fact[] =>
  session(day(2), { before: 1, during: 1 }).flatMap(each =>
    each.day === day(2) ? [{ ...each, day: when.slice(0, 10), at: `${when.replace(' ', 'T')}:00.000Z` }] : [],
  )
const sides = [
  ['ten to midnight', `${day(2)} 23:50`],
  ['half past midnight', `${day(3)} 00:30`],
] as const
const morning = (on: number, nrs: number) =>
  fact('PainReported', `${day(on)} 07:00`, { moment: 'morning', nrs }, `morning-${on}`)
const journal = (when: string, ...more: readonly Fact[]) => [screen, ...good(day(0)), ...saved(when), ...more]
const plan = (facts: readonly Fact[], on: number) => today({ facts, date: day(on), programme })
const hold = (facts: readonly Fact[], on: number) => {
  const step = plan(facts, on).session?.hold
  return step ? `${step.variant} ${step.rounds}x${step.holdS}` : 'none'
}
const rules = (facts: readonly Fact[], on: number) =>
  plan(facts, on).items.flatMap(({ because }) => because.map(({ rule }) => rule))

describe.each(sides)('a session saved at %s, its morning told at seven', (_, when) => {
  it('[PG-09] a calm one is known: two goods are a step', () => {
    expect(hold(journal(when, morning(3, 1)), 4)).toBe('HH02 6x12')
  })
  it('[PG-07] none told: everything stays as it is', () => {
    expect(hold(journal(when), 4)).toBe('HH02 6x10')
    expect(rules(journal(when), 4)).toContain('PG-07')
  })
  it('[PG-03] a sore one eases the next session', () => {
    expect(rules(journal(when, morning(3, 3)), 4)).toContain('PG-03')
  })
  it('[PG-02] a bad one shuts the drills', () => {
    expect(hold(journal(when, morning(3, 6)), 4)).toBe('none')
    expect(rules(journal(when, morning(3, 6)), 4)).toContain('PG-02')
  })
  it('comes to the same when the journal is read fact by fact', () => {
    for (const nrs of [1, 3, 6]) {
      const facts = journal(when, morning(3, nrs), morning(4, 1)).toSorted((a, b) => (a.at < b.at ? -1 : 1))
      const planner = createPlanner(programme)
      for (const [index, { day: date, at }] of facts.entries()) {
        const soFar = facts.slice(0, index + 1)
        const asked = { date, now: at }
        expect(planner.plan(soFar, asked)).toEqual(today({ facts: soFar, programme, ...asked }))
      }
    }
  })
})

describe('[MO-02] in a flare', () => {
  const flare = [screen, ...good(day(0)), ...session(day(2), { before: 1, during: 1, next: 3 })]
  const due = (facts: readonly Fact[], now: string) =>
    today({ facts, date: now.slice(0, 10), now: `${now.replace(' ', 'T')}:00.000Z`, programme }).morningDue

  it('no morning is asked for in the night: its answer could end the flare', () => {
    expect(due(flare, `${day(4)} 00:10`)).toBeNull()
    expect(due(flare, `${day(4)} 02:59`)).toBeNull()
    expect(due(flare, `${day(4)} 03:00`)).toEqual({ about: null, recalled: false })
  })
  it('nor before a night has passed since what was done in it', () => {
    const late = fact('SessionCompleted', `${day(4)} 00:30`, { items: [], rpe: 3, completedPct: 50 }, 'late')
    expect(due([...flare, late], `${day(4)} 05:00`)).toBeNull()
    expect(due([...flare, late], `${day(4)} 05:30`)).toEqual({ about: 'late', recalled: false })
  })
})
