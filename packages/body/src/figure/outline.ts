import type { Seen } from '../projection/view.ts'

/** A spot of an outline: where its middle is, and how far the edge lies to each side of the way it runs. */
export interface Station {
  readonly x: number
  readonly y: number
  readonly halfWidth: number
}

type Point = readonly [x: number, y: number]

/** Hundredths from `.00` to `.99`: a table is many times faster than printing doubles, and a frame prints thousands. */
const hundredths = Array.from({ length: 100 }, (_, index) =>
  index === 0 ? '' : `.${String(index).padStart(2, '0')}`,
)

/** A number of SVG path data, to a hundredth of a percent of stature: below any screen's pixel. */
export function pathNumber(value: number): string {
  const rounded = Math.round(value * 100)
  const size = Math.abs(rounded)
  return (rounded < 0 ? '-' : '') + Math.trunc(size / 100) + (hundredths[size % 100] ?? '')
}

/**
 * A closed smooth curve through the points (Catmull-Rom as cubic Béziers), as SVG path data. Its tangents are the same on
 * both sides of a point, so after the first piece the short form, which mirrors the control point, says the same.
 */
export function smoothPath(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0]
  const [start, last, second] = [at(0), at(-1), at(1)]
  let path =
    `M${pathNumber(start[0])} ${pathNumber(start[1])}` +
    `C${pathNumber(start[0] + (second[0] - last[0]) / 6)} ${pathNumber(start[1] + (second[1] - last[1]) / 6)} `
  for (let index = 0; index < points.length; index += 1) {
    const [from, to, after] = [at(index), at(index + 1), at(index + 2)]
    path +=
      `${index === 0 ? '' : 'S'}${pathNumber(to[0] - (after[0] - from[0]) / 6)} ${pathNumber(to[1] - (after[1] - from[1]) / 6)}` +
      ` ${pathNumber(to[0])} ${pathNumber(to[1])}`
  }
  return `${path}Z`
}

const capAngles = [-60, -30, 0, 30, 60].map(deg => (deg * Math.PI) / 180)

/** How far the round ends stand out, as a share of the half width there. */
export interface Caps {
  readonly start?: number
  readonly end?: number
}

/** A limb: round ends, its width changing from station to station. */
export function limbOutline(stations: readonly Station[], { start = 1, end = 1 }: Caps = {}): string {
  const last = stations.length - 1
  const headings = stations.map((_, index) => headingAt(stations, index))
  const edge = (side: 1 | -1): Point[] =>
    stations.map(({ x, y, halfWidth }, index) => {
      const [alongX, alongY] = headings[index] ?? [1, 0]
      return [x - side * alongY * halfWidth, y + side * alongX * halfWidth]
    })
  const cap = (index: number, outward: 1 | -1, share: number): Point[] => {
    const { x, y, halfWidth } = stations[index] ?? { x: 0, y: 0, halfWidth: 0 }
    const [alongX, alongY] = headings[index] ?? [1, 0]
    return capAngles.map(angle => {
      const [out, aside] = [outward * Math.cos(angle) * halfWidth * share, Math.sin(angle) * halfWidth]
      return [x + alongX * out - alongY * aside, y + alongY * out + alongX * aside]
    })
  }
  return smoothPath([...edge(1), ...cap(last, 1, end).reverse(), ...edge(-1).reverse(), ...cap(0, -1, start)])
}

/** Which way the line of stations runs at one of them, with length 1. */
export function headingAt(stations: readonly { x: number; y: number }[], index: number): Point {
  const before = stations[Math.max(0, index - 1)] ?? { x: 0, y: 0 }
  const after = stations[Math.min(stations.length - 1, index + 1)] ?? { x: 0, y: 0 }
  const [x, y] = [after.x - before.x, after.y - before.y]
  const length = Math.hypot(x, y)
  return length < 1e-6 ? [1, 0] : [x / length, y / length]
}

export const station = ({ x, y }: Seen, halfWidth: number): Station => ({ x, y, halfWidth })
