import type { Lang, Result } from '@backstride/kit'
import type { Simulated } from '@backstride/virtual'
import type { PictureFile, PictureSeen } from './pose/picture-answer.ts'
import type { SimulationPart } from './simulation/part.ts'

/** What a verb may touch of the world. */
export interface Io {
  /** Text of a file; `-` is standard input. */
  readText(path: string): Promise<Result<string, Refusal>>
  /** Bytes of a file; `-` is standard input. */
  readBytes(path: string): Promise<Result<Uint8Array, Refusal>>
  /** Lives parts of a simulation beside each other; absent: one after the other, here. */
  liveApart?(parts: readonly SimulationPart[]): Promise<readonly Simulated[]>
  /** The pose model looks at pictures, in their order. Absent: nothing here can run it. */
  lookAtPictures?(pictures: readonly PictureFile[]): Promise<Result<readonly PictureSeen[], Refusal>>
  /** Progress and messages: never on standard output. */
  tell(message: string): void
}

/** The input was read and refused: exit 1. `usage`: the call itself was wrong: exit 2. */
export interface Refusal {
  readonly type: string
  readonly message: string
}

/** The words after the verb. */
export interface VerbArgs {
  readonly positional: readonly string[]
  readonly flags: Readonly<Record<string, string | true>>
  readonly lang: Lang
}

/** What a verb gives: a document for `--json`, and the same as text for a person. */
export interface VerbOutput {
  readonly document: unknown
  readonly text: string
}

/** One thing the terminal can do. */
export interface Verb {
  /** Such as `today JOURNAL --date D`. */
  readonly usage: string
  readonly says: string
  /** Flags it knows; those with a value take the next word. */
  readonly flags: Readonly<Record<string, 'value' | 'switch'>>
  /** How many words it needs; some: one or more. */
  readonly words: number | 'some'
  run(args: VerbArgs, io: Io): Promise<Result<VerbOutput, Refusal>>
}

/** The type of refusal that means: wrong usage, exit 2. */
export const wrongUsage = (message: string): Refusal => ({ type: 'usage', message })
