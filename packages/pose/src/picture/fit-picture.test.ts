import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitPicture, fitting } from './fit-picture.ts'

const side = fc.integer({ min: 100, max: 6000 })

it.each([
  [640, 480, 640, 480],
  [960, 544, 960, 544],
  [850, 567, 848, 566],
  [1920, 1080, 960, 540],
  [3024, 4032, 720, 960],
  [480, 640, 480, 640],
])('%d x %d is looked at as %d x %d', (widthPx, heightPx, width, height) => {
  expect(fitPicture({ widthPx, heightPx })).toEqual({ widthPx: width, heightPx: height })
})

it('any picture: a width the runtime bears, hardly larger than allowed, nearly the same shape', () =>
  fc.assert(
    fc.property(side, side, (widthPx, heightPx) => {
      const fitted = fitPicture({ widthPx, heightPx }) ?? { widthPx: 0, heightPx: 0 }
      expect(fitted.widthPx % fitting.widthStepPx).toBe(0)
      expect(fitted.widthPx).toBeGreaterThan(0)
      const shape = (fitted.widthPx / fitted.heightPx) * (heightPx / widthPx)
      // Half a pixel of height.
      expect(Math.abs(shape - 1)).toBeLessThanOrEqual(0.51 / fitted.heightPx)
      expect(fitted.widthPx).toBeLessThanOrEqual(fitting.longestPx)
    }),
  ))

it.each([
  [0, 0],
  [15, 400],
  [400, 1],
  [Number.NaN, 400],
])('%d x %d is no picture', (widthPx, heightPx) => {
  expect(fitPicture({ widthPx, heightPx })).toBeUndefined()
})
