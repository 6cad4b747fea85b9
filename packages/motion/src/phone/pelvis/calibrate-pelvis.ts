import { err, ok, type Result } from '@backstride/kit'
import type { PhoneFrame } from '../../frames/frames.ts'
import type { CalibrationProblem } from '../../look/look.ts'
import { meanUp, type UpReading, upReadings, wasKnocked } from '../readings.ts'
import { arcsinDeg, degreesOf, dot, type Vector } from '../vector.ts'
import { fitBreathing } from './breathing-fit.ts'
import { pelvisRules } from './pelvis-rules.ts'
import { type TiltWay, tiltDegOf, upAt, wayBetween } from './tilt.ts'

/** What the phone learnt with the feet down. It fits this phone where it lies now, and this body today. */
export interface PelvisCalibration {
  /** Up with the back pressed flat. */
  readonly flatUp: Vector
  /** How hard gravity is felt here, m/s². */
  readonly feltMs2: number
  /** How far one reading errs from the next, degrees, standard deviation. */
  readonly noiseDeg: number
  /** undefined: flat only, where arching hurts. Contact is never told then. */
  readonly arch:
    | {
        readonly way: TiltWay
        /** From flat to arched. */
        readonly rangeDeg: number
        readonly breath: { readonly deg: number; readonly hz: number }
      }
    | undefined
}

/**
 * Both ends of the pelvis, from any placement: the axis of tilt is found from the two, not from how the phone is said to
 * lie. Tests: [PELVIS-1] to [PELVIS-3].
 */
export function calibratePelvis({
  flat,
  arch,
}: {
  readonly flat: readonly PhoneFrame[]
  readonly arch?: readonly PhoneFrame[] | undefined
}): Result<PelvisCalibration, CalibrationProblem> {
  const pressed = heldStill(flat)
  if (!pressed.ok) return pressed
  const flatOnly = {
    flatUp: pressed.value.up,
    feltMs2: pressed.value.feltMs2,
    noiseDeg: noiseOf(pressed.value.readings),
    arch: undefined,
  }
  if (arch === undefined) return ok(flatOnly)
  const arched = heldStill(arch)
  if (!arched.ok) return arched
  const way = wayBetween(pressed.value.up, arched.value.up)
  if (way === undefined) return err('endsTooClose')
  const windows = [pressed.value, arched.value].map(({ readings }) =>
    readings.map(({ tMs, up }) => ({ tMs, tiltDeg: tiltDegOf(way, up) })),
  )
  const fit = fitBreathing(windows)
  const [flatDeg = 0, archDeg = 0] = fit.levelsDeg
  const rangeDeg = archDeg - flatDeg
  if (rangeDeg < pelvisRules.endsApartDeg.value) return err('endsTooClose')
  if (fit.unrestDeg.some(deg => deg > pelvisRules.stillWithinDeg.value)) return err('notStill')
  const flatUp = upAt(way, flatDeg)
  const trueWay = wayBetween(flatUp, upAt(way, archDeg))
  if (trueWay === undefined) return err('endsTooClose')
  return ok({ ...flatOnly, flatUp, arch: { way: trueWay, rangeDeg, breath: fit.breath } })
}

interface Held {
  readonly readings: readonly UpReading[]
  readonly up: Vector
  readonly feltMs2: number
}

/** A window that holds enough readings, in which nothing knocked the phone or turned it. */
export function heldStill(frames: readonly PhoneFrame[]): Result<Held, CalibrationProblem> {
  const readings = upReadings(frames)
  const mean = meanUp(readings)
  const first = readings[0]
  const last = readings.at(-1)
  if (mean === undefined || first === undefined || last === undefined) return err('nothingSeen')
  if (readings.length < pelvisRules.windowReadings.value) return err('nothingSeen')
  if (last.tMs - first.tMs < pelvisRules.windowMs.value) return err('nothingSeen')
  if (wasKnocked(readings, mean.feltMs2)) return err('notStill')
  if (strayDeg(readings, mean.up) > pelvisRules.stillWithinDeg.value + pelvisRules.breathDeg.most)
    return err('notStill')
  return ok({ readings, ...mean })
}

/** From reading to reading, in one direction across. */
function noiseOf(readings: readonly UpReading[]): number {
  let squares = 0
  for (const [i, { up }] of readings.entries()) {
    const { x, y, z } = readings[i - 1]?.up ?? up
    squares += (up.x - x) ** 2 + (up.y - y) ** 2 + (up.z - z) ** 2
  }
  return degreesOf(Math.sqrt(squares / (4 * Math.max(1, readings.length - 1))))
}

/** How far a fifth of the window strays from the whole at most: what trembles faster is noise. */
function strayDeg(readings: readonly UpReading[], up: Vector): number {
  let most = 0
  const size = Math.max(1, Math.ceil(readings.length / 5))
  for (let from = 0; from < readings.length; from += size) {
    const part = meanUp(readings.slice(from, from + size))
    if (part !== undefined) most = Math.max(most, degreesOf(Math.acos(Math.min(1, dot(part.up, up)))))
  }
  return most
}

/** Degrees of up off the way. */
export const offDegOf = (way: TiltWay, up: Vector): number => arcsinDeg(dot(up, way.axis))
