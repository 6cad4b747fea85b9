import { type Skeleton, scale, solve, type Vector } from '@backstride/body'
import type { CameraFrame, LandmarkRow, WorldRow } from '../../frames/frames.ts'
import { landmarks } from '../../frames/landmarks.ts'
import type { CameraPlace } from './camera-place.ts'
import { type Ball, type BodyPart, ballsOf } from './flesh.ts'
import { landmarkPoints } from './landmark-points.ts'
import { type MadeBody, madeBodies, type Pose, postureOf } from './made-body.ts'
import { type Lens, lensAt, type Seen } from './pinhole.ts'
import { undersideOf } from './underside.ts'

/** How sure a model is of a landmark. Source: `pose.md` 4: far and hidden 0.1 to 0.5, on real photographs. */
export const madeVisibility = { seen: 0.98, hidden: 0.3, outside: 0.1 } as const

/** What a camera sees of a body, without noise, at time 0. */
export function seeBody(pose: Pose, camera: CameraPlace, body: MadeBody = madeBodies.drawn): CameraFrame {
  const skeleton = solve(postureOf(pose, body), body.proportions)
  return seeSkeleton(skeleton, camera, body)
}

export function seeSkeleton(skeleton: Skeleton, camera: CameraPlace, body: MadeBody): CameraFrame {
  const lens = lensAt(camera)
  const { widthPx, heightPx } = camera.picture
  const metres = body.statureM / 100
  const balls = ballsOf(skeleton)
  const seen = landmarkPoints(skeleton).map(point => lens.see(scale(point, metres)))
  const cover = coversOf(balls, lens, metres)
  const middle = middleOfHips(seen)
  const rows = seen.map(({ xPx, yPx, depthM }, index): LandmarkRow => {
    const [x, y] = [xPx / widthPx, yPx / heightPx]
    const z = lens.sizePx(depthM - middle[2], middle[2]) / widthPx
    return [x, y, z, visibilityOf(index, { xPx, yPx, depthM }, cover, x >= 0 && x <= 1 && y >= 0 && y <= 1)]
  })
  const world = seen.map(({ x, y, depthM }): WorldRow => [x - middle[0], y - middle[1], depthM - middle[2]])
  const maskUndersidePx = undersideOf(skeleton, balls, body, lens, camera.picture)
  return { tMs: 0, landmarks: rows, world, maskUndersidePx }
}

function middleOfHips(seen: readonly Seen[]): Vector {
  const [left, right] = [seen[landmarks.leftHip], seen[landmarks.rightHip]]
  if (left === undefined || right === undefined) throw new Error('A body has two hips.')
  return [(left.x + right.x) / 2, (left.y + right.y) / 2, (left.depthM + right.depthM) / 2]
}

interface Cover {
  readonly part: BodyPart
  readonly xPx: number
  readonly yPx: number
  readonly radiusPx: number
  readonly frontM: number
}

const coversOf = (balls: readonly Ball[], lens: Lens, metres: number): readonly Cover[] =>
  balls.map(({ part, centre, radius }) => {
    const { xPx, yPx, depthM } = lens.see(scale(centre, metres))
    const radiusM = radius * metres
    return { part, xPx, yPx, radiusPx: lens.sizePx(radiusM, depthM), frontM: depthM - radiusM }
  })

/** A limb lies in front of a landmark only when it is nearer by more than its own flesh. */
const nearerByM = 0.1

function visibilityOf(
  index: number,
  { xPx, yPx, depthM }: Pick<Seen, 'xPx' | 'yPx' | 'depthM'>,
  covers: readonly Cover[],
  inside: boolean,
): number {
  if (!inside) return madeVisibility.outside
  const own = partOf(index)
  // Head, shoulders and hips a model is sure of even where it cannot see them: so in every series there is.
  if (own === 'trunk' || own === 'head') return madeVisibility.seen
  const hidden = covers.some(
    cover =>
      cover.part !== own &&
      depthM - cover.frontM > nearerByM &&
      Math.hypot(cover.xPx - xPx, cover.yPx - yPx) < cover.radiusPx,
  )
  return hidden ? madeVisibility.hidden : madeVisibility.seen
}

function partOf(index: number): BodyPart {
  if (index < landmarks.leftShoulder) return 'head'
  if (index < landmarks.leftElbow || index === landmarks.leftHip || index === landmarks.rightHip)
    return 'trunk'
  const isLeft = index % 2 === 1
  if (index < landmarks.leftHip) return isLeft ? 'leftArm' : 'rightArm'
  return isLeft ? 'leftLeg' : 'rightLeg'
}
