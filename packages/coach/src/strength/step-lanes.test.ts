import { isKind, type SessionItem } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StepCircumstances, StepLadder } from '../programme/programme.ts'
import type { StepDose } from '../programme/step-dose.ts'
import type { Verdict, VerdictRule } from '../progression/judge-session.ts'
import type { JudgedSession } from '../progression/judged-session.ts'
import { ownItems } from '../progression/lane.ts'
import { stepsEasier } from '../progression/progress-rules.ts'
import { fact } from '../testing/journal-of.ts'
import type { StepPlan } from '../today/today-plan.ts'
import { stepLaneOf } from './step-lane.ts'
import { advanceStepLanes, noStepLanes, type StepLanes } from './step-lanes.ts'
import { stepPlanOf, stepPlansOf } from './step-plan.ts'

const reps = (sets: number, count: number): StepDose => ({ sets, reps: count, restS: 30, sides: 1 })
const doses = [reps(2, 8), reps(3, 8), reps(3, 12)] as const
const open =
  (ids: readonly string[]): StepLadder['opening'] =>
  ({ level, flags, flatteningHurts }) => ({
    open: (level <= 2 ? [] : level === 3 ? ids.slice(0, 3) : ids).slice(flatteningHurts ? 1 : 0),
    rpeAtMost: level === 3 ? 6 : 7,
    mayRise: !flags.includes('RF16'),
  })
const ladderOf = (id: 'squat' | 'bridge' | 'hinge', prefix: string): StepLadder => {
  const ids = [0, 1, 2, 3].map(step => `${prefix}${step}`)
  return { id, lane: 'strength', steps: ids.map(variant => ({ variant, doses })), opening: open(ids) }
}
const squat = ladderOf('squat', 'SQ')
const bridge = ladderOf('bridge', 'BR')
const hinge = ladderOf('hinge', 'HI')
const wall: StepLadder = {
  id: 'wallHollow',
  lane: 'wall',
  steps: ['HW0', 'HW1', 'HW2'].map(variant => ({
    variant,
    doses: [{ rounds: 6, holdS: 10, restS: 15, sides: 1 }],
  })),
  opening: open(['HW0', 'HW1', 'HW2']),
}

const clear: StepCircumstances = { level: 4, restrictions: [], flags: [], flatteningHurts: false }
const caution: StepCircumstances = { ...clear, level: 3 }
const start = '2026-03-02'
const on = (day: number) => addDays(start, day)

/** What a plan asks for, done whole; `sets` fewer where it was stopped before its time. */
function doneOf({ variant, dose }: Pick<StepPlan, 'variant' | 'dose'>, less = 0): SessionItem {
  if ('sets' in dose) {
    const set = { reps: dose.reps, target: dose.reps }
    return { variant, rounds: [], sets: Array.from({ length: Math.max(1, dose.sets - less) }, () => set) }
  }
  const round = { targetS: dose.holdS, cleanS: dose.holdS, contact: 2, seenBy: 'felt' } as const
  return { variant, rounds: Array.from({ length: dose.rounds }, () => round) }
}

interface Told {
  readonly rule?: VerdictRule
  readonly failed?: Verdict['failed']
  readonly again?: boolean
  readonly rpe?: number
  readonly time?: string
  readonly pct?: number
}

function judgedOn(day: number, items: readonly SessionItem[], told: Told, ladder: StepLadder): JudgedSession {
  const { rule = 'PG-06', failed = [], again = false, rpe = 5, time = '12:00', pct = 100 } = told
  const data = { items: [...items], rpe, completedPct: pct }
  const session = [fact('SessionCompleted', `${on(day)} ${time}`, data)].find(isKind('SessionCompleted'))
  if (session === undefined) throw new Error('No session.')
  const verdict: Verdict = { rule, saw: {}, failed, ...(again ? { again: { rule: 'PG-10', saw: {} } } : {}) }
  return { session, own: ownItems(items, stepLaneOf(ladder)), pain: noPain, verdict }
}
const noPain: JudgedSession['pain'] = {
  usual: 1,
  before: 1,
  during: 1,
  after60: undefined,
  next: 1,
  painkiller: false,
  legChange: false,
  reports: [],
}

class Runner {
  lanes: StepLanes = noStepLanes
  constructor(
    readonly ladders: readonly StepLadder[] = [squat],
    readonly circumstances: StepCircumstances = clear,
  ) {}
  plan(day: number, ladder = this.ladders[0] ?? squat, circumstances = this.circumstances): StepPlan {
    const plan = stepPlanOf(this.lanes[ladder.id], ladder, circumstances, { date: on(day) })
    if (plan === undefined) throw new Error('closed')
    return plan
  }
  does(day: number, told: Told = {}, items: readonly SessionItem[] = [doneOf(this.plan(day))]): this {
    const { session, verdict } = judgedOn(day, items, told, this.ladders[0] ?? squat)
    this.lanes = advanceStepLanes(this.lanes, {
      session,
      ladders: this.ladders,
      eases: stepsEasier(verdict) > 0,
      judgedIn: ladder => judgedOn(day, items, told, ladder),
    })
    return this
  }
  says(day: number, ladder?: StepLadder): string {
    const { variant, dose } = this.plan(day, ladder)
    return 'sets' in dose ? `${variant} ${dose.sets}x${dose.reps}` : `${variant} ${dose.rounds}x${dose.holdS}`
  }
  rules(day: number, ladder?: StepLadder): readonly string[] {
    return this.plan(day, ladder).because.map(({ rule }) => rule)
  }
}

const twists: SessionItem = { variant: 'HM1', rounds: [], twists: { left: 5, right: 5 } }

describe('one rung at a time', () => {
  it('[ST-04] begins with the first open step and its smallest dose', () => {
    const runner = new Runner()
    expect([runner.says(0), runner.rules(0)]).toEqual(['SQ0 2x8', ['ST-04']])
    expect(new Runner([bridge], { ...clear, flatteningHurts: true }).says(0)).toBe('BR1 2x8')
  })
  it('[PG-09] two good sessions: the next dose, after the last dose the next step', () => {
    const runner = new Runner()
    const seen = Array.from({ length: 8 }, (_, index) => {
      const plan = runner.says(3 * index)
      runner.does(3 * index)
      return plan
    })
    expect(seen).toEqual([
      ...['SQ0 2x8', 'SQ0 2x8', 'SQ0 3x8', 'SQ0 3x8', 'SQ0 3x12', 'SQ0 3x12', 'SQ1 2x8', 'SQ1 2x8'],
    ])
    expect(runner.rules(24)).toEqual(['PG-09', 'PG-06'])
  })
  it('[PG-09] two on one day are one, and one that was not good begins anew', () => {
    const runner = new Runner().does(0, { time: '08:00' }).does(0, { time: '19:00' })
    expect(runner.says(1)).toBe('SQ0 2x8')
    expect(new Runner().does(0).does(3, { rule: 'PG-07' }).does(6).says(8)).toBe('SQ0 2x8')
  })
  it('[PG-09] stays at the top', () => {
    const runner = new Runner()
    for (let index = 0; index < 40; index++) runner.does(3 * index)
    expect(runner.says(120)).toBe('SQ3 3x12')
  })
  it('[OL-01] what was chosen shorter or easier moves nothing', () => {
    const runner = new Runner().does(0)
    runner.does(3, {}, [{ ...doneOf(runner.plan(3)), outsideLadder: true }])
    expect(runner.lanes.squat?.lastDay).toBe(on(0))
    expect(runner.says(5)).toBe('SQ0 2x8')
  })
  it('an older session without a mark that was smaller than its plan is what was done', () => {
    const runner = new Runner().does(0).does(3)
    expect(runner.says(6)).toBe('SQ0 3x8')
    runner.does(6, {}, [doneOf({ variant: 'SQ0', dose: reps(2, 8) })])
    expect(runner.lanes.squat?.rung).toEqual({ variant: 'SQ0', dose: 0 })
  })
  it('an easier step for a set at the end takes nothing away where pain had no say', () => {
    const ready = () => {
      const runner = new Runner()
      for (let index = 0; index < 6; index++) runner.does(3 * index)
      return runner.does(18).does(21)
    }
    expect(ready().says(24)).toBe('SQ1 3x8')
    const eased = [doneOf({ variant: 'SQ1', dose: reps(2, 8) }), doneOf({ variant: 'SQ0', dose: reps(1, 8) })]
    expect(ready().does(24, {}, eased).says(27)).toBe('SQ1 3x8')
    expect(ready().does(24, { rule: 'PG-05' }, eased).says(27)).toBe('SQ0 3x8')
  })
})

/** At SQ1 3x8 after nine good sessions. */
const risenRunner = (ladders: readonly StepLadder[] = [squat]) => {
  const runner = new Runner(ladders)
  for (let index = 0; index < 9; index++) runner.does(3 * index)
  return runner
}

describe('what pain takes', () => {
  it.each<[VerdictRule, string]>([
    ['PG-02', 'SQ0 3x12'],
    ['PG-01', 'SQ1 2x8'],
    ['PG-03', 'SQ1 1x8'],
    ['PG-04', 'SQ1 2x8'],
    ['PG-05', 'SQ1 3x8'],
    ['PG-07', 'SQ1 3x8'],
    ['PG-08', 'SQ1 3x8'],
  ])('[%s] asks next for %s', (rule, next) => {
    const runner = risenRunner()
    expect(runner.says(27)).toBe('SQ1 3x8')
    expect(runner.does(27, { rule }).says(30)).toBe(next)
    expect(runner.rules(30)).toEqual([rule])
  })
  it('[PG-10] takes the place of one step', () => {
    expect(risenRunner().does(27, { rule: 'PG-03', again: true }).rules(30)).toEqual(['PG-10', 'PG-03'])
    expect(risenRunner().does(27, { rule: 'PG-03', again: true }).lanes.squat?.rung.variant).toBe('SQ0')
  })
  it('[PG-04] the set comes back with the next good one, and the rung is the same', () => {
    const runner = risenRunner().does(27, { rule: 'PG-04' })
    expect(runner.does(30).says(33)).toBe('SQ1 3x8')
    expect(runner.does(33).says(36)).toBe('SQ1 3x8')
    expect(runner.does(36).says(39)).toBe('SQ1 3x12')
  })
  it('[PG-08] three for one reason: a rung easier; a painkiller is none', () => {
    const held = (failed: Verdict['failed']) =>
      [27, 30, 33].reduce((runner, day) => runner.does(day, { rule: 'PG-08', failed }), risenRunner())
    expect(held(['rpe']).says(36)).toBe('SQ1 2x8')
    expect(held(['painkiller']).says(36)).toBe('SQ1 3x8')
  })
  it('stopped before its time is no lower rung', () => {
    const runner = risenRunner()
    const cut = [doneOf(runner.plan(27), 1)]
    expect(runner.does(27, { rule: 'PG-08', failed: ['done'], pct: 60 }, cut).says(30)).toBe('SQ1 3x8')
  })
  it('at the bottom it is a set less', () => {
    expect(new Runner().does(0, { rule: 'PG-02' }).says(3)).toBe('SQ0 1x8')
  })
  it('[PG-02] a flare in other drills eases it too', () => {
    expect(risenRunner().does(27, { rule: 'PG-02' }, [twists]).says(30)).toBe('SQ0 3x12')
    expect(risenRunner().does(27, { rule: 'PG-05' }, [twists]).says(30)).toBe('SQ1 3x8')
  })
  it('[PG-03] flares of one day do not add up: the one that asks most stands', () => {
    const twice = (first: VerdictRule, second: VerdictRule) =>
      risenRunner()
        .does(27, { rule: first, time: '08:00' })
        .does(27, { rule: second, time: '18:00' }, [twists])
        .says(30)
    expect(twice('PG-03', 'PG-03')).toBe('SQ1 1x8')
    expect(twice('PG-02', 'PG-01')).toBe('SQ0 3x12')
    expect(twice('PG-01', 'PG-02')).toBe('SQ0 3x12')
  })
  it('doing more than the plan asks for after a flare does not undo it', () => {
    const runner = risenRunner().does(27, { rule: 'PG-02' })
    runner.does(30, {}, [doneOf({ variant: 'SQ1', dose: reps(3, 8) })])
    expect(runner.says(32)).toBe('SQ0 3x12')
  })
})

describe('limits of the day', () => {
  it('[ST-05] caution keeps it on the first three steps, and says so', () => {
    const runner = new Runner()
    for (let index = 0; index < 19; index++) runner.does(3 * index)
    expect(runner.plan(57).variant).toBe('SQ3')
    const plan = runner.plan(57, squat, caution)
    expect([plan.variant, plan.dose]).toEqual(['SQ2', doses[2]])
    expect(plan.because[0]?.rule).toBe('ST-05')
  })
  it('[ST-05] where all that is open is harder, its first step and less of it', () => {
    const runner = new Runner([bridge]).does(0)
    const plan = runner.plan(3, bridge, { ...clear, flatteningHurts: true })
    expect(plan).toMatchObject({ variant: 'BR1', dose: { sets: 1, reps: 8 } })
  })
  it('[ST-06] with caution it rises only by what felt like 6 at most', () => {
    const hard = new Runner().does(0, { rpe: 7 }).does(3, { rpe: 6 })
    expect(hard.plan(6, squat, clear).dose).toEqual(doses[1])
    expect(hard.plan(6, squat, caution).dose).toEqual(doses[0])
    expect(hard.plan(6, squat, caution).because[0]).toEqual({ rule: 'ST-06', saw: { rpe: 6 } })
    expect(
      hard.does(6, { rpe: 6 }, [doneOf({ variant: 'SQ0', dose: doses[0] })]).plan(9, squat, caution).dose,
    ).toEqual(doses[1])
  })
  it('[ST-07] where the answers say so, nothing rises', () => {
    const runner = new Runner().does(0).does(3)
    const plan = runner.plan(6, squat, { ...clear, flags: ['RF16'] })
    expect([plan.dose, plan.because[0]?.rule]).toEqual([doses[0], 'ST-07'])
  })
  it('[PG-12] a week that hurts more holds, and says so', () => {
    const runner = new Runner().does(0).does(3)
    const noRise = { rule: 'PG-12', saw: {} }
    const plan = stepPlanOf(runner.lanes.squat, squat, clear, { date: on(6), noRise })
    expect([plan?.dose, plan?.because[0]]).toEqual([doses[0], noRise])
  })
  it('[PG-16] an easy week takes about a third and raises nothing', () => {
    const runner = risenRunner().does(27)
    const easyWeek = { rule: 'PG-16', saw: {} }
    const plan = stepPlanOf(runner.lanes.squat, squat, clear, { date: on(30), easyWeek })
    expect(plan).toMatchObject({ variant: 'SQ1', dose: { sets: 2, reps: 8 } })
    // What was earned comes after one more of all sets: sets that come back and a rise are two things at once.
    runner.does(30, {}, [doneOf({ variant: 'SQ1', dose: reps(2, 8) })])
    expect(runner.says(33)).toBe('SQ1 3x8')
    expect(runner.does(33).says(36)).toBe('SQ1 3x12')
  })
})

describe('days off', () => {
  it('[PG-15] 7 to 13: a set fewer; 14 to 27: a rung back; 28: it begins again', () => {
    const runner = risenRunner()
    expect([30, 31, 37].map(day => runner.says(day))).toEqual(['SQ1 3x8', 'SQ1 2x8', 'SQ1 2x8'])
    expect([38, 51].map(day => runner.says(day))).toEqual(['SQ1 2x8', 'SQ1 2x8'])
    expect(runner.says(52)).toBe('SQ0 2x8')
    expect([31, 38, 52].map(day => runner.rules(day)[0])).toEqual(['PG-15', 'PG-15', 'PG-15'])
  })
  it('[PG-15] what is done after them is where it goes on', () => {
    expect(risenRunner().does(31).says(34)).toBe('SQ1 3x8')
    expect(risenRunner().does(38).says(41)).toBe('SQ1 2x8')
    expect(risenRunner().does(52).says(55)).toBe('SQ0 2x8')
  })
  it('[PG-15] ladders that take turns rest without the runner being off', () => {
    const runner = risenRunner([bridge, hinge])
    const instead = doneOf({ variant: 'HI0', dose: doses[0] })
    runner.does(28, {}, [instead, twists]).does(33, {}, [twists, instead])
    expect(runner.says(34, bridge)).toBe('BR1 3x8')
    for (const day of [38, 43, 48, 52]) runner.does(day, {}, [instead])
    expect(runner.says(53, bridge)).toBe('BR0 2x8')
  })
})

it('[ST-08] what was not done for longest comes first', () => {
  const ladders = [squat, bridge, hinge]
  const runner = new Runner(ladders)
  const order = (day: number) =>
    stepPlansOf(runner.lanes, ladders, clear, { date: on(day) }).map(({ ladder }) => ladder)
  expect(order(0)).toEqual(['squat', 'bridge', 'hinge'])
  runner.does(0, {}, [doneOf(runner.plan(0, squat)), doneOf(runner.plan(0, bridge))])
  expect(order(3)).toEqual(['hinge', 'squat', 'bridge'])
  runner.does(3, {}, [doneOf(runner.plan(3, squat)), doneOf(runner.plan(3, hinge))])
  expect(order(6)).toEqual(['bridge', 'squat', 'hinge'])
})

describe('the wall', () => {
  it('[HW] climbs by itself, six rounds of ten seconds', () => {
    const runner = new Runner([wall]).does(0).does(2)
    expect(runner.says(4)).toBe('HW1 6x10')
    expect(stepLaneOf(wall).looksAtContact).toBe(true)
    expect(runner.does(4, { rule: 'PG-04' }).says(6)).toBe('HW1 4x10')
  })
  it('[PG-13] two rounds lost early: an easier step', () => {
    const runner = new Runner([wall]).does(0).does(2)
    const lost = { targetS: 10, cleanS: 3, contact: 0, seenBy: 'felt' } as const
    runner.does(4, { rule: 'PG-08', failed: ['quality'] }, [{ variant: 'HW1', rounds: Array(6).fill(lost) }])
    expect([runner.says(6), runner.rules(6)]).toEqual(['HW0 6x10', ['PG-08', 'PG-13']])
  })
  it('the hold on the floor moves nothing of it', () => {
    const runner = new Runner([wall]).does(0)
    const hold = doneOf({ variant: 'HH02', dose: { rounds: 6, holdS: 10, restS: 15, sides: 1 } })
    expect(runner.does(2, {}, [hold]).lanes.wallHollow?.lastDay).toBe(on(0))
  })
})

/** Another way to say the same: one number for the rung, told what happened and nothing else. */
interface Model {
  rung: number
  goods: number[]
  fails: number
  fewer: boolean
}
function model({ rung, goods, fails, fewer }: Model, rule: VerdictRule, hour: number, top: number): Model {
  const rose = goods.length === 2 && !fewer && rung < top
  const here = rose ? rung + 1 : rung
  if (rule === 'PG-06') {
    const kept = rose ? [] : goods
    const counts = kept.length === 0 || hour - (kept.at(-1) ?? 0) >= 24
    // With a set fewer it brings the set back, no more.
    const next = fewer ? [] : counts ? [...kept, hour].slice(-2) : kept
    return { rung: here, goods: next, fails: 0, fewer: false }
  }
  if (rule === 'PG-08' && fails === 2)
    return { rung: Math.max(0, here - 1), goods: [], fails: 0, fewer: here === 0 }
  if (rule === 'PG-08') return { rung: here, goods: [], fails: fails + 1, fewer }
  const down = { 'PG-01': 1, 'PG-02': 2, 'PG-03': 1 }[rule as string]
  if (down !== undefined)
    return { rung: Math.max(0, here - down), goods: [], fails: 0, fewer: rule === 'PG-03' || here < down }
  return { rung: here, goods: [], fails: 0, fewer: rule === 'PG-04' || fewer }
}

const rulesDrawn = fc.constantFrom<VerdictRule>(
  ...([
    'PG-06',
    'PG-06',
    'PG-06',
    'PG-06',
    'PG-01',
    'PG-02',
    'PG-03',
    'PG-04',
    'PG-05',
    'PG-07',
    'PG-08',
  ] as const),
)
const rungs = squat.steps.flatMap(({ variant }) => doses.map(dose => ({ variant, dose })))
const fewerOf = (dose: StepDose): StepDose => ('sets' in dose ? { ...dose, sets: dose.sets - 1 } : dose)

it('whatever happens, the rung is that of the model', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), rulesDrawn), { maxLength: 60 }),
      history => {
        const runner = new Runner()
        let expected: Model = { rung: 0, goods: [], fails: 0, fewer: false }
        let day = 0
        for (const [gap, rule] of history) {
          day += gap
          runner.does(day, { rule, failed: rule === 'PG-08' ? ['rpe'] : [] })
          expected = model(expected, rule, day * 24, rungs.length - 1)
          const rises = expected.goods.length === 2 && !expected.fewer
          const due = rungs[Math.min(rungs.length - 1, expected.rung + (rises ? 1 : 0))]
          if (due === undefined) throw new Error('No rung.')
          const dose = expected.fewer ? fewerOf(due.dose) : due.dose
          expect(runner.plan(day)).toMatchObject({ variant: due.variant, dose })
        }
      },
    ),
  ))

const lives = fc.array(
  fc.record({
    gap: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 6 }) }, fc.integer({ min: 7, max: 40 })),
    rule: rulesDrawn,
    rpe: fc.integer({ min: 3, max: 7 }),
    kind: fc.constantFrom('done', 'done', 'done', 'outside', 'twists', 'cut'),
    level: fc.constantFrom<3 | 4>(3, 4, 4, 4),
    hurts: fc.boolean(),
    pregnant: fc.boolean(),
    noRise: fc.boolean(),
  }),
  { maxLength: 40 },
)

const workOf = (dose: StepDose): number => ('sets' in dose ? dose.sets * dose.reps : dose.rounds * dose.holdS)
const stepIn = (ladder: StepLadder, variant: string) =>
  ladder.steps.findIndex(step => step.variant === variant)
/** Whether a plan asks more than another: a harder step, or more of the same. */
const asksMore = (ladder: StepLadder, a: StepPlan, b: StepPlan): boolean =>
  a.variant === b.variant
    ? workOf(a.dose) > workOf(b.dose)
    : stepIn(ladder, a.variant) > stepIn(ladder, b.variant)

const pain: ReadonlySet<VerdictRule> = new Set<VerdictRule>(['PG-01', 'PG-02', 'PG-03', 'PG-04'])
const firstOf = (ladder: StepLadder, plan: StepPlan): StepPlan => {
  const dose = ladder.steps.find(({ variant }) => variant === plan.variant)?.doses[0]
  return dose === undefined ? plan : { ...plan, dose }
}
/** How many of sets and repetitions, or rounds and seconds, went up. */
function leversRaised(from: StepDose, to: StepDose): number {
  const levers = (dose: StepDose) => ('sets' in dose ? [dose.sets, dose.reps] : [dose.rounds, dose.holdS])
  return levers(to).filter((lever, index) => lever > (levers(from)[index] ?? 0)).length
}

describe('whatever the days bring', () => {
  it('nothing closed is planned, one lever moves at a time, only a good one leads up, and no pain asks for more', () =>
    fc.assert(
      fc.property(lives, fc.constantFrom(squat, bridge, wall), (life, ladder) => {
        const runner = new Runner([ladder])
        let day = 0
        for (const { gap, rule, rpe, kind, level, hurts, pregnant, noRise } of life) {
          day += gap
          const circumstances: StepCircumstances = {
            ...clear,
            level,
            flatteningHurts: hurts,
            flags: pregnant ? ['RF16'] : [],
          }
          const at = {
            date: on(day),
            noRise: noRise ? { rule: 'PG-12', saw: {} } : undefined,
          }
          const plan = stepPlanOf(runner.lanes[ladder.id], ladder, circumstances, at)
          if (plan === undefined) throw new Error('closed')
          const opening = ladder.opening(circumstances)
          expect(opening.open).toContain(plan.variant)
          const item = kind === 'twists' ? twists : doneOf(plan, kind === 'cut' ? 1 : 0)
          runner.does(
            day,
            { rule, rpe, failed: rule === 'PG-08' ? ['rpe'] : [], pct: kind === 'cut' ? 60 : 100 },
            [kind === 'outside' ? { ...item, outsideLadder: true } : item],
          )
          const next = stepPlanOf(runner.lanes[ladder.id], ladder, circumstances, at)
          if (next === undefined) throw new Error('closed')
          if (pain.has(rule) && kind !== 'outside') expect(asksMore(ladder, next, plan)).toBe(false)
          const steps = stepIn(ladder, next.variant) - stepIn(ladder, plan.variant)
          expect(steps).toBeLessThanOrEqual(1)
          if (steps === 1) expect(asksMore(ladder, next, firstOf(ladder, next))).toBe(false)
          if (steps === 0) expect(leversRaised(plan.dose, next.dose)).toBeLessThanOrEqual(1)
          if (noRise || pregnant || rule !== 'PG-06') expect(steps).toBeLessThanOrEqual(0)
        }
      }),
      { numRuns: 300 },
    ))

  it('going on from what was kept is the same as all of it', () =>
    fc.assert(
      fc.property(lives, fc.nat({ max: 40 }), (life, at) => {
        const whole = new Runner([squat, bridge])
        const kept = new Runner([squat, bridge])
        let day = 0
        life.forEach(({ gap, rule, kind }, index) => {
          day += gap
          if (index === at) kept.lanes = JSON.parse(JSON.stringify(kept.lanes)) as StepLanes
          const items =
            kind === 'twists' ? [twists] : [doneOf(whole.plan(day, kind === 'cut' ? bridge : squat))]
          whole.does(day, { rule }, items)
          kept.does(day, { rule }, items)
        })
        expect(kept.plan(day + 3)).toEqual(whole.plan(day + 3))
      }),
    ))
})
