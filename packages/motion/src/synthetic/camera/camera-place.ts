import type { Picture } from '../../frames/frames.ts'

/** Where a made camera stands. Lengths in metres, angles in degrees. */
export interface CameraPlace {
  /** About the vertical, as in `View`: 0 sees the right side, 180 the left; of one who stands -90 sees the front, 90 the back. */
  readonly yawDeg: number
  /** Of the lens above the floor. */
  readonly heightM: number
  /** From the middle of the hips, level. */
  readonly distanceM: number
  /** Height above the hips' spot on the floor that lies in the middle of the picture. */
  readonly aimHeightM: number
  /** How far the body lies to the right of the middle of the picture. */
  readonly asideM: number
  /** The picture turned, clockwise positive: a phone that leans. */
  readonly rollDeg: number
  /** Across the picture. */
  readonly fieldOfViewDeg: number
  readonly picture: Picture
}

/** Source: `pose.md` 5 renders 960 x 544; a field of view of 72 degrees is a phone's main camera, held level. */
export const madePicture: Picture = { widthPx: 960, heightPx: 544 }
const fieldOfViewDeg = 72

export type LyingView = Partial<Omit<CameraPlace, 'yawDeg'>> & {
  readonly nearSide?: 'left' | 'right'
  /** Away from exactly side-on; positive sees more of the feet, negative more of the head. */
  readonly offSideDeg?: number
}

/** Someone lying, from the side: the phone on a book's edge unless told otherwise. */
export function lyingView({ nearSide = 'right', offSideDeg = 0, ...place }: LyingView = {}): CameraPlace {
  return {
    yawDeg: nearSide === 'right' ? -offSideDeg : 180 + offSideDeg,
    heightM: 0.12,
    distanceM: 2.6,
    aimHeightM: 0.3,
    asideM: 0,
    rollDeg: 0,
    fieldOfViewDeg,
    picture: madePicture,
    ...place,
  }
}

export type StandingView = Partial<Omit<CameraPlace, 'yawDeg'>> & {
  readonly from?: 'front' | 'back' | 'left' | 'right'
  /** The camera walked this far round the body, seen from above against the clock. */
  readonly offDeg?: number
}

const standingYawDeg = { right: 0, front: -90, left: 180, back: 90 } as const

/** Someone standing, from the front unless told otherwise. */
export function standingView({ from = 'front', offDeg = 0, ...place }: StandingView = {}): CameraPlace {
  return {
    yawDeg: standingYawDeg[from] + offDeg,
    heightM: 1,
    distanceM: 3.4,
    aimHeightM: 0.9,
    asideM: 0,
    rollDeg: 0,
    fieldOfViewDeg,
    picture: madePicture,
    ...place,
  }
}
