import { cosDeg } from '../geometry/vector.ts'
import { sides } from '../posture/posture.ts'
import type { Segments } from '../segments/de-leva.ts'
import { demandModel } from './demand-model.ts'
import type { ArmLever, LegLever, LyingLevers } from './lying-levers.ts'

/** Both hips and knees at a right angle: what every demand is measured against. */
export const tableTopLeg = { thighElevationDeg: 90, shankElevationDeg: 0 } as const

/** Torque of one leg about the hip, as a fraction of body weight times stature. Source: EV 5.2. */
export function legTorque(leg: LegLever, { thigh, shank, foot }: Segments): number {
  if (leg === 'footDown') return 0
  const alongThigh = thigh.length * cosDeg(leg.thighElevationDeg)
  const shankCos = cosDeg(leg.shankElevationDeg)
  const footCentre = (shank.length + demandModel.footBeyondAnkle) * shankCos
  return (
    thigh.mass * thigh.centre * alongThigh +
    shank.mass * (alongThigh + shank.centre * shank.length * shankCos) +
    foot.mass * (alongThigh + footCentre)
  )
}

/** Torque of head, upper trunk and arms about the xiphoid, as a fraction of body weight times stature. Source: EV 5.2. */
export function upperTorque({ headLifted, arms }: LyingLevers, segments: Segments): number {
  const armsTorque = sides.reduce((sum, side) => sum + armTorque(arms[side], segments), 0)
  const torque = headLifted ? liftTorque(segments) + armsTorque : demandModel.armShareHeadDown * armsTorque
  return Math.max(torque, 0)
}

/** Head and shoulders off the floor. */
function liftTorque({ head, upperTrunk }: Segments): number {
  const headCentre = upperTrunk.length + (1 - head.centre) * head.length
  return head.mass * headCentre + upperTrunk.mass * (1 - upperTrunk.centre) * upperTrunk.length
}

/** One straight arm; at the side it hangs toward the feet and balances some of the head. */
function armTorque(reach: ArmLever, { upperArm, forearm, hand, shoulderToXiphoid }: Segments): number {
  if (reach === 'armDown') return 0
  const at = (fromShoulder: number) => shoulderToXiphoid + reach * fromShoulder
  return (
    upperArm.mass * at(upperArm.centre * upperArm.length) +
    forearm.mass * at(upperArm.length + forearm.centre * forearm.length) +
    hand.mass * at(upperArm.length + forearm.length + hand.centre * hand.length)
  )
}
