import {
  type BothSides,
  flattenedTiltDeg,
  freeArm,
  freeLeg,
  type Leg,
  makePosture,
  type PlantedFoot,
  type Posture,
  plantedFoot,
} from '@backstride/body'

export type WallHollowId = 'HW0' | 'HW1' | 'HW2' | 'HW3' | 'HW4'

/** Where the back of a flattened trunk is, behind its middle, percent of stature: the wall stands there. */
export const wallBehindPct = -7.2

/**
 * Heels 30 cm from the wall, 17 percent of a stature of 1.75 m; the ankle is a little ahead of the heel. Source: physio notes 1.
 */
const anklesAheadPct = wallBehindPct + 17 + 1.6

/** Low enough for knees that are bent a little. Tag D. */
const hipHeightPct = 49.2

const standing = (spot: Partial<PlantedFoot> = {}): Leg =>
  plantedFoot({ forwardPct: anklesAheadPct, outPct: 7, toeOutDeg: 6, ...spot })
const kneeAtHip = freeLeg({ hipFlexionDeg: 88, kneeFlexionDeg: 92, plantarFlexionDeg: 12 })

const bothFeet: BothSides<Leg> = { left: standing(), right: standing() }
const heelOff: BothSides<Leg> = { left: standing(), right: standing({ heelRaiseDeg: 42 }) }
const oneKneeUp: BothSides<Leg> = { left: standing(), right: kneeAtHip }

const armsBy = (shoulderFlexionDeg: number, shoulderAbductionDeg = 0): Posture['arms'] => {
  const arm = freeArm({ shoulderFlexionDeg, shoulderAbductionDeg })
  return { left: arm, right: arm }
}
const hanging = armsBy(4, 6)
/** What points at the ceiling when one lies points straight ahead when one stands: it is the same against the trunk. */
const ahead = armsBy(90)
const upTheWall = armsBy(178)

const atWall = (legs: BothSides<Leg>, arms: Posture['arms']): Posture =>
  makePosture('standing', {
    pelvis: { tiltDeg: flattenedTiltDeg, hipHeightPct },
    legs,
    arms,
    contacts: legs.right.kind === 'planted' ? ['leftFoot', 'rightFoot'] : ['leftFoot'],
  })

/** The low back pressed flat to a wall or a car; each step moves one thing. Source: rules HW, physio notes 1. */
export const wallHollowPostures: Readonly<Record<WallHollowId, Posture>> = {
  HW0: atWall(bothFeet, hanging),
  HW1: atWall(bothFeet, ahead),
  HW2: atWall(heelOff, ahead),
  HW3: atWall(oneKneeUp, ahead),
  HW4: atWall(oneKneeUp, upTheWall),
}
