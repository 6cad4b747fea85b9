import type { Base } from '@backstride/body'
import type { Text } from '@backstride/kit'
import { capital, mapText, numberWord } from './numbers.ts'

/** A drill waits until the runner says so, by a tap anywhere or any key. */
export const tapWhen: Readonly<Record<Base, Text>> = {
  supine: { en: 'Lying down? Tap anywhere.', de: 'Liegst du? Dann tipp irgendwohin.' },
  onRightSide: { en: 'Lying down? Tap anywhere.', de: 'Liegst du? Dann tipp irgendwohin.' },
  onLeftSide: { en: 'Lying down? Tap anywhere.', de: 'Liegst du? Dann tipp irgendwohin.' },
  handsAndKnees: { en: 'Ready? Tap anywhere.', de: 'Bereit? Dann tipp irgendwohin.' },
  standing: { en: 'Ready? Tap anywhere.', de: 'Bereit? Dann tipp irgendwohin.' },
}

export const readyWords = {
  phoneDown: { en: 'Phone down. Lie back.', de: 'Handy hinlegen. Zurücklegen.' },
  phoneAside: { en: 'Phone down beside you.', de: 'Leg das Handy neben dich.' },
  /** A round or set was cut: it is done again. */
  again: { en: 'That one once more.', de: 'Das Ganze noch einmal.' },
  goOn: { en: 'On from where you stopped.', de: 'Weiter, wo du aufgehört hast.' },
  /** How a hold ends early: said before the first of a session, on the floor. Source: look 7. */
  whenItLifts: {
    en: 'When your back lifts, tap: that ends the round.',
    de: 'Hebt der Rücken ab, tipp: Dann endet die Runde.',
  },
  testCaption: { en: 'A test, up to 30 seconds.', de: 'Ein Test, höchstens 30 Sekunden.' },
  test: {
    en: 'A test: as long as your back stays down, up to thirty seconds.',
    de: 'Ein Test: solange der Rücken unten bleibt, höchstens dreißig Sekunden.',
  },
  tapEach: { en: 'Tap once for each turn.', de: 'Tipp bei jeder Drehung einmal.' },
} as const satisfies Readonly<Record<string, Text>>

const seconds = (count: number): Text =>
  count === 1
    ? { en: 'one second', de: 'einer Sekunde' }
    : { en: `${numberWord(count).en} seconds`, de: `${numberWord(count).de} Sekunden` }

const rounds = (count: number): Text =>
  count === 1
    ? { en: 'one round', de: 'eine Runde' }
    : { en: `${numberWord(count).en} rounds`, de: `${numberWord(count).de} Runden` }

const aSide = (text: Text): Text => ({ en: `${text.en} a side`, de: `${text.de} je Seite` })

/** The dose of a hold; `targetS` undefined: it differs from round to round. */
export function holdDose(count: number, targetS: number | undefined, perSide: boolean): Text {
  const many = perSide ? aSide(rounds(count)) : rounds(count)
  const long = targetS === undefined ? undefined : seconds(targetS)
  return mapText(
    {
      en:
        long === undefined
          ? `${many.en}.`
          : perSide
            ? `${many.en}, ${long.en} each.`
            : `${many.en} of ${long.en}.`,
      de: long === undefined ? `${many.de}.` : `${many.de} zu ${count === 1 ? '' : 'je '}${long.de}.`,
    },
    capital,
  )
}

const sets = (count: number): Text =>
  count === 1
    ? { en: 'one set', de: 'ein Satz' }
    : { en: `${numberWord(count).en} sets`, de: `${numberWord(count).de} Sätze` }

/** Repetitions of a set: `Two sets of eight.` */
export function repsDose(count: number, reps: number, perSide: boolean): Text {
  const many = perSide ? aSide(sets(count)) : sets(count)
  return mapText(
    {
      en: perSide ? `${many.en}, ${numberWord(reps).en} each.` : `${many.en} of ${numberWord(reps).en}.`,
      de: `${many.de} zu ${count === 1 ? '' : 'je '}${numberWord(reps).de}.`,
    },
    capital,
  )
}

export const turnsDose = (perSide: number): Text =>
  mapText(
    {
      en: `${numberWord(perSide).en} each way, left first.`,
      de: `${numberWord(perSide).de} je Seite, erst nach links.`,
    },
    capital,
  )

export const twistsDose = (perSide: number): Text =>
  mapText({ en: `${numberWord(perSide).en} turns.`, de: `${numberWord(perSide).de} Drehungen.` }, capital)

/** What was done before a cut stays done. */
export const goOnFromRep = (rep: number): Text => ({
  en: `On from number ${numberWord(rep).en}.`,
  de: `Weiter ab Nummer ${numberWord(rep).de}.`,
})
