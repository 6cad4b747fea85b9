import { err, ok, type Result } from '@backstride/kit'
import type { CameraFrame, Picture } from '../../frames/frames.ts'
import type { CalibrationProblem } from '../../look/look.ts'
import { bodyInPicture, howLying, wholeInPicture } from '../body-in-picture/index.ts'
import { type BackOutline, backOutline } from './back-outline.ts'
import { holdCameraRules } from './hold-camera-rules.ts'

/** What the camera learnt of this body where it lies now. Lengths in torso lengths. */
export interface BackCalibration {
  /** The gap with the low back pressed flat, and arched: a pressed back too has a hollow in the picture. */
  readonly flatGap: number
  readonly archGap: number
  /** How the floor runs through the picture, pixels down for each to the right: a phone that leans. */
  readonly floorSlope: number
  /** Pressed flat: the seat, and the middles of hips, shoulders and ears above the floor under the upper back. */
  readonly seatAbove: number
  readonly hipsAbove: number
  readonly shouldersAbove: number
  readonly earsAbove: number
}

/**
 * Both ends of the low back in this picture: 3 s pressed flat, 3 s arched. In centimetres two bodies overlap, so contact is
 * only ever told against the runner's own ends. Source: `pose.md` 7. Tests: [HOLDCAM-1] to [HOLDCAM-4].
 */
export function calibrateBack({
  flat,
  arch,
  picture,
}: {
  readonly flat: readonly CameraFrame[]
  readonly arch: readonly CameraFrame[]
  readonly picture: Picture
}): Result<BackCalibration, CalibrationProblem> {
  const { windowFrames, endsApart, stillWithin } = holdCameraRules
  const pressed = outlinesOf(flat, picture)
  const slopes = pressed.map(({ restSlope }) => restSlope)
  const arched = outlinesOf(arch, picture)
  if (pressed.length < windowFrames.value || arched.length < windowFrames.value) return err('nothingSeen')
  const flatGaps = pressed.map(({ gap }) => gap)
  const archGaps = arched.map(({ gap }) => gap)
  const [flatGap, archGap] = [quantile(flatGaps, 0.5), quantile(archGaps, 0.5)]
  // Written so that a number that is none is refused too.
  if (!(archGap - flatGap >= endsApart.value)) return err('endsTooClose')
  const stillest = Math.max(stillWithin.value, stillWithin.share * (archGap - flatGap))
  if (spreadOf(flatGaps) > stillest || spreadOf(archGaps) > stillest) return err('notStill')
  const floorSlope = quantile(slopes, 0.5)
  const onFloor = outlinesOf(flat, picture, floorSlope)
  const median = (of: (outline: BackOutline) => number): number => quantile(onFloor.map(of), 0.5)
  return ok({
    flatGap,
    archGap,
    floorSlope,
    seatAbove: median(({ seatAbove }) => seatAbove),
    hipsAbove: median(({ hipsAbove }) => hipsAbove),
    shouldersAbove: median(({ shouldersAbove }) => shouldersAbove),
    earsAbove: median(({ earsAbove }) => earsAbove),
  })
}

/** Of the frames in which the whole body lies side-on and the outline under it shows. */
function outlinesOf(
  frames: readonly CameraFrame[],
  picture: Picture,
  floorSlope?: number,
): readonly BackOutline[] {
  const outlines: BackOutline[] = []
  for (const frame of frames) {
    const { landmarks, maskUndersidePx, crowded } = frame
    if (landmarks === undefined || crowded === true || !wholeInPicture(landmarks)) continue
    const body = bodyInPicture(frame, picture)
    if (body === undefined || howLying(body) !== 'sideOn') continue
    if (body.offSideDeg > holdCameraRules.sideOnUntilDeg.value) continue
    const outline = backOutline(maskUndersidePx, landmarks, picture, body.nearSide, floorSlope)
    if (typeof outline !== 'string') outlines.push(outline)
  }
  return outlines
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

const spreadOf = (values: readonly number[]): number => quantile(values, 0.75) - quantile(values, 0.25)
