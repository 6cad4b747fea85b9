import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CameraFrame } from '../../frames/frames.ts'
import {
  filmOf,
  type LyingParts,
  type LyingView,
  lying,
  lyingView,
  madePicture,
  type Pose,
  type Scene,
  usualNoise,
} from '../../synthetic/index.ts'
import { calibrateBack } from './calibrate-back.ts'
import { anyBefore, calibratedFilm, feetDown, flatFeetDown } from './testing/hold-films.ts'

function windowOf(
  gapM: number,
  parts: LyingParts = feetDown,
  view: LyingView = {},
  more: Partial<Scene<'held'>> = {},
): readonly CameraFrame[] {
  const pose: Pose = { posture: lying(parts), gapM }
  return filmOf([{ lastsMs: 3000, label: 'held', pose, ...more }], {
    camera: lyingView(view),
    noise: usualNoise,
  }).frames
}
const calibrated = (flat: readonly CameraFrame[], arch: readonly CameraFrame[]) =>
  calibrateBack({ flat, arch, picture: madePicture })

const befores = fc.integer({ min: 1, max: 2 ** 31 }).map(anyBefore)

describe('flat and arched before a camera', () => {
  it('[HOLDCAM-1] finds both ends of any body, and how the floor runs', () =>
    fc.assert(
      fc.property(befores, before => {
        const film = calibratedFilm(before, [])
        const of = (label: string) => film.frames.filter((_, index) => film.labels[index] === label)
        const found = calibrated(of('flat'), of('arch'))
        if (!found.ok) throw new Error(found.error)
        const { flatGap, archGap, floorSlope, hipsAbove } = found.value
        expect(archGap - flatGap).toBeGreaterThan(0.03)
        expect(flatGap).toBeGreaterThan(0)
        // Clockwise is down to the right.
        const leansDeg = (Math.atan(floorSlope) * 180) / Math.PI
        expect(Math.abs(leansDeg - (before.view.rollDeg ?? 0))).toBeLessThan(1.8)
        expect(hipsAbove).toBeGreaterThan(0.15)
        expect(hipsAbove).toBeLessThan(0.35)
      }),
      { numRuns: 40 },
    ))

  it('[HOLDCAM-1] a few bad frames in a window change nothing', () => {
    const flat = windowOf(0)
    const bad = flat.map((frame, index) => {
      if (index % 4 === 0) return { ...frame, maskUndersidePx: undefined }
      return index % 4 === 1 ? { ...frame, crowded: true } : frame
    })
    const [clean, dirty] = [calibrated(flat, windowOf(0.05)), calibrated(bad, windowOf(0.05))]
    if (!clean.ok || !dirty.ok) throw new Error('Not calibrated.')
    expect(Math.abs(clean.value.flatGap - dirty.value.flatGap)).toBeLessThan(0.006)
  })

  it('[HOLDCAM-2] ends that are too close are refused: flat twice, hardly arched, or the wrong way round', () => {
    const [flat, arch] = [windowOf(0), windowOf(0.05)]
    const refused = { ok: false, error: 'endsTooClose' }
    expect(calibrated(flat, flat)).toEqual(refused)
    expect(calibrated(flat, windowOf(0.008))).toEqual(refused)
    expect(calibrated(arch, flat)).toEqual(refused)
  })

  it('[HOLDCAM-3] a window in which the back was not seen is refused', () => {
    const [flat, arch] = [windowOf(0), windowOf(0.05)]
    const refused = { ok: false, error: 'nothingSeen' }
    expect(calibrated([], arch)).toEqual(refused)
    expect(calibrated(flat, [])).toEqual(refused)
    expect(calibrated(flat.slice(0, 3), arch)).toEqual(refused)
    const low = { ...feetDown, arms: 'low' } as const
    expect(calibrated(windowOf(0, low), windowOf(0.05, low))).toEqual(refused)
    expect(calibrated(windowOf(0, feetDown, { offSideDeg: 40 }), arch)).toEqual(refused)
    expect(calibrated(windowOf(0, feetDown, { asideM: 1.4 }), arch)).toEqual(refused)
    expect(calibrated(windowOf(0, feetDown, {}, { crowded: true }), arch)).toEqual(refused)
    for (const mixUp of ['nobody', 'noOutline'] as const)
      expect(calibrated(windowOf(0, feetDown, {}, { mixUp }), arch)).toEqual(refused)
  })

  it('[HOLDCAM-4] a window in which the back moved is refused', () => {
    const moves: Scene<'held'> = {
      lastsMs: 3000,
      label: 'held',
      pose: flatFeetDown,
      to: { ...flatFeetDown, gapM: 0.07 },
    }
    const moved = filmOf([moves], { camera: lyingView(), noise: usualNoise }).frames
    expect(calibrated(windowOf(0), moved)).toEqual({ ok: false, error: 'notStill' })
  })
})
