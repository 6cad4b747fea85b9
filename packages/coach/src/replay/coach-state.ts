import type { FactData, FactOf } from '@backstride/facts'
import type { Day, Instant } from '@backstride/kit'
import { type Mornings, noMornings } from '../progression/mornings.ts'
import type { Trained } from '../progression/pain-log.ts'
import { type Asked, askedStart } from '../screening/asked.ts'
import { type StandingReplay, standingStart } from '../screening/standing.ts'
import { type Lanes, lanesStart } from './lanes.ts'

type Pain = FactOf<'PainReported'>

/**
 * What the coach knows after some facts, in their order. A plan is made from it, the next fact goes on from it: nothing
 * looks back at the facts before. Sessions whose next morning may still be told stand in `open`; older ones have moved
 * the lanes for good.
 */
export interface CoachState {
  /** The newest fact folded in: what comes before it needs a replay. */
  readonly newest: { readonly at: Instant; readonly id: string } | undefined
  /** The latest calendar day of any fact folded in. */
  readonly latestDay: Day | undefined
  readonly zone: string
  readonly standing: StandingReplay
  readonly asked: Asked
  readonly mornings: Mornings
  readonly screenNrs: number | undefined
  readonly firstTrainedId: string | undefined
  /** Pain at rest as last told. */
  readonly atRest: { readonly at: Instant; readonly nrs: number; readonly id: string } | undefined
  readonly open: {
    readonly trained: readonly Trained[]
    /** What was trained on the last settled day: a morning that names it speaks of a session after midnight too. */
    readonly justSettled: readonly Trained[]
    readonly reports: readonly Pain[]
    /** Ids among `reports` that told of a leg change. */
    readonly legChanges: ReadonlySet<string>
    /** Ids among `reports` that were told of something settled meanwhile. */
    readonly tied: ReadonlySet<string>
    /** Ids of sessions done although the safety screen had closed the drills. [PG-01] */
    readonly whileClosed: ReadonlySet<string>
    /** Pain at rest of the newest screen before each session; undefined: it said nothing of it. */
    readonly screenNrs: ReadonlyMap<string, number | undefined>
  }
  /** Moved by what nothing can change any more. */
  readonly settled: Lanes
  /** Days before this number are settled. */
  readonly settledBefore: number
  /** Sessions of the last weeks. */
  readonly recent: readonly FactOf<'SessionCompleted'>[]
  /** Those of them with strength drills: looked for once, when they come, and not at every plan. */
  readonly strength: readonly FactOf<'SessionCompleted'>[]
  readonly told: Told
  readonly cleared: FactOf<'ClearanceRecorded'> | undefined
}

/** The newest answer of each of these, whole. */
export interface Told {
  readonly movement: FactData<'MovementPreferenceTold'> | undefined
  readonly week: FactData<'WeekChosen'> | undefined
  /** Keeping mode, and whether a flare has been told since. */
  readonly keeping: { readonly on: boolean; readonly day: Day; readonly flared: boolean } | undefined
  /** A8 with both legs. */
  readonly legLowerDeg: number | undefined
}

export const coachStart: CoachState = {
  newest: undefined,
  latestDay: undefined,
  zone: 'UTC',
  standing: standingStart,
  asked: askedStart,
  mornings: noMornings,
  screenNrs: undefined,
  firstTrainedId: undefined,
  atRest: undefined,
  open: {
    trained: [],
    justSettled: [],
    reports: [],
    legChanges: new Set(),
    tied: new Set(),
    whileClosed: new Set(),
    screenNrs: new Map(),
  },
  settled: lanesStart,
  settledBefore: Number.NEGATIVE_INFINITY,
  recent: [],
  strength: [],
  told: { movement: undefined, week: undefined, keeping: undefined, legLowerDeg: undefined },
  cleared: undefined,
}
