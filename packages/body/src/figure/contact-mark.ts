import { along } from '../geometry/vector.ts'
import type { Skeleton } from '../kinematics/skeleton.ts'
import type { Posture } from '../posture/posture.ts'
import type { Project } from '../projection/view.ts'
import type { ContactMark, ContactState } from './drawing.ts'
import { pathNumber } from './outline.ts'

/** From seat to lower ribs: where the low back meets the floor. Source: look 9. */
const touching = { from: -3, to: 21 }
const opening = { from: 1, to: 19 }

/** What the posture itself says of its low back, when it lies on it; a neutral brace keeps its own small gap and claims nothing. */
export function contactOf({ base, contacts, pelvis }: Posture): ContactState | null {
  if (base !== 'supine' || !contacts.includes('seat')) return null
  if (contacts.includes('lowBack')) return 'glued'
  return pelvis.tiltDeg > 0 ? 'lifted' : null
}

export function contactMark({ trunk }: Skeleton, project: Project, floorY: number): ContactMark {
  const edges = trunk.map(({ at, centre, frame, back }) => ({
    at,
    ...project(along(centre, frame.anterior, -back)),
  }))
  const xs = (from: number, to: number) => edges.filter(({ at }) => at >= from && at <= to).map(({ x }) => x)
  const gap = floorY - Math.min(...edges.filter(({ at }) => at >= 5 && at <= 13).map(({ y }) => y))
  const bar = xs(touching.from, touching.to)
  const arch = xs(opening.from, opening.to)
  const [left, right] = [Math.min(...arch) - 1, Math.max(...arch) + 1]
  const height = gap * 1.36 + 1.2
  return {
    fromX: Math.min(...bar),
    toX: Math.max(...bar),
    arch: gap < 2.6 ? null : archPaths(left, right, floorY, height),
  }
}

function archPaths(left: number, right: number, floorY: number, height: number) {
  const width = right - left
  const curve = (y: number) =>
    `M${pathNumber(left)} ${pathNumber(y)}C${pathNumber(left + width * 0.22)} ${pathNumber(floorY - height)} ` +
    `${pathNumber(right - width * 0.22)} ${pathNumber(floorY - height)} ${pathNumber(right)} ${pathNumber(y)}`
  return { edge: curve(floorY - 0.9), opening: `${curve(floorY)}Z` }
}
