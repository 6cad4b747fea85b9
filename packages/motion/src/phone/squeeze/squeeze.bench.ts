import { bench, describe } from 'vitest'
import { seeded } from '../../synthetic/camera/seeded.ts'
import { drawFlaws, drawPlacement, inWindow, makePelvisStream } from '../../synthetic/phone/index.ts'
import { relaxedStance, seeSqueeze, startSqueeze } from './squeeze.ts'

const draw = seeded(1)
const { frames } = makePelvisStream(draw, {
  scenes: [
    { share: 0, ms: 4000, moveMs: 0 },
    { share: 1, ms: 4000, moveMs: 500 },
    { share: 0, ms: 4000, moveMs: 500 },
  ],
  rangeDeg: 12,
  placement: drawPlacement(draw, 'across'),
  breath: { deg: 0.5, hz: 0.25 },
  flaws: { ...drawFlaws(draw), rateHz: 60 },
  upright: true,
})
const stance = relaxedStance(inWindow(frames, [0, 3000]))
if (!stance.ok) throw new Error(stance.error)
const start = startSqueeze(stance.value)
if (frames.reduce(seeSqueeze, start).furthest !== 'clearly')
  throw new Error('The workload is not the squeeze it should be.')

// At most 20 microseconds a frame.
describe('squeeze test by phone', () => {
  bench(`${frames.length} frames`, () => {
    let state = start
    for (const frame of frames) state = seeSqueeze(state, frame)
  })
})
