import { legAngles, type Posture, type Side, type Skeleton } from '@backstride/body'
import type { Text } from '@backstride/kit'
import { bothOrEach, type LimbWords, legs } from './both-or-each.ts'

/** What each leg does where that differs from standing on it. */
export function legWords(posture: Posture, skeleton: Skeleton): readonly Text[] {
  const says = posture.base === 'standing' ? uprightLeg : floorLeg
  return bothOrEach({ left: says(posture, skeleton, 'left'), right: says(posture, skeleton, 'right') })
}

const inSteps = (deg: number): number => Math.round(deg / 15) * 15

function floorLeg(posture: Posture, skeleton: Skeleton, side: Side): LimbWords | undefined {
  const { hip, ankle } = skeleton.legs[side]
  const { hipFlexionDeg, kneeFlexionDeg } = legAngles(skeleton, side)
  if (posture.base === 'onRightSide') return sideLeg(skeleton, side)
  if (posture.base === 'handsAndKnees') return kneelingLeg(posture, kneeFlexionDeg, side)
  if (posture.contacts.includes(`${side}Foot`))
    return legs(
      'bent, foot flat on the floor',
      'gebeugt, Fuß flach am Boden',
      'bent, feet flat on the floor',
      'gebeugt, Füße flach am Boden',
    )
  if (kneeFlexionDeg > 60)
    return hipFlexionDeg > 80
      ? legs(
          'in table-top, knee over the hip',
          'im rechten Winkel, Knie über der Hüfte',
          'in table-top, knees over the hips',
          'im rechten Winkel, Knie über der Hüfte',
        )
      : legs('bent, knee drifted toward the foot', 'gebeugt, Knie zum Fuß gewandert')
  if (kneeFlexionDeg > 25) return legs('half bent', 'halb gebeugt')
  const elevation = inSteps(
    (Math.atan2(ankle[1] - hip[1], Math.hypot(ankle[0] - hip[0], ankle[2] - hip[2])) * 180) / Math.PI,
  )
  return elevation > 0
    ? legs(`long at ${elevation} degrees`, `lang auf ${elevation} Grad`)
    : legs('long and low', 'lang und tief')
}

function kneelingLeg({ contacts }: Posture, kneeFlexionDeg: number, side: Side): LimbWords | undefined {
  if (contacts.includes(`${side}Knee`)) return undefined
  if (contacts.includes(`${side}Foot`))
    return kneeFlexionDeg > 40
      ? legs(
          'with the knee just off the floor',
          'mit dem Knie knapp vom Boden',
          'with the knees just off the floor',
          'mit den Knien knapp vom Boden',
        )
      : legs('long behind, toes on the floor', 'lang nach hinten, Zehen am Boden')
  return legs('long behind, at hip height', 'lang nach hinten, auf Hüfthöhe')
}

function sideLeg(skeleton: Skeleton, side: Side): LimbWords | undefined {
  const { hip, ankle } = skeleton.legs[side]
  return side === 'left' && ankle[1] > hip[1] + 4 ? legs('lifted', 'angehoben') : undefined
}

function uprightLeg(posture: Posture, skeleton: Skeleton, side: Side): LimbWords | undefined {
  const leg = posture.legs[side]
  const { hipFlexionDeg, kneeFlexionDeg } = legAngles(skeleton, side)
  if (leg.kind === 'planted') {
    if (leg.heelRaiseDeg > 10 && !isBehind(skeleton, side))
      return legs('on its toes', 'auf den Zehen', 'on their toes', 'auf den Zehen')
    return leg.upPct > 2 ? legs('on a step', 'auf einer Stufe') : undefined
  }
  if (hipFlexionDeg > 60) return legs('up, knee at hip height', 'oben, Knie auf Hüfthöhe')
  if (hipFlexionDeg < -25) return legs('stretched behind', 'nach hinten gestreckt')
  if (kneeFlexionDeg > 50) return legs('off the floor, knee bent', 'vom Boden, Knie gebeugt')
  return legs('off the floor', 'vom Boden')
}

const isBehind = ({ legs: both }: Skeleton, side: Side): boolean =>
  both[side].ankle[0] < both[side === 'left' ? 'right' : 'left'].ankle[0] - 10
