import { err, ok, type Result } from '@backstride/kit'
import type { PhoneFrame } from '../../frames/frames.ts'
import type { CalibrationProblem } from '../../look/look.ts'
import { degreesOf, dot, type Vector } from '../vector.ts'
import { fitBreathing } from './breathing-fit.ts'
import { heldStill, offDegOf, type PelvisCalibration } from './calibrate-pelvis.ts'
import { pelvisRules } from './pelvis-rules.ts'
import { type PelvisState, seePelvis, startPelvis } from './see-pelvis.ts'
import { shiftedWay, type TiltWay, tiltDegOf, upAt } from './tilt.ts'

export type RezeroProblem =
  | CalibrationProblem
  /** Flat is not near where it was: both ends anew. */
  | 'moved'
  /** There is no flat to begin with. */
  | 'notCalibrated'

/**
 * A new flat: after the legs are up, after a head lift, after a knock. Always measured against the first one, so that
 * many small steps cannot wander off. Tests: [PELVIS-12] to [PELVIS-14].
 */
export function rezeroPelvis(
  state: PelvisState,
  flat: readonly PhoneFrame[],
): Result<PelvisState, RezeroProblem> {
  const { calibration } = state
  if (calibration === undefined) return err('notCalibrated')
  const held = heldStill(flat)
  if (!held.ok) return held
  const { arch } = calibration
  if (arch === undefined) return anew(calibration, undefined, held.value.up, flat)
  const { way, rangeDeg } = arch
  const window = held.value.readings.map(({ tMs, up }) => ({ tMs, tiltDeg: tiltDegOf(way, up) }))
  const fit = fitBreathing([window])
  if (fit.unrestDeg.some(deg => deg > pelvisRules.stillWithinDeg.value)) return err('notStill')
  const [tiltDeg = 0] = fit.levelsDeg
  if (tiltDeg > rangeDeg * pelvisRules.rezeroTowardsArchShare.value) return err('moved')
  // Where up is now: the tilt without the breath, and what it is off the way.
  const off = Math.sin((offDegOf(way, held.value.up) * Math.PI) / 180)
  const on = upAt(way, tiltDeg)
  const across = Math.sqrt(1 - off * off)
  const up = {
    x: on.x * across + way.axis.x * off,
    y: on.y * across + way.axis.y * off,
    z: on.z * across + way.axis.z * off,
  }
  return anew(calibration, shiftedWay(way, up), up, flat)
}

function anew(
  calibration: PelvisCalibration,
  way: TiltWay | undefined,
  up: Vector,
  flat: readonly PhoneFrame[],
): Result<PelvisState, RezeroProblem> {
  const shiftDeg = degreesOf(Math.acos(Math.min(1, dot(up, calibration.flatUp))))
  if (shiftDeg > pelvisRules.rezeroAtMostDeg.value) return err('moved')
  const fresh = startPelvis(calibration)
  // Seen once more with the new flat: the breath is known at once, and nothing has to settle.
  return ok(flat.reduce(seePelvis, { ...fresh, way }))
}
