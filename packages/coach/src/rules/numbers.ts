import { assessmentNumbers } from '../assessment/assessment-rules.ts'
import { conditionNumbers } from '../conditions/conditions.ts'
import { exploreRound } from '../explore/explore.ts'
import { holdSteps } from '../ladder/climb.ts'
import { outcomeNumbers } from '../outcome/outcome-numbers.ts'
import { deloadRules } from '../progression/deload.ts'
import { entryRules } from '../progression/entry.ts'
import { lastingFlare } from '../progression/flares.ts'
import { judging } from '../progression/judge-session.ts'
import { layoffRules } from '../progression/layoff.ts'
import { morningRules } from '../progression/next-morning.ts'
import { maskRules } from '../progression/pain-around.ts'
import { recallDays } from '../progression/pain-log.ts'
import { painNowRules } from '../progression/pain-now.ts'
import { progressRules } from '../progression/progress-rules.ts'
import { weekGuard } from '../progression/risen-week.ts'
import { roundQuality } from '../progression/round-quality.ts'
import { twistRules } from '../progression/twist-rungs.ts'
import { usualPainWindows } from '../progression/usual-pain.ts'
import { clearanceRules, clearanceSpanDays } from '../screening/clearance-rules.ts'
import { secondHalfOfRf21FromAge } from '../screening/flow/cards.ts'
import { laterRules } from '../screening/flow/later.ts'
import { frontOfHipRules } from '../screening/front-of-hip.ts'
import { computedFlags } from '../screening/red-flags.ts'
import { rescreenRules } from '../screening/rescreen-rules.ts'
import { fewerShare } from '../strength/rungs.ts'
import { strengthSpacing } from '../today/strength-today.ts'
import { walkRules } from '../today/walk.ts'
import { flarePlanShape, keepingShape, streakShape, weekShape } from '../week/week-shape.ts'
import type { RuleGroup } from './registry.ts'

/** Numbers that the rules of a group stand on, as the code uses them: published in `docs/rules/`, hashed on every plan. */
export const ruleNumbers: Readonly<Record<RuleGroup, Readonly<Record<string, object>>>> = {
  screening: {
    ...computedFlags,
    laterRules,
    'the second half of RF21 is asked from, years': { age: secondHalfOfRf21FromAge },
  },
  levels: {
    walkRules,
    'cleared: days at caution': { days: clearanceRules['CL-02'].cautionDays },
    'clearance holds at most, days': clearanceSpanDays,
  },
  rescreen: { rescreenRules, frontOfHipRules },
  entry: { entryRules },
  progression: {
    judging,
    progressRules,
    roundQuality,
    holdSteps,
    usualPainWindows,
    lastingFlare,
    weekGuard,
    layoffRules,
    deloadRules,
    painNowRules,
    maskRules,
  },
  twists: { twistRules },
  strength: { strengthSpacing, fewerShare },
  conditions: { conditionNumbers },
  mornings: { morningRules, 'a morning may be told later by, days': { days: recallDays } },
  assessment: { assessmentNumbers },
  outcome: outcomeNumbers,
  week: { weekShape, streakShape, keepingShape, flarePlanShape },
  explore: { exploreRound },
}
