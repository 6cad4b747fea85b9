import type { Answer } from '@backstride/facts'
import { askedAfter, type ItemId, secondHalfOfRf21FromAge } from './cards.ts'
import { answerOf, counts, type ScreenDraft } from './draft.ts'

/** An answer counts only while the row that opened its question still stands; otherwise it is no. */
export function effectiveAnswer(draft: ScreenDraft, item: ItemId): Answer | undefined {
  const after = askedAfter(item)
  if (after.length > 0 && !after.some(parent => counts(effectiveAnswer(draft, parent)))) return 'no'
  if (item === 'RF21') return bothHalves(draft)
  return answerOf(draft, item)
}

/** RF21 is a small fall, lift or cough AND a bone that breaks more easily: no if either is, yes only if both are. */
function bothHalves(draft: ScreenDraft): Answer | undefined {
  const first = answerOf(draft, 'smallStart')
  const second = ageIsSecondHalf(draft) ? 'yes' : answerOf(draft, 'RF21')
  if (first === undefined || second === undefined) return undefined
  if (first === 'no' || second === 'no') return 'no'
  return first === 'yes' && second === 'yes' ? 'yes' : 'unsure'
}

export const ageIsSecondHalf = ({ start }: ScreenDraft): boolean =>
  start !== undefined && start.ageYears >= secondHalfOfRf21FromAge
