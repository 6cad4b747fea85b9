import type { PhoneFrame } from '@backstride/motion'
import { type MotionReading, readMotion } from './read-motion.ts'
import type { Felt, SensorAnswer } from './sensor-answer.ts'
import { pulseAnswer, pulseAt, type SensorPulse, startPulse } from './sensor-pulse.ts'

/** The phone's sense of gravity and turning. No reading leaves this page. */
export interface PhoneSensor {
  /** Begins to listen; on iOS the runner is asked, and only a tap may lead here. Once it listens, nothing happens. */
  ask(): void
  /** The same where nobody has to be asked: only to find out whether there are readings. */
  probe(): void
  /** All that was felt since the last look. */
  take(): Felt
  close(): void
}

/** What of the browser is needed; a test gives its own. */
export interface SensorPage {
  readonly isSecure: boolean
  readonly hasSensor: boolean
  /** Only iOS has it. */
  readonly requestPermission: (() => Promise<string>) | undefined
  readonly upIsNegative: boolean
  nowMs(): number
  isHidden(): boolean
  /** How far the picture is turned against the phone, degrees. */
  angleDeg(): number
  onMotion(listener: (event: MotionReading) => void): () => void
}

/** More than this is kept by no look that comes in time: the oldest goes. */
const KEPT_READINGS = 600

export function createPhoneSensor(page: SensorPage = browserPage()): PhoneSensor {
  let answer: SensorAnswer = sensorBeforeAsked(page) ?? 'off'
  let pulse: SensorPulse = startPulse(0)
  let readings: PhoneFrame[] = []
  let wasHidden = false
  let fromDeg = 0
  let stop = (): void => undefined
  let over = false

  function listen(): void {
    if (over) return
    answer = 'listening'
    pulse = startPulse(page.nowMs())
    fromDeg = page.angleDeg()
    stop()
    stop = page.onMotion(event => {
      const tMs = page.nowMs()
      const reading = readMotion(event, tMs, page.upIsNegative)
      if (reading === undefined) return
      pulse = pulseAt(pulse, tMs)
      readings.push(reading)
      if (readings.length > KEPT_READINGS) readings.shift()
    })
  }

  async function askRunner(request: () => Promise<string>): Promise<void> {
    answer = 'asking'
    try {
      const given = await request()
      if (given === 'granted') listen()
      else answer = 'denied'
    } catch {
      // Asked without a tap, or not at all: to the runner it is the same.
      answer = 'denied'
    }
  }

  const isWaiting = () => answer === 'off' || answer === 'denied' || answer === 'noReadings'
  return {
    ask() {
      if (!isWaiting()) return
      if (page.requestPermission === undefined) listen()
      else void askRunner(page.requestPermission)
    },
    probe() {
      if (answer === 'off' && page.requestPermission === undefined) listen()
    },
    take() {
      const nowMs = page.nowMs()
      if (page.isHidden()) {
        wasHidden = true
        // Nobody is to blame for what a hidden page does not feel.
        pulse = { ...pulse, sinceMs: nowMs }
      }
      if (answer === 'listening' || answer === 'noReadings' || answer === 'tooSlow')
        answer = pulseAnswer(pulse, nowMs)
      const taken = readings
      readings = []
      const screenOff = wasHidden
      if (taken.length > 0 && !page.isHidden()) wasHidden = false
      const turned = answer !== 'off' && page.angleDeg() !== fromDeg
      return { nowMs, readings: taken, answer, screenOff, turned }
    },
    close() {
      over = true
      stop()
    },
  }
}

/** What is known before anybody is asked; undefined: it may well be there. */
export function sensorBeforeAsked(page: SensorPage = browserPage()): 'noSensor' | 'notSecure' | undefined {
  if (!page.isSecure) return 'notSecure'
  return page.hasSensor ? undefined : 'noSensor'
}

function browserPage(): SensorPage {
  const { DeviceMotionEvent: event } = globalThis as { DeviceMotionEvent?: typeof DeviceMotionEvent }
  const { requestPermission } = (event ?? {}) as { requestPermission?: () => Promise<string> }
  return {
    isSecure: globalThis.isSecureContext,
    hasSensor: event !== undefined,
    requestPermission: requestPermission?.bind(event),
    // WebKit alone has this event; a Mac has no such sensor.
    upIsNegative: 'GestureEvent' in globalThis,
    nowMs: () => performance.now(),
    isHidden: () => document.visibilityState !== 'visible',
    angleDeg: () => globalThis.screen.orientation?.angle ?? 0,
    onMotion(listener) {
      const onEvent = (each: DeviceMotionEvent) => listener(each)
      window.addEventListener('devicemotion', onEvent)
      return () => window.removeEventListener('devicemotion', onEvent)
    },
  }
}
