import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathNumber, smoothPath } from './outline.ts'

type Point = readonly [number, number]
const coordinate = fc.double({ min: -150, max: 150, noNaN: true })
const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 30 })

/** Every piece of a path as the four points of its curve, the short form written out. */
function pieces(path: string): readonly (readonly Point[])[] {
  let at: Point = [0, 0]
  let mirrored: Point = [0, 0]
  const found: (readonly Point[])[] = []
  for (const [, letter, text = ''] of path.matchAll(/([MCSZ])([^MCSZ]*)/g)) {
    const numbers = text.trim().split(/\s+/).map(Number)
    const pair = (index: number): Point => [numbers[index] ?? Number.NaN, numbers[index + 1] ?? Number.NaN]
    if (letter === 'M') at = pair(0)
    if (letter !== 'C' && letter !== 'S') continue
    const [first, second, to] = letter === 'C' ? [pair(0), pair(2), pair(4)] : [mirrored, pair(0), pair(2)]
    found.push([at, first, second, to])
    at = to
    mirrored = [2 * to[0] - second[0], 2 * to[1] - second[1]]
  }
  return found
}

describe('numbers of a path', () => {
  it('are the value to a hundredth', () => {
    fc.assert(
      fc.property(fc.double({ min: -2000, max: 2000, noNaN: true }), value => {
        expect(Math.abs(Number(pathNumber(value)) - value)).toBeLessThanOrEqual(0.005 + 1e-9)
      }),
    )
    expect([0, -0, 1.5, -0.04, -12.3, 7].map(pathNumber)).toEqual(['0', '0', '1.50', '-0.04', '-12.30', '7'])
  })
})

describe('a smooth closed curve', () => {
  it('goes through every point, with Catmull-Rom tangents', () => {
    fc.assert(
      fc.property(points, through => {
        const at = (index: number): Point => through.at(index % through.length) ?? [0, 0]
        const drawn = pieces(smoothPath(through))
        expect(drawn).toHaveLength(through.length)
        drawn.forEach((piece, index) => {
          const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
          const wanted: readonly Point[] = [
            from,
            [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6],
            [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6],
            to,
          ]
          for (const [place, point] of wanted.entries())
            for (const axis of [0, 1] as const)
              expect(Math.abs((piece[place]?.[axis] ?? Number.NaN) - point[axis])).toBeLessThan(0.03)
        })
      }),
    )
  })
})
