import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../synthetic/camera/seeded.ts'
import {
  calibrationMs,
  calibrationScenes,
  calibrationWindows,
  drawBetween,
  drawPlacement,
  inWindow,
  makePelvisStream,
  type PelvisScene,
  type SensorFlaws,
  soundSensor,
} from '../../synthetic/phone/index.ts'
import type { Vector } from '../vector.ts'
import { calibratePelvis } from './calibrate-pelvis.ts'
import { rezeroPelvis } from './rezero-pelvis.ts'
import { seePelvis, startPelvis } from './see-pelvis.ts'

const seeds = fc.integer({ min: 0, max: 1_000_000 })
const left: Vector = { x: 1, y: 0, z: 0 }
const head: Vector = { x: 0, y: 1, z: 0 }
const scenes: readonly PelvisScene[] = [
  ...calibrationScenes,
  { share: 0, ms: 12_000, moveMs: 0 },
  { share: 1, ms: 4000, moveMs: 500 },
  { share: 0, ms: 4000, moveMs: 500 },
]
const belly = calibrationMs + 1000
const rezeroMs = [belly + 1500, belly + 4500] as const

/** The belly, or a hand, shifts the phone after the calibration; then it is told that the back is flat. */
function shifted(
  seed: number,
  axis: Vector,
  deg: number,
  more: Partial<SensorFlaws> = {},
  { rangeDeg, liftedShare } = { rangeDeg: 10, liftedShare: 1 },
) {
  const draw = seeded(seed)
  const slips = [{ atMs: belly, forMs: 800, axis, deg }]
  const stream = makePelvisStream(draw, {
    scenes: scenes.map((scene, i) => (i === 4 ? { ...scene, share: liftedShare } : scene)),
    rangeDeg,
    placement: drawPlacement(draw, 'across'),
    breath: { deg: drawBetween(draw, 0, 1.2), hz: drawBetween(draw, 0.2, 0.3) },
    flaws: { ...soundSensor, noiseMs2: 0.05, slips, ...more },
  })
  const found = calibratePelvis({
    flat: inWindow(stream.frames, calibrationWindows.flatMs),
    arch: inWindow(stream.frames, calibrationWindows.archMs),
  })
  if (!found.ok) throw new Error(found.error)
  const before = inWindow(stream.frames, [0, rezeroMs[1]]).reduce(seePelvis, startPelvis(found.value))
  const formsAfter = (state: typeof before) => {
    let next = state
    return inWindow(stream.frames, [rezeroMs[1], stream.untilMs]).map(frame => {
      next = seePelvis(next, frame)
      return { form: next.look.form, share: stream.shareAt(frame.tMs) }
    })
  }
  return { stream, before, flat: inWindow(stream.frames, rezeroMs), formsAfter }
}

describe('a new flat', () => {
  it('[PELVIS-12] once the legs are up: what moved by 1 to 3 degrees is flat again, and lost is lost', () =>
    fc.assert(
      fc.property(seeds, fc.double({ min: -3, max: 3, noNaN: true }), fc.boolean(), (seed, deg, along) => {
        const { before, flat, formsAfter } = shifted(seed, along ? left : head, deg)
        const anew = rezeroPelvis(before, flat)
        if (!anew.ok) throw new Error(anew.error)
        expect(anew.value.look).toEqual({ form: 'good' })
        const forms = formsAfter(anew.value)
        expect(forms.some(({ form }) => form === 'unseen')).toBe(false)
        expect(forms.filter(({ form, share }) => share < 0.01 && form !== 'good').length).toBeLessThan(40)
        expect(forms.filter(({ form, share }) => share > 0.99 && form !== 'lost').length).toBeLessThan(12)
      }),
      { numRuns: 30 },
    ))

  it('[PELVIS-12] after a knock it may be looked at again', () => {
    const jolts = [{ atMs: belly, forMs: 100, ms2: { x: 0, y: 0, z: 12 } }]
    const { before, flat } = shifted(4, head, 1, { jolts })
    expect(before.look).toEqual({ form: 'unseen', why: 'moved' })
    const anew = rezeroPelvis(before, flat)
    expect(anew.ok && anew.value.look).toEqual({ form: 'good' })
  })

  it('[PELVIS-13] further off than a belly moves: both ends anew, whichever way', () =>
    fc.assert(
      fc.property(
        seeds,
        fc.double({ min: 6.5, max: 40, noNaN: true }),
        fc.constantFrom(left, head),
        (seed, deg, axis) => {
          for (const way of [deg, -deg]) {
            const { before, flat } = shifted(seed, axis, way)
            expect(rezeroPelvis(before, flat)).toEqual({ ok: false, error: 'moved' })
          }
        },
      ),
      { numRuns: 15 },
    ))

  it('[PELVIS-13] small steps add up: the first flat is the measure', () => {
    const { before, stream } = shifted(9, left, -4)
    const first = rezeroPelvis(before, inWindow(stream.frames, rezeroMs))
    if (!first.ok) throw new Error(first.error)
    const more = shifted(9, left, -7.5)
    expect(rezeroPelvis(first.value, more.flat)).toEqual({ ok: false, error: 'moved' })
  })

  it('[PELVIS-14] a lifted back is not taken for flat: toward arched only half of the way', () => {
    // Far less than a phone may shift, but more than half of a short way.
    const { before, stream } = shifted(11, left, 0, {}, { rangeDeg: 6.5, liftedShare: 0.65 })
    const lifted = inWindow(stream.frames, [calibrationMs + 12_800, calibrationMs + 15_800])
    expect(rezeroPelvis(before, lifted)).toEqual({ ok: false, error: 'moved' })
  })

  it('[PELVIS-14] it needs a calibration, and a window that holds still', () => {
    const { before, flat } = shifted(2, left, 0)
    expect(rezeroPelvis(startPelvis(undefined), flat)).toEqual({ ok: false, error: 'notCalibrated' })
    expect(rezeroPelvis(before, [])).toEqual({ ok: false, error: 'nothingSeen' })
    const knocked = flat.map((frame, i) =>
      i === 40 ? { ...frame, gravity: { x: 12, y: 12, z: 12 } } : frame,
    )
    expect(rezeroPelvis(before, knocked)).toEqual({ ok: false, error: 'notStill' })
  })
})
