import type { ScreenDocument } from '@backstride/facts'
import { type Finding, findingsOf } from './findings.ts'
import {
  type Level,
  type LevelCode,
  levelCodes,
  lowestLevel,
  type Page,
  pages,
  type Restriction,
  restrictions,
} from './level.ts'
import type { FlagId } from './red-flags.ts'

/** Names the set of published rules that decided; changes whenever any of them does. */
export const rulesVersion = '2026-12-01.2'

/** What a safety screen says: never a disease, only what is open and what is not. */
export interface ScreenResult {
  readonly level: Level
  readonly code: LevelCode
  /** Ids that fired, those at the resulting level first. */
  readonly rules: readonly FlagId[]
  readonly pages: readonly Page[]
  readonly restrictions: readonly Restriction[]
  readonly rulesVersion: string
}

/** The safety screen: answers in, level out; the lowest number that fires. */
export const screen = (document: ScreenDocument): ScreenResult => resultOf(findingsOf(document))

/** The result of findings that stand together. */
export function resultOf(findings: readonly Finding[]): ScreenResult {
  const level = lowestLevel(
    findings.flatMap(finding => (finding.level === 'information' ? [] : [finding.level])),
  )
  const rank = (finding: Finding) => (finding.level === 'information' ? 5 : finding.level)
  return {
    level,
    code: levelCodes[level],
    rules: findings.toSorted((a, b) => rank(a) - rank(b)).map(({ id }) => id),
    pages: pages.filter(
      page => page === pageByLevel[level] || findings.some(finding => finding.pages.includes(page)),
    ),
    restrictions: restrictions.filter(
      restriction =>
        restrictionsByLevel[level].includes(restriction) ||
        (mayRestrict(restriction, level) &&
          findings.some(finding => finding.restrictions.includes(restriction))),
    ),
    rulesVersion,
  }
}

const pageByLevel: Readonly<Record<Level, Page | undefined>> = {
  0: 'emergency',
  1: 'urgent',
  2: 'clinician',
  3: undefined,
  4: undefined,
}

/** Bone-like pain or a limp, even a perhaps, takes the walk wherever training is closed; at caution it does not. */
const mayRestrict = (restriction: Restriction, level: Level): boolean =>
  restriction !== 'noWalk' || level <= 2

const closed: readonly Restriction[] = ['noDrills', 'noRunning']
/** What a level closes by itself. */
export const closingsOf = (level: Level): readonly Restriction[] => restrictionsByLevel[level]

const restrictionsByLevel: Readonly<Record<Level, readonly Restriction[]>> = {
  0: closed,
  1: closed,
  2: closed,
  3: ['holdMax10s', 'noRunningRise'],
  4: [],
}
