import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CameraFrame, LandmarkRow } from '../frames/frames.ts'
import { filmOf, lying, lyingView, usualNoise } from '../synthetic/index.ts'
import { readRecording } from './read-recording.ts'
import { type JudgedExercise, judgedExercises, type Recording } from './recording.ts'
import { recordingLimits } from './recording-limits.ts'
import { writeRecording } from './write-recording.ts'

const film = filmOf(
  [
    { lastsMs: 300, label: 'lies', pose: { posture: lying() } },
    { lastsMs: 200, label: 'gone', pose: { posture: lying() }, mixUp: 'nobody' },
    { lastsMs: 200, label: 'bare', pose: { posture: lying() }, mixUp: 'noOutline' },
  ],
  { camera: lyingView(), noise: usualNoise },
)
const camera: Recording = {
  exercise: 'hollow-hold',
  source: 'camera',
  fps: 12,
  picture: film.picture,
  setup: {
    calibration: { flatMs: [0, 100], archMs: [100, 200] },
    neutralMs: undefined,
    cameraHeight: 'floor',
    phone: undefined,
  },
  frames: film.frames,
}

const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -50, max: 50 }).map(each => each + 0)
const vector = fc.record({ x: number, y: number, z: number })
const phoneFrames = fc.uniqueArray(
  fc.record({
    tMs: fc.integer({ min: 0, max: 60_000 }),
    gravity: fc.option(vector, { nil: undefined }),
    turnRate: fc.option(vector, { nil: undefined }),
  }),
  { selector: ({ tMs }) => tMs, maxLength: 40 },
)
const inOrder = <Frame extends { readonly tMs: number }>(frames: readonly Frame[]) =>
  frames.toSorted((a, b) => a.tMs - b.tMs)
const phone = (frames: Awaited<ReturnType<typeof inOrder>>): Recording => ({
  exercise: 'twist',
  source: 'phone',
  fps: 60,
  setup: { calibration: {}, neutralMs: [0, 1500], cameraHeight: undefined, phone: 'chest' },
  frames,
})

const fromFile = (recording: unknown): unknown => JSON.parse(JSON.stringify(recording))
const document = (change: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  ...(fromFile(writeRecording(camera)) as object),
  ...change,
})
const read = (input: unknown, exercise?: JudgedExercise) => readRecording(input, { exercise })
const framesOf = (input: unknown): readonly { readonly tMs: number }[] => {
  const result = read(input)
  if (!result.ok) throw new Error(result.error.message)
  return result.value.frames
}
const errorOf = (input: unknown) => {
  const result = read(input)
  return result.ok ? undefined : result.error
}

describe('a recording is read', () => {
  it('[REC-1] what was written is read back', () => {
    const back = read(fromFile(writeRecording(camera)))
    expect(back).toEqual({ ok: true, value: { ...camera, untidy: { outOfOrder: 0, sameMoment: 0 } } })
    fc.assert(
      fc.property(phoneFrames, frames => {
        const recording = phone(inOrder(frames))
        expect(read(fromFile(writeRecording(recording)))).toEqual({
          ok: true,
          value: { ...recording, untidy: { outOfOrder: 0, sameMoment: 0 } },
        })
      }),
    )
  })

  it('[REC-2] without exercise or setup, with members nobody knows: as the series of rendered bodies are', () => {
    const { exercise: _, setup: _s, source: _o, ...bare } = document()
    const frames = film.frames.map(frame => ({
      ...frame,
      label: 'valid',
      gapM: 0.07,
      world: frame.landmarks,
    }))
    const series = { ...bare, name: 'series', model: 'full', expected: { twistsLeft: 4 }, frames }
    for (const exercise of judgedExercises) {
      const back = read(fromFile(series), exercise)
      expect(back).toMatchObject({ ok: true, value: { exercise, source: 'camera', fps: 12 } })
    }
    expect(errorOf(series)).toMatchObject({ type: 'missing', message: expect.stringContaining('exercise') })
  })

  it('[REC-2] the exercise that is asked for wins, over one that nobody knows too', () => {
    expect(read(document(), 'twist')).toMatchObject({ value: { exercise: 'twist' } })
    expect(read(document({ exercise: 'yoga' }), 'twist')).toMatchObject({ value: { exercise: 'twist' } })
    expect(errorOf(document({ exercise: 'yoga' }))?.message).toContain('exercise cannot be "yoga"')
  })

  it('[REC-3] null stands for what is missing; no frames are no error', () => {
    const frame = { tMs: 0, landmarks: null, world: [], maskUndersidePx: null, crowded: null }
    expect(framesOf(document({ setup: null, fps: null, frames: [frame, { tMs: 83 }] }))).toEqual([
      { tMs: 0 },
      { tMs: 83 },
    ])
    const felt = { ax: 0, ay: 0, az: 9.81 }
    const readings = [
      { tMs: 0, orientation: { alpha: null, beta: null, gamma: null }, motion: { ...felt, rx: null } },
      { tMs: 16, motion: null },
      { tMs: 33, motion: { ax: 0, az: 9.81, rx: 1, ry: 2, rz: 3 } },
    ]
    expect(framesOf(document({ source: 'phone', frames: readings }))).toEqual([
      { tMs: 0, gravity: { x: 0, y: 0, z: 9.81 } },
      { tMs: 16 },
      { tMs: 33, turnRate: { x: 1, y: 2, z: 3 } },
    ])
    expect(framesOf(document({ frames: [] }))).toEqual([])
  })

  it('[REC-3] frames a second that nobody told are counted', () => {
    const at = (...times: readonly number[]) => {
      const result = read(document({ fps: undefined, frames: times.map(tMs => ({ tMs })) }))
      return result.ok ? result.value.fps : undefined
    }
    expect(at(0, 100, 200, 900, 1000)).toBe(10)
    expect(at(0)).toBe(recordingLimits.usualFps.value)
    expect(at()).toBe(recordingLimits.usualFps.value)
  })

  it('[REC-4] where a frame stands in the file tells nothing', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([...film.frames], { minLength: 1 }), frames => {
        expect(framesOf(document({ frames }))).toEqual(framesOf(document({ frames: inOrder(frames) })))
      }),
    ))

  it('[REC-5] two pictures of one moment that differ show nobody; the same one twice is one', () => {
    const [first, second] = film.frames as readonly [CameraFrame, CameraFrame]
    const again = document({ frames: [first, second, first] })
    expect(read(again)).toMatchObject({ value: { untidy: { outOfOrder: 1, sameMoment: 1 } } })
    expect(framesOf(again)).toEqual([first, second])
    const other = { ...second, tMs: first.tMs }
    for (const frames of [
      [first, other],
      [first, other, first],
      [other, first, second, first],
    ])
      expect(framesOf(document({ frames }))[0]).toEqual({ tMs: first.tMs, landmarks: undefined })
  })

  it('[REC-5] each sensor of a phone may write its own frame; readings that differ are none', () => {
    const felt = { tMs: 5, motion: { ax: 0, ay: 0, az: 9.81 } }
    const turns = { tMs: 5, motion: { rx: 1, ry: 2, rz: 3 } }
    const otherwise = { tMs: 5, motion: { ax: 9.81, ay: 0, az: 0 } }
    const whole = { tMs: 5, gravity: { x: 0, y: 0, z: 9.81 }, turnRate: { x: 1, y: 2, z: 3 } }
    const of = (...frames: readonly unknown[]) => framesOf(document({ source: 'phone', frames }))
    expect(of(felt, turns)).toEqual([whole])
    expect(of(turns, { tMs: 5 }, felt)).toEqual([whole])
    expect(of(felt, turns, otherwise, felt)).toEqual([{ ...whole, gravity: undefined }])
  })
})

const rows = (film.frames[0]?.landmarks ?? []) as readonly LandmarkRow[]
const framed = (frame: object) => document({ frames: [{ tMs: 0 }, { tMs: 83, ...frame }] })
const felt = (motion: unknown) => document({ source: 'phone', frames: [{ tMs: 0, motion }] })
const windowed = (flatMs: unknown) => document({ setup: { calibration: { flatMs } } })

describe('a recording is refused', () => {
  it.each([
    ['nothing', null, 'not-a-recording', 'JSON object'],
    ['a list', [], 'not-a-recording', 'JSON object'],
    ['a text', 'recording', 'not-a-recording', 'JSON object'],
    ['no frames', document({ frames: undefined }), 'missing', 'frames'],
    ['frames that are no list', document({ frames: {} }), 'not-allowed', 'frames'],
    ['another source', document({ source: 'watch' }), 'not-allowed', 'source'],
    ['no width', document({ width: undefined }), 'missing', 'width'],
    ['no height', document({ height: null }), 'missing', 'height'],
    ['a width of nothing', document({ width: 0 }), 'not-allowed', 'width'],
    ['no frames a second', document({ fps: 0 }), 'not-allowed', 'fps'],
    ['a setup that is a text', document({ setup: 'floor' }), 'not-allowed', 'setup'],
    ['another height', document({ setup: { cameraHeight: 'table' } }), 'not-allowed', 'setup.cameraHeight'],
    ['another place', document({ setup: { phone: 'pocket' } }), 'not-allowed', 'setup.phone'],
    ['a window of one time', windowed([0]), 'not-allowed', 'setup.calibration.flatMs'],
    ['a window of three', windowed([0, 1, 2]), 'not-allowed', 'setup.calibration.flatMs'],
    ['a window that ends first', windowed([3000, 0]), 'not-allowed', 'before it ends'],
    ['a window of texts', windowed(['0', '1']), 'not-allowed', 'setup.calibration.flatMs.0'],
    ['a frame that is none', document({ frames: [7] }), 'not-allowed', 'frames.0'],
    ['a frame without a time', document({ frames: [{ landmarks: [] }] }), 'missing', 'frames.0.tMs'],
    ['a time that is none', document({ frames: [{ tMs: Number.NaN }] }), 'not-allowed', 'frames.0.tMs'],
    [
      'an endless time',
      document({ frames: [{ tMs: Number.POSITIVE_INFINITY }] }),
      'not-allowed',
      'frames.0.tMs',
    ],
    ['a time as text', document({ frames: [{ tMs: '83' }] }), 'not-allowed', 'frames.0.tMs'],
    ['17 landmarks', framed({ landmarks: rows.slice(0, 17) }), 'not-allowed', '33 rows of 4'],
    [
      'landmarks of 3',
      framed({ landmarks: rows.map(row => row.slice(0, 3)) }),
      'not-allowed',
      '33 rows of 4',
    ],
    [
      'landmarks of 5',
      framed({ landmarks: rows.map(row => [...row, 1]) }),
      'not-allowed',
      'frames.1.landmarks',
    ],
    [
      'no numbers',
      framed({ landmarks: rows.map(() => [0, 0, 0, null]) }),
      'not-allowed',
      'frames.1.landmarks',
    ],
    ['a world of 2', framed({ world: rows.map(row => row.slice(0, 2)) }), 'not-allowed', 'frames.1.world'],
    ['an underside of texts', framed({ maskUndersidePx: ['1'] }), 'not-allowed', 'frames.1.maskUndersidePx'],
    ['another step of columns', framed({ maskUndersidePx: [1, 2, 3] }), 'not-allowed', 'makes 240'],
    ['a group that is a text', felt('still'), 'not-allowed', 'frames.0.motion'],
    ['a reading that is a text', felt({ ax: '9.81' }), 'not-allowed', 'frames.0.motion.ax'],
  ])('[REC-6] %s, by name, in one sentence', (_, input, type, names) => {
    const error = errorOf(input)
    expect(error).toEqual({ type, message: expect.stringContaining(names) })
    expect(error?.message).toMatch(/^[^\n]{10,200}\.$/)
  })

  it('[REC-6] more frames than anybody records', () => {
    const frames = Array.from({ length: recordingLimits.framesAtMost.value + 1 }, () => 0)
    expect(errorOf(document({ frames }))?.type).toBe('too-long')
    expect(errorOf(document({ frames: frames.slice(1) }))?.type).toBe('not-allowed')
  })

  it('[REC-7] lists within lists, further than can be written', () => {
    let deep: unknown = []
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep]
    for (const member of ['source', 'fps', 'setup', 'exercise'])
      expect(errorOf(document({ [member]: deep }))?.message).toContain(`${member} cannot be this list`)
    expect(errorOf(document({ frames: [deep] }))?.type).toBe('not-allowed')
    expect(errorOf(framed({ landmarks: deep }))?.type).toBe('not-allowed')
    expect(framesOf(document({ frames: [{ tMs: 0, label: deep }] }))).toHaveLength(1)
  })

  it('[REC-7] whatever comes: a recording or a sentence', () => {
    const anything = fc.anything({ withNullPrototype: true, withSparseArray: true })
    const odd = fc.oneof(anything, fc.jsonValue())
    const members = ['exercise', 'source', 'fps', 'width', 'height', 'setup', 'frames', '__proto__'] as const
    fc.assert(
      fc.property(
        fc.oneof(
          odd,
          fc
            .tuple(fc.constantFrom(...members), odd)
            .map(([name, value]) => ({ ...document(), [name]: value })),
          fc.array(odd).map(frames => document({ frames })),
          fc
            .array(fc.record({ tMs: fc.oneof(fc.double(), odd), landmarks: odd, motion: odd }), {
              maxLength: 5,
            })
            .map(frames => ({ ...document({ frames }), source: 'phone' })),
        ),
        input => {
          const result = read(input)
          if (!result.ok) expect(result.error.message).toMatch(/^.{10,400}\.$/su)
          else {
            const times = result.value.frames.map(({ tMs }) => tMs)
            expect(times.every((tMs, index) => index === 0 || tMs > (times[index - 1] as number))).toBe(true)
          }
        },
      ),
    )
  })
})
