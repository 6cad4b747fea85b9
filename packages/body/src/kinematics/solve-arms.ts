import { add, along, cosDeg, scale, sinDeg, subtract, unit, type Vector } from '../geometry/vector.ts'
import type { BodyPlace, FreeArm, PlantedHand, Posture, Side, TouchingArm } from '../posture/posture.ts'
import type { Proportions } from '../segments/proportions.ts'
import { limbDirection, outwardSign } from './limb-directions.ts'
import type { ArmPoints, Skeleton, TrunkSlice } from './skeleton.ts'
import { reachWithTwoBones } from './two-bones.ts'

type Body = Pick<Skeleton, 'trunk' | 'ribs' | 'legs' | 'pelvisFrame'>

/** One arm, its shoulder where the ribs are. Legs come first: a hand may reach for them. */
export function solveArm(body: Body, side: Side, posture: Posture, proportions: Proportions): ArmPoints {
  const arm = posture.arms[side]
  const shoulder = shoulderOf(body.ribs, side, proportions)
  switch (arm.kind) {
    case 'free':
      return freeArmPoints(body.ribs, side, arm, shoulder, proportions)
    case 'touching':
      return touchingArmPoints(body, side, arm, shoulder, proportions)
    case 'planted':
      return plantedArmPoints(body, side, arm, shoulder, proportions)
  }
}

const shoulderOf = ({ centre, frame }: TrunkSlice, side: Side, { shoulderHalfWidth }: Proportions): Vector =>
  add(
    along(centre, frame.left, outwardSign[side] * shoulderHalfWidth),
    add(scale(frame.cranial, -0.6), scale(frame.anterior, -0.2)),
  )

function freeArmPoints(
  { frame }: TrunkSlice,
  side: Side,
  arm: FreeArm,
  shoulder: Vector,
  { upperArm, forearm, hand }: Proportions,
): ArmPoints {
  const { down, forward } = limbDirection(frame, outwardSign[side], {
    flexionDeg: arm.shoulderFlexionDeg,
    abductionDeg: arm.shoulderAbductionDeg,
    rotationDeg: -arm.shoulderRotationDeg,
  })
  const elbow = along(shoulder, down, upperArm)
  const lower = unit(
    add(scale(down, cosDeg(arm.elbowFlexionDeg)), scale(forward, sinDeg(arm.elbowFlexionDeg))),
  )
  const wrist = along(elbow, lower, forearm)
  return { shoulder, elbow, wrist, knuckles: along(wrist, lower, hand) }
}

function touchingArmPoints(
  body: Body,
  side: Side,
  arm: TouchingArm,
  shoulder: Vector,
  { upperArm, forearm, hand }: Proportions,
): ArmPoints {
  const { frame } = body.ribs
  const target = placeOf(body, arm.place, arm.of ?? side)
  const pole = add(
    scale(frame.left, outwardSign[side] * 1.2),
    add(scale(frame.anterior, -0.5), scale(frame.cranial, -0.5)),
  )
  const { middle, end } = reachWithTwoBones(shoulder, target, upperArm, forearm, pole)
  const inward = scale(frame.left, -outwardSign[side])
  const onRibs = arm.place === 'ribs' || arm.place === 'breastbone'
  const fingers = unit(onRibs ? add(inward, scale(subtract(end, middle), 0.02)) : subtract(end, middle))
  return { shoulder, elbow: middle, wrist: end, knuckles: along(end, fingers, hand) }
}

function plantedArmPoints(
  { ribs: { frame } }: Body,
  side: Side,
  { forwardPct, outPct, upPct }: PlantedHand,
  shoulder: Vector,
  { upperArm, forearm, hand }: Proportions,
): ArmPoints {
  const outward = outwardSign[side]
  const target: Vector = [shoulder[0] + forwardPct, upPct, shoulder[2] - outward * outPct]
  const pole = add(
    scale(frame.cranial, -0.8),
    add(scale(frame.left, outward * 0.4), scale(frame.anterior, -0.3)),
  )
  const { middle, end } = reachWithTwoBones(shoulder, target, upperArm, forearm, pole)
  const lower = unit(subtract(end, middle))
  // A hand that bears weight lies flat ahead of the wrist; one that rests goes on along the forearm.
  const steep = Math.abs(lower[1]) > 0.6
  return { shoulder, elbow: middle, wrist: end, knuckles: along(end, steep ? [1, 0, 0] : lower, hand) }
}

/** Where a place of the body lies, on its skin. */
function placeOf({ trunk, legs }: Body, place: BodyPlace, of: Side): Vector {
  const outward = outwardSign[of]
  const onTrunk = (at: number, forward: number, out: number): Vector => {
    const slice = trunk.find(each => each.at === at)
    if (slice === undefined) throw new Error(`The trunk has no slice at ${at}.`)
    return add(along(slice.centre, slice.frame.anterior, forward), scale(slice.frame.left, outward * out))
  }
  const { hip, knee, ankle } = legs[of]
  const pelvisFrame = trunk[0]?.frame
  const ahead = pelvisFrame?.anterior ?? [1, 0, 0]
  const aside = scale(pelvisFrame?.left ?? [0, 0, -1], outward)
  const onThigh = (share: number, forward: number, out: number): Vector =>
    add(along(hip, subtract(knee, hip), share), add(scale(ahead, forward), scale(aside, out)))
  switch (place) {
    case 'ribs':
      return onTrunk(21, 8.2, 4.5)
    case 'breastbone':
      return onTrunk(25, 9, 2.5)
    case 'hip':
      return onTrunk(5, 1.5, 10.5)
    case 'glute':
      return onThigh(0.02, -7, 4.5)
    case 'frontOfThigh':
      return onThigh(0.55, 6, 0)
    case 'hamstring':
      return onThigh(0.6, -5.5, 5)
    case 'backOfKnee':
      return add(knee, add(scale(ahead, -4), scale(aside, 6)))
    case 'knee':
      return onThigh(0.95, 5.5, 0)
    case 'shin':
      return add(along(knee, subtract(ankle, knee), 0.5), scale(ahead, 4.5))
    case 'ankle':
      return add(ankle, add(scale(ahead, 2), add(scale(aside, 6), [0, 5, 0])))
  }
}
