/** A point or a direction in the room: x forward (standing) or toward the feet (lying), y up, z to the person's right. */
export type Vector = readonly [x: number, y: number, z: number]

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const scale = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by]
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
export const lengthOf = (a: Vector): number => Math.hypot(a[0], a[1], a[2])
/** `from`, moved by `by` along `direction`. */
export const along = (from: Vector, direction: Vector, by: number): Vector => add(from, scale(direction, by))
/** `a` with length 1; a vector without length stays one. */
export function unit(a: Vector): Vector {
  const length = lengthOf(a)
  return length === 0 ? a : scale(a, 1 / length)
}
/** The part of `a` at right angles to `direction`, with length 1. */
export const across = (a: Vector, direction: Vector): Vector =>
  unit(subtract(a, scale(direction, dot(a, direction))))

export const degToRad = (deg: number): number => (deg * Math.PI) / 180
export const radToDeg = (rad: number): number => (rad * 180) / Math.PI
export const sinDeg = (deg: number): number => Math.sin(degToRad(deg))
export const cosDeg = (deg: number): number => Math.cos(degToRad(deg))

/** `a` turned about `axis` (length 1) by the right-hand rule. */
export function turn(a: Vector, axis: Vector, deg: number): Vector {
  const [cos, sin] = [cosDeg(deg), sinDeg(deg)]
  return add(add(scale(a, cos), scale(cross(axis, a), sin)), scale(axis, dot(axis, a) * (1 - cos)))
}

/** Angle between two directions, 0 to 180 degrees. */
export const angleBetweenDeg = (a: Vector, b: Vector): number =>
  radToDeg(Math.acos(Math.min(1, Math.max(-1, dot(unit(a), unit(b))))))
