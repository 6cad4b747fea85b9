import type { Level, SessionPlan } from '@backstride/coach'
import type { FrontOfHipAnswer, LadderName, SessionStep, TemplateId } from '@backstride/content'
import type { ContactPoints, HoldState, RepsState, Side, TrustedTime, TwistState } from '@backstride/motion'
import type { PhoneEye, Watcher } from './phone-eye.ts'

/** A round that is over. */
export interface DoneRound {
  readonly stepIndex: number
  readonly drill: string
  readonly side: Side | null
  readonly targetS: number
  /** Counted seconds, whole tenths: until the back was said to lift, or to the end. */
  readonly cleanS: number
  readonly contact: ContactPoints
  /** stopped: interrupted before its end; the round is done again and these seconds stay. */
  readonly endedBy: 'target' | 'lost' | 'stopped'
  readonly test: boolean
  /**
   * What the runner told in the rest of a round that nobody marked: 2 stayed down, 1 lifted near the end, 0 early.
   * null: not told, so nobody knows.
   */
  readonly felt: ContactPoints | null
  /** Absent: the runner's hand, or nobody. The phone saw all of it, to the end that it noticed itself. */
  readonly seenBy?: 'phone' | undefined
}

/** One set by tempo, whole or as far as it came. */
export interface DoneSet {
  readonly stepIndex: number
  readonly drill: string
  readonly side: Side | null
  readonly reps: number
  readonly target: number
}

/** Twists of one set, whole or as far as it came. */
export interface DoneTwists {
  readonly stepIndex: number
  readonly drill: string
  readonly done: Readonly<Record<Side, number>>
  /** Turned along with the beat: confirmed after the session. */
  readonly atBeat: number
}

/** What changed the drill in this session, to be said once, before the next round. */
export interface DrillChange {
  readonly why: 'test' | 'spiral' | 'unsteady' | 'asked' | 'swapped'
  readonly to: string
}

/** What the coach says within a session; the player decides nothing of it. */
export interface CoachInSession {
  /** Where the remaining rounds are held, from the seconds of the back-contact test. */
  entry(testS: number): string
  /** One step easier on the drill's own ladder; the same at the bottom. */
  easier(drill: string): string
  /** Two rounds running lost early. [PG-13] */
  easierNow(rounds: readonly DoneRound[]): boolean
  /** Not steady in the position that was held in round 1; `now` is where the next round would be. */
  unsteady(held: string, now: string): string
}

export interface SessionStart {
  readonly sessionId: string
  readonly startedUtc: string
  /** The day's plan by the coach. */
  readonly plan: SessionPlan
  readonly template: TemplateId
  /** As composed, before anything was changed on the way. */
  readonly steps: readonly SessionStep[]
  readonly level: Level
  /** Pain just before, NRS 0-10. */
  readonly painBefore: number
  /** Ladders done in an earlier session: their standing drills begin without a set-up that waits. */
  readonly known: readonly LadderName[]
  /** The front of the hip pinched the last time it was asked. */
  readonly pinchedBefore: boolean
}

/** All that must survive a crash. */
export interface SessionWork {
  readonly start: SessionStart
  /** What is done and what is to come, with every swap and shortening in it. */
  readonly steps: readonly SessionStep[]
  /** Index of the step that is on. */
  readonly at: number
  readonly rounds: readonly DoneRound[]
  /** Rounds before this index no longer count towards "two running": the hold was made easier since. */
  readonly spiralFrom: number
  readonly sets: readonly DoneSet[]
  readonly twists: readonly DoneTwists[]
  /** "Steady?" is asked once, after round 1. */
  readonly steady: 'unasked' | 'asking' | 'answered'
  /** Asked once, after the first set in the split stance. */
  readonly frontOfHip: 'unasked' | 'asking' | FrontOfHipAnswer['id']
  readonly pace: 'beat' | 'tap'
  readonly stopWord: string | null
}

export interface SessionInput {
  readonly work: SessionWork
  readonly coach: CoachInSession
  /** Taken up again after a crash or a closed tab: the first drill is set up anew. */
  readonly goesOn: boolean
  /** Who watches the low back, until the runner chooses otherwise; absent: the hand. */
  readonly watch?: Watcher | undefined
}

export interface SessionContext extends SessionWork {
  readonly coach: CoachInSession
  readonly time: TrustedTime
  /** What is left of the timed phase; not of holds, repetitions and twists, which count for themselves. */
  readonly leftMs: number
  /** Trusted time at which the phase that is on began: its words are laid out from here. */
  readonly phaseFromMs: number
  /** From getting ready until the round is over. */
  readonly holdNow: HoldState | null
  readonly repsNow: RepsState | null
  readonly twistsNow: TwistState | null
  readonly lastRound: DoneRound | null
  readonly change: DrillChange | null
  /** The step that is on must be set up again: after a crash, or because another drill took its place. */
  readonly anew: boolean
  /** The step that is on was cut while it was entered or done: it begins again from getting ready. */
  readonly again: boolean
  /** Length of the gap that has already led to a pause. */
  readonly gapPausedFor: TrustedTime['gap']
  readonly watch: Watcher
  readonly eye: PhoneEye
}
