import { ok, type Result } from '@backstride/kit'
import { mirrored } from '../posture/make-posture.ts'
import type { BothSides, Posture } from '../posture/posture.ts'
import { type LeversError, leversOf } from './levers-of.ts'
import type { ArmLever, LegLever, LyingLevers } from './lying-levers.ts'

export type DemandLever = 'legs' | 'arms' | 'head'

/**
 * Which levers differ between two lying postures; either side may lead, so the nearer of both mirror images counts.
 * Both legs, or both arms, are one lever each. Lifting the head takes arms that rested up with it: as long as they stay
 * just off the floor that is the head's lever alone. Source: EV 5.4.
 */
export function leversMoved(a: Posture, b: Posture): Result<readonly DemandLever[], LeversError> {
  const [from, to, mirror] = [leversOf(a), leversOf(b), leversOf(mirrored(b))]
  if (!from.ok) return from
  if (!to.ok) return to
  if (!mirror.ok) return mirror
  const [same, other] = [movedBetween(from.value, to.value), movedBetween(from.value, mirror.value)]
  return ok(other.length < same.length ? other : same)
}

function movedBetween(from: LyingLevers, to: LyingLevers): readonly DemandLever[] {
  const head = from.headLifted !== to.headLifted
  const arms = differs(from.arms, to.arms, isSameArm) && !(head && isLow(from.arms) && isLow(to.arms))
  return [
    ...(differs(from.legs, to.legs, isSameLeg) ? (['legs'] as const) : []),
    ...(arms ? (['arms'] as const) : []),
    ...(head ? (['head'] as const) : []),
  ]
}

const differs = <T>(a: BothSides<T>, b: BothSides<T>, isSame: (a: T, b: T) => boolean): boolean =>
  !isSame(a.left, b.left) || !isSame(a.right, b.right)

/** Within what the eye takes for the same angle. */
const sameDeg = 1
const isSameLeg = (a: LegLever, b: LegLever): boolean =>
  a === 'footDown' || b === 'footDown'
    ? a === b
    : Math.abs(a.thighElevationDeg - b.thighElevationDeg) < sameDeg &&
      Math.abs(a.shankElevationDeg - b.shankElevationDeg) < sameDeg

/** 45 degrees back and overhead differ by 0.29; lying with the ribs a little more curled by far less. */
const sameReach = 0.1
const isSameArm = (a: ArmLever, b: ArmLever): boolean =>
  a === 'armDown' || b === 'armDown' ? a === b : Math.abs(a - b) < sameReach

/** On the floor, or along the side just above it. */
const lowReach = -0.9
const isLow = ({ left, right }: BothSides<ArmLever>): boolean =>
  [left, right].every(arm => arm === 'armDown' || arm <= lowReach)
