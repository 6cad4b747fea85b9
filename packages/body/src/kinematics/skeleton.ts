import type { Frame } from '../geometry/frame.ts'
import type { Vector } from '../geometry/vector.ts'
import type { BothSides } from '../posture/posture.ts'

/** Where everything is, in the room: percent of stature, floor at y = 0. Axes: `geometry/vector.ts`. */
export interface Skeleton {
  /** Midway between the hip joints. */
  readonly pelvis: Vector
  readonly pelvisFrame: Frame
  /** From the seat to the base of the neck. */
  readonly trunk: readonly TrunkSlice[]
  readonly ribs: TrunkSlice
  readonly neck: { readonly base: Vector; readonly top: Vector }
  readonly head: { readonly centre: Vector; readonly frame: Frame }
  readonly legs: BothSides<LegPoints>
  readonly arms: BothSides<ArmPoints>
}

export interface TrunkSlice {
  /** Along the trunk from the hip joints, toward the head positive. */
  readonly at: number
  readonly centre: Vector
  readonly frame: Frame
  readonly halfWidth: number
  readonly front: number
  readonly back: number
}

export interface LegPoints {
  readonly hip: Vector
  readonly knee: Vector
  readonly ankle: Vector
  readonly heel: Vector
  readonly ball: Vector
  readonly toe: Vector
  /** Directions of the shoe: along the foot, and from the ankle to the sole. */
  readonly footForward: Vector
  readonly footDown: Vector
}

export interface ArmPoints {
  readonly shoulder: Vector
  readonly elbow: Vector
  readonly wrist: Vector
  readonly knuckles: Vector
}
