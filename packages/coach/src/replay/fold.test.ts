import { compareFacts, type Fact, type FactData } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import type { Programme } from '../programme/programme.ts'
import { fact, screenWith } from '../testing/journal-of.ts'
import { type CoachState, coachStart } from './coach-state.ts'
import { fold } from './fold.ts'

const programme: Programme = {
  hold: { variants: [], edges: [], bothLegsStraight: () => 1 },
  ladders: [],
}
const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
const after = (facts: readonly Fact[]): CoachState =>
  facts.toSorted(compareFacts).reduce((state, one) => fold(state, one, programme), coachStart)

type Pain = FactData<'PainReported'>
const pain = (when: string, data: Partial<Pain>) =>
  fact('PainReported', when, { moment: 'now', nrs: 1, ...data }, `pain-${when}`)
const mornings = (on: readonly number[], nrs: number) =>
  on.map(that => pain(`${day(that)} 07:00`, { moment: 'morning', nrs }))
const screened = (on: number, more: Parameters<typeof screenWith> = []) =>
  fact('ScreenAnswered', `${day(on)} 06:00`, screenWith(...more), `screen-${on}`)
const done = (on: number, variant = 'HM2') =>
  fact(
    'SessionCompleted',
    `${day(on)} 12:00`,
    {
      items: [{ variant, rounds: [], sets: [{ reps: 8, target: 8 }] }],
      rpe: 5,
      completedPct: 100,
    },
    `session-${on}`,
  )

describe('play', () => {
  const played = fact('PositionsExplored', `${day(1)} 12:00`, { positions: ['HH02'], hardest: null })
  it('changes nothing, neither read nor of a version that only a newer app reads', () => {
    const before = after([screened(0)])
    expect(fold(before, played, programme)).toBe(before)
    expect(fold(before, { ...played, v: 9, foreign: true } as Fact, programme)).toBe(before)
  })
})

describe('a fact is counted where it stands', () => {
  it('the newest one, the latest day of any, the zone of the newest that is read', () => {
    const one = { ...pain(`${day(2)} 08:00`, {}), zone: 'Europe/Berlin' }
    // Flown back over the date line: later, and of an earlier day.
    const two = { ...pain(`${day(2)} 09:00`, {}), day: day(1), zone: 'Pacific/Honolulu' }
    const foreign = {
      ...one,
      id: 'x',
      at: `${day(3)}T08:00:00.000Z`,
      kind: 'MoonSeen',
      foreign: true,
    } as Fact
    expect(after([])).toBe(coachStart)
    expect(after([one])).toMatchObject({
      newest: { at: one.at, id: one.id },
      latestDay: day(2),
      zone: 'Europe/Berlin',
    })
    expect(after([one, two])).toMatchObject({
      newest: { id: two.id },
      latestDay: day(2),
      zone: 'Pacific/Honolulu',
    })
    expect(after([one, two, foreign])).toMatchObject({ newest: { id: 'x' }, zone: 'Pacific/Honolulu' })
    expect(after([one, { ...foreign, day: day(3) }]).latestDay).toBe(day(3))
  })
  it('what was trained first, by sessions', () => {
    expect(after([screened(0), pain(`${day(0)} 08:00`, {})]).firstTrainedId).toBeUndefined()
    expect(after([done(1), done(3), done(40)]).firstTrainedId).toBe('session-1')
  })
  it('a clearance stands until the next', () => {
    const clearance = (on: number) =>
      fact(
        'ClearanceRecorded',
        day(on),
        { by: 'Doctor', allows: ['drills'], restrictions: [] },
        `clearance-${on}`,
      )
    expect(after([clearance(1), done(2)]).cleared?.id).toBe('clearance-1')
    expect(after([clearance(1), clearance(2), done(3)]).cleared?.id).toBe('clearance-2')
  })
})

describe('a leg sign', () => {
  const told = (...places: readonly (Partial<Pain> | undefined)[]) =>
    after(places.map((data, hour) => pain(`${day(1)} 0${hour}:00`, data ?? {})))
  it.each([
    ['the first place told', [{ distal: 3 }], false],
    ['further down', [{ distal: 1 }, { distal: 2 }], true],
    ['further down from the back itself', [{ distal: 0 }, { distal: 1 }], true],
    ['the same place', [{ distal: 2 }, { distal: 2 }], false],
    ['the back again', [{ distal: 0 }, { distal: 0 }], false],
    ['further up', [{ distal: 2 }, { distal: 1 }], false],
    ['no place told after one', [{ distal: 1 }, {}], false],
    ['further down than told before the last', [{ distal: 1 }, {}, { distal: 2 }], true],
    [
      'further down than the last, not than the one before',
      [{ distal: 3 }, { distal: 1 }, { distal: 2 }],
      true,
    ],
    ['numbness or weakness', [{ numbOrWeak: true }], true],
    ['none of these', [{ numbOrWeak: false }], false],
  ] as const)('%s', (_, places, isSign) => {
    const { open, asked } = told(...places)
    const ids = places.map((_place, hour) => `pain-${day(1)} 0${hour}:00`)
    expect([...open.legChanges]).toEqual(isSign ? ids.slice(-1) : [])
    expect(asked.legChange !== undefined).toBe(isSign)
  })
  it('each of them is kept', () => {
    expect(told({ distal: 1 }, { distal: 2 }, {}, { numbOrWeak: true }).open.legChanges.size).toBe(2)
  })
})

describe('usual pain, where a report asks for the safety questions', () => {
  const usual = (facts: readonly Fact[]) =>
    after([...facts, pain(`${day(5)} 12:00`, { nrs: 8 })]).asked.rise?.saw.usual
  it.each([
    ['never screened', [], 0],
    ['pain at rest of the screen', [screened(0, [{}, { episode: { painAtRest: 3 } }])], 3],
    ['a screen without an episode', [screened(0, [{}, { episode: null }])], 0],
    [
      'of the newest screen',
      [screened(0, [{}, { episode: { painAtRest: 3 } }]), screened(1, [{}, { episode: null }])],
      0,
    ],
    ['mornings before its day', [screened(0), ...mornings([1, 2, 3], 1)], 1],
    ['not its own', [screened(0), ...mornings([3, 4, 5], 1)], 2],
  ] as const)('%s', (_, facts, nrs) => {
    expect(usual(facts)).toBe(nrs)
  })
})

it.each([
  ['as told', [screened(0, [{}, { episode: { painAtRest: 4 } }])], 4],
  ['none without an episode', [screened(0, [{}, { episode: null }])], 0],
  ['by the newest screen', [screened(0), screened(1, [{}, { episode: { painAtRest: 5 } }]), done(2)], 5],
  ['not known without a screen', [done(1)], undefined],
] as const)('pain at rest of the screen: %s', (_, facts, nrs) => {
  expect(after(facts).screenNrs).toBe(nrs)
})

it('a session stands with the pain at rest of the screen before it', () => {
  const nrs = (on: number, painAtRest: number) => screened(on, [{}, { episode: { painAtRest } }])
  const { open } = after([done(0), nrs(1, 4), done(1), done(2), nrs(3, 1), done(3)])
  expect([...open.screenNrs]).toEqual([
    ['session-0', undefined],
    ['session-1', 4],
    ['session-2', 4],
    ['session-3', 1],
  ])
})

describe('pain at rest as last told', () => {
  it.each([
    ['morning', {}, 5],
    ['now', {}, 5],
    ['before', {}, 5],
    ['during', {}, 1],
    ['after60', {}, 1],
    ['morning', { recalled: true }, 1],
  ] as const)('%s %o', (moment, more, nrs) => {
    const told = after([
      pain(`${day(1)} 08:00`, {}),
      pain(`${day(1)} 09:00`, { moment, nrs: 5, ...more }),
    ]).atRest
    expect(told).toEqual({
      at: `${day(1)}T0${nrs === 5 ? 9 : 8}:00:00.000Z`,
      nrs,
      id: `pain-${day(1)} 0${nrs === 5 ? 9 : 8}:00`,
    })
  })
})

describe('what was done lately', () => {
  const ids = (facts: readonly { readonly id: string }[]) => facts.map(({ id }) => id)
  it('28 days back, by sessions', () => {
    const { recent, strength } = after([done(1), done(2, 'SQ0'), done(3, 'SQ0'), done(28)])
    expect(ids(recent)).toEqual(['session-1', 'session-2', 'session-3', 'session-28'])
    expect(ids(strength)).toEqual(['session-2', 'session-3'])
    expect(ids(after([done(1), done(2), done(29)]).recent)).toEqual(['session-2', 'session-29'])
    expect(ids(after([done(1, 'SQ0'), done(2, 'SQ0'), done(29, 'SQ0')]).strength)).toEqual([
      'session-2',
      'session-29',
    ])
  })
})

describe('what is open', () => {
  it('holds sessions, runs and pain in their order, and nothing else', () => {
    const run = fact(
      'RunRecorded',
      `${day(1)} 17:00`,
      {
        startUtc: `${day(1)}T16:00:00.000Z`,
        distanceM: 8000,
        timerS: 2800,
        sport: 'running',
        source: 'hand',
      },
      'run',
    )
    const { open } = after([
      screened(0),
      done(1),
      run,
      pain(`${day(1)} 18:00`, {}),
      pain(`${day(2)} 07:00`, {}),
      done(2),
    ])
    expect(open.trained.map(({ id }) => id)).toEqual(['session-1', 'run', 'session-2'])
    expect(open.reports.map(({ id }) => id)).toEqual([`pain-${day(1)} 18:00`, `pain-${day(2)} 07:00`])
  })
  it.each([
    ['an open flag', 'RF08', true],
    ['caution', 'RF17', false],
  ] as const)(
    '[PG-01] a session done under %s: done while the screen had closed the drills %s %s',
    (_, flag, closed) => {
      const state = after([done(0), screened(1, [{ [flag]: 'yes' }]), done(1), done(2)])
      expect([...state.open.whileClosed]).toEqual(closed ? ['session-1', 'session-2'] : [])
    },
  )
  it('[PG-01] no longer once it was cleared', () => {
    const cleared = fact('ClearanceRecorded', `${day(1)} 13:00`, {
      by: 'Doctor',
      allows: ['drills'],
      restrictions: [],
    })
    const state = after([screened(1, [{ RF08: 'yes' }]), done(1), cleared, done(2)])
    expect([...state.open.whileClosed]).toEqual(['session-1'])
  })
})

describe('what was told', () => {
  it('the newest answer of each, whole', () => {
    const week = { days: [1, 3], minutes: 12 as const, longRunDay: 7 }
    const movement = { worseWith: 'bending' as const, flatteningHurts: true }
    const facts = [
      fact('WeekChosen', day(1), { days: [2], minutes: 6 }),
      fact('WeekChosen', day(2), week),
      fact('MovementPreferenceTold', day(3), movement),
      fact('LegLowerTested', day(4), { legs: 'both', minLegAngleDeg: 40 }),
      fact('LegLowerTested', day(5), { legs: 'one', minLegAngleDeg: 10 }),
      fact('KeepingModeChosen', day(6), { on: true }),
    ]
    expect(after(facts).told).toEqual({
      week,
      movement,
      legLowerDeg: 40,
      keeping: { on: true, day: day(6), flared: false },
    })
    expect(after([...facts, fact('KeepingModeChosen', day(7), { on: false })]).told.keeping?.on).toBe(false)
  })
  it.each([
    ['pain of 6', {}, true],
    ['pain of 5', { nrs: 5 }, false],
    ['a morning 2 above usual', { moment: 'morning', nrs: 3 }, true],
    ['a morning 1 above usual', { moment: 'morning', nrs: 2 }, false],
    ['2 above usual at another time', { nrs: 3 }, false],
    ['put down to a period', { period: true }, false],
  ] as const)('[MT-03] keeping mode ends with a flare: %s', (_, data, flared) => {
    const keeping = (on: boolean) =>
      after([
        ...mornings([1, 2, 3], 1),
        fact('KeepingModeChosen', day(3), { on }),
        pain(`${day(4)} 08:00`, { nrs: 6, ...data }),
        pain(`${day(5)} 08:00`, { nrs: 0 }),
      ]).told.keeping
    expect(keeping(true)).toEqual({ on: true, day: day(3), flared })
    expect(keeping(false)?.flared).toBe(false)
  })
  it('[MT-03] no flare is told by a morning as long as usual pain is not known', () => {
    const keeping = fact('KeepingModeChosen', day(1), { on: true })
    expect(after([keeping, ...mornings([2], 5)]).told.keeping?.flared).toBe(false)
  })
})
