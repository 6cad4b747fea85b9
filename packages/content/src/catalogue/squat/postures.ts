import { type Arm, freeArm, makePosture, type Posture, plantedFoot } from '@backstride/body'

/**
 * Standing, facing right. Places on the floor count from below the pelvis, so a foot that stays where it is has another
 * `forwardPct` once the hips have moved back. In the split squat the right leg is in front. Angles ours [D].
 */

export const chairHeightPct = 25
export const squatChair = { kind: 'chair', fromPct: -13, toPct: 9, heightPct: chairHeightPct } as const
export const squatWall = { kind: 'wall', atPct: 38 } as const
export const rearStep = { kind: 'step', fromPct: -50, toPct: -22, heightPct: 16 } as const

const bothFeet = (forwardPct: number) => {
  const foot = plantedFoot({ forwardPct, outPct: 8, toeOutDeg: 10 })
  return { left: foot, right: foot }
}
/** Level ahead, whatever the trunk does. */
const armAhead = (pitchDeg: number): Arm => freeArm({ shoulderFlexionDeg: 84 + pitchDeg })
const bothArms = (arm: Arm) => ({ left: arm, right: arm })
const onThigh: Arm = { kind: 'touching', place: 'frontOfThigh' }
const folded: Arm = { kind: 'touching', place: 'breastbone' }
const onHip: Arm = { kind: 'touching', place: 'hip' }
const onStrap: Arm = { kind: 'touching', place: 'ribs' }

interface Parts {
  readonly hipHeightPct?: number
  readonly pitchDeg: number
  readonly feetAt: number
  readonly arm: Arm
}
const onTwoFeet = ({ hipHeightPct, pitchDeg, feetAt, arm }: Parts): Posture =>
  makePosture('standing', {
    pelvis: { pitchDeg, ...(hipHeightPct === undefined ? {} : { hipHeightPct }) },
    neck: { flexionDeg: -pitchDeg * 0.45 },
    legs: bothFeet(feetAt),
    arms: bothArms(arm),
    contacts: ['leftFoot', 'rightFoot'],
  })

const seatedHipPct = chairHeightPct + 7.5

const split = (hipHeightPct: number, pitchDeg: number, arms: Posture['arms'], rearUpPct = 0): Posture =>
  makePosture('standing', {
    pelvis: { hipHeightPct, pitchDeg },
    neck: { flexionDeg: -pitchDeg * 0.4 },
    legs: {
      right: plantedFoot({ forwardPct: 23, outPct: 6 }),
      left: plantedFoot({
        forwardPct: rearUpPct === 0 ? -33 : -41,
        outPct: 6,
        upPct: rearUpPct,
        heelRaiseDeg: 58,
      }),
    },
    arms,
    contacts: ['leftFoot', 'rightFoot'],
  })
const handOnWall = (upPct: number): Posture['arms'] => ({
  left: { kind: 'planted', forwardPct: 28, outPct: 0, upPct },
  right: onHip,
})

export const squatPostures = {
  seatedHandsOnThighs: onTwoFeet({ hipHeightPct: seatedHipPct, pitchDeg: 30, feetAt: 18, arm: onThigh }),
  risenHandsOnThighs: onTwoFeet({ pitchDeg: 2, feetAt: 1, arm: freeArm({ shoulderFlexionDeg: 6 }) }),
  seatedArmsFolded: onTwoFeet({ hipHeightPct: seatedHipPct, pitchDeg: 34, feetAt: 17, arm: folded }),
  risenArmsFolded: onTwoFeet({ pitchDeg: 2, feetAt: 1, arm: folded }),
  standing: onTwoFeet({ pitchDeg: 2, feetAt: 1, arm: freeArm({ shoulderFlexionDeg: 6 }) }),
  squatting: onTwoFeet({ hipHeightPct: seatedHipPct + 2.5, pitchDeg: 42, feetAt: 12, arm: armAhead(42) }),
  splitHighAtWall: split(44, 2, handOnWall(78)),
  splitLowAtWall: split(32, 4, handOnWall(66)),
  splitHigh: split(44, 2, bothArms(onHip)),
  splitLow: split(32, 6, bothArms(onHip)),
  rearRaisedHigh: split(45, 6, bothArms(onStrap), 16),
  rearRaisedLow: split(33, 14, bothArms(onStrap), 16),
} as const satisfies Readonly<Record<string, Posture>>

/** The knees move toward each other while the feet stay. */
export const kneesFallIn = (from: Posture): Posture => ({
  ...from,
  legs: { left: turnedIn(from, 'left'), right: turnedIn(from, 'right') },
})
const turnedIn = (from: Posture, side: 'left' | 'right') => {
  const leg = from.legs[side]
  return leg.kind === 'planted' && leg.heelRaiseDeg === 0
    ? { ...leg, toeOutDeg: -48, outPct: leg.outPct + 4 }
    : leg
}
export const chestDrops = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, pitchDeg: from.pelvis.pitchDeg + 22 },
  spine: { ...from.spine, thoracicFlexionDeg: 26, lumbarFlexionDeg: 12 },
  neck: { ...from.neck, flexionDeg: 6 },
  arms: { left: nearer(from.arms.left), right: from.arms.right },
})
/** The shoulders came this much closer to the wall. */
const nearer = (arm: Arm): Arm => (arm.kind === 'planted' ? { ...arm, forwardPct: arm.forwardPct - 15 } : arm)
export const heelsLift = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, pitchDeg: Math.max(8, from.pelvis.pitchDeg - 20) },
  legs: { left: tiptoe(from, 'left'), right: tiptoe(from, 'right') },
})
const tiptoe = (from: Posture, side: 'left' | 'right') => {
  const leg = from.legs[side]
  return leg.kind === 'planted'
    ? { ...leg, heelRaiseDeg: Math.max(32, leg.heelRaiseDeg), forwardPct: leg.forwardPct - 6 }
    : leg
}
/** The weight runs to the toes, the knee far ahead of them. */
export const frontHeelLifts = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, pitchDeg: from.pelvis.pitchDeg + 10 },
  legs: {
    ...from.legs,
    right: plantedFoot({ forwardPct: 13, outPct: 6, heelRaiseDeg: 36 }),
  },
  arms: { left: nearer(from.arms.left), right: from.arms.right },
})
/** Dropping the last stretch: far back, chest up, out of control. */
export const fallsBack = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, pitchDeg: -14 },
  neck: { ...from.neck, flexionDeg: 12 },
  arms: bothArms(freeArm({ shoulderFlexionDeg: 96 })),
})
