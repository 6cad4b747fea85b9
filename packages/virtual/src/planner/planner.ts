import { coachStart, fold, type Programme, planOf, replay, type TodayPlan, today } from '@backstride/coach'
import { compareFacts, type Fact } from '@backstride/facts'
import type { Day, Instant } from '@backstride/kit'

/** What a virtual runner is coached by: told facts as they are made, asked for the plan of a moment. */
export interface Planner {
  add(facts: readonly Fact[]): void
  plan(date: Day, now: Instant): TodayPlan
}

export type PlannerMaker = (programme: Programme) => Planner

/** The coach from scratch: every plan replays all facts. The oracle of the incremental one. */
export const replayingPlanner: PlannerMaker = programme => {
  const facts: Fact[] = []
  return {
    add: more => void facts.push(...more),
    plan: (date, now) => today({ facts, date, programme, now }),
  }
}

/**
 * The coach as the app has it: each fact folded in once, as it comes. What does not simply go on (a correction, a clock
 * set back, a day that is not yet there) is replayed.
 */
export const foldingPlanner: PlannerMaker = programme => {
  const facts: Fact[] = []
  let state = coachStart
  let isWhole = true
  const goesOn = (fact: Fact): boolean =>
    isWhole &&
    fact.kind !== 'Amended' &&
    fact.kind !== 'Retracted' &&
    (state.newest === undefined || compareFacts({ ...fact, ...state.newest }, fact) < 0)
  return {
    add: more => {
      for (const fact of more) {
        facts.push(fact)
        if (goesOn(fact)) state = fold(state, fact, programme)
        else isWhole = false
      }
    },
    plan: (date, now) => {
      const isAhead = state.latestDay !== undefined && state.latestDay > date
      if (isAhead) return planOf(replay(facts, date, programme).state, { date, programme, now })
      if (!isWhole) {
        state = replay(facts, date, programme).state
        isWhole = facts.every(({ day }) => day <= date)
      }
      return planOf(state, { date, programme, now })
    },
  }
}
