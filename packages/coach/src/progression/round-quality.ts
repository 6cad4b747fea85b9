import type { HoldRound } from '@backstride/facts'

/** Rules: Quality. Our choice [D]. */
export const roundQuality = {
  tag: 'D',
  source: 'Rules: Quality; EV 5.5',
  /** Share of rounds that must pass. */
  passingShare: 0.8,
  /** PG-13: rounds running, and the seconds under which contact was lost. */
  spiralRounds: 2,
  spiralUnderS: 5,
} as const

/** Contact the whole round, seen or felt; points that nobody recorded count as met. */
export const roundPasses = (round: HoldRound): boolean => round.contact === 2 && round.seenBy !== 'unknown'

/** A session without rounds has nothing to fail by. */
export function qualityPasses(rounds: readonly HoldRound[]): boolean {
  return rounds.length === 0 || rounds.filter(roundPasses).length / rounds.length >= roundQuality.passingShare
}

/** Two rounds running lost in under 5 s: an easier variant now. [PG-13] */
export function easierNow(rounds: readonly Pick<HoldRound, 'cleanS' | 'contact'>[]): boolean {
  const newest = rounds.slice(-roundQuality.spiralRounds)
  return newest.length === roundQuality.spiralRounds && newest.every(lostEarly)
}

const lostEarly = ({ cleanS, contact }: Pick<HoldRound, 'cleanS' | 'contact'>): boolean =>
  contact !== 2 && cleanS < roundQuality.spiralUnderS
