import { cosDeg } from '../geometry/vector.ts'
import type { Posture } from '../posture/posture.ts'
import { sides } from '../posture/posture.ts'
import type { View } from '../projection/view.ts'
import type { Scenery } from './scene.ts'

/**
 * Scenery is told for the first position of a drill. Places count from below the pelvis, so once the hips move over feet
 * that stay, chair, step and wall have to move with the feet.
 */
export function sceneryUnder(
  scenery: readonly Scenery[],
  first: Posture,
  posture: Posture,
  { yawDeg, pitchDeg }: View,
): readonly Scenery[] {
  const byPct = footDrift(first, posture, { yawDeg, pitchDeg })
  if (byPct === 0) return scenery
  return scenery.map(each =>
    each.kind === 'wall'
      ? { ...each, atPct: each.atPct + byPct }
      : { ...each, fromPct: each.fromPct + byPct, toPct: each.toPct + byPct },
  )
}

/**
 * How far to the right, in the picture, a foot that stands in both postures lies from where it stood: pictures are taken
 * from below the pelvis, so whoever moves one over the feet shifts it by this.
 */
export function footDrift(first: Posture, posture: Posture, { yawDeg }: View): number {
  if (first.base !== posture.base) return 0
  for (const side of sides) {
    const [before, after] = [first.legs[side], posture.legs[side]]
    if (before.kind === 'planted' && after.kind === 'planted')
      return (after.forwardPct - before.forwardPct) * cosDeg(yawDeg)
  }
  return 0
}
