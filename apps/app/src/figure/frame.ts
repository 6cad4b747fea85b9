import { drawFigure, footDrift, type Posture, type Scenery, type View } from '@backstride/body'

/** The part of the world a picture shows, percent of stature. */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface FrameNeeds {
  readonly scenery?: readonly Scenery[]
  readonly leastWidth?: number
  readonly leastHeight?: number
}

const margin = { side: 6, top: 3, mat: 4.8 }

/** A frame that holds every posture of a movement, so that the picture and its feet stand still while the body moves. */
export function frameOf(
  postures: readonly Posture[],
  view: View,
  { scenery = [], leastWidth = 0, leastHeight = 0 }: FrameNeeds = {},
): Frame {
  const drawings = postures.map(posture => drawFigure(posture, view))
  const [first] = postures
  const edges = drawings.map(({ bounds: { left, right, top } }, index) => {
    const posture = postures[index]
    const drift = first === undefined || posture === undefined ? 0 : footDrift(first, posture, view)
    return { left: left - drift, right: right - drift, top }
  })
  const sceneryXs = scenery.flatMap(each =>
    each.kind === 'wall' ? [each.atPct - 5, each.atPct] : [each.fromPct, each.toPct],
  )
  const left = Math.min(...edges.map(each => each.left), ...sceneryXs) - margin.side
  const right = Math.max(...edges.map(each => each.right), ...sceneryXs) + margin.side
  const top = Math.min(...edges.map(each => each.top)) - margin.top
  const floorY = drawings[0]?.floorY ?? 0
  const width = Math.max(right - left, leastWidth)
  const bottom = floorY + margin.mat
  const height = Math.max(bottom - top, leastHeight)
  return { left: (left + right - width) / 2, top: bottom - height, width, height }
}
