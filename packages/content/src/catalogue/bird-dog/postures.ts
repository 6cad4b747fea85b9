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

/** On hands and knees, seen from the right: the right leg moves, and the left arm opposite to it. Angles ours [D]. */

const kneeling = freeLeg({ hipFlexionDeg: 90, kneeFlexionDeg: 90, plantarFlexionDeg: 78 })
const longLeg = freeLeg({ hipFlexionDeg: 2, plantarFlexionDeg: 8 })
const supporting: Arm = { kind: 'planted', forwardPct: 0, outPct: 0, upPct: 1.8 }
const longArm = freeArm({ shoulderFlexionDeg: 176 })

interface Parts {
  readonly right?: Leg
  readonly left?: Leg
  readonly leftArm?: Arm
  readonly contacts: readonly Contact[]
  readonly hover?: number
}

const onAllFours = ({
  right = kneeling,
  left = kneeling,
  leftArm = supporting,
  contacts,
  hover,
}: Parts): Posture =>
  makePosture('handsAndKnees', {
    pelvis: hover === undefined ? {} : { hipHeightPct: hover, pitchDeg: 5 },
    neck: { flexionDeg: -4 },
    legs: { left, right },
    arms: { left: leftArm, right: supporting },
    contacts: ['rightHand', ...contacts],
  })

const toesBehind = plantedFoot({ forwardPct: -52, outPct: 6, heelRaiseDeg: 66 })
const toesUnderKnee = plantedFoot({ forwardPct: -27, outPct: 6, heelRaiseDeg: 62 })
/** High enough for a hand's breadth of air under the knees. */
const hoveringHipPct = 31

export const birdDogPostures = {
  kneeling: onAllFours({ contacts: ['leftHand', 'leftKnee', 'rightKnee'] }),
  footSlidBack: onAllFours({ right: toesBehind, contacts: ['leftHand', 'leftKnee', 'rightFoot'] }),
  legLong: onAllFours({ right: longLeg, contacts: ['leftHand', 'leftKnee'] }),
  armAndLegLong: onAllFours({ right: longLeg, leftArm: longArm, contacts: ['leftKnee'] }),
  elbowToKnee: {
    ...onAllFours({
      right: freeLeg({ hipFlexionDeg: 126, kneeFlexionDeg: 136, plantarFlexionDeg: 20 }),
      leftArm: freeArm({ shoulderFlexionDeg: 42, elbowFlexionDeg: 120 }),
      contacts: ['leftKnee'],
    }),
  },
  hovering: onAllFours({
    right: toesUnderKnee,
    left: toesUnderKnee,
    contacts: ['leftHand', 'leftFoot', 'rightFoot'],
    hover: hoveringHipPct,
  }),
  hoveringLegLong: onAllFours({
    right: freeLeg({ hipFlexionDeg: 8, plantarFlexionDeg: 8 }),
    left: toesUnderKnee,
    contacts: ['leftHand', 'leftFoot'],
    hover: hoveringHipPct,
  }),
} as const satisfies Readonly<Record<string, Posture>>

export const backSags = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, tiltDeg: 16 },
  spine: { ...from.spine, lumbarFlexionDeg: -14, thoracicFlexionDeg: 10 },
})
export const backRounds = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, tiltDeg: -12, pitchDeg: -12 },
  spine: { ...from.spine, lumbarFlexionDeg: 18, thoracicFlexionDeg: 20 },
  neck: { ...from.neck, flexionDeg: 18 },
})
/** The hip of the leg that is long turns up to the ceiling, the leg with it. */
export const hipsTip = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, turnDeg: -38 },
  spine: { ...from.spine, lumbarTurnDeg: 30 },
  legs: { ...from.legs, right: opened(from.legs.right) },
})
const opened = (leg: Leg): Leg =>
  leg.kind === 'free' ? { ...leg, hipFlexionDeg: leg.hipFlexionDeg - 8, hipAbductionDeg: 16 } : leg
export const legTooHigh = (from: Posture): Posture => ({
  ...backSags(from),
  legs: { ...from.legs, right: freeLeg({ hipFlexionDeg: -28, kneeFlexionDeg: 18, plantarFlexionDeg: 20 }) },
})
export const hipsPikeUp = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, hipHeightPct: 44, pitchDeg: 30 },
})
