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
const sunkRiseDeg = 4
const sunkBendDeg = -31

const kneeRiseDeg = 21
const fullRiseDeg = 16

const standing = (leanDeg: number): Posture =>
  makePosture('standing', {
    pelvis: { sideDeg: leanDeg },
    legs: {
      left: plantedFoot({ outPct: 6 + awayPct, forwardPct: 2 }),
      right: plantedFoot({ outPct: 6 - awayPct, forwardPct: 2 }),
    },
    arms: {
      left: onHip,
      right: freeArm({ shoulderAbductionDeg: 105, elbowFlexionDeg: 90, shoulderRotationDeg: -90 }),
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
    right: bentKnee(8),
    left: bentKnee(-4),
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
    ? { ...from, pelvis: { ...from.pelvis, sideDeg: 4 }, spine: { ...from.spine, sideBendDeg: 16 } }
    : {
        ...from,
        pelvis: { ...from.pelvis, sideDeg: -sunkRiseDeg },
        spine: { ...from.spine, sideBendDeg: sunkBendDeg },
        legs: { left: lowered(from.legs.left, -sunkLegDeg), right: lowered(from.legs.right, sunkLegDeg) },
        arms: { ...from.arms, right: onElbow(sunkRiseDeg - sunkBendDeg) },
      }
/** Legs that reach the floor from a sunken pelvis. */
const sunkLegDeg = 14
const lowered = (leg: Leg, byDeg: number): Leg =>
  leg.kind === 'free' ? { ...leg, hipAbductionDeg: leg.hipAbductionDeg + byDeg } : leg
/** The upper shoulder rolls toward the floor. */
export const chestRolls = (from: Posture): Posture => ({
  ...from,
  spine: { ...from.spine, thoracicTurnDeg: -34, lumbarTurnDeg: -8 },
})
