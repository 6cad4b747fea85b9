import { cosDeg, sinDeg, type Vector } from '../geometry/vector.ts'

/** From where a body is looked at. Yaw about the vertical: 0 sees the right side, -90 the front of one who stands; pitch looks down. */
export interface View {
  readonly yawDeg: number
  readonly pitchDeg: number
}

/** A point of the picture: x to the right, y down, both in percent of stature; `near` grows toward the eye. */
export interface Seen {
  readonly x: number
  readonly y: number
  readonly near: number
}

export type Project = (at: Vector) => Seen

/** Orthographic: no perspective, so lengths along the picture stay true. */
export function projector({ yawDeg, pitchDeg }: View): Project {
  const [cosYaw, sinYaw] = [cosDeg(yawDeg), sinDeg(yawDeg)]
  const [cosPitch, sinPitch] = [cosDeg(pitchDeg), sinDeg(pitchDeg)]
  return ([x, y, z]) => {
    const across = x * cosYaw + z * sinYaw
    const deep = -x * sinYaw + z * cosYaw
    return { x: across, y: -(y * cosPitch - deep * sinPitch), near: deep * cosPitch + y * sinPitch }
  }
}

/** Where a mirrored posture looks like this one in a mirror. */
export const mirroredView = ({ yawDeg, pitchDeg }: View): View => ({ yawDeg: 180 - yawDeg, pitchDeg })
