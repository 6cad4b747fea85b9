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

const kneeRiseDeg = 19
const fullRiseDeg = 15

const standing = (leanDeg: number): Posture =>
  makePosture('standing', {
    pelvis: { sideDeg: leanDeg },
    legs: {
      left: plantedFoot({ outPct: 6 + awayPct, forwardPct: 2 }),
      right: plantedFoot({ outPct: 6 - awayPct, forwardPct: 2 }),
    },
    arms: {
      left: onHip,
      right: freeArm({ shoulderAbductionDeg: 84, elbowFlexionDeg: 92, shoulderRotationDeg: -80 }),
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
    riseDeg: 2,
    right: bentKnee(-6),
    left: bentKnee(6),
    sideBendDeg: -16,
    contacts: ['rightKnee'],
  }),
  staggered: onRightElbow({
    riseDeg: fullRiseDeg,
    right: straight({ hipFlexionDeg: -9 }),
    left: straight({ hipFlexionDeg: 12, hipAbductionDeg: -6 }),
    contacts: ['rightFoot', 'leftFoot'],
  }),
  stacked: onRightElbow({
    riseDeg: fullRiseDeg,
    right: straight({}),
    left: straight({ hipAbductionDeg: -2 }),
    contacts: ['rightFoot'],
  }),
  topLegLifted: onRightElbow({
    riseDeg: fullRiseDeg,
    right: straight({}),
    left: straight({ hipAbductionDeg: 26 }),
    contacts: ['rightFoot'],
  }),
} as const satisfies Readonly<Record<string, Posture>>

/** The pelvis sinks toward the floor, the waist bends. */
export const waistSags = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, sideDeg: from.base === 'standing' ? 4 : from.pelvis.sideDeg + 17 },
  spine: { ...from.spine, sideBendDeg: from.base === 'standing' ? 16 : -20 },
})
/** The upper shoulder rolls toward the floor. */
export const chestRolls = (from: Posture): Posture => ({
  ...from,
  spine: { ...from.spine, thoracicTurnDeg: -34, lumbarTurnDeg: -8 },
})
/** The seat drifts back, the body folds at the hips. */
export const hipsBack = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, turnDeg: -4 },
  legs: { left: folded(from.legs.left), right: folded(from.legs.right) },
})
const folded = (leg: Leg): Leg =>
  leg.kind === 'free' ? { ...leg, hipFlexionDeg: leg.hipFlexionDeg + 42 } : leg
