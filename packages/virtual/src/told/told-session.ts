import type { FactOf } from '@backstride/facts'
import { dayNumber, instantMs } from '@backstride/kit'
import type { LadderData } from './ladder-data.ts'

/** What a session says it did, as the checks read it. */
export interface ToldSession {
  readonly id: string
  readonly atMs: number
  readonly dayNumber: number
  readonly stopWord: boolean
  readonly rpe: number
  /** The hollow hold of the ladder, without what was chosen outside of it; undefined: none. */
  readonly hold: HoldTold | undefined
  readonly twists: TwistsTold | undefined
  /** Catalogue ids of all that was done in sets or rounds. */
  readonly variants: readonly string[]
}

export interface HoldTold {
  /** Each variant with the seconds of its last round. */
  readonly steps: readonly { readonly variant: string; readonly demand: number; readonly holdS: number }[]
  /** The one that asks for most. */
  readonly hardest: { readonly variant: string; readonly demand: number; readonly holdS: number }
  readonly rounds: number
  /** At least four of five rounds whole and seen or felt. */
  readonly qualityPasses: boolean
  readonly allClean: boolean
  readonly donePct: number
}

export interface TwistsTold {
  /** All sets of the weaker side. */
  readonly perSide: number
  /** How far along the flow it went. */
  readonly place: number
  readonly donePct: number
}

const reaches = ['glute', 'hamstring', 'backOfKnee', 'ankle']

/** Its place along the flow: the number of the stage, in the last one counted on by how far the hand reaches. */
export const twistPlace = (set: { readonly variant: string; readonly reach?: unknown }): number =>
  Number(set.variant.slice(2, 3)) + Math.max(0, reaches.indexOf(String(set.reach)))

export function toldSession(fact: FactOf<'SessionCompleted'>, ladder: LadderData): ToldSession {
  const { items, rpe, completedPct, lanePct, stopWord } = fact.data
  const own = items.filter(item => item.outsideLadder !== true)
  const turned = own.filter(item => item.variant.startsWith('HM') && item.twists !== undefined)
  return {
    id: fact.id,
    atMs: instantMs(fact.at),
    dayNumber: dayNumber(fact.day),
    stopWord: stopWord !== undefined && stopWord !== false && stopWord !== '',
    rpe,
    hold: holdTold(own, ladder, lanePct?.hold ?? completedPct),
    twists:
      turned.length === 0
        ? undefined
        : {
            perSide: Math.min(
              turned.reduce((sum, { twists }) => sum + (twists?.left ?? 0), 0),
              turned.reduce((sum, { twists }) => sum + (twists?.right ?? 0), 0),
            ),
            place: Math.max(...turned.map(twistPlace)),
            donePct: lanePct?.twists ?? completedPct,
          },
    variants: items.map(({ variant }) => variant),
  }
}

/** Seconds of a step; a second more than one asks for is still that step. */
const stepOf = (doneS: number): number => [20, 18, 15, 12, 10].find(seconds => seconds <= doneS) ?? doneS

function holdTold(
  items: FactOf<'SessionCompleted'>['data']['items'],
  ladder: LadderData,
  donePct: number,
): HoldTold | undefined {
  const held = items.filter(
    ({ variant, rounds }) => ladder.variant(variant) !== undefined && rounds.length > 0,
  )
  const steps = [...new Set(held.map(({ variant }) => variant))].map(variant => {
    const rounds = held.filter(item => item.variant === variant).flatMap(item => item.rounds)
    const lastS = rounds.at(-1)?.targetS ?? 0
    // As long as this is only the back-contact test: a measurement, no step.
    const holdS = lastS >= 30 ? 10 : stepOf(lastS)
    return { variant, demand: ladder.variant(variant)?.demand ?? 0, holdS }
  })
  const [first, ...others] = steps
  if (first === undefined) return undefined
  const rounds = held.flatMap(item => item.rounds)
  const passing = rounds.filter(({ contact, seenBy }) => contact === 2 && seenBy !== 'unknown').length
  return {
    steps,
    hardest: others.reduce((most, step) => (step.demand > most.demand ? step : most), first),
    rounds: rounds.length,
    qualityPasses: passing / rounds.length >= 0.8,
    allClean: passing === rounds.length,
    donePct,
  }
}
