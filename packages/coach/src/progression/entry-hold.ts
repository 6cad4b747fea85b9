import { easierStep } from '../ladder/climb.ts'
import type { HoldStep, Ladder } from '../ladder/ladder.ts'
import type { Because } from '../rules/rule.ts'
import { type EntryInput, entryRules, entryTestOpen, entryVariant } from './entry.ts'
import type { HoldPlan } from './hold-lane.ts'
import type { JudgedSession } from './judged-session.ts'
import { stepsEasier } from './progress-rules.ts'

export interface HoldOfDay extends HoldPlan {
  /** Round 1 is the back-contact test A7. */
  readonly entryTest: boolean
}

/**
 * The hold as long as none of its ladder was done. A flare in what was done without it (at a wall, with a neutral brace,
 * twists) makes the beginning easier too, and leaves out the test.
 */
export function entryHold(input: EntryInput, judged: readonly JudgedSession[], ladder: Ladder): HoldOfDay {
  const { variant, because } = entryVariant(input)
  const start: HoldStep = { variant, holdS: entryRules.holdS }
  const flare = flareOfLastDay(judged)
  if (flare === undefined)
    return { step: start, rounds: entryRules.rounds, because: [because], entryTest: entryTestOpen(input) }
  const { rule, saw } = flare.verdict
  const eased: Because = { rule, saw }
  return {
    step: Array.from({ length: stepsEasier(flare.verdict) }).reduce<HoldStep>(
      step => easierStep(ladder, step, []),
      start,
    ),
    rounds: rule === 'PG-03' ? entryRules.fewerRounds : entryRules.rounds,
    because: [eased, because],
    entryTest: false,
  }
}

/** The flare that asks for most on the newest day with a session; undefined: that day was calm. */
function flareOfLastDay(judged: readonly JudgedSession[]): JudgedSession | undefined {
  const last = judged.at(-1)
  return judged
    .filter(({ session, verdict }) => session.day === last?.session.day && stepsEasier(verdict) > 0)
    .toSorted((a, b) => stepsEasier(b.verdict) - stepsEasier(a.verdict))[0]
}
