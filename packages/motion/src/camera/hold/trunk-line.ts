import type { LandmarkRow, Picture } from '../../frames/frames.ts'
import { landmarkCount, landmarks } from '../../frames/landmarks.ts'

/** From the middle of the shoulders to the middle of the hips, pixels. */
export interface TrunkLine {
  readonly shouldersX: number
  readonly shouldersY: number
  readonly alongX: number
  readonly alongY: number
  readonly torsoPx: number
}

/** More upright than this in the picture, there is no underside to look at. */
const levelShare = 0.5

/** undefined: no trunk that lies across the picture. */
export function trunkLineOf(
  rows: readonly LandmarkRow[],
  { widthPx, heightPx }: Picture,
): TrunkLine | undefined {
  if (rows.length < landmarkCount) return undefined
  const leftShoulder = rows[landmarks.leftShoulder] as LandmarkRow
  const rightShoulder = rows[landmarks.rightShoulder] as LandmarkRow
  const leftHip = rows[landmarks.leftHip] as LandmarkRow
  const rightHip = rows[landmarks.rightHip] as LandmarkRow
  const shouldersX = ((leftShoulder[0] + rightShoulder[0]) / 2) * widthPx
  const shouldersY = ((leftShoulder[1] + rightShoulder[1]) / 2) * heightPx
  const alongX = ((leftHip[0] + rightHip[0]) / 2) * widthPx - shouldersX
  const alongY = ((leftHip[1] + rightHip[1]) / 2) * heightPx - shouldersY
  const torsoPx = Math.hypot(alongX, alongY)
  // Written so that a number that is none ends here too.
  if (!(Math.abs(alongX) > levelShare * torsoPx)) return undefined
  return { shouldersX, shouldersY, alongX, alongY, torsoPx }
}
