import { type Frame, rotate } from '../geometry/frame.ts'
import { add, along, scale, type Vector } from '../geometry/vector.ts'
import type { Base, Posture } from '../posture/posture.ts'
import { backPlane, head, trunkSlices } from '../segments/proportions.ts'
import type { Skeleton, TrunkSlice } from './skeleton.ts'

/** The room's directions of a body that has not moved yet. */
export const baseFrames: Readonly<Record<Base, Frame>> = {
  standing: { anterior: [1, 0, 0], cranial: [0, 1, 0], left: [0, 0, -1] },
  supine: { anterior: [0, 1, 0], cranial: [-1, 0, 0], left: [0, 0, -1] },
  onRightSide: { anterior: [0, 0, 1], cranial: [-1, 0, 0], left: [0, 1, 0] },
  onLeftSide: { anterior: [0, 0, -1], cranial: [-1, 0, 0], left: [0, -1, 0] },
  handsAndKnees: { anterior: [0, -1, 0], cranial: [1, 0, 0], left: [0, 0, -1] },
}

/**
 * How far the low back curves in, percent of stature: none when flattened, about 2 in neutral standing, growing with
 * anterior tilt and drawn larger than life there. Source: look 9; the two slopes are ours [D].
 */
export const lowBackArchPct = (tiltDeg: number): number =>
  tiltDeg < 0 ? Math.max(0, 2.16 + 0.18 * tiltDeg) : 2.16 + 0.32 * tiltDeg

const archCentre = 10
const archSpread = 4.6
const lumbar = { from: 3, to: 13, parts: 3 }
const thoracic = { from: 13, to: 28.5, parts: 4 }

/** Pelvis, spine, neck and head, with the hip joints at the origin. */
export function solveTrunk({
  base,
  pelvis,
  spine,
  neck,
}: Posture): Pick<Skeleton, 'pelvis' | 'pelvisFrame' | 'trunk' | 'ribs' | 'neck' | 'head'> {
  const pelvisFrame = rotate(baseFrames[base], {
    flexionDeg: pelvis.pitchDeg,
    turnDeg: pelvis.turnDeg,
    sideDeg: pelvis.sideDeg,
  })
  const origin: Vector = [0, 0, 0]
  const arch = lowBackArchPct(pelvis.tiltDeg)
  let axis = origin
  let frame = pelvisFrame
  let reached = 0
  const trunk: TrunkSlice[] = trunkSlices.map(({ at, ...shape }) => {
    if (at > 0) {
      if (at > lumbar.from && at <= lumbar.to)
        frame = rotate(frame, {
          flexionDeg: spine.lumbarFlexionDeg / lumbar.parts,
          turnDeg: spine.lumbarTurnDeg / lumbar.parts,
          sideDeg: spine.sideBendDeg / (lumbar.parts + thoracic.parts),
        })
      if (at > thoracic.from && at <= thoracic.to)
        frame = rotate(frame, {
          flexionDeg: spine.thoracicFlexionDeg / thoracic.parts,
          turnDeg: spine.thoracicTurnDeg / thoracic.parts,
          sideDeg: spine.sideBendDeg / (lumbar.parts + thoracic.parts),
        })
      axis = along(axis, frame.cranial, at - reached)
      reached = at
    }
    const onAxis = at > 0 ? axis : along(origin, pelvisFrame.cranial, at)
    const curve = arch * Math.exp(-(((at - archCentre) / archSpread) ** 2))
    return {
      at,
      centre: along(onAxis, frame.anterior, shape.back - backPlane.depth + curve),
      frame,
      ...shape,
    }
  })
  const ribs = trunk.find(({ at }) => at === backPlane.to)
  if (ribs === undefined) throw new Error('The trunk has no slice at the shoulders.')
  const neckFrame = rotate(frame, { flexionDeg: neck.flexionDeg, turnDeg: neck.turnDeg })
  const up = (by: number, forward: number): Vector =>
    add(axis, add(scale(neckFrame.cranial, by), scale(neckFrame.anterior, forward)))
  return {
    pelvis: origin,
    pelvisFrame,
    trunk,
    ribs,
    neck: { base: along(axis, frame.anterior, -1.6), top: up(head.neckUp, head.neckForward - 1) },
    head: { centre: up(head.centreUp, head.centreForward), frame: neckFrame },
  }
}
