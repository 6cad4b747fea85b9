import {
  type CardId,
  type ComputedFlagId,
  type FlagId,
  type ItemId,
  type ScreenCard,
  screenCards,
} from '@backstride/coach'
import type { Text } from '@backstride/kit'
import { accidentsAndBones } from './accidents-and-bones.ts'
import { bodyTheseDays } from './body-these-days.ts'
import type { ItemText } from './item-text.ts'
import { painNow } from './pain-now.ts'
import { toiletAndLegs } from './toilet-and-legs.ts'
import { trainAround } from './train-around.ts'

/** Names the wording that was shown: kept with what was marked. Changes with every change of a question. */
export const cardsVersion = '2026-11-23'

export const itemTexts: Readonly<Record<ItemId, ItemText>> = {
  ...toiletAndLegs,
  ...bodyTheseDays,
  ...accidentsAndBones,
  ...trainAround,
  ...painNow,
}

interface CardText {
  readonly heading: Text
  readonly lead: Text | null
}

const headings: Readonly<Record<CardId, CardText>> = {
  toiletAndSaddle: {
    heading: {
      en: 'Toilet, and feeling between the legs: new or worse?',
      de: 'Toilette und Gefühl zwischen den Beinen: neu oder schlechter?',
    },
    lead: null,
  },
  legs: {
    heading: { en: 'Legs that are not just tired?', de: 'Beine, die nicht nur müde sind?' },
    lead: {
      en: 'Ordinary sore muscles after a run do not count.',
      de: 'Gewöhnlicher Muskelkater nach einem Lauf zählt nicht.',
    },
  },
  emergencies: {
    heading: { en: 'Heart, belly, head: does any of this fit?', de: 'Herz, Bauch, Kopf: Trifft etwas zu?' },
    lead: null,
  },
  theseDays: {
    heading: { en: 'In these days: does any of this fit?', de: 'In diesen Tagen: Trifft etwas zu?' },
    lead: null,
  },
  accidentsAndBones: {
    heading: { en: 'Accidents, bones, operations?', de: 'Unfälle, Knochen, Operationen?' },
    lead: null,
  },
  trainAround: {
    heading: { en: 'Anything we train around?', de: 'Etwas, worum wir herumtrainieren?' },
    lead: null,
  },
  painNow: {
    heading: { en: 'Is any of this true of the pain?', de: 'Trifft etwas davon auf den Schmerz zu?' },
    lead: null,
  },
}

/** Headings of the small cards that follow up a row. */
export const followUpHeadings: Readonly<Partial<Record<ItemId, Text>>> = {
  heart: { en: 'When was that?', de: 'Wann war das?' },
  fall: { en: 'What happened?', de: 'Was ist passiert?' },
  operation: { en: 'Which of these?', de: 'Was davon?' },
  pelvis: { en: 'Which of these?', de: 'Was davon?' },
  pressureOrEyes: { en: 'Which of these?', de: 'Was davon?' },
  bloodOrDefence: { en: 'Which of these?', de: 'Was davon?' },
  dizzyOrNeck: { en: 'Which of these?', de: 'Was davon?' },
}

export interface Card extends ScreenCard, CardText {}

/** Cards 1 to 5 and 7 of the safety screen, each with its rows and its words. Cards 0 and 6 ask for numbers. */
export const cards: readonly Card[] = screenCards.map(card => ({ ...card, ...headings[card.id] }))

const cardById = new Map<CardId, Card>(cards.map(card => [card.id, card]))

export function cardOf(id: CardId): Card {
  const card = cardById.get(id)
  if (card === undefined) throw new Error(`There is no card ${id}.`)
  return card
}

/** What a flag was marked by, in words: the row, or more where the row alone does not say it. */
export function markedText(flag: FlagId): Text {
  if (isAsked(flag)) return itemTexts[flag].marked ?? itemTexts[flag].row
  return computedTexts[flag]
}

const isAsked = (flag: FlagId): flag is Exclude<FlagId, ComputedFlagId> => Object.hasOwn(itemTexts, flag)

/** Flags that are worked out: what they were worked out from. */
const computedTexts: Readonly<Record<ComputedFlagId, Text>> = {
  RF23: itemTexts.impactFocalPain.row,
  RF50: {
    en: 'Several signs of pain that eases with moving and not with rest, for 3 months or more',
    de: 'Mehrere Zeichen von Schmerz, der durch Bewegung und nicht durch Ruhe besser wird, seit 3 Monaten oder länger',
  },
  RF60: { en: 'Strong pain even at rest', de: 'Starker Schmerz auch in Ruhe' },
  RF61: { en: 'Six weeks or more, and not much better', de: 'Sechs Wochen oder länger, und kaum besser' },
  RF70: { en: 'Under 18', de: 'Unter 18' },
}

/** What to say on the phone about a flag, where it can be urgent. */
export function phoneSentence(flag: FlagId): Text | undefined {
  if (isAsked(flag)) return itemTexts[flag].say
  return flag === 'RF60'
    ? {
        en: 'I have severe back pain even at rest, and no position eases it or I cannot stand or walk.',
        de: 'Ich habe auch in Ruhe starke Rückenschmerzen, und keine Haltung hilft oder ich kann nicht stehen oder gehen.',
      }
    : undefined
}
