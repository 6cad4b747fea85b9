import { type Arm, freeArm, freeLeg, makePosture, type Posture, plantedFoot } from '@backstride/body'

/**
 * Lying on the right side with the left leg on top; standing, seen from the front, the left leg carries on a step or the
 * right one pushes into a wall at its side. Angles ours [D].
 */

export const hitchStepPct = 9
/** Seen from the front, the runner's left is to the right of the picture. */
export const stepUnderLeft = { kind: 'step', fromPct: 1, toPct: 26, heightPct: hitchStepPct } as const
export const wallAtRight = { kind: 'wall', atPct: -20 } as const

const onHip: Arm = { kind: 'touching', place: 'hip' }
const onStrap: Arm = { kind: 'touching', place: 'ribs' }
const both = (arm: Arm): Posture['arms'] => ({ left: arm, right: arm })

const onSide = (abductionDeg: number): Posture =>
  makePosture('onRightSide', {
    neck: { flexionDeg: 0 },
    legs: {
      right: freeLeg({ hipFlexionDeg: 42, kneeFlexionDeg: 78, plantarFlexionDeg: 10 }),
      left: freeLeg({ hipFlexionDeg: -4, hipAbductionDeg: abductionDeg, plantarFlexionDeg: 4 }),
    },
    arms: { right: freeArm({ shoulderAbductionDeg: 172, elbowFlexionDeg: 8 }), left: onHip },
    contacts: ['rightHip', 'rightArm'],
  })

const besideWall = (lifted: boolean): Posture =>
  makePosture('standing', {
    legs: {
      left: plantedFoot({ forwardPct: 1, outPct: 3 }),
      right: lifted
        ? freeLeg({ hipFlexionDeg: 58, hipAbductionDeg: 30, kneeFlexionDeg: 78 })
        : plantedFoot({ forwardPct: 1, outPct: 6 }),
    },
    arms: { left: onHip, right: freeArm({ shoulderFlexionDeg: 12, elbowFlexionDeg: 24 }) },
    contacts: lifted ? ['leftFoot'] : ['leftFoot', 'rightFoot'],
  })

/** `dropDeg`: the free, right side of the pelvis sinks. */
const onStep = (dropDeg: number, arms: Posture['arms']): Posture =>
  makePosture('standing', {
    pelvis: { sideDeg: dropDeg },
    spine: { sideBendDeg: -dropDeg },
    legs: {
      left: plantedFoot({ forwardPct: 1, outPct: 5, upPct: hitchStepPct }),
      right: freeLeg({ hipAbductionDeg: dropDeg > 0 ? 10 : 6, plantarFlexionDeg: 4 }),
    },
    arms,
    contacts: ['leftFoot'],
  })

const steppedDown = (arms: Posture['arms']): Posture =>
  makePosture('standing', {
    pelvis: { pitchDeg: 18, hipHeightPct: 50 },
    neck: { flexionDeg: -8 },
    legs: {
      left: plantedFoot({ forwardPct: 7, outPct: 5, upPct: hitchStepPct }),
      right: plantedFoot({ forwardPct: 10, outPct: 10, upPct: 0 }),
    },
    arms,
    contacts: ['leftFoot', 'rightFoot'],
  })

export const hipSidePostures = {
  sideLying: onSide(-2),
  sideLyingLifted: onSide(30),
  besideWall: besideWall(false),
  pushingWall: besideWall(true),
  hipDropped: onStep(9, both(onHip)),
  hipHitched: onStep(-8, both(onHip)),
  onStep: onStep(0, both(onHip)),
  steppedDown: steppedDown(both(onHip)),
  onStepWithPack: onStep(0, both(onStrap)),
  steppedDownWithPack: steppedDown(both(onStrap)),
} as const satisfies Readonly<Record<string, Posture>>

/** The upper hip rolls back, the toes turn to the ceiling. */
export const rollsBack = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, turnDeg: 26 },
  legs: {
    ...from.legs,
    left: freeLeg({ hipFlexionDeg: 20, hipAbductionDeg: 34, hipRotationDeg: 56, plantarFlexionDeg: 4 }),
  },
})
/** The leg drifts ahead instead of up. */
export const driftsAhead = (from: Posture): Posture => ({
  ...from,
  legs: { ...from.legs, left: freeLeg({ hipFlexionDeg: 44, hipAbductionDeg: 20, plantarFlexionDeg: 4 }) },
})
/** The trunk tips over the standing leg. */
export const trunkTips = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, sideDeg: -8 },
  spine: { ...from.spine, sideBendDeg: -20 },
})
export const standingKneeBends = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, hipHeightPct: 52, pitchDeg: 8 },
})
export const pelvisDrops = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, sideDeg: 14 },
  spine: { ...from.spine, sideBendDeg: -26 },
})
export const kneeFallsIn = (from: Posture): Posture => ({
  ...from,
  legs: {
    ...from.legs,
    left: plantedFoot({ forwardPct: 7, outPct: 9, upPct: hitchStepPct, toeOutDeg: -46 }),
  },
})
