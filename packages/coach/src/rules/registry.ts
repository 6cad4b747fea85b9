import { clearanceRules } from '../screening/clearance-rules.ts'
import { computedFlagIds, computedFlags, type FlagId, redFlags } from '../screening/red-flags.ts'
import type { Rule, Tag } from './rule.ts'

const rulesOf = <const Id extends string>(
  tag: Tag,
  sourceById: Readonly<Record<Id, string>>,
): readonly (Rule & { id: Id })[] =>
  (Object.entries(sourceById) as [Id, string][]).map(([id, source]) => ({ id, tag, source }))

/** What a level opens and closes. */
const levelRules = rulesOf('D', {
  'SC-01': 'Screen: never screened',
  'LV-01': 'Screen: restrictions; rules: HH, straight legs',
  'LV-02': 'Screen: level 2, walking',
  'LV-03': 'Screen: level 3; EV 1.6',
  'LV-04': 'Screen: RF23 and RF24, no walk; PN 2: Robertson 2017',
  'LV-05': 'PN 3, pregnancy: not lying on the back; advice on length varies (ACOG-based pages)',
  'LV-06': 'PN 3, osteoporosis: Brooke-Wavell 2022; limits per drill our choice',
})

const rescreenRules = rulesOf('D', {
  'RS-01': 'Screen: re-screen; EV 1.6',
  'RS-02': 'Screen: re-screen, new leg feeling; EV 1.5',
  'RS-03': 'Screen: in pain weekly; PN 4',
  'RS-04': 'Screen: pain-free monthly; PN 4',
  'RS-05': 'Screen: 30 days away; EV 1.6',
  'RS-06': 'Screen: ended early at an emergency',
  'RS-07': 'Screen: RF60 after 24 h; EV 1.4: 72 h',
  'RS-08': 'Our choice: a screen of a newer version cannot be read here',
  'RS-09': 'PN 1, front of the hip: pinches again',
})

const entryRuleIds = rulesOf('D', {
  'EN-01': 'Rules: HH, Entry; EV 5.6',
  'EN-02': 'Rules: HH, Entry; EV 5.6',
  'EN-03': 'Rules: HH, Entry',
  'EN-04': 'Rules: HH, Entry; EV 5.6',
  'EN-05': 'Rules: HH, Entry, level 3',
  'EN-06': 'Rules: HH, "Steady?"; article A6',
})

const progressionRules = rulesOf('D', {
  'PG-01': 'Rules: PG; EV 1.5, 2.3, 2.4',
  'PG-02': 'Rules: PG; EV 2.1, 2.3',
  'PG-03': 'Rules: PG; EV 2.1, 2.3',
  'PG-04': 'Rules: PG; EV 2.3; PN 4',
  'PG-05': 'Rules: PG; EV 2.3; PN 4',
  'PG-06': 'Rules: PG; EV 2.1, 2.3; PN 4',
  'PG-07': 'Rules: PG; EV 2.3',
  'PG-08': 'Rules: PG; PN 4',
  'PG-09': 'Rules: PG; EV 2.3',
  'PG-13': 'Rules: PG; PN 4',
  'PG-17': 'Rules: PG; Warden 2021 [M]',
  'OL-01': 'Our choice: less or easier was asked for; PN 9, too little time',
})

const twistFlowRules = rulesOf('D', {
  'HM-01': 'Rules: Twists; article A12, A14; PN 1',
  'HM-02': 'Rules: Twists; article A14; PN 1',
  'HM-03': 'Rules: PG, one step easier',
  'HM-04': 'Rules: PG-04, range one stage back',
  'HM-05': 'Rules: PG, hold',
})

const strengthRules = rulesOf('D', {
  'ST-01': 'Rules: strength lane; PN 9',
  'ST-02': 'Rules: strength lane; PN 9',
})

const morningRules = rulesOf('D', { 'MO-01': 'Rules: Inputs; PN 4' })

const exploreRules = rulesOf('D', {
  'EX-01': 'Rules: HH, Explore round; article A7; PN 1',
  'EX-02': 'Rules: HH, Explore round; PN 1',
})

const askedFlags = redFlags.map(({ id, tag, source }) => ({ id, tag, source }))
const workedOutFlags = computedFlagIds.map(id => ({
  id,
  tag: computedFlags[id].tag,
  source: computedFlags[id].source,
}))
const clearances = Object.values(clearanceRules).map(({ id, tag, source }) => ({ id, tag, source }))

/** Every published rule, grouped as `docs/rules/` shows them. */
export const ruleGroups = {
  screening: [...askedFlags, ...workedOutFlags],
  levels: [...levelRules, ...clearances],
  rescreen: rescreenRules,
  entry: entryRuleIds,
  progression: progressionRules,
  twists: twistFlowRules,
  strength: strengthRules,
  mornings: morningRules,
  explore: exploreRules,
} as const

export type RuleGroup = keyof typeof ruleGroups
export type RuleId =
  | FlagId
  | (typeof ruleGroups)[
      | 'levels'
      | 'rescreen'
      | 'entry'
      | 'progression'
      | 'twists'
      | 'strength'
      | 'mornings'
      | 'explore'][number]['id']

export const rules: readonly (Rule & { readonly id: RuleId })[] = Object.values(ruleGroups).flat()

const ruleById = new Map<string, Rule & { readonly id: RuleId }>(rules.map(rule => [rule.id, rule]))

export const ruleOf = (id: string): (Rule & { readonly id: RuleId }) | undefined => ruleById.get(id)
