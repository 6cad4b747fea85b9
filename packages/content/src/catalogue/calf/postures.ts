import { type Arm, freeArm, freeLeg, makePosture, type Posture, plantedFoot } from '@backstride/body'

/** Standing, facing right; on one leg the left carries, the right, nearer one is lifted. Angles ours [D]. */

export const calfWall = { kind: 'wall', atPct: 35 } as const

const raisedDeg = 38
const hanging: Arm = freeArm({ shoulderFlexionDeg: 4 })
const onStrap: Arm = { kind: 'touching', place: 'ribs' }
const handOnWall = (upPct: number): Posture['arms'] => ({
  left: hanging,
  right: { kind: 'planted', forwardPct: upPct > 80 ? 24 : 29, outPct: -2, upPct },
})

/** Raised, the body comes forward over the ball of the foot. */
const foot = (heelRaiseDeg: number) =>
  plantedFoot({ forwardPct: heelRaiseDeg > 0 ? -4 : 1, outPct: 6, heelRaiseDeg })
/** Shank upright, so that the foot clears the floor on its way down. */
const lifted = freeLeg({ hipFlexionDeg: 58, kneeFlexionDeg: 62, plantarFlexionDeg: 0 })

const onTwo = (heelRaiseDeg: number, arms: Posture['arms']): Posture =>
  makePosture('standing', {
    legs: { left: foot(heelRaiseDeg), right: foot(heelRaiseDeg) },
    arms,
    contacts: ['leftFoot', 'rightFoot'],
  })
const onOne = (heelRaiseDeg: number, arms: Posture['arms']): Posture =>
  makePosture('standing', {
    legs: { left: foot(heelRaiseDeg), right: lifted },
    arms,
    contacts: ['leftFoot'],
  })
/** The knee stays bent all the way, so the deep calf works more. */
const onOneBent = (heelRaiseDeg: number, upPct: number): Posture =>
  makePosture('standing', {
    pelvis: { hipHeightPct: heelRaiseDeg > 0 ? 51 : 47, pitchDeg: 6 },
    neck: { flexionDeg: -3 },
    legs: {
      left: plantedFoot({ forwardPct: heelRaiseDeg > 0 ? -2 : 3, outPct: 6, heelRaiseDeg }),
      right: freeLeg({ hipFlexionDeg: 8, kneeFlexionDeg: 78, plantarFlexionDeg: 20 }),
    },
    arms: {
      left: onStrap,
      right: { kind: 'planted', forwardPct: heelRaiseDeg > 0 ? 22 : 27, outPct: -2, upPct },
    },
    contacts: ['leftFoot'],
  })

export const calfPostures = {
  lowAtWall: onTwo(0, handOnWall(80)),
  highAtWall: onTwo(raisedDeg, handOnWall(84)),
  oneHighAtWall: onOne(raisedDeg, handOnWall(84)),
  oneLowAtWall: onOne(0, handOnWall(80)),
  bentLow: onOneBent(0, 77),
  bentHigh: onOneBent(32, 81),
} as const satisfies Readonly<Record<string, Posture>>

/** The body tips toward the wall instead of rising. */
export const tipsAhead = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, pitchDeg: 8 },
  legs: { left: behind(from.legs.left), right: behind(from.legs.right) },
  arms: { ...from.arms, right: closer(from.arms.right) },
})
const behind = (leg: Posture['legs']['left']): Posture['legs']['left'] =>
  leg.kind === 'planted' ? { ...leg, forwardPct: leg.forwardPct - 7 } : leg
const closer = (arm: Arm): Arm => (arm.kind === 'planted' ? { ...arm, forwardPct: arm.forwardPct - 11 } : arm)
export const kneesGive = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, hipHeightPct: 52, pitchDeg: 6 },
})
/** Only half the way up. */
export const halfWay = (from: Posture): Posture => ({
  ...from,
  legs: { left: lower(from.legs.left), right: lower(from.legs.right) },
})
const lower = (leg: Posture['legs']['left']): Posture['legs']['left'] =>
  leg.kind === 'planted' ? { ...leg, heelRaiseDeg: 12 } : leg
export const kneeStraightens = (from: Posture): Posture => {
  const { hipHeightPct: _, ...pelvis } = from.pelvis
  return { ...from, pelvis: { ...pelvis, pitchDeg: 0 } }
}
