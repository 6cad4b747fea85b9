import type { LandmarkRow } from '../../frames/frames.ts'
import { landmarkCount } from '../../frames/landmarks.ts'
import { isInside } from './point-in-picture.ts'

/** Every landmark lies inside of the picture: beyond its edge a model makes limbs up. Source: `pose.md` 4. */
export function wholeInPicture(rows: readonly LandmarkRow[]): boolean {
  if (rows.length < landmarkCount) return false
  for (const row of rows) if (!isInside(row)) return false
  return true
}
