import { cross, dot, radiansOf, type Vector } from '../../phone/vector.ts'

/** Where the phone's own axes point, seen from the body: x to the left, y to the head, z to the front. */
export interface PhoneAxes {
  readonly right: Vector
  readonly top: Vector
  readonly out: Vector
}

/** Turned about an axis of length 1, right-handed. */
export function turned(vector: Vector, axis: Vector, deg: number): Vector {
  const cos = Math.cos(radiansOf(deg))
  const sin = Math.sin(radiansOf(deg))
  const across = cross(axis, vector)
  const along = dot(axis, vector) * (1 - cos)
  return {
    x: vector.x * cos + across.x * sin + axis.x * along,
    y: vector.y * cos + across.y * sin + axis.y * along,
    z: vector.z * cos + across.z * sin + axis.z * along,
  }
}

export const turnedAxes = ({ right, top, out }: PhoneAxes, axis: Vector, deg: number): PhoneAxes => ({
  right: turned(right, axis, deg),
  top: turned(top, axis, deg),
  out: turned(out, axis, deg),
})

/** Something the body does, as the phone sees it. */
export const seenFrom = ({ right, top, out }: PhoneAxes, vector: Vector): Vector => ({
  x: dot(right, vector),
  y: dot(top, vector),
  z: dot(out, vector),
})
