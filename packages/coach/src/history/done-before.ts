import { type FactOf, isKind, type KnownFact, type SessionItem } from '@backstride/facts'
import { holdKindOf } from './held-seconds.ts'

/** Variants of all ladders that were done in any session, in or outside the ladder: known to the runner. */
export const laddersDone = (facts: readonly KnownFact[]): ReadonlySet<string> =>
  new Set(itemsOf(sessionsOf(facts)).map(({ variant }) => variant))

/** How the newest hold on the floor was done: pressed flat, or as the back is; flat where none was done yet. */
export function lastBrace(facts: readonly KnownFact[]): 'flat' | 'neutral' {
  const kinds = itemsOf(sessionsOf(facts)).map(({ variant }) => holdKindOf(variant))
  return kinds.findLast(kind => kind !== 'other') === 'neutral' ? 'neutral' : 'flat'
}

/** Something of it was done, however little. */
export const isDone = ({ rounds, sets = [], twists }: SessionItem): boolean =>
  rounds.length > 0 ||
  sets.some(({ reps }) => reps > 0) ||
  (twists !== undefined && twists.left + twists.right > 0)

const sessionsOf = (facts: readonly KnownFact[]): readonly FactOf<'SessionCompleted'>[] =>
  facts.filter(isKind('SessionCompleted'))

const itemsOf = (sessions: readonly FactOf<'SessionCompleted'>[]): readonly SessionItem[] =>
  sessions.flatMap(({ data }) => data.items).filter(isDone)
