import type { Side } from '@backstride/body'
import type { LadderName } from '../catalogue/drill.ts'
import type { Reach } from '../catalogue/twists/postures.ts'
import type { TwistStageId } from '../catalogue/twists/twist-flow.ts'

/** One thing to do in a session, in order: what the player leads through. Plain data, kept in the draft as it is. */
export type SessionStep = LeadStep | DrillStep

/** What is held, repeated or turned. */
export type DrillStep = HoldStep | RepsStep | TwistStep

/** Led by time, nothing is counted: the squeeze reminder, the walk, the ways down and up. */
export interface LeadStep {
  readonly kind: 'lead'
  readonly what: 'squeeze' | 'walk' | 'getDown' | 'getUp'
  readonly seconds: number
}

interface WorkStep {
  /** Catalogue id, such as `HH02`, `SQ0`. */
  readonly drill: string
  readonly ladder: LadderName
  /**
   * Steps of one drill share a number, also where two drills are done in turn: easier and swap reach to its last step.
   */
  readonly block: number
  /**
   * From the end of this step until the next one counts, its entry included, seconds. 0: straight on, to a way down
   * or up or to the end.
   */
  readonly restS: number
  /** Drill ids that may stand in its place today, best first. */
  readonly swaps: readonly string[]
  /** Chosen shorter or easier than the day's plan asks (few minutes, after a run): it moves no ladder. */
  readonly outsideLadder: boolean
}

/** One round. */
export interface HoldStep extends WorkStep {
  readonly kind: 'hold'
  readonly targetS: number
  /** The back-contact test A7: round 1 of the first session. */
  readonly test: boolean
  /** The side in turn, of drills that have one; null: both at once. */
  readonly side: Side | null
}

/** One set by tempo. */
export interface RepsStep extends WorkStep {
  readonly kind: 'reps'
  readonly reps: number
  readonly side: Side | null
}

/** One set of twists without a change of stance. */
export interface TwistStep extends WorkStep {
  readonly kind: 'twists'
  readonly drill: TwistStageId
  /** How far the hand goes in the last stage; kept where another stage took its place. */
  readonly reach?: Reach | undefined
  readonly set:
    | { readonly stance: 'standing'; readonly perSide: number }
    | { readonly stance: 'split'; readonly rearLeg: Side; readonly perSide: number }
}

export const isLead = (step: SessionStep | undefined): step is LeadStep => step?.kind === 'lead'
export const isWork = (step: SessionStep | undefined): step is DrillStep =>
  step !== undefined && step.kind !== 'lead'
export const isWay = (step: SessionStep | undefined): step is LeadStep =>
  step?.kind === 'lead' && (step.what === 'getDown' || step.what === 'getUp')

/** The side that a step works; null: both. In the split stance it is the rear leg. */
export function sideOf(step: DrillStep): Side | null {
  if (step.kind !== 'twists') return step.side
  return step.set.stance === 'split' ? step.set.rearLeg : null
}
