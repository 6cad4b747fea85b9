import type { CameraFrame, LandmarkRow, Picture } from '../../frames/frames.ts'
import { landmarkCount, landmarks } from '../../frames/landmarks.ts'
import type { WhyUnseen } from '../../look/look.ts'
import { nearSideOf } from '../body-in-picture/index.ts'
import { squeezeCameraRules } from './squeeze-camera-rules.ts'

/** Someone standing, seen from the side. Left and right are taken together: which is which does not show from there. */
export interface Profile {
  /** Hips from the line between ankles and shoulders, share of its length, to the right of the picture positive. */
  readonly hipsRight: number
  /** Toes from the heels, to the right of the picture positive, share of that length. */
  readonly toesRight: number
  readonly lengthPx: number
  readonly feetXPx: number
  readonly offSideDeg: number
}

export type ProfileSeen =
  | { readonly kind: 'standing'; readonly profile: Profile }
  | { readonly kind: 'off' }
  | { readonly kind: 'unseen'; readonly why: WhyUnseen }

const off: ProfileSeen = { kind: 'off' }
const unseenFor = (why: WhyUnseen): ProfileSeen => ({ kind: 'unseen', why })
const nobody = unseenFor('noPerson')
const crowdedAround = unseenFor('crowded')
const notWhole = unseenFor('notWhole')

export function profileIn({ landmarks: rows, world, crowded }: CameraFrame, picture: Picture): ProfileSeen {
  if (rows === undefined || rows.length < landmarkCount) return nobody
  if (crowded === true) return crowdedAround
  if (!isWhole(rows)) return notWhole
  const [shouldersX, shouldersY] = middlePx(rows, landmarks.leftShoulder, picture)
  const [hipsX, hipsY] = middlePx(rows, landmarks.leftHip, picture)
  const [, kneesY] = middlePx(rows, landmarks.leftKnee, picture)
  const [anklesX, anklesY] = middlePx(rows, landmarks.leftAnkle, picture)
  const [heelsX] = middlePx(rows, landmarks.leftHeel, picture)
  const [toesX] = middlePx(rows, landmarks.leftToe, picture)
  const [upX, upY] = [shouldersX - anklesX, shouldersY - anklesY]
  const lengthPx = Math.hypot(upX, upY)
  if (!(shouldersY < hipsY && hipsY < kneesY && kneesY < anklesY)) return off
  if (Math.abs(upX) > squeezeCameraRules.leanAtMostShare.value * lengthPx) return off
  if (!(lengthPx >= squeezeCameraRules.lengthAtLeastShare.value * picture.heightPx)) return notWhole
  // What points up in the picture has right on its right: across it, not across the picture, so that the phone may lean.
  const hipsRight = (-(hipsX - anklesX) * upY + (hipsY - anklesY) * upX) / (lengthPx * lengthPx)
  return {
    kind: 'standing',
    profile: {
      hipsRight,
      toesRight: (toesX - heelsX) / lengthPx,
      lengthPx,
      feetXPx: anklesX,
      offSideDeg: offSideDegOf(rows, world, picture, lengthPx),
    },
  }
}

const needed = [
  landmarks.leftShoulder,
  landmarks.leftHip,
  landmarks.leftKnee,
  landmarks.leftAnkle,
  landmarks.leftHeel,
  landmarks.leftToe,
] as const

/** All of both sides inside of the picture, and the near side in sight. */
function isWhole(rows: readonly LandmarkRow[]): boolean {
  const near = nearSideOf(rows)
  if (near === undefined) return false
  for (const left of needed)
    for (let side = 0; side < 2; side += 1) {
      const row = rows[left + side]
      if (row === undefined || !(row[0] >= 0 && row[0] <= 1 && row[1] >= 0 && row[1] <= 1)) return false
    }
  const [shoulder, hip] =
    near === 'left'
      ? [landmarks.leftShoulder, landmarks.leftHip]
      : [landmarks.rightShoulder, landmarks.rightHip]
  const sure = squeezeCameraRules.visibleFrom.value
  return (rows[shoulder]?.[3] ?? 0) >= sure && (rows[hip]?.[3] ?? 0) >= sure
}

/** Midway between the left landmark and its right one, which follows it. */
function middlePx(
  rows: readonly LandmarkRow[],
  left: number,
  { widthPx, heightPx }: Picture,
): readonly [xPx: number, yPx: number] {
  const [a, b] = [rows[left], rows[left + 1]]
  if (a === undefined || b === undefined) return [Number.NaN, Number.NaN]
  return [((a[0] + b[0]) / 2) * widthPx, ((a[1] + b[1]) / 2) * heightPx]
}

/** From how far the shoulders are apart in the picture and from how the world landmarks have them: each alone errs. */
function offSideDegOf(
  rows: readonly LandmarkRow[],
  world: CameraFrame['world'],
  { widthPx }: Picture,
  lengthPx: number,
): number {
  const apartPx =
    ((rows[landmarks.leftShoulder]?.[0] ?? 0) - (rows[landmarks.rightShoulder]?.[0] ?? 0)) * widthPx
  const apart = Math.abs(apartPx) / lengthPx / squeezeCameraRules.shouldersShare.value
  const fromWidthDeg = Math.asin(Math.min(1, apart)) * degrees
  const [left, right] = [world?.[landmarks.leftShoulder], world?.[landmarks.rightShoulder]]
  if (left === undefined || right === undefined) return fromWidthDeg
  const fromWorldDeg = Math.atan2(Math.abs(left[0] - right[0]), Math.abs(left[2] - right[2])) * degrees
  const byWidth = squeezeCameraRules.offSideByWidth.value
  return Number.isFinite(fromWorldDeg) ? fromWidthDeg * byWidth + fromWorldDeg * (1 - byWidth) : fromWidthDeg
}

const degrees = 180 / Math.PI
