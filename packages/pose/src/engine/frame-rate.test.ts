import { expect, it } from 'vitest'
import { countFrame, type FrameRate, frameRate, noFrames } from './frame-rate.ts'

/** So many frames, each so many ms after the last. */
function after(rate: FrameRate, frames: number, everyMs: number): FrameRate {
  let next = rate
  for (let frame = 0; frame < frames; frame++) next = countFrame(next, (next.atMs.at(-1) ?? 0) + everyMs)
  return next
}
const enough = frameRate.frames

it('says nothing before it has seen enough frames', () => {
  expect(after(noFrames, enough - 1, 500)).toMatchObject({ perS: undefined, tooSlow: false })
})

it.each([
  [83, false],
  [125, false],
  [130, true],
  [400, true],
])('a frame every %d ms: too slow is %s', (everyMs, tooSlow) => {
  const rate = after(noFrames, enough, everyMs)
  expect(rate.tooSlow).toBe(tooSlow)
  expect(rate.perS).toBeCloseTo(1000 / everyMs)
})

it('is quick again only when it is clearly so', () => {
  const slow = after(noFrames, enough, 130)
  expect(after(slow, enough, 120).tooSlow).toBe(true)
  expect(after(slow, enough, 110).tooSlow).toBe(false)
})

it('a pause is no slow camera, and what was known stays until it is known anew', () => {
  const paused = countFrame(after(noFrames, enough, 80), 60_000)
  expect(paused).toEqual({ atMs: [60_000], tooSlow: false, perS: undefined })
  expect(countFrame(after(noFrames, enough, 200), 60_000).tooSlow).toBe(true)
})

it('a clock that was set back begins anew', () => {
  expect(countFrame(after(noFrames, enough, 80), 5).atMs).toEqual([5])
})
