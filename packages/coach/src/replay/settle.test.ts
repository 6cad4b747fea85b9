import { compareFacts, type Fact, type FactData } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Programme } from '../programme/programme.ts'
import { fact, screenWith } from '../testing/journal-of.ts'
import { type CoachState, coachStart } from './coach-state.ts'
import { fold } from './fold.ts'
import { knownNow, settle } from './settle.ts'

const programme: Programme = {
  hold: { variants: [], edges: [], bothLegsStraight: () => 1 },
  ladders: [],
}

const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
const stateOf = (facts: readonly Fact[]): CoachState =>
  facts.toSorted(compareFacts).reduce((state, one) => fold(state, one, programme), coachStart)
const settledOn = (state: CoachState, on: number): CoachState => ({
  ...state,
  ...settle(state, day(on), programme),
})
const now = (state: CoachState) => knownNow(state, programme)

const screen = fact(
  'ScreenAnswered',
  `${start} 05:00`,
  screenWith({}, { episode: { painAtRest: 1 } }),
  'screen',
)
const twists = (on: number, time = '12:00', data: Partial<FactData<'SessionCompleted'>> = {}) =>
  fact(
    'SessionCompleted',
    `${day(on)} ${time}`,
    {
      items: [{ variant: 'HM2', rounds: [], twists: { left: 10, right: 10 } }],
      rpe: 5,
      completedPct: 100,
      ...data,
    },
    `session-${on}-${time}`,
  )
const pain = (on: number, time: string, data: FactData<'PainReported'>) =>
  fact('PainReported', `${day(on)} ${time}`, data, `pain-${on}-${time}`)
const run = (on: number) =>
  fact(
    'RunRecorded',
    `${day(on)} 17:00`,
    { startUtc: `${day(on)}T16:00:00.000Z`, distanceM: 8000, timerS: 2800, sport: 'running', source: 'hand' },
    `run-${on}`,
  )

const on = fc.integer({ min: 1, max: 5 })
const evening = { arbitrary: fc.constantFrom('22:00', '23:30'), weight: 2 }
const clock = fc.oneof(evening, { arbitrary: fc.constantFrom('00:30', '02:10', '07:30', '12:00'), weight: 3 })
const done: fc.Arbitrary<Partial<FactData<'SessionCompleted'>>> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.boolean().map(atOnce => ({ stopWord: 'sharp', ...(atOnce ? { items: [] } : {}) })),
  },
)
const trained = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(on, clock, done).map(([that, time, data]) => twists(that, time, data)) },
  { weight: 1, arbitrary: on.map(run) },
)
const besides = fc.oneof(
  {
    weight: 7,
    arbitrary: fc
      .record({
        that: on,
        time: clock,
        moment: fc.constantFrom('before', 'during', 'after60', 'morning', 'morning', 'morning', 'now'),
        nrs: fc.integer({ min: 0, max: 8 }),
        about: fc.option(fc.nat(), { nil: undefined }),
        recalled: fc.boolean(),
        distal: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
        painkiller: fc.boolean(),
      })
      .map(({ that, time, moment, nrs, about, recalled, distal, painkiller }) => (all: readonly Fact[]) => {
        // What is named is there, or is done at latest after the next midnight.
        const could = all.filter(one => one.day <= day(that + 1))
        const named = about === undefined ? undefined : could[about % could.length]?.id
        return pain(that, time, {
          moment,
          nrs,
          painkiller,
          ...(named === undefined ? {} : { about: named }),
          ...(recalled && moment === 'morning' ? { recalled } : {}),
          ...(distal === undefined ? {} : { distal }),
        })
      }),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(on, fc.constantFrom({}, { RF08: 'yes' as const })).map(
      ([that, answers]) =>
        () =>
          fact('ScreenAnswered', `${day(that)} 08:00`, screenWith(answers), `screen-${that}`),
    ),
  },
)
const eachOnce = (facts: readonly Fact[]) => [...new Map(facts.map(one => [one.id, one] as const)).values()]
const journal = fc
  .tuple(fc.array(trained, { minLength: 1, maxLength: 5 }), fc.array(besides, { maxLength: 8 }))
  .map(([sessions, others]) => {
    return eachOnce([screen, ...sessions, ...others.map(told => told(sessions))]).toSorted(compareFacts)
  })

describe('what a later day can no longer change', () => {
  it('moves the lanes as it did while it was open, whatever of it is settled first', () =>
    fc.assert(
      fc.property(journal, fc.nat({ max: 7 }), fc.nat({ max: 7 }), (facts, first, further) => {
        const state = stateOf(facts)
        const { lanes } = now(state)
        const settled = settledOn(state, 5 + first)
        expect(now(settled).lanes).toEqual(lanes)
        expect(now(settledOn(settled, 5 + first + further)).lanes).toEqual(lanes)
      }),
      { numRuns: 500 },
    ))
})
