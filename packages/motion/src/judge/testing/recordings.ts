import type { CameraFrame, PhoneFrame } from '../../frames/frames.ts'
import type { JudgedExercise, Recording, RecordingSetup } from '../../recording/recording.ts'
import {
  calibrationScenes,
  calibrationWindows,
  drawPlacement,
  type Film,
  filmOf,
  type LyingParts,
  lying,
  lyingView,
  type MadeBody,
  makeChestStream,
  makePelvisStream,
  type PelvisScene,
  type Pose,
  type Scene,
  type SensorFlaws,
  seeded,
  soundSensor,
  type TurnPlan,
  usualNoise,
} from '../../synthetic/index.ts'

/** Recordings of what is known to have happened. */

export const feetDown = { left: 'footDown', right: 'footDown' } as const satisfies LyingParts
export const flatFeetDown: Pose = { posture: lying(feetDown), gapM: 0 }
export const archM = 0.06
const arched: Pose = { ...flatFeetDown, gapM: archM }

/** Pressed flat and arched with the feet down, for 2.5 s each. */
export const calibrationFilm: readonly Scene<string>[] = [
  { lastsMs: 2500, label: 'off', pose: flatFeetDown },
  { lastsMs: 700, label: 'off', pose: flatFeetDown, to: arched },
  { lastsMs: 2500, label: 'off', pose: arched },
  { lastsMs: 700, label: 'off', pose: arched, to: flatFeetDown },
]
const floorSetup: RecordingSetup = {
  calibration: { flatMs: [0, 2500], archMs: [3200, 5700] },
  cameraHeight: 'floor',
}

/** A position that is held, flat or arched. */
export const held = (lastsMs: number, label: string, parts: LyingParts = {}, gapM = 0): Scene<string> => ({
  lastsMs,
  label,
  pose: { posture: lying(parts), gapM },
})

export interface CameraFlaws {
  readonly fps?: number
  readonly seed?: number
  readonly droppedShare?: number
  readonly body?: MadeBody
}

export const holdFilm = (scenes: readonly Scene<string>[], flaws: CameraFlaws = {}): Film<string> =>
  filmOf([...calibrationFilm, ...scenes], {
    camera: lyingView(),
    noise: usualNoise,
    timeJitterMs: 8,
    ...flaws,
  })

export const byCamera = (
  { picture, frames }: Film<unknown>,
  setup: RecordingSetup = floorSetup,
  exercise: JudgedExercise = 'hollow-hold',
): Recording => ({ exercise, source: 'camera', fps: 12, picture, setup, frames })

/** A hold felt by the phone: calibrated, then what is told. */
export const pelvisStream = (
  scenes: readonly PelvisScene[],
  { seed = 1, rangeDeg = 10, flaws = soundSensor, upright = false } = {},
) => {
  const draw = seeded(seed)
  return makePelvisStream(draw, {
    scenes: upright ? scenes : [...calibrationScenes, ...scenes],
    rangeDeg,
    placement: drawPlacement(draw, 'across'),
    breath: { deg: 1, hz: 0.25 },
    flaws,
    upright,
  })
}

export const byPhone = (
  frames: readonly PhoneFrame[],
  setup: RecordingSetup = { calibration: calibrationWindows },
  exercise: JudgedExercise = 'hollow-hold',
): Recording => ({ exercise, source: 'phone', fps: soundSensor.rateHz, setup, frames })

/** Twists felt by the phone, after two seconds of standing. */
export const chestStream = (turns: readonly TurnPlan[], seed = 1, flaws: SensorFlaws = soundSensor) => {
  const draw = seeded(seed)
  return makeChestStream(draw, {
    turns,
    neutralMs: 2000,
    placement: drawPlacement(draw, 'any'),
    flaws,
    swayDeg: 0.5,
    leanDeg: 0,
  })
}

export const withoutTimes = <Frame extends CameraFrame | PhoneFrame>(
  frames: readonly Frame[],
  fromMs: number,
  untilMs: number,
): readonly Frame[] => frames.filter(({ tMs }) => tMs < fromMs || tMs >= untilMs)
