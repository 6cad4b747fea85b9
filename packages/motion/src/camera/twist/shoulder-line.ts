import type { CameraFrame, LandmarkRow, Picture } from '../../frames/frames.ts'
import { landmarkCount, landmarks } from '../../frames/landmarks.ts'
import type { WhyUnseen } from '../../look/look.ts'
import { twistRules } from './twist-rules.ts'

/** The three ways a picture tells how the shoulders are turned. Lengths in torso lengths. */
export interface ShoulderLine {
  /** Left from right shoulder across the trunk, to the right of the picture positive: so from the front. */
  readonly across: number
  /** Left from right shoulder away from the camera positive; undefined: the model told no depth. */
  readonly depth: number | undefined
  /** Of the world landmarks: 0 facing the camera, left shoulder away positive; undefined: none came. */
  readonly worldYawDeg: number | undefined
}

/** Someone standing, as the picture has it. */
export interface StandingBody {
  readonly line: ShoulderLine
  readonly torsoPx: number
  /** Middle between the ankles. */
  readonly feetXPx: number
  /** Nose behind the ears positive, torso lengths; 0: not told. */
  readonly noseBehind: number
}

export type StandingSeen =
  | { readonly kind: 'standing'; readonly body: StandingBody }
  /** Lies, sits or bends over. */
  | { readonly kind: 'off' }
  | { readonly kind: 'unseen'; readonly why: WhyUnseen }

const { leftShoulder, rightShoulder, leftHip, rightHip, leftKnee, rightKnee, leftAnkle, rightAnkle } =
  landmarks

const off: StandingSeen = { kind: 'off' }
const nobody: StandingSeen = { kind: 'unseen', why: 'noPerson' }
const crowded: StandingSeen = { kind: 'unseen', why: 'crowded' }
const notWhole: StandingSeen = { kind: 'unseen', why: 'notWhole' }

export function standingIn(
  { landmarks: rows, world, crowded: isCrowded }: CameraFrame,
  picture: Picture,
): StandingSeen {
  if (rows === undefined || rows.length < landmarkCount) return nobody
  if (isCrowded === true) return crowded
  const { widthPx, heightPx } = picture
  const [shoulderL, shoulderR, hipL, hipR] = [
    rows[leftShoulder],
    rows[rightShoulder],
    rows[leftHip],
    rows[rightHip],
  ]
  const [kneeL, kneeR, ankleL, ankleR] = [rows[leftKnee], rows[rightKnee], rows[leftAnkle], rows[rightAnkle]]
  if (!(shoulderL && shoulderR && hipL && hipR && kneeL && kneeR && ankleL && ankleR)) return nobody
  if (!(isSure(shoulderL) && isSure(shoulderR) && isSure(hipL) && isSure(hipR))) return notWhole
  if (!(isInside(kneeL) && isInside(kneeR) && isInside(ankleL) && isInside(ankleR))) return notWhole

  const hipsY = ((hipL[1] + hipR[1]) / 2) * heightPx
  const trunkX = ((shoulderL[0] + shoulderR[0] - hipL[0] - hipR[0]) / 2) * widthPx
  const trunkY = ((shoulderL[1] + shoulderR[1]) / 2) * heightPx - hipsY
  const torsoPx = Math.hypot(trunkX, trunkY)
  if (!(torsoPx >= twistRules.torsoAtLeastShare.value * heightPx)) return notWhole
  const kneesY = ((kneeL[1] + kneeR[1]) / 2) * heightPx
  if (-trunkY < twistRules.shouldersOverHipsAtLeast.value * torsoPx) return off
  if (kneesY - hipsY < twistRules.hipsOverKneesAtLeast.value * torsoPx) return off

  // Across the trunk, not across the picture: neither a leaning phone nor a leaning runner narrows the shoulders.
  const apartX = (shoulderL[0] - shoulderR[0]) * widthPx
  const apartY = (shoulderL[1] - shoulderR[1]) * heightPx
  const across = (-apartX * trunkY + apartY * trunkX) / (torsoPx * torsoPx)
  const depth = depthOf(shoulderL, shoulderR, widthPx / torsoPx)
  const [roomL, roomR] = [world?.[leftShoulder], world?.[rightShoulder]]
  const worldYawDeg =
    roomL === undefined || roomR === undefined ? undefined : yawDeg(roomL[0] - roomR[0], roomL[2] - roomR[2])
  const feetXPx = ((ankleL[0] + ankleR[0]) / 2) * widthPx
  const noseBehind = noseBehindOf(rows, widthPx / torsoPx)
  return { kind: 'standing', body: { line: { across, depth, worldYawDeg }, torsoPx, feetXPx, noseBehind } }
}

const isInside = ([x, y]: LandmarkRow): boolean => x >= 0 && x <= 1 && y >= 0 && y <= 1
const isSure = (row: LandmarkRow): boolean => row[3] >= twistRules.visibleFrom.value && isInside(row)

/** A model that tells no depth tells zeros. */
function depthOf([, , left]: LandmarkRow, [, , right]: LandmarkRow, perTorso: number): number | undefined {
  if ((left === 0 && right === 0) || !Number.isFinite(left - right)) return undefined
  return (left - right) * perTorso
}

function yawDeg(across: number, away: number): number | undefined {
  const deg = (Math.atan2(away, across) * 180) / Math.PI
  return Number.isFinite(deg) && (across !== 0 || away !== 0) ? deg : undefined
}

function noseBehindOf(rows: readonly LandmarkRow[], perTorso: number): number {
  const [nose, leftEar, rightEar] = [rows[landmarks.nose], rows[landmarks.leftEar], rows[landmarks.rightEar]]
  if (nose === undefined || leftEar === undefined || rightEar === undefined) return 0
  const behind = (nose[2] - (leftEar[2] + rightEar[2]) / 2) * perTorso
  return Number.isFinite(behind) ? behind : 0
}
