import { planChange, ruleOf, today } from '@backstride/coach'
import { fact, good, screenWith, session } from '@backstride/coach/testing'
import type { Fact } from '@backstride/facts'
import { addDays, instantMs, MS_PER_H } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programme } from './programme/programme.ts'

const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
const onDay = 9
const now = `${day(onDay)}T18:00:00.000Z`
const plan = (facts: readonly Fact[], at = now) => today({ facts, date: at.slice(0, 10), programme, now: at })
const toldNow = (nrs: number, more: { readonly distal?: number; readonly numbOrWeak?: boolean } = {}) =>
  fact('PainReported', `${day(onDay)} 17:59`, { moment: 'now', nrs, ...more }, 'told')

const nrs = fc.integer({ min: 0, max: 10 })
const trained = fc.record({
  before: nrs,
  during: nrs,
  next: fc.option(nrs, { nil: undefined }),
  twists: fc.constantFrom(15, 20, 30),
  variant: fc.constantFrom('HH00', 'HH01', 'HH02', 'HH04'),
})
/** A runner with a calm screen who trained some days, well or not. */
const story = fc
  .tuple(nrs, fc.array(trained, { maxLength: 4 }))
  .map(([painAtRest, sessions]): readonly Fact[] => [
    fact('ScreenAnswered', `${day(0)} 08:00`, screenWith({}, { episode: { painAtRest } }), 'screen'),
    ...sessions.flatMap(({ next, ...given }, index) =>
      session(day(2 * index + 1), next === undefined ? given : { ...given, next }),
    ),
  ])
const changeBy = (facts: readonly Fact[], told: Fact) =>
  planChange(plan(facts), plan([...facts, told]), programme)

describe('what one report of pain changes', () => {
  it('every change names a published rule, and what decided is one of them', () =>
    fc.assert(
      fc.property(
        story,
        nrs,
        fc.integer({ min: 0, max: 4 }),
        fc.boolean(),
        (facts, told, distal, numbOrWeak) => {
          const { changes, because } = changeBy(facts, toldNow(told, { distal, numbOrWeak }))
          for (const change of changes) expect(ruleOf(change.because?.rule ?? '')).toBeDefined()
          expect(ruleOf(because?.rule ?? '')).toBeDefined()
        },
      ),
    ))

  it('more pain than was told before makes nothing harder', () =>
    fc.assert(
      fc.property(story, nrs, (facts, told) => {
        const calm = [
          ...facts,
          fact('PainReported', `${day(onDay)} 17:00`, { moment: 'now', nrs: 0 }, 'calm'),
        ]
        const { changes } = changeBy(calm, toldNow(told))
        expect(changes.filter(change => change.kind === 'dose' && change.way === 'harder')).toEqual([])
      }),
    ))

  it('taken back it leaves the plan that stood before', () =>
    fc.assert(
      fc.property(story, nrs, (facts, told) => {
        const undone = [...facts, toldNow(told), fact('Retracted', `${day(onDay)} 18:00`, { fact: 'told' })]
        expect(planChange(plan(facts), plan(undone), programme).changes).toEqual([])
      }),
    ))

  it('told twice it says nothing new', () =>
    fc.assert(
      fc.property(story, nrs, (facts, told) => {
        const once = [...facts, toldNow(told)]
        const again = fact('PainReported', `${day(onDay)} 18:00`, { moment: 'now', nrs: told }, 'again')
        expect(planChange(plan(once), plan([...once, again]), programme).changes).toEqual([])
      }),
    ))

  it('no drills "until" a moment: not a minute before it, and nothing of the flare shuts them from then on', () =>
    fc.assert(
      fc.property(story, fc.constantFrom(6, 7, 8), (facts, told) => {
        const flared = [...facts, toldNow(told)]
        const until = plan(flared).drillsOpenAt
        if (until === undefined) return
        const at = (ms: number) => new Date(instantMs(until) + ms).toISOString()
        // A flare that runs already was told of earlier.
        const hours = (instantMs(until) - instantMs(`${day(onDay)}T17:59:00.000Z`)) / MS_PER_H
        expect(hours).toBeGreaterThan(0)
        expect(hours).toBeLessThanOrEqual(48)
        expect(plan(flared, at(-60_000)).session).toBeNull()
        expect(plan(flared, at(0)).drillsOpenAt).toBeUndefined()
      }),
    ))

  it('[PG-02] pain of 6 shuts the drills for two days and says until when', () => {
    const facts = [
      fact('ScreenAnswered', `${day(0)} 08:00`, screenWith()),
      ...good(day(4), { twists: 15 }),
      ...good(day(6), { twists: 15 }),
    ]
    const { changes, because } = changeBy(facts, toldNow(6))
    expect(changes.find(({ kind }) => kind === 'drillsClosed')).toMatchObject({
      until: `${day(onDay + 2)}T17:59:00.000Z`,
    })
    expect([because?.rule, ...changes.map(change => change.because?.rule)]).toContain('PG-02')
  })

  it.each([
    ['PG-03', 3],
    ['PG-05', 2],
  ])('[%s] told now, it is named as the reason', (rule, told) => {
    const facts = [
      fact('ScreenAnswered', `${day(0)} 08:00`, screenWith({}, { episode: { painAtRest: 1 } })),
      ...[2, 4, 6].flatMap(on => good(day(on), { twists: 15 })),
      fact('ShortScreenAnswered', `${day(onDay)} 08:00`, {
        toiletSaddleOrBothLegs: 'no',
        oneLegWeakOrNumb: 'no',
        feverOrFall: 'no',
      }),
    ]
    expect(changeBy(facts, toldNow(told)).because?.rule).toBe(rule)
  })
})
