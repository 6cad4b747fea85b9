import type { Seen } from '../projection/view.ts'

/** A spot of an outline: where its middle is, and how far the edge lies to each side of the way it runs. */
export interface Station {
  readonly x: number
  readonly y: number
  readonly halfWidth: number
}

type Point = readonly [x: number, y: number]

/** A tenth of a thousandth of stature is below any screen's pixel. */
const rounded = (value: number): string => String(Math.round(value * 100) / 100)

/** A closed smooth curve through the points (Catmull-Rom as cubic Béziers), as SVG path data. */
export function smoothPath(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0]
  const [startX, startY] = at(0)
  let path = `M${rounded(startX)} ${rounded(startY)}`
  for (let index = 0; index < points.length; index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    path +=
      `C${rounded(from[0] + (to[0] - before[0]) / 6)} ${rounded(from[1] + (to[1] - before[1]) / 6)}` +
      ` ${rounded(to[0] - (after[0] - from[0]) / 6)} ${rounded(to[1] - (after[1] - from[1]) / 6)}` +
      ` ${rounded(to[0])} ${rounded(to[1])}`
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
