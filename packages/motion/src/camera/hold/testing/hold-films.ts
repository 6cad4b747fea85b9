import type { Side } from '@backstride/body'
import type { CameraFrame } from '../../../frames/frames.ts'
import type { Form } from '../../../hold/hold.ts'
import {
  type CameraNoise,
  type Film,
  filmOf,
  type LyingParts,
  type LyingView,
  lying,
  lyingView,
  type MadeBody,
  madeBodies,
  type Pose,
  type Scene,
  seeded,
  usualNoise,
} from '../../../synthetic/index.ts'
import { calibrateBack } from '../calibrate-back.ts'
import { type HoldCameraState, seeHold, startHoldCamera } from '../see-hold.ts'

/** Who lies there, before which camera. */
export interface Before {
  readonly body: MadeBody
  readonly view: LyingView
  readonly fps: number
  readonly droppedShare: number
  readonly noise: CameraNoise
  readonly seed: number
  /** How far this body arches, metres. */
  readonly archM: number
}

/** Whatever a lens at floor height must bear; another for each seed. */
export function anyBefore(seed: number): Before {
  const draw = seeded(seed)
  const from = (least: number, most: number): number => least + (most - least) * draw()
  const oneOf = <Value>(...values: readonly [Value, ...Value[]]): Value =>
    values[Math.floor(draw() * values.length)] ?? values[0]
  return {
    body: oneOf<MadeBody>(madeBodies.drawn, madeBodies.male, madeBodies.female),
    view: {
      nearSide: oneOf<Side>('left', 'right'),
      offSideDeg: from(-10, 10),
      heightM: from(0.08, 0.16),
      distanceM: from(2.3, 3),
      rollDeg: from(-3, 3),
      asideM: from(-0.15, 0.15),
    },
    fps: oneOf(10, 12, 15),
    droppedShare: oneOf(0, 0.1),
    noise: usualNoise,
    seed,
    archM: from(0.035, 0.08),
  }
}

/** What a hold film shows, named by what is to be said of it; between: on the way, anything but good where it is not. */
export type Truth = Form | 'between' | 'flat' | 'arch'

export const feetDown = { left: 'footDown', right: 'footDown' } as const satisfies LyingParts

export const flatFeetDown: Pose = { posture: lying(feetDown), gapM: 0 }

/** Pressed flat and arched, with the feet down unless told otherwise, then what is told. */
export function calibratedFilm(
  before: Before,
  scenes: readonly Scene<Truth>[],
  calibratedIn: LyingParts = feetDown,
): Film<Truth> {
  const flat: Pose = { posture: lying(calibratedIn), gapM: 0 }
  const arched: Pose = { ...flat, gapM: before.archM }
  return filmOf<Truth>(
    [
      { lastsMs: 2500, label: 'flat', pose: flat },
      { lastsMs: 700, label: 'between', pose: flat, to: arched },
      { lastsMs: 2500, label: 'arch', pose: arched },
      { lastsMs: 700, label: 'between', pose: arched, to: flat },
      ...scenes,
    ],
    {
      camera: lyingView(before.view),
      body: before.body,
      fps: before.fps,
      timeJitterMs: 15,
      droppedShare: before.droppedShare,
      noise: before.noise,
      seed: before.seed,
    },
  )
}

/** One frame as it was judged. */
export interface Judged {
  readonly frame: CameraFrame
  readonly truth: Truth
  readonly state: HoldCameraState
}

/** Calibrated on the film's own windows and judged as it comes in. */
export function judgedFilm(
  film: Film<Truth>,
  cameraHeight: 'floor' | 'unknown' = 'floor',
): readonly Judged[] {
  const of = (label: Truth) => film.frames.filter((_, index) => film.labels[index] === label)
  const calibration = calibrateBack({ flat: of('flat'), arch: of('arch'), picture: film.picture })
  if (!calibration.ok) throw new Error(`Not calibrated: ${calibration.error}`)
  let state = startHoldCamera({ picture: film.picture, cameraHeight, calibration: calibration.value })
  return film.frames.map((frame, index) => {
    state = seeHold(state, frame)
    return { frame, truth: film.labels[index] ?? 'between', state }
  })
}

export const formsOf = (judged: readonly Judged[], truth: Truth): readonly Form[] =>
  judged.filter(each => each.truth === truth).map(({ state }) => state.look.form)
