import { type Side, sides } from '@backstride/body'
import type { Text } from '@backstride/kit'

/** What one limb does, and how the same is said of both. `{side}` stands for the side it is on. */
export interface LimbWords {
  readonly one: Text
  readonly both: Text
}

/** Which side, as an adjective of a neuter noun (Bein), of a masculine one (Arm), and after a preposition. */
const sideWords = {
  left: { en: 'left', neuter: 'linkes', masculine: 'linker', feminine: 'linke' },
  right: { en: 'right', neuter: 'rechtes', masculine: 'rechter', feminine: 'rechte' },
} as const

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
    de: de
      .replace('{side} Bein', `${words.neuter} Bein`)
      .replace('{side} Arm', `${words.masculine} Arm`)
      .replace('{side} Hand', `${words.feminine} Hand`),
  }
}

/** Words of a leg from what it does, the same for one and for both. */
export const legs = (en: string, de: string, bothEn = en, bothDe = de): LimbWords => ({
  one: { en: `{side} leg ${en}`, de: `{side} Bein ${de}` },
  both: { en: `both legs ${bothEn}`, de: `beide Beine ${bothDe}` },
})

export const arms = (en: string, de: string): LimbWords => ({
  one: { en: `{side} arm ${en}`, de: `{side} Arm ${de}` },
  both: { en: `both arms ${en}`, de: `beide Arme ${de}` },
})

export const hands = (en: string, de: string, bothEn = en, bothDe = de): LimbWords => ({
  one: { en: `{side} hand ${en}`, de: `{side} Hand ${de}` },
  both: { en: `both hands ${bothEn}`, de: `beide Hände ${bothDe}` },
})
