import { acrossFrom, blend, cross, degreesOf, dot, radiansOf, type Vector } from '../vector.ts'

/**
 * The way from flat to arched as the phone sees it, however it lies: up turns from `flatUp` in the direction of
 * `towards`. Right angles to each other, length 1.
 */
export interface TiltWay {
  readonly flatUp: Vector
  readonly towards: Vector
  /** The axis of tilt: what up has along it is not on the way. */
  readonly axis: Vector
}

export function wayBetween(flatUp: Vector, archUp: Vector): TiltWay | undefined {
  const towards = acrossFrom(archUp, flatUp)
  return towards === undefined ? undefined : { flatUp, towards, axis: cross(flatUp, towards) }
}

/** Degrees on the way: 0 flat, positive toward arched. */
export const tiltDegOf = (way: TiltWay, up: Vector): number =>
  degreesOf(Math.atan2(dot(up, way.towards), dot(up, way.flatUp)))

/** The same way with another flat, so many degrees along it and so many off it. */
export function shiftedWay(way: TiltWay, flatUp: Vector): TiltWay | undefined {
  const axis = acrossFrom(way.axis, flatUp)
  return axis === undefined ? undefined : { flatUp, towards: cross(axis, flatUp), axis }
}

/** Up at so many degrees on the way. */
export const upAt = (way: TiltWay, tiltDeg: number): Vector =>
  blend(way.flatUp, Math.cos(radiansOf(tiltDeg)), way.towards, Math.sin(radiansOf(tiltDeg)))
