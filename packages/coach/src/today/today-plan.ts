import type { Day, Instant } from '@backstride/kit'
import type { StepLadderName } from '../programme/programme.ts'
import type { StepDose } from '../programme/step-dose.ts'
import type { FlareSpell } from '../progression/flares.ts'
import type { PlannedTwists } from '../progression/twist-rungs.ts'
import type { Because } from '../rules/rule.ts'
import type { Level, Restriction } from '../screening/level.ts'

export interface HoldDose {
  readonly rounds: number
  readonly holdS: number
  readonly restS: number
}

/** The runner's step on one of the other ladders, whether or not it is due today. */
export interface StepPlan {
  readonly ladder: StepLadderName
  readonly variant: string
  readonly dose: StepDose
  readonly because: readonly Because[]
}

/** Something worth doing or knowing that is no exercise; each names the rule that raised it. */
export interface Advice {
  readonly id:
    | 'contact'
    | 'seeSomeone'
    | 'keepingMode'
    | 'legLowerTest'
    | 'flarePlan'
    | 'writeFlarePlan'
    | 'assessment'
    | 'outcome'
  readonly because: Because
}

/** One thing to do today. Drill ids are ladder ids (`HH02`, `HM1`). */
export type TodayItem =
  | {
      readonly kind: 'drill'
      readonly id: string
      readonly dose: HoldDose | { readonly perSide: number }
      readonly because: readonly Because[]
    }
  | {
      readonly kind: 'strength'
      readonly id: string
      readonly dose: StepDose
      readonly because: readonly Because[]
    }
  | {
      readonly kind: 'walk'
      readonly id: 'walk'
      readonly dose: { readonly minutes: number }
      readonly because: readonly Because[]
    }
  | {
      readonly kind: 'rest'
      readonly id: 'rest'
      readonly dose: Record<never, never>
      readonly because: readonly Because[]
    }
  | {
      readonly kind: 'checkin'
      /** screen: the whole safety screen; shortScreen: its one card; clearance: record who looked; morning: how was it? */
      readonly id: 'screen' | 'shortScreen' | 'clearance' | 'morning'
      readonly dose: Record<never, never>
      readonly because: readonly Because[]
    }

/** What the player leads through: the drills of today, in order. null: no drills today. */
export interface SessionPlan {
  readonly hold: {
    readonly variant: string
    readonly rounds: number
    readonly holdS: number
    readonly restS: number
    /** Round 1 is the back-contact test A7: one hold of at most 30 s in table-top, only in the first session. */
    readonly entryTest: boolean
  } | null
  readonly twists: readonly PlannedTwists[]
  readonly restrictions: readonly Restriction[]
}

export interface TodayPlan {
  readonly date: Day
  /** After clearance; null: never screened. */
  readonly level: Level | null
  readonly items: readonly TodayItem[]
  readonly session: SessionPlan | null
  readonly restrictions: readonly Restriction[]
  /** A session of this day is already done. */
  readonly doneToday: boolean
  /**
   * The morning question that is due: about which session, and whether it is asked afterwards. `about` is null while a
   * flare is followed from morning to morning.
   */
  readonly morningDue: { readonly about: string | null; readonly recalled: boolean } | null
  /** The newest flare, as far as it is known: it runs while `over` is null. [PG-11] */
  readonly flare?: FlareSpell | undefined
  /** While a flare keeps the drills shut: when they open again. */
  readonly drillsOpenAt?: Instant | undefined
  /** Where the runner stands on the other ladders, those open today, whether or not they are due. */
  readonly steps: readonly StepPlan[]
  readonly advice: readonly Advice[]
  /** Version of the rules, and one word for all their numbers. */
  readonly rulesVersion: string
  readonly thresholds: string
}
