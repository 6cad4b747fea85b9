import type { Posture, Scenery, View } from '@backstride/body'
import type { Tag } from '@backstride/coach'
import type { Text } from '@backstride/kit'
import type { StopReasonId } from '../exercises/stop-reasons.ts'

export type { Scenery, View } from '@backstride/body'

/** A row of the catalogue: one variant of a drill, whole. */
export interface Drill {
  /** Ladder id, such as `HH02`, `HM1`, `BD3`. */
  readonly id: string
  readonly ladder: LadderName
  readonly name: Text
  /** What differs from the start position, in one short sentence. */
  readonly position: Text
  readonly moves: Moves
  /** From where it is best seen. */
  readonly view: View
  /** What is leaned on, sat down to or stood on, as drawn. */
  readonly scenery?: readonly Scenery[]
  readonly dose: Dose
  readonly needs: readonly Need[]
  /** What was made harder against the step before; the first step of a ladder has none. */
  readonly lever: Lever | null
  /** Getting ready, before the first round. */
  readonly setUp: readonly Text[]
  /** For holds on the floor, one line a second until the seconds count; at most six words each. */
  readonly entry?: readonly [Text, Text, Text]
  /** For holds that are not simply taken: how the body gets there while it is counted in. */
  readonly entryPostures?: EntryPostures
  /** Two or three things to think of, at most six words each. */
  readonly cues: readonly Text[]
  readonly faults: readonly Fault[]
  /** What ends the round or set besides its dose. */
  readonly ends: Text
  /** Stop at once. */
  readonly stopWords: readonly StopReasonId[]
  /** Which eye can check what; what no eye can check is not listed. */
  readonly eyes: readonly Check[]
  readonly source: string
  readonly tag: Tag
}

export type LadderName =
  | 'hollowHold'
  | 'neutralBrace'
  | 'twists'
  | 'wallHollow'
  | 'squeezeTest'
  | 'birdDog'
  | 'sidePlank'
  | 'bridge'
  | 'squat'
  | 'hinge'
  | 'hipSide'
  | 'calf'
  | 'cooldown'

/** Where the body waits, then where it is at each second of the count-in; the last is the hold itself. */
export type EntryPostures = readonly [waiting: Posture, first: Posture, second: Posture, held: Posture]

/** The positions in the order one moves through them; a hold has one. They repeat from the start. */
export type Moves = readonly [Pose, ...Pose[]]

export interface Pose {
  readonly posture: Posture
  /** What happens here, when there is more than one; at most six words. */
  readonly says?: Text
  /** Seconds of getting here, where they are not an even share of a repetition's four. */
  readonly takesS?: number
  /** Seconds of staying here once reached. */
  readonly staysS?: number
  /** A far limb that carries the meaning is drawn as if it were near. */
  readonly emphasis?: readonly ('leftArm' | 'rightArm' | 'leftLeg' | 'rightLeg')[]
}

export type Dose =
  | {
      readonly kind: 'hold'
      readonly rounds: number
      readonly holdS: number
      readonly restS: number
      readonly perSide?: boolean
    }
  | {
      readonly kind: 'reps'
      readonly sets: number
      readonly reps: number
      readonly restS: number
      readonly perSide?: boolean
    }
  | { readonly kind: 'twists'; readonly perSide: number }
  | { readonly kind: 'walk'; readonly minutes: number }

/** What must be there. `floor`: one lies or kneels on it. */
export type Need = 'floor' | 'wall' | 'chair' | 'step' | 'backpack'

/** The one thing an edge of a ladder changes. */
export type Lever =
  | 'legs'
  | 'arms'
  | 'head'
  | 'range'
  | 'stance'
  | 'reach'
  | 'support'
  | 'load'
  | 'tempo'
  | 'time'

export interface Fault {
  readonly id: string
  /** What it looks like. */
  readonly name: Text
  readonly posture: Posture
  /** The one correction, said after thanks. At most eight words. */
  readonly correction: Text
}

export type Eye = 'phone' | 'camera' | 'hand' | 'self'
export interface Check {
  readonly eye: Eye
  readonly sees: Text
}
