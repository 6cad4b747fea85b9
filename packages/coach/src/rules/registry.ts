import { clearanceRules } from '../screening/clearance-rules.ts'
import type { FlagId } from '../screening/red-flags.ts'
import { assessmentRules } from './groups/assessment.ts'
import { conditionsRules } from './groups/conditions.ts'
import { entryRules } from './groups/entry.ts'
import { exploreRules } from './groups/explore.ts'
import { levelsRules } from './groups/levels.ts'
import { morningsRules } from './groups/mornings.ts'
import { outcomeRules } from './groups/outcome.ts'
import { progressionRules } from './groups/progression.ts'
import { rescreenRules } from './groups/rescreen.ts'
import { screeningRules } from './groups/screening.ts'
import { strengthRules } from './groups/strength.ts'
import { twistsRules } from './groups/twists.ts'
import { weekRules } from './groups/week.ts'
import type { Rule } from './rule.ts'

const clearances = Object.values(clearanceRules)

/** Every published rule, grouped as `docs/rules/` shows them. */
export const ruleGroups = {
  screening: screeningRules,
  levels: [...levelsRules, ...clearances],
  rescreen: rescreenRules,
  entry: entryRules,
  progression: progressionRules,
  twists: twistsRules,
  strength: strengthRules,
  conditions: conditionsRules,
  mornings: morningsRules,
  assessment: assessmentRules,
  outcome: outcomeRules,
  week: weekRules,
  explore: exploreRules,
} as const

export type RuleGroup = keyof typeof ruleGroups
export type RuleId = FlagId | (typeof ruleGroups)[Exclude<RuleGroup, 'screening'>][number]['id']

export const rules: readonly (Rule & { readonly id: RuleId })[] = Object.values(ruleGroups).flat()

const ruleById = new Map<string, Rule & { readonly id: RuleId }>(rules.map(rule => [rule.id, rule]))

export const ruleOf = (id: string): (Rule & { readonly id: RuleId }) | undefined => ruleById.get(id)
