import { keepingShape } from '@backstride/coach'
import { fact } from '@backstride/coach/testing'
import { compareFacts, type Fact, type FactData, isKnown } from '@backstride/facts'
import { addDays, type Day, weekday } from '@backstride/kit'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarFile } from './calendar-file.ts'
import { contentLine, textValue } from './content-line.ts'
import { weekCalendar } from './week-calendar.ts'

/** A Monday. */
const monday = '2026-11-23'
const on = (days: number) => addDays(monday, days)
const chosen = (when: string, days: number[], more: Partial<FactData<'WeekChosen'>> = {}) =>
  fact('WeekChosen', when, { days, minutes: 12, remindAt: '18:30', ...more })
const moved = (when: string, from: Day, to: Day | null) => fact('SessionMoved', when, { from, to })
const paused = (from: Day, to: Day) => fact('PausePlanned', on(-5), { from, to, why: 'holiday' }, `p-${from}`)

function fileOf(
  facts: readonly Fact[],
  {
    date = monday,
    zone = 'Europe/Berlin',
    second = '00',
  }: { readonly date?: Day; readonly zone?: string; readonly second?: string } = {},
): string {
  const calendar = weekCalendar(facts.filter(isKnown).toSorted(compareFacts), {
    date,
    zone,
    madeAt: `${date}T07:00:${second}.000Z`,
    says: minutes => `Backstride, ${minutes} minutes`,
  })
  return calendar === undefined ? '' : calendarFile(calendar)
}

/** The file as another program reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zones = calendar.getAllSubcomponents('vtimezone').map(each => new ICAL.Timezone(each))
  for (const zone of zones) ICAL.TimezoneService.register(zone)
  const events = calendar.getAllSubcomponents('vevent').map(each => new ICAL.Event(each))
  const exceptions = events.filter(each => each.isRecurrenceException())
  const own = events.filter(each => !each.isRecurrenceException())
  for (const event of own)
    for (const exception of exceptions) if (exception.uid === event.uid) event.relateException(exception)
  return { calendar, zones, own, exceptions }
}

/** Moments in UTC at which something happens, up to so many weeks ahead. */
function moments(text: string, weeks: number, date = monday): readonly string[] {
  const { own, zones } = read(text)
  const end = `${addDays(date, 7 * weeks)}T00:00:00`
  const utc = (time: ICAL.Time) => {
    const [zone] = zones
    const inZone = time.clone()
    if (zone !== undefined) inZone.zone = zone
    return inZone.toJSDate().toISOString()
  }
  return own
    .flatMap(event => {
      if (!event.isRecurring()) return [utc(event.startDate)]
      const found: string[] = []
      const iterator = event.iterator()
      for (let next = iterator.next(); next && next.toString() < end; next = iterator.next())
        found.push(utc(event.getOccurrenceDetails(next).startDate))
      return found
    })
    .toSorted()
}

const days = (text: string, weeks: number) => moments(text, weeks).map(each => each.slice(0, 10))

describe('the calendar file', () => {
  it('has the chosen days, each week, at the chosen time', () => {
    expect(moments(fileOf([chosen(on(-9), [1, 4])]), 2)).toEqual([
      '2026-11-23T17:30:00.000Z',
      '2026-11-26T17:30:00.000Z',
      '2026-11-30T17:30:00.000Z',
      '2026-12-03T17:30:00.000Z',
    ])
  })
  it.each([
    ['Europe/Berlin', '2027-03-22', '18:30', ['2027-03-22T17:30', '2027-03-29T16:30']],
    ['America/St_Johns', '2026-10-26', '06:15', ['2026-10-26T08:45', '2026-11-02T09:45']],
    ['Pacific/Auckland', '2027-03-29', '07:00', ['2027-03-28T18:00', '2027-04-04T19:00']],
    ['Asia/Kathmandu', '2026-11-23', '20:00', ['2026-11-23T14:15', '2026-11-30T14:15']],
    ['UTC', '2026-11-23', '20:00', ['2026-11-23T20:00', '2026-11-30T20:00']],
  ])('keeps the local time in %s where clocks change', (zone, date, remindAt, expected) => {
    const text = fileOf([chosen(on(-200), [1], { remindAt })], { zone, date })
    expect(
      moments(text, 2, date)
        .slice(0, 2)
        .map(each => each.slice(0, 16)),
    ).toEqual(expected)
  })
  it('rings at the time itself, and says nothing about a body', () => {
    const { own } = read(fileOf([chosen(on(-9), [1])]))
    const alarm = own[0]?.component.getFirstSubcomponent('valarm')
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY')
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT0S')
    expect([own[0]?.summary, alarm?.getFirstPropertyValue('description')]).toEqual(
      Array(2).fill('Backstride, 12 minutes'),
    )
    expect(String(own[0]?.duration)).toBe('PT12M')
    expect(own[0]?.component.getFirstPropertyValue('class')).toBe('PRIVATE')
  })
  it('a newer file updates the older: same uid, higher sequence, other days', () => {
    const first = read(fileOf([chosen(on(-9), [1, 4])])).own[0]
    const text = fileOf([chosen(on(-9), [1, 4]), chosen(monday, [2], { minutes: 6, remindAt: '07:00' })], {
      second: '01',
    })
    const second = read(text).own[0]
    expect(second?.uid).toBe(first?.uid)
    expect(second?.sequence).toBe((first?.sequence ?? 0) + 1)
    expect(moments(text, 1)).toEqual(['2026-11-24T06:00:00.000Z'])
  })
  it('leaves out a pause, also a long one', () => {
    expect(days(fileOf([chosen(on(-9), [1, 4]), paused(on(3), on(9))]), 3)).toEqual([0, 10, 14, 17].map(on))
    expect(days(fileOf([chosen(on(-9), [1, 4]), paused(on(0), on(100))]), 15)).toEqual([on(101)])
  })
  it('puts a session on the day it was moved to, and back', () => {
    const week = chosen(on(-9), [1, 4])
    const there = moved(`${monday} 06:00`, on(3), on(5))
    expect(days(fileOf([week, there]), 2)).toEqual([0, 5, 7, 10].map(on))
    expect(days(fileOf([week, there, moved(`${monday} 06:01`, on(5), on(3))]), 2)).toEqual(
      [0, 3, 7, 10].map(on),
    )
  })
  it('leaves out one session', () => {
    expect(days(fileOf([chosen(on(-9), [1, 4]), moved(`${monday} 06:00`, on(3), null)]), 2)).toEqual(
      [0, 7, 10].map(on),
    )
  })
  it('a session moved here from a day gone by stands by itself', () => {
    const facts = [chosen(on(-9), [1, 4]), moved(`${monday} 06:00`, monday, on(1))]
    const text = fileOf(facts, { date: on(1) })
    expect(days(text, 2)).toEqual([1, 3, 7, 10].map(on))
    expect(new Set(read(text).own.map(({ uid }) => uid)).size).toBe(2)
  })
  it('is none without a day or a time', () => {
    expect(fileOf([])).toBe('')
    expect(fileOf([chosen(on(-9), [])])).toBe('')
    expect(fileOf([chosen(on(-9), [1], { remindAt: null })])).toBe('')
  })
  it('in keeping mode has two short ones a week', () => {
    const keep = fact('KeepingModeChosen', on(-1), { on: true })
    const text = fileOf([chosen(on(-9), [1, 2, 4, 5], { minutes: 20 }), keep])
    expect(days(text, 1)).toEqual([0, 3].map(on))
    expect(read(text).own[0]?.summary).toBe(`Backstride, ${keepingShape.minutes} minutes`)
  })

  const chosenDays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 })
  it('unrolled by another reader it is the plan day by day, in any zone', () =>
    fc.assert(
      fc.property(
        chosenDays,
        fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC', 'Asia/Tokyo'),
        fc.option(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.nat({ max: 20 })), { nil: undefined }),
        fc.integer({ min: 0, max: 360 }),
        (weekly, zone, pause, later) => {
          const date = on(later)
          const facts = [chosen(on(-9), weekly, { remindAt: '12:00' })]
          const gap =
            pause === undefined
              ? undefined
              : ([addDays(date, pause[0]), addDays(date, pause[0] + pause[1])] as const)
          if (gap !== undefined) facts.push(paused(gap[0], gap[1]))
          const expected = Array.from({ length: 56 }, (_, ahead) => addDays(date, ahead))
            .filter(day => weekly.includes(weekday(day)))
            .filter(day => gap === undefined || day < gap[0] || day > gap[1])
            .map(day => Temporal.PlainDateTime.from(`${day}T12:00`).toZonedDateTime(zone).epochMilliseconds)
          const read = moments(fileOf(facts, { date, zone }), 8, date)
          expect(read.map(each => Date.parse(each))).toEqual(expected)
        },
      ),
      { numRuns: 60 },
    ))
})

describe('a content line', () => {
  it('has at most 75 octets, folded between characters, and reads back as it was', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
        const words = text.replace(/\p{Cc}/gu, '')
        const lines = contentLine('SUMMARY', textValue(words))
        for (const line of lines.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        const whole = `BEGIN:VEVENT\r\n${lines}END:VEVENT\r\n`
        expect(new ICAL.Component(ICAL.parse(whole)).getFirstPropertyValue('summary')).toBe(words)
        expect(lines).not.toContain('\uFFFD')
      }),
    ))
  it('is exactly full before it folds', () => {
    expect(contentLine('A', 'b'.repeat(73))).toBe(`A:${'b'.repeat(73)}\r\n`)
    expect(contentLine('A', 'b'.repeat(74))).toBe(`A:${'b'.repeat(73)}\r\n b\r\n`)
  })
  it('escapes what has a meaning of its own', () => {
    expect(textValue('a;b,c\\d\r\ne\u0007')).toBe('a\\;b\\,c\\\\d\\ne')
  })
})
