import type { FlagId, Level, Restriction } from '@backstride/coach'
import type { Text } from '@backstride/kit'
import type { StopReasonId } from '../exercises/stop-reasons.ts'
import type { Dose, Drill, LadderName } from './drill.ts'

/** A ladder as a whole: what it is for, how its steps grow, what ends it and what closes it. Source: physio notes 9. */
export interface LadderInfo {
  readonly ladder: LadderName
  /** Extra core besides the two drills, or the strength lane. */
  readonly lane: 'core' | 'strength'
  readonly name: Text
  /** One honest sentence: it trains capacity, and nothing more is claimed. Source: EV 6.4, EV 7. */
  readonly purpose: Text
  /** Easy to hard. */
  readonly steps: readonly LadderStep[]
  /** For every ladder alike. */
  readonly stopRule: Text
  readonly ownStopRules: readonly OwnStopRule[]
  readonly stopWords: readonly StopReasonId[]
  readonly closings: readonly Closing[]
  readonly source: string
}

export interface LadderStep {
  readonly id: string
  /** Grown through before the next step; the first is where the step begins. */
  readonly doses: readonly [LadderDose, ...LadderDose[]]
}

/** What a drill says it begins with, or holds in falling sets such as 6-4-2. */
export type LadderDose =
  | Dose
  | {
      readonly kind: 'setsOfHolds'
      readonly holdsBySet: readonly number[]
      readonly holdS: number
      readonly restS: number
    }

export interface OwnStopRule {
  /** What is noticed. */
  readonly when: Text
  /** What to do then. */
  readonly advice: Text
  readonly change: StopChange
}

/** The same for the coach. `screenAgain` opens the page of that id. */
export type StopChange =
  | { readonly kind: 'adjust' }
  | { readonly kind: 'stepDown' }
  | { readonly kind: 'toStep'; readonly step: string }
  | { readonly kind: 'endRound' }
  | { readonly kind: 'screenAgain'; readonly flag: FlagId }

/** What may lie outside the screen, or after its clearance. Source: physio notes 3. */
export type LadderCondition = 'fragileBones' | 'pregnancy' | 'birthUnder12Weeks' | 'flatteningHurts'

/** What a flag of the screen says of these, cleared or not. A birth needs saying: the flag does not tell it from pregnancy. */
const conditionOfFlag: Partial<Record<FlagId, LadderCondition>> = { RF16: 'pregnancy', RF22: 'fragileBones' }

/** One reason why steps stay shut. All that apply count together. */
export interface Closing {
  readonly when:
    | { readonly levelAtMost: Level }
    | { readonly restriction: Restriction }
    | { readonly flag: FlagId }
    | { readonly condition: LadderCondition }
  /** The steps that stay open; none: the ladder is closed. */
  readonly open: readonly string[]
  readonly rpeAtMost?: number
  /** What is done stays as it is: no step and no dose harder. */
  readonly noRise?: true
  readonly source: string
}

/** What is known of the runner today, level after clearance. */
export interface Circumstances {
  readonly level: Level
  readonly restrictions?: readonly Restriction[]
  readonly flags?: readonly FlagId[]
  readonly conditions?: readonly LadderCondition[]
}

export interface LadderOpening {
  /** Easy to hard. */
  readonly open: readonly string[]
  readonly rpeAtMost: number
  readonly mayRise: boolean
}

/** RPE 6-8 is meant, 7 still good. Source: EV 5.6, PG-06. */
export const usualRpeAtMost = 7

/** Which steps of a ladder are open today: the most cautious of all that applies. */
export function openingOf({ steps, closings }: LadderInfo, today: Circumstances): LadderOpening {
  const applying = closings.filter(({ when }) => applies(when, today))
  return {
    open: steps.map(({ id }) => id).filter(id => applying.every(({ open }) => open.includes(id))),
    rpeAtMost: Math.min(usualRpeAtMost, ...applying.flatMap(({ rpeAtMost }) => rpeAtMost ?? [])),
    mayRise: applying.every(({ noRise }) => noRise !== true),
  }
}

function applies(when: Closing['when'], today: Circumstances): boolean {
  if ('levelAtMost' in when) return today.level <= when.levelAtMost
  if ('restriction' in when) return today.restrictions?.includes(when.restriction) ?? false
  if ('flag' in when) return today.flags?.includes(when.flag) ?? false
  const told = today.conditions?.includes(when.condition) ?? false
  return told || (today.flags?.some(flag => conditionOfFlag[flag] === when.condition) ?? false)
}

type Own = Omit<LadderInfo, 'steps' | 'stopRule' | 'stopWords' | 'closings' | 'source'>

/** A ladder from its drills; each says its first dose, `grows` what follows. */
export function ladderOf(
  drills: readonly Drill[],
  own: Own & {
    readonly stopRule: Text
    readonly grows: Readonly<Record<string, readonly LadderDose[]>>
    readonly closings: readonly Closing[]
  },
): LadderInfo {
  const { grows, closings, ...info } = own
  const ids = drills.map(({ id }) => id)
  return {
    ...info,
    steps: drills.map(({ id, dose }) => ({ id, doses: [dose, ...(grows[id] ?? [])] })),
    stopWords: [...new Set(drills.flatMap(({ stopWords }) => stopWords))],
    closings: [...closedForAll(ids), ...closings],
    source: 'physio notes 9',
  }
}

/** Level 3: the first three steps, RPE 6; below: no drills. Source: physio notes 9 and 2. */
const closedForAll = (ids: readonly string[]): readonly Closing[] => [
  { when: { levelAtMost: 2 }, open: [], source: 'physio notes 2' },
  { when: { restriction: 'noDrills' }, open: [], source: 'physio notes 2' },
  { when: { levelAtMost: 3 }, open: ids.slice(0, 3), rpeAtMost: 6, source: 'physio notes 9' },
  { when: { condition: 'birthUnder12Weeks' }, open: [], source: 'physio notes 3' },
]

/** Of these ladders only bird dog goes on with leaking, heaviness or doming. Source: physio notes 2, RF17. */
export const closedWithPelvicSigns: Closing = { when: { flag: 'RF17' }, open: [], source: 'physio notes 2' }
/** What the notes do not name as allowed stays shut: doubt decides towards safety. */
export const closedInPregnancy: Closing = {
  when: { condition: 'pregnancy' },
  open: [],
  noRise: true,
  source: 'physio notes 3',
}
