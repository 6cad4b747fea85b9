import { type Programme, rules, type TodayPlan } from '@backstride/coach'
import type { Fact } from '@backstride/facts'
import type { Text } from '@backstride/kit'
import { type Calendar, createCalendar } from './calendar/calendar.ts'
import { type Chance, chanceFrom } from './chance/chance.ts'
import { comparisons, invariants } from './invariants/invariants.ts'
import { createPlanRecord } from './invariants/plan-record.ts'
import { lookAt, type StrengthStep } from './invariants/seen.ts'
import { foldingPlanner, type PlannerMaker, replayingPlanner } from './planner/planner.ts'
import { live, type Moment } from './runner/life.ts'
import { runnerAt } from './runner/runner.ts'
import { type LadderData, ladderData } from './told/ladder-data.ts'
import { createTold } from './told/told.ts'

export interface SimulationInput {
  readonly runners: number
  readonly weeks: number
  /** The same word gives the same lives. */
  readonly seed: string
  readonly programme: Programme
  /** Which of the runners live here; all, unless the work is shared. */
  readonly from?: number
  readonly until?: number
  /** The coach that is tried, and the same from scratch; others only to see that their faults are found. */
  readonly planner?: PlannerMaker
  readonly fromScratch?: PlannerMaker
}

/** What came of one invariant. */
export interface Counted {
  readonly id: string
  readonly says: Text
  readonly checked: number
  readonly violations: number
  /** The first one found, to look into. */
  readonly first?: Found
}

export interface Found {
  readonly runner: number
  readonly date: string
  readonly saw: string
}

export interface Simulated {
  readonly runners: number
  readonly days: number
  readonly invariants: readonly Counted[]
}

/** Lets every runner live its weeks and counts what was looked at and what was broken. */
export function simulate(input: SimulationInput): Simulated {
  const {
    runners,
    weeks,
    seed,
    programme,
    from = 0,
    until = runners,
    planner = foldingPlanner,
    fromScratch = replayingPlanner,
  } = input
  const shared: Shared = {
    programme,
    planner,
    fromScratch,
    seed,
    days: weeks * 7,
    calendar: createCalendar(),
    ladder: ladderData(programme.hold),
    ruleIds: new Set(rules.map(({ id }) => id)),
    strength: strengthSteps(programme),
    tally: createTally(),
  }
  for (let index = from; index < until; index += 1) liveOne(index, shared)
  return {
    runners: Math.max(0, until - from),
    days: Math.max(0, until - from) * shared.days,
    invariants: shared.tally.counted(),
  }
}

/** The sum of parts that were lived apart: the same as if all had been lived at once. */
export function merged(parts: readonly Simulated[]): Simulated {
  const [first] = parts
  const invariantsOf = (id: string) => parts.flatMap(part => part.invariants.filter(one => one.id === id))
  return {
    runners: parts.reduce((sum, { runners }) => sum + runners, 0),
    days: parts.reduce((sum, { days }) => sum + days, 0),
    invariants: (first?.invariants ?? []).map(({ id, says }) => {
      const mine = invariantsOf(id)
      const found = mine.flatMap(one => (one.first === undefined ? [] : [one.first]))
      const earliest = found.toSorted((a, b) => a.runner - b.runner)[0]
      return {
        id,
        says,
        checked: mine.reduce((sum, { checked }) => sum + checked, 0),
        violations: mine.reduce((sum, { violations }) => sum + violations, 0),
        ...(earliest === undefined ? {} : { first: earliest }),
      }
    }),
  }
}

interface Shared {
  readonly programme: Programme
  readonly planner: PlannerMaker
  readonly fromScratch: PlannerMaker
  readonly seed: string
  readonly days: number
  readonly calendar: Calendar
  readonly ladder: LadderData
  readonly ruleIds: ReadonlySet<string>
  readonly strength: ReadonlyMap<string, StrengthStep>
  readonly tally: Tally
}

function liveOne(index: number, shared: Shared): void {
  const { programme, ladder, calendar, days, tally, ruleIds, strength } = shared
  const chance = chanceFrom(`${shared.seed}/${index}`)
  const looks = chanceFrom(`${shared.seed}/${index}/looks`)
  const runner = runnerAt(index, chance)
  const planner = shared.planner(programme)
  const told = createTold(ladder)
  const record = createPlanRecord(told)
  live({
    runner,
    days,
    calendar,
    ladder,
    chance,
    tell(facts) {
      planner.add(facts)
      told.add(facts)
      for (const fact of facts) if (fact.kind === 'SessionCompleted') record.sessionTold(fact.id)
    },
    ask(moment) {
      const plan = planner.plan(calendar.day(moment.dayNumber), calendar.instant(moment.nowMs))
      const seen = lookAt({
        plan,
        nowMs: moment.nowMs,
        today: moment.dayNumber,
        lived: moment.lived,
        runner,
        told,
        ladder,
        record,
        ruleIds,
        strength,
      })
      record.keep(seen)
      for (const { id, check } of invariants)
        check(seen, (good, saw = nothing) =>
          tally.count(id, good, () => ({ runner: index, date: plan.date, saw: saw() })),
        )
      compare(plan, moment, { facts: told.facts(), looks, index, shared })
      return plan
    },
  })
}

const nothing = () => ''

/** How often whole plans are compared: the longer the life, the dearer a replay, so the rarer. */
const looksAt = (facts: number): number => 1 / (20 + 2 * facts)

function compare(
  plan: TodayPlan,
  { nowMs, dayNumber, lived }: Moment,
  more: {
    readonly facts: readonly Fact[]
    readonly looks: Chance
    readonly index: number
    readonly shared: Shared
  },
): void {
  const { facts, looks, index, shared } = more
  const { calendar, programme, tally, fromScratch } = shared
  if (!looks.happens(looksAt(facts.length))) return
  const now = calendar.instant(nowMs)
  const date = calendar.day(dayNumber)
  const planBy = (maker: PlannerMaker, arrived: readonly Fact[]) => {
    const planner = maker(programme)
    planner.add(arrived)
    return JSON.stringify(comparable(planner.plan(date, now)))
  }
  const grown = JSON.stringify(comparable(plan))
  // Either costs a whole replay: each of them every other time.
  const isShuffled = looks.happens(0.5)
  const other = planBy(fromScratch, isShuffled ? looks.shuffled(facts) : facts)
  tally.count((isShuffled ? comparisons.anyOrder : comparisons.fromScratch).id, other === grown, () => ({
    runner: index,
    date,
    saw: `day ${lived}: ${grown} is not ${other}`,
  }))
}

/** Advice that looks at the whole journal is not grown: it is left out where plans are compared. */
const comparable = ({ advice: _, ...plan }: TodayPlan) => plan

function strengthSteps({ ladders }: Programme): ReadonlyMap<string, StrengthStep> {
  return new Map(
    ladders
      .filter(({ lane }) => lane === 'strength')
      .flatMap(({ id, steps }) =>
        steps.map(({ variant, doses }, place) => [variant, { ladder: id, place, doses }] as const),
      ),
  )
}

interface Tally {
  count(id: string, good: boolean, found: () => Found): void
  counted(): readonly Counted[]
}

function createTally(): Tally {
  const all = [...invariants, comparisons.fromScratch, comparisons.anyOrder]
  const rows = new Map(
    all.map(({ id, says }) => [
      id as string,
      { id, says, checked: 0, violations: 0, first: undefined as Found | undefined },
    ]),
  )
  return {
    count(id, good, found) {
      const row = rows.get(id)
      if (row === undefined) return
      row.checked += 1
      if (good) return
      row.violations += 1
      row.first ??= found()
    },
    counted: () =>
      [...rows.values()]
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ first, ...row }) => (first === undefined ? row : { ...row, first })),
  }
}
