import { type Day, type Instant, instantMs, MS_PER_S } from '@backstride/kit'
import { contentLine, textValue } from './content-line.ts'
import { timeZoneLines } from './time-zone.ts'

/** One entry, or one that comes every week. All days and times are local to the zone of the file. */
export interface CalendarEntry {
  /** The same in every file, so that a newer one updates the older. */
  readonly uid: string
  readonly day: Day
  /** Of a weekly entry: the days it comes on, ISO weekdays. */
  readonly weekly?: readonly number[]
  /** Of a weekly entry: days it does not come on. */
  readonly without?: readonly Day[]
  /** In place of the entry that the weekly one of the same uid has on that day. */
  readonly insteadOf?: Day
}

export interface Calendar {
  /** IANA zone. */
  readonly zone: string
  /** When the file is made: the newer one counts. */
  readonly madeAt: Instant
  /** `HH:MM`: begins then, and the alarm rings then. */
  readonly time: string
  readonly minutes: number
  /** What the entry and its alarm say. */
  readonly says: string
  readonly entries: readonly CalendarEntry[]
}

/** A calendar file by RFC 5545. */
export function calendarFile(calendar: Calendar): string {
  const first = calendar.entries.map(({ day }) => day).toSorted()[0]
  if (first === undefined) return ''
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Backstride//Backstride//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    timeZoneLines(calendar.zone, first),
    ...calendar.entries.map(entry => entryLines(entry, calendar)),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}

function entryLines(entry: CalendarEntry, { zone, madeAt, time, minutes, says }: Calendar): string {
  const { uid, day, weekly, without = [], insteadOf } = entry
  const local = (of: Day) => `${of.replaceAll('-', '')}T${time.replace(':', '')}00`
  const inZone = (name: string) => `${name};TZID=${zone}`
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', textValue(uid)),
    contentLine('DTSTAMP', utc(madeAt)),
    contentLine('SEQUENCE', String(sequenceAt(madeAt))),
    ...(insteadOf === undefined ? [] : [contentLine(inZone('RECURRENCE-ID'), local(insteadOf))]),
    contentLine(inZone('DTSTART'), local(day)),
    contentLine('DURATION', `PT${minutes}M`),
    ...(weekly === undefined
      ? []
      : [contentLine('RRULE', `FREQ=WEEKLY;BYDAY=${weekly.map(on => weekdays[on - 1]).join(',')}`)]),
    ...without.map(each => contentLine(inZone('EXDATE'), local(each))),
    contentLine('SUMMARY', textValue(says)),
    // A quarter of an hour of one's own: it blocks no meeting, and whoever shares the calendar sees no more than that.
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('CLASS', 'PRIVATE'),
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', textValue(says)),
    contentLine('TRIGGER', 'PT0S'),
    contentLine('END', 'VALARM'),
    contentLine('END', 'VEVENT'),
  ].join('')
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

const utc = (instant: Instant): string => instant.replace(/\.\d+/, '').replace(/[-:]/g, '')

/** Rises with every file. Seconds since 2020, since the number has to stay below 2^31. */
const sequenceAt = (instant: Instant): number =>
  Math.max(0, Math.floor((instantMs(instant) - instantMs('2020-01-01T00:00:00Z')) / MS_PER_S))
