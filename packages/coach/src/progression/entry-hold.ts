import type { HoldUnder } from '../conditions/hold-under.ts'
import { easierStep } from '../ladder/climb.ts'
import type { HoldStep } from '../ladder/ladder.ts'
import type { Because } from '../rules/rule.ts'
import { type EntryInput, entryRules, entryTestOpen, entryVariant } from './entry.ts'
import type { JudgedSession } from './judged-session.ts'
import { verdictBecause } from './progress-rules.ts'

/** What the hold lane asks for on a day, and why. */
export interface HoldOfDay {
  readonly step: HoldStep
  readonly rounds: number
  readonly because: readonly Because[]
  /** Round 1 is the back-contact test A7. */
  readonly entryTest: boolean
}

/** Flares before any hold was done, each eases what was asked then: the newest, and what all of them came to. */
export interface FlareBeforeHold {
  readonly newest: JudgedSession
  readonly steps: number
  /** The most pain that stood before any of them, NRS; undefined: not known. */
  readonly nrs: number | undefined
}

/** Pain that stood when a flare came, NRS. */
export const nrsBefore = ({ pain: { before, usual } }: JudgedSession): number | undefined => before ?? usual

/** The ladder of the day and where conditions let it begin. */
export type Begins = Pick<HoldUnder, 'ladder' | 'entryAt' | 'mayTest'>

/**
 * The hold as long as none of its ladder was done. A flare in what was done without it (at a wall, with a neutral brace,
 * twists) makes the beginning easier too, and leaves out the test.
 */
export function entryHold(
  input: EntryInput,
  flare: FlareBeforeHold | undefined,
  { ladder, entryAt, mayTest }: Begins,
): HoldOfDay {
  // A flare eases what was asked when it came: less pain since then does not take that back.
  const nrs = Math.max(input.nrs, flare?.nrs ?? input.nrs)
  const { variant, because } = entryVariant({ ...input, nrs })
  const start: HoldStep = { variant: entryAt(variant), holdS: entryRules.holdS }
  if (flare === undefined)
    return {
      step: start,
      rounds: entryRules.rounds,
      because: [because],
      entryTest: mayTest && entryTestOpen(input),
    }
  const { verdict } = flare.newest
  return {
    step: Array.from({ length: flare.steps }).reduce<HoldStep>(step => easierStep(ladder, step, []), start),
    rounds: verdict.rule === 'PG-03' ? entryRules.fewerRounds : entryRules.rounds,
    because: [...verdictBecause(verdict), because],
    entryTest: false,
  }
}
