import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { landmarks } from '../../frames/landmarks.ts'
import { lyingView } from './camera-place.ts'
import { noNoise, usualNoise } from './disturb.ts'
import { type FilmSetup, filmOf, type Scene } from './film.ts'
import { lying } from './lying-postures.ts'
import { legsSwapped, sidesSwapped } from './mix-ups.ts'
import { walkingThrough } from './passer-by.ts'
import { bell, seeded } from './seeded.ts'

const camera = lyingView()
const feetDown = { posture: lying({ left: 'footDown', right: 'footDown' }), gapM: 0 }
const held = { posture: lying(), gapM: 0 }
const scenes: readonly Scene<string>[] = [
  { lastsMs: 500, label: 'feetDown', pose: feetDown },
  { lastsMs: 400, label: 'lifting', pose: feetDown, to: held },
  { lastsMs: 1000, label: 'held', pose: held },
  { lastsMs: 500, label: 'arched', pose: { ...held, gapM: 0.06 } },
]
const setups = fc.record({
  camera: fc.constant(camera),
  fps: fc.constantFrom(8, 12, 30),
  timeJitterMs: fc.integer({ min: 0, max: 60 }),
  droppedShare: fc.constantFrom(0, 0.1, 0.4),
  noise: fc.constantFrom(noNoise, usualNoise),
  seed: fc.nat(),
})

describe('a film', () => {
  it('[SYN-CAM-8] the same setup gives the same film, another seed another one', () =>
    fc.assert(
      fc.property(setups, (setup: FilmSetup) => {
        expect(filmOf(scenes, setup)).toEqual(filmOf(scenes, setup))
        const noisy = { ...setup, noise: usualNoise }
        expect(filmOf(scenes, noisy)).not.toEqual(filmOf(scenes, { ...noisy, seed: (setup.seed ?? 0) + 1 }))
      }),
      { numRuns: 15 },
    ))

  it('[SYN-CAM-8] times rise, each frame has its label, and the scenes lie end to end', () =>
    fc.assert(
      fc.property(setups, setup => {
        const film = filmOf(scenes, setup)
        expect(film.labels.length).toBe(film.frames.length)
        let last = -1
        for (const [index, { tMs }] of film.frames.entries()) {
          expect(tMs).toBeGreaterThan(last)
          last = tMs
          const scene = film.scenes.find(({ label }) => label === film.labels[index])
          // Times are off by less than half a step.
          expect(tMs).toBeGreaterThan((scene?.fromMs ?? Number.NaN) - 500 / (setup.fps ?? 12))
          expect(tMs).toBeLessThan((scene?.untilMs ?? Number.NaN) + 500 / (setup.fps ?? 12))
        }
        expect(film.scenes.map(({ fromMs }) => fromMs)).toEqual([0, 500, 900, 1900])
      }),
      { numRuns: 20 },
    ))

  it('[SYN-CAM-8] frames are dropped about as often as told', () => {
    const long = [{ lastsMs: 60_000, label: 'held', pose: held }]
    const { frames } = filmOf(long, { camera, fps: 20, droppedShare: 0.25 })
    expect(frames.length / 1200).toBeCloseTo(0.75, 1)
  })

  it('[SYN-CAM-9] the way between two poses begins at one and ends at the other', () => {
    const { frames, labels } = filmOf(scenes, { camera, fps: 30 })
    const kneesY = frames
      .filter((_, index) => labels[index] === 'lifting')
      .map(({ landmarks: rows }) => rows?.[landmarks.rightAnkle]?.[1] ?? Number.NaN)
    expect(kneesY.toSorted((a, b) => b - a)).toEqual(kneesY)
    expect((kneesY[0] ?? 0) - (kneesY.at(-1) ?? 0)).toBeGreaterThan(0.1)
  })

  it('[SYN-CAM-9] nobody, no outline and a crowd are told as such', () => {
    const frame = (extra: Partial<Scene<string>>) =>
      filmOf([{ lastsMs: 80, label: '', pose: held, ...extra }], { camera }).frames[0]
    expect(frame({ mixUp: 'nobody' })?.landmarks).toBeUndefined()
    expect(frame({ mixUp: 'noOutline' })?.maskUndersidePx).toBeUndefined()
    expect(frame({ mixUp: 'noOutline' })?.landmarks?.length).toBe(33)
    expect(frame({ crowded: true })?.crowded).toBe(true)
  })

  it('[SYN-CAM-9] someone who walks through crosses the picture upright, either way', () => {
    for (const toward of ['left', 'right'] as const) {
      const scene = walkingThrough({ lastsMs: 3000, label: 'passer', camera, toward })
      const rows = filmOf([scene], { camera }).frames.map(frame => frame.landmarks)
      const hipsX = rows.map(
        row => (row?.[landmarks.leftHip]?.[0] ?? Number.NaN) * (toward === 'right' ? 1 : -1),
      )
      expect(hipsX.toSorted((a, b) => a - b)).toEqual(hipsX)
      for (const row of rows)
        expect(row?.[landmarks.leftShoulder]?.[1]).toBeLessThan(row?.[landmarks.leftHip]?.[1] ?? 0)
    }
  })
})

describe('mix-ups', () => {
  const frame = filmOf(
    [{ lastsMs: 80, label: '', pose: { posture: lying({ left: { hipFlexionDeg: 30 } }) } }],
    {
      camera,
      noise: usualNoise,
    },
  ).frames[0] ?? { tMs: 0, landmarks: undefined }

  it('[SYN-CAM-10] twice is not at all', () => {
    expect(legsSwapped(legsSwapped(frame))).toEqual(frame)
    expect(sidesSwapped(sidesSwapped(frame))).toEqual(frame)
  })

  it('[SYN-CAM-10] swapped legs keep hips, arms and how sure a model is', () => {
    const swapped = legsSwapped(frame)
    const place = (index: number, of = frame) => of.landmarks?.[index]?.slice(0, 3)
    expect(place(landmarks.leftAnkle, swapped)).toEqual(place(landmarks.rightAnkle))
    expect(place(landmarks.rightToe, swapped)).toEqual(place(landmarks.leftToe))
    expect(place(landmarks.leftHip, swapped)).toEqual(place(landmarks.leftHip))
    expect(place(landmarks.leftWrist, swapped)).toEqual(place(landmarks.leftWrist))
    expect(swapped.landmarks?.map(row => row[3])).toEqual(frame.landmarks?.map(row => row[3]))
    expect(place(landmarks.leftWrist, sidesSwapped(frame))).toEqual(place(landmarks.rightWrist))
    expect(place(landmarks.nose, sidesSwapped(frame))).toEqual(place(landmarks.nose))
  })
})

it('[SYN-CAM-11] numbers that look like chance: even from 0 to 1, the bell with middle 0 and width 1', () => {
  const draw = seeded(7)
  const even = Array.from({ length: 20_000 }, draw)
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  expect(mean(even)).toBeCloseTo(0.5, 1)
  expect(even.filter(value => value < 0.1).length / even.length).toBeCloseTo(0.1, 1)
  expect(Math.min(...even)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...even)).toBeLessThan(1)
  const bells = Array.from({ length: 20_000 }, () => bell(draw))
  expect(mean(bells)).toBeCloseTo(0, 1)
  expect(mean(bells.map(value => value ** 2))).toBeCloseTo(1, 1)
  expect(seeded(1)()).not.toBe(seeded(2)())
})
