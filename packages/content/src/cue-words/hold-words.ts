import type { Text } from '@backstride/kit'
import type { LadderName } from '../catalogue/drill.ts'
import { numberWord } from './numbers.ts'

export const holdWords = {
  hold: { en: 'Hold.', de: 'Halten.' },
  half: { en: 'Halfway.', de: 'Halbzeit.' },
  rest: { en: 'Rest.', de: 'Pause.' },
  thanks: { en: 'Thanks.', de: 'Danke.' },
  steady: { en: 'Steady?', de: 'Ging es ruhig?' },
  steadyWhole: {
    en: 'And was it steady, without a struggle? Left: yes, right: no.',
    de: 'Und ging es ruhig, ohne zu kämpfen? Links ja, rechts nein.',
  },
} as const satisfies Readonly<Record<string, Text>>

/** The runner said the back lifted: thanks first, then what counts. Source: look 7.4. */
export function noticed(cleanS: number): Text {
  if (cleanS === 0) return { en: 'Well noticed. Now rest.', de: 'Gut gemerkt. Jetzt Pause.' }
  if (cleanS === 1) return { en: 'Well noticed. That one counts.', de: 'Gut gemerkt. Die eine zählt.' }
  return {
    en: `Well noticed. Those ${numberWord(cleanS).en} count.`,
    de: `Gut gemerkt. Diese ${numberWord(cleanS).de} zählen.`,
  }
}

/** What nobody could see is asked in the rest, once aloud with its answers. Source: physio notes 7 (10, 7, 3). */
/** Told aloud with the place of each answer: three in a row, found without looking. */
export interface ContactQuestion {
  readonly caption: Text
  readonly whole: Text
}

const backDown: ContactQuestion = {
  caption: { en: 'Did your back stay down?', de: 'Blieb der Rücken unten?' },
  whole: {
    en: 'Did your back stay down? Left: yes, middle: nearly, right: not for long.',
    de: 'Blieb der Rücken unten? Links ja, Mitte fast, rechts nur kurz.',
  },
}
const backKept: ContactQuestion = {
  caption: { en: 'Did your back keep its shape?', de: 'Blieb der Rücken, wie er war?' },
  whole: {
    en: 'Did your back keep its shape? Left: yes, middle: nearly, right: not for long.',
    de: 'Blieb der Rücken, wie er war? Links ja, Mitte fast, rechts nur kurz.',
  },
}
const backAtWall: ContactQuestion = {
  caption: { en: 'Did your back stay flat?', de: 'Blieb der Rücken an der Wand?' },
  whole: {
    en: 'Did your back stay flat? Left: yes, middle: nearly, right: not for long.',
    de: 'Blieb der Rücken an der Wand? Links ja, Mitte fast, rechts nur kurz.',
  },
}
const positionKept: ContactQuestion = {
  caption: { en: 'Did the position hold?', de: 'Hielt die Haltung?' },
  whole: {
    en: 'Did the position hold? Left: yes, middle: nearly, right: not for long.',
    de: 'Hielt die Haltung? Links ja, Mitte fast, rechts nur kurz.',
  },
}

export const contactQuestion = (ladder: LadderName): ContactQuestion => {
  switch (ladder) {
    case 'hollowHold':
      return backDown
    case 'neutralBrace':
      return backKept
    case 'wallHollow':
      return backAtWall
    default:
      return positionKept
  }
}
