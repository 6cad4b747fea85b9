import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPhoneSensor, type SensorPage, sensorBeforeAsked } from './phone-sensor.ts'
import { type MotionReading, readMotion } from './read-motion.ts'

const flat: MotionReading = {
  accelerationIncludingGravity: { x: 0.2, y: -0.4, z: 9.7 },
  rotationRate: { alpha: 1, beta: 2, gamma: 3 },
}
const empty: MotionReading = {
  accelerationIncludingGravity: { x: null, y: null, z: null },
  rotationRate: null,
}

/** A browser whose time, answers and readings the test leads. */
function madePage(more: Partial<SensorPage> = {}) {
  const at = { nowMs: 0, hidden: false, angleDeg: 0 }
  let heard: ((event: MotionReading) => void) | undefined
  const page: SensorPage = {
    isSecure: true,
    hasSensor: true,
    requestPermission: undefined,
    upIsNegative: false,
    nowMs: () => at.nowMs,
    isHidden: () => at.hidden,
    angleDeg: () => at.angleDeg,
    onMotion(listener) {
      heard = listener
      return () => {
        heard = undefined
      }
    },
    ...more,
  }
  const sensor = createPhoneSensor(page)
  return {
    at,
    page,
    sensor,
    isListening: () => heard !== undefined,
    tell: (event: MotionReading) => heard?.(event),
    /** So much time with a reading every so often; `everyMs` 0: none. */
    pass(ms: number, everyMs: number, event = flat) {
      for (let passed = 10; passed <= ms; passed += 10) {
        at.nowMs += 10
        if (everyMs > 0 && at.nowMs % everyMs === 0) heard?.(event)
        if (passed % 50 === 0 && passed < ms) sensor.take()
      }
      return sensor.take()
    },
  }
}

describe('the sensor of the phone', () => {
  it('[SENSOR-1] says before anybody is asked where there can be none', () => {
    expect(sensorBeforeAsked(madePage({ isSecure: false, hasSensor: false }).page)).toBe('notSecure')
    expect(sensorBeforeAsked(madePage({ hasSensor: false }).page)).toBe('noSensor')
    for (const more of [{ isSecure: false }, { hasSensor: false }]) {
      const { sensor, isListening } = madePage(more)
      const before = sensor.take().answer
      sensor.ask()
      expect(sensor.take().answer).toBe(before)
      expect(isListening()).toBe(false)
    }
  })

  it('[SENSOR-2] where nobody has to be asked it listens at once, and only then', () => {
    const made = madePage()
    expect(made.sensor.take().answer).toBe('off')
    expect(made.isListening()).toBe(false)
    made.sensor.ask()
    expect(made.pass(1000, 20).answer).toBe('listening')
    made.sensor.close()
    expect(made.isListening()).toBe(false)
  })

  it.each([
    ['granted', 'listening'],
    ['denied', 'denied'],
  ])('[SENSOR-3] on iOS the runner is asked: %s', async (given, answer) => {
    const made = madePage({ requestPermission: () => Promise.resolve(given) })
    made.sensor.probe()
    expect(made.sensor.take().answer).toBe('off')
    made.sensor.ask()
    expect(made.sensor.take().answer).toBe('asking')
    await Promise.resolve()
    await Promise.resolve()
    expect(made.sensor.take().answer).toBe(answer)
  })

  it('[SENSOR-4] asked without a tap counts as denied; asked again it may be allowed', async () => {
    const answers = [Promise.reject(new Error('no gesture')), Promise.resolve('granted')]
    const made = madePage({ requestPermission: () => answers.shift() ?? Promise.resolve('denied') })
    made.sensor.ask()
    await new Promise(resolve => setTimeout(resolve, 0))
    expect(made.sensor.take().answer).toBe('denied')
    made.sensor.ask()
    await new Promise(resolve => setTimeout(resolve, 0))
    expect(made.sensor.take().answer).toBe('listening')
  })

  it('[SENSOR-5] nothing, or events with nothing in them, is told as no readings; they may still come', () => {
    const made = madePage()
    made.sensor.ask()
    expect(made.pass(2900, 20, empty).answer).toBe('listening')
    expect(made.pass(200, 20, empty)).toMatchObject({ answer: 'noReadings', readings: [] })
    expect(made.pass(100, 20).answer).toBe('listening')
  })

  it('[SENSOR-6] a slow sensor is told', () => {
    const made = madePage()
    made.sensor.ask()
    expect(made.pass(4000, 200).answer).toBe('tooSlow')
    // One gap is no pace.
    const gapped = madePage()
    gapped.sensor.ask()
    gapped.pass(1000, 20)
    gapped.pass(1500, 0)
    expect(gapped.pass(60, 20).answer).toBe('listening')
    const quick = madePage()
    quick.sensor.ask()
    expect(quick.pass(4000, 100).answer).toBe('listening')
  })

  it('[SENSOR-7] a hidden page blames no sensor, and tells that the screen was off until there are readings', () => {
    const made = madePage()
    made.sensor.ask()
    made.pass(1000, 20)
    made.at.hidden = true
    const hidden = made.pass(20_000, 0)
    expect(hidden).toMatchObject({ answer: 'listening', screenOff: true })
    made.at.hidden = false
    expect(made.pass(40, 0).screenOff).toBe(true)
    expect(made.pass(100, 20).readings.length).toBeGreaterThan(0)
    expect(made.pass(100, 20).screenOff).toBe(false)
  })

  it('[SENSOR-8] a turned screen is told, and changes no reading', () => {
    const made = madePage()
    made.sensor.ask()
    const before = made.pass(100, 100).readings[0]
    made.at.angleDeg = 90
    const after = made.pass(100, 100)
    expect(after.turned).toBe(true)
    expect(after.readings[0]?.gravity).toEqual(before?.gravity)
  })

  it('[SENSOR-9] every reading is handed out once, in order', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 60 }), gaps => {
        const made = madePage()
        made.sensor.ask()
        const taken: number[] = []
        for (const gap of gaps) {
          made.at.nowMs += gap
          made.tell(flat)
          if (gap % 3 === 0) taken.push(...made.sensor.take().readings.map(({ tMs }) => tMs))
        }
        taken.push(...made.sensor.take().readings.map(({ tMs }) => tMs))
        expect(taken).toEqual(gaps.map((_, index) => gaps.slice(0, index + 1).reduce((a, b) => a + b, 0)))
      }),
    ))
})

const axis = fc.double({ min: -30, max: 30, noNaN: true })
describe('one reading', () => {
  it('[SENSOR-10] means the same on both platforms: z up when it lies, screen up', () =>
    fc.assert(
      fc.property(axis, axis, axis, (x, y, z) => {
        const [android, ios] = [1, -1].map(sign => ({
          accelerationIncludingGravity: { x: sign * x, y: sign * y, z: sign * z },
          rotationRate: null,
        }))
        if (android === undefined || ios === undefined) throw new Error('two platforms')
        const [here, there] = [readMotion(android, 5, false), readMotion(ios, 5, true)]
        for (const name of ['x', 'y', 'z'] as const)
          expect(there?.gravity?.[name]).toBeCloseTo(here?.gravity?.[name] ?? Number.NaN, 12)
      }),
    ))

  it('[SENSOR-11] takes alpha, beta and gamma for x, y and z; half a vector is none', () => {
    expect(readMotion(flat, 5, false)).toEqual({
      tMs: 5,
      gravity: { x: 0.2, y: -0.4, z: 9.7 },
      turnRate: { x: 1, y: 2, z: 3 },
    })
    expect(readMotion(empty, 5, false)).toBeUndefined()
    expect(readMotion({ ...flat, rotationRate: { alpha: 1, beta: null, gamma: 3 } }, 5, false)).toEqual({
      tMs: 5,
      gravity: { x: 0.2, y: -0.4, z: 9.7 },
    })
  })
})
