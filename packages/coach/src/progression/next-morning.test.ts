import type { FactOf } from '@backstride/facts'
import { describe, expect, it } from 'vitest'
import { fact, session as sessionFacts } from '../testing/journal-of.ts'
import { isNextMorning, isNightAt, isTooSoon, type Trained } from './next-morning.ts'

const dayOf = (days: number) => `2026-03-${String(10 + days).padStart(2, '0')}`
const at = (time: string): Trained => ({
  ...(sessionFacts(dayOf(0))[0] as Trained),
  at: `${dayOf(0)}T${time}:00.000Z`,
})
const morning = (days: number, time: string, recalled = false) =>
  fact('PainReported', `${dayOf(days)} ${time}`, {
    moment: 'morning',
    nrs: 1,
    ...(recalled ? { recalled } : {}),
  }) as FactOf<'PainReported'>

describe('the morning after a session', () => {
  it.each([
    [-1, false],
    [0, false],
    [1, true],
    [2, false],
    [3, false],
  ])('%d days later: %s', (days, speaks) => {
    expect(isNextMorning(morning(days, '07:00'), at('18:00'))).toBe(speaks)
  })
  it.each([
    [-1, false],
    [0, false],
    [1, true],
    [3, true],
    [4, false],
  ])('recalled %d days later: %s', (days, speaks) => {
    expect(isNextMorning(morning(days, '07:00', true), at('18:00'))).toBe(speaks)
  })
  it('after a session in the night it is that of the same day, once five hours have passed', () => {
    expect(isNextMorning(morning(0, '06:30'), at('01:30'))).toBe(true)
    expect(isNextMorning(morning(0, '06:29'), at('01:30'))).toBe(false)
    expect(isNextMorning(morning(0, '08:30'), at('03:00'))).toBe(false)
    expect(isNextMorning(morning(0, '08:30'), at('02:59'))).toBe(true)
  })
  it('too soon is less than five hours', () => {
    expect(isTooSoon(at('06:00'), `${dayOf(0)}T10:59:59.999Z`)).toBe(true)
    expect(isTooSoon(at('06:00'), `${dayOf(0)}T11:00:00.000Z`)).toBe(false)
  })
  it('the night is that of the runner, not of the machine', () => {
    expect(isNightAt('2026-03-10T01:30:00.000Z', 'UTC')).toBe(true)
    expect(isNightAt('2026-03-10T01:30:00.000Z', 'America/New_York')).toBe(false)
    expect(isNightAt('2026-03-10T06:30:00.000Z', 'America/New_York')).toBe(true)
  })
})
