import type { Because } from '../rules/rule.ts'
import type { FlagId } from '../screening/red-flags.ts'

/** What a lasting condition leaves open of the hold on the floor, cleared or not. */
export interface HoldCondition {
  readonly rule: 'LV-05' | 'LV-06'
  readonly variants: readonly string[]
}

/**
 * A clearance opens the drills, but the condition behind it may stay: a pregnancy outlasts its clearance. Doubt decides
 * towards safety: the flag cannot tell a pregnancy from the weeks after a birth. Source: physio notes 3; our choice [D].
 */
export const holdConditions: Partial<Record<FlagId, HoldCondition>> = {
  RF16: { rule: 'LV-05', variants: [] },
  RF22: { rule: 'LV-06', variants: ['HH00', 'HH01', 'HH02'] },
}

/** The variants that every condition leaves open; undefined: none of them limits the hold. */
export function variantsLeftOpen(flags: readonly FlagId[]): readonly string[] | undefined {
  const lists = flags.flatMap(flag => {
    const condition = holdConditions[flag]
    return condition === undefined ? [] : [condition.variants]
  })
  const [first, ...others] = lists
  return first?.filter(variant => others.every(list => list.includes(variant)))
}

export const conditionsBecause = (flags: readonly FlagId[]): readonly Because[] =>
  flags.flatMap(flag => {
    const condition = holdConditions[flag]
    return condition === undefined ? [] : [{ rule: condition.rule, saw: { id: flag } }]
  })
