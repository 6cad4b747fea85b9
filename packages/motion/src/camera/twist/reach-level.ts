import type { Side } from '@backstride/body'
import type { CameraFrame, LandmarkRow, Picture } from '../../frames/frames.ts'
import { landmarks } from '../../frames/landmarks.ts'
import { twistRules } from './twist-rules.ts'

/** How far along the rear leg a hand came, near to far; the names of `SessionCompleted.reach`. Never centimetres. */
export const reachLevels = ['glute', 'hamstring', 'backOfKnee', 'ankle'] as const
export type ReachLevel = (typeof reachLevels)[number]

const legs = {
  left: [landmarks.leftHip, landmarks.leftKnee, landmarks.leftAnkle],
  right: [landmarks.rightHip, landmarks.rightKnee, landmarks.rightAnkle],
} as const satisfies Readonly<Record<Side, readonly [number, number, number]>>

/** A wrist and the ends of its hand: little finger, index finger. The wrist of a hand that lies on the leg does not. */
const hands = [
  [landmarks.leftWrist, landmarks.leftWrist + 2, landmarks.leftWrist + 4],
  [landmarks.rightWrist, landmarks.rightWrist + 2, landmarks.rightWrist + 4],
] as const

/**
 * The lowest place of the leg a hand that is seen lies at, in the picture; undefined: none, or no hand is seen. A leg seen
 * from before is short: then the place is told too high rather than too low.
 */
export function reachIn(
  { landmarks: rows }: CameraFrame,
  picture: Picture,
  rearLeg: Side,
  torsoPx: number,
): ReachLevel | undefined {
  const [hipAt, kneeAt, ankleAt] = legs[rearLeg]
  const [hip, knee, ankle] = [rows?.[hipAt], rows?.[kneeAt], rows?.[ankleAt]]
  if (hip === undefined || knee === undefined || ankle === undefined) return undefined
  const withinPx = twistRules.handFromLegAtMost.value * torsoPx
  let furthest = Number.NEGATIVE_INFINITY
  for (const [wristAt, littleAt, indexAt] of hands) {
    const [wrist, little, index] = [rows?.[wristAt], rows?.[littleAt], rows?.[indexAt]]
    if (wrist === undefined || little === undefined || index === undefined) continue
    // Fingers behind a leg whose wrist is seen are guessed well; a wrist behind the body is not.
    if (!(wrist[3] >= twistRules.visibleFrom.value)) continue
    const hand: LandmarkRow = [(little[0] + index[0]) / 2, (little[1] + index[1]) / 2, 0, 1]
    const along = alongLeg(hand, hip, knee, ankle, picture, withinPx)
    if (along !== undefined && along > furthest) furthest = along
  }
  return furthest === Number.NEGATIVE_INFINITY ? undefined : levelAt(furthest)
}

/** The deeper of two. */
export function deeper(a: ReachLevel | undefined, b: ReachLevel | undefined): ReachLevel | undefined {
  if (a === undefined) return b
  if (b === undefined) return a
  return reachLevels.indexOf(a) >= reachLevels.indexOf(b) ? a : b
}

/** What both say. */
export const shallower = (a: ReachLevel | undefined, b: ReachLevel | undefined): ReachLevel | undefined =>
  a === undefined || b === undefined ? undefined : deeper(a, b) === a ? b : a

function levelAt(share: number): ReachLevel {
  if (share >= twistRules.ankleFrom.value) return 'ankle'
  if (share >= twistRules.backOfKneeFrom.value) return 'backOfKnee'
  return share >= twistRules.hamstringFrom.value ? 'hamstring' : 'glute'
}

/** Share of the way from hip to ankle; undefined: further than that from the leg. */
function alongLeg(
  hand: LandmarkRow,
  hip: LandmarkRow,
  knee: LandmarkRow,
  ankle: LandmarkRow,
  { widthPx, heightPx }: Picture,
  withinPx: number,
): number | undefined {
  const thigh = nearestOn(hand, hip, knee, widthPx, heightPx)
  const shank = nearestOn(hand, knee, ankle, widthPx, heightPx)
  const nearer = shank.apartPx < thigh.apartPx ? shank : thigh
  if (!(nearer.apartPx <= withinPx)) return undefined
  const wholePx = thigh.lengthPx + shank.lengthPx
  const alongPx = nearer === thigh ? thigh.alongPx : thigh.lengthPx + shank.alongPx
  return alongPx / wholePx
}

function nearestOn(
  point: LandmarkRow,
  from: LandmarkRow,
  to: LandmarkRow,
  widthPx: number,
  heightPx: number,
) {
  const [wayX, wayY] = [(to[0] - from[0]) * widthPx, (to[1] - from[1]) * heightPx]
  const [x, y] = [(point[0] - from[0]) * widthPx, (point[1] - from[1]) * heightPx]
  const lengthPx = Math.hypot(wayX, wayY)
  const share = lengthPx === 0 ? 0 : Math.max(0, Math.min(1, (x * wayX + y * wayY) / (lengthPx * lengthPx)))
  return { lengthPx, alongPx: share * lengthPx, apartPx: Math.hypot(x - wayX * share, y - wayY * share) }
}
