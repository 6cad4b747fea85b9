import type { Because } from '../rules/rule.ts'
import type { Level } from '../screening/level.ts'

/** Where the hold lane begins. Source: rules.md HH, "Entry"; EV 5.6; our choice [D]. */
export const entryRules = {
  tag: 'D',
  source: 'Rules: HH, Entry; EV 4 (A7), 5.6',
  walkingNrs: 5,
  gentleNrs: 3,
  longTestS: 30,
  shortTestS: 10,
  /** Rest between rounds, seconds. Source: PN 9, six minutes. */
  restS: 15,
  rounds: 6,
  holdS: 10,
  fewerRounds: 4,
} as const

export interface EntryInput {
  /** Pain now, NRS 0-10. */
  readonly nrs: number
  readonly level: Level
  /** Seconds held in the back-contact test A7; undefined: not done yet. */
  readonly testS?: number | undefined
}

/** The first variant and the rule that chose it. Before A7 is done, the variant that passing it would give. */
export function entryVariant({ nrs, level, testS }: EntryInput): {
  readonly variant: string
  readonly because: Because
} {
  const { walkingNrs, gentleNrs, longTestS, shortTestS } = entryRules
  const saw = testS === undefined ? { nrs, level } : { nrs, level, testS }
  const enter = (variant: string, rule: string) => ({ variant, because: { rule, saw } })
  if (nrs >= walkingNrs) return enter('HH00', 'EN-04')
  if (testS !== undefined && testS < shortTestS) return enter('HH00', 'EN-03')
  if (level < 4 && testS === undefined) return enter('HH01', 'EN-05')
  if (nrs >= gentleNrs || (testS !== undefined && testS < longTestS)) return enter('HH01', 'EN-02')
  return enter('HH02', 'EN-01')
}

/** A7 is round 1 of the first session: only at level 4 with pain of at most 4. */
export const entryTestOpen = ({ nrs, level }: EntryInput): boolean =>
  level === 4 && nrs < entryRules.walkingNrs
