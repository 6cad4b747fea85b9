import type { PhoneFrame } from '../frames/frames.ts'
import { phoneRules } from './phone-rules.ts'
import { lengthOf, unit, type Vector } from './vector.ts'

/** The direction that is up, as the phone sees it, at one moment. */
export interface UpReading {
  readonly tMs: number
  readonly up: Vector
  /** How hard it was felt, m/s²: about 9.81 while nothing moves. */
  readonly feltMs2: number
}

/** A vector that was really measured: neither broken nor filled up with zeros. */
export const isMeasured = (vector: Vector | undefined, leastLength: number): vector is Vector =>
  vector !== undefined &&
  Number.isFinite(vector.x) &&
  Number.isFinite(vector.y) &&
  Number.isFinite(vector.z) &&
  lengthOf(vector) >= leastLength

/** The readings of a window, in order. */
export function upReadings(frames: readonly PhoneFrame[]): readonly UpReading[] {
  const readings: UpReading[] = []
  for (const { tMs, gravity } of frames) {
    if (!isMeasured(gravity, phoneRules.leastMs2.value)) continue
    const up = unit(gravity)
    if (up !== undefined) readings.push({ tMs, up, feltMs2: lengthOf(gravity) })
  }
  return readings.sort((a, b) => a.tMs - b.tMs)
}

/** The mean direction, and how hard it is felt: a sensor's own error keeps the latter a little off 9.81. */
export function meanUp(
  readings: readonly UpReading[],
): { readonly up: Vector; readonly feltMs2: number } | undefined {
  let x = 0
  let y = 0
  let z = 0
  let feltMs2 = 0
  for (const reading of readings) {
    x += reading.up.x
    y += reading.up.y
    z += reading.up.z
    feltMs2 += reading.feltMs2
  }
  const up = unit({ x, y, z })
  return up === undefined ? undefined : { up, feltMs2: feltMs2 / readings.length }
}

export const wasKnocked = (readings: readonly UpReading[], feltMs2: number): boolean =>
  readings.some(reading => Math.abs(reading.feltMs2 - feltMs2) > phoneRules.joltMs2.value)
