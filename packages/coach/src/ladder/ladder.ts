import type { Restriction } from '../screening/level.ts'

/** A rung of a hold ladder: one posture held for seconds. */
export interface LadderVariant {
  readonly id: string
  /** Computed demand, 1 = table-top with the head down; mean of male and female. Source: EV 5.3. */
  readonly demand: number
  /** Torque of both legs together against both in table-top; the larger of male and female. Source: EV 5.3. */
  readonly legRatio: number
  readonly headLift: boolean
  readonly straightLegs: boolean
  /** 0 and 1 are entry tiers. */
  readonly tier: number
  /** Whether the coach may choose it by itself; the others are for exploring or a physio's plan. */
  readonly automatic: boolean
}

/** Variants and the edges between them; every edge changes one lever, from easier to harder. */
export interface Ladder {
  readonly variants: readonly LadderVariant[]
  readonly edges: readonly (readonly [from: string, to: string])[]
  /** `legRatio` of both legs straight at an elevation, degrees above the floor: what A8 is measured in. */
  readonly bothLegsStraight: (elevationDeg: number) => number
}

/** Where a runner stands in the hold lane. */
export interface HoldStep {
  readonly variant: string
  readonly holdS: number
}

/** What today allows of a ladder. */
export interface LadderLimits {
  readonly restrictions: readonly Restriction[]
  /** Level 3: entry tiers only, demand at most 1.5. */
  readonly entryTierOnly: boolean
  /** What lasting conditions leave open; undefined: everything. */
  readonly onlyVariants?: readonly string[] | undefined
  /** Torque of both legs that is open, against table-top; undefined: the leg-lower test A8 was not done. */
  readonly legRatioMost?: number | undefined
}
