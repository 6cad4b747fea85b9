import type { LadderName } from '../catalogue/drill.ts'
import type { TwistStageId } from '../catalogue/twists/twist-flow.ts'

/**
 * A part of a session template. A ladder stands for the runner's own step on it; doses are what the template is made
 * for, and where the plan of the day asks for less, the plan counts.
 */
export type TemplateBlock =
  | {
      /** Once more the feeling from the squeeze test; the whole test comes before the first session. */
      readonly kind: 'squeezeReminder'
      readonly drill: 'GS0'
      readonly seconds: number
    }
  | { readonly kind: 'walk'; readonly drill: 'CD0'; readonly seconds: number }
  | { readonly kind: 'holds'; readonly work: HoldWork; readonly choices: Choices }
  | {
      readonly kind: 'twists'
      readonly ladder: 'twists'
      readonly sets: readonly { readonly stage: TwistStageId; readonly perSide: number }[]
    }
  | { readonly kind: 'set'; readonly choices: Choices; readonly reps: number; readonly perSide?: true }
  | { readonly kind: 'rest'; readonly seconds: number }
  /** Kneel, lie down, a hand under the low back. `ifNeeded`: only when one stands and what follows is on the floor. */
  | { readonly kind: 'getDown'; readonly seconds: number; readonly ifNeeded?: true }
  /** Roll to the side, kneel, wait a breath, stand. `ifNeeded`: only when one lies and what follows is done standing. */
  | { readonly kind: 'getUp'; readonly seconds: number; readonly ifNeeded?: true }
  | { readonly kind: 'ask'; readonly about: 'effortAndPain' | 'backNow'; readonly seconds: number }

/** One of these ladders; the first unless the plan or the place asks for another. */
export type Choices = readonly [LadderName, ...LadderName[]]

export interface HoldWork {
  readonly rounds: number
  readonly holdS: number
  readonly restS: number
  /** Lines before the seconds count. */
  readonly entryS: number
  readonly perSide?: true
  /** No harder position than this one, whatever the runner's step is. */
  readonly atMost?: string
}
