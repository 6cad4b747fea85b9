import { along } from '../geometry/vector.ts'
import type { Skeleton, TrunkSlice } from '../kinematics/skeleton.ts'
import type { Project, Seen } from '../projection/view.ts'
import { head as skull } from '../segments/proportions.ts'
import type { FigurePart } from './drawing.ts'
import { bone } from './limbs.ts'
import { headingAt, limbOutline, smoothPath, station } from './outline.ts'

type Part = Omit<FigurePart, 'name' | 'far'>

/** The shirt from the seat to the neck, the shorts over its lower end. */
export function drawTrunk({ trunk }: Skeleton, project: Project): Part {
  const shirt = trunkOutline(trunk, project)
  const shorts = trunkOutline(
    trunk.filter(({ at }) => at <= 6),
    project,
    0.25,
  )
  return {
    halo: [
      trunkOutline(
        trunk.filter(({ at }) => at >= 9),
        project,
      ),
    ],
    haloWidth: 1.7,
    shapes: [
      { path: shirt, tone: 'shirt' },
      { path: shorts, tone: 'shorts' },
    ],
  }
}

/** Each slice is an ellipse; its edge in the picture lies across the way the trunk runs. So it is right from every side. */
function trunkOutline(slices: readonly TrunkSlice[], project: Project, grow = 0): string {
  const middles = slices.map(({ centre, frame, front, back }) =>
    project(along(centre, frame.anterior, (front - back) / 2)),
  )
  const origin = project([0, 0, 0])
  const direction = (seen: Seen) => ({ x: seen.x - origin.x, y: seen.y - origin.y })
  const stations = slices.map(({ frame, halfWidth, front, back }, index) => {
    const [alongX, alongY] = headingAt(middles, index)
    const [left, anterior] = [direction(project(frame.left)), direction(project(frame.anterior))]
    const half = Math.hypot(
      halfWidth * (left.y * alongX - left.x * alongY),
      ((front + back) / 2) * (anterior.y * alongX - anterior.x * alongY),
    )
    return station(middles[index] ?? origin, half + grow)
  })
  return limbOutline(stations, { start: 0.55, end: 0.5 })
}

export function drawNeck({ neck }: Skeleton, project: Project): Part {
  const path = limbOutline(
    bone(
      neck.base,
      neck.top,
      [
        [0, 3.5],
        [0.4, 3.5],
        [1, 3.4],
      ],
      project,
    ),
  )
  return { halo: [], haloWidth: 0, shapes: [{ path, tone: 'skin' }] }
}

const roundSteps = Array.from({ length: 20 }, (_, index) => (index * Math.PI) / 10)

/** Faceless: a cap of hair, a face turned where the person looks, a nose and an ear when they can be seen. */
export function drawHead({ head }: Skeleton, project: Project): Part {
  const origin = project([0, 0, 0])
  const seen = (direction: readonly [number, number, number]) => {
    const at = project(direction)
    return { x: at.x - origin.x, y: at.y - origin.y, near: at.near - origin.near }
  }
  const centre = project(head.centre)
  const [up, ahead, left] = [seen(head.frame.cranial), seen(head.frame.anterior), seen(head.frame.left)]
  const tilt = Math.atan2(up.x, -up.y)
  // An oval as wide as the skull is deep, its long axis along the neck, however it is turned.
  const radius = (angle: number, halfWidth: number, halfHeight: number): number => {
    const [x, y] = [Math.cos(angle - tilt) / halfWidth, Math.sin(angle - tilt) / halfHeight]
    return 1 / Math.hypot(x, y)
  }
  const skullRadius = (angle: number) => radius(angle, skull.halfDepth, skull.halfHeight)
  const around = (radiusAt: (angle: number) => number) =>
    smoothPath(
      roundSteps.map(angle => {
        const out = radiusAt(angle)
        return [centre.x + Math.cos(angle) * out, centre.y + Math.sin(angle) * out]
      }),
    )
  const hair = around(skullRadius)
  const facing = ahead.near > -0.35
  const sideways = Math.hypot(ahead.x, ahead.y)
  const face = { x: ahead.x * 2.6 - up.x * 1.5, y: ahead.y * 2.6 - up.y * 1.5 }
  const faceRadius = (angle: number): number =>
    Math.min(skullRadius(angle), fromCentre(angle, face, tilt, 6.1, 6.9))
  const nose = { x: centre.x + ahead.x * 6.4 - up.x * 0.9, y: centre.y + ahead.y * 6.4 - up.y * 0.9 }
  const earSide = left.near < 0 ? -1 : 1
  const ear = {
    x: centre.x + left.x * earSide * 2.5 - ahead.x * 1.9 - up.x * 0.2,
    y: centre.y + left.y * earSide * 2.5 - ahead.y * 1.9 - up.y * 0.2,
  }
  return {
    halo: [hair],
    haloWidth: 1.5,
    shapes: [
      ...(facing && sideways > 0.45 ? [{ path: oval(nose, 1.35, 1.35, 0), tone: 'skin' as const }] : []),
      { path: hair, tone: 'hair' },
      ...(facing ? [{ path: around(faceRadius), tone: 'skin' as const }] : []),
      ...(Math.abs(left.near) > 0.45 ? [{ path: oval(ear, 1.3, 1.65, tilt), tone: 'ear' as const }] : []),
    ],
  }
}

/** How far an oval that is not centred here reaches, seen from here, in one direction. The centre lies inside it. */
function fromCentre(
  angle: number,
  offset: { x: number; y: number },
  tilt: number,
  halfWidth: number,
  halfHeight: number,
): number {
  const turned = (x: number, y: number) => ({
    x: (x * Math.cos(tilt) + y * Math.sin(tilt)) / halfWidth,
    y: (-x * Math.sin(tilt) + y * Math.cos(tilt)) / halfHeight,
  })
  const way = turned(Math.cos(angle), Math.sin(angle))
  const from = turned(-offset.x, -offset.y)
  const a = way.x ** 2 + way.y ** 2
  const b = from.x * way.x + from.y * way.y
  const c = from.x ** 2 + from.y ** 2 - 1
  return (-b + Math.sqrt(Math.max(0, b * b - a * c))) / a
}

const ovalSteps = Array.from({ length: 8 }, (_, index) => (index * Math.PI) / 4)
const oval = (
  middle: { x: number; y: number },
  halfWidth: number,
  halfHeight: number,
  tilt: number,
): string =>
  smoothPath(
    ovalSteps.map(angle => {
      const [x, y] = [Math.cos(angle) * halfWidth, Math.sin(angle) * halfHeight]
      return [
        middle.x + x * Math.cos(tilt) - y * Math.sin(tilt),
        middle.y + x * Math.sin(tilt) + y * Math.cos(tilt),
      ]
    }),
  )
