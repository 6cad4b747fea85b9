import type { Frame } from '../geometry/frame.ts'
import {
  add,
  cosDeg,
  cross,
  dot,
  radToDeg,
  scale,
  sinDeg,
  turn,
  unit,
  type Vector,
} from '../geometry/vector.ts'

/** 1 for the left, -1 for the right: times `frame.left` it points away from the midline. */
export const outwardSign = { left: 1, right: -1 } as const

/**
 * Direction of a limb that hangs from `frame`: `flexionDeg` swings it forward from hanging down, `abductionDeg` away from
 * the midline. `forward` is where its front looks; `rotationDeg` turns that outward about the limb.
 */
export function limbDirection(
  frame: Frame,
  sign: 1 | -1,
  {
    flexionDeg,
    abductionDeg,
    rotationDeg,
  }: { flexionDeg: number; abductionDeg: number; rotationDeg: number },
): { readonly down: Vector; readonly forward: Vector } {
  const swing = add(scale(frame.cranial, -cosDeg(flexionDeg)), scale(frame.anterior, sinDeg(flexionDeg)))
  const down = unit(add(scale(swing, cosDeg(abductionDeg)), scale(frame.left, sign * sinDeg(abductionDeg))))
  const ahead = add(scale(frame.cranial, sinDeg(flexionDeg)), scale(frame.anterior, cosDeg(flexionDeg)))
  // Turned about the limb: outward is clockwise on the left and the other way round on the right.
  return { down, forward: turn(ahead, down, -sign * rotationDeg) }
}

/** The angles that give a direction: the inverse of `limbDirection`. */
export function limbAngles(
  frame: Frame,
  sign: 1 | -1,
  down: Vector,
  forward: Vector,
): { readonly flexionDeg: number; readonly abductionDeg: number; readonly rotationDeg: number } {
  const abductionDeg = radToDeg(Math.asin(Math.min(1, Math.max(-1, sign * dot(down, frame.left)))))
  const flexionDeg = radToDeg(Math.atan2(dot(down, frame.anterior), -dot(down, frame.cranial)))
  const { forward: unturned } = limbDirection(frame, sign, { flexionDeg, abductionDeg, rotationDeg: 0 })
  const turned = radToDeg(Math.atan2(dot(cross(unturned, forward), down), dot(unturned, forward)))
  return { flexionDeg, abductionDeg, rotationDeg: -sign * turned }
}
