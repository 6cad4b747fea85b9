import type { LandmarkRow } from '@backstride/motion'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { around, BODY_SHARE_AROUND, bodyBox } from './body-box.ts'

const picture = { widthPx: 960, heightPx: 540 }
const share = fc.double({ min: -0.2, max: 1.2, noNaN: true })
const rows = fc.array(
  fc.tuple(share, share, fc.constant(0), fc.constant(1)).map((row): LandmarkRow => row),
  { minLength: 1, maxLength: 33 },
)

it('has room around the body on every side, the same in pixels', () => {
  const box = bodyBox(
    [
      [0.4, 0.5, 0, 1],
      [0.6, 0.6, 0, 1],
    ],
    picture,
  )
  const aroundPx = BODY_SHARE_AROUND * 0.2 * 960
  expect(box.left * 960).toBeCloseTo(0.4 * 960 - aroundPx)
  expect(box.bottom * 540).toBeCloseTo(0.6 * 540 + aroundPx)
})

it('any body: its landmarks lie inside, the box inside of the picture', () =>
  fc.assert(
    fc.property(rows, landmarks => {
      const { left, top, right, bottom } = bodyBox(landmarks, picture)
      for (const edge of [left, top, right, bottom]) {
        expect(edge).toBeGreaterThanOrEqual(0)
        expect(edge).toBeLessThanOrEqual(1)
      }
      for (const [x, y] of landmarks) {
        const [inX, inY] = [Math.min(1, Math.max(0, x)), Math.min(1, Math.max(0, y))]
        expect(inX >= left && inX <= right && inY >= top && inY <= bottom).toBe(true)
      }
    }),
  ))

it('two boxes lie in the one around both', () => {
  const [a, b] = [
    { left: 0.1, top: 0.5, right: 0.2, bottom: 0.6 },
    { left: 0.15, top: 0.2, right: 0.4, bottom: 0.55 },
  ]
  expect(around(a, b)).toEqual({ left: 0.1, top: 0.2, right: 0.4, bottom: 0.6 })
})
