import { err, ok, type Result } from '@backstride/kit'
import { cosDeg } from '../geometry/vector.ts'
import type { Arm, Posture, Side } from '../posture/posture.ts'
import type { ArmLever, LegLever, LyingLevers } from './lying-levers.ts'

export type LeversError =
  /** Only lying on the back has a demand, and only while the seat bears: a bridge is another thing. */
  | { readonly type: 'not-on-the-back'; readonly base: Posture['base'] }
  /** A hand on the body in a place where the arm neither rests nor points anywhere. */
  | { readonly type: 'arm-not-modelled'; readonly side: Side }

/** The levers of a body lying on its back. What the floor carries counts nothing. */
export function leversOf(posture: Posture): Result<LyingLevers, LeversError> {
  if (posture.base !== 'supine' || !posture.contacts.includes('seat'))
    return err({ type: 'not-on-the-back', base: posture.base })
  const left = armLever(posture, 'left')
  const right = armLever(posture, 'right')
  if (left === undefined) return err({ type: 'arm-not-modelled', side: 'left' })
  if (right === undefined) return err({ type: 'arm-not-modelled', side: 'right' })
  return ok({
    legs: { left: legLever(posture, 'left'), right: legLever(posture, 'right') },
    headLifted: !posture.contacts.includes('head'),
    arms: { left, right },
  })
}

/** A trunk pitched head end up takes its legs down by as much: `pitchDeg` counts against the hip. */
function legLever({ legs, pelvis, contacts }: Posture, side: Side): LegLever {
  const leg = legs[side]
  if (leg.kind === 'planted' || contacts.includes(`${side}Foot`)) return 'footDown'
  const thighElevationDeg = leg.hipFlexionDeg - pelvis.pitchDeg
  return { thighElevationDeg, shankElevationDeg: thighElevationDeg - leg.kneeFlexionDeg }
}

/**
 * Beside the ear. A shoulder cannot go further than straight up along the ribs, so with the ribs lifted the arm still
 * points a little at the ceiling; the model knows only "overhead" there, the heavier side.
 */
const besideTheEarDeg = 175

/** undefined: nothing the model knows. */
function armLever({ arms, spine, pelvis, contacts }: Posture, side: Side): ArmLever | undefined {
  const arm = arms[side]
  const rests = contacts.some(
    contact => contact === `${side}Arm` || contact === `${side}Forearm` || contact === `${side}Hand`,
  )
  if (rests || isBorne(arm, contacts.includes('head'))) return 'armDown'
  if (arm.kind !== 'free') return undefined
  if (arm.shoulderFlexionDeg >= besideTheEarDeg) return 1
  const ribsLiftedDeg = spine.thoracicFlexionDeg + spine.lumbarFlexionDeg + pelvis.pitchDeg
  return -cosDeg(arm.shoulderFlexionDeg - ribsLiftedDeg)
}

/** On the floor, or, lying flat, its hand on the trunk with the elbow beside it on the floor. */
const isBorne = (arm: Arm, isHeadDown: boolean): boolean =>
  arm.kind === 'planted' || (isHeadDown && arm.kind === 'touching' && onTrunk.has(arm.place))

const onTrunk: ReadonlySet<string> = new Set(['ribs', 'breastbone', 'hip'])
