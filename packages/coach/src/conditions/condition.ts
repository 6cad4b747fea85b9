import type { StepLadderName } from '../programme/programme.ts'
import type { FlagId } from '../screening/red-flags.ts'

/** Every ladder that something may limit, by its catalogue name. */
export type LimitedLadder = 'hollowHold' | 'neutralBrace' | 'twists' | StepLadderName

export type ConditionId =
  | 'pregnancy'
  | 'fragileBones'
  | 'pelvicSigns'
  | 'hernia'
  | 'slipOrFracture'
  | 'neckPain'
  | 'pressure'
  | 'dizzyStanding'
  | 'from65'
  | 'flatteningHurts'
  | 'archingHurts'
  | 'bendingHurts'

/** What the runner told of movements that are worse. [A2] */
export interface MovementTold {
  readonly worseWith?: 'bending' | 'arching' | 'neither' | 'unsure' | undefined
  readonly flatteningHurts?: boolean | undefined
}

/** Something lasting about the runner, and all that it changes. */
export interface Condition {
  readonly id: ConditionId
  /** The published rule whose sentence says what it changes. */
  readonly rule: string
  readonly tag: 'D'
  readonly source: string
  readonly knownBy:
    | { readonly flags: readonly FlagId[] }
    | { readonly ageFrom: number }
    | { readonly worseWith: 'bending' | 'arching' }
    | { readonly flatteningHurts: true }
  /** What stays open of a ladder, easy to hard; one that is not named stays whole. */
  readonly open: Readonly<Partial<Record<LimitedLadder, readonly string[]>>>
  /** Ladders it changes by words alone: their reason says so. */
  readonly says: readonly LimitedLadder[]
  /** What is done stays as it is: no step and no dose harder, on any ladder. */
  readonly noRise?: true
  /** The first hold is so many variants easier. */
  readonly entryEasier?: number
  /** Tests that press the back flat are left out. */
  readonly shutTests?: readonly ('A7' | 'A8')[]
  /** Where something is calibrated the back is not let arch. */
  readonly noArch?: true
}
