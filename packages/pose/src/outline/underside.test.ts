import { UNDERSIDE_STEP_PX } from '@backstride/motion'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PERSON_FROM, undersideOf } from './underside.ts'

/** A mask from a drawing: # is the person. Every letter is a pixel. */
const drawn = (...rows: readonly string[]) => ({
  mask: Float32Array.from(rows.join(''), letter => (letter === '#' ? 1 : 0)),
  width: rows[0]?.length ?? 0,
  height: rows.length,
})
const ofDrawing = (...rows: readonly string[]) => {
  const { mask, width, height } = drawn(...rows)
  return undersideOf(mask, width, height)
}

it('is the lowest pixel of every 4th column; -1 where nobody is', () => {
  expect(
    ofDrawing(
      '............', //
      '....####....',
      '....#.......',
      '............',
      '........#...',
    ),
  ).toEqual([-1, 2, 4])
})

it('what is above the lowest pixel does not count, nor what lies between two columns', () => {
  expect(ofDrawing('#...####', '.###.###', '#...#...', '.###.###')).toEqual([2, 2])
})

it('a body from edge to edge reaches the last row', () => {
  expect(ofDrawing('########', '########')).toEqual([1, 1])
})

it('a width that is no multiple of 4 has its last column too', () => {
  expect(ofDrawing('.....', '....#')).toEqual([-1, 1])
})

it('half sure is sure enough, less is not', () => {
  const [sure, unsure] = [PERSON_FROM, PERSON_FROM - 0.01]
  expect(undersideOf(Float32Array.from([sure, 0, 0, 0, unsure, 0, 0, 0]), 8, 1)).toEqual([0, -1])
})

it('for any mask: as a search of each column by itself finds it', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }).chain(steps =>
        fc.integer({ min: 1, max: 8 }).chain(height =>
          fc.record({
            width: fc.constant(steps * UNDERSIDE_STEP_PX),
            height: fc.constant(height),
            values: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
              minLength: steps * UNDERSIDE_STEP_PX * height,
              maxLength: steps * UNDERSIDE_STEP_PX * height,
            }),
          }),
        ),
      ),
      ({ width, height, values }) => {
        const mask = Float32Array.from(values)
        const one = (column: number) => {
          const rows = Array.from({ length: height }, (_, y) => mask[y * width + column] ?? 0)
          return rows.findLastIndex(value => value >= PERSON_FROM)
        }
        const expected = Array.from({ length: width / UNDERSIDE_STEP_PX }, (_, i) =>
          one(i * UNDERSIDE_STEP_PX),
        )
        expect(undersideOf(mask, width, height)).toEqual(expected)
      },
    ),
  ))
