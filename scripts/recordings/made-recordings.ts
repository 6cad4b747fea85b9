import { type CameraFrame, type Recording, writeRecording } from '@backstride/motion'
import {
  calibrationScenes,
  calibrationWindows,
  drawPlacement,
  type Film,
  filmOf,
  hipsAhead,
  lying,
  lyingView,
  makeChestStream,
  makePelvisStream,
  type Pose,
  type Scene,
  seeded,
  soundSensor,
  standingView,
  type TurnParts,
  turnedStanding,
  usualNoise,
} from '@backstride/motion/synthetic'

/** Short recordings of what is known to have happened: `fixtures/recordings/cases.json` says what is to be told of each. */
export const madeRecordings = (): Readonly<Record<string, string>> => ({
  'hold-by-camera': fileOf(holdByCamera()),
  'hold-by-phone': fileOf(holdByPhone()),
  'twist-by-camera': fileOf(twistByCamera()),
  'twist-by-phone': fileOf(twistByPhone()),
  'squeeze-by-camera': fileOf(squeezeByCamera()),
  'squeeze-by-phone': fileOf(squeezeByPhone()),
})

/** Frames a second: few, so that the files stay small; still enough to be scored. */
const cameraFps = 10
const phoneFps = 25
const phone = { ...soundSensor, rateHz: phoneFps, noiseMs2: 0.03, noiseDegPerS: 0.1 }

/** Feet down pressed flat and arched; 3 s held, 1.5 s lifted, 2.5 s held; feet down again. */
function holdByCamera(): Recording {
  const down: Pose = { posture: lying({ left: 'footDown', right: 'footDown' }), gapM: 0 }
  const arched: Pose = { ...down, gapM: 0.06 }
  const up = (lastsMs: number, gapM: number): Scene<string> => ({
    lastsMs,
    label: '',
    pose: { posture: lying(), gapM },
  })
  const film = filmOf(
    [
      { lastsMs: 1200, label: '', pose: down },
      { lastsMs: 400, label: '', pose: down, to: arched },
      { lastsMs: 1200, label: '', pose: arched },
      { lastsMs: 400, label: '', pose: arched, to: down },
      up(3000, 0),
      up(1500, 0.06),
      up(2500, 0),
      { lastsMs: 600, label: '', pose: down },
    ],
    { camera: lyingView(), fps: cameraFps, noise: usualNoise },
  )
  const calibration = { flatMs: [0, 1200], archMs: [1600, 2800] } as const
  return byCamera('hollow-hold', film, { calibration, cameraHeight: 'floor' })
}

/** After the calibration: 4 s flat, 2 s arched, 4 s flat. */
function holdByPhone(): Recording {
  const draw = seeded(7)
  const { frames } = makePelvisStream(draw, {
    scenes: [
      ...calibrationScenes,
      { share: 0, ms: 4000, moveMs: 0 },
      { share: 1, ms: 2000, moveMs: 300 },
      { share: 0, ms: 4000, moveMs: 300 },
    ],
    rangeDeg: 10,
    placement: drawPlacement(draw, 'across'),
    breath: { deg: 1, hz: 0.25 },
    flaws: phone,
  })
  return byPhone('hollow-hold', frames, { calibration: calibrationWindows, phone: 'pelvis' })
}

const turned = (turnDeg: number, parts: TurnParts = {}): Pose => ({
  posture: turnedStanding({ ...parts, turnDeg }),
})

/** 40 degrees to the left, 35 to the right, 30 to the left. */
function twistByCamera(): Recording {
  const turn = (deg: number): Scene<string> => ({
    lastsMs: 1800,
    label: '',
    pose: turned(0),
    moving: share => turned(deg * Math.sin(Math.PI * share)),
  })
  const film = filmOf(
    [
      { lastsMs: 1000, label: '', pose: turned(0) },
      turn(40),
      turn(-35),
      turn(30),
      { lastsMs: 500, label: '', pose: turned(0) },
    ],
    { camera: standingView(), fps: cameraFps, noise: usualNoise },
  )
  return byCamera('twist', film, { neutralMs: [0, 1000] })
}

/** 40 degrees to the left, 45 to the right. */
function twistByPhone(): Recording {
  const draw = seeded(8)
  const turn = { moveMs: 800, holdMs: 200, restMs: 400 }
  const { frames, neutralWindowMs } = makeChestStream(draw, {
    turns: [
      { ...turn, side: 'left', deg: 40 },
      { ...turn, side: 'right', deg: 45 },
    ],
    neutralMs: 2000,
    placement: drawPlacement(draw, 'any'),
    flaws: phone,
    swayDeg: 0.5,
    leanDeg: 0,
  })
  return byPhone('twist', frames, { neutralMs: neutralWindowMs, phone: 'chest' })
}

/** Relaxed for 2 s, then the pelvis 4 cm ahead. */
function squeezeByCamera(): Recording {
  const stood = (aheadPct: number): Pose => ({ posture: hipsAhead(aheadPct) })
  const film = filmOf(
    [
      { lastsMs: 2000, label: '', pose: stood(0) },
      { lastsMs: 500, label: '', pose: stood(0), to: stood(3) },
      { lastsMs: 2000, label: '', pose: stood(3) },
    ],
    { camera: standingView({ from: 'left' }), fps: cameraFps, noise: usualNoise },
  )
  return byCamera('neutral-pelvis', film, { neutralMs: [0, 2000] })
}

/** Relaxed for 2 s, then tilted by 7 degrees. */
function squeezeByPhone(): Recording {
  const draw = seeded(9)
  const { frames } = makePelvisStream(draw, {
    scenes: [
      { share: 0, ms: 2000, moveMs: 0 },
      { share: 1, ms: 2500, moveMs: 500 },
    ],
    rangeDeg: 7,
    placement: drawPlacement(draw, 'across'),
    breath: { deg: 0.3, hz: 0.25 },
    flaws: phone,
    upright: true,
  })
  return byPhone('neutral-pelvis', frames, { neutralMs: [0, 2000], phone: 'pelvis' })
}

type Exercise = Recording['exercise']
type Setup = Recording['setup']

const byCamera = (exercise: Exercise, { picture, frames }: Film<unknown>, setup: Setup): Recording => ({
  exercise,
  source: 'camera',
  fps: cameraFps,
  picture,
  setup,
  frames: frames.map(exercise === 'hollow-hold' ? withWholePixels : withoutOutline),
})

const withWholePixels = ({ world: _, maskUndersidePx, ...frame }: CameraFrame): CameraFrame => ({
  ...frame,
  maskUndersidePx: maskUndersidePx?.map(Math.round),
})

/** Nobody who stands has an underside that is looked at. */
const withoutOutline = ({ maskUndersidePx: _, ...frame }: CameraFrame): CameraFrame => frame

const byPhone = (
  exercise: Exercise,
  frames: Extract<Recording, { readonly source: 'phone' }>['frames'],
  setup: Setup,
): Recording => ({ exercise, source: 'phone', fps: phoneFps, setup, frames })

/** Numbers to the fourth place: less than a tenth of a pixel. */
const fileOf = (recording: Recording): string => JSON.stringify(writeRecording(recording), short)

const short = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value
