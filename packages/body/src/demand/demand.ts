import { type Segments, type Sex, segments } from '../segments/de-leva.ts'
import { type DemandWeights, demandModel } from './demand-model.ts'
import type { LyingLevers } from './lying-levers.ts'
import { legTorque, tableTopLeg, upperTorque } from './torque.ts'

/** What the demand is made of, each as a fraction of body weight times stature. */
export interface DemandParts {
  /** Both legs together. */
  readonly legs: number
  readonly upper: number
  /** How much more the one leg pulls than the other. */
  readonly asymmetry: number
}

export function demandParts(levers: LyingLevers, sex: Sex): DemandParts {
  const body = segments[sex]
  const [left, right] = [legTorque(levers.legs.left, body), legTorque(levers.legs.right, body)]
  return { legs: left + right, upper: upperTorque(levers, body), asymmetry: Math.abs(left - right) }
}

/** Both legs in table-top, as a fraction of body weight times stature: the 1 of every demand. */
export const tableTopTorque = (sex: Sex): number => bothInTableTop(segments[sex])
const bothInTableTop = (body: Segments): number => 2 * legTorque(tableTopLeg, body)

/** Computed demand: 1 is table-top with the head down. Body size cancels out. Source: EV 5.2. */
export function demandOf(levers: LyingLevers, sex: Sex, weights: DemandWeights = demandModel): number {
  const { legs, upper, asymmetry } = demandParts(levers, sex)
  return (legs + weights.upperShare * upper + weights.asymmetryShare * asymmetry) / tableTopTorque(sex)
}

/** Demand where the sex is not asked: the mean of both results. */
export const meanDemand = (levers: LyingLevers, weights: DemandWeights = demandModel): number =>
  (demandOf(levers, 'male', weights) + demandOf(levers, 'female', weights)) / 2

/** Torque of both legs against both in table-top. */
export const legRatio = (levers: LyingLevers, sex: Sex): number =>
  demandParts(levers, sex).legs / tableTopTorque(sex)
