import type { HoldRound, SessionItem } from '@backstride/facts'

/** Pressed flat on the floor, on the floor with the back as it is, or held anywhere else. */
export type HoldKind = 'hollow' | 'neutral' | 'other'

export const holdKindOf = (variant: string): HoldKind =>
  /^HH\d+$/.test(variant) ? 'hollow' : /^HH\d+N$/.test(variant) ? 'neutral' : 'other'

/** Who can speak for a round: a sensor, or the runner as it felt. */
export type Witness = 'seen' | 'felt'

/** Whole seconds by who saw them. Felt is never shown as seen, and what nobody saw is not clean. */
export interface HeldSeconds {
  readonly seenS: number
  readonly feltS: number
  readonly unknownS: number
  /** Mean of a round; undefined: none with that witness. */
  readonly aRound: Readonly<Record<Witness, number | undefined>>
}

export type Held = Readonly<Record<HoldKind, HeldSeconds | undefined>>

/** What was held in a session; undefined: nothing of that kind. */
export function heldOf(items: readonly SessionItem[]): Held {
  const of = (kind: HoldKind) => {
    const rounds = items.filter(({ variant }) => holdKindOf(variant) === kind).flatMap(item => item.rounds)
    return rounds.length === 0 ? undefined : secondsOf(rounds)
  }
  return { hollow: of('hollow'), neutral: of('neutral'), other: of('other') }
}

/** Seconds somebody spoke for; undefined: nobody did, which is no zero. */
export function cleanSecondsOf(held: HeldSeconds | undefined): number | undefined {
  const spokenFor = held !== undefined && (held.aRound.seen !== undefined || held.aRound.felt !== undefined)
  return spokenFor ? held.seenS + held.feltS : undefined
}

function secondsOf(rounds: readonly HoldRound[]): HeldSeconds {
  const by = (witness: Witness | 'unknown') => rounds.filter(round => witnessOf(round) === witness)
  const seen = by('seen')
  const felt = by('felt')
  return {
    seenS: Math.round(sumS(seen)),
    feltS: Math.round(sumS(felt)),
    unknownS: Math.round(sumS(by('unknown'))),
    aRound: { seen: meanS(seen), felt: meanS(felt) },
  }
}

const witnessOf = ({ seenBy }: HoldRound): Witness | 'unknown' =>
  seenBy === 'phone' || seenBy === 'camera' ? 'seen' : seenBy

const sumS = (rounds: readonly HoldRound[]): number => rounds.reduce((sum, { cleanS }) => sum + cleanS, 0)
const meanS = (rounds: readonly HoldRound[]): number | undefined =>
  rounds.length === 0 ? undefined : sumS(rounds) / rounds.length
