import type { Side } from '@backstride/body'
import { type LandmarkRow, type Picture, UNDERSIDE_STEP_PX } from '../../frames/frames.ts'
import { landmarks } from '../../frames/landmarks.ts'
import { nearSideOf } from '../body-in-picture/index.ts'
import { armBeside } from './arms-by-trunk.ts'
import { holdCameraRules } from './hold-camera-rules.ts'
import { trunkLineOf } from './trunk-line.ts'

/** What the outline under the trunk shows. Lengths in torso lengths. */
export interface BackOutline {
  /** How far the low back is off what carries it. */
  readonly gap: number
  /** The line on which the back rests in this picture, pixels down for each pixel to the right. */
  readonly restSlope: number
  /** The seat above the floor under the upper back. */
  readonly seatAbove: number
  /** Middles of hips, shoulders and ears above the floor. */
  readonly hipsAbove: number
  readonly shouldersAbove: number
  readonly earsAbove: number
}

export type NoBackOutline = 'noOutline' | 'armInFront'

/**
 * The gap as `pose.md` 7 measures it: how far the underside of the person rises over the line that carries it. That line is
 * the lower hull of the outline, not only its lowest points at shoulders and seat: with lifted shoulders the ribs carry, and
 * a gap between ribs and seat would read too small against a line that hangs at the shoulders.
 *
 * `floorSlope` is how the floor runs through the picture, known since the calibration; without it the trunk's own.
 */
export function backOutline(
  underside: readonly number[] | undefined,
  rows: readonly LandmarkRow[],
  picture: Picture,
  nearSide: Side,
  floorSlope?: number,
): BackOutline | NoBackOutline {
  const trunk = trunkLineOf(rows, picture)
  const columns = Math.ceil(picture.widthPx / UNDERSIDE_STEP_PX)
  if (underside === undefined || trunk === undefined || underside.length < columns) return 'noOutline'
  const { shouldersX, shouldersY, alongX, alongY, torsoPx } = trunk
  const { outlineAlong, lowBackAlong, lowBackMiddle, seatFrom, ribsUntil } = holdCameraRules
  const near = armBeside(rows, nearSide, trunk, picture)
  const far = armBeside(rows, nearSide === 'left' ? 'right' : 'left', trunk, picture)
  if (near.from < lowBackMiddle.until && near.until > lowBackMiddle.from) return 'armInFront'
  // One behind fills the gap; beside the upper back the trunk hides it.
  if (far.from < lowBackMiddle.until && far.until > lowBackMiddle.from) return 'armInFront'

  const endA = (shouldersX + outlineAlong.from * alongX) / UNDERSIDE_STEP_PX
  const endB = (shouldersX + outlineAlong.until * alongX) / UNDERSIDE_STEP_PX
  const first = Math.max(0, Math.ceil(Math.min(endA, endB)))
  const last = Math.min(columns - 1, Math.floor(Math.max(endA, endB)))
  const xs: number[] = []
  const ys: number[] = []
  const alongs: number[] = []
  let empty = 0
  let upperBack = 0
  let seat = 0
  for (let column = first; column <= last; column += 1) {
    const x = column * UNDERSIDE_STEP_PX
    const along = (x - shouldersX) / alongX
    // An arm on the mat covers the shoulders: what is left of the upper back must do.
    if (along > near.from && along < near.until) continue
    const y = underside[column] as number
    if (!(y >= 0)) {
      empty += 1
      continue
    }
    // With its neighbours: one column alone errs by a pixel.
    const before = underside[column - 1]
    const after = underside[column + 1]
    let sum = y
    let count = 1
    if (before !== undefined && before >= 0 && Math.abs(before - y) < edgePx) {
      sum += before
      count += 1
    }
    if (after !== undefined && after >= 0 && Math.abs(after - y) < edgePx) {
      sum += after
      count += 1
    }
    xs.push(x)
    ys.push(sum / count)
    alongs.push(along)
    if (along <= ribsUntil.value) upperBack += 1
    else if (along >= seatFrom.value) seat += 1
  }
  const { restingColumns, emptyAtMostShare } = holdCameraRules
  if (empty > emptyAtMostShare.value * (last - first + 1)) return 'noOutline'
  if (upperBack < restingColumns.value || seat < restingColumns.value)
    return Number.isFinite(near.from) ? 'armInFront' : 'noOutline'

  // The lower hull, from left to right; y grows downwards.
  const hull: number[] = []
  for (let index = 0; index < xs.length; index += 1) {
    while (hull.length > 1) {
      const a = hull[hull.length - 2] as number
      const b = hull[hull.length - 1] as number
      const turn =
        ((xs[b] as number) - (xs[a] as number)) * ((ys[index] as number) - (ys[a] as number)) -
        ((ys[b] as number) - (ys[a] as number)) * ((xs[index] as number) - (xs[a] as number))
      if (turn < 0) break
      hull.pop()
    }
    hull.push(index)
  }
  const middleX = shouldersX + ((lowBackAlong.from + lowBackAlong.until) / 2) * alongX
  let gapPx = 0
  let restSlope = 0
  let edge = 1
  for (let index = 0; index < xs.length; index += 1) {
    while (edge < hull.length - 1 && (hull[edge] as number) < index) edge += 1
    const a = hull[edge - 1] as number
    const b = hull[edge] as number
    const slope = ((ys[b] as number) - (ys[a] as number)) / ((xs[b] as number) - (xs[a] as number))
    if ((xs[a] as number) <= middleX && middleX <= (xs[b] as number)) restSlope = slope
    const along = alongs[index] as number
    if (along < lowBackAlong.from || along > lowBackAlong.until) continue
    const above =
      (ys[a] as number) + slope * ((xs[index] as number) - (xs[a] as number)) - (ys[index] as number)
    if (above > gapPx) gapPx = above
  }

  // The floor under the upper back, as a line through the picture, and what lies above it.
  const slope = floorSlope ?? restSlope
  let floorAt0 = Number.NEGATIVE_INFINITY
  let seatAt0 = Number.NEGATIVE_INFINITY
  for (let index = 0; index < xs.length; index += 1) {
    const at0 = (ys[index] as number) - slope * (xs[index] as number)
    const along = alongs[index] as number
    if (along <= ribsUntil.value && at0 > floorAt0) floorAt0 = at0
    else if (along >= seatFrom.value && at0 > seatAt0) seatAt0 = at0
  }
  const leftEar = rows[landmarks.leftEar] as LandmarkRow
  const rightEar = rows[landmarks.rightEar] as LandmarkRow
  const earsX = ((leftEar[0] + rightEar[0]) / 2) * picture.widthPx
  const earsY = ((leftEar[1] + rightEar[1]) / 2) * picture.heightPx
  const hipsX = shouldersX + alongX
  return {
    gap: gapPx / torsoPx,
    restSlope,
    seatAbove: (floorAt0 - seatAt0) / torsoPx,
    hipsAbove: (floorAt0 + slope * hipsX - shouldersY - alongY) / torsoPx,
    shouldersAbove: (floorAt0 + slope * shouldersX - shouldersY) / torsoPx,
    earsAbove: (floorAt0 + slope * earsX - earsY) / torsoPx,
  }
}

/** How far the low back is off what carries it, torso lengths; undefined: it does not show. */
export function gapShare(
  underside: readonly number[] | undefined,
  rows: readonly LandmarkRow[],
  picture: Picture,
): number | undefined {
  const nearSide = nearSideOf(rows)
  if (nearSide === undefined) return undefined
  const outline = backOutline(underside, rows, picture, nearSide)
  return typeof outline === 'string' ? undefined : outline.gap
}

/** Neighbours further away than this belong to another part of the body, pixels. */
const edgePx = 12
