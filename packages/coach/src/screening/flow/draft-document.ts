import {
  type Answer,
  type Episode,
  type QualifierId,
  type RedFlagId,
  redFlagIds,
  type ScreenDocument,
} from '@backstride/facts'
import { type ItemId, type ScreenCard, screenCards } from './cards.ts'
import { answerOf, counts, courses, isSore, type ScreenDraft, spanDays } from './draft.ts'
import { effectiveAnswer } from './effective-answer.ts'

/** Asked on a later day, if at all: a first screen says nothing about them. */
const askedLater: ReadonlySet<RedFlagId> = new Set(['RF10', 'RF64a', 'RF64b'])
const inPainOnly: ReadonlySet<RedFlagId> = new Set(['RF32'])

const isRedFlag = (item: ItemId): item is RedFlagId => (redFlagIds as readonly ItemId[]).includes(item)

/** Every red flag that a card settles: by its rows, and by what its rows open. */
export const redFlagsOf = ({ rows, followUps }: ScreenCard): readonly RedFlagId[] =>
  [...rows, ...followUps.flatMap(followUp => followUp.rows)].filter(isRedFlag)

/** What has been asked so far, and nothing else: enough to know whether it is an emergency already. */
export function documentOfCards(draft: ScreenDraft, asked: readonly ScreenCard[]): ScreenDocument {
  const ids = asked.flatMap(redFlagsOf)
  const answers = Object.fromEntries(ids.map(id => [id, effectiveAnswer(draft, id) ?? 'no']))
  const painAsked = asked.some(({ who }) => who === 'sore')
  const base = {
    ageYears: draft.start?.ageYears ?? Number.NaN,
    answers,
    qualifiers: qualifiersOf(draft, asked),
    episode: painAsked ? episodeOf(draft) : null,
  }
  return painAsked ? { ...base, boneStress: boneStressOf(draft) } : base
}

/**
 * The whole screen, with an answer for every id. Ids on cards that were never shown, because an emergency ended the
 * screen, stand as `no` and are named in `unasked`: see docs/decisions/0003-early-end-of-the-screen.md.
 */
export function wholeDocument(
  draft: ScreenDraft,
  asked: readonly ScreenCard[],
): { readonly document: ScreenDocument; readonly unasked: readonly RedFlagId[] } {
  const known = documentOfCards(draft, asked)
  const due = redFlagIds.filter(id => !askedLater.has(id) && (known.episode !== null || !inPainOnly.has(id)))
  const answers = Object.fromEntries(due.map(id => [id, known.answers[id] ?? 'no']))
  const unasked = screenCards
    .filter(card => !asked.includes(card) && (card.who === 'all' || isSore(draft)))
    .flatMap(redFlagsOf)
  return { document: { ...known, answers }, unasked }
}

/**
 * The four circumstances, where they are true. Unsure goes the careful way: it holds where it makes things more
 * urgent (level 0), and does not where it eases them or leads to level 2 only.
 */
function qualifiersOf(draft: ScreenDraft, asked: readonly ScreenCard[]): QualifierId[] {
  const shown = new Set(asked.flatMap(({ followUps }) => followUps.flatMap(({ rows }) => rows)))
  const answer = (id: QualifierId): Answer | undefined => (shown.has(id) ? effectiveAnswer(draft, id) : 'no')
  const held: readonly [QualifierId, boolean][] = [
    ['cesUnchanged14d', answer('cesUnchanged14d') === 'yes'],
    ['cannotBearWeight', counts(answer('cannotBearWeight'))],
    ['confusedOrCollapsing', counts(answer('confusedOrCollapsing'))],
    ['faintedTwice3Months', answer('faintedTwice3Months') === 'yes'],
  ]
  return held.filter(([, holds]) => holds).map(([id]) => id)
}

const DAYS_PER_WEEK = 7

function episodeOf(draft: ScreenDraft): Episode | null {
  const { painAtRest, course } = draft
  if (!isSore(draft) || painAtRest === undefined || course === undefined) return null
  return {
    weeks: Math.round((spanDays(course.since) / DAYS_PER_WEEK) * 10) / 10,
    first: course.first,
    ...courses[course.going],
    painAtRest,
    // RF60 makes both urgent: unsure counts as yes.
    noEasingPosition: counts(answerOf(draft, 'noEasingPosition')),
    cannotStandOrWalk: counts(answerOf(draft, 'cannotStandOrWalk')),
  }
}

function boneStressOf(draft: ScreenDraft): NonNullable<ScreenDocument['boneStress']> {
  const impactFocalPain = answerOf(draft, 'impactFocalPain') ?? 'no'
  if (!counts(impactFocalPain) || draft.boneStress === undefined)
    return { impactFocalPain, days: 0, risks: [] }
  const { since, risks } = draft.boneStress
  return { impactFocalPain, days: Math.round(spanDays(since)), risks: [...risks] }
}
