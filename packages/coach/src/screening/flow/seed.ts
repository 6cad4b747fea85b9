import type { Answer, RedFlagId, ScreenDocument } from '@backstride/facts'
import { screen } from '../screen.ts'
import { askedAfter, gateIds, type ItemId, screenCards } from './cards.ts'
import { type Course, counts, emptyDraft, type ScreenDraft, type Span } from './draft.ts'
import { redFlagsOf } from './draft-document.ts'
import { pathOf } from './steps.ts'

/** Ids whose clearance holds, with the level each was cleared at. */
export type Covered = Readonly<Record<string, number>>

/** What lasts: it stands ticked when the screen is asked again, and can be taken back with one tap. */
const lasting: readonly RedFlagId[] = ['RF22', 'RF17', 'RF62b', 'RF63b', 'RF63c', 'RF41']

/** A new screen for someone who has answered one before. */
export function rescreenDraft(last: ScreenDocument, covered: Covered): ScreenDraft {
  const ticked = lasting.filter(id => last.answers[id] === 'yes').flatMap(id => [id, ...openersOf(id)])
  return {
    ...emptyDraft,
    answers: Object.fromEntries(ticked.map(item => [item, 'yes' as const])),
    covered: { ...covered },
  }
}

const openersOf = (item: ItemId): readonly ItemId[] => {
  const after = askedAfter(item)
  return [...after, ...after.flatMap(openersOf)]
}

/**
 * A stored screen opened again to change answers: everything that was asked is answered and passed, what was not asked
 * is open, and the runner stands where the answer was given that decided.
 */
export function changeDraft(document: ScreenDocument, unasked: readonly RedFlagId[]): ScreenDraft {
  const sore = document.episode !== null || unasked.some(id => soreOnly.has(id))
  let draft: ScreenDraft = {
    ...emptyDraft,
    start: { back: sore ? 'sore' : 'fine', ageYears: Math.round(document.ageYears) },
    answers: answersOf(document, unasked),
    ...painOf(document),
  }
  const open = new Set(
    screenCards.filter(card => redFlagsOf(card).some(id => unasked.includes(id))).map(({ id }) => id),
  )
  for (;;) {
    const last = pathOf(draft).steps.at(-1)
    if (last === undefined || draft.passed.includes(last.key)) break
    if (last.kind === 'confirm' || last.kind === 'end') break
    if ((last.kind === 'rows' || last.kind === 'question') && open.has(last.of)) break
    if (last.kind === 'pain' && draft.painAtRest === undefined) break
    draft = { ...draft, passed: [...draft.passed, last.key] }
  }
  const decided: readonly string[] = screen(document).rules
  const { steps } = pathOf(draft)
  const where = steps.find(
    step =>
      (step.kind === 'rows' && step.rows.some(row => decided.includes(row) && counts(draft.answers[row]))) ||
      (step.kind === 'pain' && decided[0] === 'RF60'),
  )
  return { ...draft, at: where?.key ?? 'start' }
}

const soreOnly: ReadonlySet<RedFlagId> = new Set(
  screenCards.filter(({ who }) => who === 'sore').flatMap(redFlagsOf),
)

function answersOf(document: ScreenDocument, unasked: readonly RedFlagId[]): Record<string, Answer> {
  const answers: Record<string, Answer> = {}
  for (const [id, answer] of Object.entries(document.answers))
    if (answer !== undefined && answer !== 'declined' && !unasked.some(left => left === id))
      answers[id] = answer
  for (const id of document.qualifiers) answers[id] = 'yes'
  const { episode, boneStress } = document
  if (episode !== null) {
    answers.noEasingPosition = episode.noEasingPosition ? 'yes' : 'no'
    answers.cannotStandOrWalk = episode.cannotStandOrWalk ? 'yes' : 'no'
  }
  if (boneStress !== undefined) answers.impactFocalPain = boneStress.impactFocalPain
  // A gate is not stored: it stands wherever something behind it does.
  for (const gate of gateIds.toReversed()) {
    const behind = screenCards
      .flatMap(({ followUps }) => followUps)
      .filter(({ after }) => after.includes(gate))
      .flatMap(({ rows }) => rows.map(row => answers[row]))
    answers[gate] = behind.some(counts) ? 'yes' : 'no'
  }
  return answers
}

function painOf({ episode, boneStress }: ScreenDocument): Partial<ScreenDraft> {
  const bone =
    boneStress !== undefined && counts(boneStress.impactFocalPain)
      ? { boneStress: { since: inDays(boneStress.days), risks: [...boneStress.risks] } }
      : {}
  if (episode === null) return bone
  const { painAtRest, weeks, first, improvedPct, worsening } = episode
  return {
    ...bone,
    painAtRest,
    course: { since: spanOf(weeks), first, going: worsening ? 'worse' : courseOf(improvedPct) },
  }
}

const courseOf = (improvedPct: number): Course =>
  improvedPct < 10 ? 'same' : improvedPct < 35 ? 'little' : improvedPct < 65 ? 'half' : 'mostly'

const MOST = 999
const inDays = (days: number): Span =>
  days <= MOST
    ? { amount: Math.round(days), unit: 'days' }
    : { amount: Math.round(days / 365.25), unit: 'years' }

/** Back to the words it was most likely given in: whole weeks, else days, else years. */
function spanOf(weeks: number): Span {
  const whole = Math.round(weeks)
  if (whole > MOST) return { amount: Math.round((weeks * 7) / 365.25), unit: 'years' }
  return Math.abs(weeks - whole) < 0.05 ? { amount: whole, unit: 'weeks' } : inDays(weeks * 7)
}
