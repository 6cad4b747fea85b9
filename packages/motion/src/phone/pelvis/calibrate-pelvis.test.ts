import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../synthetic/camera/seeded.ts'
import {
  calibrationScenes,
  calibrationWindows,
  drawBetween,
  drawFlaws,
  drawPlacement,
  inWindow,
  makePelvisStream,
  type PelvisPlan,
  soundSensor,
} from '../../synthetic/phone/index.ts'
import { calibratePelvis } from './calibrate-pelvis.ts'

const streamOf = (seed: number, plan: Partial<PelvisPlan> = {}) => {
  const draw = seeded(seed)
  return makePelvisStream(draw, {
    scenes: calibrationScenes,
    rangeDeg: 10,
    placement: drawPlacement(draw, 'across'),
    breath: { deg: drawBetween(draw, 0, 2), hz: drawBetween(draw, 0.2, 0.3) },
    flaws: drawFlaws(draw),
    ...plan,
  })
}
const windowsOf = ({ frames }: ReturnType<typeof streamOf>) => ({
  flat: inWindow(frames, calibrationWindows.flatMs),
  arch: inWindow(frames, calibrationWindows.archMs),
})
const seeds = fc.integer({ min: 0, max: 1_000_000 })

describe('calibration of the phone on the pelvis', () => {
  it('[PELVIS-1] from any placement, the way between the two ends is found', () =>
    fc.assert(
      fc.property(seeds, fc.double({ min: 6.5, max: 20, noNaN: true }), (seed, rangeDeg) => {
        const found = calibratePelvis(windowsOf(streamOf(seed, { rangeDeg })))
        expect(found.ok && found.value.arch?.rangeDeg).toBeGreaterThan(rangeDeg - 1.4)
        expect(found.ok && found.value.arch?.rangeDeg).toBeLessThan(rangeDeg + 1.4)
      }),
      { numRuns: 60 },
    ))

  it('[PELVIS-2] ends closer than 5 degrees are refused, whatever the placement', () =>
    fc.assert(
      fc.property(seeds, fc.double({ min: 0, max: 4, noNaN: true }), (seed, rangeDeg) => {
        const breath = { deg: 1, hz: 0.25 }
        const found = calibratePelvis(windowsOf(streamOf(seed, { rangeDeg, breath })))
        expect(found).toEqual({ ok: false, error: 'endsTooClose' })
      }),
      { numRuns: 60 },
    ))

  it('[PELVIS-2] a window without readings, or with too few, is nothing seen', () => {
    const { flat, arch } = windowsOf(streamOf(1))
    const nothing = { ok: false, error: 'nothingSeen' }
    const broken = flat.map(({ tMs }) => ({ tMs, gravity: { x: Number.NaN, y: 0, z: 0 } }))
    expect(calibratePelvis({ flat: [], arch })).toEqual(nothing)
    expect(calibratePelvis({ flat, arch: [] })).toEqual(nothing)
    expect(calibratePelvis({ flat: flat.slice(0, 4), arch })).toEqual(nothing)
    expect(calibratePelvis({ flat: broken, arch })).toEqual(nothing)
    expect(calibratePelvis({ flat: [] })).toEqual(nothing)
  })

  it('[PELVIS-2] a window in which the phone was knocked or turned is not still', () => {
    const flaws = { ...soundSensor, jolts: [{ atMs: 1000, forMs: 80, ms2: { x: 0, y: 0, z: 9 } }] }
    expect(calibratePelvis(windowsOf(streamOf(1, { flaws })))).toEqual({ ok: false, error: 'notStill' })
    const moving = [
      { share: 0, ms: 500, moveMs: 0 },
      { share: 2, ms: 3000, moveMs: 2500 },
      { share: 1, ms: 4000, moveMs: 500 },
    ]
    expect(calibratePelvis(windowsOf(streamOf(1, { scenes: moving })))).toEqual({
      ok: false,
      error: 'notStill',
    })
  })

  it('[PELVIS-2] rocking is no holding still, breathing is', () => {
    const rocking = (deg: number, hz: number) => {
      const { flat, arch } = windowsOf(streamOf(3, { breath: { deg: 0, hz: 0.25 }, flaws: soundSensor }))
      const rocked = flat.map(({ tMs }) => {
        const tilt = ((deg * Math.PI) / 180) * Math.sin((2 * Math.PI * hz * tMs) / 1000)
        return { tMs, gravity: { x: 0, y: 9.81 * Math.sin(tilt), z: 9.81 * Math.cos(tilt) } }
      })
      const arched = arch.map(({ tMs }) => ({
        tMs,
        gravity: { x: 0, y: 9.81 * Math.sin(0.25), z: 9.81 * Math.cos(0.25) },
      }))
      return calibratePelvis({ flat: rocked, arch: arched })
    }
    expect(rocking(5, 0.7)).toEqual({ ok: false, error: 'notStill' })
    expect(rocking(3, 0.25).ok).toBe(true)
  })

  it('[PELVIS-3] flat alone is a calibration, without a way', () => {
    const found = calibratePelvis({ flat: windowsOf(streamOf(1)).flat })
    expect(found.ok && found.value.arch).toBeUndefined()
    expect(found.ok).toBe(true)
  })
})
