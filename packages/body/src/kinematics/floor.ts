import {
  add,
  along,
  angleBetweenDeg,
  cross,
  scale,
  subtract,
  turn,
  unit,
  type Vector,
} from '../geometry/vector.ts'
import type { Contact, Posture, Side } from '../posture/posture.ts'
import { head, thickness } from '../segments/proportions.ts'
import type { ArmPoints, LegPoints, Skeleton } from './skeleton.ts'
import { shoe } from './solve-legs.ts'

const up: Vector = [0, 1, 0]
const lowest = (heights: readonly number[]): number => Math.min(...heights)

/** Height of the lowest skin of what a contact names, above y = 0. */
export function contactHeight(contact: Contact, { trunk, head: skull, legs, arms }: Skeleton): number {
  const sliceBottoms = (from: number, to: number): number[] =>
    trunk
      .filter(({ at }) => at >= from && at <= to)
      .flatMap(({ centre, frame, halfWidth, front, back }) => [
        along(centre, frame.anterior, -back)[1],
        along(centre, frame.anterior, front)[1],
        along(centre, frame.left, halfWidth)[1],
        along(centre, frame.left, -halfWidth)[1],
      ])
  switch (contact) {
    case 'head':
      return skull.centre[1] - head.halfDepth
    case 'upperBack':
      return lowest(sliceBottoms(17, 31))
    case 'lowBack':
      return lowest(sliceBottoms(5, 13))
    case 'seat':
      return lowest(sliceBottoms(-6.5, 1))
    default: {
      const side: Side = contact.startsWith('left') ? 'left' : 'right'
      const [leg, arm] = [legs[side], arms[side]]
      const part = contact.slice(side.length)
      if (part === 'Foot') return lowest([leg.heel[1], leg.ball[1], leg.toe[1]])
      if (part === 'Knee') return leg.knee[1] - thickness.knee
      if (part === 'Hand')
        return lowest([arm.wrist[1] - thickness.wrist, arm.knuckles[1] - thickness.knuckles])
      if (part === 'Hip') return leg.hip[1] - thickness.hip
      return lowest([arm.elbow[1] - thickness.elbow, arm.wrist[1] - thickness.wrist])
    }
  }
}

/** What carries the body whatever the feet and hands do: without any of these the feet carry it. */
const carriers: readonly Contact[] = [
  'seat',
  'lowBack',
  'upperBack',
  'leftKnee',
  'rightKnee',
  'leftForearm',
  'rightForearm',
  'leftHip',
  'rightHip',
]

/** Contacts of the posture that carry the body, if any. A knee or forearm carries only when it is not placed by a foot or hand. */
export const carriersOf = (posture: Posture): readonly Contact[] =>
  posture.contacts.filter(contact => {
    if (!carriers.includes(contact)) return false
    const side: Side = contact.startsWith('left') ? 'left' : 'right'
    return !contact.endsWith('Knee') || posture.legs[side].kind === 'free'
  })

/** A leg that would pass through the floor is swung up at the hip until it does not. Lengths stay as they are. */
export function legAboveFloor(leg: LegPoints): LegPoints {
  const bottom = ({ knee, ankle, heel, ball, toe }: LegPoints) =>
    lowest([knee[1] - thickness.knee, ankle[1] - thickness.ankle, heel[1], ball[1], toe[1]])
  return swungUp(leg, bottom, leg.hip, leg.ankle, (point, swing) => ({
    hip: leg.hip,
    knee: point(leg.knee),
    ankle: point(leg.ankle),
    ...shoe(point(leg.ankle), swing(leg.footForward), swing(leg.footDown)),
  }))
}

export function armAboveFloor(arm: ArmPoints): ArmPoints {
  const bottom = ({ elbow, wrist, knuckles }: ArmPoints) =>
    lowest([elbow[1] - thickness.elbow, wrist[1] - thickness.wrist, knuckles[1] - thickness.knuckles])
  return swungUp(arm, bottom, arm.shoulder, arm.wrist, point => ({
    shoulder: arm.shoulder,
    elbow: point(arm.elbow),
    wrist: point(arm.wrist),
    knuckles: point(arm.knuckles),
  }))
}

function swungUp<Limb>(
  limb: Limb,
  bottom: (limb: Limb) => number,
  root: Vector,
  end: Vector,
  move: (point: (at: Vector) => Vector, swing: (direction: Vector) => Vector) => Limb,
): Limb {
  if (bottom(limb) >= -tolerancePct) return limb
  const reach = unit(subtract(end, root))
  const sideways = cross(reach, up)
  const axis = unit(Math.hypot(...sideways) < 1e-6 ? [0, 0, 1] : sideways)
  const swungBy = (deg: number): Limb =>
    move(
      at => add(root, turn(subtract(at, root), axis, deg)),
      direction => turn(direction, axis, deg),
    )
  let [low, high] = [0, Math.max(1, angleBetweenDeg(reach, up))]
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2
    if (bottom(swungBy(middle)) >= 0) high = middle
    else low = middle
  }
  return swungBy(high)
}

/** Skin gives a little. */
const tolerancePct = 0.02

/** The same body, higher by so much. */
export function raised(skeleton: Skeleton, by: number): Skeleton {
  const lift = (at: Vector): Vector => add(at, scale(up, by))
  return {
    ...skeleton,
    pelvis: lift(skeleton.pelvis),
    trunk: skeleton.trunk.map(slice => ({ ...slice, centre: lift(slice.centre) })),
    ribs: { ...skeleton.ribs, centre: lift(skeleton.ribs.centre) },
    neck: { base: lift(skeleton.neck.base), top: lift(skeleton.neck.top) },
    head: { ...skeleton.head, centre: lift(skeleton.head.centre) },
  }
}
