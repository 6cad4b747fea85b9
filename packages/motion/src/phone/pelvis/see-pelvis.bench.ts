import { bench, describe } from 'vitest'
import { seeded } from '../../synthetic/camera/seeded.ts'
import {
  calibrationWindows,
  drawFlaws,
  drawHoldScenes,
  drawPlacement,
  inWindow,
  makePelvisStream,
} from '../../synthetic/phone/index.ts'
import { calibratePelvis } from './calibrate-pelvis.ts'
import { seePelvis, startPelvis } from './see-pelvis.ts'

const draw = seeded(1)
const { frames } = makePelvisStream(draw, {
  scenes: drawHoldScenes(draw, 40_000),
  rangeDeg: 10,
  placement: drawPlacement(draw, 'across'),
  breath: { deg: 2, hz: 0.25 },
  flaws: { ...drawFlaws(draw), rateHz: 60 },
})
const calibration = calibratePelvis({
  flat: inWindow(frames, calibrationWindows.flatMs),
  arch: inWindow(frames, calibrationWindows.archMs),
})
if (!calibration.ok) throw new Error(calibration.error)
const start = startPelvis(calibration.value)
const forms = (): ReadonlySet<string> => {
  let state = start
  const seen = new Set<string>()
  for (const frame of frames) {
    state = seePelvis(state, frame)
    seen.add(state.look.form)
  }
  return seen
}
if (!forms().has('good') || !forms().has('lost'))
  throw new Error('The workload is not the hold it should be.')

// At most 20 microseconds a frame.
describe('phone on the pelvis', () => {
  bench(`${frames.length} frames`, () => {
    let state = start
    for (const frame of frames) state = seePelvis(state, frame)
  })
})
