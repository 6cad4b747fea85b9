import type { Level, SessionPlan } from '@backstride/coach'
import type { ContactPoints, HoldState, Side, TrustedTime, TwistState } from '@backstride/motion'
import type { SessionStep, TwistVariant } from './steps.ts'

/** A round that is over. */
export interface DoneRound {
  readonly variant: string
  readonly targetS: number
  readonly cleanS: number
  readonly contact: ContactPoints
  /** stopped: interrupted before its end; the round is done again and these seconds stay. */
  readonly endedBy: 'target' | 'lost' | 'stopped'
  readonly test: boolean
}

/** Twists of one set, whole or as far as it came. */
export interface DoneTwists {
  readonly variant: TwistVariant
  readonly stepIndex: number
  readonly done: Readonly<Record<Side, number>>
  /** Turned along with the beat: confirmed after the session. */
  readonly atBeat: number
}

/** What changed the hold in this session, to be said once in the next rest. */
export type HoldChange = { readonly why: 'test' | 'spiral' | 'unsteady' | 'asked'; readonly to: string }

/** What the coach says within a session; the player decides nothing of it. */
export interface CoachInSession {
  /** Where the remaining rounds are held, from the seconds of the back-contact test. */
  entry(testS: number): string
  /** One step easier; the same at the bottom. */
  easier(variant: string): string
  /** Two rounds running lost early. [PG-13] */
  easierNow(rounds: readonly DoneRound[]): boolean
  /** Not steady in the position that was held in round 1; `now` is where the next round would be. */
  unsteady(held: string, now: string): string
}

export interface SessionStart {
  readonly sessionId: string
  readonly startedUtc: string
  readonly plan: SessionPlan
  readonly level: Level
  /** Pain just before, NRS 0-10. */
  readonly painBefore: number
}

/** All that must survive a crash. */
export interface SessionWork {
  readonly start: SessionStart
  /** Index of the step that is on. */
  readonly at: number
  /** Position of the hold now. */
  readonly variant: string
  readonly rounds: readonly DoneRound[]
  /** Rounds before this index no longer count towards "two running": the hold was made easier since. */
  readonly spiralFrom: number
  readonly twists: readonly DoneTwists[]
  /** "Steady?" is asked once, after round 1. */
  readonly steady: 'unasked' | 'asking' | 'answered'
  readonly pace: 'beat' | 'tap'
  readonly stopWord: string | null
}

export interface SessionInput {
  readonly work: SessionWork
  readonly coach: CoachInSession
  /** Taken up again after a crash or a closed tab: no reminder. */
  readonly goesOn: boolean
}

export interface SessionContext extends SessionWork {
  readonly coach: CoachInSession
  readonly goesOn: boolean
  readonly steps: readonly SessionStep[]
  readonly time: TrustedTime
  /** What is left of the timed phase; not of holds and twists, which count for themselves. */
  readonly leftMs: number
  /** From getting ready until the round is over. */
  readonly holdNow: HoldState | null
  /** From taking the stance until the set is done. */
  readonly twistsNow: TwistState | null
  readonly lastRound: DoneRound | null
  /** Trusted time at which the last round ended. */
  readonly roundEndedMs: number
  readonly change: HoldChange | null
  /** Length of the gap that has already led to a pause. */
  readonly gapPausedFor: TrustedTime['gap']
}
