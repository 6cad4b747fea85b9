import type { HoldRound, KnownFact, SessionItem } from '@backstride/facts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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

  it('a week counts training days, not sessions', () => {
    const sessions = sessionPoints([session('a', '2026-04-13', 9), session('b', '2026-04-13', 8)])
    expect(weekPoints(sessions, '2026-04-14', 1, 1)).toEqual([{ start: '2026-04-13', trainedDays: 1 }])
  })

  it.each([
    [[50, 52, 60, 70], 'up'],
    [[3, 3, 2, 1], 'down'],
    [[60, 61, 60, 62], 'same'],
    [[60, 70, 80], undefined],
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
