import { freeArm, makePosture, type Posture, plantedFoot, type Side } from '@backstride/body'
import {
  type CameraPlace,
  type Film,
  filmOf,
  type Scene,
  standingView,
  type TurnParts,
  turnedStanding,
  walkingThrough,
} from '../../../synthetic/camera/index.ts'
import type { ReachLevel } from '../reach-level.ts'
import { endTwists, seeTwist, startTwistCamera, type TwistCameraState } from '../twist-camera.ts'

export interface Turn {
  readonly side: Side
  readonly deg: number
  readonly ms: number
  readonly restMs: number
}

export const sign = { left: 1, right: -1 } as const
export const pose = (parts: TurnParts): { posture: Posture } => ({ posture: turnedStanding(parts) })
export const stand = (lastsMs: number, parts: TurnParts = {}): Scene<number> => ({
  lastsMs,
  label: 0,
  pose: pose(parts),
})
/** Out and back along a half wave. */
export const turnScene = ({ side, deg, ms }: Turn, parts: TurnParts = {}): Scene<number> => ({
  lastsMs: ms,
  label: sign[side] * deg,
  pose: pose(parts),
  moving: share => pose({ ...parts, turnDeg: sign[side] * deg * Math.sin(Math.PI * share) }),
})
export const seriesOf = (turns: readonly Turn[], parts: TurnParts = {}): readonly Scene<number>[] => [
  stand(1000, parts),
  ...turns.flatMap(turn => [turnScene(turn, parts), stand(turn.restMs, parts)]),
  stand(600, parts),
]
export const one = (side: Side, deg = 40, ms = 1500): Turn => ({ side, deg, ms, restMs: 400 })
export const countOf = (turns: readonly Turn[], side: Side) => turns.filter(turn => turn.side === side).length
export const wanted = (turns: readonly Turn[]) => ({
  left: countOf(turns, 'left'),
  right: countOf(turns, 'right'),
  notCounted: 0,
})

export const firstMs = (film: Film<unknown>, ms: number) => film.frames.filter(({ tMs }) => tMs < ms)
export function statesOf(film: Film<unknown>, neutralMs?: number): readonly TwistCameraState[] {
  const neutral = neutralMs === undefined ? undefined : firstMs(film, neutralMs)
  let state = startTwistCamera({ picture: film.picture, neutral })
  return film.frames.map(frame => {
    state = seeTwist(state, frame)
    return state
  })
}
export function last(film: Film<unknown>, neutralMs?: number): TwistCameraState {
  const state = statesOf(film, neutralMs).at(-1)
  if (state === undefined) throw new Error('A film without a frame.')
  return endTwists(state)
}
export const told = ({ turns: { left, right, notCounted } }: TwistCameraState) => ({
  left,
  right,
  notCounted,
})
export const formsOf = (states: readonly TwistCameraState[]) =>
  new Set(states.map(({ look }) => look.why ?? look.form))

export const camera = standingView()
export const film = (scenes: readonly Scene<number>[], place: CameraPlace = camera) =>
  filmOf(scenes, { camera: place })

/** Turns the whole body to one side of the picture, by a share of a right angle. */
export const turnAway = (toward: 1 | -1, [from, to]: readonly [number, number]): Scene<number> => ({
  lastsMs: 500,
  label: 0,
  pose: pose({}),
  moving: share => {
    const { posture } = pose({ arms: 'hanging' })
    const turnDeg = 90 * toward * (from + (to - from) * share)
    return { posture: { ...posture, pelvis: { ...posture.pelvis, turnDeg }, legs: turnedFeet(turnDeg) } }
  },
})
export function turnedFeet(turnDeg: number): Posture['legs'] {
  const radians = (turnDeg * Math.PI) / 180
  const foot = (out: 1 | -1) =>
    plantedFoot({
      forwardPct: -out * 8.5 * Math.sin(radians),
      outPct: 8.5 * Math.cos(radians),
      toeOutDeg: out * turnDeg,
    })
  return { left: foot(1), right: foot(-1) }
}
export const walk = (toward: 1 | -1): Scene<number> => {
  const {
    moving,
    pose: start,
    camera: side,
  } = walkingThrough({
    lastsMs: 2000,
    label: 0,
    camera,
    behindM: 0,
    toward: toward === 1 ? 'right' : 'left',
  })
  return { lastsMs: 2000, label: 0, pose: start, ...(moving && { moving }), ...(side && { camera: side }) }
}

export function swinging(flexionDeg: number): Posture {
  const posture = turnedStanding({ arms: 'hanging' })
  return {
    ...posture,
    arms: {
      left: freeArm({ shoulderFlexionDeg: flexionDeg }),
      right: freeArm({ shoulderFlexionDeg: -flexionDeg }),
    },
  }
}

export const sitting = makePosture('standing', {
  pelvis: { hipHeightPct: 27 },
  legs: {
    left: plantedFoot({ forwardPct: 24, outPct: 8 }),
    right: plantedFoot({ forwardPct: 24, outPct: 8 }),
  },
  arms: { left: freeArm({}), right: freeArm({}) },
  contacts: ['leftFoot', 'rightFoot'],
})

/** Lower and lower as the content has it: the weight over the front foot, the stance deeper, the ribs to the rear side. */
export const lowered = {
  glute: { aheadPct: 0, hipHeightPct: 46.5, pitchDeg: 0, sideDeg: 0, sideBendDeg: 4 },
  hamstring: { aheadPct: 9, hipHeightPct: 45, pitchDeg: 0, sideDeg: 0, sideBendDeg: 16 },
  backOfKnee: { aheadPct: 13, hipHeightPct: 39, pitchDeg: 6, sideDeg: 24, sideBendDeg: 32 },
  ankle: { aheadPct: 0, hipHeightPct: 30, pitchDeg: 2, sideDeg: 20, sideBendDeg: 24 },
} as const satisfies Record<ReachLevel, object>

export function reaching(rearLeg: Side, level: ReachLevel): readonly Scene<number>[] {
  const standing = turnedStanding({
    turnDeg: sign[rearLeg] * 60,
    rearLeg,
    arms: 'extended',
    pelvisShare: 0.27,
  })
  const toRight = rearLeg === 'right' ? 1 : -1
  const { aheadPct, sideBendDeg, sideDeg, ...pelvis } = lowered[level]
  const front = plantedFoot({ forwardPct: 16 - aheadPct, outPct: 6.5 })
  const rear = plantedFoot({ forwardPct: -27 - aheadPct, outPct: 6.5, heelRaiseDeg: 32 })
  const posture: Posture = {
    ...standing,
    pelvis: { ...standing.pelvis, ...pelvis, sideDeg: toRight * sideDeg },
    spine: { ...standing.spine, sideBendDeg: toRight * sideBendDeg },
    legs: rearLeg === 'left' ? { left: rear, right: front } : { left: front, right: rear },
    arms: { ...standing.arms, [rearLeg]: { kind: 'touching', place: level, of: rearLeg } },
  }
  const start = pose({ rearLeg, arms: 'extended' })
  return [
    { lastsMs: 1200, label: 0, pose: start, to: { posture } },
    { lastsMs: 600, label: 0, pose: { posture } },
    { lastsMs: 1200, label: 0, pose: { posture }, to: start },
    { lastsMs: 500, label: 0, pose: start },
  ]
}
