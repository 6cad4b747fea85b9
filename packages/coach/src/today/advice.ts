import type { KnownFact } from '@backstride/facts'
import { assessmentOffer, legLowerOffer } from '../assessment/assessment-due.ts'
import { assessmentStateOf } from '../assessment/assessment-state.ts'
import { outcomeOffer } from '../outcome/look-back.ts'
import type { Because } from '../rules/rule.ts'
import { flagsStanding, levelOn } from '../screening/level-on.ts'
import { weekAdvice } from '../week/week-advice.ts'
import type { Advice, TodayPlan } from './today-plan.ts'

/** What the weeks behind suggest beside the plan of a day, most needed first: from all facts up to it. */
export function adviceFrom(
  facts: readonly KnownFact[],
  { level, date, restrictions, flare }: TodayPlan,
): readonly Advice[] {
  if (level === null || level <= 1) return []
  const screened = levelOn(facts, date)
  const day = {
    date,
    level,
    restrictions,
    flags: screened === undefined ? [] : flagsStanding(screened),
    painNrs: facts.findLast(fact => fact.kind === 'PainReported')?.data.nrs,
  }
  const state = assessmentStateOf(facts)
  return [
    ...weekAdvice(facts, date),
    ...offer('legLowerTest', legLowerOffer(state, day)),
    ...offer('outcome', outcomeOffer(facts, date, flare)),
    ...offer('assessment', assessmentOffer(state, day)),
  ]
}

/**
 * That someone should look is said once: by the day itself up to level 2, else by the most urgent of the reasons. Of two
 * flares and one that lasts, what lasts says it. [PG-11, PG-10, OU-08]
 */
export function careSaidOnce(advice: readonly Advice[], level: TodayPlan['level']): readonly Advice[] {
  const care = advice.filter(isCare)
  const said = level === null || level <= 2 ? undefined : care[0]
  return advice.filter(each => !isCare(each) || each === said)
}

/** They stand in this order: `flareAdvice` says first what lasts, then that it came again. */
const isCare = ({ id, because }: Advice): boolean =>
  id === 'seeSomeone' || id === 'contact' || because.rule === 'OU-08'

const offer = (id: Advice['id'], because: Because | undefined): readonly Advice[] =>
  because === undefined ? [] : [{ id, because }]
