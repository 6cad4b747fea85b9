import { formTargetsOf, type Posture } from '@backstride/body'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CameraFrame, PhoneFrame } from '../frames/frames.ts'
import type { Recording } from '../recording/recording.ts'
import {
  calibrationMs,
  drawTurns,
  filmOf,
  hipsAhead,
  type LyingParts,
  lying,
  seeded,
  standingView,
  turnedStanding,
} from '../synthetic/index.ts'
import { type Judged, judge } from './judge.ts'
import {
  archM,
  byCamera,
  byPhone,
  chestStream,
  feetDown,
  held,
  holdFilm,
  pelvisStream,
  withoutTimes,
} from './testing/recordings.ts'

const calibrationFilmMs = 6400
const few = { numRuns: 12 }
const seeds = fc.integer({ min: 1, max: 1_000_000 })

const total = (judged: Judged): number => {
  const { goodS, lostS, unseenS, offS } = judged.states
  return goodS + lostS + unseenS + offS
}
const statesIn = ({ spans }: Judged, fromMs = 0, untilMs = Number.POSITIVE_INFINITY) => [
  ...new Set(
    spans.filter(({ startMs, endMs }) => endMs > fromMs && startMs < untilMs).map(({ state }) => state),
  ),
]
const without = (recording: Recording, calibration: Recording['setup']['calibration']): Recording => ({
  ...recording,
  setup: { ...recording.setup, calibration },
})

/** A hold of ten seconds with the back lifted for two in the middle, and feet down before and after. */
const middling = (parts: LyingParts = {}) => [
  held(1500, 'off', feetDown),
  held(6000, 'good', parts),
  held(2000, 'lost', parts, archM),
  held(4000, 'good', parts),
  held(1500, 'off', feetDown),
]

const film = holdFilm(middling())
const stream = pelvisStream([
  { share: 0, ms: 6000, moveMs: 0 },
  { share: 1, ms: 3000, moveMs: 300 },
  { share: 0, ms: 4000, moveMs: 300 },
])

describe('spans of a recording', () => {
  const extreme = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ min: -0.2, max: 1.2, noNaN: true }),
    fc.constantFrom(0, 1e-300, 1e300, -1e9),
  )
  const row = fc.tuple(extreme, extreme, extreme, extreme)
  const rows = fc.option(fc.array(row, { minLength: 33, maxLength: 33 }), { nil: undefined })
  const time = fc.oneof(
    fc.integer({ min: 0, max: 20_000 }),
    fc.double({ min: -1e13, max: 1e13, noNaN: true }),
  )
  const timed = <Frame>(frame: fc.Arbitrary<Frame>) =>
    fc
      .uniqueArray(fc.tuple(time, frame), { selector: ([tMs]) => tMs, maxLength: 12 })
      .map(all => all.map(([tMs, each]) => ({ ...each, tMs })).toSorted((a, b) => a.tMs - b.tMs))
  const madeFrame = fc.constantFrom(...film.frames.filter((_, index) => index % 7 === 0))
  const cameraFrame = fc.oneof(
    madeFrame,
    fc.record<Omit<CameraFrame, 'tMs'>>({
      landmarks: rows,
      world: rows.map(each => each?.map(([x, y, z]) => [x, y, z] as const)),
      maskUndersidePx: fc.option(fc.array(extreme, { minLength: 240, maxLength: 240 }), { nil: undefined }),
      crowded: fc.option(fc.boolean(), { nil: undefined }),
    }),
  )
  const vector = fc.option(fc.record({ x: extreme, y: extreme, z: extreme }), { nil: undefined })
  const phoneFrame = fc.oneof(
    fc.constantFrom(...stream.frames.filter((_, index) => index % 29 === 0)),
    fc.record<Omit<PhoneFrame, 'tMs'>>({ gravity: vector, turnRate: vector }),
  )
  const window = fc.option(fc.tuple(time, time), { nil: undefined })
  const told = fc.record({
    exercise: fc.constantFrom('hollow-hold', 'twist', 'neutral-pelvis'),
    fps: fc.constantFrom(0.01, 1, 12, 60, 1000),
    setup: fc.record({
      calibration: fc.record({ flatMs: window, archMs: window }),
      neutralMs: window,
      cameraHeight: fc.constantFrom('floor', 'unknown', undefined),
      phone: fc.constantFrom('pelvis', 'chest', undefined),
    }),
  })
  const anyRecording: fc.Arbitrary<Recording> = fc.oneof(
    fc.tuple(told, timed(cameraFrame)).map(
      ([each, frames]): Recording => ({
        ...each,
        source: 'camera',
        picture: { widthPx: 960, heightPx: 544 },
        frames,
      }),
    ),
    fc
      .tuple(told, timed(phoneFrame))
      .map(([each, frames]): Recording => ({ ...each, source: 'phone', frames })),
  )
  const anyWays = fc.option(fc.constant([formTargetsOf(lying(), 'right')]), { nil: undefined })

  it('[JUDGE-1] whatever it holds: without holes, from the first frame to the end of the last, seconds in all', () =>
    fc.assert(
      fc.property(anyRecording, anyWays, (recording, ways) => {
        const judged = judge(recording, { ways })
        const { spans, states, rounds } = judged
        const { frames } = recording
        expect(spans.length === 0).toBe(frames.length === 0)
        expect(spans[0]?.startMs).toBe(frames[0]?.tMs)
        for (const [index, { startMs, endMs, state }] of spans.entries()) {
          expect(endMs).toBeGreaterThan(startMs)
          const next = spans[index + 1]
          if (next === undefined) continue
          expect(next.startMs).toBe(endMs)
          expect(next.state).not.toBe(state)
        }
        const lastsS = ((spans.at(-1)?.endMs ?? 0) - (spans[0]?.startMs ?? 0)) / 1000
        expect(Math.abs(total(judged) - lastsS)).toBeLessThan(0.003 + lastsS * 1e-9)
        expect(judged.cleanHoldS).toBeLessThanOrEqual(states.goodS + 0.001 * (1 + rounds.length))
        expect(Math.abs(judged.cleanHoldS - rounds.reduce((s, { cleanS }) => s + cleanS, 0))).toBeLessThan(
          0.001 * (1 + rounds.length),
        )
        expect(Object.values(judged.twists).every(count => Number.isInteger(count) && count >= 0)).toBe(true)
      }),
      { numRuns: 400 },
    ))

  it('[JUDGE-2] a frame speaks for its state until the next one, and for its own step at the end', () => {
    const at = (...times: readonly number[]) =>
      judge({ ...byPhone(times.map(tMs => ({ tMs }))), fps: 10 }).spans.map(({ startMs, endMs }) => [
        startMs,
        endMs,
      ])
    expect(at(0, 100, 200)).toEqual([[0, 300]])
    expect(at(5)).toEqual([[5, 105]])
    expect(at()).toEqual([])
  })

  it('[JUDGE-3] three steps apart are a gap that one frame speaks for; in a longer one nothing is known', () => {
    const { frames } = film
    const midst = calibrationFilmMs + 4000
    const apart = (ms: number) =>
      judge(byCamera({ ...film, frames: withoutTimes(frames, midst, midst + ms) }))
    expect(statesIn(apart(160), midst - 500, midst + 500)).toEqual(['good'])
    const { spans } = apart(2000)
    const gap = spans.find(({ startMs, state }) => state === 'unseen' && startMs > midst - 200)
    expect(gap?.startMs).toBeLessThanOrEqual(midst + 20)
    expect(gap?.endMs).toBeGreaterThanOrEqual(midst + 1990)
    // It pauses the round, and does not end it.
    const [first, second] = apart(2000).rounds
    expect([first?.endedBy, second?.endedBy]).toEqual(['lost', 'feetDown'])
    expect(Math.abs((first?.cleanS ?? 0) - 4)).toBeLessThan(0.6)
  })

  it('[JUDGE-3] how far frames may be apart comes from their number a second, within bounds', () => {
    const isGap = (fps: number, ms: number) => {
      const frames = withoutTimes(pelvisStream([{ share: 0, ms: 3000, moveMs: 0 }]).frames, 9000, 9000 + ms)
      return statesIn(judge({ ...byPhone(frames), fps }), 8900, 9000 + ms).includes('unseen')
    }
    expect([isGap(60, 170), isGap(60, 220)]).toEqual([false, true])
    expect([isGap(12, 260), isGap(12, 300)]).toEqual([false, true])
    expect([isGap(1, 480), isGap(1, 510)]).toEqual([false, true])
  })

  it('[JUDGE-4] when the clock began changes nothing', () =>
    fc.assert(
      fc.property(
        fc.constantFrom<Recording>(byCamera(film), byPhone(stream.frames)),
        fc.integer({ min: -1e9, max: 1e9 }),
        (recording, byMs) => {
          const whole = rounded(recording, 0)
          const later = judge(rounded(recording, byMs))
          expect(
            later.spans.map(span => ({ ...span, startMs: span.startMs - byMs, endMs: span.endMs - byMs })),
          ).toEqual(judge(whole).spans)
        },
      ),
      { numRuns: 4 },
    ))
})

/** Whole milliseconds, counted from elsewhere. */
function rounded(recording: Recording, byMs: number): Recording {
  const move = <Frame extends { readonly tMs: number }>(frame: Frame): Frame => ({
    ...frame,
    tMs: Math.round(frame.tMs) + byMs,
  })
  const { flatMs, archMs } = recording.setup.calibration ?? {}
  const calibration = {
    flatMs: flatMs && ([flatMs[0] + byMs, flatMs[1] + byMs] as const),
    archMs: archMs && ([archMs[0] + byMs, archMs[1] + byMs] as const),
  }
  const setup = { ...recording.setup, calibration }
  return recording.source === 'camera'
    ? { ...recording, setup, frames: recording.frames.map(move) }
    : { ...recording, setup, frames: recording.frames.map(move) }
}

describe('a hollow hold by camera', () => {
  it('[JUDGE-5] rounds end where contact is lost and begin again a second after it came back', () =>
    fc.assert(
      fc.property(seeds, fc.constantFrom(0, 0.1), (seed, droppedShare) => {
        const judged = judge(byCamera(holdFilm(middling(), { seed, droppedShare })))
        const startMs = calibrationFilmMs + 1500
        expect(judged.calibration).toBe('ok')
        expect(judged.rounds.map(({ endedBy }) => endedBy)).toEqual(['lost', 'feetDown'])
        const [first, second] = judged.rounds
        expect(Math.abs((first?.startMs ?? 0) - startMs)).toBeLessThan(500)
        expect(Math.abs((first?.cleanS ?? 0) - 6)).toBeLessThan(0.5)
        expect(Math.abs((second?.startMs ?? 0) - (startMs + 9000))).toBeLessThan(500)
        expect(Math.abs((second?.cleanS ?? 0) - 3)).toBeLessThan(0.5)
        // The second after contact came back was seen as good, and is not counted.
        expect(judged.states.goodS - judged.cleanHoldS).toBeCloseTo(1, 0)
      }),
      few,
    ))

  it('[JUDGE-6] without both ends, or without the lens at the floor, never good', () => {
    const recording = byCamera(film)
    const { flatMs, archMs } = recording.setup.calibration ?? {}
    for (const blind of [
      without(recording, undefined),
      without(recording, { flatMs }),
      without(recording, { archMs }),
      without(recording, { flatMs, archMs: flatMs }),
      without(recording, { flatMs, archMs: [90_000, 95_000] }),
      { ...recording, setup: { ...recording.setup, cameraHeight: 'unknown' as const } },
      { ...recording, setup: { calibration: { flatMs, archMs } } },
    ]) {
      const judged = judge(blind)
      expect(judged.states).toMatchObject({ goodS: 0, lostS: 0 })
      expect(judged).toMatchObject({ cleanHoldS: 0, rounds: [] })
      expect(judged.states.offS).toBeGreaterThan(5)
    }
    const told = (of: Recording) => [judge(of).calibration, judge(of).unseenBecause[0]?.why]
    expect(told(without(recording, undefined))).toEqual(['missing', 'notCalibrated'])
    expect(told(without(recording, { flatMs, archMs: flatMs }))).toEqual(['endsTooClose', 'notCalibrated'])
    expect(told({ ...recording, setup: { calibration: { flatMs, archMs } } })).toEqual(['ok', 'lensHeight'])
  })

  it('[JUDGE-7] the windows of the calibration are judged like every other frame: feet down is off', () => {
    expect(statesIn(judge(byCamera(film)), 0, calibrationFilmMs)).toEqual(['off'])
  })
})

describe('a named variant', () => {
  const long = { hipFlexionDeg: 45 } as const
  const positions: Readonly<Record<string, LyingParts>> = {
    tableTop: {},
    oneLong: { right: long },
    bothLong: { left: long, right: long },
    headUp: { headLifted: true },
  }
  const waysOf = (posture: Posture) => [formTargetsOf(posture, 'left'), formTargetsOf(posture, 'right')]
  const judgedAs = (held: LyingParts, wanted: LyingParts | undefined, seed = 1) =>
    judge(byCamera(holdFilm(middling(held), { seed })), { ways: wanted && waysOf(lying(wanted)) })

  it('[JUDGE-8] held as it is named, it is judged as any', () =>
    fc.assert(
      fc.property(seeds, fc.constantFrom('tableTop', 'oneLong', 'bothLong', 'headUp'), (seed, name) => {
        const parts = positions[name]
        if (parts === undefined) throw new Error(name)
        const any = judgedAs(parts, undefined, seed)
        const named = judgedAs(parts, parts, seed)
        expect(Math.abs(named.cleanHoldS - any.cleanHoldS)).toBeLessThan(0.3)
        expect(any.cleanHoldS).toBeGreaterThan(7)
      }),
      few,
    ))

  it.each([
    ['one leg long', 'oneLong', 'tableTop'],
    ['both legs long', 'bothLong', 'tableTop'],
    ['both legs bent', 'tableTop', 'bothLong'],
    ['both legs bent', 'tableTop', 'oneLong'],
    ['both legs long', 'bothLong', 'oneLong'],
    ['one leg long', 'oneLong', 'bothLong'],
    ['the head down', 'tableTop', 'headUp'],
  ])('[JUDGE-9] %s is another position than it is named for: off, from when it began', (_, heldAs, named) => {
    for (const seed of [1, 2, 3]) {
      const judged = judgedAs(positions[heldAs] ?? {}, positions[named], seed)
      expect(judged.cleanHoldS).toBe(0)
      expect(judged.states.goodS).toBe(0)
    }
  })

  it('[JUDGE-9] a leg that goes long in the middle of a hold ends its round there', () => {
    const scenes = [held(1000, 'off', feetDown), held(5000, 'good'), held(4000, 'other', { right: long })]
    const { rounds } = judge(byCamera(holdFilm(scenes)), { ways: waysOf(lying()) })
    expect(rounds).toHaveLength(1)
    expect(rounds[0]?.endedBy).toBe('feetDown')
    expect(Math.abs((rounds[0]?.cleanS ?? 0) - 5)).toBeLessThan(0.6)
  })

  it('[JUDGE-10] a check that does not show is not taken for right', () => {
    const hidden = {
      ...film,
      frames: film.frames.map(frame => ({
        ...frame,
        landmarks: frame.landmarks?.map(([x, y, z, visibility], index) =>
          index === 15 || index === 16 ? ([x, y, z, 0.2] as const) : ([x, y, z, visibility] as const),
        ),
      })),
    }
    expect(judge(byCamera(hidden)).cleanHoldS).toBeGreaterThan(7)
    const judged = judge(byCamera(hidden), { ways: waysOf(lying({ arms: 'vertical' })) })
    expect(judged.states.goodS).toBe(0)
    expect(judged.states.unseenS).toBeGreaterThan(7)
  })
})

describe('a hollow hold by phone', () => {
  it('[JUDGE-11] in position throughout: good and lost, and never off', () => {
    const judged = judge(byPhone(stream.frames))
    expect(judged.states.offS).toBe(0)
    expect(judged.rounds.map(({ endedBy }) => endedBy)).toEqual(['lost', 'lost', 'endOfRecording'])
    const [, second, third] = judged.rounds
    expect(Math.abs((second?.endMs ?? 0) - (calibrationMs + 6100))).toBeLessThan(500)
    expect(Math.abs((third?.cleanS ?? 0) - 3)).toBeLessThan(0.6)
    // Pressed flat and arched with the feet down are judged too.
    expect(statesIn(judged, 1000, 3000)).toEqual(['good'])
    expect(statesIn(judged, 5000, 6500)).toEqual(['lost'])
  })

  it('[JUDGE-12] without calibration, with one end, or with ends closer than 5 degrees: all unseen', () => {
    const close = byPhone(pelvisStream([{ share: 0, ms: 3000, moveMs: 0 }], { rangeDeg: 4 }).frames)
    const recording = byPhone(stream.frames)
    const { flatMs, archMs } = recording.setup.calibration ?? {}
    for (const [blind, why] of [
      [without(recording, undefined), 'missing'],
      [without(recording, { flatMs }), 'missing'],
      [without(recording, { archMs }), 'missing'],
      [close, 'endsTooClose'],
    ] as const) {
      const judged = judge(blind)
      expect(statesIn(judged)).toEqual(['unseen'])
      expect(judged).toMatchObject({ cleanHoldS: 0, rounds: [], calibration: why })
    }
  })

  it('[JUDGE-12] a phone that lies elsewhere than the exercise needs sees nothing', () => {
    const { frames, setup } = byPhone(stream.frames)
    for (const recording of [
      byPhone(stream.frames, { ...setup, phone: 'chest' }),
      byPhone(stream.frames, { ...setup, phone: 'chest' }, 'neutral-pelvis'),
      byPhone(stream.frames, { ...setup, phone: 'pelvis' }, 'twist'),
    ])
      expect(statesIn(judge(recording))).toEqual(['unseen'])
    expect(frames.length).toBeGreaterThan(0)
  })

  it('[JUDGE-13] a named variant changes nothing: it does not see the legs', () => {
    const recording = byPhone(stream.frames)
    expect(judge(recording, { ways: [formTargetsOf(lying(), 'right')] })).toEqual(judge(recording))
  })
})

describe('twists', () => {
  const turning = (turnDeg: number) => ({ posture: turnedStanding({ turnDeg }) })
  const swings = [40, -40, 35, -45]
  const twistFilm = filmOf(
    [
      { lastsMs: 1500, label: 0, pose: turning(0) },
      ...swings.map(deg => ({
        lastsMs: 1800,
        label: deg,
        pose: turning(0),
        moving: (share: number) => turning(deg * Math.sin(Math.PI * share)),
      })),
      { lastsMs: 800, label: 0, pose: turning(0) },
    ],
    { camera: standingView() },
  )

  it('[JUDGE-14] by camera, with a neutral window or from the first frame', () => {
    for (const neutralMs of [[0, 1500] as const, undefined]) {
      const judged = judge(byCamera(twistFilm, { neutralMs }, 'twist'))
      expect(judged.twists).toEqual({ left: 2, right: 2, notCounted: 0 })
      expect(statesIn(judged)).toEqual(['good'])
      expect(judged).toMatchObject({ cleanHoldS: 0, rounds: [] })
    }
  })

  it('[JUDGE-15] by phone, with a neutral window or from the first frame', () =>
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 6 }), (seed, count) => {
        const turns = drawTurns(seeded(seed), count, 25, 60)
        const wanted = (side: string) => turns.filter(turn => turn.side === side).length
        const { frames, neutralWindowMs } = chestStream(turns, seed)
        for (const neutralMs of [neutralWindowMs, undefined])
          expect(judge(byPhone(frames, { neutralMs }, 'twist')).twists).toEqual({
            left: wanted('left'),
            right: wanted('right'),
            notCounted: 0,
          })
      }),
      few,
    ))

  it('[JUDGE-15] by phone, a recording that ends most of the way back has the twist, unless it was lost from sight', () => {
    const turn = { side: 'left', deg: 40, moveMs: 800, holdMs: 200, restMs: 400 } as const
    const { frames } = chestStream([turn])
    const countedOf = (shown: readonly PhoneFrame[]) =>
      judge(byPhone(shown, { neutralMs: [0, 2000] }, 'twist')).twists.left
    const cut = frames.filter(({ tMs }) => tMs < 3550)
    expect(countedOf(cut)).toBe(1)
    const blind = Array.from({ length: 60 }, (_, index) => ({ tMs: 3550 + index * 17 }))
    expect(countedOf([...cut, ...blind])).toBe(0)
  })

  it('[JUDGE-15] by phone, what was before the neutral window is not known', () => {
    const turns = drawTurns(seeded(3), 2, 40, 60)
    const { frames, untilMs } = chestStream(turns)
    const judged = judge(byPhone(frames, { neutralMs: [untilMs - 1000, untilMs] }, 'twist'))
    expect(judged.twists).toEqual({ left: 0, right: 0, notCounted: 0 })
    expect(statesIn(judged, 0, untilMs - 1100)).toEqual(['unseen'])
  })
})

describe('the squeeze test', () => {
  const squeezed = (rangeDeg: number, neutralMs: readonly [number, number] | undefined) => {
    const scenes = [
      { share: 0, ms: 3000, moveMs: 0 },
      { share: 1, ms: 3000, moveMs: 500 },
    ]
    const { frames } = pelvisStream(scenes, { rangeDeg, upright: true })
    return judge(byPhone(frames, { neutralMs }, 'neutral-pelvis'))
  }

  it('[JUDGE-16] by phone, against the relaxed stance, or the first frame: none, little or clearly', () => {
    for (const neutralMs of [[0, 3000] as const, undefined]) {
      expect(squeezed(2, neutralMs).neutral).toEqual({ shift: 'none' })
      expect(squeezed(7, neutralMs).neutral).toEqual({ shift: 'little' })
      expect(squeezed(14, neutralMs).neutral).toEqual({ shift: 'clearly' })
    }
    expect(squeezed(14, [90_000, 95_000]).neutral).toEqual({ shift: 'unseen' })
  })

  it('[JUDGE-17] by camera, from the side', () => {
    const stood = (aheadPct: number) => ({ posture: hipsAhead(aheadPct) })
    const shiftBy = (aheadPct: number, neutralMs: readonly [number, number] | undefined) => {
      const scenes = [
        { lastsMs: 3000, label: 0, pose: stood(0) },
        { lastsMs: 500, label: 0, pose: stood(0), to: stood(aheadPct) },
        { lastsMs: 2500, label: 0, pose: stood(aheadPct) },
      ]
      const made = filmOf(scenes, { camera: standingView({ from: 'left' }) })
      return judge(byCamera(made, { neutralMs }, 'neutral-pelvis'))
    }
    for (const neutralMs of [[0, 3000] as const, undefined]) {
      expect(shiftBy(0.1, neutralMs).neutral).toEqual({ shift: 'none' })
      expect(shiftBy(1.4, neutralMs).neutral).toEqual({ shift: 'little' })
      expect(shiftBy(3.2, neutralMs).neutral).toEqual({ shift: 'clearly' })
    }
    const blind = shiftBy(3.2, [90_000, 95_000])
    expect(blind).toMatchObject({ neutral: { shift: 'unseen' }, calibration: 'nothingSeen' })
    expect(statesIn(blind)).toEqual(['unseen'])
  })

  it('[JUDGE-16] is told only of the squeeze test', () => {
    expect(judge(byPhone(stream.frames))).not.toHaveProperty('neutral')
    expect(judge(byCamera(film))).not.toHaveProperty('neutral')
  })
})
