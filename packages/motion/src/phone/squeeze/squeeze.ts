import { err, ok, type Result } from '@backstride/kit'
import type { PhoneFrame } from '../../frames/frames.ts'
import type { CalibrationProblem, WhyUnseen } from '../../look/look.ts'
import { blindAt, type Pace, readAt, startPace } from '../pace.ts'
import { phoneRules } from '../phone-rules.ts'
import { isMeasured, meanUp, upReadings, wasKnocked } from '../readings.ts'
import { acrossFrom, cross, degreesOf, lengthOf, type Vector } from '../vector.ts'
import { squeezeRules } from './squeeze-rules.ts'

/** How far the pelvis tilted against the runner's own relaxed stance; a word, never a number of degrees. */
export type PelvisShift = 'none' | 'little' | 'clearly' | 'unseen'

/** The runner standing relaxed, the phone across the belly. */
export interface RelaxedStance {
  /** Up; ahead or behind, straight out of the screen as far as it is level; and the way from hip to hip. */
  readonly up: Vector
  readonly level: Vector
  readonly across: Vector
  readonly feltMs2: number
}

/** The standing squeeze test, by a phone on the pelvis. Tests: [SQUEEZE-1] to [SQUEEZE-6]. */
export interface SqueezeState {
  /** Now. */
  readonly shift: PelvisShift
  /** The furthest that was held since the start; `unseen`: nothing was. */
  readonly furthest: PelvisShift
  readonly why: WhyUnseen | undefined
  readonly stance: RelaxedStance | undefined
  readonly moved: boolean
  readonly pace: Pace
  readonly sense: {
    readonly tMs: number
    readonly tiltDeg: number
    readonly asideDeg: number
    /** Since when it is at least so far. */
    readonly littleSinceMs: number | null
    readonly clearlySinceMs: number | null
    readonly sinceMs: number
  } | null
}

/** A few seconds as the runner stands by itself; one reading is enough where nothing else was recorded. */
export function relaxedStance(frames: readonly PhoneFrame[]): Result<RelaxedStance, CalibrationProblem> {
  const readings = upReadings(frames)
  const mean = meanUp(readings)
  if (mean === undefined) return err('nothingSeen')
  if (wasKnocked(readings, mean.feltMs2)) return err('notStill')
  // Flat on its back the phone is not on a standing belly.
  const level = acrossFrom({ x: 0, y: 0, z: 1 }, mean.up)
  if (level === undefined || Math.abs(mean.up.z) > Math.cos(Math.PI / 6)) return err('notStill')
  return ok({ ...mean, level, across: cross(mean.up, level) })
}

export const startSqueeze = (stance: RelaxedStance | undefined): SqueezeState => ({
  shift: 'unseen',
  furthest: 'unseen',
  why: stance === undefined ? 'notCalibrated' : 'noReadings',
  stance,
  moved: false,
  pace: startPace,
  sense: null,
})

/** One frame in, next state out. */
export function seeSqueeze(state: SqueezeState, { tMs, gravity }: PhoneFrame): SqueezeState {
  const { stance } = state
  if (stance === undefined) return state
  if (!isMeasured(gravity, phoneRules.leastMs2.value)) return told(state, tMs)
  if (state.pace.readMs !== null && tMs <= state.pace.readMs) return state
  const pace = readAt(state.pace, tMs)
  const size = lengthOf(gravity)
  const { up, level, across } = stance
  const onUp = gravity.x * up.x + gravity.y * up.y + gravity.z * up.z
  const onLevel = gravity.x * level.x + gravity.y * level.y + gravity.z * level.z
  const onAcross = gravity.x * across.x + gravity.y * across.y + gravity.z * across.z
  const readDeg = degreesOf(Math.atan2(onLevel, onUp))
  const readAsideDeg = degreesOf(Math.asin(Math.max(-1, Math.min(1, onAcross / size))))
  const before = pace.steadySinceMs === tMs ? null : state.sense
  const passedMs = before === null ? 0 : tMs - before.tMs
  const anewShare = before === null ? 1 : passedMs / (tMs - pace.steadySinceMs + passedMs)
  const share = Math.max(anewShare, 1 - Math.exp(-passedMs / squeezeRules.smoothMs.value))
  const tiltDeg = before === null ? readDeg : before.tiltDeg + share * (readDeg - before.tiltDeg)
  const asideDeg = before === null ? readAsideDeg : before.asideDeg + share * (readAsideDeg - before.asideDeg)
  const tiltedDeg = Math.abs(tiltDeg)
  const sense = {
    tMs,
    tiltDeg,
    asideDeg,
    littleSinceMs: tiltedDeg < squeezeRules.littleDeg.value ? null : (before?.littleSinceMs ?? tMs),
    clearlySinceMs: tiltedDeg < squeezeRules.clearlyDeg.value ? null : (before?.clearlySinceMs ?? tMs),
    sinceMs: before?.sinceMs ?? tMs,
  }
  const isSettled = tMs - pace.steadySinceMs >= phoneRules.settleMs.value
  const isMoved =
    Math.abs(size - stance.feltMs2) > phoneRules.joltMs2.value ||
    (isSettled && Math.abs(asideDeg) > squeezeRules.asideAtMostDeg.value) ||
    (isSettled && tiltedDeg > squeezeRules.tiltAtMostDeg.value)
  return told({ ...state, pace, sense, moved: state.moved || isMoved }, tMs)
}

function told(state: SqueezeState, tMs: number): SqueezeState {
  const why = whyUnseen(state, tMs)
  const { sense, furthest } = state
  if (why !== undefined || sense === null) return { ...state, shift: 'unseen', why }
  const { littleDeg, clearlyDeg, heldMs } = squeezeRules
  const size = Math.abs(sense.tiltDeg)
  const shift = size >= clearlyDeg.value ? 'clearly' : size >= littleDeg.value ? 'little' : 'none'
  const isHeld = (sinceMs: number | null) => sinceMs !== null && tMs - sinceMs >= heldMs.value
  let held: PelvisShift = furthest
  if (isHeld(sense.clearlySinceMs)) held = 'clearly'
  else if (isHeld(sense.littleSinceMs) && held !== 'clearly') held = 'little'
  else if (isHeld(sense.sinceMs) && held === 'unseen') held = 'none'
  return { ...state, shift, furthest: held, why: undefined }
}

function whyUnseen({ moved, pace }: SqueezeState, tMs: number): WhyUnseen | undefined {
  return moved ? 'moved' : blindAt(pace, tMs)?.why
}
