import { type Side, sides } from '@backstride/body'
import type { Text } from '@backstride/kit'

/** What one limb does, and how the same is said of both. `{side}` stands for the side it is on. */
export interface LimbWords {
  readonly one: Text
  readonly both: Text
}

/** Which side, with the ending that the noun after it asks for in German. */
const sideWords = {
  left: { en: 'left', de: 'link' },
  right: { en: 'right', de: 'recht' },
} as const
const endings = {
  Bein: 'es',
  Knie: 'es',
  Arm: 'er',
  Unterarm: 'er',
  Fuß: 'er',
  Hand: 'e',
  Ferse: 'e',
} as const
type Noun = keyof typeof endings

/** Both sides in one phrase when they say the same; otherwise the right first, which is the near one in most pictures. */
export function bothOrEach(each: Readonly<Record<Side, LimbWords | undefined>>): readonly Text[] {
  const { left, right } = each
  if (left !== undefined && right !== undefined && left.both.en === right.both.en) return [left.both]
  return sides.toReversed().flatMap(side => {
    const words = each[side]
    return words === undefined ? [] : [named(words.one, side)]
  })
}

const named = ({ en, de }: Text, side: Side): Text => {
  const words = sideWords[side]
  return {
    en: en.replace('{side}', words.en),
    de: de.replace('{side}', words.de),
  }
}

const limb =
  (en: string, enBoth: string, noun: Noun, germanBoth: string) =>
  (words: string, german: string, bothWords = words, bothGerman = german): LimbWords => ({
    one: { en: `{side} ${en} ${words}`, de: `{side}${endings[noun]} ${noun} ${german}` },
    both: { en: `both ${enBoth} ${bothWords}`, de: `beide ${germanBoth} ${bothGerman}` },
  })

/** Words of a leg from what it does, the same for one and for both unless said otherwise. */
export const legs = limb('leg', 'legs', 'Bein', 'Beine')
export const knees = limb('knee', 'knees', 'Knie', 'Knie')
export const feet = limb('foot', 'feet', 'Fuß', 'Füße')
export const heels = limb('heel', 'heels', 'Ferse', 'Fersen')
export const arms = limb('arm', 'arms', 'Arm', 'Arme')
export const forearms = limb('forearm', 'forearms', 'Unterarm', 'Unterarme')
export const hands = limb('hand', 'hands', 'Hand', 'Hände')
