import type { LadderName } from '../catalogue/drill.ts'
import type { TemplateBlock } from './block.ts'

export type End = 'floor' | 'standing'
type Place = End | 'either'

/** Where a ladder is done; on some it depends on the step. */
export const placeOfLadder = {
  hollowHold: 'floor',
  neutralBrace: 'floor',
  birdDog: 'floor',
  bridge: 'floor',
  sidePlank: 'either',
  hipSide: 'either',
  twists: 'standing',
  wallHollow: 'standing',
  squeezeTest: 'standing',
  squat: 'standing',
  hinge: 'standing',
  calf: 'standing',
  cooldown: 'standing',
} as const satisfies Readonly<Record<LadderName, Place>>

/** No place: it can be done wherever one is. */
export function placesOf(block: TemplateBlock): ReadonlySet<End> {
  switch (block.kind) {
    case 'holds':
    case 'set':
      return new Set(block.choices.flatMap(ladder => endsOf(placeOfLadder[ladder])))
    case 'twists':
    case 'walk':
    case 'squeezeReminder':
      return new Set(['standing'])
    default:
      return new Set()
  }
}

const endsOf = (place: Place): readonly End[] => (place === 'either' ? ['floor', 'standing'] : [place])
