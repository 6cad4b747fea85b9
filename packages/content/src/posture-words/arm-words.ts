import {
  type ArmPoints,
  type BodyPlace,
  type Posture,
  type Side,
  type Skeleton,
  subtract,
} from '@backstride/body'
import type { Text } from '@backstride/kit'
import { bothOrEach } from './both-or-each.ts'

/** What each arm does where that differs from hanging at the side. */
export function armWords(posture: Posture, skeleton: Skeleton): readonly Text[] {
  const says = (side: Side): Text | undefined => {
    const arm = posture.arms[side]
    if (arm.kind === 'touching') return placeWords(arm.place, arm.of ?? side)
    if (arm.kind === 'planted') return plantedWords(posture, arm.upPct)
    return posture.base === 'standing'
      ? uprightArm(skeleton.arms[side], skeleton, side)
      : floorArm(posture, skeleton.arms[side], side)
  }
  return bothOrEach(
    { left: says('left'), right: says('right') },
    ({ en, de }) => ({ en: `both arms ${en}`, de: `beide Arme ${de}` }),
    (side, { en, de }) => ({
      en: `${side} arm ${en}`,
      de: `${{ left: 'linker', right: 'rechter' }[side]} Arm ${de}`,
    }),
  )
}

const steepShare = 0.8

function direction({ shoulder, wrist }: ArmPoints): readonly [number, number, number] {
  const [x, y, z] = subtract(wrist, shoulder)
  const length = Math.hypot(x, y, z)
  return [x / length, y / length, z / length]
}

function floorArm({ base, contacts }: Posture, arm: ArmPoints, side: Side): Text | undefined {
  const [x, y] = direction(arm)
  if (base === 'onRightSide')
    return side === 'right' ? { en: 'on its elbow', de: 'auf den Ellbogen gestützt' } : undefined
  if (base === 'handsAndKnees')
    return x > steepShare ? { en: 'stretched forward', de: 'nach vorn gestreckt' } : undefined
  if (contacts.includes(`${side}Arm`)) return { en: 'on the floor', de: 'am Boden' }
  if (y > 0.92) return { en: 'straight up', de: 'senkrecht nach oben' }
  if (x < -steepShare) return { en: 'overhead', de: 'über Kopf' }
  if (x < -0.3) return { en: 'slanting back', de: 'schräg nach hinten' }
  return y < 0.35
    ? { en: 'low beside the hips, off the floor', de: 'tief neben der Hüfte, vom Boden weg' }
    : { en: 'toward the knees', de: 'zu den Knien' }
}

function uprightArm(arm: ArmPoints, { ribs }: Skeleton, side: Side): Text | undefined {
  const [, y] = direction(arm)
  const reach = Math.hypot(...subtract(arm.wrist, arm.shoulder))
  if (reach < 22) return { en: 'bent, hand before the chest', de: 'gebeugt, Hand vor der Brust' }
  if (y > steepShare) return { en: 'up overhead', de: 'nach oben gestreckt' }
  if (y > 0.25) return { en: 'reaching high', de: 'hoch gestreckt' }
  if (y > -0.35) {
    const outward = (arm.wrist[2] - ribs.centre[2]) * (side === 'right' ? 1 : -1)
    return outward > 22 && Math.abs(arm.wrist[0] - ribs.centre[0]) < 16
      ? { en: 'out to the side', de: 'zur Seite gestreckt' }
      : { en: 'stretched out at shoulder height', de: 'auf Schulterhöhe gestreckt' }
  }
  return y > -0.85 ? { en: 'reaching low', de: 'tief gestreckt' } : undefined
}

function plantedWords({ base }: Posture, upPct: number): Text {
  if (base === 'handsAndKnees') return { en: 'on the floor', de: 'am Boden' }
  if (base === 'standing')
    return upPct > 50
      ? { en: 'holding on at chest height', de: 'auf Brusthöhe abgestützt' }
      : { en: 'holding on', de: 'abgestützt' }
  return { en: 'on the floor', de: 'am Boden' }
}

const germanSideOf = { left: 'linken', right: 'rechten' } as const

function placeWords(place: BodyPlace, of: Side): Text {
  switch (place) {
    case 'ribs':
      return { en: 'on the lower ribs', de: 'auf den unteren Rippen' }
    case 'breastbone':
      return { en: 'crossed on the chest', de: 'vor der Brust' }
    case 'hip':
      return { en: 'on the hip', de: 'an der Hüfte' }
    case 'frontOfThigh':
      return { en: `on the ${of} thigh`, de: `auf dem ${germanSideOf[of]} Oberschenkel` }
    case 'glute':
      return { en: `reaching back to the ${of} glute`, de: `nach hinten zum ${germanSideOf[of]} Gesäß` }
    case 'hamstring':
      return {
        en: `reaching to the back of the ${of} thigh`,
        de: `zur Rückseite des ${germanSideOf[of]} Oberschenkels`,
      }
    case 'backOfKnee':
      return {
        en: `reaching to the back of the ${of} knee`,
        de: `zur Rückseite des ${germanSideOf[of]} Knies`,
      }
    case 'knee':
      return { en: `on the ${of} knee`, de: `am ${germanSideOf[of]} Knie` }
    case 'shin':
      return { en: `on the ${of} shin`, de: `am ${germanSideOf[of]} Schienbein` }
    case 'ankle':
      return { en: `reaching to the ${of} ankle`, de: `zum ${germanSideOf[of]} Knöchel` }
  }
}
