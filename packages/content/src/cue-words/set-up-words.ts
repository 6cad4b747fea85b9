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
  phoneDown: { en: 'Phone down. Lie back.', de: 'Handy hinlegen. Kopf ablegen.' },
  phoneAside: { en: 'Phone down beside your hand.', de: 'Leg das Handy neben deine Hand.' },
  /** A round or set was cut: it is done again. */
  again: { en: 'That round once more.', de: 'Diese Runde noch einmal.' },
  goOn: { en: 'On from where you stopped.', de: 'Weiter, wo du aufgehört hast.' },
  /** Said once a session, before the first work. Source: look 7. */
  whenItHurts: { en: 'If it hurts more, stop.', de: 'Tut es mehr weh, hör auf.' },
  /** How a hold ends early: said before the first hollow hold to whoever has not held before. Source: look 7. */
  whenItLifts: {
    en: 'When your back lifts, tap: that ends the round.',
    de: 'Hebt der Rücken ab, tipp: Dann endet die Runde.',
  },
  testCaption: { en: 'A test, up to 30 seconds.', de: 'Ein Test, höchstens 30 Sekunden.' },
  test: {
    en: 'A test, up to thirty seconds: tap as soon as your back lifts.',
    de: 'Ein Test, höchstens dreißig Sekunden: Tipp, sobald der Rücken abhebt.',
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

const aSide = (text: Text): Text => ({ en: `${text.en} a side`, de: `je Seite ${text.de}` })

/** "Je Seite" has said it already. */
const each = (count: number, perSide: boolean): string => (count === 1 || perSide ? '' : 'je ')

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
      de: long === undefined ? `${many.de}.` : `${many.de} zu ${each(count, perSide)}${long.de}.`,
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
      de: `${many.de} zu ${each(count, perSide)}${numberWord(reps).de}.`,
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
  de: `Weiter mit Nummer ${numberWord(rep).de}.`,
})
