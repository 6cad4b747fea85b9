import { add, cross, dot, lengthOf, type Posture, scale, subtract, unit, type Vector } from '@backstride/body'
import { bodyShape, type Colour, type Limb } from './body-shape.ts'

/** Where a camera stands, in percent of stature: floor at y = 0. */
export interface Camera {
  readonly from: Vector
  readonly to: Vector
  /** Of the picture's height. */
  readonly fovDeg: number
}

export interface Rendered {
  readonly widthPx: number
  readonly heightPx: number
  /** Red, green, blue, row by row. */
  readonly rgb: Uint8Array
}

/**
 * A shaded person in a room: smooth limbs round the joints of a posture, found ray by ray. Looks enough like a person
 * for the pose model, and is ours from the joint angles to the last pixel.
 */
export function renderPerson(posture: Posture, camera: Camera, widthPx: number, heightPx: number): Rendered {
  const limbs = bodyShape(posture)
  const room = { limbs, ...extentOf(limbs) }
  const rgb = new Uint8Array(widthPx * heightPx * 3)
  const { forward, right, up, wide, tall } = lensOf(camera, widthPx / heightPx)
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const across = scale(right, wide * ((2 * (x + 0.5)) / widthPx - 1))
      const above = scale(up, tall * (1 - (2 * (y + 0.5)) / heightPx))
      const colour = look(room, camera.from, unit(add(forward, add(across, above))))
      for (let channel = 0; channel < 3; channel++)
        rgb[(y * widthPx + x) * 3 + channel] = Math.round(255 * Math.min(1, (colour[channel] ?? 0) ** 0.85))
    }
  return { widthPx, heightPx, rgb }
}

/** Where a point of the room lies in the picture, shares of its width and height. */
export function placeInPicture(
  point: Vector,
  camera: Camera,
  widthPx: number,
  heightPx: number,
): readonly [x: number, y: number] {
  const { forward, right, up, wide, tall } = lensOf(camera, widthPx / heightPx)
  const to = subtract(point, camera.from)
  const away = dot(to, forward)
  return [(dot(to, right) / away / wide + 1) / 2, (1 - dot(to, up) / away / tall) / 2]
}

function lensOf({ from, to, fovDeg }: Camera, aspect: number) {
  const forward = unit(subtract(to, from))
  const right = unit(cross(forward, [0, 1, 0]))
  const tall = Math.tan((fovDeg * Math.PI) / 360)
  return { forward, right, up: cross(right, forward), tall, wide: tall * aspect }
}

const lamp = unit([-0.3, 1, 0.5])
/** The wall stands behind the body, seen from +z. */
const wallZ = -90

/** The body, and the ball around all of it. */
interface Room {
  readonly limbs: readonly Limb[]
  readonly middle: Vector
  readonly reach: number
}

function extentOf(limbs: readonly Limb[]): Pick<Room, 'middle' | 'reach'> {
  const ends = limbs.flatMap(({ from, to }) => [from, to])
  const middle = scale(
    ends.reduce((sum, end) => add(sum, end), [0, 0, 0]),
    1 / ends.length,
  )
  return { middle, reach: Math.max(...ends.map(end => lengthOf(subtract(end, middle)))) + 8 }
}

/** As far from the body its shadow on the floor is still seen. */
const shadowReach = 9

function look({ limbs, middle, reach }: Room, from: Vector, ray: Vector): Colour {
  const body = passesBall(middle, reach, from, ray) ? march(limbs, from, ray) : undefined
  if (body !== undefined) return body
  const toFloor = ray[1] < 0 ? -from[1] / ray[1] : Number.POSITIVE_INFINITY
  const toWall = ray[2] < 0 ? (wallZ - from[2]) / ray[2] : Number.POSITIVE_INFINITY
  if (!Number.isFinite(Math.min(toFloor, toWall))) return [0.8, 0.8, 0.78]
  if (toWall < toFloor) {
    const at = add(from, scale(ray, toWall))
    const light = 0.74 + 0.06 * Math.sin(at[0] / 17) + 0.0006 * at[1]
    return [light, light * 0.98, light * 0.94]
  }
  const at = add(from, scale(ray, toFloor))
  const board = 0.5 + 0.06 * Math.sin(at[2] * 0.9) + 0.03 * Math.sin(at[0] * 0.35 + Math.floor(at[2] / 7) * 2)
  const isFar = lengthOf(subtract(at, middle)) > reach + shadowReach
  const shade = isFar ? 1 : 0.45 + 0.55 * Math.min(1, distance(limbs, [at[0], 0.5, at[2]]).away / shadowReach)
  return [board * shade, board * 0.8 * shade, board * 0.6 * shade]
}

const farthest = 600
const near = 0.05

/** Goes along the ray by as much as is free around it. */
function march(limbs: readonly Limb[], from: Vector, ray: Vector): Colour | undefined {
  const close = limbs.filter(limb => comesNear(limb, from, ray))
  if (close.length === 0) return undefined
  let gone = 0
  for (let step = 0; step < 80 && gone < farthest; step++) {
    const at = add(from, scale(ray, gone))
    const { away, colour } = distance(close, at)
    if (away < near) return shaded(close, at, ray, colour)
    gone += away
  }
  return undefined
}

function comesNear({ from: a, to: b, fromRadius, toRadius }: Limb, from: Vector, ray: Vector): boolean {
  const reach = lengthOf(subtract(a, b)) / 2 + Math.max(fromRadius, toRadius) + 1
  return passesBall(scale(add(a, b), 0.5), reach, from, ray)
}

function passesBall(middle: Vector, reach: number, from: Vector, ray: Vector): boolean {
  const to = subtract(middle, from)
  const beside = subtract(to, scale(ray, dot(to, ray)))
  return dot(beside, beside) < reach * reach
}

function distance(limbs: readonly Limb[], at: Vector): { readonly away: number; readonly colour: Colour } {
  let away = Number.POSITIVE_INFINITY
  let colour: Colour = [0, 0, 0]
  for (const limb of limbs) {
    const axis = subtract(limb.to, limb.from)
    const to = subtract(at, limb.from)
    const length = dot(axis, axis)
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, dot(to, axis) / length))
    const radius = limb.fromRadius + (limb.toRadius - limb.fromRadius) * share
    const gap = Math.hypot(to[0] - axis[0] * share, to[1] - axis[1] * share, to[2] - axis[2] * share) - radius
    if (gap < away) {
      away = gap
      colour = limb.colour
    }
  }
  return { away, colour }
}

function shaded(limbs: readonly Limb[], at: Vector, ray: Vector, colour: Colour): Colour {
  const here = distance(limbs, at).away
  const slope = (step: Vector) => distance(limbs, add(at, step)).away - here
  const normal = unit([slope([0.1, 0, 0]), slope([0, 0.1, 0]), slope([0, 0, 0.1])])
  const lit = 0.5 + 0.42 * Math.max(0, dot(normal, lamp)) + 0.18 * Math.max(0, -dot(normal, ray))
  return [colour[0] * lit, colour[1] * lit, colour[2] * lit]
}
