import type { Side } from '@backstride/body'
import type { LandmarkRow, Picture } from '../../frames/frames.ts'
import { holdCameraRules } from './hold-camera-rules.ts'
import type { TrunkLine } from './trunk-line.ts'

/** The part of the trunk beside which an arm lies low, from and until along the trunk; from > until: none. */
export interface ArmBeside {
  readonly from: number
  readonly until: number
}

/** Shoulder, elbow, wrist and fingertips of each arm. */
const leftArm = [11, 13, 15, 19] as const
const rightArm = [12, 14, 16, 20] as const
/** Each limb is looked at in so many places. */
const steps = 3

/**
 * Where an arm covers the underside of the trunk, or stands in for it: one in front hides the gap, one behind fills it. Both
 * are asked, whatever their visibility: doubt goes to unseen.
 */
export function armBeside(
  rows: readonly LandmarkRow[],
  side: Side,
  trunk: TrunkLine,
  { widthPx, heightPx }: Picture,
): ArmBeside {
  const chain = side === 'left' ? leftArm : rightArm
  const { shouldersX, shouldersY, alongX, alongY, torsoPx } = trunk
  const { armLowBelow, armHalfWidth, upperArmFrom } = holdCameraRules
  const slope = alongY / alongX
  let from = Number.POSITIVE_INFINITY
  let until = Number.NEGATIVE_INFINITY
  for (let limb = 0; limb < 3; limb += 1) {
    const start = rows[chain[limb] as number] as LandmarkRow
    const end = rows[chain[limb + 1] as number] as LandmarkRow
    for (let step = 0; step <= steps; step += 1) {
      const way = step / steps
      const share = limb === 0 ? upperArmFrom.value + (1 - upperArmFrom.value) * way : way
      const x = (start[0] + (end[0] - start[0]) * share) * widthPx
      const y = (start[1] + (end[1] - start[1]) * share) * heightPx
      const above = (shouldersY + (x - shouldersX) * slope - y) / torsoPx
      if (above >= armLowBelow.value) continue
      const along = (x - shouldersX) / alongX
      if (along - armHalfWidth.value < from) from = along - armHalfWidth.value
      if (along + armHalfWidth.value > until) until = along + armHalfWidth.value
    }
  }
  return { from, until }
}
