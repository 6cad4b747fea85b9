import type { Look, PelvisCalibration, PelvisState, PhoneFrame } from '@backstride/motion'
import type { EyeProblem, SensorAnswer } from '../../eyes/phone/index.ts'

/** Who watches the low back in a hollow hold on the floor. */
export type Watcher = 'hand' | 'phone'

/** What a session knows of the phone on the belly. Nothing of it survives a crash: the phone lies elsewhere by then. */
export interface PhoneEye {
  readonly answer: SensorAnswer
  /** There were readings in this session: a silence may end. */
  readonly heard: boolean
  /** The screen was off since the last reading. */
  readonly screenOff: boolean
  readonly turned: boolean
  /** Readings of the window that is on. */
  readonly window: readonly PhoneFrame[]
  /** Readings with the back pressed flat, feet down. */
  readonly flat: readonly PhoneFrame[]
  /** null: not calibrated, or no longer where it was. */
  readonly calibration: PelvisCalibration | null
  /** Where every round begins: the flat of `zeroedFor`. */
  readonly zero: PelvisState | null
  /** The drill whose flat was taken with the legs up. */
  readonly zeroedFor: string | null
  readonly zeroTries: number
  /** While a round is on. */
  readonly pelvis: PelvisState | null
  readonly look: Look | null
  /** Since when it looks so, trusted ms. */
  readonly lookSinceMs: number
  readonly problem: EyeProblem | null
  /** How often it had to begin again since a round came to its end. */
  readonly tries: number
}

export const startEye: PhoneEye = {
  answer: 'off',
  heard: false,
  screenOff: false,
  turned: false,
  window: [],
  flat: [],
  calibration: null,
  zero: null,
  zeroedFor: null,
  zeroTries: 0,
  pelvis: null,
  look: null,
  lookSinceMs: 0,
  problem: null,
  tries: 0,
}

/** What was learnt no longer fits: somebody got up, or the phone was taken out. */
export const forgotten = ({ answer, heard, screenOff, turned, problem, tries }: PhoneEye): PhoneEye => ({
  ...startEye,
  answer,
  heard,
  screenOff,
  turned,
  problem,
  tries,
})
