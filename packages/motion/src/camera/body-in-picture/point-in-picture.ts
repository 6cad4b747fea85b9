import type { LandmarkRow, Picture } from '../../frames/frames.ts'

/** A place in the picture, pixels: so that an angle is an angle whatever the shape of the picture. */
export interface PointPx {
  readonly xPx: number
  readonly yPx: number
}

export const pointPx = (row: LandmarkRow, { widthPx, heightPx }: Picture): PointPx => ({
  xPx: row[0] * widthPx,
  yPx: row[1] * heightPx,
})

export const isInside = ([x, y]: LandmarkRow): boolean => x >= 0 && x <= 1 && y >= 0 && y <= 1

const degrees = 180 / Math.PI

/** How far a limb is bent at `joint`: 0 straight, 180 folded together. */
export function bendDeg(from: PointPx, joint: PointPx, to: PointPx): number {
  const [inX, inY] = [joint.xPx - from.xPx, joint.yPx - from.yPx]
  const [outX, outY] = [to.xPx - joint.xPx, to.yPx - joint.yPx]
  return Math.abs(Math.atan2(inX * outY - inY * outX, inX * outX + inY * outY)) * degrees
}

/** Of the way from one place to another above the horizontal of the picture; `ahead` is where 0 lies: 1 right, -1 left. -180 to 180. */
export const elevationDeg = (from: PointPx, to: PointPx, ahead: 1 | -1): number =>
  Math.atan2(from.yPx - to.yPx, (to.xPx - from.xPx) * ahead) * degrees

/** Of the whole way round, the part from -90 (straight down) over the front to 270. */
export const fromBelowDeg = (deg: number): number => (deg < -90 ? deg + 360 : deg)
