import type { HoldRound, KnownFact, SessionItem } from '@backstride/facts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fact, screenWith } from '../testing/journal-of.ts'
import {
  holdTrend,
  lastDays,
  morningPoints,
  onDay,
  sessionPoints,
  trend,
  weekPoints,
} from './progress-series.ts'

const stamp = (id: string, day: string) =>
  ({ id, at: `${day}T17:00:00Z`, day, zone: 'Europe/Berlin', device: 'd', v: 1 }) as const

const session = (id: string, day: string, cleanS: number): KnownFact => ({
  ...stamp(id, day),
  kind: 'SessionCompleted',
  data: {
    items: [
      { variant: 'HH02', rounds: [{ targetS: 10, cleanS, contact: 2, seenBy: 'felt' }] },
      { variant: 'HM0', rounds: [], twists: { left: 5, right: 4 } },
    ],
    rpe: 4,
    completedPct: 100,
  },
})
const morning = (id: string, day: string, nrs: number, about?: string): KnownFact => ({
  ...stamp(id, day),
  kind: 'PainReported',
  data: { moment: 'morning', nrs, ...(about === undefined ? {} : { about }) },
})

describe('progress', () => {
  it('a session shows its clean seconds, twists and next morning', () => {
    const [point] = sessionPoints([session('s', '2026-04-13', 9), morning('m', '2026-04-14', 2, 's')])
    expect(point).toMatchObject({ cleanS: 9, twists: { left: 5, right: 4 }, nextMorning: 2 })
  })

  it('what else was told makes no session and no morning', () => {
    const screen = fact('ScreenAnswered', '2026-04-12', screenWith()) as KnownFact
    const week = fact('WeekChosen', '2026-04-12', { days: [], minutes: 6 }) as KnownFact
    const all = [screen, week, session('s', '2026-04-13', 9), morning('m', '2026-04-14', 2, 's')]
    expect(sessionPoints(all)).toEqual(sessionPoints(all.slice(2)))
    expect(morningPoints(all)).toEqual([{ day: '2026-04-14', value: 2 }])
  })

  it('a day without a session is unknown, never zero', () => {
    const points = lastDays(
      '2026-04-14',
      3,
      onDay(sessionPoints([session('s', '2026-04-13', 9)]), s => s.cleanS),
    )
    expect(points.map(({ value }) => value)).toEqual([undefined, 9, undefined])
  })

  it('two sessions of a day add up', () => {
    const sessions = sessionPoints([session('a', '2026-04-13', 9), session('b', '2026-04-13', 8)])
    expect(onDay(sessions, s => s.cleanS)('2026-04-13')).toBe(17)
  })

  it('the last word of a morning counts', () => {
    expect(morningPoints([morning('a', '2026-04-14', 3), morning('b', '2026-04-14', 0)])).toEqual([
      { day: '2026-04-14', value: 0 },
    ])
  })

  it.each([
    [1, '2026-04-13'],
    [7, '2026-04-12'],
    [6, '2026-04-18'],
  ])('weeks begin on weekday %i', (firstWeekday, start) => {
    const [week] = weekPoints([], '2026-04-18', 1, firstWeekday)
    expect(week?.start).toBe(start)
  })

  it('mornings come in their order, each on its own day; what was recalled later is none of them', () => {
    const recalled: KnownFact = {
      ...stamp('r', '2026-04-16'),
      kind: 'PainReported',
      data: { moment: 'morning', nrs: 7, recalled: true },
    }
    const during: KnownFact = {
      ...stamp('d', '2026-04-15'),
      kind: 'PainReported',
      data: { moment: 'during', nrs: 8 },
    }
    const told = [morning('c', '2026-04-15', 1), recalled, during, morning('a', '2026-04-13', 3)]
    expect(morningPoints(told)).toEqual([
      { day: '2026-04-13', value: 3 },
      { day: '2026-04-15', value: 1 },
    ])
    expect(morningPoints(told.toReversed())).toEqual(morningPoints(told))
  })

  it('days are the last ones, today included', () => {
    expect(lastDays('2026-04-14', 3, day => Number(day.slice(-2)))).toEqual([
      { day: '2026-04-12', value: 12 },
      { day: '2026-04-13', value: 13 },
      { day: '2026-04-14', value: 14 },
    ])
  })

  it('what was told during a session is no next morning', () => {
    const during: KnownFact = {
      ...stamp('d', '2026-04-13'),
      kind: 'PainReported',
      data: { moment: 'during', nrs: 8, about: 's' },
    }
    const facts = [session('s', '2026-04-13', 9), morning('m', '2026-04-14', 2, 's'), during]
    expect(sessionPoints(facts)[0]?.nextMorning).toBe(2)
    expect(sessionPoints([session('s', '2026-04-13', 9), during])[0]?.nextMorning).toBeUndefined()
  })

  it('weeks run from their first day to the seventh, the running one last', () => {
    const sessions = ['2026-04-05', '2026-04-06', '2026-04-12', '2026-04-13'].flatMap(on =>
      sessionPoints([session(on, on, 9)]),
    )
    expect(weekPoints(sessions, '2026-04-13', 3, 1)).toEqual([
      { start: '2026-03-30', trainedDays: 1 },
      { start: '2026-04-06', trainedDays: 2 },
      { start: '2026-04-13', trainedDays: 1 },
    ])
  })

  it('a week counts training days, not sessions', () => {
    const sessions = sessionPoints([session('a', '2026-04-13', 9), session('b', '2026-04-13', 8)])
    expect(weekPoints(sessions, '2026-04-14', 1, 1)).toEqual([{ start: '2026-04-13', trainedDays: 1 }])
  })

  it.each([
    [[50, 52, 60, 70], 'up'],
    [[3, 3, 2, 1], 'down'],
    [[60, 61, 60, 62], 'same'],
    [[60, 70, 80], undefined],
    // Of five the middle one is new.
    [[10, 10, 16, 10, 10], 'up'],
    // Half a point is needed, or a tenth of a greater value; just that is none yet.
    [[2, 2, 2.5, 2.5], 'same'],
    [[2, 2, 2.6, 2.6], 'up'],
    [[2.6, 2.6, 2, 2], 'down'],
    [[2.5, 2.5, 2, 2], 'same'],
    [[20, 20, 22, 22], 'same'],
    [[20, 20, 23, 23], 'up'],
    [[20, 20, 17, 17], 'down'],
    [[20, 20, 18, 18], 'same'],
  ] as const)('%j goes %s', (values, expected) => {
    expect(trend(values)).toBe(expected)
  })
})

describe('seconds', () => {
  const round = (seenBy: HoldRound['seenBy'], cleanS: number): HoldRound => ({
    targetS: 30,
    cleanS,
    contact: 2,
    seenBy,
  })
  const of = (items: readonly SessionItem[], day = '2026-04-13') => {
    const fact = session(`s-${day}`, day, 0)
    return { ...fact, data: { items: [...items], rpe: 3, completedPct: 100 } } as KnownFact
  }
  const point = (items: readonly SessionItem[]) => sessionPoints([of(items)])[0]
  const anyRound = fc.record({
    variant: fc.constantFrom('HH00', 'HH21', 'HH02N', 'HW3', 'BD2', 'SP1'),
    seenBy: fc.constantFrom<HoldRound['seenBy']>('phone', 'camera', 'felt', 'unknown'),
    cleanS: fc.nat({ max: 30 }),
  })

  it('are each in one place: by where they were held and by who saw them', () =>
    fc.assert(
      fc.property(fc.array(anyRound), rounds => {
        const items = rounds.map(({ variant, seenBy, cleanS }) => ({
          variant,
          rounds: [round(seenBy, cleanS)],
        }))
        const held = Object.values(point(items)?.held ?? {})
        const shown = held.reduce(
          (sum, each) => sum + (each ? each.seenS + each.feltS + each.unknownS : 0),
          0,
        )
        expect(shown).toBe(rounds.reduce((sum, { cleanS }) => sum + cleanS, 0))
      }),
    ))
  it('are clean only where somebody told of the low back on the floor', () =>
    fc.assert(
      fc.property(fc.array(anyRound), rounds => {
        const items = rounds.map(({ variant, seenBy, cleanS }) => ({
          variant,
          rounds: [round(seenBy, cleanS)],
        }))
        const told = rounds.filter(({ variant, seenBy }) => /^HH..$/.test(variant) && seenBy !== 'unknown')
        const sum = told.reduce((seconds, { cleanS }) => seconds + cleanS, 0)
        expect(point(items)?.cleanS).toBe(told.length === 0 ? undefined : sum)
      }),
    ))
  it('show no zero for a day at the wall, and one for a hold that was lost at once', () => {
    expect(point([{ variant: 'HW1', rounds: [round('felt', 10)] }])?.cleanS).toBeUndefined()
    expect(point([{ variant: 'HH02', rounds: [round('unknown', 10)] }])?.cleanS).toBeUndefined()
    expect(point([{ variant: 'HH02', rounds: [round('felt', 0)] }])?.cleanS).toBe(0)
    const wall = sessionPoints([of([{ variant: 'HW1', rounds: [round('felt', 10)] }])])
    expect(onDay(wall, each => each.cleanS)('2026-04-13')).toBeUndefined()
  })

  const holds = (...rounds: readonly HoldRound[]) => [{ variant: 'HH02', rounds: [...rounds] }]
  const series = (all: readonly (readonly SessionItem[])[]) =>
    sessionPoints(all.map((items, index) => of(items, `2026-04-${String(10 + index)}`)))
  it('get longer by the round, not by the number of rounds', () => {
    const six = holds(...Array.from({ length: 6 }, () => round('felt', 10)))
    const three = holds(...Array.from({ length: 3 }, () => round('felt', 10)))
    expect(holdTrend(series([six, six, three, three]))).toBe('same')
    expect(holdTrend(series([six, six, holds(round('felt', 15)), holds(round('felt', 15))]))).toBe('up')
  })
  it('felt are never compared with seen, and nothing is said of what nobody saw', () => {
    const felt = holds(round('felt', 20))
    const seen = holds(round('camera', 5))
    expect(holdTrend(series([felt, felt, felt, felt, seen]))).toBeUndefined()
    expect(holdTrend(series([felt, seen, felt, seen, seen, seen]))).toBe('same')
    const unknown = (seconds: number) => holds(round('unknown', seconds))
    expect(holdTrend(series([unknown(5), unknown(5), unknown(20), unknown(20)]))).toBeUndefined()
    expect(holdTrend(series([felt, felt, unknown(1), felt, felt]))).toBe('same')
  })
  it('are those of the newest witness, be the newest session without one or without the hold', () => {
    const seen = (seconds: number) => holds(round('camera', seconds))
    const wall = [{ variant: 'HW1', rounds: [round('felt', 10)] }]
    const felt = (seconds: number) => holds(round('felt', seconds))
    const up = [seen(5), seen(5), seen(20), seen(20)]
    expect(holdTrend(series([felt(9), ...up, holds(round('unknown', 1)), wall]))).toBe('up')
    expect(holdTrend(series([seen(9), felt(5), felt(5), felt(20), felt(20), wall]))).toBe('up')
    expect(holdTrend(series([wall, wall, wall, wall]))).toBeUndefined()
  })
})

describe('the next morning of a session', () => {
  it('is the one told of another session or run of its day too', () => {
    const facts = [
      session('a', '2026-04-13', 9),
      session('b', '2026-04-13', 8),
      morning('m', '2026-04-14', 0, 'b'),
    ]
    expect(sessionPoints(facts).map(({ nextMorning }) => nextMorning)).toEqual([0, 0])
  })
  it('told too late is not known', () => {
    const facts = [session('a', '2026-04-13', 9), morning('m', '2026-04-18', 2, 'a')]
    expect(sessionPoints(facts)[0]?.nextMorning).toBeUndefined()
  })
})
