import type { Side } from '@backstride/body'
import type { Text } from '@backstride/kit'

/** Which limb the side in turn stands for, heard with closed eyes. See `drawnSide`. */
type Limb = 'leg' | 'legInFront' | 'legThatCarries' | 'legOnTop' | 'elbow' | 'arm'

export interface SideWords {
  readonly first: Text
  readonly now: Text
}

const wordsOf: Readonly<Record<Limb, (side: Sided) => SideWords>> = {
  leg: ({ en, de }) => ({
    first: { en: `${en.capital} leg first.`, de: `Zuerst das ${de}e Bein.` },
    now: { en: `Now the ${en.word} leg.`, de: `Jetzt das ${de}e Bein.` },
  }),
  legInFront: ({ en, de }) => ({
    first: { en: `${en.capital} leg in front first.`, de: `Zuerst das ${de}e Bein vorn.` },
    now: { en: `Now the ${en.word} leg in front.`, de: `Jetzt das ${de}e Bein vorn.` },
  }),
  legThatCarries: ({ en, de }) => ({
    first: { en: `${en.capital} leg carries first.`, de: `Zuerst trägt das ${de}e Bein.` },
    now: { en: `Now the ${en.word} leg carries.`, de: `Jetzt trägt das ${de}e Bein.` },
  }),
  legOnTop: ({ en, de }) => ({
    first: { en: `${en.capital} leg on top first.`, de: `Zuerst liegt das ${de}e Bein oben.` },
    now: { en: `Now the ${en.word} leg on top.`, de: `Jetzt liegt das ${de}e Bein oben.` },
  }),
  elbow: ({ en, de }) => ({
    first: { en: `${en.capital} elbow first.`, de: `Zuerst der ${de}e Ellbogen.` },
    now: { en: `Now the ${en.word} elbow.`, de: `Jetzt der ${de}e Ellbogen.` },
  }),
  arm: ({ en, de }) => ({
    first: { en: `${en.capital} arm first.`, de: `Zuerst der ${de}e Arm.` },
    now: { en: `Now the ${en.word} arm.`, de: `Jetzt der ${de}e Arm.` },
  }),
}

interface Sided {
  readonly en: { readonly word: string; readonly capital: string }
  readonly de: string
}
const sided: Readonly<Record<Side, Sided>> = {
  right: { en: { word: 'right', capital: 'Right' }, de: 'recht' },
  left: { en: { word: 'left', capital: 'Left' }, de: 'link' },
}

/** Ids, or how they begin; all others move one leg. */
const limbs: readonly (readonly [string, Limb])[] = [
  ['HH28', 'arm'],
  ['SP', 'elbow'],
  ['SQ', 'legInFront'],
  ['HI2', 'legInFront'],
  ['HI', 'legThatCarries'],
  ['BR', 'legThatCarries'],
  ['CA', 'legThatCarries'],
  ['HS0', 'legOnTop'],
  ['HS1', 'legOnTop'],
  ['HS2', 'leg'],
  ['HS', 'legThatCarries'],
]

/** "Right side first" left open whether the right leg stands, moves or lies below. */
export const sideWords = (drill: string, side: Side): SideWords =>
  wordsOf[limbs.find(([begin]) => drill.startsWith(begin))?.[1] ?? 'leg'](sided[side])
