import type { Fact } from '@backstride/facts'
import type { PlanInput } from './plan.ts'
import { createPlanner } from './planner.ts'
import type { TodayPlan } from './today-plan.ts'

export interface TodayInput extends PlanInput {
  /** Facts of later days are ignored. */
  readonly facts: readonly Fact[]
}

/** What to do on a day, and why: a replay of all facts through the published rules. */
export const today = ({ facts, programme, ...day }: TodayInput): TodayPlan =>
  createPlanner(programme).plan(facts, day)
