import type { FactData } from '@backstride/facts'
import type { Because } from '../rules/rule.ts'
import { assessmentNumbers } from './assessment-rules.ts'

/** Where a test went between two results. No direction is better: none of these tests has a meaning of its own. */
export interface TestChange {
  readonly direction: 'unclear' | 'higher' | 'lower'
  readonly because: Because
}

type HipFlexorSide = NonNullable<FactData<'HipFlexorTested'>['left']>
type ThighBand = HipFlexorSide['band']

/** Which band an angle of the thigh lies in, degrees above the horizontal. */
export function thighBandOf(angleDeg: number): ThighBand {
  const { levelWithinDeg } = assessmentNumbers.hipFlexor
  if (angleDeg > levelWithinDeg) return 'above'
  return angleDeg < -levelWithinDeg ? 'below' : 'level'
}

/** A6: by angle where the phone measured both times, else by band. The way it was looked at must be the same. */
export function hipFlexorChange(
  before: FactData<'HipFlexorTested'>,
  now: FactData<'HipFlexorTested'>,
  side: 'left' | 'right',
): TestChange | undefined {
  const [was, is] = [before[side], now[side]]
  if (was === undefined || is === undefined) return undefined
  if (
    before.way === 'phone' &&
    now.way === 'phone' &&
    was.angleDeg !== undefined &&
    is.angleDeg !== undefined
  )
    return changed(is.angleDeg - was.angleDeg, assessmentNumbers.hipFlexor.changeDeg, 'AS-11')
  if (before.way !== now.way) return unclear('AS-11')
  return changed(bands.indexOf(is.band) - bands.indexOf(was.band), 1, 'AS-11')
}
const bands: readonly ThighBand[] = ['below', 'level', 'above']

/**
 * A8 told by eye, in steps of 15 degrees above the floor: what is kept is the upper end of a band, the cautious one.
 * Source: EV 9, bands instead of degrees.
 */
export const legLowerBands = [90, 75, 60, 45, 30, 15, 0] as const
export type LegLowerBand = (typeof legLowerBands)[number]

/** The band of an angle: its upper end. Only a leg that never lost it is in the last. */
export const legLowerBandOf = (angleDeg: number): LegLowerBand =>
  legLowerBands.findLast(upper => angleDeg <= upper) ?? 90

/** A8: how high the leg was when the back lifted. */
export function legLowerChange(
  before: FactData<'LegLowerTested'>,
  now: FactData<'LegLowerTested'>,
): TestChange | undefined {
  if (before.legs !== now.legs || before.side !== now.side) return undefined
  return changed(now.minLegAngleDeg - before.minLegAngleDeg, assessmentNumbers.change.legLowerDeg, 'AS-12')
}

/** A9: seconds. A stop for pain is no result to compare. */
export function plankChange(
  before: FactData<'PlankTimed'>,
  now: FactData<'PlankTimed'>,
): TestChange | undefined {
  if (before.plank !== now.plank || before.side !== now.side) return undefined
  const { plankS, plankShare } = assessmentNumbers.change
  const error = Math.max(plankS, plankShare * Math.max(before.heldS, now.heldS))
  return changed(now.heldS - before.heldS, error, 'AS-13')
}

function changed(by: number, error: number, rule: string): TestChange {
  if (Math.abs(by) < error) return unclear(rule)
  return { direction: by > 0 ? 'higher' : 'lower', because: { rule, saw: {} } }
}

const unclear = (rule: string): TestChange => ({ direction: 'unclear', because: { rule, saw: {} } })
