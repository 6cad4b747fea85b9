import type { HoldDose, Programme, TodayItem, TodayPlan } from '@backstride/coach'
import type { Fact, FactOf } from '@backstride/facts'
import { foldingPlanner, type PlannerMaker, replayingPlanner } from '../planner/planner.ts'
import type { RunnerKind } from '../runner/runner.ts'

/** A coach with one fault, the kinds of runner that meet it, and the check that has to find it. */
export interface BrokenCoach {
  readonly id: string
  readonly fault: string
  readonly kinds: readonly RunnerKind[]
  readonly weeks?: number
  readonly planner?: PlannerMaker
  readonly fromScratch?: PlannerMaker
}

interface Memory {
  readonly facts: readonly Fact[]
  readonly programme: Programme
  /** The newest plan that had a session. */
  readonly open: TodayPlan | undefined
}

/** The real coach, whose plan somebody changes. */
const changed =
  (change: (plan: TodayPlan, memory: Memory) => TodayPlan): PlannerMaker =>
  programme => {
    const real = foldingPlanner(programme)
    const facts: Fact[] = []
    let open: TodayPlan | undefined
    return {
      add: more => {
        facts.push(...more)
        real.add(more)
      },
      plan: (date, now) => {
        const plan = real.plan(date, now)
        const other = change(plan, { facts, programme, open })
        if (plan.session !== null) open = plan
        return other
      },
    }
  }

type Hold = NonNullable<NonNullable<TodayPlan['session']>['hold']>

const withHold = (plan: TodayPlan, hold: Partial<Hold>): TodayPlan => {
  if (plan.session?.hold === null || plan.session?.hold === undefined) return plan
  return { ...plan, session: { ...plan.session, hold: { ...plan.session.hold, ...hold } } }
}

const withTwists = (plan: TodayPlan, more: number): TodayPlan => {
  if (plan.session === null) return plan
  const [first, ...others] = plan.session.twists
  if (first === undefined) return plan
  return {
    ...plan,
    session: { ...plan.session, twists: [{ ...first, perSide: first.perSide + more }, ...others] },
  }
}

const because = (plan: TodayPlan, starts: string, ...rules: readonly string[]): boolean =>
  plan.items.some(item => item.id.startsWith(starts) && item.because.some(({ rule }) => rules.includes(rule)))

const seconds = [10, 12, 15, 18, 20]
const longer = (plan: TodayPlan, by = 1): TodayPlan => {
  const place = seconds.indexOf(plan.session?.hold?.holdS ?? 0)
  return withHold(plan, { holdS: seconds[Math.min(4, place + by)] ?? 20 })
}

const above = ({ hold }: Programme, id: string): string | undefined =>
  hold.edges
    .filter(([from]) => from === id)
    .map(([, to]) => hold.variants.find(variant => variant.id === to))
    .filter(variant => variant?.automatic === true)[0]?.id

/** The hold of the newest session that had one. */
function lastDone({ facts, programme: { hold } }: Memory): Partial<Hold> {
  const sessions = facts.filter(
    (fact): fact is FactOf<'SessionCompleted'> => fact.kind === 'SessionCompleted',
  )
  for (const { data } of sessions.toReversed()) {
    const item = data.items.find(
      ({ variant, rounds, outsideLadder }) =>
        rounds.length > 0 && outsideLadder !== true && hold.variants.some(({ id }) => id === variant),
    )
    const holdS = item?.rounds.at(-1)?.targetS
    if (item !== undefined && holdS !== undefined)
      return { variant: item.variant, holdS: Math.min(20, holdS) }
  }
  return {}
}

const reopened = (plan: TodayPlan, { open }: Memory): TodayPlan =>
  open === undefined ? plan : { ...plan, session: open.session, items: open.items }

const flares = ['PG-01', 'PG-02', 'PG-03'] as const
const drill = (id: string, dose: HoldDose): TodayItem => ({
  kind: 'drill',
  id,
  dose,
  because: [{ rule: 'LV-02', saw: {} }],
})

const when = (
  asks: (plan: TodayPlan, memory: Memory) => boolean,
  change: (plan: TodayPlan, memory: Memory) => TodayPlan,
) => changed((plan, memory) => (asks(plan, memory) ? change(plan, memory) : plan))

export const brokenCoaches: readonly BrokenCoach[] = [
  {
    id: 'SIM-01',
    fault: 'gives the heaviest hold after a flare',
    kinds: ['flaring'],
    planner: when(
      plan => because(plan, 'HH', ...flares),
      plan => withHold(plan, { variant: 'HH21', holdS: 20 }),
    ),
  },
  {
    id: 'SIM-02',
    fault: 'gives the same hold again after a flare',
    kinds: ['flaring', 'recovering'],
    planner: when(
      plan => because(plan, 'HH', ...flares),
      (plan, memory) => withHold(plan, lastDone(memory)),
    ),
  },
  {
    id: 'SIM-03',
    fault: 'adds twists after a flare',
    kinds: ['flaring'],
    planner: when(
      plan => because(plan, 'HM', 'HM-03'),
      plan => withTwists(plan, 20),
    ),
  },
  {
    id: 'SIM-04',
    fault: 'goes on after a stop word',
    kinds: ['legSymptoms'],
    planner: when(plan => because(plan, 'screen', 'PG-01'), reopened),
  },
  {
    id: 'SIM-05',
    fault: 'knows no pause after a flare',
    kinds: ['flaring', 'recovering'],
    planner: when(plan => because(plan, 'walk', 'PG-02'), reopened),
  },
  {
    id: 'SIM-06',
    fault: 'takes a missing morning for a good one',
    kinds: ['forgetful'],
    planner: when(
      plan => because(plan, 'HH', 'PG-07'),
      plan => longer(plan),
    ),
  },
  {
    id: 'SIM-07',
    fault: 'does not see the painkiller',
    kinds: ['painkillers'],
    planner: when(
      plan => because(plan, 'HH', 'PG-08'),
      plan => longer(plan),
    ),
  },
  {
    id: 'SIM-08',
    fault: 'asks for one good session only',
    kinds: ['lasting'],
    planner: when(
      plan => because(plan, 'HH', 'PG-06') && !because(plan, 'HH', 'PG-09'),
      plan => longer(plan),
    ),
  },
  {
    id: 'SIM-09',
    fault: 'takes two steps at once',
    kinds: ['lasting'],
    planner: when(
      plan => because(plan, 'HH', 'PG-09'),
      plan => longer(plan, 2),
    ),
  },
  {
    id: 'SIM-10',
    fault: 'skips a position',
    kinds: ['painFree'],
    planner: when(
      plan => because(plan, 'HH', 'PG-14'),
      (plan, { programme }) => {
        const next = above(programme, plan.session?.hold?.variant ?? '')
        return next === undefined ? plan : withHold(plan, { variant: next })
      },
    ),
  },
  {
    id: 'SIM-11',
    fault: 'adds half as many rounds again',
    kinds: ['lasting'],
    planner: when(
      plan => because(plan, 'HH', 'PG-06'),
      plan => withHold(plan, { rounds: 9 }),
    ),
  },
  {
    id: 'SIM-12',
    fault: 'raises the position before the seconds',
    kinds: ['lasting'],
    planner: when(
      plan => because(plan, 'HH', 'PG-09'),
      (plan, memory) => {
        const done = lastDone(memory)
        const next = above(memory.programme, done.variant ?? '')
        return next === undefined ? plan : withHold(plan, { variant: next, holdS: 10 })
      },
    ),
  },
  {
    id: 'SIM-13',
    fault: 'draws lots for the seconds, in a bad week too',
    kinds: ['flaring', 'recovering', 'hidesPain'],
    planner: programme => {
      let plans = 0
      return changed(plan => {
        plans += 1
        return plans % 3 === 0 ? withHold(plan, { holdS: 20 }) : plan
      })(programme)
    },
  },
  {
    id: 'SIM-14',
    fault: 'adds ten twists for five',
    kinds: ['painFree'],
    planner: when(
      plan => because(plan, 'HM', 'HM-02'),
      plan => withTwists(plan, 5),
    ),
  },
  {
    id: 'SIM-15',
    fault: 'adds twists although the morning is missing',
    kinds: ['forgetful'],
    planner: when(
      plan => because(plan, 'HM', 'PG-07'),
      plan => withTwists(plan, 5),
    ),
  },
  {
    id: 'SIM-16',
    fault: 'does not read the flags',
    kinds: ['flagged'],
    planner: when(
      ({ level }) => level !== null && level <= 2,
      (plan, memory) => ({ ...reopened(plan, memory), level: 4 }),
    ),
  },
  {
    id: 'SIM-17',
    fault: 'opens everything on the day of the clearance',
    kinds: ['flagged', 'legSymptoms'],
    weeks: 12,
    planner: when(
      ({ level }) => level === 3,
      plan => ({ ...plan, level: 4 }),
    ),
  },
  {
    id: 'SIM-18',
    fault: 'offers a walk before the screen',
    kinds: ['anyone'],
    planner: when(
      ({ level }) => level === null || level <= 1,
      plan => ({
        ...plan,
        items: [
          ...plan.items,
          { kind: 'walk', id: 'walk', dose: { minutes: 15 }, because: [{ rule: 'LV-02', saw: {} }] },
        ],
      }),
    ),
  },
  {
    id: 'SIM-19',
    fault: 'gives drills at level 2',
    kinds: ['flagged', 'flaring'],
    weeks: 12,
    planner: when(
      ({ level }) => level === 2,
      plan => ({ ...plan, items: [...plan.items, drill('HH00', { rounds: 6, holdS: 10, restS: 15 })] }),
    ),
  },
  {
    id: 'SIM-20',
    fault: 'gives longer rounds at level 3',
    kinds: ['flagged', 'legSymptoms'],
    weeks: 12,
    planner: when(
      ({ level }) => level === 3,
      plan => longer(plan),
    ),
  },
  {
    id: 'SIM-21',
    fault: 'does not read the restrictions',
    kinds: ['flagged'],
    weeks: 12,
    planner: when(
      ({ restrictions }) => restrictions.length > 0,
      plan => withHold(plan, { variant: 'HH16', holdS: 20 }),
    ),
  },
  {
    id: 'SIM-22',
    fault: 'gives straight legs without the test',
    kinds: ['anyone', 'flaring'],
    planner: when(
      ({ session }) => session !== null,
      plan => withHold(plan, { variant: 'HH16' }),
    ),
  },
  {
    id: 'SIM-23',
    fault: 'begins with the head lifted',
    kinds: ['painFree'],
    weeks: 1,
    planner: when(
      plan => plan.session?.hold?.entryTest === true,
      plan => withHold(plan, { variant: 'HH04' }),
    ),
  },
  {
    id: 'SIM-24',
    fault: 'forgets how long the runner was away',
    kinds: ['away'],
    weeks: 16,
    planner: when(
      plan => because(plan, 'HH', 'PG-15'),
      (plan, memory) => withHold(plan, { ...lastDone(memory), rounds: 6 }),
    ),
  },
  {
    id: 'SIM-25',
    fault: 'gives strength every day',
    kinds: ['painFree', 'lasting'],
    planner: programme => {
      let strength: readonly TodayItem[] = []
      return changed(plan => {
        const mine = plan.items.filter(({ kind }) => kind === 'strength')
        if (mine.length > 0) strength = mine
        return mine.length > 0 || plan.session === null
          ? plan
          : { ...plan, items: [...plan.items, ...strength] }
      })(programme)
    },
  },
  {
    id: 'SIM-26',
    fault: 'adds a set and repetitions at once',
    kinds: ['painFree', 'lasting'],
    planner: programme => {
      let plans = 0
      return changed(plan => {
        plans += 1
        const more = Math.floor(plans / 5)
        return {
          ...plan,
          items: plan.items.map(item =>
            item.kind === 'strength' && 'reps' in item.dose
              ? { ...item, dose: { ...item.dose, sets: item.dose.sets + more, reps: item.dose.reps + more } }
              : item,
          ),
        }
      })(programme)
    },
  },
  {
    id: 'SIM-27',
    fault: 'knows no lighter week',
    kinds: ['painFree', 'lasting'],
    weeks: 6,
    planner: when(
      plan => because(plan, 'HH', 'PG-16'),
      plan => withHold(plan, { rounds: 6 }),
    ),
  },
  {
    id: 'SIM-28',
    fault: 'never gets harder without pain',
    kinds: ['painFree'],
    weeks: 12,
    planner: when(
      ({ session }) => session !== null,
      plan => withHold(plan, { variant: 'HH02', holdS: 10 }),
    ),
  },
  {
    id: 'SIM-29',
    fault: 'holds whoever has a usual pain of 3',
    kinds: ['lasting'],
    planner: when(
      ({ session }) => session !== null,
      plan => withHold(plan, { variant: 'HH01', holdS: 10 }),
    ),
  },
  {
    id: 'SIM-30',
    fault: 'gives no reason',
    kinds: ['anyone'],
    weeks: 1,
    planner: changed(plan => ({
      ...plan,
      items: plan.items.map(item => ({ ...item, because: [] }) as TodayItem),
    })),
  },
  {
    id: 'SIM-31',
    fault: 'loses a fact on the way',
    kinds: ['painFree', 'lasting', 'eager'],
    planner: programme => {
      const real = foldingPlanner(programme)
      let told = 0
      return {
        add: facts => {
          told += 1
          if (told % 3 !== 0) real.add(facts)
        },
        plan: real.plan,
      }
    },
  },
  {
    id: 'SIM-32',
    fault: 'takes the order of arrival for the order of days',
    kinds: ['painFree', 'lasting', 'eager'],
    weeks: 26,
    fromScratch: programme => {
      const real = replayingPlanner(programme)
      return {
        add: facts => {
          const moments = facts.map(({ at }) => at).toSorted()
          real.add(facts.map((fact, place) => ({ ...fact, at: moments[place] ?? fact.at })))
        },
        plan: real.plan,
      }
    },
  },
]
