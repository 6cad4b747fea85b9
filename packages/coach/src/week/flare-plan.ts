import { type FactOf, isKind, type KnownFact } from '@backstride/facts'
import { addDays, type Day, daysBetween } from '@backstride/kit'
import { usualPainOf } from '../progression/usual-pain.ts'
import type { Because } from '../rules/rule.ts'
import { factsLately } from './facts-lately.ts'
import { flareOn, toldFlares } from './told-flares.ts'
import { flarePlanShape } from './week-shape.ts'

/** What the runner wrote while well: the newest, up to `date` where one is given. */
export function flarePlanOf(facts: readonly KnownFact[], date?: Day): FactOf<'FlarePlanWritten'> | undefined {
  return facts.findLast(
    (fact): fact is FactOf<'FlarePlanWritten'> =>
      fact.kind === 'FlarePlanWritten' && (date === undefined || fact.day <= date),
  )
}

/** A plan was written and a flare is on: it is shown. [FP-02] */
export function flarePlanShown(facts: readonly KnownFact[], date: Day): Because | undefined {
  const plan = flarePlanOf(facts, date)
  const flare = plan === undefined ? undefined : flareOn(facts, date)
  return plan === undefined || flare === undefined
    ? undefined
    : { rule: 'FP-02', saw: { nrs: flare.data.nrs, on: flare.day, written: plan.day } }
}

/** Well for two weeks, and no plan yet or an old one: a quiet offer to write it. [FP-01] */
export function flarePlanWanted(facts: readonly KnownFact[], date: Day): Because | undefined {
  const { wellDays, leastMornings, riseAtMostNrs, writeAgainDays } = flarePlanShape
  const plan = flarePlanOf(facts, date)
  if (plan !== undefined && daysBetween(plan.day, date) < writeAgainDays) return undefined
  const wellSince = addDays(date, 1 - wellDays)
  const known = factsLately(facts, wellSince, date)
  const isRecent = ({ day }: { readonly day: Day }) => day >= wellSince
  const training = known.filter(({ kind }) => kind === 'SessionCompleted')
  const beganEarlier = training.some(each => !isRecent(each))
  if (!beganEarlier || !training.some(isRecent) || toldFlares(known, wellSince).length > 0) return undefined
  const reports = known.filter(isKind('PainReported'))
  const usual = usualPainOf(reports)(date)
  const mornings = reports.filter(({ data }) => data.moment === 'morning').filter(isRecent)
  const isWell =
    usual !== undefined &&
    mornings.length >= leastMornings &&
    mornings.every(({ data }) => data.nrs <= usual + riseAtMostNrs)
  return isWell ? { rule: 'FP-01', saw: { days: wellDays } } : undefined
}
