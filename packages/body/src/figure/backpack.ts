import { along } from '../geometry/vector.ts'
import type { Skeleton } from '../kinematics/skeleton.ts'
import type { Project } from '../projection/view.ts'
import { limbOutline, station } from './outline.ts'

/** Worn behind, or held close in front. */
export type Load = 'onBack' | 'inFront'

const pack = { from: 9, to: 28.5, gap: 2.2, halfWidth: 4.6 }

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
