import { bench, describe } from 'vitest'
import { seeded } from '../../synthetic/camera/seeded.ts'
import { drawFlaws, drawPlacement, drawTurns, makeChestStream } from '../../synthetic/phone/index.ts'
import { seeChest, startChest } from './chest.ts'

const draw = seeded(1)
const { frames } = makeChestStream(draw, {
  turns: drawTurns(draw, 20, 20, 60),
  neutralMs: 1500,
  placement: drawPlacement(draw, 'any'),
  flaws: { ...drawFlaws(draw), rateHz: 60 },
  swayDeg: 0.3,
  leanDeg: 5,
})
const { left, right } = frames.reduce(seeChest, startChest()).turns
if (left + right !== 20) throw new Error('The workload is not the set it should be.')

// At most 20 microseconds a frame.
describe('phone on the chest', () => {
  bench(`${frames.length} frames`, () => {
    let state = startChest()
    for (const frame of frames) state = seeChest(state, frame)
  })
})
