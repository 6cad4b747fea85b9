import type { Text } from '@backstride/kit'
import type { Need } from '../catalogue/drill.ts'
import type { TemplateBlock } from './block.ts'

/** A session that fits into a given time, as data. */
export interface Template {
  readonly id: TemplateId
  readonly name: Text
  /** What it is for, and what its time is made of where the minutes are not full from the start. */
  readonly says: Text
  /** What is promised. */
  readonly minutes: number
  readonly needs: readonly Need[]
  readonly afterRun: boolean
  readonly blocks: readonly TemplateBlock[]
  /** Later, with three sets instead of two. */
  readonly grown?: readonly TemplateBlock[]
  readonly source: string
  readonly tag: 'D'
}

export type TemplateId =
  | 'six'
  | 'twelve'
  | 'twenty'
  | 'afterRunDry'
  | 'afterRunWet'
  | 'twoOnTheFloor'
  | 'twoStanding'
