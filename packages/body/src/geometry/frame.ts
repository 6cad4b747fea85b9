import { turn, type Vector } from './vector.ts'

/** The three directions of a part of the body, each of length 1 and at right angles to the others. */
export interface Frame {
  /** Toward the front of the body. */
  readonly anterior: Vector
  /** Toward the head. */
  readonly cranial: Vector
  /** Toward the person's own left. */
  readonly left: Vector
}

/** Degrees about the body's own directions, applied in this order: bend, then turn, then lean. */
export interface Rotation {
  /** About the left-right direction: flexion positive, extension negative. */
  readonly flexionDeg?: number
  /** About the long direction: to the left positive. */
  readonly turnDeg?: number
  /** About the front-back direction: bending to the right positive. */
  readonly sideDeg?: number
}

export function rotate(frame: Frame, { flexionDeg = 0, turnDeg = 0, sideDeg = 0 }: Rotation): Frame {
  const flexed = about(frame, frame.left, flexionDeg)
  const turned = about(flexed, flexed.cranial, turnDeg)
  return about(turned, turned.anterior, sideDeg)
}

const about = ({ anterior, cranial, left }: Frame, axis: Vector, deg: number): Frame =>
  deg === 0
    ? { anterior, cranial, left }
    : {
        anterior: turn(anterior, axis, deg),
        cranial: turn(cranial, axis, deg),
        left: turn(left, axis, deg),
      }
