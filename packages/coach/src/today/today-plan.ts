import type { Day } from '@backstride/kit'
import type { Because } from '../rules/rule.ts'
import type { Level, Restriction } from '../screening/level.ts'

export interface HoldDose {
  readonly rounds: number
  readonly holdS: number
  readonly restS: number
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
  readonly twists: readonly { readonly variant: 'HM0' | 'HM1' | 'HM2'; readonly perSide: number }[]
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
  /** The morning question that is due: about which session, and whether it is asked afterwards. */
  readonly morningDue: { readonly about: string; readonly recalled: boolean } | null
}
