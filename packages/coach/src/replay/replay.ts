import {
  compareFacts,
  effectiveFacts,
  type Fact,
  type FactOf,
  isKind,
  isKnown,
  type KnownFact,
} from '@backstride/facts'
import type { Day } from '@backstride/kit'
import { isPlay } from '../explore/is-play.ts'
import type { Programme } from '../programme/programme.ts'
import { type CoachState, coachStart } from './coach-state.ts'
import { fold } from './fold.ts'

/** A replay that can be gone on from: what the coach knows, and by which facts. */
export interface Replayed {
  readonly state: CoachState
  /** Ids of the facts folded in. */
  readonly folded: ReadonlySet<string>
  /** The facts themselves, corrections applied, in their order: what looks over all weeks reads them here. */
  readonly effective: readonly KnownFact[]
}

/**
 * All facts up to `date`, corrections applied, in their order. With an earlier replay only what came since is folded in,
 * as long as it came after everything else and corrects nothing; otherwise everything is replayed: both give the same.
 */
export function replay(facts: readonly Fact[], date: Day, programme: Programme, before?: Replayed): Replayed {
  const goesOn = before === undefined ? undefined : since(facts, date, before)
  if (before !== undefined && goesOn !== undefined) {
    if (goesOn.length === 0) return before
    return {
      state: goesOn.reduce((state, fact) => fold(state, fact, programme), before.state),
      folded: new Set([...before.folded, ...goesOn.map(({ id }) => id)]),
      effective: [...before.effective, ...goesOn.filter(isKnown).filter(fact => !isPlay(fact))],
    }
  }
  const upToDate = facts.filter(({ day }) => day <= date)
  const effective = effectiveFacts(upToDate).filter(fact => !isPlay(fact))
  // Of facts that only a newer version reads it matters that they are there.
  const foreign = upToDate.filter(fact => !isKnown(fact))
  const inOrder = foreign.length === 0 ? effective : [...effective, ...foreign].toSorted(compareFacts)
  return {
    state: inOrder.reduce<CoachState>((state, fact) => fold(state, fact, programme), coachStart),
    folded: new Set(upToDate.map(({ id }) => id)),
    effective,
  }
}

/** What came after an earlier replay, in order; undefined: it does not simply go on. */
function since(facts: readonly Fact[], date: Day, { state, folded }: Replayed): readonly Fact[] | undefined {
  const { newest } = state
  const upToDate = facts.filter(({ day }) => day <= date)
  const news = upToDate.filter(({ id }) => !folded.has(id)).toSorted(compareFacts)
  // One is missing or of a day to come, so another journal or an earlier day is meant.
  if (upToDate.length - news.length !== folded.size) return undefined
  const isLater = (fact: Fact) =>
    newest === undefined || compareFacts(fact, { ...fact, at: newest.at, id: newest.id }) > 0
  const simple = news.every(fact => !isCorrection(fact) && isLater(fact))
  if (!simple) return undefined
  // A correction may arrive before what it corrects, from another device.
  const ids = new Set(news.map(({ id }) => id))
  return upToDate.some(fact => isCorrection(fact) && ids.has(fact.data.fact)) ? undefined : news
}

const isCorrection = (fact: Fact): fact is FactOf<'Amended'> | FactOf<'Retracted'> =>
  isKind('Amended')(fact) || isKind('Retracted')(fact)
