import { bench, describe } from 'vitest'
import { advanceTurns, startTurns, type TurnFrame } from './turn-count.ts'

/** Side to side in 3 s, 60 frames a second, for a minute. */
const frames: readonly TurnFrame[] = Array.from({ length: 3660 }, (_, i) => ({
  tMs: (i * 1000) / 60,
  turnDeg: i < 60 ? 0 : 40 * Math.sin((2 * Math.PI * (i - 60)) / 180),
}))
const { left, right } = frames.reduce(advanceTurns, startTurns())
if (left !== 20 || right < 19) throw new Error('The workload is not the set it should be.')

// At most 20 microseconds a frame.
describe('twists from an angle', () => {
  bench(`${frames.length} frames`, () => {
    let state = startTurns()
    for (const frame of frames) state = advanceTurns(state, frame)
  })
})
