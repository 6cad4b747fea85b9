import { angleBetweenDeg, radToDeg, subtract, type Vector } from '../geometry/vector.ts'
import type { Skeleton } from '../kinematics/skeleton.ts'
import type { Side } from '../posture/posture.ts'

/** What a form check looks at, in degrees. All but the turn lie in the sagittal plane of one who lies on the back. */
export type FormMeasure =
  /** Thigh above the floor: 90 straight up, 0 flat toward the feet. */
  | 'thighElevationDeg'
  /** 0 straight, bent positive. */
  | 'kneeFlexionDeg'
  /** Hip to ankle above the floor, toward the feet. */
  | 'legElevationDeg'
  /** Shoulder to wrist above the floor: 0 level toward the feet, 90 straight up, 180 level past the head. */
  | 'armElevationDeg'
  /** Shoulders above where they lie: hip to shoulder against the floor, head end up positive. */
  | 'shoulderLiftDeg'

export type FormMeasures = Readonly<Record<FormMeasure, number>>

/** The measures of one side of a body that lies on its back with the feet toward +x. */
export function measuresOf({ legs, arms }: Skeleton, side: Side): FormMeasures {
  const { hip, knee, ankle } = legs[side]
  const { shoulder, wrist } = arms[side]
  const trunk = subtract(shoulder, hip)
  return {
    thighElevationDeg: elevationDeg(subtract(knee, hip)),
    kneeFlexionDeg: angleBetweenDeg(subtract(knee, hip), subtract(ankle, knee)),
    legElevationDeg: elevationDeg(subtract(ankle, hip)),
    armElevationDeg: elevationDeg(subtract(wrist, shoulder)),
    shoulderLiftDeg: radToDeg(Math.atan2(trunk[1], Math.abs(trunk[0]))),
  }
}

/** Above the floor, from the feet's direction over the ceiling to past the head: -90 to 270 degrees. */
function elevationDeg([x, y]: Vector): number {
  const deg = radToDeg(Math.atan2(y, x))
  return deg < -90 ? deg + 360 : deg
}
