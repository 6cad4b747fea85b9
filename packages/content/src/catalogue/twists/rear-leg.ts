import { mirrored, mirroredView, type Side, type View } from '@backstride/body'
import type { Text } from '@backstride/kit'
import type { Moves, Pose } from '../drill.ts'
import { setUp } from './words.ts'

/** Which leg to put back: right first, then left. Source: physio notes 1. */
export const rearLegWords: Readonly<Record<Side, Text>> = {
  right: { en: 'Right leg back.', de: 'Rechtes Bein nach hinten.' },
  left: { en: 'Now the left leg back.', de: 'Jetzt das linke Bein nach hinten.' },
}

/** Said with each change of leg. */
export const rearLegNote: Text = setUp.lightStretch

/** The catalogue shows the right leg back; the same with the left leg back is its mirror image, seen from the other side. */
export function withRearLeg(
  rearLeg: Side,
  { moves: [first, ...others], view }: { readonly moves: Moves; readonly view: View },
): { readonly moves: Moves; readonly view: View } {
  if (rearLeg === 'right') return { moves: [first, ...others], view }
  return {
    moves: [mirroredPose(first), ...others.map(mirroredPose)],
    view: mirroredView(view),
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
