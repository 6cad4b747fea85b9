import type { ScreenDocument } from '@backstride/facts'
import { findingsOf } from '../findings.ts'
import { type Level, lowestLevel } from '../level.ts'
import type { FlagId } from '../red-flags.ts'
import {
  type Card,
  type CardId,
  cards,
  type FollowUp,
  type ItemId,
  secondHalfOfRf21FromAge,
} from './cards.ts'
import { answerOf, counts, isSore, type ScreenDraft } from './draft.ts'
import { documentOfCards } from './draft-document.ts'

/** One screenful of the safety screen. `card` is its number 0 to 7, for the line of progress. */
export type Step =
  | {
      readonly kind: 'start' | 'pain' | 'course' | 'boneStress' | 'end'
      readonly key: string
      readonly card: number
    }
  | {
      readonly kind: 'rows'
      readonly key: string
      readonly card: number
      readonly of: CardId
      readonly rows: readonly ItemId[]
      /** The row that opened it, for a small card that follows up. */
      readonly after: ItemId | null
    }
  | {
      readonly kind: 'question'
      readonly key: string
      readonly card: number
      readonly of: CardId
      readonly item: ItemId
    }
  | {
      /** "You marked ... Is that right?": before a level of 0 or 1 is shown. */
      readonly kind: 'confirm'
      readonly key: string
      readonly card: number
      readonly level: 0 | 1
      readonly marked: readonly FlagId[]
    }

/** Every step up to the first one not passed yet, in order: the last of them is the one that is open. */
export function stepsSoFar(draft: ScreenDraft): readonly Step[] {
  const steps: Step[] = []
  const asked: Card[] = []
  /** Adds a step; false when the runner has not passed it yet: nothing after it is known. */
  const passed = (step: Step): boolean => {
    steps.push(step)
    return draft.passed.includes(step.key)
  }

  if (!passed({ kind: 'start', key: 'start', card: 0 })) return steps
  for (const card of cards) {
    if (card.who === 'sore') {
      if (!isSore(draft)) continue
      if (!passed({ kind: 'pain', key: 'pain', card: 6 })) return steps
      if (!passed({ kind: 'course', key: 'course', card: 6 })) return steps
    }
    if (!stepsOfCard(card, draft).every(passed)) return steps
    if (card.rows.includes('impactFocalPain') && counts(answerOf(draft, 'impactFocalPain')))
      if (!passed({ kind: 'boneStress', key: 'boneStress', card: 7 })) return steps
    asked.push(card)
    // An emergency ends the screen at once; anything milder is told at the end, when all has been asked.
    const confirm = confirmation(documentOfCards(draft, asked), card.number)
    if (confirm?.level === 0) {
      if (passed(confirm)) steps.push({ kind: 'end', key: 'end', card: card.number })
      return steps
    }
    if (asked.length === cardsFor(draft).length) {
      if (confirm === null || passed(confirm)) steps.push({ kind: 'end', key: 'end', card: card.number })
      return steps
    }
  }
  return steps
}

/** The cards with rows that this runner is asked. */
export const cardsFor = (draft: ScreenDraft): readonly Card[] =>
  cards.filter(card => card.who === 'all' || isSore(draft))

/** A card, its clarifiers and its follow-ups as far as they follow from the answers, whether passed or not. */
function stepsOfCard(card: Card, draft: ScreenDraft): readonly Step[] {
  const steps = rowsAndClarifiers(card, card.id, card.rows, null, draft)
  const followUps = card.followUps
    .filter(followUp => isAsked(followUp, draft))
    .flatMap(followUp => stepsOfFollowUp(card, followUp, draft))
  return [...steps, ...followUps]
}

function isAsked({ after, rows }: FollowUp, draft: ScreenDraft): boolean {
  if (rows.includes('RF21') && (draft.start?.ageYears ?? 0) >= secondHalfOfRf21FromAge) return false
  return after.some(item => counts(effectiveAnswer(draft, item)))
}

/** An answer counts only while the row that opened its question still stands. */
export function effectiveAnswer(draft: ScreenDraft, item: ItemId): ReturnType<typeof answerOf> {
  const followUp = cards.flatMap(card => card.followUps).find(({ rows }) => rows.includes(item))
  if (followUp === undefined) return answerOf(draft, item)
  return followUp.after.some(parent => counts(effectiveAnswer(draft, parent))) ? answerOf(draft, item) : 'no'
}

function stepsOfFollowUp(card: Card, { after, rows }: FollowUp, draft: ScreenDraft): readonly Step[] {
  const opener = after.find(item => counts(answerOf(draft, item))) ?? null
  const [only, ...more] = rows
  if (only !== undefined && more.length === 0) return [question(card, only)]
  return rowsAndClarifiers(card, rows.join('+'), rows, opener, draft)
}

/** The rows; and after "Not sure" those that were not ticked, one by one. */
function rowsAndClarifiers(
  card: Card,
  key: string,
  rows: readonly ItemId[],
  after: ItemId | null,
  draft: ScreenDraft,
): readonly Step[] {
  const step: Step = { kind: 'rows', key, card: card.number, of: card.id, rows, after }
  if (!draft.clarified.includes(key)) return [step]
  const open = rows.filter(row => !draft.passed.includes(tickedKey(key, row)))
  return [step, ...open.map(row => question(card, row))]
}

/** Remembers that a row was ticked when "Not sure" was chosen for the others: it is not asked again. */
export const tickedKey = (key: string, row: ItemId): string => `${key}:ticked:${row}`

const question = (card: Card, item: ItemId): Step => ({
  kind: 'question',
  key: `?${item}`,
  card: card.number,
  of: card.id,
  item,
})

function confirmation(document: ScreenDocument, card: number): Extract<Step, { kind: 'confirm' }> | null {
  const found = findingsOf(document).filter(
    (finding): finding is typeof finding & { level: Level } => finding.level === 0 || finding.level === 1,
  )
  const level = lowestLevel(found.map(finding => finding.level))
  if (level !== 0 && level !== 1) return null
  const marked = found.map(({ id }) => id)
  return { kind: 'confirm', key: `confirm:${level}:${marked.join(',')}`, card, level, marked }
}
