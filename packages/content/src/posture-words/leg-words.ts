import { legAngles, type Posture, type Side, type Skeleton } from '@backstride/body'
import type { Text } from '@backstride/kit'
import { bothOrEach, feet, heels, knees, type LimbWords, legs } from './both-or-each.ts'

/** What each leg does where that differs from standing on it. */
export function legWords(posture: Posture, skeleton: Skeleton): readonly Text[] {
  const says = posture.base === 'standing' ? uprightLeg : floorLeg
  return bothOrEach({ left: says(posture, skeleton, 'left'), right: says(posture, skeleton, 'right') })
}

const onAStepPct = 2
const inSteps = (deg: number): number => Math.round(deg / 15) * 15

function floorLeg(posture: Posture, skeleton: Skeleton, side: Side): LimbWords | undefined {
  const { hip, ankle } = skeleton.legs[side]
  const { hipFlexionDeg, kneeFlexionDeg } = legAngles(skeleton, side)
  if (posture.base === 'onRightSide') return sideLeg(posture, skeleton, side, 'right')
  if (posture.base === 'onLeftSide') return sideLeg(posture, skeleton, side, 'left')
  if (posture.base === 'handsAndKnees') return kneelingLeg(posture, kneeFlexionDeg, side)
  const leg = posture.legs[side]
  if (leg.kind === 'planted' && leg.upPct > onAStepPct)
    return legs('bent, foot on a step', 'gebeugt, Fuß auf einer Stufe')
  if (posture.contacts.includes(`${side}Foot`))
    return legs(
      'bent, foot flat on the floor',
      'gebeugt, Fuß flach am Boden',
      'bent, feet flat on the floor',
      'gebeugt, Füße flach am Boden',
    )
  if (kneeFlexionDeg > 60 && hipFlexionDeg > 110)
    return legs(
      'bent, knee drawn to the chest',
      'gebeugt, Knie zur Brust gezogen',
      'bent, knees drawn to the chest',
    )
  if (kneeFlexionDeg > 60)
    return hipFlexionDeg > 80
      ? legs(
          'in table-top, knee over the hip',
          'im rechten Winkel, Knie über der Hüfte',
          'in table-top, knees over the hips',
          'im rechten Winkel, Knie über der Hüfte',
        )
      : legs(
          'bent, knee drifted toward the foot',
          'gebeugt, Knie zum Fuß gewandert',
          'bent, knees drifted toward the feet',
          'gebeugt, Knie zu den Füßen gewandert',
        )
  if (kneeFlexionDeg > 25) return legs('half bent', 'halb gebeugt')
  const elevation = inSteps(
    (Math.atan2(ankle[1] - hip[1], Math.hypot(ankle[0] - hip[0], ankle[2] - hip[2])) * 180) / Math.PI,
  )
  return elevation > 0
    ? legs(`long at ${elevation} degrees`, `lang bei ${elevation} Grad`)
    : legs('long and low', 'lang und tief')
}

function kneelingLeg({ contacts }: Posture, kneeFlexionDeg: number, side: Side): LimbWords | undefined {
  if (contacts.includes(`${side}Knee`)) return undefined
  if (contacts.includes(`${side}Foot`))
    return kneeFlexionDeg > 40
      ? knees('just off the floor', 'knapp über dem Boden')
      : legs('long behind, toes on the floor', 'lang nach hinten, Zehen am Boden')
  if (kneeFlexionDeg > 60) return legs('drawn in under the belly', 'unter den Bauch gezogen')
  return legs('long behind, at hip height', 'lang nach hinten, auf Hüfthöhe')
}

function sideLeg({ contacts }: Posture, skeleton: Skeleton, side: Side, lower: Side): LimbWords | undefined {
  const { hip, ankle } = skeleton.legs[side]
  if (side === lower) return contacts.includes(`${lower}Hip`) ? legs('bent', 'gebeugt') : undefined
  return ankle[1] > hip[1] + 4 ? legs('lifted', 'angehoben') : undefined
}

function uprightLeg(posture: Posture, skeleton: Skeleton, side: Side): LimbWords | undefined {
  const leg = posture.legs[side]
  const { hipFlexionDeg, kneeFlexionDeg } = legAngles(skeleton, side)
  if (leg.kind === 'planted') {
    if (leg.upPct > onAStepPct)
      return kneeFlexionDeg > 45
        ? feet('on a step, knee bent', 'auf einer Stufe, Knie gebeugt')
        : feet('on a step', 'auf einer Stufe')
    return leg.heelRaiseDeg > 10 && !isRearFoot(posture, skeleton, side) ? heels('up', 'oben') : undefined
  }
  const behindPct = skeleton.legs[side].hip[0] - skeleton.legs[side].ankle[0]
  if (hipFlexionDeg > 60) return legs('up, knee at hip height', 'oben, Knie auf Hüfthöhe')
  if (hipFlexionDeg < -25 || (behindPct > 30 && kneeFlexionDeg < 25))
    return legs('stretched behind', 'nach hinten gestreckt')
  if (kneeFlexionDeg > 50) return legs('off the floor, knee bent', 'angehoben, Knie gebeugt')
  return legs('off the floor', 'angehoben')
}

/** Its heel is up by itself. */
function isRearFoot(posture: Posture, { legs: both }: Skeleton, side: Side): boolean {
  const other = side === 'left' ? 'right' : 'left'
  return posture.legs[other].kind === 'planted' && both[side].ankle[0] < both[other].ankle[0] - 10
}
