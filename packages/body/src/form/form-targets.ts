import { solve } from '../kinematics/solve.ts'
import type { Posture, Side } from '../posture/posture.ts'
import { drawnProportions, type Proportions } from '../segments/proportions.ts'
import { type FormMeasure, type FormMeasures, measuresOf } from './measures.ts'

/** What a camera at the side may be asked about a hold. The near side is the one toward it. */
export type FormCheck =
  | 'tableTop'
  | 'kneesOverHips'
  | 'headLifted'
  | 'nearLegExtended'
  | 'farLegExtended'
  | 'armsVertical'
  | 'armsLow'

/** One check: this measure of this side within so much of the posture's own angle. */
export interface FormTarget {
  readonly check: FormCheck
  readonly measure: FormMeasure
  readonly side: Side
  readonly targetDeg: number
  readonly toleranceDeg: number
}

/**
 * How far a joint may be from the posture before it counts as another one, degrees. Angles seen by a phone are off by 5
 * to 7 in the median and 12 at worst, so bands are wide and nothing is printed as a degree. Source: EV 9; tag D.
 */
export const formTolerances = {
  tag: 'D',
  source: 'EV 9.2: 15-degree bands; knees drifted only below 70 degrees of thigh',
  bandDeg: 15,
  kneesOverHipsDeg: 20,
  /** Shoulders lifted at least half as far as the posture has them. */
  headLiftedDeg: 9,
} as const

const straightKneeDeg = 20

/** What to check of a posture held on the back, from its own joint angles; other bases have none. */
export function formTargetsOf(
  posture: Posture,
  nearSide: Side,
  proportions: Proportions = drawnProportions,
): readonly FormTarget[] {
  if (posture.base !== 'supine') return []
  const skeleton = solve(posture, proportions)
  const farSide: Side = nearSide === 'left' ? 'right' : 'left'
  return [
    ...legTargets(posture, nearSide, 'nearLegExtended', measuresOf(skeleton, nearSide)),
    ...legTargets(posture, farSide, 'farLegExtended', measuresOf(skeleton, farSide)),
    ...armTargets(posture, nearSide, measuresOf(skeleton, nearSide)),
    ...headTargets(posture, nearSide, measuresOf(skeleton, nearSide)),
  ]
}

export const meets = ({ measure, targetDeg, toleranceDeg }: FormTarget, measures: FormMeasures): boolean =>
  Math.abs(measures[measure] - targetDeg) <= toleranceDeg

function legTargets(
  { contacts }: Posture,
  side: Side,
  extended: 'nearLegExtended' | 'farLegExtended',
  { thighElevationDeg, kneeFlexionDeg, legElevationDeg }: FormMeasures,
): readonly FormTarget[] {
  if (contacts.includes(`${side}Foot`)) return []
  const band = { side, toleranceDeg: formTolerances.bandDeg }
  if (kneeFlexionDeg < straightKneeDeg)
    return [
      { check: extended, measure: 'kneeFlexionDeg', targetDeg: kneeFlexionDeg, ...band },
      { check: extended, measure: 'legElevationDeg', targetDeg: legElevationDeg, ...band },
    ]
  return [
    { check: 'tableTop', measure: 'kneeFlexionDeg', targetDeg: kneeFlexionDeg, ...band },
    {
      check: 'kneesOverHips',
      measure: 'thighElevationDeg',
      targetDeg: thighElevationDeg,
      side,
      toleranceDeg: formTolerances.kneesOverHipsDeg,
    },
  ]
}

/** An arm on the floor, overhead or slanting is not checked: the camera does not see it well enough. */
function armTargets(
  { arms, contacts }: Posture,
  side: Side,
  { armElevationDeg }: FormMeasures,
): readonly FormTarget[] {
  if (arms[side].kind !== 'free' || contacts.includes(`${side}Arm`)) return []
  const target = { measure: 'armElevationDeg', side, targetDeg: armElevationDeg } as const
  const toleranceDeg = formTolerances.bandDeg
  if (Math.abs(armElevationDeg - 90) <= toleranceDeg)
    return [{ check: 'armsVertical', ...target, toleranceDeg }]
  return Math.abs(armElevationDeg) <= toleranceDeg ? [{ check: 'armsLow', ...target, toleranceDeg }] : []
}

function headTargets(
  { contacts }: Posture,
  side: Side,
  { shoulderLiftDeg }: FormMeasures,
): readonly FormTarget[] {
  if (contacts.includes('head')) return []
  return [
    {
      check: 'headLifted',
      measure: 'shoulderLiftDeg',
      side,
      targetDeg: shoulderLiftDeg,
      toleranceDeg: formTolerances.headLiftedDeg,
    },
  ]
}
