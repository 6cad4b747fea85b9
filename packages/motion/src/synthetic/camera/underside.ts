import { add, along, type Skeleton, scale, subtract, type Vector } from '@backstride/body'
import { type Picture, UNDERSIDE_STEP_PX } from '../../frames/frames.ts'
import type { Ball } from './flesh.ts'
import type { MadeBody } from './made-body.ts'
import type { Lens } from './pinhole.ts'

/** Nobody in this column. */
const nobody = -1

/** The lowest pixel of the person in every 4th column, from the balls of the limbs and the slices of the trunk. */
export function undersideOf(
  skeleton: Skeleton,
  balls: readonly Ball[],
  { flank, statureM }: MadeBody,
  lens: Lens,
  { widthPx, heightPx }: Picture,
): number[] {
  const columns = new Array<number>(Math.ceil(widthPx / UNDERSIDE_STEP_PX)).fill(nobody)
  const lower = (column: number, yPx: number): void => {
    if (column < 0 || column >= columns.length || yPx < 0) return
    columns[column] = Math.max(columns[column] ?? nobody, Math.min(yPx, heightPx - 1))
  }
  const metres = statureM / 100
  for (const { part, centre, radius } of balls) {
    if (part === 'trunk') continue
    const { xPx, yPx, depthM } = lens.see(scale(centre, metres))
    const radiusPx = lens.sizePx(radius * metres, depthM)
    const last = Math.floor((xPx + radiusPx) / UNDERSIDE_STEP_PX)
    for (let column = Math.ceil((xPx - radiusPx) / UNDERSIDE_STEP_PX); column <= last; column += 1) {
      const across = column * UNDERSIDE_STEP_PX - xPx
      lower(column, yPx + Math.sqrt(Math.max(0, radiusPx ** 2 - across ** 2)))
    }
  }
  const edge = (from: Vector, to: Vector): void => {
    const [start, end] = [lens.see(scale(from, metres)), lens.see(scale(to, metres))]
    const [left, right] = start.xPx <= end.xPx ? [start, end] : [end, start]
    const last = Math.floor(right.xPx / UNDERSIDE_STEP_PX)
    for (let column = Math.ceil(left.xPx / UNDERSIDE_STEP_PX); column <= last; column += 1) {
      const share = (column * UNDERSIDE_STEP_PX - left.xPx) / (right.xPx - left.xPx || 1)
      lower(column, left.yPx + (right.yPx - left.yPx) * share)
    }
  }
  for (const lane of trunkLanes(skeleton, flank, metres))
    for (let index = 1; index < lane.length; index += 1) {
      const [from, to] = [lane[index - 1], lane[index]]
      if (from !== undefined && to !== undefined) edge(from, to)
    }
  return columns
}

const around = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8)

/** Lines along the skin of the trunk from the seat to the neck, and the two flanks under it. Percent of stature. */
function trunkLanes({ trunk }: Skeleton, flank: MadeBody['flank'], metres: number): readonly Vector[][] {
  const lanes = around.map(angle => {
    const [aside, ahead] = [Math.cos(angle), Math.sin(angle)]
    return trunk.map(({ centre, frame, halfWidth, front, back }) =>
      add(
        along(centre, frame.left, aside * halfWidth),
        scale(frame.anterior, ahead * (ahead > 0 ? front : back)),
      ),
    )
  })
  return [...lanes, flankLane(1), flankLane(-1)]

  /** Between seat and ribs; it follows the low back only in part. */
  function flankLane(sign: 1 | -1): Vector[] {
    const part = trunk.filter(({ at }) => at >= flankFromPct && at <= flankToPct)
    const [first, last] = [part[0], part.at(-1)]
    if (first === undefined || last === undefined) return []
    const backEdge = ({ centre, frame, back }: typeof first): Vector => along(centre, frame.anterior, -back)
    const [from, to] = [backEdge(first), backEdge(last)]
    return part.map(slice => {
      const share = (slice.at - first.at) / (last.at - first.at)
      const straight = add(from, scale(subtract(to, from), share))
      const bottom = add(straight, scale(subtract(backEdge(slice), straight), flank.risesShare))
      return add(
        along(bottom, slice.frame.anterior, flank.aboveM / metres),
        scale(slice.frame.left, (sign * flank.outM) / metres),
      )
    })
  }
}

const flankFromPct = 1
const flankToPct = 21
