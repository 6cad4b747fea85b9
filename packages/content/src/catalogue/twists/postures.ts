import { type Arm, freeArm, makePosture, type Posture, plantedFoot } from '@backstride/body'

/**
 * Turns while standing. Most of a turn comes from hips and ribs; the low back adds 5 to 13 degrees in all and is never
 * asked for more. Source: EV 5.7; the shares are ours [D].
 */
export interface TurnShares {
  readonly pelvisDeg: number
  readonly lumbarDeg: number
  readonly thoracicDeg: number
  readonly neckDeg: number
}

export const turns = {
  small: { pelvisDeg: 9, lumbarDeg: 5, thoracicDeg: 18, neckDeg: 8 },
  larger: { pelvisDeg: 16, lumbarDeg: 10, thoracicDeg: 34, neckDeg: 14 },
} as const satisfies Readonly<Record<string, TurnShares>>

/** How far along the rear leg a hand reaches, near to far. Source: article A13, EV 5.7. */
export const reaches = ['glute', 'hamstring', 'backOfKnee', 'ankle'] as const
export type Reach = (typeof reaches)[number]

export type Toward = 'middle' | 'left' | 'right'

const signOf = { middle: 0, left: 1, right: -1 } as const satisfies Readonly<Record<Toward, number>>

/** Pelvis and spine of a turn, left positive. */
export const turned = (toward: Toward, { pelvisDeg, lumbarDeg, thoracicDeg, neckDeg }: TurnShares) => {
  const sign = signOf[toward]
  return {
    pelvis: { turnDeg: sign * pelvisDeg },
    spine: { lumbarTurnDeg: sign * lumbarDeg, thoracicTurnDeg: sign * thoracicDeg },
    neck: { turnDeg: sign * neckDeg },
  }
}

/** Elbows bent, hands level before the breastbone: they go where the ribs go, so a turn is seen. */
const handsBeforeChest: Arm = freeArm({
  shoulderFlexionDeg: 46,
  shoulderAbductionDeg: 34,
  shoulderRotationDeg: 58,
  elbowFlexionDeg: 84,
})

/** Feet hip- to shoulder-width. Source: article A5, A12. */
const hipWide = plantedFoot({ outPct: 8.5, toeOutDeg: 7 })
const bothFeet = ['leftFoot', 'rightFoot'] as const

/** The small tuck: a third of what the squeeze test draws. */
const smallTuckDeg = -3

export function standingTurn(toward: Toward, shares: TurnShares): Posture {
  const { pelvis, spine, neck } = turned(toward, shares)
  return makePosture('standing', {
    pelvis: { ...pelvis, tiltDeg: smallTuckDeg, hipHeightPct: 51.4 },
    spine,
    neck,
    legs: { left: hipWide, right: hipWide },
    arms: { left: handsBeforeChest, right: handsBeforeChest },
    contacts: bothFeet,
  })
}

export interface SplitTurn {
  readonly toward: 'middle' | 'right'
  readonly shares: TurnShares
  readonly arms: { readonly left: Arm; readonly right: Arm }
}

/** One step long, feet hip-width, the rear heel up; the pelvis so far ahead of the middle between the feet. */
const splitLegs = (aheadPct: number) => ({
  left: plantedFoot({ forwardPct: 16 - aheadPct, outPct: 6.5 }),
  right: plantedFoot({ forwardPct: -27 - aheadPct, outPct: 6.5, heelRaiseDeg: 32 }),
})

/** Shallow split stance, the right leg back: both knees softly bent, rear heel up. */
export function splitTurn({ toward, shares, arms }: SplitTurn): Posture {
  const { pelvis, spine, neck } = turned(toward, shares)
  return makePosture('standing', {
    pelvis: { ...pelvis, tiltDeg: smallTuckDeg, hipHeightPct: 46.5 },
    spine,
    neck,
    legs: splitLegs(0),
    arms,
    contacts: bothFeet,
  })
}

export const splitArms = {
  beforeChest: { left: handsBeforeChest, right: handsBeforeChest },
  /** At shoulder height, hands a little apart. */
  extended: {
    left: freeArm({ shoulderFlexionDeg: 90, shoulderAbductionDeg: -4 }),
    right: freeArm({ shoulderFlexionDeg: 90, shoulderAbductionDeg: 4 }),
  },
  /** The arm of the front leg's side high, the other low. */
  oneHighOneLow: {
    left: freeArm({ shoulderFlexionDeg: 128, shoulderAbductionDeg: 26 }),
    right: freeArm({ shoulderFlexionDeg: 34, shoulderAbductionDeg: 34 }),
  },
} as const satisfies Readonly<Record<string, SplitTurn['arms']>>

/**
 * What lets the hand come lower: the weight goes over the front foot (`aheadPct`), the stance deepens and the ribs lean
 * toward the rear side. The low back is not asked to turn any further.
 */
const lowered = {
  glute: { aheadPct: 0, hipHeightPct: 46.5, pitchDeg: 0, sideDeg: 0, sideBendDeg: 4 },
  hamstring: { aheadPct: 9, hipHeightPct: 45, pitchDeg: 0, sideDeg: 0, sideBendDeg: 16 },
  backOfKnee: { aheadPct: 13, hipHeightPct: 39, pitchDeg: 6, sideDeg: 24, sideBendDeg: 32 },
  ankle: { aheadPct: 0, hipHeightPct: 30, pitchDeg: 2, sideDeg: 20, sideBendDeg: 24 },
} as const satisfies Readonly<Record<Reach, object>>

/** The front leg's arm points up, out from ribs that lean more and more. */
const armHigh = {
  glute: freeArm({ shoulderFlexionDeg: 124, shoulderAbductionDeg: 32 }),
  hamstring: freeArm({ shoulderFlexionDeg: 120, shoulderAbductionDeg: 40 }),
  backOfKnee: freeArm({ shoulderFlexionDeg: 112, shoulderAbductionDeg: 56 }),
  ankle: freeArm({ shoulderFlexionDeg: 96, shoulderAbductionDeg: 74 }),
} as const satisfies Readonly<Record<Reach, Arm>>

export function reachTurn(reach: Reach): Posture {
  const { aheadPct, sideBendDeg, ...pelvisAt } = lowered[reach]
  const { pelvis, spine, neck } = turned('right', turns.larger)
  return makePosture('standing', {
    pelvis: { ...pelvis, ...pelvisAt, tiltDeg: smallTuckDeg },
    spine: { ...spine, sideBendDeg },
    neck: { ...neck, flexionDeg: 6 },
    legs: splitLegs(aheadPct),
    arms: { left: armHigh[reach], right: { kind: 'touching', place: reach, of: 'right' } },
    contacts: bothFeet,
  })
}
