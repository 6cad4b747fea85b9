import { type Posture, solve, wayBetween } from '@backstride/body'
import type { CameraFrame, Picture } from '../../frames/frames.ts'
import type { CameraPlace } from './camera-place.ts'
import { type CameraNoise, disturbed, noNoise } from './disturb.ts'
import { type MadeBody, madeBodies, type Pose, postureOf } from './made-body.ts'
import { legsSwapped, sidesSwapped } from './mix-ups.ts'
import { seeSkeleton } from './see-body.ts'
import { seeded } from './seeded.ts'

/** What happens for a while, and what is true of it. */
export interface Scene<Label> {
  readonly lastsMs: number
  readonly label: Label
  readonly pose: Pose
  /** Where it moves to, slowing down at both ends; missing: it is held. */
  readonly to?: Pose
  /** Any posture by the share of the scene that has passed: for what no way between two postures gives. Wins over `pose`. */
  readonly moving?: (share: number) => Pose
  /** The body moves across the picture, from and to, metres to the right of where the camera has it. */
  readonly asideM?: readonly [from: number, to: number]
  readonly camera?: CameraPlace
  /** legs: left and right leg change places. sides: the whole body. nobody: no person is found. noOutline: no mask came. */
  readonly mixUp?: 'legs' | 'sides' | 'nobody' | 'noOutline'
  /** Told by the detector: more than one may be in the picture. */
  readonly crowded?: boolean
}

export interface FilmSetup {
  readonly camera: CameraPlace
  readonly body?: MadeBody
  readonly fps?: number
  /** Times are off by up to so much, either way; their order stays. */
  readonly timeJitterMs?: number
  /** Share of frames that never come. */
  readonly droppedShare?: number
  readonly noise?: CameraNoise
  readonly seed?: number
}

/** Frames with what is true of each. */
export interface Film<Label> {
  readonly picture: Picture
  readonly frames: readonly CameraFrame[]
  /** One for each frame. */
  readonly labels: readonly Label[]
  readonly scenes: readonly { readonly label: Label; readonly fromMs: number; readonly untilMs: number }[]
}

/** A recording of what happens, scene after scene. The same setup gives the same film. */
export function filmOf<Label>(scenes: readonly Scene<Label>[], setup: FilmSetup): Film<Label> {
  const { camera, fps = 12, timeJitterMs = 0, droppedShare = 0, noise = noNoise, seed = 1 } = setup
  const draw = seeded(seed)
  const stepMs = 1000 / fps
  const jitterMs = Math.min(timeJitterMs, stepMs * 0.45)
  const frames: CameraFrame[] = []
  const labels: Label[] = []
  const spans: Film<Label>['scenes'][number][] = []
  let index = 0
  let fromMs = 0
  for (const scene of scenes) {
    const untilMs = fromMs + scene.lastsMs
    const seen = seeingOf(scene, setup)
    for (; index * stepMs < untilMs; index += 1) {
      const exactMs = index * stepMs
      const tMs = Math.max(0, exactMs + (draw() * 2 - 1) * jitterMs)
      if (draw() < droppedShare) continue
      const frame = seen((exactMs - fromMs) / scene.lastsMs)
      frames.push({ ...mixedUp(disturbed(frame, noise, camera.picture, draw), scene), tMs })
      labels.push(scene.label)
    }
    spans.push({ label: scene.label, fromMs, untilMs })
    fromMs = untilMs
  }
  return { picture: camera.picture, frames, labels, scenes: spans }
}

type Seeing = (share: number) => CameraFrame

function seeingOf<Label>(scene: Scene<Label>, setup: FilmSetup): Seeing {
  const { pose, to, moving, asideM } = scene
  const body = setup.body ?? madeBodies.drawn
  const camera = scene.camera ?? setup.camera
  const seeAt = (posture: Posture, share: number) =>
    seeSkeleton(solve(posture, body.proportions), asideAt(camera, asideM, share), body)
  if (moving !== undefined) return share => seeAt(postureOf(moving(share), body), share)
  const start = postureOf(pose, body)
  if (to !== undefined) {
    const way = wayBetween(start, postureOf(to, body), body.proportions)
    return share => seeAt(way(eased(share)), share)
  }
  if (asideM !== undefined) return share => seeAt(start, share)
  const held = seeAt(start, 0)
  return () => held
}

const eased = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2

const asideAt = (camera: CameraPlace, asideM: Scene<unknown>['asideM'], share: number): CameraPlace =>
  asideM === undefined
    ? camera
    : { ...camera, asideM: camera.asideM + asideM[0] + (asideM[1] - asideM[0]) * share }

function mixedUp(frame: CameraFrame, { mixUp, crowded }: Scene<unknown>): CameraFrame {
  const told = crowded === true ? { ...frame, crowded } : frame
  switch (mixUp) {
    case 'legs':
      return legsSwapped(told)
    case 'sides':
      return sidesSwapped(told)
    case 'nobody':
      return { ...told, landmarks: undefined, world: undefined, maskUndersidePx: undefined }
    case 'noOutline':
      return { ...told, maskUndersidePx: undefined }
    default:
      return told
  }
}
