import type { Report } from './report.ts'
import type { ToldSession } from './told-session.ts'

/** Pain around a session as told, and what the PG table makes of it. NRS; undefined: not told. */
export interface Around {
  readonly usual: number | undefined
  readonly before: number | undefined
  readonly during: number | undefined
  readonly after60: number | undefined
  readonly next: number | undefined
  readonly painkiller: boolean
  readonly flare: 'PG-01' | 'PG-02' | 'PG-03' | undefined
  /** When its first sign was told: from then on it is certain. */
  readonly signMs: number
  /** Pain was little, and did not rise: what PG-06 asks of pain. */
  readonly calm: boolean
}

/** What else is told, as far as it bears on whom a report speaks of. */
export interface Spoken {
  /** Sessions by time. */
  readonly sessions: readonly ToldSession[]
  /** Days of sessions and runs by their ids. */
  readonly dayById: ReadonlyMap<string, number>
  /** Ids that some morning names. */
  readonly namedMornings: ReadonlySet<string>
}

/** The reports of one session among those told in the days around it. */
export function reportsOf(
  session: ToldSession,
  reports: readonly Report[],
  spoken: Spoken,
): readonly Report[] {
  const mine: Report[] = []
  for (let index = firstFrom(reports, session.atMs - dayBeforeMs); index < reports.length; index += 1) {
    const report = reports[index]
    if (report === undefined || report.atMs > session.atMs + daysAfterMs) break
    if (speaksOf(report, session, spoken)) mine.push(report)
  }
  return mine
}

const hour = 3_600_000
/** Pain before a session is told shortly before it, a recalled morning up to three days later; more for zones and clocks. */
const dayBeforeMs = 36 * hour
const daysAfterMs = 6 * 24 * hour

/** Of reports by time, the place of the first at or after a moment. */
function firstFrom(reports: readonly Report[], fromMs: number): number {
  let index = reports.length
  while (index > 0 && (reports[index - 1]?.atMs ?? 0) >= fromMs) index -= 1
  return index
}

/** Whether a report is about a session: it names it, or it is the morning after and names nothing that has its own. */
function speaksOf({ dayNumber, data }: Report, session: ToldSession, spoken: Spoken): boolean {
  const { about, moment, recalled } = data
  if (moment !== 'morning') return about === session.id
  const days = dayNumber - session.dayNumber
  if (days < 1 || days > (recalled === true ? 3 : 1)) return false
  if (about === session.id) return true
  if (about !== undefined)
    return spoken.dayById.get(about) === session.dayNumber && !spoken.namedMornings.has(session.id)
  if (recalled !== true) return true
  // Told afterwards without a name: of the newest day of training before it.
  return spoken.sessions.every(other => other.dayNumber <= session.dayNumber || other.dayNumber >= dayNumber)
}

/** Pain around a session, from its reports by time. */
export function aroundOf(
  session: ToldSession,
  mine: readonly Report[],
  more: {
    readonly usual: number | undefined
    readonly isFirst: boolean
    readonly screenNrs: number | undefined
    readonly legChanges: ReadonlySet<string>
  },
): Around {
  const { isFirst, screenNrs, legChanges } = more
  let [before, during, after60, next]: (number | undefined)[] = []
  let stopped = session.stopWord
  let painkiller = false
  for (const { id, data } of mine) {
    const { moment, nrs } = data
    if (moment === 'before') before = nrs
    else if (moment === 'during') during = Math.max(during ?? 0, nrs)
    else if (moment === 'after60') after60 = nrs
    else if (moment === 'morning') next = nrs
    stopped ||= legChanges.has(id)
    painkiller ||= data.painkiller === true
  }
  const usual = more.usual ?? (isFirst ? (screenNrs ?? before) : (before ?? screenNrs))
  const d24 = next === undefined || usual === undefined ? undefined : next - usual
  const high = (during ?? 0) >= 6 || (next ?? 0) >= 6
  const staysUp =
    before !== undefined &&
    after60 !== undefined &&
    after60 - before >= 2 &&
    (next === undefined || next > before)
  const flare = stopped ? 'PG-01' : high ? 'PG-02' : (d24 ?? 0) >= 2 || staysUp ? 'PG-03' : undefined
  const unraised = during !== undefined && before !== undefined && during <= before
  return {
    usual,
    before,
    during,
    after60,
    next,
    painkiller,
    flare,
    signMs: flare === 'PG-02' ? signMs(session, mine) : session.atMs,
    calm:
      flare === undefined &&
      d24 !== undefined &&
      d24 <= 0 &&
      during !== undefined &&
      (during <= 2 || (during <= 4 && unraised)),
  }
}

const signMs = (session: ToldSession, mine: readonly Report[]): number =>
  mine.find(({ data }) => data.nrs >= 6 && (data.moment === 'during' || data.moment === 'morning'))?.atMs ??
  session.atMs
