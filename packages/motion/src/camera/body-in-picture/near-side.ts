import type { Side } from '@backstride/body'
import type { LandmarkRow } from '../../frames/frames.ts'
import { landmarks } from '../../frames/landmarks.ts'
import { bodyRules } from './body-rules.ts'

const chains = {
  left: [landmarks.leftShoulder, landmarks.leftHip, landmarks.leftKnee, landmarks.leftAnkle],
  right: [landmarks.rightShoulder, landmarks.rightHip, landmarks.rightKnee, landmarks.rightAnkle],
} as const satisfies Readonly<Record<Side, readonly number[]>>

/**
 * The side toward the camera: the one a model is surer of, from shoulder to ankle; where both are in sight, the one that is
 * nearer at shoulder and hip. undefined: neither side is seen well enough. Source: `pose.md` 8.
 */
export function nearSideOf(rows: readonly LandmarkRow[]): Side | undefined {
  const left = meanOf(rows, chains.left, 3)
  const right = meanOf(rows, chains.right, 3)
  if (Math.max(left, right) < bodyRules.visibleFrom.value) return undefined
  if (Math.abs(left - right) >= bodyRules.nearSideByVisibility.value) return left > right ? 'left' : 'right'
  const [leftZ, rightZ] = [meanOf(rows, chains.left, 2, 2), meanOf(rows, chains.right, 2, 2)]
  return leftZ <= rightZ ? 'left' : 'right'
}

function meanOf(
  rows: readonly LandmarkRow[],
  chain: readonly number[],
  column: 2 | 3,
  count = chain.length,
): number {
  let sum = 0
  for (let index = 0; index < count; index += 1) sum += rows[chain[index] ?? 0]?.[column] ?? 0
  return sum / count
}
