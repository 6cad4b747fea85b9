import { legAngles, type Posture, type Side, type Skeleton } from '@backstride/body'
import type { Text } from '@backstride/kit'
import { bothOrEach } from './both-or-each.ts'

/** What each leg does where that differs from standing on it. */
export function legWords(posture: Posture, skeleton: Skeleton): readonly Text[] {
  const says = posture.base === 'standing' ? uprightLeg : floorLeg
  return bothOrEach(
    { left: says(posture, skeleton, 'left'), right: says(posture, skeleton, 'right') },
    ({ en, de }) => ({ en: `both legs ${en}`, de: `beide Beine ${de}` }),
    (side, { en, de }) => ({ en: `${side} leg ${en}`, de: `${germanSide[side]} Bein ${de}` }),
  )
}

const germanSide = { left: 'linkes', right: 'rechtes' } as const
const inSteps = (deg: number): number => Math.round(deg / 15) * 15

function floorLeg(posture: Posture, skeleton: Skeleton, side: Side): Text | undefined {
  const { hip, knee, ankle } = skeleton.legs[side]
  const { hipFlexionDeg, kneeFlexionDeg } = legAngles(skeleton, side)
  if (posture.contacts.includes(`${side}Foot`))
    return kneeFlexionDeg > 40
      ? { en: 'bent, foot flat on the floor', de: 'gebeugt, Fuß flach am Boden' }
      : { en: 'long, foot on the floor', de: 'lang, Fuß am Boden' }
  if (posture.contacts.includes(`${side}Knee`)) return undefined
  if (posture.base === 'onRightSide') return sideLeg(skeleton, side)
  if (posture.base === 'handsAndKnees')
    return { en: 'long behind, at hip height', de: 'lang nach hinten, auf Hüfthöhe' }
  if (kneeFlexionDeg > 60)
    return hipFlexionDeg > 80
      ? { en: 'in table-top, knee over hip', de: 'im rechten Winkel, Knie über der Hüfte' }
      : { en: 'bent, knee drifted away from over the hip', de: 'gebeugt, Knie nicht mehr über der Hüfte' }
  if (kneeFlexionDeg > 25)
    return {
      en: 'half bent, knee drifted away from over the hip',
      de: 'halb gebeugt, Knie nicht mehr über der Hüfte',
    }
  const elevation = inSteps(
    (Math.atan2(ankle[1] - hip[1], Math.hypot(ankle[0] - hip[0], ankle[2] - hip[2])) * 180) / Math.PI,
  )
  return knee[1] > hip[1] || elevation > 0
    ? { en: `long at ${elevation} degrees`, de: `lang auf ${elevation} Grad` }
    : { en: 'long and low', de: 'lang und tief' }
}

function sideLeg(skeleton: Skeleton, side: Side): Text | undefined {
  const { hip, ankle } = skeleton.legs[side]
  return side === 'left' && ankle[1] > hip[1] + 6 ? { en: 'lifted', de: 'angehoben' } : undefined
}

function uprightLeg(posture: Posture, skeleton: Skeleton, side: Side): Text | undefined {
  const leg = posture.legs[side]
  const { hipFlexionDeg, kneeFlexionDeg } = legAngles(skeleton, side)
  if (leg.kind === 'planted') {
    if (leg.heelRaiseDeg > 10 && !isBehind(skeleton, side)) return { en: 'on its toes', de: 'auf den Zehen' }
    return leg.upPct > 2 ? { en: 'on a step', de: 'auf einer Stufe' } : undefined
  }
  if (hipFlexionDeg > 60) return { en: 'up, knee at hip height', de: 'oben, Knie auf Hüfthöhe' }
  if (hipFlexionDeg < -25) return { en: 'stretched behind', de: 'nach hinten gestreckt' }
  if (kneeFlexionDeg > 50) return { en: 'off the floor, knee bent', de: 'vom Boden, Knie gebeugt' }
  return { en: 'off the floor', de: 'vom Boden' }
}

const isBehind = ({ legs }: Skeleton, side: Side): boolean =>
  legs[side].ankle[0] < legs[side === 'left' ? 'right' : 'left'].ankle[0] - 10
