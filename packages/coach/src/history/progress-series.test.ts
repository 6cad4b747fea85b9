import type { KnownFact } from '@backstride/facts'
import { describe, expect, it } from 'vitest'
import { lastDays, morningPoints, onDay, sessionPoints, trend, weekPoints } from './progress-series.ts'

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
