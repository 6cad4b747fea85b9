import { drillOf, type LadderName } from '@backstride/content'
import type { SessionItem } from '@backstride/facts'

/** What was done in a session, summed: shown after it, in the journal and on Today. */
export interface SessionSums {
  /** By what was held, in the order they were done. */
  readonly holds: readonly HoldSum[]
  /** undefined: no twists in it. */
  readonly twists: { readonly left: number; readonly right: number } | undefined
  readonly sets: readonly RepSum[]
}

export interface HoldSum {
  /** undefined: a drill of another version. */
  readonly ladder: LadderName | undefined
  /** Seconds somebody spoke for: a sensor, or the runner as it felt. */
  readonly toldS: number
  /** Of these the seconds a sensor saw: never called felt, nor the other way round. */
  readonly seenS: number
  /** Seconds of rounds nobody told anything about. */
  readonly untoldS: number
}

/** Only of a back that is pressed flat on the floor is a second clean: any other hold is held. Progress counts the same. */
export const isClean = ({ ladder }: Pick<HoldSum, 'ladder'>): boolean => ladder === 'hollowHold'

/** Somebody spoke for some of it; of none, there was nothing to speak for. */
export const isTold = ({ toldS, untoldS }: HoldSum): boolean => toldS > 0 || untoldS === 0

/** Whole seconds, never rounded up. */
export const wholeSeconds = (holds: readonly HoldSum[], which: 'toldS' | 'seenS' | 'untoldS'): number =>
  Math.floor(holds.reduce((sum, hold) => sum + hold[which], 0) + 1e-6)

/** Repetitions of a ladder; undefined: a drill of another version. */
export interface RepSum {
  readonly ladder: LadderName | undefined
  readonly reps: number
  /** undefined: both sides work at once. */
  readonly sides: { readonly left: number; readonly right: number } | undefined
}

type Sums = Pick<SessionItem, 'variant' | 'rounds' | 'twists' | 'sets'>

export function sessionSums(items: readonly Sums[]): SessionSums {
  const twists = items.flatMap(item => item.twists ?? [])
  return {
    holds: grouped(items, item => drillOf(item.variant)?.ladder)
      .filter(([, own]) => own.some(({ rounds }) => rounds.length > 0))
      .map(([ladder, own]) => ({ ladder, ...secondsOf(own) })),
    twists:
      twists.length === 0
        ? undefined
        : {
            left: twists.reduce((sum, { left }) => sum + left, 0),
            right: twists.reduce((sum, { right }) => sum + right, 0),
          },
    sets: grouped(items, item => drillOf(item.variant)?.ladder).flatMap(([ladder, own]): RepSum[] => {
      const sets = own.flatMap(item => item.sets ?? [])
      const reps = (side?: 'left' | 'right') =>
        sets.reduce((sum, set) => (side === undefined || set.side === side ? sum + set.reps : sum), 0)
      const sided = sets.some(({ side }) => side !== undefined)
      const sides = sided ? { left: reps('left'), right: reps('right') } : undefined
      return sets.length === 0 ? [] : [{ ladder, reps: reps(), sides }]
    }),
  }
}

function secondsOf(items: readonly Sums[]): Pick<HoldSum, 'toldS' | 'seenS' | 'untoldS'> {
  const rounds = items.flatMap(item => item.rounds)
  return {
    toldS: inTenths(rounds.filter(({ seenBy }) => seenBy !== 'unknown')),
    seenS: inTenths(rounds.filter(({ seenBy }) => seenBy === 'phone' || seenBy === 'camera')),
    untoldS: inTenths(rounds.filter(({ seenBy }) => seenBy === 'unknown')),
  }
}

/** Whole tenths, as they are kept: no sum of them may end in noise. */
const inTenths = (rounds: readonly { readonly cleanS: number }[]): number =>
  Math.round(rounds.reduce((sum, { cleanS }) => sum + cleanS, 0) * 10) / 10

/** In the order of their first. */
function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): readonly (readonly [Key, readonly Item[]])[] {
  const byKey = new Map<Key, Item[]>()
  for (const item of items) byKey.set(keyOf(item), [...(byKey.get(keyOf(item)) ?? []), item])
  return [...byKey]
}
