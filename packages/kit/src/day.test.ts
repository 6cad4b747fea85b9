import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayAt, dayStart, daysBetween, isDay, isZone, weekday } from './day.ts'
import { instantMs, isInstant, msToInstant } from './instant.ts'
import { timeAt } from './local-time.ts'

describe('a calendar day', () => {
  it.each([
    ['2026-03-29T22:30:00Z', 'Europe/Berlin', '2026-03-30'],
    ['2026-03-29T21:59:59Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-11-01T02:29:59Z', 'America/St_Johns', '2026-10-31'],
    ['2026-11-01T02:30:00Z', 'America/St_Johns', '2026-11-01'],
    ['2026-01-01T10:00:00Z', 'Pacific/Kiritimati', '2026-01-02'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(dayAt(instant, zone)).toBe(day)
  })
  it.each([
    ['2026-03-29T00:59:59Z', 'Europe/Berlin', '01:59'],
    ['2026-03-29T01:00:00Z', 'Europe/Berlin', '03:00'],
    ['2026-11-30T18:05:59.999Z', 'Asia/Kathmandu', '23:50'],
  ])('at %s in %s it is %s', (instant, zone, time) => {
    expect(timeAt(instant, zone)).toBe(time)
  })
  it('has 23 or 25 hours where clocks change, and is still one day', () => {
    const hours = (day: string) =>
      (instantMs(dayStart(addDays(day, 1), 'Europe/Berlin')) - instantMs(dayStart(day, 'Europe/Berlin'))) /
      3_600_000
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-06-01')]).toEqual([23, 25, 24])
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  })
  it('starts at one o’clock where midnight is skipped', () => {
    expect(dayStart('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z')
  })
  it('counts and adds as each other’s inverse', () =>
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), days => {
        expect(daysBetween('2026-02-28', addDays('2026-02-28', days))).toBe(days)
      }),
    ))
  it('is numbered as Temporal counts', () =>
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), days => {
        const day = Temporal.PlainDate.from('1970-01-01').add({ days }).toString()
        expect(daysBetween('1970-01-01', day)).toBe(days)
      }),
    ))
  it.each([
    ['2026-02-30', false],
    ['2026-2-3', false],
    ['2028-02-29', true],
    ['today', false],
    ['2026-03-01T00:00', false],
  ])('%s: %s', (text, known) => {
    expect(isDay(text)).toBe(known)
  })
  it('knows zones and weekdays', () => {
    expect([isZone('Europe/Berlin'), isZone('Mars/Olympus'), weekday('2026-11-23')]).toEqual([true, false, 1])
  })
})

describe('an instant', () => {
  it.each([
    ['2026-03-01T08:00:00Z', true],
    ['2026-03-01T08:00:00.123Z', true],
    ['2026-03-01T08:00:00', false],
    ['2026-03-01T08:00:00+01:00', false],
    ['2026-13-01T08:00:00Z', false],
  ])('%s: %s', (text, known) => {
    expect(isInstant(text)).toBe(known)
  })
  it('is counted as the language itself reads it', () =>
    fc.assert(
      fc.property(fc.integer({ min: -62_000_000_000_000, max: 253_000_000_000_000 }), ms => {
        expect(instantMs(new Date(ms).toISOString())).toBe(ms)
      }),
    ))
  it('turns into milliseconds and back', () => {
    expect(msToInstant(instantMs('2026-03-01T08:00:00.123Z'))).toBe('2026-03-01T08:00:00.123Z')
  })
})
