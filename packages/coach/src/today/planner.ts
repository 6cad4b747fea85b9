import type { Fact } from '@backstride/facts'
import type { Programme } from '../programme/programme.ts'
import { type Replayed, replay } from '../replay/replay.ts'
import { adviceFrom, careSaidOnce } from './advice.ts'
import { type PlanInput, planOf } from './plan.ts'
import type { TodayPlan } from './today-plan.ts'

/** Plans day after day; what came since the last plan is all that is looked at, where that is enough. */
export interface Planner {
  readonly plan: (facts: readonly Fact[], day: Omit<PlanInput, 'programme'>) => TodayPlan
}

/** The only thing it remembers is its last replay: with the same facts any planner gives the same plan. */
export function createPlanner(programme: Programme): Planner {
  let last: Replayed | undefined
  return {
    plan: (facts, day) => {
      last = replay(facts, day.date, programme, last)
      const plan = planOf(last.state, { ...day, programme })
      return {
        ...plan,
        advice: careSaidOnce([...plan.advice, ...adviceFrom(last.effective, plan)], plan.level),
      }
    },
  }
}
