import {
  type ArmPoints,
  type BodyPlace,
  type Posture,
  type Side,
  type Skeleton,
  subtract,
} from '@backstride/body'
import type { Text } from '@backstride/kit'
import { arms, bothOrEach, forearms, hands, type LimbWords } from './both-or-each.ts'

/** What each arm does where that differs from hanging at the side. */
export function armWords(posture: Posture, skeleton: Skeleton): readonly Text[] {
  const says = (side: Side): LimbWords | undefined => {
    const arm = posture.arms[side]
    if (arm.kind === 'touching') return placeWords(arm.place, arm.of ?? side, arm.of === undefined)
    if (arm.kind === 'planted') return plantedWords(posture)
    return posture.base === 'standing'
      ? uprightArm(skeleton.arms[side], skeleton, side)
      : floorArm(posture, skeleton.arms[side], side)
  }
  return bothOrEach({ left: says('left'), right: says('right') })
}

const steepShare = 0.8

function direction({ shoulder, wrist }: ArmPoints): readonly [number, number, number] {
  const [x, y, z] = subtract(wrist, shoulder)
  const length = Math.hypot(x, y, z)
  return [x / length, y / length, z / length]
}

function floorArm({ base, contacts }: Posture, arm: ArmPoints, side: Side): LimbWords | undefined {
  const [x, y] = direction(arm)
  if (base === 'onRightSide') return side === 'left' ? undefined : lowerArm(contacts)
  if (base === 'onLeftSide') return side === 'right' ? undefined : lowerArm(contacts)
  if (base === 'handsAndKnees')
    return x > steepShare
      ? arms('stretched forward', 'nach vorn gestreckt')
      : arms('bent, elbow toward the knee', 'gebeugt, Ellbogen zum Knie')
  if (contacts.includes(`${side}Arm`)) return arms('on the floor', 'am Boden')
  if (y > 0.92) return arms('straight up', 'senkrecht nach oben')
  if (x < -steepShare) return arms('overhead', 'über Kopf')
  if (x < -0.3) return arms('slanting back', 'schräg nach hinten')
  return y < 0.35
    ? arms('low beside the hips, just off the floor', 'tief neben der Hüfte, knapp über dem Boden')
    : arms('toward the knees', 'zu den Knien')
}

const lowerArm = (contacts: Posture['contacts']): LimbWords =>
  contacts.includes('rightForearm') || contacts.includes('leftForearm')
    ? forearms('on the floor', 'am Boden')
    : arms('long under the head', 'lang unter dem Kopf')

function uprightArm(arm: ArmPoints, { ribs, legs }: Skeleton, side: Side): LimbWords | undefined {
  const [, y] = direction(arm)
  const reach = Math.hypot(...subtract(arm.wrist, arm.shoulder))
  if (reach < 22 && arm.wrist[1] > arm.shoulder[1])
    return forearms('leaning at the side', 'seitlich angelehnt')
  if (Math.hypot(...subtract(arm.wrist, legs[side].hip)) < 14) return handsOnHips
  if (reach < 22)
    return hands(
      'before the chest, elbow bent',
      'vor der Brust, Ellbogen gebeugt',
      'before the chest, elbows bent',
    )
  if (y > steepShare) return arms('up overhead', 'nach oben gestreckt')
  if (y > 0.25) return arms('reaching high', 'schräg nach oben gestreckt')
  if (y > -0.35) {
    const outward = (arm.wrist[2] - ribs.centre[2]) * (side === 'right' ? 1 : -1)
    return outward > 22 && Math.abs(arm.wrist[0] - ribs.centre[0]) < 16
      ? arms('out to the side', 'zur Seite gestreckt')
      : arms('stretched out at shoulder height', 'auf Schulterhöhe gestreckt')
  }
  return y > -0.85 ? arms('reaching low', 'schräg nach unten gestreckt') : undefined
}

const plantedWords = ({ base }: Posture): LimbWords =>
  base === 'standing'
    ? hands('holding on', 'stützt sich ab', 'holding on', 'stützen sich ab')
    : hands('on the floor', 'am Boden')

const handsOnHips: LimbWords = hands('on the hip', 'an der Hüfte', 'on the hips')

const germanSideOf = { left: 'linken', right: 'rechten' } as const

/** `own`: the hand of the same side, so that both hands may be told at once. */
function placeWords(place: BodyPlace, of: Side, own: boolean): LimbWords {
  const german = germanSideOf[of]
  switch (place) {
    case 'ribs':
      return hands('on the lower ribs', 'auf den unteren Rippen')
    case 'breastbone':
      return hands('on the chest', 'auf der Brust')
    case 'hip':
      return handsOnHips
    case 'frontOfThigh':
      return own
        ? hands('on the thigh', 'auf dem Oberschenkel', 'on the thighs', 'auf den Oberschenkeln')
        : hands(`on the ${of} thigh`, `auf dem ${german} Oberschenkel`)
    case 'glute':
      return hands(`reaching back to the ${of} glute`, `nach hinten zur ${german} Pobacke`)
    case 'hamstring':
      return hands(`reaching to the back of the ${of} thigh`, `zur Rückseite des ${german} Oberschenkels`)
    case 'backOfKnee':
      return hands(`reaching to the back of the ${of} knee`, `zur ${german} Kniekehle`)
    case 'knee':
      return own
        ? hands('on the knee', 'am Knie', 'on the knees', 'an den Knien')
        : hands(`on the ${of} knee`, `am ${german} Knie`)
    case 'shin':
      return own
        ? hands('on the shin', 'am Schienbein', 'on the shins', 'an den Schienbeinen')
        : hands(`on the ${of} shin`, `am ${german} Schienbein`)
    case 'ankle':
      return hands(`reaching to the ${of} ankle`, `zum ${german} Knöchel`)
  }
}
