import type { Answer, RedFlagId, ScreenDocument } from '@backstride/facts'
import type { FlagId } from '../red-flags.ts'
import type { BoneRisk, ItemId } from './cards.ts'
import { answerOf, type BackState, type Course, counts, type ScreenDraft, type Span } from './draft.ts'
import { wholeDocument } from './draft-document.ts'
import { type Path, pathOf, type ScreenStep } from './steps.ts'

type RowsStep = Extract<ScreenStep, { kind: 'rows' }>
type QuestionStep = Extract<ScreenStep, { kind: 'question' }>
type ConfirmStep = Extract<ScreenStep, { kind: 'confirm' }>

/** The step on the screen now. A step that no longer follows from the answers gives way to the open one. */
export function currentStep(draft: ScreenDraft): ScreenStep {
  const { steps } = pathOf(draft)
  const last = steps.at(-1)
  if (last === undefined) throw new Error('A screen always starts with its first step.')
  return steps.find(({ key }) => key === draft.at) ?? last
}

/** One step back, answers kept; the same draft at the first step. */
export function goBack(draft: ScreenDraft): ScreenDraft {
  const { steps } = pathOf(draft)
  const index = steps.findIndex(({ key }) => key === currentStep(draft).key)
  const previous = steps[index - 1]
  return previous === undefined ? draft : { ...draft, at: previous.key }
}

export const isFirstStep = (draft: ScreenDraft): boolean => currentStep(draft).kind === 'start'

/** Passes a step and goes to the one that follows from the answers. */
function pass(draft: ScreenDraft, key: string): ScreenDraft {
  const passed = draft.passed.includes(key) ? draft.passed : [...draft.passed, key]
  const { steps } = pathOf({ ...draft, passed })
  const next = steps[steps.findIndex(step => step.key === key) + 1]
  return { ...draft, passed, at: next?.key ?? key }
}

export const answerStart = (draft: ScreenDraft, back: BackState, ageYears: number): ScreenDraft =>
  pass({ ...draft, start: { back, ageYears } }, 'start')

/** Ticks a row, or takes the tick back. */
export function toggleRow(draft: ScreenDraft, item: ItemId): ScreenDraft {
  const { [item]: before, ...others } = draft.answers
  return { ...draft, answers: before === 'yes' ? others : { ...others, [item]: 'yes' } }
}

/** Every row that was not ticked is a no; "None of these" is the same with nothing ticked. */
export function passRows(draft: ScreenDraft, step: RowsStep): ScreenDraft {
  const answers = Object.fromEntries(
    step.rows.map(row => [row, counts(answerOf(draft, row)) ? (answerOf(draft, row) ?? 'no') : 'no']),
  )
  const clarified = draft.clarified.filter(row => !step.rows.some(mine => mine === row))
  return pass({ ...draft, answers: { ...draft.answers, ...answers }, clarified }, step.key)
}

/** "Not sure": the rows that are not ticked are asked one by one. */
export function clarifyRows(draft: ScreenDraft, step: RowsStep): ScreenDraft {
  const open = step.rows.filter(row => answerOf(draft, row) !== 'yes')
  const others = draft.clarified.filter(row => !step.rows.some(mine => mine === row))
  return pass({ ...draft, clarified: [...others, ...open] }, step.key)
}

export const answerQuestion = (draft: ScreenDraft, step: QuestionStep, answer: Answer): ScreenDraft =>
  pass({ ...draft, answers: { ...draft.answers, [step.item]: answer } }, step.key)

export const answerPain = (draft: ScreenDraft, painAtRest: number): ScreenDraft =>
  pass({ ...draft, painAtRest }, 'pain')

export const answerCourse = (
  draft: ScreenDraft,
  course: { readonly since: Span; readonly first: boolean; readonly going: Course },
): ScreenDraft => pass({ ...draft, course }, 'course')

export const answerBoneStress = (draft: ScreenDraft, since: Span, risks: readonly BoneRisk[]): ScreenDraft =>
  pass({ ...draft, boneStress: { since, risks: [...risks] } }, 'boneStress')

/** "Is that right?" Yes. */
export const confirmMarks = (draft: ScreenDraft, step: ConfirmStep): ScreenDraft => pass(draft, step.key)

/** "Change": back to the first step on which one of the marked ids was answered. */
export function changeMarks(draft: ScreenDraft, step: ConfirmStep): ScreenDraft {
  const { steps } = pathOf(draft)
  const marked: readonly string[] = step.marked
  const first = steps.find(
    candidate =>
      (candidate.kind === 'rows' && candidate.rows.some(row => marked.includes(row))) ||
      (candidate.kind === 'question' && marked.includes(candidate.item)) ||
      (candidate.kind === 'pain' && marked.includes('RF60')),
  )
  return { ...draft, at: first?.key ?? 'start' }
}

/** What a finished visit leaves behind. */
export interface FinishedScreen {
  readonly document: ScreenDocument
  /** Never shown, because an emergency ended the screen: stored as no, and named here. */
  readonly unasked: readonly RedFlagId[]
  /** What was marked at level 0 or 1, and confirmed. */
  readonly confirmed: { readonly level: 0 | 1; readonly marked: readonly FlagId[] } | null
}

/** null until the last step has been reached. */
export function finished(draft: ScreenDraft): FinishedScreen | null {
  const path: Path = pathOf(draft)
  if (path.steps.at(-1)?.kind !== 'end') return null
  const confirm = path.steps.findLast(step => step.kind === 'confirm')
  return {
    ...wholeDocument(draft, path.asked),
    confirmed: confirm === undefined ? null : { level: confirm.level, marked: confirm.marked },
  }
}
