import type { FactOf, SessionItem } from '@backstride/facts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fact } from '../testing/journal-of.ts'
import type { VerdictRule } from './judge-session.ts'
import type { JudgedSession } from './judged-session.ts'
import { advanceTwists, type TwistDay, type TwistPlan, twistPlanOf, twistStart } from './twist-flow.ts'
import { type TwistReach, twistRules, twistRungs } from './twist-rungs.ts'

interface Done {
  readonly rule?: VerdictRule
  readonly sets?: TwistPlan['sets']
  readonly before?: number | undefined
  readonly during?: number | undefined
  readonly frontOfHip?: 'felt' | 'notFelt' | 'pinches'
  readonly on?: number
}

/** A session that turned these sets, as the rules judged it. */
function judgedOf(done: Done) {
  const { rule = 'PG-06', sets = [], frontOfHip, on = 0 } = done
  // Not known is not left out.
  const before = 'before' in done ? done.before : 1
  const during = 'during' in done ? done.during : 1
  const own = sets.map(
    ({ variant, reach, perSide }): SessionItem => ({
      variant,
      rounds: [],
      twists: { left: perSide, right: perSide },
      ...(reach === undefined ? {} : { reach }),
    }),
  )
  const data = { items: own, rpe: 4, completedPct: 100, ...(frontOfHip === undefined ? {} : { frontOfHip }) }
  return {
    session: fact(
      'SessionCompleted',
      `2026-03-${String(2 + on).padStart(2, '0')}`,
      data,
    ) as FactOf<'SessionCompleted'>,
    own,
    pain: {
      usual: 1,
      before,
      during,
      after60: undefined,
      next: 1,
      painkiller: false,
      legChange: false,
      reports: [],
    },
    verdict: { rule, saw: {}, failed: rule === 'PG-08' ? ['rpe'] : [] },
  } satisfies JudgedSession
}

const free: TwistDay = { level: 4 }
const written = ({ sets }: TwistPlan): string =>
  sets
    .map(({ variant, reach, perSide }) => [variant, ...(reach ? [reach] : []), perSide].join(' '))
    .join(', ')
const total = ({ sets }: TwistPlan): number => sets.reduce((sum, { perSide }) => sum + perSide, 0)
const rungOf = ({ sets }: TwistPlan): number => {
  const last = sets.at(-1)
  return twistRungs.findIndex(
    rung => rung.stage === last?.variant && (!('reach' in rung) || rung.reach === last.reach),
  )
}
/** Done as planned, day after day. */
function climb(days: number, more: (day: number) => Omit<Done, 'sets' | 'on'> = () => ({})) {
  let state = twistStart
  const plans = [twistPlanOf(state, free)]
  for (let on = 0; on < days; on += 1) {
    const sets = plans.at(-1)?.sets ?? []
    state = advanceTwists(state, judgedOf({ ...more(on), sets, on }))
    plans.push(twistPlanOf(state, free))
  }
  return { state, plans }
}

describe('the whole flow', () => {
  it('[HM-01] [HM-02] [HM-06] good session after good session: the number first, then stage by stage to the ankle', () => {
    expect(climb(11).plans.map(written)).toEqual([
      'HM0 5, HM1 5, HM2 5',
      'HM0 5, HM1 5, HM2 10',
      'HM0 5, HM1 5, HM2 15',
      'HM0 5, HM1 5, HM2 20',
      'HM0 5, HM1 5, HM2 15, HM3 5',
      'HM0 5, HM1 5, HM2 10, HM3 5, HM4 5',
      'HM0 5, HM1 5, HM2 5, HM3 5, HM4 5, HM5 glute 5',
      'HM0 5, HM1 5, HM2 5, HM3 5, HM4 5, HM5 hamstring 5',
      'HM0 5, HM1 5, HM2 5, HM3 5, HM4 5, HM5 backOfKnee 5',
      'HM0 5, HM1 5, HM2 5, HM3 5, HM4 5, HM5 ankle 5',
      'HM0 5, HM1 5, HM2 5, HM3 5, HM4 5, HM5 ankle 5',
      'HM0 5, HM1 5, HM2 5, HM3 5, HM4 5, HM5 ankle 5',
    ])
    expect(climb(1).plans.map(({ because }) => because[0]?.rule)).toEqual(['HM-01', 'HM-02'])
    expect(climb(4).plans.at(-1)?.because[0]?.rule).toBe('HM-06')
  })

  const rise = fc.record({
    before: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    during: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
  })
  it('[HM-06] a stage opens only after a rise of at most 1, both numbers known', () =>
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 8 }), rise, (days, { before, during }) => {
        const { plans } = climb(days + 1, on => (on === days ? { before, during } : {}))
        const [was, now] = plans.slice(-2)
        if (was === undefined || now === undefined) throw new Error('Two plans were made.')
        const little = before !== undefined && during !== undefined && during - before <= 1
        expect(rungOf(now) - rungOf(was)).toBe(little ? 1 : 0)
      }),
    ))
  it('[HM-06] not where the stage before was left out', () => {
    const { state } = climb(4)
    const noArms = judgedOf({ sets: [{ variant: 'HM2', perSide: 30 }] })
    expect(written(twistPlanOf(advanceTwists(state, noArms), free))).toBe('HM0 5, HM1 5, HM2 15, HM3 5')
    const standing = judgedOf({ sets: [{ variant: 'HM1', perSide: 30 }] })
    expect(written(twistPlanOf(advanceTwists(climb(3).state, standing), free))).toBe('HM0 5, HM1 5, HM2 20')
  })
  it('[HM-06] a reach that was not told counts as the nearest', () => {
    const { state } = climb(8)
    const untold = judgedOf({
      sets: [
        { variant: 'HM2', perSide: 25 },
        { variant: 'HM5', perSide: 5 },
      ],
    })
    expect(rungOf(twistPlanOf(advanceTwists(state, untold), free))).toBe(
      rungOf(twistPlanOf(climb(7).state, free)),
    )
  })
})

const rules = fc.constantFrom<VerdictRule>(
  ...(['PG-01', 'PG-02', 'PG-03', 'PG-04', 'PG-05', 'PG-06', 'PG-07', 'PG-08'] as const),
)
const anyDay = fc.record({
  rule: fc.oneof({ weight: 3, arbitrary: fc.constant<VerdictRule>('PG-06') }, rules),
  before: fc.integer({ min: 0, max: 2 }),
  during: fc.integer({ min: 0, max: 3 }),
  frontOfHip: fc.constantFrom('felt' as const, 'felt' as const, 'felt' as const, 'pinches' as const),
})
const anyDays = fc.array(anyDay, { maxLength: 25 })

describe('whatever happens', () => {
  it('exactly one lever rises: the number by five or the range by one, never both, and only after a good session', () =>
    fc.assert(
      fc.property(anyDays, days => {
        const { plans } = climb(days.length, on => days[on] ?? {})
        for (const [on, { rule }] of days.entries()) {
          const [was, now] = plans.slice(on, on + 2)
          if (was === undefined || now === undefined) throw new Error('Two plans were made.')
          const more = total(now) - total(was)
          const further = rungOf(now) - rungOf(was)
          expect(more).toBeLessThanOrEqual(5)
          expect(further).toBeLessThanOrEqual(1)
          // Below fifteen the number brings the next standing stage with it.
          if (total(was) >= 15) expect(more > 0 && further > 0).toBe(false)
          if (rule !== 'PG-06') expect(more > 0 || further > 0).toBe(false)
        }
      }),
    ))
  it('five to thirty a side, small to large, no set of none', () =>
    fc.assert(
      fc.property(anyDays, days => {
        for (const plan of climb(days.length, on => days[on] ?? {}).plans) {
          expect(total(plan)).toBeGreaterThanOrEqual(twistRules.leastPerSide)
          expect(total(plan)).toBeLessThanOrEqual(twistRules.mostPerSide)
          const order = plan.sets.map(({ variant }) => variant)
          expect(order).toEqual([...new Set(order)].sort())
          for (const { perSide } of plan.sets) expect(perSide).toBeGreaterThanOrEqual(5)
        }
      }),
    ))
  it('the state is plain data: kept and read back it goes on the same', () =>
    fc.assert(
      fc.property(anyDays, anyDay, (days, last) => {
        const { state } = climb(days.length, on => days[on] ?? {})
        const kept = JSON.parse(JSON.stringify(state))
        expect(kept).toEqual(state)
        const again = judgedOf({ ...last, sets: twistPlanOf(state, free).sets, on: 27 })
        expect(advanceTwists(kept, again)).toEqual(advanceTwists(state, again))
      }),
    ))
  it('[HM-06] after a flare no stage opens until a good session went before', () =>
    fc.assert(
      fc.property(anyDays, days => {
        const { plans } = climb(days.length, on => days[on] ?? {})
        let goodsSince = Number.POSITIVE_INFINITY
        for (const [on, { rule }] of days.entries()) {
          const opened = plans[on + 1]?.because.some(because => because.rule === 'HM-06') ?? false
          if (opened) expect(goodsSince).toBeGreaterThan(0)
          if (rule === 'PG-01' || rule === 'PG-02' || rule === 'PG-03') goodsSince = 0
          else if (rule === 'PG-06') goodsSince += 1
        }
      }),
    ))
})

describe('easier', () => {
  const step = (rule: VerdictRule, more: Partial<Done> = {}, days = 9) => {
    const { state, plans } = climb(days)
    const sets = plans.at(-1)?.sets ?? []
    return twistPlanOf(advanceTwists(state, judgedOf({ rule, sets, on: 20, ...more })), free)
  }
  it('[HM-03] a flare takes five or ten, and the stages that have no room then', () => {
    expect(written(step('PG-03'))).toBe('HM0 5, HM1 5, HM2 5, HM3 5, HM4 5')
    expect(written(step('PG-02'))).toBe('HM0 5, HM1 5, HM2 5, HM3 5')
    expect(step('PG-02').because[0]?.rule).toBe('HM-03')
  })
  it.each([
    [2, 'HM0 5, HM1 20'],
    [4, 'HM0 5, HM1 5, HM2 20'],
    [7, 'HM0 5, HM1 5, HM2 5, HM3 5, HM4 5, HM5 glute 5'],
    [9, 'HM0 5, HM1 5, HM2 5, HM3 5, HM4 5, HM5 backOfKnee 5'],
  ])('[HM-04] after %i goods more pain gives back one stage and keeps the number', (days, easier) => {
    expect(written(step('PG-04', {}, days))).toBe(easier)
    expect(step('PG-04', {}, days).because[0]?.rule).toBe('HM-04')
  })
  it('[HM-03] after a flare more than asked gives nothing, however it went, until it went well', () =>
    fc.assert(
      fc.property(rules, fc.integer({ min: 5, max: 30 }), anyDays, (rule, perSide, days) => {
        const { state } = climb(days.length, on => days[on] ?? {})
        const flared = advanceTwists(
          state,
          judgedOf({ rule: 'PG-03', sets: twistPlanOf(state, free).sets, on: 26 }),
        )
        const sets = [{ variant: 'HM2', perSide } as const]
        const after = advanceTwists(flared, judgedOf({ rule, sets, on: 28 }))
        if (rule !== 'PG-06') expect(after.perSide).toBeLessThanOrEqual(flared.perSide)
      }),
    ))
  it('[HM-06] range given back comes before a larger number', () => {
    const { state } = climb(1)
    const back = advanceTwists(state, judgedOf({ rule: 'PG-04', sets: [{ variant: 'HM2', perSide: 20 }] }))
    const sets = twistPlanOf(back, free).sets
    expect(written(twistPlanOf(advanceTwists(back, judgedOf({ sets, on: 2 })), free))).toBe(
      'HM0 5, HM1 5, HM2 10',
    )
  })
  it('[HM-07] a pinch at the front of the hip: standing next time, whatever the stage', () => {
    for (const days of [0, 2, 5, 9]) {
      const pinched = step('PG-06', { frontOfHip: 'pinches' }, days)
      expect(pinched.sets.map(({ variant }) => variant)).toEqual(['HM0', 'HM1'])
      expect(pinched.because[0]?.rule).toBe('HM-07')
    }
  })
  it('[PG-08] three holds running for the same reason are one step easier', () => {
    const held = climb(3, () => ({ rule: 'PG-08' })).plans.map(total)
    expect(held).toEqual([15, 15, 15, 10])
  })
  it('[PG-06] fewer than before, asked for or chosen, take nothing away and give nothing', () => {
    const { state } = climb(2)
    const fewer = judgedOf({ sets: [{ variant: 'HM2', perSide: 10 }], on: 5 })
    expect(total(twistPlanOf(advanceTwists(state, fewer), free))).toBe(state.perSide)
  })
})

describe('what holds a day back', () => {
  const brake = { rule: 'PG-12', saw: {} }
  it('[HM-05] no rise: the plan stays where it was, and what was earned comes later', () =>
    fc.assert(
      fc.property(anyDays, days => {
        const { state } = climb(days.length, on => days[on] ?? {})
        const held = twistPlanOf(state, { ...free, noRise: brake })
        expect(total(held)).toBe(state.perSide)
        expect(held.because.some(({ rule }) => rule === 'HM-02' || rule === 'HM-06')).toBe(false)
        expect(held.because.includes(brake)).toBe(state.earnsMore)
      }),
    ))
  it('[PG-16] fewer: 30 percent less in whole twists, every stage kept', () =>
    fc.assert(
      fc.property(anyDays, days => {
        const { state, plans } = climb(days.length, on => days[on] ?? {})
        const whole = plans.at(-1)
        if (whole === undefined) throw new Error('A plan was made.')
        const fewer = twistPlanOf(state, { ...free, fewer: { rule: 'PG-16', saw: {} } })
        expect(total(fewer)).toBe(Math.floor((total(whole) * 7) / 10))
        expect(fewer.sets.map(({ variant }) => variant)).toEqual(whole.sets.map(({ variant }) => variant))
        for (const [index, { perSide }] of fewer.sets.entries())
          expect(perSide).toBeLessThanOrEqual(whole.sets[index]?.perSide ?? 0)
      }),
    ))
  it('[LV-03] at level 3 the first three stages; the number may rise', () =>
    fc.assert(
      fc.property(anyDays, days => {
        const { state } = climb(days.length, on => days[on] ?? {})
        const plan = twistPlanOf(state, { level: 3 })
        expect(rungOf(plan)).toBeLessThanOrEqual(2)
        expect(total(plan)).toBeLessThanOrEqual(state.perSide + 5)
      }),
    ))
  it('[LV-03] at level 3 whoever had reached the ankle turns as far as the split stance', () => {
    const { state, plans } = climb(30)
    expect(rungOf(plans.at(-1) ?? twistPlanOf(twistStart, free))).toBeGreaterThan(2)
    expect(rungOf(twistPlanOf(state, { level: 3 }))).toBe(2)
  })
  const left = fc.constantFrom<readonly string[]>(
    ['HM0', 'HM1'],
    ['HM0', 'HM1', 'HM2'],
    ['HM0', 'HM1', 'HM2', 'HM3'],
  )
  it('[HM-02] a condition keeps the far stages shut, the number still grows', () =>
    fc.assert(
      fc.property(anyDays, left, (days, stagesOpen) => {
        const { state } = climb(days.length, on => days[on] ?? {})
        const plan = twistPlanOf(state, { ...free, stagesOpen })
        for (const { variant } of plan.sets) expect(stagesOpen).toContain(variant)
        if (state.earnsMore && state.perSide < 30) expect(total(plan)).toBeGreaterThanOrEqual(state.perSide)
      }),
    ))
  it('nothing is asked for where no stage is open', () => {
    expect(twistPlanOf(twistStart, { ...free, stagesOpen: [] })).toEqual({ sets: [], because: [] })
  })
})

it('[HM-06] the reaches are those of the flow, near to far', () => {
  const reaches: readonly TwistReach[] = ['glute', 'hamstring', 'backOfKnee', 'ankle']
  expect(twistRungs.flatMap(rung => ('reach' in rung ? [rung.reach] : []))).toEqual(reaches)
})
