import type { Side } from '@backstride/body'
import type { CameraFrame, LandmarkRow, Picture } from '../../frames/frames.ts'
import { landmarkCount } from '../../frames/landmarks.ts'
import { bodyRules } from './body-rules.ts'
import { nearSideOf } from './near-side.ts'
import { bendDeg, elevationDeg, fromBelowDeg, isInside, type PointPx, pointPx } from './point-in-picture.ts'

/** One leg in the picture. Angles: 0 straight, flexion positive. Lengths: torso lengths. */
export interface LegInPicture {
  /** Thigh against the line from hip to shoulder of the same side; past straight negative. */
  readonly hipFlexionDeg: number
  /** Thigh above the floor: 0 level toward the feet, 90 straight up. No turned camera changes what stands upright. */
  readonly thighElevationDeg: number
  readonly kneeFlexionDeg: number
  /** Knee from hip, along the floor, toward the feet positive. */
  readonly kneeAhead: number
  readonly ankleAboveHip: number
  /** Hip, knee and ankle are in sight and the whole leg down to the toes is inside of the picture. */
  readonly seen: boolean
  /** The ankle is in sight and the foot inside of the picture, whatever hides the knee. */
  readonly footSeen: boolean
}

/** One arm in the picture. */
export interface ArmInPicture {
  /** Shoulder to wrist above the floor: 0 level toward the feet, 90 straight up, 180 level past the head. */
  readonly elevationDeg: number
  readonly elbowFlexionDeg: number
  /** Shoulder, elbow and wrist are in sight and inside of the picture. */
  readonly seen: boolean
}

/** Where a body is in the picture, seen from its side. Lengths in torso lengths of the near side; up is up in the picture. */
export interface BodyInPicture {
  readonly nearSide: Side
  /** Shoulder to hip of the near side, pixels. */
  readonly torsoPx: number
  /** Which way of the picture the feet lie from the shoulders: 1 right, -1 left. */
  readonly feetToward: 1 | -1
  /** From the middle of the hips to that of the shoulders, above the horizontal: shoulders up positive, hips up negative. */
  readonly trunkLiftDeg: number
  /** Between the ears, above the middle of the hips. */
  readonly earsAboveHips: number
  /** Between the ears, over the line from hips to shoulders drawn on: neither a leaning phone nor a high one moves it. */
  readonly earsOverTrunk: number
  readonly noseAboveEars: number
  /** Away from side-on, without a sign. Rough: from the distance of left and right along the trunk. */
  readonly offSideDeg: number
  /** Left and right shoulder apart across the trunk: near 1 for one who lies on a side. */
  readonly rolled: number
  readonly trunkSeen: boolean
  readonly headSeen: boolean
  readonly near: { readonly leg: LegInPicture; readonly arm: ArmInPicture }
  readonly far: { readonly leg: LegInPicture; readonly arm: ArmInPicture }
}

/** undefined: nobody, or nobody whose trunk is long enough in the picture to say anything. */
export function bodyInPicture({ landmarks: rows }: CameraFrame, picture: Picture): BodyInPicture | undefined {
  if (rows === undefined || rows.length < landmarkCount) return undefined
  const nearSide = nearSideOf(rows)
  if (nearSide === undefined) return undefined
  const at = (index: number): PointPx => pointPx(rows[index] ?? nowhere, picture)
  const [near, far] = nearSide === 'left' ? [0, 1] : [1, 0]
  const [shoulder, hip] = [at(11 + near), at(23 + near)]
  const [farShoulder, farHip] = [at(11 + far), at(23 + far)]
  const torsoPx = Math.hypot(shoulder.xPx - hip.xPx, shoulder.yPx - hip.yPx)
  if (!(torsoPx >= bodyRules.torsoAtLeastShare.value * picture.widthPx)) return undefined
  const feetToward = hip.xPx >= shoulder.xPx ? 1 : -1
  const [shoulders, hips] = [middleOf(shoulder, farShoulder), middleOf(hip, farHip)]
  const [ears, nose] = [middleOf(at(7), at(8)), at(0)]
  const trunkX = shoulders.xPx - hips.xPx
  const trunkY = shoulders.yPx - hips.yPx
  const trunkPx = Math.hypot(trunkX, trunkY)
  /** Of a way in the picture, the part along the trunk and the part across it: so that a leaning phone is no turned body. */
  const alongTrunk = (x: number, y: number): number => (x * trunkX + y * trunkY) / trunkPx
  const acrossTrunk = (x: number, y: number): number => (y * trunkX - x * trunkY) / trunkPx
  const [apartX, apartY] = [farShoulder.xPx - shoulder.xPx, farShoulder.yPx - shoulder.yPx]
  const [hipsX, hipsY] = [farHip.xPx - hip.xPx, farHip.yPx - hip.yPx]
  const trunkLiftDeg = elevationDeg(hips, shoulders, feetToward === 1 ? -1 : 1)
  // On the back the front looks up; else it is where the nose points.
  const front =
    Math.abs(trunkLiftDeg) <= bodyRules.lyingAtMostDeg.value
      ? { xPx: 0, yPx: -1 }
      : { xPx: nose.xPx - ears.xPx, yPx: 0 }
  return {
    nearSide,
    torsoPx,
    feetToward,
    trunkLiftDeg,
    earsAboveHips: (hips.yPx - ears.yPx) / torsoPx,
    earsOverTrunk: (acrossTrunk(ears.xPx - hips.xPx, ears.yPx - hips.yPx) * feetToward) / torsoPx,
    noseAboveEars: (ears.yPx - nose.yPx) / torsoPx,
    offSideDeg: offSideDegOf(Math.abs(alongTrunk(apartX + hipsX, apartY + hipsY)) / 2 / torsoPx),
    rolled: Math.abs(acrossTrunk(apartX, apartY)) / torsoPx,
    trunkSeen: isSeen(rows, 11 + near) && isSeen(rows, 23 + near),
    headSeen: isSeen(rows, 7 + near) && isSeen(rows, 0),
    near: { leg: legAt(near), arm: armAt(near) },
    far: { leg: legAt(far), arm: armAt(far) },
  }

  function legAt(side: number): LegInPicture {
    const [top, joint, knee, ankle] = [at(11 + side), at(23 + side), at(25 + side), at(27 + side)]
    const bent = bendDeg(top, joint, knee)
    const footSeen =
      isSeen(rows ?? [], 27 + side) &&
      isInside(rows?.[29 + side] ?? nowhere) &&
      isInside(rows?.[31 + side] ?? nowhere)
    return {
      hipFlexionDeg: isBehind(top, joint, knee, front) ? -bent : bent,
      thighElevationDeg: fromBelowDeg(elevationDeg(joint, knee, feetToward)),
      kneeFlexionDeg: bendDeg(joint, knee, ankle),
      kneeAhead: ((knee.xPx - joint.xPx) * feetToward) / torsoPx,
      ankleAboveHip: (joint.yPx - ankle.yPx) / torsoPx,
      seen: footSeen && isSeen(rows ?? [], 23 + side) && isSeen(rows ?? [], 25 + side),
      footSeen,
    }
  }

  function armAt(side: number): ArmInPicture {
    const [top, elbow, wrist] = [at(11 + side), at(13 + side), at(15 + side)]
    return {
      elevationDeg: fromBelowDeg(elevationDeg(top, wrist, feetToward)),
      elbowFlexionDeg: bendDeg(top, elbow, wrist),
      seen: isSeen(rows ?? [], 11 + side) && isSeen(rows ?? [], 13 + side) && isSeen(rows ?? [], 15 + side),
    }
  }
}

const middleOf = (a: PointPx, b: PointPx): PointPx => ({
  xPx: (a.xPx + b.xPx) / 2,
  yPx: (a.yPx + b.yPx) / 2,
})

const nowhere: LandmarkRow = [Number.NaN, Number.NaN, Number.NaN, 0]

const isSeen = (rows: readonly LandmarkRow[], index: number): boolean => {
  const row = rows[index]
  return row !== undefined && row[3] >= bodyRules.visibleFrom.value && isInside(row)
}

/** The thigh lies on the other side of the trunk's line than the front of the body: the hip is past straight. */
function isBehind(top: PointPx, joint: PointPx, knee: PointPx, front: PointPx): boolean {
  const side = (x: number, y: number): number => (joint.xPx - top.xPx) * y - (joint.yPx - top.yPx) * x
  return side(knee.xPx - joint.xPx, knee.yPx - joint.yPx) * side(front.xPx, front.yPx) < 0
}

/** Left and right so far apart along the trunk (torso lengths): by how much the camera is not at the side. */
function offSideDegOf(along: number): number {
  // Turned by an angle, shoulders are apart by its sine and the trunk is shortened by its cosine.
  return (Math.atan(along / apartOfBoth) * 180) / Math.PI
}

/** Shoulders and hips together, half of each. Source: body, 19.2 and 10.8 of 27.9 percent of stature. */
const apartOfBoth = 0.54
