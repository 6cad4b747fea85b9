import type { Gravity } from '../incline/gravity.ts'

/** A direction as the phone sees it: x to the right of its screen, y to its top, z out of it. */
export type Vector = Gravity

export const dot = (a: Vector, b: Vector): number => a.x * b.x + a.y * b.y + a.z * b.z

export const cross = (a: Vector, b: Vector): Vector => ({
  x: a.y * b.z - a.z * b.y,
  y: a.z * b.x - a.x * b.z,
  z: a.x * b.y - a.y * b.x,
})

export const lengthOf = (a: Vector): number => Math.sqrt(dot(a, a))

/** a times s plus b times t. */
export const blend = (a: Vector, s: number, b: Vector, t: number): Vector => ({
  x: a.x * s + b.x * t,
  y: a.y * s + b.y * t,
  z: a.z * s + b.z * t,
})

/** Length 1; undefined: no direction at all. */
export function unit(a: Vector): Vector | undefined {
  const length = lengthOf(a)
  return length > 0 && Number.isFinite(length)
    ? { x: a.x / length, y: a.y / length, z: a.z / length }
    : undefined
}

/** What of a does not point along b, length 1. */
export const acrossFrom = (a: Vector, b: Vector): Vector | undefined => unit(blend(a, 1, b, -dot(a, b)))

export const degreesOf = (radians: number): number => (radians * 180) / Math.PI
export const radiansOf = (degrees: number): number => (degrees * Math.PI) / 180
export const arcsinDeg = (share: number): number => degreesOf(Math.asin(Math.max(-1, Math.min(1, share))))
