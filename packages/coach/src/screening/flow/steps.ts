import { findingsOf } from '../findings.ts'
import { type Level, lowestLevel } from '../level.ts'
import type { FlagId } from '../red-flags.ts'
import { type CardId, type FollowUp, type ItemId, type ScreenCard, screenCards } from './cards.ts'
import { answerOf, counts, isSore, type ScreenDraft } from './draft.ts'
import { documentOfCards } from './draft-document.ts'
import { ageIsSecondHalf, effectiveAnswer } from './effective-answer.ts'

/** One screenful of the safety screen. `card` is its number 0 to 7, for the line of progress. */
export type ScreenStep =
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

/** Where the runner has been: `steps` in order, the last of them open, and the cards that are settled with all they opened. */
export interface Path {
  readonly steps: readonly ScreenStep[]
  readonly asked: readonly ScreenCard[]
}

/** Every step up to the first one not passed yet. */
export function pathOf(draft: ScreenDraft): Path {
  const steps: ScreenStep[] = []
  const asked: ScreenCard[] = []
  const path = { steps, asked }
  /** Adds a step; false when the runner has not passed it yet: nothing after it is known. */
  const passed = (step: ScreenStep): boolean => {
    steps.push(step)
    return draft.passed.includes(step.key)
  }

  if (!passed({ kind: 'start', key: 'start', card: 0 })) return path
  for (const card of screenCards) {
    if (card.who === 'sore') {
      if (!isSore(draft)) continue
      if (!passed({ kind: 'pain', key: 'pain', card: 6 })) return path
      if (!passed({ kind: 'course', key: 'course', card: 6 })) return path
    }
    if (!stepsOfCard(card, draft).every(passed)) return path
    if (card.rows.includes('impactFocalPain') && counts(answerOf(draft, 'impactFocalPain')))
      if (!passed({ kind: 'boneStress', key: 'boneStress', card: 7 })) return path
    asked.push(card)
    // An emergency ends the screen at once; anything milder is told at the end, when all has been asked.
    const confirm = confirmation(draft, asked, card.number)
    if (confirm?.level === 0) {
      if (passed(confirm)) steps.push({ kind: 'end', key: 'end', card: card.number })
      return path
    }
    if (asked.length === cardsFor(draft).length) {
      if (confirm === null || passed(confirm)) steps.push({ kind: 'end', key: 'end', card: card.number })
      return path
    }
  }
  return path
}

/** The cards with rows that this runner is asked. */
export const cardsFor = (draft: ScreenDraft): readonly ScreenCard[] =>
  screenCards.filter(card => card.who === 'all' || isSore(draft))

/** A card, its clarifiers and its follow-ups as far as they follow from the answers, whether passed or not. */
function stepsOfCard(card: ScreenCard, draft: ScreenDraft): readonly ScreenStep[] {
  const steps = rowsAndClarifiers(card, card.id, card.rows, null, draft)
  const followUps = card.followUps
    .filter(followUp => isAsked(followUp, draft))
    .flatMap(followUp => stepsOfFollowUp(card, followUp, draft))
  return [...steps, ...followUps]
}

function isAsked({ after, rows }: FollowUp, draft: ScreenDraft): boolean {
  if (rows.includes('RF21') && ageIsSecondHalf(draft)) return false
  return after.some(item => counts(effectiveAnswer(draft, item)))
}

function stepsOfFollowUp(
  card: ScreenCard,
  { after, rows }: FollowUp,
  draft: ScreenDraft,
): readonly ScreenStep[] {
  const opener = after.find(item => counts(answerOf(draft, item))) ?? null
  const [only, ...more] = rows
  if (only !== undefined && more.length === 0) return [question(card, only)]
  return rowsAndClarifiers(card, rows.join('+'), rows, opener, draft)
}

/** The rows; and after "Not sure" those that were not ticked, one by one. */
function rowsAndClarifiers(
  card: ScreenCard,
  key: string,
  rows: readonly ItemId[],
  after: ItemId | null,
  draft: ScreenDraft,
): readonly ScreenStep[] {
  return [
    { kind: 'rows', key, card: card.number, of: card.id, rows, after },
    ...rows.filter(row => draft.clarified.includes(row)).map(row => question(card, row)),
  ]
}

const question = (card: ScreenCard, item: ItemId): ScreenStep => ({
  kind: 'question',
  key: `?${item}`,
  card: card.number,
  of: card.id,
  item,
})

function confirmation(
  draft: ScreenDraft,
  asked: readonly ScreenCard[],
  card: number,
): Extract<ScreenStep, { kind: 'confirm' }> | null {
  const found = findingsOf(documentOfCards(draft, asked)).filter(
    (finding): finding is typeof finding & { level: Level } =>
      (finding.level === 0 || finding.level === 1) && finding.level < (draft.covered[finding.id] ?? 4),
  )
  const level = lowestLevel(found.map(finding => finding.level))
  if (level !== 0 && level !== 1) return null
  const marked = found.map(({ id }) => id)
  return { kind: 'confirm', key: `confirm:${level}:${marked.join(',')}`, card, level, marked }
}
