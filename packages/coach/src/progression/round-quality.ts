import type { HoldRound } from '@backstride/facts'

/** Rules: Quality. Our choice [D]. */
export const roundQuality = {
  tag: 'D',
  source: 'Rules: Quality; EV 5.5',
  /** Share of rounds that must pass. */
  passingShare: 0.8,
  /** Rounds of a whole session of holds. */
  wholeRounds: 6,
  /** PG-13: rounds running, and the seconds under which contact was lost. */
  spiralRounds: 2,
  spiralUnderS: 5,
} as const

/** Contact the whole round, seen or felt; points that nobody recorded count as met. */
export const roundPasses = (round: HoldRound): boolean => round.contact === 2 && round.seenBy !== 'unknown'

export type Quality = 'clean' | 'lost' | 'unknown'

/** A session without rounds has nothing to fail by; rounds that nobody saw or felt pass nothing and fail nothing. */
export function qualityOf(rounds: readonly HoldRound[]): Quality {
  const isEnough = (passes: (round: HoldRound) => boolean) =>
    rounds.length === 0 || rounds.filter(passes).length / rounds.length >= roundQuality.passingShare
  if (isEnough(roundPasses)) return 'clean'
  return isEnough(round => roundPasses(round) || round.seenBy === 'unknown') ? 'unknown' : 'lost'
}

/** Every planned round clean to its end, none of the six missing. [PG-14] */
export const wholeAndClean = (rounds: readonly HoldRound[]): boolean =>
  rounds.length >= roundQuality.wholeRounds &&
  rounds.every(round => roundPasses(round) && round.cleanS >= round.targetS)

/** Two rounds running lost in under 5 s: an easier variant now. [PG-13] */
export function easierNow(rounds: readonly Pick<HoldRound, 'cleanS' | 'contact'>[]): boolean {
  const newest = rounds.slice(-roundQuality.spiralRounds)
  return newest.length === roundQuality.spiralRounds && newest.every(lostEarly)
}

const lostEarly = ({ cleanS, contact }: Pick<HoldRound, 'cleanS' | 'contact'>): boolean =>
  contact !== 2 && cleanS < roundQuality.spiralUnderS
