import type { PhoneFrame } from '@backstride/motion'

/** Why the phone cannot watch. Each has a sentence of its own: phone-words.ts. */
export type SensorProblem =
  /** This browser gives pages no motion sensor. */
  | 'noSensor'
  /** Sensors are only for secure pages: over plain http in the local network there is none. */
  | 'notSecure'
  /** The runner, or the browser for them, said no. */
  | 'denied'
  /** Allowed, but nothing comes: a computer, a sensor that is blocked. */
  | 'noReadings'
  /** Too seldom to notice a back that lifts. */
  | 'tooSlow'

/** off: nobody asked yet. asking: iOS asks the runner just now. */
export type SensorAnswer = 'off' | 'asking' | 'listening' | SensorProblem

/** What the phone felt since it was last looked at. */
export interface Felt {
  /** On the clock of the readings, ms. */
  readonly nowMs: number
  readonly readings: readonly PhoneFrame[]
  readonly answer: SensorAnswer
  /** The page was hidden or the screen off since the last reading: browsers stop the sensor then. */
  readonly screenOff: boolean
  /** The picture on the screen turned since listening began. The readings did not: they are the phone's own. */
  readonly turned: boolean
}

const problems: ReadonlySet<string> = new Set([
  'noSensor',
  'notSecure',
  'denied',
  'noReadings',
  'tooSlow',
] satisfies SensorProblem[])

export const isProblem = (answer: string): answer is SensorProblem => problems.has(answer)

/** Known before anybody is asked, and nothing the runner could change here. */
export const isImpossible = (answer: SensorAnswer): boolean => answer === 'noSensor' || answer === 'notSecure'
