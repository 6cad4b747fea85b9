import { compareFacts, type Fact, type FactData, type ScreenDocument } from '@backstride/facts'
import { addDays, dayNumber } from '@backstride/kit'
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

describe('how long what was told may still change something', () => {
  const sessionOf = (state: CoachState) => state.open.trained.map(({ id }) => id)
  const state = stateOf([screen, twists(2), pain(2, '08:00', { moment: 'before', nrs: 1 })])

  it('for the 72 hours in which a morning may be recalled; until then nothing is touched', () => {
    for (const on of [2, 3, 4, 5]) expect(settle(state, day(on), programme)).toBe(state)
    const settled = settledOn(state, 6)
    expect(sessionOf(settled)).toEqual([])
    expect(settled.settled.lastDay).toBe(day(2))
    expect(settled.settledBefore).toBe(dayNumber(day(3)))
    expect(state.settled).toBe(coachStart.settled)
  })
  it.each([
    [5, true],
    [6, false],
  ])('a morning recalled on day %i is heard: %s', (on, heard) => {
    const recalled = pain(on, '07:30', {
      moment: 'morning',
      nrs: 7,
      recalled: true,
      about: 'session-2-12:00',
    })
    expect(now(stateOf([screen, twists(2), recalled])).lanes.flares.days).toEqual(heard ? [day(2)] : [])
  })
  it('only what is old enough goes, and takes with it what was kept of it', () => {
    const facts = [
      screen,
      ...[1, 2, 3].flatMap(on => [
        twists(on),
        pain(on, '11:30', { moment: 'before', nrs: 1, distal: on, about: `session-${on}-12:00` }),
      ]),
    ]
    const closing = fact('ScreenAnswered', `${day(1)} 05:00`, screenWith({ RF08: 'yes' }), 'closing')
    const open = (on: number) => {
      const { open } = settledOn(stateOf([...facts, closing]), on)
      return {
        trained: open.trained.map(({ id }) => id),
        justSettled: open.justSettled.map(({ id }) => id),
        reports: open.reports.map(({ id }) => id),
        legChanges: [...open.legChanges],
        tied: [...open.tied],
        whileClosed: [...open.whileClosed],
        screenNrs: [...open.screenNrs],
      }
    }
    const [one, two, three] = [1, 2, 3].map(on => `session-${on}-12:00`)
    const [told1, told2, told3] = [1, 2, 3].map(on => `pain-${on}-11:30`)
    const whole = {
      trained: [one, two, three],
      justSettled: [],
      reports: [told1, told2, told3],
      legChanges: [told2, told3],
      tied: [],
      whileClosed: [one, two, three],
      screenNrs: [one, two, three].map(id => [id, 2]),
    }
    expect(open(4)).toEqual(whole)
    expect(open(5)).toEqual({
      ...whole,
      trained: [two, three],
      justSettled: [one],
      tied: [told1, told2, told3],
      whileClosed: [two, three],
      screenNrs: [two, three].map(id => [id, 2]),
    })
    expect(open(6)).toEqual({
      trained: [three],
      justSettled: [two],
      reports: [told2, told3],
      legChanges: [told2, told3],
      tied: [told2, told3],
      whileClosed: [three],
      screenNrs: [[three, 2]],
    })
    expect(open(9)).toEqual({
      trained: [],
      justSettled: [],
      reports: [],
      legChanges: [],
      tied: [],
      whileClosed: [],
      screenNrs: [],
    })
  })
  it('of days without training too: pain is settled on its day, and kept one more for a session after midnight', () => {
    const told = stateOf([screen, pain(2, '08:00', { moment: 'now', nrs: 7 })])
    for (const on of [2, 3, 4, 5]) expect(settle(told, day(on), programme)).toBe(told)
    const settled = settledOn(told, 6)
    expect(settled.settled.flares.days).toEqual([day(2)])
    expect(settled.open.reports.map(({ id }) => id)).toEqual(['pain-2-08:00'])
    expect(settle(settled, day(6), programme)).toBe(settled)
    const gone = settledOn(settled, 7)
    expect(gone.open.reports).toEqual([])
    expect(gone.settled.flares).toEqual(settled.settled.flares)
    expect(settle(gone, day(30), programme)).toBe(gone)
  })
  it('where something older was settled the day before', () => {
    const told = stateOf([screen, twists(1), pain(2, '08:00', { moment: 'now', nrs: 7 })])
    const before = settledOn(told, 5)
    expect(before.settledBefore).toBe(dayNumber(day(2)))
    expect(before.settled.flares.days).toEqual([])
    expect(settledOn(before, 6).settled.flares.days).toEqual([day(2)])
  })
  it('a report of the day before midnight is not lost to the session after it', () => {
    const facts = [
      screen,
      twists(1),
      pain(1, '23:50', { moment: 'before', nrs: 5, about: 'session-2-00:30' }),
      twists(2, '00:30'),
      pain(2, '01:00', { moment: 'during', nrs: 5, about: 'session-2-00:30' }),
    ]
    // Five during is nothing that rose where five stood before.
    const verdict = (state: CoachState) => now(state).lanes.twists.verdict.map(({ rule }) => rule)
    expect(verdict(stateOf(facts.filter(one => one.id !== 'pain-1-23:50')))).toEqual(['PG-04'])
    expect(verdict(stateOf(facts))).toEqual(['PG-07'])
    expect(verdict(settledOn(stateOf(facts), 5))).toEqual(['PG-07'])
    expect(verdict(settledOn(settledOn(stateOf(facts), 5), 6))).toEqual(['PG-07'])
  })
  it('a morning of an evening is not lost to the session after midnight once the evening is settled', () => {
    const facts = [
      screen,
      twists(1, '22:00'),
      twists(2, '00:30'),
      pain(2, '07:30', { moment: 'morning', nrs: 7, about: 'session-1-22:00' }),
    ]
    const days = [day(1), day(2)]
    expect(now(stateOf(facts)).lanes.flares.days).toEqual(days)
    expect(now(settledOn(stateOf(facts), 5)).lanes.flares.days).toEqual(days)
    expect(now(settledOn(settledOn(stateOf(facts), 5), 6)).lanes.flares.days).toEqual(days)
    // The same with other news on that day.
    const later = stateOf([
      ...facts,
      pain(5, '08:00', { moment: 'now', nrs: 0 }),
      pain(5, '09:00', { moment: 'now', nrs: 0 }),
    ])
    expect(now(later).lanes.flares.days).toEqual(days)
  })
  it('what it asks is asked again of the newest state only', () => {
    const calm = stateOf([screen, twists(1)])
    const sore = fold(calm, pain(2, '07:30', { moment: 'morning', nrs: 7 }), programme)
    expect([calm, sore, calm].map(each => now(each).lanes.flares.days)).toEqual([[], [day(1)], []])
  })
})

describe('[PG-02] much pain told apart from any session', () => {
  const much = (on: number, nrs = 7, more: Partial<FactData<'PainReported'>> = {}) =>
    pain(on, '08:00', { moment: 'now', nrs, ...more })
  const flaresOf = (facts: readonly Fact[]) => now(stateOf([screen, ...facts])).lanes.flares

  it.each([
    ['six now', { nrs: 6 }, true],
    ['five now', { nrs: 5 }, false],
    ['in the morning', { moment: 'morning' }, true],
    ['in a morning recalled', { moment: 'morning', recalled: true }, false],
    ['before something', { moment: 'before' }, true],
    ['during something', { moment: 'during' }, false],
    ['an hour after something', { moment: 'after60' }, false],
  ] as const)('%s: a flare %s %s', (_, data, isFlare) => {
    const { days } = flaresOf([pain(1, '08:00', { moment: 'now', nrs: 7, ...data })])
    expect(days).toEqual(isFlare ? [day(1)] : [])
  })
  it('is a session of nothing, told then', () => {
    const newest = now(stateOf([screen, much(1)])).lanes.flareBeforeHold?.newest
    expect(newest?.session).toEqual({
      ...much(1),
      kind: 'SessionCompleted',
      data: { items: [], rpe: 0, completedPct: 0 },
    })
    expect(newest?.verdict).toMatchObject({ rule: 'PG-02', saw: { now: 7 } })
  })
  it('told again while it runs is the same flare: drills pause anew, nothing eases twice', () => {
    const once = now(stateOf([screen, twists(1), much(2)])).lanes
    const again = now(stateOf([screen, twists(1), much(2), much(4, 8)])).lanes
    expect({ ...again, flares: once.flares }).toEqual(once)
    expect(again.flares).toEqual({
      ...once.flares,
      pause: { at: much(4).at, because: { rule: 'PG-02', saw: { now: 8 } } },
    })
    // Settled or not.
    const settled = settledOn(stateOf([screen, twists(1), much(2), much(4, 8)]), 6)
    expect(now(settled).lanes).toEqual(again)
    expect(now(fold(settled, much(7, 9), programme)).lanes.twists).toEqual(once.twists)
  })
  it('after a morning that ended it, it is a flare of its own', () => {
    const over = pain(3, '07:30', { moment: 'morning', nrs: 1 })
    expect(flaresOf([much(2), over, much(4)]).days).toEqual([day(2), day(4)])
    expect(flaresOf([much(2), much(4)]).days).toEqual([day(2)])
  })
  it('with a leg change it is never the same', () => {
    const facts = [twists(1), much(2, 7, { distal: 1 }), much(4, 8, { distal: 2 })]
    expect(flaresOf(facts).days).toEqual([day(2), day(4)])
  })
  it('comes in its place among the sessions', () => {
    const { lanes } = now(stateOf([screen, twists(1, '07:30'), much(2), twists(2, '12:00')]))
    expect(lanes.twists.calm).toBe(false)
    expect(lanes.twists.verdict.map(({ rule }) => rule)).toEqual(['PG-07'])
  })

  describe('a whole screen after it on the same day', () => {
    const screenOf = (on: number, time: string, painAtRest: number | null) =>
      fact(
        'ScreenAnswered',
        `${day(on)} ${time}`,
        screenWith({}, { episode: painAtRest === null ? null : { painAtRest } }),
        'anew',
      )
    it.each([
      ['that was told of less', screenOf(1, '09:00', 5), false],
      ['that was told of none', screenOf(1, '09:00', null), false],
      ['that was told of as much', screenOf(1, '09:00', 6), true],
      ['that came before it', screenOf(1, '07:00', 2), true],
      ['at the same moment', screenOf(1, '08:00', 2), true],
      ['on another day', screenOf(2, '09:00', 2), true],
    ])('%s: a flare %s %s', (_, anew, isFlare) => {
      expect(flaresOf([much(1), anew]).days).toEqual(isFlare ? [day(1)] : [])
    })
    it('leaves leg signs alone', () => {
      const facts = [screen, twists(0), much(1, 7, { numbOrWeak: true })]
      const rules = (all: readonly Fact[]) => now(stateOf(all)).lanes.twists.verdict
      expect(rules(facts)).toMatchObject([{ rule: 'PG-01', saw: { now: 7 } }])
      expect(rules([...facts, screenOf(1, '09:00', 2)])).toMatchObject([{ rule: 'PG-01', saw: { now: 0 } }])
      expect(now(stateOf([...facts, screenOf(1, '09:00', 2)])).lanes.flares.days).toEqual([])
    })
  })
})

describe('[PG-01] a leg change told apart from any session', () => {
  const leg = (on: number, time = '08:00') => pain(on, time, { moment: 'now', nrs: 1, numbOrWeak: true })
  const eased = (facts: readonly Fact[]) => now(stateOf([screen, ...facts])).lanes.flareBeforeHold?.steps ?? 0

  it.each([
    ['before anything was done', [leg(1), twists(1)], 0],
    ['at that moment', [leg(1, '12:00'), twists(1)], 0],
    ['after the first session', [twists(1), leg(2)], 1],
    ['after a session that ended before anything was done', [twists(1, '12:00', { items: [] }), leg(2)], 0],
    ['after a run only', [run(1), leg(2)], 0],
    ['after what is settled', [twists(1), leg(9)], 1],
  ] as const)('%s', (_, facts, steps) => {
    expect(eased(facts)).toBe(steps)
  })
  it('eases once, settled or not', () => {
    const state = stateOf([screen, twists(1), leg(2)])
    const { lanes } = now(state)
    expect(settledOn(state, 6).open.reports.map(({ id }) => id)).toEqual(['pain-2-08:00'])
    for (const on of [4, 5, 6, 7]) expect(now(settledOn(state, on)).lanes).toEqual(lanes)
    // What came after it is not taken back by it a second time.
    const good = [
      pain(2, '12:30', { moment: 'during', nrs: 1, about: 'session-2-12:00' }),
      pain(3, '07:30', { moment: 'morning', nrs: 1, about: 'session-2-12:00' }),
    ]
    const between = stateOf([screen, twists(1), leg(2), twists(2), ...good])
    expect(now(between).lanes.twists.calm).toBe(true)
    expect(now(settledOn(between, 6)).lanes).toEqual(now(between).lanes)
  })
  it('is told of a session where it names one, once', () => {
    const named = pain(2, '07:30', { moment: 'morning', nrs: 1, numbOrWeak: true })
    const { lanes } = now(stateOf([screen, twists(1), named]))
    expect(lanes.flareBeforeHold).toMatchObject({ steps: 1, newest: { session: { id: 'session-1-12:00' } } })
    // The session is settled, its morning is still kept: it stays told of it.
    expect(now(settledOn(stateOf([screen, twists(1), named]), 5)).lanes.flareBeforeHold?.steps).toBe(1)
  })
})

describe('pain that speaks of no session, as last told', () => {
  const apart = (facts: readonly Fact[]) => now(stateOf([screen, ...facts])).restApart
  const at = (on: number, time: string) => `${day(on)}T${time}:00.000Z`
  it.each([
    ['now', [pain(2, '08:00', { moment: 'now', nrs: 3 })], 'now'],
    ['in the morning', [pain(2, '08:00', { moment: 'morning', nrs: 3 })], 'morning'],
    ['before what was not done', [pain(2, '08:00', { moment: 'before', nrs: 3 })], 'now'],
    ['in a run', [run(2), pain(2, '08:00', { moment: 'during', nrs: 3, about: 'run-2' })], 'now'],
    ['during nothing known', [pain(2, '08:00', { moment: 'during', nrs: 3, about: 'run-2' })], undefined],
    ['in a morning recalled', [pain(2, '08:00', { moment: 'morning', nrs: 3, recalled: true })], undefined],
    [
      'in another run than is known',
      [run(1), pain(2, '08:00', { moment: 'during', nrs: 3, about: 'run-2' })],
      undefined,
    ],
    ['in a run that is not named', [run(2), pain(2, '08:00', { moment: 'during', nrs: 3 })], undefined],
    ['before a session', [twists(2), pain(2, '08:00', { moment: 'before', nrs: 3 })], undefined],
    [
      'in a session',
      [twists(2), pain(2, '08:00', { moment: 'during', nrs: 3, about: 'session-2-12:00' })],
      undefined,
    ],
    ['the morning after one', [twists(1), pain(2, '08:00', { moment: 'morning', nrs: 3 })], undefined],
    ['now, on the day of one', [twists(2), pain(2, '08:00', { moment: 'now', nrs: 3 })], 'now'],
  ] as const)('%s', (_, facts, moment) => {
    expect(apart(facts)).toEqual(moment === undefined ? undefined : { at: at(2, '08:00'), nrs: 3, moment })
  })
  it('is followed by what a session was begun with', () => {
    const told = pain(2, '08:00', { moment: 'now', nrs: 3 })
    const before = pain(2, '11:30', { moment: 'before', nrs: 1 })
    expect(apart([told, before, twists(2)])).toBeUndefined()
    expect(apart([told, pain(2, '11:00', { moment: 'during', nrs: 1 }), twists(2)])?.nrs).toBe(3)
    expect(apart([told, pain(2, '11:30', { moment: 'now', nrs: 4 }), twists(2)])?.nrs).toBe(4)
    expect(apart([told, pain(2, '09:00', { moment: 'morning', nrs: 6, recalled: true })])?.nrs).toBe(3)
  })
})

describe('[PG-17] a session done after a clearance of the leg or of bone', () => {
  /** Little pain in it and a usual morning: a good one, where that is enough. */
  const rulesOf = (found: ScreenDocument, cleared: string, on = 3, ...more: readonly Fact[]) => {
    const facts = [
      fact('ScreenAnswered', `${day(1)} 05:00`, found, 'found'),
      fact('ClearanceRecorded', cleared, { by: 'Doctor', allows: ['drills'], restrictions: [] }, 'cleared'),
      twists(on),
      pain(on, '11:30', { moment: 'before', nrs: 1 }),
      pain(on, '12:30', { moment: 'during', nrs: 1, about: `session-${on}-12:00` }),
      pain(on + 1, '07:30', { moment: 'morning', nrs: 2, about: `session-${on}-12:00` }),
      ...more,
    ]
    return now(stateOf([screen, ...facts])).lanes.twists.verdict.map(({ rule }) => rule)
  }
  const soon = `${day(1)} 10:00`
  const leg = screenWith({ RF08: 'yes' })
  it.each([
    ['RF08', leg, true],
    ['RF23', screenWith({}, { boneStress: { impactFocalPain: 'yes', days: 3, risks: ['loadSpike'] } }), true],
    ['RF24', screenWith({ RF24: 'yes' }), true],
    ['RF22', screenWith({ RF22: 'yes' }), false],
    ['RF14c', screenWith({ RF14c: 'yes' }), false],
  ] as const)('%s: is good only without any pain', (_, found, strict) => {
    expect(rulesOf(found, soon)).toEqual(strict ? ['PG-17', 'PG-08'] : ['PG-06'])
  })
  it('from the moment of the clearance on, which is that of the session or before it', () => {
    const open = (cleared: string) => rulesOf(leg, cleared).includes('PG-17')
    expect(open(`${day(3)} 11:59`)).toBe(true)
    expect(open(`${day(3)} 12:01`)).toBe(false)
  })
  it('as long as it holds by date', () => {
    expect(rulesOf(leg, soon, 1 + 89)).toContain('PG-17')
    expect(rulesOf(leg, soon, 1 + 90)).not.toContain('PG-17')
  })
  it('whatever ended it since', () => {
    const numb = pain(4, '12:00', { moment: 'now', nrs: 0, numbOrWeak: true })
    const facts = (more: readonly Fact[]) => rulesOf(leg, soon, 3, ...more)
    expect(facts([pain(4, '12:00', { moment: 'now', nrs: 0 })])).toContain('PG-17')
    expect(facts([numb])).toEqual(['PG-01'])
  })
})
