import { add, along, cosDeg, scale, sinDeg } from '../geometry/vector.ts'
import type { Skeleton, TrunkSlice } from '../kinematics/skeleton.ts'
import type { BodyPlace, Posture } from '../posture/posture.ts'
import { sides } from '../posture/posture.ts'
import type { Project } from '../projection/view.ts'
import { pathNumber } from './outline.ts'

/** A line drawn over the figure that says which way it moves, as SVG path data. */
export type FigureMark = string

const reached: readonly BodyPlace[] = ['glute', 'hamstring', 'backOfKnee', 'ankle']
const turnedDeg = 15
const tuckedDeg = -6
/** Bent over, a turn of the hips is a tip: no arrow. */
const bentDeg = 30

/** What a still picture cannot show by itself: a turn and a hitched hip get an arrow, a reaching hand its ring, a squeeze its two signs. */
export function marksOf(posture: Posture, skeleton: Skeleton, project: Project): readonly FigureMark[] {
  if (posture.base !== 'standing' || posture.pelvis.pitchDeg > bentDeg) return []
  const turned = posture.pelvis.turnDeg + posture.spine.lumbarTurnDeg + posture.spine.thoracicTurnDeg
  const rings = sides.flatMap(side => {
    const arm = posture.arms[side]
    return arm.kind === 'touching' && reached.includes(arm.place)
      ? [ring(project(skeleton.arms[side].knuckles), 5)]
      : []
  })
  const arrow =
    Math.abs(turned) >= turnedDeg ? [turnArrow(skeleton, project, turned > 0 ? 'left' : 'right')] : []
  if (rings.length + arrow.length > 0) return [...arrow, ...rings]
  const hitch = hitchArrow(posture, skeleton, project)
  if (hitch !== undefined) return [hitch]
  const isTucked = posture.pelvis.tiltDeg <= tuckedDeg && posture.legs.left.kind === 'planted'
  return isTucked && standsOnBothFlatFeet(posture) ? squeeze(skeleton, project) : []
}

/** Someone against a wall has the feet ahead of the hips: there the wall says it, not an arrow. */
const standsOnBothFlatFeet = ({ legs }: Posture): boolean =>
  sides.every(side => {
    const leg = legs[side]
    return leg.kind === 'planted' && leg.heelRaiseDeg === 0 && Math.abs(leg.forwardPct) < 6
  })

type Point = readonly [x: number, y: number]
const n = pathNumber
const line = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('')

function ring({ x, y }: { x: number; y: number }, radius: number): string {
  return `M${n(x - radius)} ${n(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`
}

/** Around the hips, from straight ahead toward the side of the turn, hanging a little so that it can be seen from level. */
function turnArrow({ pelvis }: Skeleton, project: Project, to: 'left' | 'right'): string {
  const sideways = to === 'left' ? -1 : 1
  const radius = 17
  const points = Array.from({ length: 12 }, (_, index): Point => {
    const deg = -35 + index * 10
    const at = project(
      add(pelvis, [radius * cosDeg(deg), 4 - 5 * cosDeg(deg), sideways * radius * sinDeg(deg)]),
    )
    return [at.x, at.y]
  })
  return line(points) + arrowHead(points)
}

/** The free side of a pelvis that hangs lower or is drawn up beside a standing leg. */
const hitchedDeg = 3

function hitchArrow({ legs, pelvis }: Posture, skeleton: Skeleton, project: Project): string | undefined {
  const free = sides.find(side => legs[side].kind === 'free')
  if (free === undefined || Math.abs(pelvis.sideDeg) < hitchedDeg) return undefined
  // Leaning to the right brings the right side down.
  const isDown = pelvis.sideDeg > 0 === (free === 'right')
  const { left } = skeleton.pelvisFrame
  const beside = project(along(skeleton.legs[free].hip, left, free === 'left' ? 9 : -9))
  const [from, to] = isDown ? [beside.y - 5, beside.y + 6] : [beside.y + 5, beside.y - 6]
  const points: readonly Point[] = [
    [beside.x, from],
    [beside.x, to],
  ]
  return line(points) + arrowHead(points)
}

/** From behind the seat a bracket, from the front of the pelvis an arrow. */
function squeeze({ trunk }: Skeleton, project: Project): readonly string[] {
  const seat = sliceAt(trunk, -3)
  const belt = sliceAt(trunk, 1)
  const on = ({ centre, frame }: TrunkSlice, ahead: number, up: number): Point => {
    const at = project(add(along(centre, frame.anterior, ahead), scale(frame.cranial, up)))
    return [at.x, at.y]
  }
  const bracket = [5, 2.5, 0, -2.5, -5].map(up => on(seat, -seat.back - 4.4 + 0.06 * up ** 2, up))
  const arrow = [on(belt, belt.front + 3.6, 0), on(belt, belt.front + 9, 0)]
  return [line(bracket), line(arrow) + arrowHead(arrow)]
}

function sliceAt(trunk: readonly TrunkSlice[], at: number): TrunkSlice {
  const slice = trunk.find(each => each.at === at)
  if (slice === undefined) throw new Error(`The trunk has no slice at ${at}.`)
  return slice
}

function arrowHead(points: readonly Point[]): string {
  const [tip, before] = [points.at(-1) ?? [0, 0], points.at(-2) ?? [0, 0]]
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0])
  const wing = (turn: number): Point => [
    tip[0] - 3.6 * Math.cos(angle + turn),
    tip[1] - 3.6 * Math.sin(angle + turn),
  ]
  return line([wing(0.7), [tip[0], tip[1]], wing(-0.7)])
}
