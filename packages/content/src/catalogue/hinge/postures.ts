import {
  type Arm,
  freeArm,
  freeLeg,
  type Leg,
  makePosture,
  type Posture,
  plantedFoot,
} from '@backstride/body'

/**
 * Standing, facing right: the hips go back, the trunk comes forward, the knees only give. On one leg the left carries and
 * the right, nearer one moves. Places on the floor count from below the pelvis. Angles ours [D].
 */

export const wallBehind = { kind: 'wall', atPct: -11 } as const
export const wallAhead = { kind: 'wall', atPct: 45 } as const

const onThigh: Arm = { kind: 'touching', place: 'frontOfThigh' }
const onHip: Arm = { kind: 'touching', place: 'hip' }
const atChest: Arm = { kind: 'touching', place: 'breastbone' }
const onStrap: Arm = { kind: 'touching', place: 'ribs' }
const hanging: Arm = freeArm({ shoulderFlexionDeg: 4 })
/** Straight down from a trunk that is tipped. */
const hangingDown: Arm = freeArm({ shoulderFlexionDeg: 60 })
const both = (arm: Arm): Posture['arms'] => ({ left: arm, right: arm })

const foot = (forwardPct: number, heelRaiseDeg = 0): Leg =>
  plantedFoot({ forwardPct, outPct: 7, heelRaiseDeg })

const trunkForwardDeg = 60
const hinged = (legs: Posture['legs'], arms: Posture['arms'], pitchDeg = trunkForwardDeg): Posture =>
  makePosture('standing', {
    pelvis: { pitchDeg, hipHeightPct: 48.5 },
    neck: { flexionDeg: -8 },
    legs,
    arms,
    contacts: legs.right.kind === 'free' ? ['leftFoot'] : ['leftFoot', 'rightFoot'],
  })
const upright = (legs: Posture['legs'], arms: Posture['arms']): Posture =>
  makePosture('standing', {
    legs,
    arms,
    contacts: legs.right.kind === 'free' ? ['leftFoot'] : ['leftFoot', 'rightFoot'],
  })

const feetUnder = { left: foot(1), right: foot(1) }
/** The hips are this much further back than in standing. */
const hipsBackPct = 9
const feetAhead = { left: foot(1 + hipsBackPct), right: foot(1 + hipsBackPct) }
const staggered = (by: number) => ({ left: foot(-20 + by, 40), right: foot(3 + by) })

const onLeftLeg = (at: number, right: Leg) => ({ left: foot(at), right })
const legInLine = freeLeg({ hipFlexionDeg: -2, kneeFlexionDeg: 6, plantarFlexionDeg: 4 })
const legWaiting = freeLeg({ hipFlexionDeg: 6, kneeFlexionDeg: 34, plantarFlexionDeg: 20 })
const handOn = (forwardPct: number, upPct: number): Posture['arms'] => ({
  left: { kind: 'planted', forwardPct, outPct: 0, upPct },
  right: onHip,
})

export const hingePostures = {
  seatToWall: hinged(feetAhead, both(onThigh)),
  tall: upright(feetUnder, both(hanging)),
  packHeldLow: hinged(feetAhead, both(atChest)),
  packHeldTall: upright(feetUnder, both(atChest)),
  staggeredLow: hinged(staggered(9), both(onThigh)),
  staggeredTall: upright(staggered(0), both(hanging)),
  oneLegAtWallLow: hinged(onLeftLeg(8, legInLine), handOn(17.5, 66), 42),
  oneLegAtWallTall: upright(onLeftLeg(1, legWaiting), handOn(29, 80)),
  oneLegLow: hinged(onLeftLeg(7, legInLine), both(hangingDown)),
  oneLegTall: upright(onLeftLeg(1, legWaiting), both(hanging)),
  oneLegPackLow: hinged(onLeftLeg(7, legInLine), both(onStrap)),
  oneLegPackTall: upright(onLeftLeg(1, legWaiting), both(onStrap)),
} as const satisfies Readonly<Record<string, Posture>>

export const backRounds = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, pitchDeg: from.pelvis.pitchDeg - 26, tiltDeg: -12 },
  spine: { ...from.spine, lumbarFlexionDeg: 30, thoracicFlexionDeg: 34 },
  neck: { ...from.neck, flexionDeg: 18 },
})
/** A squat instead: knees forward, hips down. */
export const kneesBend = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, pitchDeg: 34, hipHeightPct: 38 },
  legs: { left: nearer(from.legs.left), right: nearer(from.legs.right) },
})
const nearer = (leg: Leg): Leg => (leg.kind === 'planted' ? { ...leg, forwardPct: leg.forwardPct - 4 } : leg)
/** The hip of the leg in the air turns up. */
export const hipOpens = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, turnDeg: -34 },
  legs: { ...from.legs, right: freeLeg({ hipFlexionDeg: -4, hipAbductionDeg: 16, plantarFlexionDeg: 4 }) },
})
/** The trunk goes forward, the leg hangs behind. */
export const legLags = (from: Posture): Posture => ({
  ...from,
  legs: { ...from.legs, right: freeLeg({ hipFlexionDeg: 58, kneeFlexionDeg: 30, plantarFlexionDeg: 20 }) },
})
