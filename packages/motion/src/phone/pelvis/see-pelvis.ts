import type { PhoneFrame } from '../../frames/frames.ts'
import { type Look, unseen } from '../../look/look.ts'
import { blindAt, type Pace, readAt, startPace } from '../pace.ts'
import { phoneRules } from '../phone-rules.ts'
import { isMeasured } from '../readings.ts'
import { lengthOf } from '../vector.ts'
import type { PelvisCalibration } from './calibrate-pelvis.ts'
import { hasSlipped, isKnocked } from './has-moved.ts'
import { pelvisRules } from './pelvis-rules.ts'
import { type PelvisSense, sensePelvis } from './pelvis-sense.ts'
import type { TiltWay } from './tilt.ts'

/** The phone across the belly: does the low back keep contact? Tests: [PELVIS-4] to [PELVIS-14]. */
export interface PelvisState {
  readonly look: Look
  /** undefined: not calibrated. */
  readonly calibration: PelvisCalibration | undefined
  /** The way from flat to arched as it is now: the calibration's own, or moved by a new flat. */
  readonly way: TiltWay | undefined
  /** It slipped or was knocked; stays until a new flat. */
  readonly moved: boolean
  readonly pace: Pace
  readonly sense: PelvisSense | null
}

const good: Look = { form: 'good' }
const lost: Look = { form: 'lost' }
const notCalibrated = unseen('notCalibrated')
const moved = unseen('moved')
const noReadings = unseen('noReadings')

export const startPelvis = (calibration: PelvisCalibration | undefined): PelvisState => ({
  look: calibration?.arch === undefined ? notCalibrated : noReadings,
  calibration,
  way: calibration?.arch?.way,
  moved: false,
  pace: startPace,
  sense: null,
})

/** One frame in, next state out. Without both ends, after a knock, or without readings it never says `good`. */
export function seePelvis(state: PelvisState, frame: PhoneFrame): PelvisState {
  const { calibration, way } = state
  const { tMs, gravity } = frame
  if (calibration === undefined) return state
  if (!isMeasured(gravity, phoneRules.leastMs2.value)) return looked(state, tMs)
  // A frame from before the last one says nothing about the present.
  if (state.pace.readMs !== null && tMs <= state.pace.readMs) return state
  const pace = readAt(state.pace, tMs)
  const { arch, feltMs2, noiseDeg } = calibration
  if (arch === undefined || way === undefined) {
    // Flat only: nothing to tell contact by, but a knock is felt.
    const isKnock = Math.abs(lengthOf(gravity) - feltMs2) > phoneRules.joltMs2.value
    return looked({ ...state, pace, moved: state.moved || isKnock }, tMs)
  }
  const { sense: last } = state
  const before = last !== null && tMs - last.tMs > pelvisRules.forgetsMs.value ? null : last
  const sense = sensePelvis(before, way, arch, feltMs2, pace.steadySinceMs, tMs, gravity)
  const isSettled = tMs - pace.steadySinceMs >= phoneRules.settleMs.value
  const isMoved = state.moved || isKnocked(sense) || (isSettled && hasSlipped(sense, arch.rangeDeg, noiseDeg))
  return looked({ look: state.look, calibration, way, moved: isMoved, pace, sense }, tMs)
}

/** What can be said at a moment between two frames, or when no more come. */
export function pelvisLookAt(state: PelvisState, tMs: number): Look {
  if (state.calibration === undefined) return notCalibrated
  if (state.moved) return moved
  if (state.calibration.arch === undefined) return notCalibrated
  const blind = blindAt(state.pace, tMs)
  if (blind !== undefined) return blind
  if (state.sense === null) return noReadings
  return state.sense.isLost ? lost : good
}

const looked = (state: PelvisState, tMs: number): PelvisState => {
  const look = pelvisLookAt(state, tMs)
  return look === state.look ? state : { ...state, look }
}
