import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../synthetic/camera/seeded.ts'
import {
  drawBetween,
  drawFlaws,
  drawPlacement,
  inWindow,
  makePelvisStream,
  type PelvisPlan,
  type SensorFlaws,
  soundSensor,
} from '../../synthetic/phone/index.ts'
import { relaxedStance, seeSqueeze, startSqueeze } from './squeeze.ts'

const seeds = fc.integer({ min: 0, max: 1_000_000 })
const relaxedMs = [0, 3000] as const
const squeezeScenes = [
  { share: 0, ms: 3500, moveMs: 0 },
  { share: 1, ms: 2500, moveMs: 500 },
  { share: 0, ms: 2000, moveMs: 500 },
]

function stood(seed: number, tiltDeg: number, plan: Partial<PelvisPlan> = {}) {
  const draw = seeded(seed)
  const stream = makePelvisStream(draw, {
    scenes: squeezeScenes,
    rangeDeg: tiltDeg,
    placement: drawPlacement(draw, 'across'),
    breath: { deg: drawBetween(draw, 0, 0.6), hz: drawBetween(draw, 0.2, 0.3) },
    flaws: { ...drawFlaws(draw), noiseMs2: drawBetween(draw, 0.01, 0.1) },
    upright: true,
    ...plan,
  })
  const stance = relaxedStance(inWindow(stream.frames, relaxedMs))
  if (!stance.ok) throw new Error(stance.error)
  return { ...stream, stance: stance.value }
}
const shiftOf = (seed: number, tiltDeg: number, plan: Partial<PelvisPlan> = {}) => {
  const { frames, stance } = stood(seed, tiltDeg, plan)
  return frames.reduce(seeSqueeze, startSqueeze(stance))
}
const flawed = (more: Partial<SensorFlaws>) => ({ flaws: { ...soundSensor, ...more } })

describe('squeeze test by a phone on the pelvis', () => {
  it('[SQUEEZE-1] none, a little or clearly, from every placement, whichever way the screen looks', () =>
    fc.assert(
      fc.property(seeds, fc.constantFrom(1, -1), (seed, way) => {
        expect(shiftOf(seed, 2 * way).furthest).toBe('none')
        expect(shiftOf(seed, 7 * way).furthest).toBe('little')
        expect(shiftOf(seed, 12 * way).furthest).toBe('clearly')
      }),
      { numRuns: 50 },
    ))

  it('[SQUEEZE-2] what is not held counts for nothing; now is told apart from the furthest', () => {
    const scenes = [
      { share: 0, ms: 3500, moveMs: 0 },
      { share: 1, ms: 850, moveMs: 100 },
      { share: 0, ms: 2000, moveMs: 200 },
    ]
    const brief = stood(1, 12, { scenes })
    let state = startSqueeze(brief.stance)
    const shifts = new Set<string>()
    for (const frame of brief.frames) {
      state = seeSqueeze(state, frame)
      shifts.add(state.shift)
    }
    expect(shifts).toContain('clearly')
    expect(state.furthest).not.toBe('clearly')
    expect(shiftOf(1, 12)).toMatchObject({ shift: 'none', furthest: 'clearly' })
    const held = stood(1, 12)
    const during = inWindow(held.frames, [0, 5900]).reduce(seeSqueeze, startSqueeze(held.stance))
    expect(during).toMatchObject({ shift: 'clearly', furthest: 'clearly' })
  })

  it('[SQUEEZE-3] without a relaxed stance it is unseen, whatever comes', () => {
    const { frames } = stood(2, 12)
    expect(frames.reduce(seeSqueeze, startSqueeze(undefined))).toMatchObject({
      shift: 'unseen',
      furthest: 'unseen',
      why: 'notCalibrated',
    })
  })

  it('[SQUEEZE-4] knocked, or leaning aside: it has moved, and nothing more is told', () => {
    const jolts = [{ atMs: 3600, forMs: 60, ms2: { x: 0, y: 12, z: 0 } }]
    expect(shiftOf(3, 12, flawed({ jolts }))).toMatchObject({
      shift: 'unseen',
      furthest: 'none',
      why: 'moved',
    })
    const slips = [{ atMs: 3600, forMs: 60, axis: { x: 0, y: 0, z: 1 }, deg: 14 }]
    expect(shiftOf(3, 12, flawed({ slips }))).toMatchObject({ shift: 'unseen', why: 'moved' })
    expect(shiftOf(3, 60, flawed({}))).toMatchObject({ shift: 'unseen', why: 'moved' })
  })

  it('[SQUEEZE-5] no readings: unseen', () => {
    expect(shiftOf(4, 12, flawed({ gapsMs: [[3200, 7900]] }))).toMatchObject({
      shift: 'unseen',
      furthest: 'none',
    })
    // Squeezed from 3500: what was seen before and after does not make one that was held.
    expect(shiftOf(4, 12, flawed({ gapsMs: [[4700, 5950]] })).furthest).not.toBe('clearly')
    const { frames, stance } = stood(4, 12)
    const end = frames.at(-1)?.tMs ?? 0
    const last = frames.reduce(seeSqueeze, startSqueeze(stance))
    expect(seeSqueeze(last, { tMs: end + 500 })).toMatchObject({ shift: 'unseen', why: 'noReadings' })
  })

  it('[SQUEEZE-6] one reading is enough for a stance; none, or lying down, is not', () => {
    const { frames } = stood(5, 12)
    expect(relaxedStance(frames.slice(0, 1)).ok).toBe(true)
    expect(relaxedStance([])).toEqual({ ok: false, error: 'nothingSeen' })
    const lying = frames.map(({ tMs }) => ({ tMs, gravity: { x: 0, y: 1, z: 9.8 } }))
    expect(relaxedStance(lying)).toEqual({ ok: false, error: 'notStill' })
    const knocked = frames.map((frame, i) =>
      i === 50 ? { ...frame, gravity: { x: 15, y: 9, z: 9 } } : frame,
    )
    expect(relaxedStance(knocked)).toEqual({ ok: false, error: 'notStill' })
  })
})
