import { mirrored, type Side, type View } from '@backstride/body'
import type { Moves, Pose } from '../drill.ts'

/** The catalogue shows the right leg back; the same with the left leg back is its mirror image, seen from the other side. */
export function withRearLeg(
  rearLeg: Side,
  { moves: [first, ...others], view }: { readonly moves: Moves; readonly view: View },
): { readonly moves: Moves; readonly view: View } {
  if (rearLeg === 'right') return { moves: [first, ...others], view }
  return {
    moves: [mirroredPose(first), ...others.map(mirroredPose)],
    view: { ...view, yawDeg: 180 - view.yawDeg },
  }
}

const otherLimb = {
  leftArm: 'rightArm',
  rightArm: 'leftArm',
  leftLeg: 'rightLeg',
  rightLeg: 'leftLeg',
} as const satisfies Readonly<Record<string, NonNullable<Pose['emphasis']>[number]>>

const mirroredPose = ({ emphasis, ...pose }: Pose): Pose => ({
  ...pose,
  posture: mirrored(pose.posture),
  ...(emphasis === undefined ? {} : { emphasis: emphasis.map(limb => otherLimb[limb]) }),
})
