import type { Base } from '@backstride/body'
import type { Text } from '@backstride/kit'
import { getDownSteps } from '../exercises/get-down.ts'
import { getUpSteps } from '../exercises/get-up.ts'
import { capital, mapText, numberWord } from './numbers.ts'

/** The reminder of the squeeze test, spread over its seconds. Source: article A5, physio notes 1. */
export const squeezeLines: readonly Text[] = [
  { en: 'Squeeze your glutes, about a third.', de: 'Po anspannen, ein Drittel Kraft.' },
  { en: 'Feel the pelvis tuck. Keep breathing.', de: 'Spür, wie das Becken kippt. Weiteratmen.' },
  { en: 'Let go. Take that feeling along.', de: 'Loslassen. Nimm das Gefühl mit.' },
]

export const walkWords = {
  start: { en: 'Walk easily.', de: 'Geh locker.' },
  half: { en: 'Half the walk. Easy enough to talk?', de: 'Die Hälfte. Könntest du dabei reden?' },
  halfCaption: { en: 'Half the walk.', de: 'Die Hälfte ist um.' },
  lastTen: { en: 'Ten more seconds.', de: 'Noch zehn Sekunden.' },
} as const satisfies Readonly<Record<string, Text>>

/** Whole minutes where they are whole. */
export const walkFor = (seconds: number): Text => {
  if (seconds === 60) return { en: 'One minute.', de: 'Eine Minute.' }
  if (seconds % 60 === 0)
    return mapText(
      {
        en: `${numberWord(seconds / 60).en} minutes.`,
        de: `${numberWord(seconds / 60).de} Minuten.`,
      },
      capital,
    )
  return { en: `${seconds} seconds.`, de: `${seconds} Sekunden.` }
}

/** How far down the lines lead: onto hands and knees, onto the side, onto the back. Source: rules (get-up rule). */
const downTo: Readonly<Record<Base, number>> = {
  standing: 0,
  handsAndKnees: 2,
  onRightSide: 3,
  onLeftSide: 3,
  supine: getDownSteps.length,
}
export const downLines = (base: Base): readonly Text[] => getDownSteps.slice(0, downTo[base])

/** The way up begins where the runner is. */
const upFrom: Readonly<Record<Base, number>> = {
  supine: 0,
  onRightSide: 2,
  onLeftSide: 2,
  handsAndKnees: 2,
  standing: 3,
}
/** `feetDown`: no leg has to come down first. */
export const upLines = (base: Base, { feetDown }: { readonly feetDown: boolean }): readonly Text[] =>
  getUpSteps.slice(base === 'supine' && feetDown ? 1 : upFrom[base])
