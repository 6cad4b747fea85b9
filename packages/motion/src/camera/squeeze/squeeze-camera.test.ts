import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CameraFrame } from '../../frames/frames.ts'
import {
  type CameraPlace,
  type Film,
  filmOf,
  hipsAhead,
  lying,
  madeBodies,
  type Scene,
  standingView,
  turnedStanding,
  usualNoise,
  walking,
} from '../../synthetic/camera/index.ts'
import { type SqueezeCameraState, seeSqueezeByCamera, startSqueezeCamera } from './squeeze-camera.ts'

/** From ankles to shoulders, percent of stature: so much of it is one hundredth. */
const hundredthPct = 0.775
const shifted = (hundredths: number) => ({ posture: hipsAhead(hundredths * hundredthPct) })
const held = (hundredths: number, lastsMs = 3500): Scene<number> => ({
  lastsMs,
  label: hundredths,
  pose: shifted(hundredths),
})
const moved = (from: number, to: number): Scene<number> => ({
  lastsMs: 500,
  label: to,
  pose: shifted(from),
  to: shifted(to),
})
const squeezing = (hundredths: number): readonly Scene<number>[] => [
  held(0, 3000),
  moved(0, hundredths),
  held(hundredths),
]

const relaxedIn = (film: Film<unknown>, untilMs = 3000) => film.frames.filter(({ tMs }) => tMs < untilMs)
function statesOf(film: Film<unknown>, relaxed: readonly CameraFrame[] = relaxedIn(film)) {
  let state = startSqueezeCamera({ picture: film.picture, relaxed })
  return film.frames.map(frame => {
    state = seeSqueezeByCamera(state, frame)
    return state
  })
}
function last(film: Film<unknown>, relaxed?: readonly CameraFrame[]): SqueezeCameraState {
  const state = statesOf(film, relaxed).at(-1)
  if (state === undefined) throw new Error('A film without a frame.')
  return state
}

const side = fc.constantFrom<'left' | 'right'>('left', 'right')
const place = fc.record({
  from: side,
  offDeg: fc.double({ min: -10, max: 10, noNaN: true }),
  heightM: fc.double({ min: 0.4, max: 1.4, noNaN: true }),
  distanceM: fc.double({ min: 2.4, max: 3.6, noNaN: true }),
  rollDeg: fc.double({ min: -4, max: 4, noNaN: true }),
})
const setup = fc.record({
  body: fc.constantFrom(madeBodies.drawn, madeBodies.male, madeBodies.female),
  fps: fc.constantFrom(8, 12, 30),
  noise: fc.constant(usualNoise),
  droppedShare: fc.constantFrom(0, 0.15),
  seed: fc.nat(1000),
})
const few = { numRuns: 25 }
const fromSide = standingView({ from: 'left' })
const film = (scenes: readonly Scene<number>[], camera: CameraPlace = fromSide) => filmOf(scenes, { camera })

describe('the squeeze test by camera', () => {
  it('[SQC-1] from either side, near enough side-on, with the noise of a model: none, a little, clearly', () => {
    fc.assert(
      fc.property(
        place,
        setup,
        fc.oneof(
          fc.record({ of: fc.constant('none'), by: fc.double({ min: -4, max: 0.3, noNaN: true }) }),
          fc.record({ of: fc.constant('little'), by: fc.double({ min: 1.5, max: 1.8, noNaN: true }) }),
          fc.record({ of: fc.constant('clearly'), by: fc.double({ min: 3.2, max: 5, noNaN: true }) }),
        ),
        (where, filming, { of, by }) => {
          const made = filmOf(squeezing(by), { camera: standingView(where), ...filming })
          expect(last(made)).toMatchObject({ shift: of, furthest: of, look: { form: 'good' } })
        },
      ),
      few,
    )
  })

  it('[SQC-2] more shift is never told as less', () => {
    const rank = { unseen: -1, none: 0, little: 1, clearly: 2 }
    fc.assert(
      fc.property(
        place,
        fc.tuple(fc.double({ min: -3, max: 5, noNaN: true }), fc.double({ min: -3, max: 5, noNaN: true })),
        (where, [a, b]) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)].map(by =>
            last(film(squeezing(by), standingView(where))),
          )
          expect(rank[more?.shift ?? 'unseen']).toBeGreaterThanOrEqual(rank[less?.shift ?? 'clearly'])
        },
      ),
      few,
    )
  })

  it('[SQC-3] the furthest that was held stays told; a twitch is not held', () => {
    const held2 = last(film([...squeezing(1.7), moved(1.7, 0), held(0)]))
    expect(held2).toMatchObject({ shift: 'none', furthest: 'little' })
    const twitch = [held(0, 3000), moved(0, 2), moved(2, 0), held(0)]
    expect(last(film(twitch))).toMatchObject({ shift: 'none', furthest: 'none' })
    const short = film([held(0, 600)])
    expect(last(short).furthest).toBe('unseen')
  })

  it('[SQC-4] further than 20 degrees from the side, from the front or the back it is unseen', () => {
    for (const offDeg of [-90, -60, -35, -24, 24, 35, 60, 90])
      for (const from of ['left', 'right'] as const) {
        const oblique = standingView({ from, offDeg })
        const states = statesOf(film(squeezing(4), oblique))
        expect(new Set(states.map(({ shift }) => shift))).toEqual(new Set(['unseen']))
        expect(states.at(-1)).toMatchObject({ furthest: 'unseen', relaxed: { ok: false } })
        // Relaxed from the side, then turned.
        const relaxed = relaxedIn(film(squeezing(0), standingView({ from })))
        const later = last(film([held(4)], oblique), relaxed)
        expect(later).toMatchObject({ shift: 'unseen', furthest: 'unseen', look: { why: 'wrongView' } })
      }
  })

  it('[SQC-5] never anything but unseen without a relaxed stance, or after leaving it', () => {
    const made = film(squeezing(4))
    expect(last(made, []).look).toEqual({ form: 'unseen', why: 'notCalibrated' })
    expect(last(made, []).furthest).toBe('unseen')
    const swaying = film([moved(0, 4), moved(4, -4), moved(-4, 4), held(4)])
    expect(startSqueezeCamera({ picture: made.picture, relaxed: relaxedIn(swaying, 1500) }).relaxed).toEqual({
      ok: false,
      error: 'notStill',
    })
    const stepped = (change: Partial<CameraPlace>) =>
      last(film([held(0, 3000), { ...held(4), camera: { ...fromSide, ...change } }]))
    expect(stepped({ asideM: 0.4 })).toMatchObject({ shift: 'unseen', look: { why: 'notCalibrated' } })
    expect(stepped({ distanceM: 2.8 })).toMatchObject({ shift: 'unseen', look: { why: 'notCalibrated' } })
    const turnedRound = film([held(0, 3000), { ...held(4), camera: standingView({ from: 'right' }) }])
    expect(last(turnedRound)).toMatchObject({ shift: 'unseen', look: { why: 'wrongView' } })
  })

  it('[SQC-6] says why it sees nothing, and does not go on from before it', () => {
    const after = (scene: Partial<Scene<number>>) =>
      last(film([held(0, 3000), { ...held(4, 1500), ...scene }]))
    expect(after({ mixUp: 'nobody' })).toMatchObject({ shift: 'unseen', look: { why: 'noPerson' } })
    expect(after({ crowded: true })).toMatchObject({ shift: 'unseen', look: { why: 'crowded' } })
    const { posture } = shifted(4)
    const bent = { posture: { ...posture, pelvis: { ...posture.pelvis, pitchDeg: 60 } } }
    expect(after({ pose: bent })).toMatchObject({ shift: 'unseen', look: { form: 'off' } })
    const close = standingView({ from: 'left', distanceM: 1.2 })
    expect(after({ camera: close })).toMatchObject({ shift: 'unseen', look: { why: 'notWhole' } })
    expect(after({ pose: { posture: lying() } })).toMatchObject({ shift: 'unseen', furthest: 'none' })
    const blinking = Array.from({ length: 6 }, (): readonly Scene<number>[] => [
      held(4, 500),
      { ...held(4, 800), mixUp: 'nobody' },
    ]).flat()
    expect(last(film([held(0, 3000), ...blinking])).furthest).toBe('none')
  })

  it('[SQC-7] left and right that change places change nothing', () => {
    for (const mixUp of ['legs', 'sides'] as const)
      for (const by of [0, 1.7, 4]) {
        const swapped = film(squeezing(by).map((scene, index) => (index === 2 ? { ...scene, mixUp } : scene)))
        expect(last(swapped).furthest).toBe(last(film(squeezing(by))).furthest)
      }
  })

  it('[SQC-8] a frame that comes twice or late is no new one; walking and twisting are no squeeze', () => {
    const made = film(squeezing(2))
    const twice = {
      ...made,
      frames: made.frames.flatMap((frame, i) => [frame, frame, made.frames[i - 5] ?? frame]),
    }
    expect(last(twice, relaxedIn(made))).toEqual(last(made))
    const relaxed = relaxedIn(film([held(0, 3000)]))
    const walks: Scene<number> = {
      lastsMs: 4000,
      label: 0,
      pose: shifted(0),
      moving: share => ({ posture: walking(4 * share) }),
      asideM: [-1.5, 1.5],
    }
    expect(last(film([walks]), relaxed).furthest).not.toBe('clearly')
    const twists: Scene<number> = {
      lastsMs: 4000,
      label: 0,
      pose: shifted(0),
      moving: share => ({ posture: turnedStanding({ turnDeg: 60 * Math.sin(4 * Math.PI * share) }) }),
    }
    expect(last(film([twists]), relaxed).furthest).not.toBe('clearly')
  })
})
