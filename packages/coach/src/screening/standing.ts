import type { FactOf, KnownFact, ScreenDocument } from '@backstride/facts'
import { type Day, daysBetween, type Instant, instantMs, MS_PER_H } from '@backstride/kit'
import { clearanceRules, clearanceSpanDays } from './clearance-rules.ts'
import { type Finding, findingsOf } from './findings.ts'
import { type Level, lowestLevel } from './level.ts'
import { computedFlags, type FlagId, kinOf } from './red-flags.ts'

/** A clearance as it applies to one flag. */
export interface Cover {
  readonly clearance: FactOf<'ClearanceRecorded'>
  /** Level of the flag when it was cleared: anything lower is worse and ends the cover. */
  readonly level: Level
  /** Days from its own day on which it holds. */
  readonly days: number
  /** Ended early, by which flag or report. */
  readonly endedBy?: string
}

/** A flag at level 0 to 2 that is still open: only a clearance is the way back. */
export interface OpenFlag {
  readonly finding: Finding & { readonly level: Level }
  readonly cover?: Cover
  /** When a screen last had it. */
  readonly firedAt: Instant
  /** The newest screen no longer has it. */
  readonly silent: boolean
}

/** What all screens, clearances and pain reports up to a day leave standing. */
export interface Standing {
  readonly lastScreen: FactOf<'ScreenAnswered'> | undefined
  readonly open: ReadonlyMap<FlagId, OpenFlag>
  /** Fired in the last screen at level 3 or as information. */
  readonly mild: readonly Finding[]
  /** First day of an unbroken run of screens in which the flag fired. */
  readonly firedSince: ReadonlyMap<FlagId, Day>
}

/** Before the first fact. */
export const standingStart: StandingReplay = {
  lastScreen: undefined,
  open: new Map(),
  mild: [],
  firedSince: new Map(),
  lastDistal: undefined,
}

/** Replays facts in their order; `facts` are effective ones (corrections applied). */
export const standingOf = (facts: readonly KnownFact[]): Standing =>
  facts.reduce(advanceStanding, standingStart)

export interface StandingReplay extends Standing {
  readonly lastDistal: number | undefined
}

/** One fact further; facts of other kinds change nothing. */
export function advanceStanding(before: StandingReplay, fact: KnownFact): StandingReplay {
  switch (fact.kind) {
    case 'ScreenAnswered':
      return screened(before, fact)
    case 'ClearanceRecorded':
      return cleared(before, fact)
    case 'PainReported':
      return reported(before, fact)
    default:
      return before
  }
}

const isOpening = (finding: Finding): finding is Finding & { level: Level } =>
  finding.level !== 'information' && finding.level <= 2

function screened(before: StandingReplay, fact: FactOf<'ScreenAnswered'>): StandingReplay {
  const findings = findingsOf(fact.data as ScreenDocument)
  const opening = findings.filter(isOpening)
  const open = new Map<FlagId, OpenFlag>()
  for (const [id, flag] of before.open) {
    if (!opening.some(finding => finding.id === id) && !releasedBy(fact, flag))
      open.set(id, { ...flag, silent: true })
  }
  for (const finding of opening) open.set(finding.id, reopened(finding, before.open.get(finding.id), fact))
  return {
    ...before,
    lastScreen: fact,
    open: endCovers(open, before, opening, fact),
    mild: findings.filter(finding => !isOpening(finding)),
    firedSince: new Map(findings.map(({ id }) => [id, before.firedSince.get(id) ?? fact.day])),
  }
}

function reopened(
  finding: Finding & { level: Level },
  was: OpenFlag | undefined,
  { at, day }: FactOf<'ScreenAnswered'>,
): OpenFlag {
  if (was === undefined) return { finding, firedAt: at, silent: false }
  const covered = was.cover !== undefined && coverHolds(was.cover, day)
  // Milder without a clearance is no way back: the worst level stands.
  const level = covered ? finding.level : lowestLevel([finding.level, was.finding.level])
  return { ...was, finding: { ...finding, level }, firedAt: at, silent: false }
}

/**
 * Pain at rest of 7 and more is asked again after 24 hours and so may release itself; so may age.
 * A flag whose cover has run out goes when it is no longer there.
 */
function releasedBy(fact: FactOf<'ScreenAnswered'>, flag: OpenFlag): boolean {
  const { id, level } = flag.finding
  if (flag.cover !== undefined) return !coverHolds(flag.cover, fact.day) && flag.cover.endedBy === undefined
  if (id === 'RF70') return true
  if (id !== 'RF60' || level < 2) return false
  const hours = (instantMs(fact.at) - instantMs(flag.firedAt)) / MS_PER_H
  return hours >= computedFlags.RF60.askedAgainAfterH
}

/**
 * A covered flag that got worse, one that was gone and is back, or a new one of the same family ends the whole clearance
 * at once. So does an emergency told again: every row at level 0 asks for what is new, worse, sudden or now.
 */
function endCovers(
  open: ReadonlyMap<FlagId, OpenFlag>,
  before: StandingReplay,
  opening: readonly (Finding & { level: Level })[],
  screenFact: FactOf<'ScreenAnswered'>,
): ReadonlyMap<FlagId, OpenFlag> {
  const covered = [...open.values()].filter(
    flag => flag.cover !== undefined && coverHolds(flag.cover, screenFact.day),
  )
  const endedBy = new Map<string, FlagId>()
  for (const finding of opening) {
    const was = before.open.get(finding.id)
    const isBack = was?.silent === true && !before.mild.some(({ id }) => id === finding.id)
    for (const flag of covered) {
      const worse =
        flag.finding.id === finding.id &&
        flag.cover !== undefined &&
        (finding.level < flag.cover.level || finding.level === 0 || isBack)
      const related = was === undefined && kinOf(flag.finding.id).family === kinOf(finding.id).family
      if (flag.cover !== undefined && (worse || related)) endedBy.set(flag.cover.clearance.id, finding.id)
    }
  }
  return mapFlags(open, flag => ended(flag, endedBy.get(flag.cover?.clearance.id ?? '')))
}

const ended = (flag: OpenFlag, endedBy: string | undefined): OpenFlag =>
  flag.cover === undefined || endedBy === undefined ? flag : { ...flag, cover: { ...flag.cover, endedBy } }

const mapFlags = (open: ReadonlyMap<FlagId, OpenFlag>, change: (flag: OpenFlag) => OpenFlag) =>
  new Map([...open].map(([id, flag]) => [id, change(flag)]))

/** A clearance covers every flag that is open when it is recorded. */
function cleared(before: StandingReplay, clearance: FactOf<'ClearanceRecorded'>): StandingReplay {
  return {
    ...before,
    open: mapFlags(before.open, flag => ({ ...flag, cover: coverBy(clearance, flag.finding) })),
  }
}

function coverBy(clearance: FactOf<'ClearanceRecorded'>, finding: Finding & { level: Level }): Cover {
  const atMost = clearanceSpanDays[kinOf(finding.id).clearance]
  const { expires } = clearance.data
  // The date named is the last day on which it holds.
  const named = expires === undefined || expires === null ? atMost : daysBetween(clearance.day, expires) + 1
  return { clearance, level: finding.level, days: Math.max(0, Math.min(named, atMost)) }
}

/** New numbness or weakness, or pain that reaches further down, ends the clearance of leg symptoms. */
function reported(before: StandingReplay, { id, data }: FactOf<'PainReported'>): StandingReplay {
  const further =
    data.distal !== undefined && before.lastDistal !== undefined && data.distal > before.lastDistal
  const lastDistal = data.distal ?? before.lastDistal
  if (!further && data.numbOrWeak !== true)
    return lastDistal === before.lastDistal ? before : { ...before, lastDistal }
  const isLeg = (flag: OpenFlag) => kinOf(flag.finding.id).clearance === 'legSymptoms'
  return {
    ...before,
    lastDistal,
    open: mapFlags(before.open, flag => (isLeg(flag) ? ended(flag, id) : flag)),
  }
}

/** Whether the clearance still covers on `day`. */
export const coverHolds = (cover: Cover, day: Day): boolean =>
  cover.endedBy === undefined && coverHoldsByDate(cover, day)

/** The same by the calendar alone. */
export const coverHoldsByDate = (cover: Cover, day: Day): boolean =>
  daysBetween(cover.clearance.day, day) < cover.days

/** Level that a covered flag still counts as: caution for two weeks, then clear. */
export const coveredLevel = (cover: Cover, day: Day): Level =>
  daysBetween(cover.clearance.day, day) < clearanceRules['CL-02'].cautionDays ? 3 : 4
