import { type Day, type Instant, instantMs, isDay, isInstant, isZone } from '@backstride/kit'
import * as z from 'zod/mini'
import type { FactData, FactKind } from './kinds/registry.ts'

const Text = z.string().check(z.minLength(1), z.maxLength(200))

/** What every fact carries, whatever its kind. Unknown members of newer versions survive a round trip. */
export const Envelope = z.looseObject({
  /** Made once, where the fact was made; random, so that two devices never collide. */
  id: Text,
  /** What sort of fact it is: one of the kinds here, or one that this version does not know. */
  kind: Text,
  /** When it was recorded, UTC. */
  at: z.string().check(z.refine(isInstant, 'not a UTC instant such as 2026-11-23T07:15:00Z')),
  /** The runner's calendar day at that moment. */
  day: z.string().check(z.refine(isDay, 'not a calendar day such as 2026-11-23')),
  /** IANA zone of that day. */
  zone: z.string().check(z.refine(isZone, 'not an IANA zone such as Europe/Berlin')),
  /** Id of the device it was made on, made once there. */
  device: Text,
  /** Version of the kind's data. */
  v: z.int().check(z.gte(1)),
  /** What the kind records. */
  data: z.unknown(),
})

interface Stamp {
  readonly id: string
  readonly at: Instant
  readonly day: Day
  readonly zone: string
  readonly device: string
  readonly v: number
}

/** A fact of a kind this version understands. */
export type FactOf<K extends FactKind> = {
  [P in K]: Stamp & { readonly kind: P; readonly data: FactData<P> }
}[K]
export type KnownFact = FactOf<FactKind>

/** A fact of another kind or of a newer version: kept, carried, not interpreted. */
export interface ForeignFact extends Stamp {
  readonly kind: string
  readonly data: unknown
  readonly foreign: true
}

/** One thing that was true once, append-only. */
export type Fact = KnownFact | ForeignFact

export const isKnown = (fact: Fact): fact is KnownFact => !('foreign' in fact)

export const isKind =
  <K extends FactKind>(kind: K) =>
  (fact: Fact): fact is Fact & FactOf<K> =>
    isKnown(fact) && fact.kind === kind

/** `2026-11-23T07:15:00.000Z` */
const toTheMs = 24

/** The order in which facts count: by instant, then by id, so that every device agrees. */
export function compareFacts(a: Fact, b: Fact): number {
  // Instants written alike, as nearly all are, compare as text: a replay of years sorts by this.
  // Finer than a millisecond nothing counts.
  const isAlike = a.at.length === b.at.length && a.at.length <= toTheMs
  const byTime = isAlike ? (a.at < b.at ? -1 : a.at > b.at ? 1 : 0) : instantMs(a.at) - instantMs(b.at)
  if (byTime !== 0) return byTime
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
