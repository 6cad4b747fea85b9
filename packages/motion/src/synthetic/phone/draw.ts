import type { Draw } from '../camera/seeded.ts'

export const drawBetween = (draw: Draw, least: number, most: number): number =>
  least + (most - least) * draw()

export const drawOne = <T>(draw: Draw, first: T, ...others: readonly T[]): T =>
  [first, ...others][Math.floor(draw() * (others.length + 1))] ?? first

/** Any direction alike, length 1. */
export function drawDirection(draw: Draw): { readonly x: number; readonly y: number; readonly z: number } {
  const z = drawBetween(draw, -1, 1)
  const around = drawBetween(draw, 0, 2 * Math.PI)
  const across = Math.sqrt(1 - z * z)
  return { x: across * Math.cos(around), y: across * Math.sin(around), z }
}
