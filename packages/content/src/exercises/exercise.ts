import type { Text } from '@backstride/kit'

/** A position that is held, lying on the back. */
export interface HoldExercise {
  /** Ladder id, such as `HH02`. */
  readonly id: string
  readonly name: Text
  /** The position in one short sentence: what differs from lying flat. */
  readonly position: Text
  /** Getting ready, before the first round. */
  readonly setUp: readonly Text[]
  /** The fixed entry, one line a second: the seconds count once it is done. At most six words each. */
  readonly entry: readonly [Text, Text, Text]
  /** What to think of while holding, at most six words each. */
  readonly cues: readonly Text[]
  /** The one correction after the back lifted. */
  readonly afterLift: Text
}

/** A turn from side to side, standing. */
export interface TwistExercise {
  readonly id: 'HM0' | 'HM1' | 'HM2'
  readonly name: Text
  readonly position: Text
  /** Split stance: which leg goes back. */
  readonly rearLeg?: Readonly<Record<'left' | 'right', Text>>
  readonly setUp: readonly Text[]
  readonly cues: readonly Text[]
}
