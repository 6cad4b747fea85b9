import type { Because } from '../rules/rule.ts'
import type { FlagId } from '../screening/red-flags.ts'
import type { Condition, ConditionId, MovementTold } from './condition.ts'
import { conditions } from './conditions.ts'

/** A condition that applies, with what it is known by: its reason shows that. */
export interface KnownCondition extends Condition {
  readonly saw: Because['saw']
}

/** What applies to a runner: by what the screen found and still stands, by age, by which movements are worse. */
export function conditionsOf(
  flags: readonly FlagId[],
  ageYears?: number | undefined,
  movement?: MovementTold | undefined,
): readonly KnownCondition[] {
  return conditions.flatMap(condition => {
    const saw = sawOf(condition.knownBy, flags, ageYears, movement)
    return saw === undefined ? [] : [{ ...condition, saw }]
  })
}

function sawOf(
  knownBy: Condition['knownBy'],
  flags: readonly FlagId[],
  ageYears: number | undefined,
  movement: MovementTold | undefined,
): Because['saw'] | undefined {
  if ('flags' in knownBy) {
    const found = knownBy.flags.find(flag => flags.includes(flag))
    return found === undefined ? undefined : { id: found }
  }
  if ('ageFrom' in knownBy)
    return ageYears !== undefined && ageYears >= knownBy.ageFrom ? { ageYears } : undefined
  if ('worseWith' in knownBy) return movement?.worseWith === knownBy.worseWith ? {} : undefined
  return movement?.flatteningHurts === true ? {} : undefined
}

/** Conditions by name, for whoever already knows that they apply. */
export const conditionsNamed = (ids: readonly ConditionId[]): readonly KnownCondition[] =>
  conditions.filter(({ id }) => ids.includes(id)).map(condition => ({ ...condition, saw: {} }))

/** A ladder that nothing limits, or that is none of these, is not named. */
function openOf(condition: Condition, ladder: string): readonly string[] | undefined {
  const open: Readonly<Record<string, readonly string[] | undefined>> = condition.open
  return open[ladder]
}

/** The first condition that keeps a variant shut; undefined: none does. */
export const shutBy = (
  variant: string,
  ladder: string,
  known: readonly KnownCondition[],
): KnownCondition | undefined =>
  known.find(condition => openOf(condition, ladder)?.includes(variant) === false)

/** What all of them together leave open of a ladder; undefined: nothing limits it. */
export function variantsLeftOpen(ladder: string, known: readonly Condition[]): readonly string[] | undefined {
  const lists = known.flatMap(condition => {
    const open = openOf(condition, ladder)
    return open === undefined ? [] : [open]
  })
  const [first, ...others] = lists
  return first?.filter(variant => others.every(list => list.includes(variant)))
}

/** Why a ladder is as it is: the reasons of all that limit it or change how it is done. */
export const conditionsBecause = (ladder: string, known: readonly KnownCondition[]): readonly Because[] =>
  known
    .filter(
      condition => openOf(condition, ladder) !== undefined || condition.says.some(one => one === ladder),
    )
    .map(({ rule, saw }) => ({ rule, saw }))

/** Why nothing may rise; undefined: no condition holds it. */
export function riseHeldBy(known: readonly KnownCondition[]): Because | undefined {
  const held = known.find(({ noRise }) => noRise === true)
  return held === undefined ? undefined : { rule: held.rule, saw: held.saw }
}

/** How many variants easier the first hold is. */
export const entryShift = (known: readonly Condition[]): number =>
  Math.max(0, ...known.map(({ entryEasier }) => entryEasier ?? 0))

/** Whether a test that presses the back flat, or lowers both legs, is left out. */
export const isTestShut = (test: 'A7' | 'A8', known: readonly Condition[]): boolean =>
  known.some(({ shutTests }) => shutTests?.includes(test) ?? false)
