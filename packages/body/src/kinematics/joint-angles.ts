import {
  across,
  add,
  angleBetweenDeg,
  dot,
  radToDeg,
  scale,
  subtract,
  unit,
  type Vector,
} from '../geometry/vector.ts'
import type { FreeArm, FreeLeg, Posture, Side } from '../posture/posture.ts'
import { limbAngles, outwardSign } from './limb-directions.ts'
import type { Skeleton } from './skeleton.ts'

/** The joint angles of a leg as it stands, planted feet included: 0 is straight, flexion positive. */
export function legAngles({ legs, pelvisFrame }: Skeleton, side: Side): FreeLeg {
  const { hip, knee, ankle, footForward } = legs[side]
  const [thigh, shank] = [unit(subtract(knee, hip)), unit(subtract(ankle, knee))]
  const kneeFlexionDeg = angleBetweenDeg(thigh, shank)
  const shin = across(footForward, shank)
  // A straight knee does not say where the kneecap looks; the foot does.
  const front = kneeFlexionDeg < 2 ? across(shin, thigh) : unit(scale(across(shank, thigh), -1))
  const { flexionDeg, abductionDeg, rotationDeg } = limbAngles(pelvisFrame, outwardSign[side], thigh, front)
  return {
    kind: 'free',
    hipFlexionDeg: flexionDeg,
    hipAbductionDeg: abductionDeg,
    hipRotationDeg: rotationDeg,
    kneeFlexionDeg,
    plantarFlexionDeg: radToDeg(Math.atan2(dot(footForward, shank), dot(footForward, shin))),
  }
}

/** The joint angles of an arm as it stands, touching and planted hands included. */
export function armAngles({ arms, ribs }: Skeleton, side: Side): FreeArm {
  const { shoulder, elbow, wrist } = arms[side]
  const [upper, lower] = [unit(subtract(elbow, shoulder)), unit(subtract(wrist, elbow))]
  const elbowFlexionDeg = angleBetweenDeg(upper, lower)
  const front = elbowFlexionDeg < 2 ? undefined : across(lower, upper)
  const { flexionDeg, abductionDeg, rotationDeg } = limbAngles(
    ribs.frame,
    outwardSign[side],
    upper,
    front ?? frontOfStraightArm(upper, ribs.frame.anterior, ribs.frame.cranial),
  )
  return {
    kind: 'free',
    shoulderFlexionDeg: flexionDeg,
    shoulderAbductionDeg: abductionDeg,
    shoulderRotationDeg: front === undefined ? 0 : -rotationDeg,
    elbowFlexionDeg,
  }
}

function frontOfStraightArm(upper: Vector, anterior: Vector, cranial: Vector): Vector {
  const flexion = Math.atan2(dot(upper, anterior), -dot(upper, cranial))
  return add(scale(cranial, Math.sin(flexion)), scale(anterior, Math.cos(flexion)))
}

/** The same posture with every limb told by its angles. */
export const freed = (posture: Posture, skeleton: Skeleton): Posture => ({
  ...posture,
  legs: { left: legAngles(skeleton, 'left'), right: legAngles(skeleton, 'right') },
  arms: { left: armAngles(skeleton, 'left'), right: armAngles(skeleton, 'right') },
})
