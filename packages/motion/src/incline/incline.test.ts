import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Gravity, inclineRules, legAngleDeg, thighAngleDeg } from './gravity.ts'
import { advanceLowestAngle, startLowestAngle } from './lowest-angle.ts'
import { advanceStillAngle, type InclineFrame, startStillAngle } from './still-angle.ts'

const g = 9.81
const rad = (deg: number) => (deg * Math.PI) / 180
/** A phone whose top edge points up by `pitchDeg`, screen up, rolled by `rollDeg` about its long side. */
const lying = (pitchDeg: number, rollDeg = 0): Gravity => ({
  x: -g * Math.cos(rad(pitchDeg)) * Math.sin(rad(rollDeg)),
  y: g * Math.sin(rad(pitchDeg)),
  z: g * Math.cos(rad(pitchDeg)) * Math.cos(rad(rollDeg)),
})
/** The same as iOS tells it. */
const otherSign = ({ x, y, z }: Gravity): Gravity => ({ x: -x, y: -y, z: -z })
const scaled = ({ x, y, z }: Gravity, by: number): Gravity => ({ x: x * by, y: y * by, z: z * by })

describe('the angle of a limb from gravity', () => {
  it.each([
    ['flat, screen up', { x: 0, y: 0, z: g }, 0],
    ['knee higher than the hip', { x: 0, y: g / 2, z: (g * Math.sqrt(3)) / 2 }, 30],
    ['knee lower', { x: 0, y: -g / 2, z: (g * Math.sqrt(3)) / 2 }, -30],
    ['knee higher, as iOS tells it', { x: 0, y: -g / 2, z: (-g * Math.sqrt(3)) / 2 }, 30],
  ])('[INCLINE-1] %s: %s', (_, gravity, deg) => {
    const angle = thighAngleDeg(gravity)
    expect('angleDeg' in angle && angle.angleDeg).toBeCloseTo(deg, 6)
  })
  it.each([
    ['being moved', { x: 0, y: 4, z: 14 }, 'moving'],
    ['falling', { x: 0, y: 0, z: 0.2 }, 'moving'],
    ['no reading', { x: Number.NaN, y: 0, z: g }, 'moving'],
    ['on its long edge', { x: g, y: 0, z: 0 }, 'sideways'],
    ['standing upright: top and bottom look alike', { x: 0, y: g, z: 0 }, 'sideways'],
    ['rolled 40 degrees', lying(0, 40), 'sideways'],
  ])('[INCLINE-2] %s: nothing is said', (_, gravity, unclear) => {
    expect(thighAngleDeg(gravity)).toEqual({ unclear })
  })
  it('[INCLINE-1] gives the pitch back, rolled a little, on both platforms, whatever the exact gravity', () =>
    fc.assert(
      fc.property(
        fc.double({ min: -85, max: 85, noNaN: true }),
        fc.double({ min: -30, max: 30, noNaN: true }),
        fc.double({ min: 0.95, max: 1.05, noNaN: true }),
        fc.boolean(),
        (pitch, roll, by, iOS) => {
          const felt = scaled(lying(pitch, roll), by)
          const angle = thighAngleDeg(iOS ? otherSign(felt) : felt)
          expect('angleDeg' in angle && angle.angleDeg).toBeCloseTo(pitch, 4)
        },
      ),
    ))
  it('[INCLINE-3] a straight leg: 0 on the floor, 90 upright, whichever end of the phone is up', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 90, noNaN: true }),
        fc.boolean(),
        fc.boolean(),
        (deg, upside, iOS) => {
          const felt = lying(upside ? -deg : deg)
          const angle = legAngleDeg(iOS ? otherSign(felt) : felt)
          expect('angleDeg' in angle && angle.angleDeg).toBeCloseTo(deg, 4)
        },
      ),
    ))
})

/** Ten looks a second at what the phone feels, from a moment on. */
const looks = (fromMs: number, degs: readonly number[], stepMs = 100): InclineFrame[] =>
  degs.map((deg, index) => ({ tMs: fromMs + index * stepMs, gravity: lying(deg) }))
const steady = (deg: number, ms: number) => Array.from({ length: ms / 100 + 1 }, () => deg)
const afterGettingReady = inclineRules.getReadyMs + 100
const gettingReady = looks(0, steady(0, inclineRules.getReadyMs - 100))

describe('a limb that hangs still', () => {
  const taken = (frames: readonly InclineFrame[]) =>
    [...gettingReady, ...frames].reduce(advanceStillAngle, startStillAngle)
  it('[INCLINE-4] is measured once, by the mean of three seconds without moving', () => {
    const almost = taken(looks(afterGettingReady, steady(-8, 2900)))
    expect([almost.state, almost.angleDeg]).toEqual(['still', null])
    const done = taken(looks(afterGettingReady, [...steady(-8, 3000), 40, 40]))
    expect(done.state).toBe('taken')
    expect(done.angleDeg).toBeCloseTo(-8, 6)
  })
  it('[INCLINE-4] nothing is taken while the runner lies back, nor while it moves', () => {
    expect(gettingReady.reduce(advanceStillAngle, startStillAngle).state).toBe('ready')
    const restless = Array.from({ length: 100 }, (_, index) => (index % 4 < 2 ? 0 : 6))
    const { state, angleDeg } = taken(looks(afterGettingReady, [...restless, 0, 6]))
    expect([state, angleDeg]).toEqual(['moving', null])
    expect(taken([{ tMs: afterGettingReady, gravity: lying(0, 60) }]).state).toBe('sideways')
  })
  it('[INCLINE-4] what is taken lies within what was felt', () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { maxLength: 80 }), degs => {
        const { state, angleDeg } = taken(looks(afterGettingReady, degs))
        expect(angleDeg !== null).toBe(state === 'taken')
        if (angleDeg === null) return
        expect(angleDeg).toBeGreaterThanOrEqual(Math.min(...degs) - 1e-9)
        expect(angleDeg).toBeLessThanOrEqual(Math.max(...degs) + 1e-9)
      }),
    ))
})

describe('a leg that goes down and comes back up', () => {
  const lowered = (degs: readonly number[]) =>
    [...gettingReady, ...looks(afterGettingReady, degs)].reduce(advanceLowestAngle, startLowestAngle)
  const down = (from: number, to: number) =>
    Array.from(
      { length: Math.abs(from - to) * 2 + 1 },
      (_, index) => from + (Math.sign(to - from) * index) / 2,
    )
  it('[INCLINE-5] tells the lowest it came to, and is over once it came back up', () => {
    const still = lowered([...steady(88, 1000), ...down(88, 52)])
    expect(still.state).toBe('goingDown')
    const over = lowered([
      ...steady(88, 1000),
      ...down(88, 52),
      ...steady(52, 500),
      ...down(52, 88),
      ...steady(10, 1000),
    ])
    expect(over.state).toBe('over')
    expect(over.lowestDeg).toBeGreaterThan(51)
    expect(over.lowestDeg).toBeLessThan(54)
  })
  it('[INCLINE-5] a leg that was never up gives nothing', () => {
    expect(lowered([...steady(20, 3000)])).toMatchObject({ state: 'waitingForUp', lowestDeg: null })
  })
  it('[INCLINE-5] a jolt counts no lower than the leg was', () => {
    const jolt: InclineFrame[] = [{ tMs: 0, gravity: { x: 0, y: 0, z: 25 } }].map(frame => ({
      ...frame,
      tMs: afterGettingReady + 2000,
    }))
    const frames = [...gettingReady, ...looks(afterGettingReady, steady(85, 1900)), ...jolt]
    expect(frames.reduce(advanceLowestAngle, startLowestAngle).lowestDeg).toBeCloseTo(85, 1)
  })
})
