import {
  type Arm,
  type BothSides,
  freeArm,
  type Leg,
  makePosture,
  type Posture,
  plantedFoot,
  radToDeg,
  type Side,
} from '@backstride/body'

export type StandingArms = 'beforeChest' | 'extended' | 'hanging'

export interface TurnParts {
  /** Upper body against the room, to the own left positive. */
  readonly turnDeg?: number
  /** How much of it the pelvis does. */
  readonly pelvisShare?: number
  readonly arms?: StandingArms
  /** One leg back in a shallow lunge; none: feet side by side. */
  readonly rearLeg?: Side | 'none'
  /** Leaning to the right positive: swaying is no turn. */
  readonly leanDeg?: number
}

/** What the low back adds to a turn, at most. Source: EV 5.7. */
const lumbarAtMostDeg = 10
const lumbarShare = 0.15
/** Of the turn, the face follows less. */
const neckShare = -0.3

/** Standing with the upper body turned. */
export function turnedStanding({
  turnDeg = 0,
  pelvisShare = 0.2,
  arms = 'beforeChest',
  rearLeg = 'none',
  leanDeg = 0,
}: TurnParts = {}): Posture {
  const pelvisDeg = turnDeg * pelvisShare
  const lumbarDeg = Math.sign(turnDeg) * Math.min(lumbarAtMostDeg, Math.abs(turnDeg) * lumbarShare)
  return makePosture('standing', {
    pelvis: { turnDeg: pelvisDeg, tiltDeg: -3, hipHeightPct: rearLeg === 'none' ? 51.4 : 46.5 },
    spine: {
      lumbarTurnDeg: lumbarDeg,
      thoracicTurnDeg: turnDeg - pelvisDeg - lumbarDeg,
      sideBendDeg: leanDeg,
    },
    neck: { turnDeg: turnDeg * neckShare },
    legs: stanceOf(rearLeg),
    arms: { left: armOf[arms], right: armOf[arms] },
    contacts: ['leftFoot', 'rightFoot'],
  })
}

const armOf = {
  beforeChest: freeArm({
    shoulderFlexionDeg: 46,
    shoulderAbductionDeg: 34,
    shoulderRotationDeg: 58,
    elbowFlexionDeg: 84,
  }),
  extended: freeArm({ shoulderFlexionDeg: 90 }),
  hanging: freeArm({ shoulderFlexionDeg: 3, shoulderAbductionDeg: 8, elbowFlexionDeg: 8 }),
} as const satisfies Readonly<Record<StandingArms, Arm>>

const sideBySide = plantedFoot({ outPct: 8.5, toeOutDeg: 7 })
const frontFoot = plantedFoot({ forwardPct: 16, outPct: 6.5 })
const rearFoot = plantedFoot({ forwardPct: -27, outPct: 6.5, heelRaiseDeg: 32 })

function stanceOf(rearLeg: Side | 'none'): BothSides<Leg> {
  if (rearLeg === 'none') return { left: sideBySide, right: sideBySide }
  return rearLeg === 'left' ? { left: rearFoot, right: frontFoot } : { left: frontFoot, right: rearFoot }
}

/** Shoulders above the hips along the trunk, percent of stature. */
const trunkPct = 27.9

/** Quiet standing, the hips so far ahead of the line from shoulder to ankle: the squeeze test. Percent of stature. */
export function hipsAhead(aheadPct: number): Posture {
  const foot = plantedFoot({ forwardPct: 0.8 - aheadPct, outPct: 8.5, toeOutDeg: 6 })
  return makePosture('standing', {
    pelvis: { tiltDeg: -aheadPct * 3, pitchDeg: -radToDeg(Math.atan2(aheadPct, trunkPct)) },
    legs: { left: foot, right: foot },
    arms: { left: onHip, right: onHip },
    contacts: ['leftFoot', 'rightFoot'],
  })
}

const onHip: Arm = freeArm({
  shoulderFlexionDeg: -4,
  shoulderAbductionDeg: 36,
  shoulderRotationDeg: 50,
  elbowFlexionDeg: 96,
})

/** One moment of walking: 0 the left foot ahead, 0.5 the right one, 1 the left again. */
export function walking(stride: number): Posture {
  const aheadPct = 12 * Math.cos(2 * Math.PI * stride)
  const foot = (forwardPct: number) =>
    plantedFoot({ forwardPct, outPct: 5, heelRaiseDeg: forwardPct < 0 ? -2 * forwardPct : 0 })
  const arm = (flexionDeg: number) => freeArm({ shoulderFlexionDeg: flexionDeg, elbowFlexionDeg: 15 })
  return makePosture('standing', {
    legs: { left: foot(aheadPct), right: foot(-aheadPct) },
    arms: { left: arm(-2 * aheadPct), right: arm(2 * aheadPct) },
    contacts: [aheadPct >= 0 ? 'leftFoot' : 'rightFoot'],
  })
}
