import type { ContactPoints } from '@backstride/motion'
import type { DoneRound } from './session-context.ts'

/** Share of a round that counts when the back is felt to have lifted. Source: physio notes 7 (10, 7, 3 of 10 s). */
const feltShare: Record<ContactPoints, number> = { 2: 1, 1: 0.7, 0: 0.3 }

/** Whole tenths, never rounded up. */
const tenths = (seconds: number): number => Math.floor(seconds * 10 + 1e-6) / 10

/** Seconds of a round by how the back was felt to lie, never more than were counted. */
export const feltSeconds = (
  { cleanS, targetS }: Pick<DoneRound, 'cleanS' | 'targetS'>,
  felt: ContactPoints,
): number => tenths(Math.min(cleanS, targetS * feltShare[felt]))

/** A round with what was told of it in its rest, as if it had been marked so. */
export const asTold = (round: DoneRound): DoneRound =>
  round.felt === null ? round : { ...round, contact: round.felt, cleanS: feltSeconds(round, round.felt) }
