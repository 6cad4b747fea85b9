import {
  type Arm,
  type Contact,
  freeArm,
  freeLeg,
  type Leg,
  makePosture,
  type Posture,
  plantedFoot,
} from '@backstride/body'

/** On the right elbow, seen from the front, head to the left; standing, the wall is at the right side. Angles ours [D]. */

const onHip: Arm = { kind: 'touching', place: 'hip' }
/** Upper arm straight down from the shoulder, forearm ahead. */
const onElbow = (leanDeg: number): Arm =>
  freeArm({ shoulderAbductionDeg: 90 - leanDeg, elbowFlexionDeg: 90, shoulderRotationDeg: -14 })

interface Parts {
  /** How far the long axis rises toward the head. */
  readonly riseDeg: number
  readonly right: Leg
  readonly left: Leg
  readonly sideBendDeg?: number
  readonly contacts: readonly Contact[]
}

const onRightElbow = ({ riseDeg, right, left, sideBendDeg = 0, contacts }: Parts): Posture =>
  makePosture('onRightSide', {
    pelvis: { sideDeg: -riseDeg },
    spine: { sideBendDeg },
    legs: { left, right },
    arms: { left: onHip, right: onElbow(riseDeg - sideBendDeg) },
    contacts: ['rightForearm', ...contacts],
  })

const bentKnee = (hipAbductionDeg: number): Leg =>
  freeLeg({ hipAbductionDeg, kneeFlexionDeg: 88, plantarFlexionDeg: 30 })
const straight = (angles: { hipAbductionDeg?: number; hipFlexionDeg?: number }): Leg =>
  freeLeg({ plantarFlexionDeg: 8, ...angles })

/** Hips near the floor, the waist bent down between elbow and knee. */
const sunkRiseDeg = -7
const sunkBendDeg = -58

const kneeRiseDeg = 21
const fullRiseDeg = 16

/** Upper arm level toward the wall, forearm up along it. */
const onWall = (shoulderAbductionDeg: number): Arm =>
  freeArm({ shoulderAbductionDeg, elbowFlexionDeg: 90, shoulderRotationDeg: -90 })

const standing = (leanDeg: number): Posture =>
  makePosture('standing', {
    pelvis: { sideDeg: leanDeg },
    legs: {
      left: plantedFoot({ outPct: 6 + awayPct, forwardPct: 2 }),
      right: plantedFoot({ outPct: 6 - awayPct, forwardPct: 2 }),
    },
    arms: {
      left: onHip,
      right: onWall(90 + leanDeg),
    },
    contacts: ['leftFoot', 'rightFoot'],
  })
/** How far the feet stand to the left of the hips, away from the wall. */
const awayPct = 14

export const sidePlankPostures = {
  wallLean: standing(15),
  onKnees: onRightElbow({
    riseDeg: kneeRiseDeg,
    right: bentKnee(0),
    left: bentKnee(0),
    contacts: ['rightKnee'],
  }),
  onKneesDipped: onRightElbow({
    riseDeg: sunkRiseDeg,
    right: bentKnee(17),
    left: bentKnee(-12),
    sideBendDeg: sunkBendDeg,
    contacts: ['rightKnee'],
  }),
  staggered: onRightElbow({
    riseDeg: fullRiseDeg,
    right: straight({ hipFlexionDeg: -4 }),
    left: straight({ hipFlexionDeg: 10, hipAbductionDeg: -15 }),
    contacts: ['rightFoot', 'leftFoot'],
  }),
  stacked: onRightElbow({
    riseDeg: fullRiseDeg,
    right: straight({}),
    left: straight({ hipAbductionDeg: -7 }),
    contacts: ['rightFoot'],
  }),
  topLegLifted: onRightElbow({
    riseDeg: fullRiseDeg,
    right: straight({}),
    left: straight({ hipAbductionDeg: 26 }),
    contacts: ['rightFoot'],
  }),
} as const satisfies Readonly<Record<string, Posture>>

/** The pelvis sinks toward the floor, the waist bends; elbow and feet stay where they are. */
export const waistSags = (from: Posture): Posture =>
  from.base === 'standing'
    ? {
        ...from,
        spine: { ...from.spine, sideBendDeg: -20 },
        arms: { ...from.arms, right: onWall(84) },
      }
    : {
        ...from,
        pelvis: { ...from.pelvis, sideDeg: -sunkRiseDeg },
        spine: { ...from.spine, sideBendDeg: sunkBendDeg },
        legs: { left: lowered(from.legs.left, -sunkLegDeg), right: lowered(from.legs.right, sunkLegDeg) },
        arms: { ...from.arms, right: onElbow(sunkRiseDeg - sunkBendDeg) },
      }
/** Legs that reach the floor from a sunken pelvis. */
const sunkLegDeg = 17
const lowered = (leg: Leg, byDeg: number): Leg =>
  leg.kind === 'free' ? { ...leg, hipAbductionDeg: leg.hipAbductionDeg + byDeg } : leg
/** The upper shoulder rolls toward the floor. */
export const chestRolls = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, sideDeg: from.pelvis.sideDeg + 2 },
  spine: { ...from.spine, thoracicTurnDeg: -34, lumbarTurnDeg: -8 },
  arms: {
    ...from.arms,
    right: freeArm({ shoulderFlexionDeg: 52, shoulderAbductionDeg: 48, elbowFlexionDeg: 90 }),
  },
})
