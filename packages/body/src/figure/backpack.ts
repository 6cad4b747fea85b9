import { along } from '../geometry/vector.ts'
import type { Skeleton } from '../kinematics/skeleton.ts'
import type { Project } from '../projection/view.ts'
import { limbOutline, station } from './outline.ts'

/** Worn behind, or held close in front. */
export type Load = 'onBack' | 'inFront'

const pack = { from: 9, to: 28.5, gap: 2.2, halfWidth: 4.6 }

const strap = { from: 17, to: 28.5, aside: 6.2, halfWidth: 1.2 }

/** The near strap over the shoulder: what makes a lump a backpack. */
export function drawStrap({ trunk, arms }: Skeleton, project: Project): string {
  const nearIsLeft = project(arms.left.shoulder).near > project(arms.right.shoulder).near
  const aside = strap.aside * (nearIsLeft ? 1 : -1)
  const stations = trunk
    .filter(({ at }) => at >= strap.from && at <= strap.to)
    .map(({ at, centre, frame, front }) => {
      // From under the arm up over the front of the shoulder.
      const ahead = front * (0.35 + (0.6 * (at - strap.from)) / (strap.to - strap.from))
      const spot = along(along(centre, frame.anterior, ahead), frame.left, aside)
      return station(project(spot), strap.halfWidth)
    })
  return limbOutline(stations)
}

/** A backpack on the trunk, following it however it bends. */
export function drawBackpack({ trunk }: Skeleton, project: Project, load: Load): string {
  const stations = trunk
    .filter(({ at }) => at >= pack.from && at <= pack.to)
    .map(({ centre, frame, front, back }) => {
      const away = load === 'onBack' ? -(back + pack.gap) : front + pack.gap
      return station(project(along(centre, frame.anterior, away)), pack.halfWidth)
    })
  return limbOutline(stations, { start: 0.5, end: 0.6 })
}
