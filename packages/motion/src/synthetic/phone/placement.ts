import type { Draw } from '../camera/seeded.ts'
import { drawBetween, drawOne } from './draw.ts'
import { type PhoneAxes, turnedAxes } from './rotation.ts'

/** How the phone was put under the band. */
export interface Placement {
  /** Where its top edge points: across the belly to one hip, or up and down the chest. */
  readonly top: 'left' | 'right' | 'head' | 'feet'
  readonly screen: 'out' | 'in'
  /** Not quite straight: about the front, about the way across, and lengthwise, degrees. */
  readonly slantDeg: number
  readonly slopeDeg: number
  readonly rollDeg: number
}

const left = { x: 1, y: 0, z: 0 }
const head = { x: 0, y: 1, z: 0 }
const front = { x: 0, y: 0, z: 1 }
const negative = ({ x, y, z }: typeof left) => ({ x: -x, y: -y, z: -z })

const tops = { left, right: negative(left), head, feet: negative(head) } as const

export function axesOf({ top, screen, slantDeg, slopeDeg, rollDeg }: Placement): PhoneAxes {
  const out = screen === 'out' ? front : negative(front)
  const along = tops[top]
  // Right-handed: right, top, out.
  const right = {
    x: along.y * out.z - along.z * out.y,
    y: along.z * out.x - along.x * out.z,
    z: along.x * out.y - along.y * out.x,
  }
  const straight = { right, top: along, out }
  return turnedAxes(turnedAxes(turnedAxes(straight, front, slantDeg), left, slopeDeg), head, rollDeg)
}

/** Any way somebody would put it there. */
export const drawPlacement = (draw: Draw, tops: 'across' | 'any'): Placement => ({
  top: tops === 'across' ? drawOne(draw, 'left', 'right') : drawOne(draw, 'left', 'right', 'head', 'feet'),
  screen: drawOne(draw, 'out', 'in'),
  slantDeg: drawBetween(draw, -25, 25),
  slopeDeg: drawBetween(draw, -25, 25),
  rollDeg: drawBetween(draw, -15, 15),
})
