import { compareFacts, type Fact, type FactData, type FactOf, isKind } from '@backstride/facts'
import { addDays, dayNumber } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import type { Programme, StepLadder } from '../programme/programme.ts'
import { noMornings } from '../progression/mornings.ts'
import { painLog } from '../progression/pain-log.ts'
import { twistRules } from '../progression/twist-rungs.ts'
import { fact, rounds, screenWith, session } from '../testing/journal-of.ts'
import { coachStart } from './coach-state.ts'
import { fold } from './fold.ts'
import { type Lanes, lanesStart, type MoveContext, moveLanes, twistsAfter } from './lanes.ts'
import { knownNow } from './settle.ts'

const squat: StepLadder = {
  id: 'squat',
  lane: 'strength',
  steps: ['SQ0', 'SQ1', 'SQ2'].map(variant => ({
    variant,
    doses: [{ sets: 2, reps: 8, restS: 60, sides: 1 }],
  })),
  opening: () => ({ open: ['SQ0', 'SQ1', 'SQ2'], rpeAtMost: 7, mayRise: true }),
}
const programmeOf = (variants: readonly string[], ladders: readonly StepLadder[] = [squat]): Programme => ({
  hold: {
    variants: variants.map((id, place) => ({
      id,
      demand: 1 + place / 10,
      legRatio: 1,
      headLift: false,
      straightLegs: false,
      tier: 1,
      automatic: true,
    })),
    edges: variants.slice(1).map((id, place) => [variants[place] ?? '', id] as const),
    bothLegsStraight: () => 1,
  },
  ladders,
})
const programme = programmeOf(['HH00', 'HH01', 'HH02'])

const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
const screen = fact(
  'ScreenAnswered',
  `${start} 05:00`,
  screenWith({}, { episode: { painAtRest: 1 } }),
  'screen',
)
const lanesOf = (facts: readonly Fact[]): Lanes =>
  knownNow(
    [screen, ...facts].toSorted(compareFacts).reduce((state, one) => fold(state, one, programme), coachStart),
    programme,
  ).lanes

type Pain = Partial<FactData<'PainReported'>>
const pain = (when: string, data: Pain) =>
  fact('PainReported', when, { moment: 'now', nrs: 1, ...data }, `pain-${when}`)
/** Two sessions of a day need times of their own; `pain` is told of it by name. */
const twists = (on: number, time = '12:00', told: Pain = {}) => {
  const id = `twists-${on}-${time}`
  return [
    fact(
      'SessionCompleted',
      `${day(on)} ${time}`,
      { items: [{ variant: 'HM2', rounds: [], twists: { left: 10, right: 10 } }], rpe: 5, completedPct: 100 },
      id,
    ),
    ...(told.nrs === undefined
      ? []
      : [pain(`${day(on)} ${time.slice(0, 3)}30`, { moment: 'during', about: id, ...told })]),
  ]
}
const squats = (on: number, variant = 'SQ1') =>
  fact(
    'SessionCompleted',
    `${day(on)} 12:00`,
    {
      items: [{ variant, rounds: [], sets: [1, 2].map(() => ({ reps: 8, target: 8 })) }],
      rpe: 5,
      completedPct: 100,
    },
    `squats-${on}`,
  )

describe('[PG-16] a block of training', () => {
  it.each([
    [1, 0],
    [13, 0],
    [14, 14],
    [40, 40],
  ])('goes on after %i days, or begins anew: on day %i', (days, begun) => {
    const { blockStart, lastDay } = lanesOf([...twists(0), ...twists(days)])
    expect({ blockStart, lastDay }).toEqual({ blockStart: day(begun), lastDay: day(days) })
  })
  it('is counted from any drill, and nothing done begins none', () => {
    expect(lanesOf([squats(2), ...twists(14)]).blockStart).toBe(day(2))
    const stoppedAtOnce = fact('SessionCompleted', day(1), {
      items: [],
      rpe: 1,
      completedPct: 0,
      stopWord: 'sharp',
    })
    const much = pain(`${day(2)} 08:00`, { nrs: 8 })
    const before = lanesOf([stoppedAtOnce, much])
    expect(before).toMatchObject({ blockStart: undefined, firstAt: undefined, lastDay: undefined })
    expect(before.flares.days).toEqual([day(2)])
    const after = lanesOf([stoppedAtOnce, much, ...twists(3), pain(`${day(5)} 08:00`, { nrs: 9 })])
    expect(after).toMatchObject({ blockStart: day(3), firstAt: `${day(3)}T12:00:00.000Z`, lastDay: day(3) })
  })
  it('the first session stays the first', () => {
    expect(lanesOf([...twists(0), ...twists(40)]).firstAt).toBe(`${day(0)}T12:00:00.000Z`)
  })
})

describe('[PG-15] twists after weeks without them', () => {
  const done = lanesOf(Array.from({ length: 6 }, (_, on) => twists(2 * on, '12:00', { nrs: 0 })).flat())
  it('stand where they stood for less than two weeks, and go back for good from then on', () => {
    expect(done.twistsLast).toEqual({ at: `${day(10)}T12:00:00.000Z`, day: day(10) })
    expect(twistsAfter(done, day(23))).toBe(done.twists)
    expect(twistsAfter(done, day(24)).perSide).toBeLessThan(done.twists.perSide)
    expect(twistsAfter(lanesStart, day(24))).toBe(lanesStart.twists)
  })
  it('are kept by what is done without any of them', () => {
    const other = lanesOf([...twists(0), squats(20)])
    expect(other.twistsLast?.day).toBe(day(0))
    expect(other.twists).toEqual(lanesOf(twists(0)).twists)
  })
  it('go on from there when they are done again: a few take nothing away, the weeks did', () => {
    const many = fact(
      'SessionCompleted',
      day(0),
      { items: [{ variant: 'HM2', rounds: [], twists: { left: 30, right: 30 } }], rpe: 5, completedPct: 100 },
      'many',
    )
    const again = (on: number) => lanesOf([many, ...twists(on)]).twists.perSide
    expect(again(13)).toBe(30)
    expect(again(14)).toBe(30 - twistRules.risePerSide)
    expect(lanesOf([many, squats(13), ...twists(14)]).twists.perSide).toBe(again(14))
    expect(again(28)).toBe(twistRules.startPerSide)
  })
})

describe('strength steps', () => {
  const before = lanesOf([squats(0)])
  it('stand as long as neither they nor a flare come', () => {
    expect(before.steps.squat).toBeDefined()
    expect(lanesOf([squats(0), ...twists(2, '12:00', { nrs: 1 })]).steps).toEqual(before.steps)
  })
  it.each([
    ['much pain in other drills', twists(2, '12:00', { nrs: 6 })],
    ['much pain apart from any', [pain(`${day(2)} 08:00`, { nrs: 6 })]],
    [
      'a stop in other drills',
      [fact('SessionCompleted', day(2), { items: [], rpe: 1, completedPct: 10, stopWord: 'sharp' })],
    ],
  ])('are eased by %s', (_, facts) => {
    expect(before.steps.squat?.rung.variant).toBe('SQ1')
    expect(lanesOf([squats(0), ...facts]).steps.squat).toMatchObject({
      eased: true,
      rung: { variant: 'SQ0' },
    })
  })
  it('are eased for themselves only by what a session was not good for', () => {
    expect(lanesOf([squats(0), ...twists(2, '12:00', { nrs: 4 })]).steps).toEqual(before.steps)
  })
})

describe('what the verdict saw', () => {
  const saw = (data: Partial<FactData<'SessionCompleted'>>) => {
    const stopped = fact('SessionCompleted', day(1), {
      items: [],
      rpe: 3,
      completedPct: 0,
      stopWord: 'sharp',
      ...data,
    })
    return lanesOf([stopped]).flareBeforeHold?.newest.verdict.saw
  }
  it('of a session, how it was done; of pain apart from any, the pain', () => {
    const items = [{ variant: 'SQ0', rounds: [] }]
    expect(saw({ items, completedPct: 10 })).toMatchObject({ rpe: 3, donePct: 10 })
    expect(saw({ items })).toMatchObject({ rpe: 3, donePct: 0 })
    expect(saw({ completedPct: 10 })).toMatchObject({ rpe: 3, donePct: 10 })
    expect(lanesOf([pain(`${day(1)} 08:00`, { nrs: 7 })]).flareBeforeHold?.newest.verdict.saw).toEqual({
      now: 7,
    })
  })
})

describe('the hold with a neutral brace', () => {
  it('is a lane of its own, from its first session on', () => {
    expect(lanesOf(session(day(0), { variant: 'HH01' }))).toMatchObject({
      neutral: undefined,
      hold: { step: { variant: 'HH01' } },
    })
    const both = lanesOf([...session(day(0), { variant: 'HH01N' }), ...twists(2, '12:00', { nrs: 6 })])
    expect(both.hold).toBeUndefined()
    expect(both.neutral?.step.variant).toBe('HH00N')
    const [braced, flat] = ['HH01N', 'HH01'].map(variant => ({ variant, rounds: rounds(6, 10) }))
    const mixed = fact('SessionCompleted', day(0), {
      items: [braced, flat],
      rpe: 5,
      completedPct: 100,
    } as never)
    expect(lanesOf([mixed])).toMatchObject({
      hold: { step: { variant: 'HH01' } },
      neutral: { step: { variant: 'HH01N' } },
    })
  })
})

describe('flares before any hold make its beginning easier', () => {
  const flares = (facts: readonly Fact[]) => {
    const { flareBeforeHold } = lanesOf(facts)
    return (
      flareBeforeHold && {
        steps: flareBeforeHold.steps,
        of: flareBeforeHold.newest.session.id,
        nrs: flareBeforeHold.nrs,
      }
    )
  }
  const little = { moment: 'morning' as const, nrs: 3 }
  const morning = (on: number, nrs: number) => pain(`${day(on)} 07:00`, { ...little, nrs })

  it('a little one by a step, a big one by two', () => {
    expect(flares(twists(0))).toBeUndefined()
    expect(flares([...twists(0), morning(1, 3)])).toEqual({ steps: 1, of: 'twists-0-12:00', nrs: 1 })
    expect(flares(twists(0, '12:00', { nrs: 6 }))).toEqual({ steps: 2, of: 'twists-0-12:00', nrs: 1 })
  })
  it('of one day the one that asks for most', () => {
    const sore = [...twists(0, '10:00'), ...twists(0, '12:00'), morning(1, 3)]
    expect(flares(sore)).toEqual({ steps: 1, of: 'twists-0-10:00', nrs: 1 })
    const worse = [...twists(0, '10:00'), ...twists(0, '12:00', { nrs: 6 }), morning(1, 3)]
    expect(flares(worse)).toEqual({ steps: 2, of: 'twists-0-12:00', nrs: 1 })
    const better = [...twists(0, '10:00', { nrs: 6 }), ...twists(0, '12:00'), morning(1, 3)]
    expect(flares(better)).toEqual({ steps: 2, of: 'twists-0-10:00', nrs: 1 })
  })
  it('of several days all of them, a second within 14 days by two', () => {
    expect(flares([...twists(0), morning(1, 3), ...twists(4), morning(5, 3)])).toMatchObject({ steps: 3 })
    expect(flares([...twists(0), morning(1, 3), ...twists(30), morning(31, 3)])).toMatchObject({
      steps: 2,
      of: 'twists-30-12:00',
    })
  })
  it('with the most pain that stood before any', () => {
    const before = (on: number, nrs: number) =>
      pain(`${day(on)} 11:30`, { moment: 'before', nrs, about: `twists-${on}-12:00` })
    const both = (one: number, other: number) =>
      flares([
        before(0, one),
        ...twists(0, '12:00', { nrs: 6 }),
        before(3, other),
        ...twists(3, '12:00', { nrs: 6 }),
      ])
    expect([both(4, 2)?.nrs, both(2, 5)?.nrs, both(0, 0)?.nrs]).toEqual([4, 5, 0])
    const ofOneDay = flares([
      before(0, 2),
      ...twists(0, '12:00', { nrs: 6 }),
      pain(`${day(0)} 13:30`, { moment: 'before', nrs: 5, about: 'twists-0-14:00' }),
      ...twists(0, '14:00', { nrs: 7 }),
    ])
    expect(ofOneDay).toEqual({ steps: 2, of: 'twists-0-12:00', nrs: 5 })
  })
  it.each([
    ['told at rest a day before', pain(`${day(0)} 12:00`, { nrs: 5 }), 5],
    ['told longer ago', pain(`${day(0)} 11:59`, { nrs: 5 }), 1],
    ['told at that moment', pain(`${day(1)} 12:00`, { nrs: 5 }), 5],
    ['told after it', pain(`${day(1)} 12:01`, { nrs: 5 }), 1],
    ['in the morning', pain(`${day(1)} 07:00`, { moment: 'morning', nrs: 5 }), 5],
    ['before something', pain(`${day(1)} 07:00`, { moment: 'before', nrs: 5 }), 5],
    ['in a run', pain(`${day(1)} 07:00`, { moment: 'during', nrs: 5, about: 'run' }), 1],
    ['an hour after a run', pain(`${day(1)} 07:00`, { moment: 'after60', nrs: 5, about: 'run' }), 1],
  ])('with pain %s: at most %o', (_, told, nrs) => {
    expect(flares([told, ...twists(1, '12:00', { nrs: 6 })])?.nrs).toBe(nrs)
  })
  it('until a good session of another day', () => {
    const good = (on: number, time: string) => [
      ...twists(on, time, { nrs: 0 }),
      pain(`${day(on + 1)} 07:00`, { moment: 'morning', nrs: 1, about: `twists-${on}-${time}` }),
    ]
    const flare = twists(0, '08:00', { nrs: 6 })
    expect(flares([...flare, ...twists(2, '12:00', { nrs: 4 })])).toMatchObject({ steps: 2 })
    expect(flares([...flare, ...good(0, '20:00')])).toMatchObject({ steps: 2 })
    expect(flares([...flare, ...good(1, '20:00')])).toBeUndefined()
  })
})

describe('a move that is kept is never another answer', () => {
  const [one] = twists(4).filter(isKind('SessionCompleted'))
  if (one === undefined) throw new Error('No session.')
  const told = (data: Pain, name = 'told') =>
    fact(
      'PainReported',
      `${day(4)} 12:30`,
      { moment: 'during', nrs: 2, about: one.id, ...data },
      name,
    ) as FactOf<'PainReported'>
  const logOf = (...reports: readonly FactOf<'PainReported'>[]) =>
    painLog([one], reports, [], { mornings: noMornings, legChanges: new Set(), firstTrainedId: one.id })
  const calm = told({})
  const base: MoveContext = {
    programme,
    log: logOf(calm),
    mornings: noMornings,
    cleared: undefined,
    screenNrs: () => 1,
    painFreeOnly: () => false,
    whileClosed: () => false,
  }
  const usualMorning = { ...told({ moment: 'morning', nrs: 1 }, 'next'), day: day(5) }
  const good: MoveContext = { ...base, log: logOf(calm, usualMorning) }
  const flared: MoveContext = { ...base, log: logOf(told({ nrs: 7 })) }
  const running: Lanes = {
    ...lanesStart,
    flares: { days: [day(1)], running: { since: day(1), at: one.at, usual: 1, nrs: 6 }, pause: undefined },
  }
  const cleared = fact('ClearanceRecorded', day(2), {
    by: 'Doctor',
    allows: ['drills'],
    restrictions: [],
  }) as FactOf<'ClearanceRecorded'>
  const longAgo = { ...cleared, day: addDays(day(4), -20) }

  /** The same asked as if for the first time: of a session that was never met. */
  const fresh = (lanes: Lanes, context: MoveContext) => moveLanes(lanes, { ...one }, context)

  it.each<readonly [string, Lanes, MoveContext, MoveContext]>([
    ['more pain', lanesStart, good, flared],
    ['another morning', lanesStart, base, good],
    ['what a screen said of pain', lanesStart, good, { ...good, screenNrs: () => 0 }],
    [
      'more pain at rest before it',
      lanesStart,
      flared,
      {
        ...flared,
        log: {
          ...flared.log,
          reports: [{ ...told({ moment: 'now', nrs: 5, about: undefined }, 'rest'), at: one.at }],
        },
      },
    ],
    ['another ladder', lanesStart, flared, { ...flared, programme: programmeOf([], []) }],
    ['a clearance of the leg', lanesStart, good, { ...good, painFreeOnly: () => true }],
    ['a screen that had closed the drills', lanesStart, good, { ...good, whileClosed: () => true }],
    [
      'a morning that ended the flare before',
      running,
      flared,
      { ...flared, mornings: new Map([[dayNumber(day(3)), 0]]) },
    ],
    [
      'a clearance after the flare before',
      {
        ...running,
        flares: { ...running.flares, running: { since: addDays(day(4), -30), at: one.at, usual: 1, nrs: 6 } },
      },
      flared,
      { ...flared, cleared: longAgo },
    ],
  ])('%s', (_, lanes, first, second) => {
    const withSteps = { ...lanes, steps: lanesOf([squats(0)]).steps }
    const before = moveLanes(withSteps, one, first)
    const after = moveLanes(withSteps, one, second)
    expect(after).toEqual(fresh(withSteps, second))
    expect(after).not.toEqual(before)
    expect(moveLanes(withSteps, one, first)).toEqual(fresh(withSteps, first))
  })
  it('is the very same where nothing that matters came', () => {
    const before = moveLanes(lanesStart, one, good)
    const news = { ...good, mornings: new Map([[dayNumber(day(5)), 1]]), cleared }
    expect(moveLanes(lanesStart, one, { ...good })).toBe(before)
    expect(moveLanes(lanesStart, one, news)).toBe(before)
    expect(moveLanes({ ...lanesStart }, one, good)).not.toBe(before)
    const flare = moveLanes(lanesStart, one, flared)
    expect(moveLanes(lanesStart, one, { ...flared })).toBe(flare)
    expect(moveLanes(lanesStart, one, { ...flared, cleared })).not.toBe(flare)
    expect(moveLanes(lanesStart, one, { ...flared, mornings: new Map() })).not.toBe(flare)
  })
  it('is found again among the newest few', () => {
    const sessions = Array.from({ length: 12 }, () => ({ ...one }))
    const moved = sessions.map(each => moveLanes(lanesStart, each, good))
    expect(sessions.every((each, place) => moveLanes(lanesStart, each, good) === moved[place])).toBe(true)
  })
})
