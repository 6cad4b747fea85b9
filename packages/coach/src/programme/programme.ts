import type { Ladder } from '../ladder/ladder.ts'
import type { Level, Restriction } from '../screening/level.ts'
import type { FlagId } from '../screening/red-flags.ts'
import type { StepDose } from './step-dose.ts'

/** What the coach plans from: data of `content`, handed in. */
export interface Programme {
  /** The hollow hold. */
  readonly hold: Ladder
  /** Strength, extra core and wall: one ladder each, climbed step by step and dose by dose. */
  readonly ladders: readonly StepLadder[]
}

/** The ladders of steps, as facts call them. */
export type StepLadderName =
  | 'wallHollow'
  | 'birdDog'
  | 'sidePlank'
  | 'squat'
  | 'bridge'
  | 'hinge'
  | 'hipSide'
  | 'calf'

/** A ladder of steps in one order. Source: rules, strength lane and wall hollow; PN 9. */
export interface StepLadder {
  /** Its catalogue name. */
  readonly id: StepLadderName
  /** strength: twice a week, 48 h apart. core and wall: beside or in place of the hold. */
  readonly lane: 'strength' | 'core' | 'wall'
  /** Easy to hard. */
  readonly steps: readonly { readonly variant: string; readonly doses: readonly [StepDose, ...StepDose[]] }[]
  /** Which steps are open under what is known of the runner, easy to hard, and how hard it may feel. */
  readonly opening: (today: StepCircumstances) => LadderOpen
}

export interface LadderOpen {
  readonly open: readonly string[]
  readonly rpeAtMost: number
  readonly mayRise: boolean
}

/** What limits a ladder on a day. */
export interface StepCircumstances {
  readonly level: Level
  readonly restrictions: readonly Restriction[]
  readonly flags: readonly FlagId[]
  /** Pressing the back flat hurts more: told by A2, or a hold last done with the back as it is. */
  readonly flatteningHurts: boolean
}
