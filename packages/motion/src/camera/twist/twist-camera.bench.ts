import { bench, describe, expect } from 'vitest'
import { filmOf, standingView, turnedStanding, usualNoise } from '../../synthetic/camera/index.ts'
import { endTwists, seeTwist, startTwistCamera, type TwistCameraState } from './twist-camera.ts'

/** 1000 frames of 20 twists in a lunge, with the noise of a model: at 20 microseconds a frame this is 20 ms. */
const rearLeg = 'right'
const turned = (turnDeg: number) => ({ posture: turnedStanding({ turnDeg, rearLeg }) })
const perTurn = 49
const { picture, frames } = filmOf(
  [
    { lastsMs: 1666, label: 0, pose: turned(0) },
    {
      lastsMs: (20 * perTurn * 1000) / 12,
      label: 0,
      pose: turned(0),
      moving: share => turned(40 * Math.sin(20 * Math.PI * share)),
    },
  ],
  { camera: standingView(), noise: usualNoise },
)

describe('twists by camera', () => {
  let state: TwistCameraState | undefined
  bench(
    'a recording of 1000 frames',
    () => {
      let next = startTwistCamera({ picture, neutral: frames.slice(0, 15) })
      for (const frame of frames) next = seeTwist(next, frame)
      state = endTwists(next)
    },
    {
      teardown: () => {
        expect(frames.length).toBe(1000)
        expect(state?.turns).toMatchObject({ left: 10, right: 10 })
      },
    },
  )
})
