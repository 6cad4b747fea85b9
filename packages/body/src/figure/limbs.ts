import { across, add, along, scale, subtract, unit, type Vector } from '../geometry/vector.ts'
import type { ArmPoints, LegPoints } from '../kinematics/skeleton.ts'
import type { Project } from '../projection/view.ts'
import { foot } from '../segments/proportions.ts'
import type { FigurePart } from './drawing.ts'
import { limbOutline, type Station, station } from './outline.ts'

/** Share of the way, half width, and how far the flesh sits to the front (calf: to the back). Source: look 9. */
type Profile = readonly (readonly [share: number, halfWidth: number, forward?: number])[]

const thighProfile: Profile = [
  [0, 6.1],
  [0.25, 5.9],
  [0.55, 5.1],
  [0.85, 4.1],
  [1, 3.9],
]
const shankProfile: Profile = [
  [0, 3.9],
  [0.18, 3.9, -0.5],
  [0.36, 3.9, -0.8],
  [0.62, 3.1, -0.4],
  [1, 2.3],
]
const shortsProfile: Profile = [
  [-0.02, 6.6],
  [0.2, 6.6],
  [0.46, 6.1],
]
const upperArmProfile: Profile = [
  [0, 3.7],
  [0.3, 3.5],
  [0.7, 2.9],
  [1, 2.7],
]
const forearmProfile: Profile = [
  [0, 2.7],
  [0.25, 2.8],
  [0.6, 2.4],
  [1, 1.8],
]
const handProfile: Profile = [
  [-0.1, 1.8],
  [0.35, 2.3],
  [0.8, 2],
  [1, 1.6],
]
const sleeveProfile: Profile = [
  [0, 4.2],
  [0.2, 4.2],
  [0.5, 3.9],
]
const haloWidth = { leg: 1.7, arm: 1.2 }

type Part = Omit<FigurePart, 'name' | 'far'>

export function drawLeg(leg: LegPoints, project: Project): Part {
  const { hip, knee, ankle, footForward, footDown } = leg
  const shank = unit(subtract(ankle, knee))
  const shin = across(footForward, shank)
  const thigh = bone(hip, knee, thighProfile, project)
  const calf = limbOutline(bone(knee, ankle, shankProfile, project, shin))
  const shoe = limbOutline(shoeStations(ankle, footForward, footDown, project))
  const shorts = limbOutline(bone(hip, knee, shortsProfile, project), { end: 0.25 })
  return {
    // Where shorts meet shorts nothing is separated: the halo begins below them.
    halo: [shoe, calf, limbOutline(bone(hip, knee, [[0.42, 5.4], ...thighProfile.slice(2)], project))],
    haloWidth: haloWidth.leg,
    shapes: [
      { path: shoe, tone: 'shoes' },
      { path: calf, tone: 'skin' },
      { path: limbOutline(thigh), tone: 'skin' },
      { path: shorts, tone: 'shorts' },
    ],
  }
}

export function drawArm({ shoulder, elbow, wrist, knuckles }: ArmPoints, project: Project): Part {
  const upper = limbOutline(bone(shoulder, elbow, upperArmProfile, project))
  const lower = limbOutline(bone(elbow, wrist, forearmProfile, project))
  const hand = limbOutline(bone(wrist, knuckles, handProfile, project))
  const sleeve = limbOutline(bone(shoulder, elbow, sleeveProfile, project), { end: 0.25 })
  return {
    halo: [lower, hand, upper, sleeve],
    haloWidth: haloWidth.arm,
    shapes: [
      { path: lower, tone: 'skin' },
      { path: hand, tone: 'skin' },
      { path: upper, tone: 'skin' },
      { path: sleeve, tone: 'shirt' },
    ],
  }
}

export const bone = (
  from: Vector,
  to: Vector,
  profile: Profile,
  project: Project,
  front: Vector = [0, 0, 0],
): readonly Station[] =>
  profile.map(([share, halfWidth, forward = 0]) =>
    station(project(add(along(from, subtract(to, from), share), scale(front, forward))), halfWidth),
  )

function shoeStations(
  ankle: Vector,
  footForward: Vector,
  footDown: Vector,
  project: Project,
): readonly Station[] {
  const spot = (ahead: number, below: number) =>
    project(add(ankle, add(scale(footForward, ahead), scale(footDown, below))))
  const [heel, tip] = [spot(-foot.heelBack, 1.8), spot(foot.toeAhead, 2.8)]
  // Seen along its length a shoe is as wide as it is high, or it would look like a hoof.
  const shortened = 1 - Math.hypot(tip.x - heel.x, tip.y - heel.y) / (foot.heelBack + foot.toeAhead)
  const at = (ahead: number, below: number, halfWidth: number): Station =>
    station(spot(ahead, below), halfWidth * (1 + 0.45 * Math.max(0, shortened - 0.2)))
  return [
    at(-foot.heelBack, 1.8, 2.9),
    at(3.5, 2.3, 2.6),
    at(foot.ballAhead, 2.5, 2.2),
    at(foot.toeAhead, 2.8, 1.9),
  ]
}
