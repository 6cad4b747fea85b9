import { entryRules } from '@backstride/coach'
import { drillOf, leadInS, movementS, repSeconds } from '@backstride/content'
import { MS_PER_S } from '@backstride/kit'

/** How long things last in a session. Source: physio notes 9 (six minutes), rules.md HH and HM; our choice [D]. */

/** "Hear me?" lasts so long; the answer may come sooner. Source: physio notes 7. */
export const SOUND_CHECK_S = 5
/** Between the tap on "I am lying down" and the count-in: to put the phone down and lie back. */
export const READY_S = leadInS.floor
/** The same for a drill done standing. */
export const READY_STANDING_S = leadInS.standing
/** Last seconds of a rest: the fixed entry, one line a second. */
export const COUNT_IN_S = leadInS.countIn
/** The same when a tap begins it: none of its lines was said ahead, and a voice needs longer for them. */
export const ENTRY_AT_ONCE_S = 5
/** How long the clean seconds of a lost round stay large; part of the rest. */
export const LOST_SHOWN_S = 4
/** A rest in which the front of the hip is asked about lasts at least so long: to hear it and to tap. */
export const FRONT_OF_HIP_S = 15
/** One turn to a side, standing; out and back, split stance. Ten each way in 0:40, ten a rear leg in 0:40. */
export const BEAT_MS = {
  standing: movementS.turn * MS_PER_S,
  split: movementS.splitTwist * MS_PER_S,
} as const
/** One repetition of a strength drill: two seconds each way, unless the drill has its own tempo. */
export function repMsOf(id: string): number {
  const drill = drillOf(id)
  return (drill === undefined ? movementS.repetition : repSeconds(drill)) * MS_PER_S
}
/** Nobody looked for so long: the session pauses by itself. */
export const PAUSE_AFTER_GAP_MS = 5000
/** "Go on from round 4" is offered for so long; after that what was done can still be saved. */
export const GO_ON_WITHIN_MS = 2 * 3_600_000
/** Longest back-contact test A7, seconds. */
export const TEST_S = entryRules.longTestS

/** The phone on the belly, seconds unless said otherwise. Ours [D]; three seconds for each end: issue 6, item 2. */
export const eyeTiming = {
  /** From the tap on: the phone goes under the band; once more, it lies there already. */
  placeAtLeastS: 6,
  placeAgainS: 2,
  /** What is to be done is said, then it is held. */
  endLeadS: 4,
  endS: 3,
  /** The same with the legs up, where every second costs. */
  zeroLeadS: 1.5,
  zeroS: 2.5,
  /** No reading at all for so long where there should be some. */
  silentAtMostS: 5,
  /** Nothing to be seen in a round for so long: the legs come down. */
  blindAtMostS: 8,
  /** The back is up, and the round has not begun. */
  liftedAtMostS: 5,
  /** What happened is told. */
  againS: 12,
  /** Then the hand watches. */
  triesAtMost: 3,
  /** What the phone says is told when it has said so for this long. */
  toldAfterMs: 500,
} as const
