import { type Sex, segments } from './de-leva.ts'

/** Lengths of a body in percent of stature: what a drawing, a camera and a test need to place its joints. */
export interface Proportions {
  readonly thigh: number
  readonly shank: number
  readonly upperArm: number
  readonly forearm: number
  /** Wrist to the knuckles. */
  readonly hand: number
  /** Hip joint to the midline. */
  readonly hipHalfWidth: number
  /** Shoulder joint to the midline. */
  readonly shoulderHalfWidth: number
}

/** The friendly figure of every screen: neither male nor female. Source: look 9; our choice [D]. */
export const drawnProportions: Proportions = {
  thigh: 23.4,
  shank: 24.2,
  upperArm: 15.6,
  forearm: 13.6,
  hand: 5.6,
  hipHalfWidth: 5.4,
  shoulderHalfWidth: 9.6,
}

/** Male or female changes only the lengths of the limbs (EV 5.2) and these two widths. Source: widths ours [D]. */
const halfWidths: Readonly<Record<Sex, Pick<Proportions, 'hipHalfWidth' | 'shoulderHalfWidth'>>> = {
  male: { hipHalfWidth: 5.2, shoulderHalfWidth: 10.2 },
  female: { hipHalfWidth: 5.6, shoulderHalfWidth: 9.2 },
}

export function proportionsOf(sex: Sex): Proportions {
  const { thigh, shank, upperArm, forearm, hand } = segments[sex]
  return {
    thigh: thigh.length * 100,
    shank: shank.length * 100,
    upperArm: upperArm.length * 100,
    forearm: forearm.length * 100,
    hand: hand.length * 100,
    ...halfWidths[sex],
  }
}

/** The shoe, percent of stature. Source: look 9. */
export const foot = { ankleHeight: 4.7, heelBack: 1.6, ballAhead: 7.6, toeAhead: 10 } as const

/** Neck and head: from the top of the trunk, up and forward. Source: look 9, head a little larger than life. */
export const head = {
  neckUp: 5.5,
  neckForward: 0.8,
  centreUp: 10.2,
  centreForward: 0.6,
  halfDepth: 6.5,
  halfHeight: 7.5,
} as const

/** Half thickness of the flesh around a joint, for what may touch the floor. Source: look 9. */
export const thickness = { knee: 3.9, ankle: 2.3, elbow: 2.7, wrist: 1.8, knuckles: 1.6, hip: 4 } as const

/** Slices of the trunk from the seat to the base of the neck: ellipses across the long axis. Source: look 9. */
export const trunkSlices = [
  { at: -6.5, halfWidth: 6.6, front: 3.2, back: 5 },
  { at: -3, halfWidth: 8.9, front: 5, back: 7.2 },
  { at: 1, halfWidth: 9.4, front: 6, back: 7 },
  { at: 5, halfWidth: 8.9, front: 6.1, back: 6.4 },
  { at: 9, halfWidth: 8.1, front: 5.8, back: 6.2 },
  { at: 13, halfWidth: 7.9, front: 5.9, back: 6.1 },
  { at: 17, halfWidth: 8.5, front: 6.4, back: 6.2 },
  { at: 21, halfWidth: 9.4, front: 6.9, back: 6.3 },
  { at: 25, halfWidth: 10.2, front: 6.6, back: 6.1 },
  { at: 28.5, halfWidth: 10.2, front: 5.2, back: 5.4 },
  { at: 31, halfWidth: 7.6, front: 3.9, back: 4.4 },
] as const

/** The low back flattened, the back edges of all slices between here and here lie on one line. */
export const backPlane = { depth: 7.2, from: -3, to: 28.5 } as const
