import { bench, describe, expect } from 'vitest'
import { filmOf, hipsAhead, standingView, usualNoise } from '../../synthetic/camera/index.ts'
import { type SqueezeCameraState, seeSqueezeByCamera, startSqueezeCamera } from './squeeze-camera.ts'

/** 1000 frames of a squeeze that is held, with the noise of a model: at 20 microseconds a frame this is 20 ms. */
const hips = (aheadPct: number) => ({ posture: hipsAhead(aheadPct) })
const { picture, frames } = filmOf(
  [
    { lastsMs: 3000, label: 'relaxed', pose: hips(0) },
    { lastsMs: 500, label: 'squeezing', pose: hips(0), to: hips(1.3) },
    { lastsMs: 79_833, label: 'held', pose: hips(1.3) },
  ],
  { camera: standingView({ from: 'left' }), noise: usualNoise },
)

describe('the squeeze test by camera', () => {
  let state: SqueezeCameraState | undefined
  bench(
    'a recording of 1000 frames',
    () => {
      let next = startSqueezeCamera({ picture, relaxed: frames.slice(0, 36) })
      for (const frame of frames) next = seeSqueezeByCamera(next, frame)
      state = next
    },
    {
      teardown: () => {
        expect(frames.length).toBe(1000)
        expect(state?.furthest).toBe('little')
      },
    },
  )
})
