import type { CameraFrame, LandmarkRow, Picture, WorldRow } from '../../frames/frames.ts'
import { bell, type Draw } from './seeded.ts'

/** How a model errs, standard deviations. */
export interface CameraNoise {
  readonly landmarkPx: number
  readonly worldM: number
  readonly undersidePx: number
  /** Of the visibility, either way. */
  readonly visibility: number
  /** Share of the depth in the room that a model sees: bodies come out flatter than they are. */
  readonly depthSeen: number
}

export const noNoise: CameraNoise = { landmarkPx: 0, worldM: 0, undersidePx: 0, visibility: 0, depthSeen: 1 }

/**
 * Frame to frame, of a body that keeps still; ours [D], a little more than `pose.md` 4 (0.8 degrees at the hip). Depth as in
 * the rendered series of twists, where a turn of 40 degrees reads 20.
 */
export const usualNoise: CameraNoise = {
  landmarkPx: 1.2,
  worldM: 0.008,
  undersidePx: 0.6,
  visibility: 0.02,
  depthSeen: 0.45,
}

/** What is hidden is guessed: its place errs this much more. Ours [D]. */
const hiddenErrsMore = 2.5
const hiddenBelow = 0.5
const hiddenSpread = 0.2

/** The same frame as a model would tell it. */
export function disturbed(frame: CameraFrame, noise: CameraNoise, picture: Picture, draw: Draw): CameraFrame {
  if (noise === noNoise) return frame
  const landmarks = frame.landmarks?.map(([x, y, z, visibility]): LandmarkRow => {
    const isHidden = visibility < hiddenBelow
    const errsPx = noise.landmarkPx * (isHidden ? hiddenErrsMore : 1)
    const unsure = isHidden ? (draw() * 2 - 1) * hiddenSpread : -Math.abs(bell(draw)) * noise.visibility
    return [
      x + (bell(draw) * errsPx) / picture.widthPx,
      y + (bell(draw) * errsPx) / picture.heightPx,
      z + (bell(draw) * errsPx) / picture.widthPx,
      Math.min(1, Math.max(0, visibility + unsure)),
    ]
  })
  const world = frame.world?.map(
    ([x, y, z]): WorldRow => [
      x + bell(draw) * noise.worldM,
      y + bell(draw) * noise.worldM,
      z * noise.depthSeen + bell(draw) * noise.worldM * hiddenErrsMore,
    ],
  )
  const maskUndersidePx = frame.maskUndersidePx?.map(yPx =>
    yPx < 0 ? yPx : Math.max(0, yPx + bell(draw) * noise.undersidePx),
  )
  return { ...frame, landmarks, world, maskUndersidePx }
}
