import type { FactOf, KnownFact } from '@backstride/facts'
import { type Day, daysBetween } from '@backstride/kit'
import type { Finding } from './findings.ts'
import { type Level, type Restriction, restrictions } from './level.ts'
import { type FlagId, redFlagOf } from './red-flags.ts'
import { resultOf, type ScreenResult } from './screen.ts'
import { type Cover, coveredLevel, coverHolds, type OpenFlag, type Standing, standingOf } from './standing.ts'

/** The safety screen as it stands on a day, after clearance. */
export interface LevelOn extends ScreenResult {
  readonly lastScreen: FactOf<'ScreenAnswered'>
  /** What whoever cleared allows; both where nothing needed a clearance. */
  readonly allows: { readonly drills: boolean; readonly running: boolean }
  /** Flags that a clearance covers on this day. */
  readonly covered: readonly { readonly id: FlagId; readonly level: Level; readonly cover: Cover }[]
  /** Flags whose clearance ended before this day, by date or by something new. */
  readonly ended: readonly { readonly id: FlagId; readonly cover: Cover }[]
  /** Flags at level 0 to 2 that need a clearance now. */
  readonly uncovered: readonly FlagId[]
  /** Limits in the words of whoever cleared, beyond the known ones. */
  readonly otherRestrictions: readonly string[]
}

/** The level on `day` from effective facts up to that day; undefined: never screened. */
export const levelOn = (facts: readonly KnownFact[], day: Day): LevelOn | undefined =>
  levelFrom(standingOf(facts), day)

/** The newest answer: with nothing open that runs out, it holds from day to day. */
let newest:
  | { readonly standing: Standing; readonly day: Day; readonly level: LevelOn | undefined }
  | undefined

/** The same from what stands already. */
export function levelFrom(standing: Standing, day: Day): LevelOn | undefined {
  const isSame = newest?.standing === standing && (newest.day === day || isLasting(standing))
  if (!isSame || newest === undefined) newest = { standing, day, level: levelOf(standing, day) }
  return newest.level
}

const isLasting = ({ open, mild }: Standing): boolean =>
  open.size === 0 && mild.every(({ id }) => redFlagOf(id)?.easesAfterDays === undefined)

function levelOf(standing: Standing, day: Day): LevelOn | undefined {
  if (standing.lastScreen === undefined) return undefined
  const flags = [...standing.open.values()].filter(flag => stillStands(flag, day))
  const covered = flags.filter(flag => isCovered(flag, day))
  const uncovered = flags.filter(flag => !isCovered(flag, day))
  const mild = standing.mild.filter(
    finding => !hasEased(finding, standing.firedSince.get(finding.id) ?? day, day),
  )
  const result = resultOf([
    ...uncovered.map(flag => flag.finding),
    ...covered.flatMap(flag => coveredFinding(flag, day)),
    ...mild,
  ])
  const covers = covered.flatMap(({ cover }) => (cover === undefined ? [] : [cover]))
  const named = covers.flatMap(cover => cover.clearance.data.restrictions)
  return {
    level: result.level,
    code: result.code,
    rules: result.rules,
    pages: result.pages,
    rulesVersion: result.rulesVersion,
    restrictions: withNamed(result.restrictions, named),
    lastScreen: standing.lastScreen,
    allows: {
      drills: result.level > 2 && covers.every(cover => cover.clearance.data.allows.includes('drills')),
      running: result.level > 2 && covers.every(cover => cover.clearance.data.allows.includes('running')),
    },
    covered: covered.flatMap(({ finding, cover }) =>
      cover === undefined ? [] : [{ id: finding.id, level: coveredLevel(cover, day), cover }],
    ),
    ended: uncovered.flatMap(({ finding, cover }) =>
      cover === undefined ? [] : [{ id: finding.id, cover }],
    ),
    uncovered: uncovered.map(({ finding }) => finding.id),
    otherRestrictions: named.filter(name => !isRestriction(name)),
  }
}

/**
 * What the safety screen found and still stands. Two weeks after a clearance a flag no longer decides the level, but what
 * it keeps shut stays shut.
 */
export const flagsStanding = ({ rules, covered }: Pick<LevelOn, 'rules' | 'covered'>): readonly FlagId[] => [
  ...new Set([...rules, ...covered.map(({ id }) => id)]),
]

const isCovered = ({ cover }: OpenFlag, day: Day): boolean => cover !== undefined && coverHolds(cover, day)

/** Gone with its clearance: run out by date, and the newest screen no longer has it. */
const stillStands = (flag: OpenFlag, day: Day): boolean =>
  !(
    flag.silent &&
    flag.cover !== undefined &&
    flag.cover.endedBy === undefined &&
    !coverHolds(flag.cover, day)
  )

function coveredFinding({ finding, cover }: OpenFlag, day: Day): Finding[] {
  if (cover === undefined) return []
  const level = coveredLevel(cover, day)
  // The gentle limits of the flag itself stay while it counts; what closes running or walking was cleared.
  const restrictions = finding.restrictions.filter(name => name !== 'noWalk' && name !== 'noRunning')
  return level === 4 ? [] : [{ id: finding.id, level, pages: [], restrictions }]
}

/** An old, discharged spine operation is caution for two weeks, then clear. */
function hasEased(finding: Finding, since: Day, day: Day): boolean {
  const after = redFlagOf(finding.id)?.easesAfterDays
  return after !== undefined && finding.level === 3 && daysBetween(since, day) >= after
}

const known: ReadonlySet<string> = new Set(restrictions)
const isRestriction = (name: string): name is Restriction => known.has(name)

const withNamed = (found: readonly Restriction[], named: readonly string[]): readonly Restriction[] => [
  ...found,
  ...new Set(named.filter(isRestriction).filter(name => !found.includes(name))),
]
