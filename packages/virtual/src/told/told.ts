import { type Fact, type FactOf, isKind, isKnown, type KnownFact } from '@backstride/facts'
import { dayNumber, instantMs } from '@backstride/kit'
import { type Around, aroundOf, reportsOf } from './around.ts'
import type { LadderData } from './ladder-data.ts'
import { isEarlier, type Report, reportOf } from './report.ts'
import { type ToldSession, toldSession } from './told-session.ts'

/**
 * What the facts say, read again from the rules' own words and from nothing of the coach: the checks stand on this. A
 * reading of its own may differ from the coach's where the rules leave room; the checks ask only for what all readings
 * share.
 */
export interface Told {
  add(facts: readonly Fact[]): void
  /** Sessions by time. */
  sessions(): readonly ToldSession[]
  around(session: ToldSession): Around
  /** The place among the sessions of the newest that flared; -1: none did. */
  newestFlare(): number
  /** Usual pain before a day; undefined: too few mornings. */
  usual(day: number): number | undefined
  /** Median of the mornings of seven days before `day`, and of the seven before them, where both are known. */
  weeks(day: number): { readonly last: number; readonly before: number } | undefined
  /** Pain reports by time. */
  reports(): readonly Report[]
  screens(): readonly FactOf<'ScreenAnswered'>[]
  clearances(): readonly FactOf<'ClearanceRecorded'>[]
  legLowered(): readonly FactOf<'LegLowerTested'>[]
  /** The newest leg change or stop word. */
  lastStopMs(): number | undefined
  /** When something told before was last put right or taken back; what was planned earlier stood on other facts. */
  lastCorrectedMs(): number | undefined
  /** Everything told so far, in the order it came. */
  facts(): readonly Fact[]
  /** Kinds of facts told, ever. */
  has(kind: string): boolean
}

export function createTold(ladder: LadderData): Told {
  const all: Fact[] = []
  const kinds = new Set<string>()
  let sessions: ToldSession[] = []
  let reports: Report[] = []
  let dayById = new Map<string, number>()
  let namedMornings = new Set<string>()
  let screens: FactOf<'ScreenAnswered'>[] = []
  let clearances: FactOf<'ClearanceRecorded'>[] = []
  let lowered: FactOf<'LegLowerTested'>[] = []
  let legChanges = new Set<string>()
  let lastDistal: number | undefined
  const mornings = new Map<number, number>()
  const arounds = new Map<string, Around>()
  const usuals = new Map<number, number | undefined>()
  /** Sessions before this place are too old to change; the newest flare among them. */
  let finalUpTo = 0
  let finalFlare = -1
  let newestFlare: number | undefined
  let lastStopMs: number | undefined
  let lastCorrectedMs: number | undefined

  const place = (fact: KnownFact): void => {
    if (isKind('PainReported')(fact)) placeReport(reportOf(fact))
    else if (isKind('SessionCompleted')(fact)) placeSession(toldSession(fact, ladder))
    else if (isKind('RunRecorded')(fact)) dayById.set(fact.id, dayNumber(fact.day))
    else if (isKind('ScreenAnswered')(fact)) screens.push(fact)
    else if (isKind('ClearanceRecorded')(fact)) clearances.push(fact)
    else if (isKind('LegLowerTested')(fact)) lowered.push(fact)
  }
  const placeReport = (report: Report): void => {
    const newest = reports.at(-1)
    const isLast = newest === undefined || isEarlier(newest, report)
    reports.push(report)
    if (!isLast) reports.sort((a, b) => (isEarlier(a, b) ? -1 : 1))
    if (isLast) noteLeg(report)
    else readLegs()
    noteMorning(report)
    usuals.clear()
  }
  const placeSession = (session: ToldSession): void => {
    const isLast = (sessions.at(-1)?.atMs ?? 0) < session.atMs
    sessions.push(session)
    dayById.set(session.id, session.dayNumber)
    if (session.stopWord) stoppedAt(session.atMs)
    if (isLast) return
    sessions.sort((a, b) => a.atMs - b.atMs)
    forgetFinal()
  }
  const forgetFinal = (): void => {
    finalUpTo = 0
    finalFlare = -1
  }
  const stoppedAt = (ms: number): void => {
    lastStopMs = Math.max(lastStopMs ?? 0, ms)
  }
  const noteMorning = ({ dayNumber: day, data }: Report): void => {
    if (data.moment !== 'morning') return
    if (data.recalled !== true) mornings.set(day, data.nrs)
    if (data.about !== undefined) namedMornings.add(data.about)
  }
  const noteLeg = ({ id, atMs, data }: Report): void => {
    const further = data.distal !== undefined && lastDistal !== undefined && data.distal > lastDistal
    if (further || data.numbOrWeak === true) {
      legChanges.add(id)
      stoppedAt(atMs)
    }
    lastDistal = data.distal ?? lastDistal
  }
  const forgetLegs = (): void => {
    legChanges = new Set()
    namedMornings = new Set()
    lastDistal = undefined
    lastStopMs = undefined
    mornings.clear()
  }
  const readLegs = (): void => {
    forgetLegs()
    for (const report of reports) {
      noteLeg(report)
      noteMorning(report)
    }
    for (const { stopWord, atMs } of sessions) if (stopWord) stoppedAt(atMs)
  }
  /** Something earlier was changed or taken back: all is read again. */
  const readAgain = (): void => {
    ;[sessions, reports, screens, clearances, lowered] = [[], [], [], [], []]
    dayById = new Map()
    forgetLegs()
    forgetFinal()
    usuals.clear()
    arounds.clear()
    const taken = new Set(all.filter(isKind('Retracted')).map(({ data }) => data.fact))
    const changes = all.filter(isKind('Amended'))
    for (const fact of all) {
      if (!isKnown(fact) || taken.has(fact.id)) continue
      const mine = changes.filter(({ id, data }) => data.fact === fact.id && !taken.has(id))
      place(mine.length === 0 ? fact : amended(fact, mine))
    }
  }

  /** What is told now may still be about the last days. */
  const forgetFrom = (day: number): void => {
    for (let index = sessions.length - 1; index >= 0; index -= 1) {
      const session = sessions[index]
      if (session === undefined || session.dayNumber < day) return
      arounds.delete(session.id)
    }
  }

  const usual = (day: number): number | undefined => {
    if (usuals.has(day)) return usuals.get(day)
    const medians = [7, 28].flatMap(days => {
      const known = morningsBefore(mornings, day, days)
      return known.length < 3 ? [] : [median(known)]
    })
    const lowest = medians.length === 0 ? undefined : Math.min(...medians)
    usuals.set(day, lowest)
    return lowest
  }

  const around = (session: ToldSession): Around => {
    const known = arounds.get(session.id)
    if (known !== undefined) return known
    const mine = reportsOf(session, reports, { sessions, dayById, namedMornings })
    const found = aroundOf(session, mine, {
      usual: usual(session.dayNumber),
      isFirst: sessions[0]?.id === session.id,
      screenNrs: restOf(screens.findLast(({ at }) => instantMs(at) <= session.atMs)),
      legChanges,
    })
    arounds.set(session.id, found)
    return found
  }

  /** The newest place is looked for among what may still change; what is older is gone through once. */
  const findFlare = (): number => {
    const flared = (index: number): boolean => {
      const session = sessions[index]
      return session !== undefined && around(session).flare !== undefined
    }
    const openFrom = (sessions.at(-1)?.dayNumber ?? 0) - 2 * openDays
    for (; (sessions[finalUpTo]?.dayNumber ?? openFrom) < openFrom; finalUpTo += 1)
      if (flared(finalUpTo)) finalFlare = finalUpTo
    for (let index = sessions.length - 1; index >= finalUpTo; index -= 1) if (flared(index)) return index
    return finalFlare
  }

  return {
    add(facts) {
      for (const fact of facts) {
        all.push(fact)
        kinds.add(fact.kind)
        if (!isKnown(fact)) continue
        if (fact.kind === 'Amended' || fact.kind === 'Retracted') {
          lastCorrectedMs = instantMs(fact.at)
          readAgain()
        } else place(fact)
        newestFlare = undefined
        forgetFrom(dayNumber(fact.day) - openDays)
      }
    },
    sessions: () => sessions,
    around,
    newestFlare() {
      newestFlare ??= findFlare()
      return newestFlare
    },
    usual,
    weeks(day) {
      const last = morningsBefore(mornings, day + 1, 7)
      const before = morningsBefore(mornings, day - 6, 7)
      return last.length < 2 || before.length < 2 ? undefined : { last: median(last), before: median(before) }
    },
    reports: () => reports,
    screens: () => screens,
    clearances: () => clearances,
    legLowered: () => lowered,
    lastStopMs: () => lastStopMs,
    lastCorrectedMs: () => lastCorrectedMs,
    facts: () => all,
    has: kind => kinds.has(kind),
  }
}

/** Mornings are told up to three days later; a day more for zones. */
const openDays = 4

/** The only change that lives make is another number of pain. */
const amended = (fact: KnownFact, changes: readonly FactOf<'Amended'>[]): KnownFact =>
  ({ ...fact, data: Object.assign({}, fact.data, ...changes.map(({ data }) => data.data)) }) as KnownFact

function morningsBefore(mornings: ReadonlyMap<number, number>, day: number, days: number): number[] {
  const known: number[] = []
  for (let back = 1; back <= days; back += 1) {
    const nrs = mornings.get(day - back)
    if (nrs !== undefined) known.push(nrs)
  }
  return known
}

function median(numbers: readonly number[]): number {
  const sorted = Uint8Array.from(numbers).sort()
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[sorted.length / 2 - 1] ?? 0) + upper) / 2
}

/** Pain at rest of a screen: none without an episode. */
const restOf = (screen: FactOf<'ScreenAnswered'> | undefined): number | undefined =>
  screen === undefined ? undefined : (screen.data.episode?.painAtRest ?? 0)
