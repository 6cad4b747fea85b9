import { type Day, dayNumber, dayStart, type Instant, instantMs, MS_PER_DAY } from '@backstride/kit'

/** Days and moments of all lives, each worked out once: asking for a zone's midnight is dear. */
export interface Calendar {
  /** The calendar day of a day number (kit: `dayNumber`). */
  day(number: number): Day
  startMs(number: number, zone: string): number
  /** The number of the day it is in `zone` at a moment. */
  numberAt(ms: number, zone: string): number
  instant(ms: number): Instant
}

export function createCalendar(): Calendar {
  const days = new Map<number, Day>()
  const starts = new Map<string, Map<number, number>>()

  const day = (number: number): Day => {
    const known = days.get(number)
    if (known !== undefined) return known
    const text = new Date(number * MS_PER_DAY).toISOString().slice(0, 10)
    days.set(number, text)
    return text
  }
  const startMs = (number: number, zone: string): number => {
    const ofZone = starts.get(zone) ?? new Map<number, number>()
    starts.set(zone, ofZone)
    const known = ofZone.get(number)
    if (known !== undefined) return known
    const ms = instantMs(dayStart(day(number), zone))
    ofZone.set(number, ms)
    return ms
  }
  return {
    day,
    startMs,
    numberAt: (ms, zone) => {
      let number = Math.floor(ms / MS_PER_DAY)
      while (startMs(number + 1, zone) <= ms) number += 1
      while (startMs(number, zone) > ms) number -= 1
      return number
    },
    instant: ms => new Date(Math.round(ms)).toISOString(),
  }
}

/** Monday of the first week of every life: summer time begins and ends within a year of it. */
export const firstDay = dayNumber('2026-02-02')
