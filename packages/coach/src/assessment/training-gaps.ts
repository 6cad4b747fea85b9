import type { FactData } from '@backstride/facts'
import type { Because } from '../rules/rule.ts'
import { assessmentNumbers } from './assessment-rules.ts'

/**
 * What the training of late did not hold, each with what the programme does about it. Plain statements: no gap is called
 * a cause of pain. Source: article A3, EV H2, H10, 4 (A3).
 */
export function trainingGaps(told: FactData<'TrainingTold'>): readonly Because[] {
  const { runsPerWeek, strengthPerWeek, crossPerWeek, cooldown } = told
  const onlyRuns = runsPerWeek !== undefined && runsPerWeek > 0 && strengthPerWeek === 0 && crossPerWeek === 0
  return [
    ...(onlyRuns ? [gap('AS-14', { runs: runsPerWeek })] : []),
    ...(strengthPerWeek === 0 && !onlyRuns ? [gap('AS-15', {})] : []),
    ...(crossPerWeek === 0 && !onlyRuns ? [gap('AS-16', {})] : []),
    ...(cooldown === 'rarely' ? [gap('AS-17', {})] : []),
  ]
}

/** A long spell of sitting: change position when it helps. Sitting is no cause. Source: EV 6.4, F:R45. */
export function sittingWords({ longestSpellMin }: FactData<'SittingTold'>): Because | undefined {
  if (longestSpellMin === undefined || longestSpellMin < assessmentNumbers.sitting.longSpellMin)
    return undefined
  return gap('AS-18', { minutes: longestSpellMin })
}

const gap = (rule: string, saw: Because['saw']): Because => ({ rule, saw })
