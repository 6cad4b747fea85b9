import { type DemandParts, demandParts, meanDemand } from './demand.ts'
import { demandModel } from './demand-model.ts'
import type { LyingLevers } from './lying-levers.ts'

/** Torque fractions closer than this are equal: far below what rounding of the segment table hides. */
const sameTorque = 1e-9

/**
 * Whether `a` asks no more than `b` in any part: the legs, the upper body, how unevenly the legs pull. True for either
 * sex, any size and any weights of the model, so safety may lean on it. Source: EV 5.4.
 */
export const isNoHarder = (a: LyingLevers, b: LyingLevers): boolean =>
  (['male', 'female'] as const).every(sex => isWithin(demandParts(a, sex), demandParts(b, sex)))

const isWithin = (a: DemandParts, b: DemandParts): boolean =>
  a.legs <= b.legs + sameTorque && a.upper <= b.upper + sameTorque && a.asymmetry <= b.asymmetry + sameTorque

export const isComparable = (a: LyingLevers, b: LyingLevers): boolean => isNoHarder(a, b) || isNoHarder(b, a)

/** Too close to call, or harder in one part and easier in another. Source: EV 5.4. */
export const isSimilar = (a: LyingLevers, b: LyingLevers): boolean =>
  Math.abs(meanDemand(a) - meanDemand(b)) < demandModel.similarDemand || !isComparable(a, b)
