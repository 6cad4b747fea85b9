import type { Side } from '@backstride/body'
import type { CameraFrame, WorldRow } from '../../frames/frames.ts'
import { landmarks } from '../../frames/landmarks.ts'
import { twistRules } from './twist-rules.ts'

/** unsure: no world landmarks, or they say now this, now that. none: the feet are side by side. */
export type RearLeg = Side | 'none' | 'unsure'

/** What the last frames said, each from 0 to 1: legs change their names now and then. */
export interface LegVotes {
  readonly left: number
  readonly right: number
  readonly none: number
  readonly tMs: number
}

/**
 * Which leg is back: how far the left ankle is ahead of the right one along the way the hips face, world landmarks, in
 * lengths of the trunk. Right in 159 of 160 rendered lunges. Source: `pose.md` 6.
 */
export function leftAhead({ world }: CameraFrame): number | undefined {
  if (world === undefined) return undefined
  const [hipL, hipR] = [world[landmarks.leftHip], world[landmarks.rightHip]]
  const [ankleL, ankleR] = [world[landmarks.leftAnkle], world[landmarks.rightAnkle]]
  const [shoulderL, shoulderR] = [world[landmarks.leftShoulder], world[landmarks.rightShoulder]]
  if (!(hipL && hipR && ankleL && ankleR && shoulderL && shoulderR)) return undefined
  const [leftX, leftZ] = [hipL[0] - hipR[0], hipL[2] - hipR[2]]
  const hipsM = Math.hypot(leftX, leftZ)
  const trunkM = trunkOf(shoulderL, shoulderR, hipL, hipR)
  // Ahead is the hips' left turned by a right angle, seen from above with the camera below.
  const aheadM = ((ankleL[0] - ankleR[0]) * leftZ - (ankleL[2] - ankleR[2]) * leftX) / hipsM
  const ahead = aheadM / trunkM
  return Number.isFinite(ahead) ? ahead : undefined
}

export function votesAfter(
  votes: LegVotes | undefined,
  ahead: number | undefined,
  tMs: number,
): LegVotes | undefined {
  if (ahead === undefined) return votes
  const left = ahead <= -twistRules.stepAtLeast.value ? 1 : 0
  const right = ahead >= twistRules.stepAtLeast.value ? 1 : 0
  const none = Math.abs(ahead) <= twistRules.feetLevelWithin.value ? 1 : 0
  if (votes === undefined) return { left, right, none, tMs }
  const share = Math.min(1, Math.max(0, tMs - votes.tMs) / twistRules.legVoteMs.value)
  return {
    left: votes.left + (left - votes.left) * share,
    right: votes.right + (right - votes.right) * share,
    none: votes.none + (none - votes.none) * share,
    tMs,
  }
}

export function rearLegBy(votes: LegVotes | undefined): RearLeg {
  if (votes === undefined) return 'unsure'
  const enough = twistRules.legVoteShare.value
  if (votes.left > enough) return 'left'
  if (votes.right > enough) return 'right'
  return votes.none > enough ? 'none' : 'unsure'
}

const trunkOf = (shoulderL: WorldRow, shoulderR: WorldRow, hipL: WorldRow, hipR: WorldRow): number =>
  Math.hypot(
    (shoulderL[0] + shoulderR[0] - hipL[0] - hipR[0]) / 2,
    (shoulderL[1] + shoulderR[1] - hipL[1] - hipR[1]) / 2,
    (shoulderL[2] + shoulderR[2] - hipL[2] - hipR[2]) / 2,
  )
