import { contentLine } from './content-line.ts'

/** Years for which changes of the clock are written out. After the last one its offset stays. */
const yearsAhead = 10

interface Change {
  /** Local time just before it, as its offset then had it. */
  readonly at: string
  readonly fromS: number
  readonly toS: number
}

/**
 * The VTIMEZONE of an IANA zone from `day` on, each change of the clock by itself: readers that know the rule of RFC 5545
 * for several in one (RDATE) by half read these right.
 */
export function timeZoneLines(zone: string, day: string): string {
  const start = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone })
  const changes = changesFrom(start)
  const standardS = Math.min(...changes.map(({ toS }) => toS))
  return [
    contentLine('BEGIN', 'VTIMEZONE'),
    contentLine('TZID', zone),
    ...changes.map(change => observance(change, standardS)),
    contentLine('END', 'VTIMEZONE'),
  ].join('')
}

/** The change before `start`, or a beginning of all time where there was none, and those of the years after it. */
function changesFrom(start: Temporal.ZonedDateTime): readonly Change[] {
  const before = start.getTimeZoneTransition('previous')
  const first: Change =
    before === null ? { at: '19700101T000000', fromS: offsetS(start), toS: offsetS(start) } : changeAt(before)
  const changes = [first]
  const end = start.add({ years: yearsAhead })
  let next = start.getTimeZoneTransition('next')
  while (next !== null && Temporal.ZonedDateTime.compare(next, end) < 0) {
    changes.push(changeAt(next))
    next = next.getTimeZoneTransition('next')
  }
  return changes
}

function changeAt(moment: Temporal.ZonedDateTime): Change {
  const fromS = offsetS(moment.subtract({ nanoseconds: 1 }))
  const toS = offsetS(moment)
  const at = moment.toPlainDateTime().add({ seconds: fromS - toS })
  return { at: at.toString({ smallestUnit: 'second' }).replace(/[-:]/g, ''), fromS, toS }
}

function observance({ at, fromS, toS }: Change, standardS: number): string {
  const name = toS > standardS ? 'DAYLIGHT' : 'STANDARD'
  return [
    contentLine('BEGIN', name),
    contentLine('DTSTART', at),
    contentLine('TZOFFSETFROM', offset(fromS)),
    contentLine('TZOFFSETTO', offset(toS)),
    contentLine('END', name),
  ].join('')
}

const offsetS = (moment: Temporal.ZonedDateTime): number => Math.round(moment.offsetNanoseconds / 1e9)

function offset(seconds: number): string {
  const size = Math.abs(seconds)
  const two = (number: number) => String(number).padStart(2, '0')
  const rest = size % 60 === 0 ? '' : two(size % 60)
  return `${seconds < 0 ? '-' : '+'}${two(Math.floor(size / 3600))}${two(Math.floor(size / 60) % 60)}${rest}`
}
