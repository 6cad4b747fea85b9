import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Programme, StepLadder } from '../programme/programme.ts'
import type { StepDose } from '../programme/step-dose.ts'
import type { Because } from '../rules/rule.ts'
import type { Level } from '../screening/level.ts'
import type { Advice, TodayItem, TodayPlan } from '../today/today-plan.ts'
import { type Change, planChange } from './plan-change.ts'

const demandById: Readonly<Record<string, number>> = { HH00: 0.4, HH02: 1, HH04: 1.4, HH07: 1.4 }
const steps = ['SQ0', 'SQ1', 'SQ2']
const squat: StepLadder = {
  id: 'squat',
  lane: 'strength',
  steps: steps.map(variant => ({ variant, doses: [{ sets: 2, reps: 8, restS: 60, sides: 1 }] })),
  opening: () => ({ open: steps, rpeAtMost: 7, mayRise: true }),
}
const programme: Programme = {
  hold: {
    variants: Object.entries(demandById).map(([id, demand]) => ({
      id,
      demand,
      legRatio: 1,
      headLift: false,
      straightLegs: false,
      tier: 0,
      automatic: true,
    })),
    edges: [],
    bothLegsStraight: () => 1,
  },
  ladders: [squat],
}

const rules = ['PG-02', 'PG-03', 'PG-04', 'PG-05', 'PG-06', 'RS-01', 'LV-03'] as const
const because: fc.Arbitrary<Because> = fc.record({
  rule: fc.constantFrom(...rules),
  saw: fc.record({ now: fc.nat({ max: 10 }) }),
})
const reasons = fc.array(because, { minLength: 1, maxLength: 3 })
const holds = fc.record({
  kind: fc.constant('drill' as const),
  id: fc.constantFrom(...Object.keys(demandById)),
  dose: fc.record({
    rounds: fc.constantFrom(4, 6),
    holdS: fc.constantFrom(10, 12, 15),
    restS: fc.constantFrom(15, 20),
  }),
  because: reasons,
})
const twists = fc
  .uniqueArray(fc.constantFrom('HM0', 'HM1', 'HM2'), { minLength: 1, maxLength: 3 })
  .chain(ids =>
    fc.tuple(
      fc.constant(ids.toSorted()),
      fc.array(fc.constantFrom(5, 10), { minLength: 3, maxLength: 3 }),
      reasons,
    ),
  )
  .map(([ids, counts, why]) =>
    ids.map(
      (id, place): TodayItem => ({ kind: 'drill', id, dose: { perSide: counts[place] ?? 5 }, because: why }),
    ),
  )
const stepDose: fc.Arbitrary<StepDose> = fc.oneof(
  fc.record({
    sets: fc.constantFrom(2, 3),
    reps: fc.constantFrom(8, 12),
    restS: fc.constant(60),
    sides: fc.constantFrom(1 as const, 2 as const),
  }),
  fc.record({
    rounds: fc.constantFrom(3, 4),
    holdS: fc.constant(10),
    restS: fc.constant(15),
    sides: fc.constantFrom(1 as const, 2 as const),
  }),
)
const strength = fc.record({
  kind: fc.constant('strength' as const),
  id: fc.constantFrom(...steps),
  dose: stepDose,
  because: reasons,
})
const walk = fc.record({
  kind: fc.constant('walk' as const),
  id: fc.constant('walk' as const),
  dose: fc.record({ minutes: fc.constantFrom(15, 20) }),
  because: reasons,
})
const rest = fc.record({
  kind: fc.constant('rest' as const),
  id: fc.constant('rest' as const),
  dose: fc.constant({}),
  because: reasons,
})
const checkin = fc.record({
  kind: fc.constant('checkin' as const),
  id: fc.constantFrom('screen' as const, 'shortScreen' as const, 'clearance' as const, 'morning' as const),
  dose: fc.constant({}),
  because: reasons,
})
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
  fc.option(one, { nil: undefined }).map(each => (each === undefined ? [] : [each]))
const items: fc.Arbitrary<readonly TodayItem[]> = fc
  .tuple(
    some(checkin),
    some(holds),
    fc.oneof(fc.constant([]), twists),
    some(strength),
    some(fc.oneof(walk, rest)),
  )
  .map(parts => parts.flat())
const advice: fc.Arbitrary<readonly Advice[]> = some(
  fc.record({ id: fc.constantFrom('contact' as const, 'seeSomeone' as const), because }),
)
const level = fc.constantFrom<Level | null>(null, 2, 3, 4)
const planOf = (given: Partial<TodayPlan>): TodayPlan => ({
  date: '2026-03-02',
  level: 4,
  items: [],
  session: null,
  restrictions: [],
  doneToday: false,
  morningDue: null,
  steps: [],
  advice: [],
  rulesVersion: '1',
  thresholds: '0',
  ...given,
})
const plan = fc.record({ items, advice, level }).map(planOf)

type DoseChange = Extract<Change, { readonly kind: 'dose' }>
const dosesOf = ({ items: all }: TodayPlan) =>
  all.flatMap(({ kind, id, dose }) =>
    kind === 'checkin' || kind === 'rest' ? [] : [`${id} ${JSON.stringify(dose)}`],
  )
const isDose = (change: Change): change is DoseChange => change.kind === 'dose'

describe('what changed between two plans', () => {
  it('a plan and itself: nothing, whatever the reasons', () =>
    fc.assert(
      fc.property(plan, reasons, (one, other) => {
        const retold = planOf({
          ...one,
          items: one.items.map(item => ({ ...item, because: other }) as TodayItem),
        })
        expect(planChange(one, one, programme).changes).toEqual([])
        expect(planChange(one, retold, programme).changes).toEqual([])
      }),
    ))

  it('every difference in dose is named, and a name stands for a difference', () =>
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const { changes } = planChange(before, after, programme)
        const named = changes.some(({ kind }) => kind === 'dose' || kind === 'walk')
        const differs = JSON.stringify(dosesOf(before)) !== JSON.stringify(dosesOf(after))
        expect(named).toBe(differs)
        for (const { from, to } of changes.filter(isDose)) expect(from).not.toEqual(to)
      }),
    ))

  it('what each change says stood before is in the old plan, and what stands now in the new one', () =>
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const has = (in_: TodayPlan, asks: DoseChange['from']) =>
          asks === undefined ||
          (asks.lane === 'twists'
            ? asks.sets.every(({ variant, perSide }) =>
                in_.items.some(
                  item => item.id === variant && 'perSide' in item.dose && item.dose.perSide === perSide,
                ),
              )
            : in_.items.some(
                item => item.id === asks.variant && JSON.stringify(item.dose) === JSON.stringify(asks.dose),
              ))
        for (const { from, to } of planChange(before, after, programme).changes.filter(isDose)) {
          expect(has(before, from)).toBe(true)
          expect(has(after, to)).toBe(true)
        }
      }),
    ))

  it('"easier" is said only where demand, seconds, turns or the step are less and none of them is more', () =>
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        for (const { from, to, way } of planChange(before, after, programme).changes.filter(isDose)) {
          if (from?.lane === 'hold' && to?.lane === 'hold') {
            const [was, is] = [demandById[from.variant] ?? 0, demandById[to.variant] ?? 0]
            const [more, less] = [
              [is > was, to.dose.holdS > from.dose.holdS, to.dose.rounds > from.dose.rounds],
              [is < was, to.dose.holdS < from.dose.holdS, to.dose.rounds < from.dose.rounds],
            ].map(each => each.some(Boolean))
            expect(way).toBe(less && !more ? 'easier' : more && !less ? 'harder' : 'other')
          }
          if (way === 'easier' && from?.lane === 'twists' && to?.lane === 'twists') {
            const turns = (sets: typeof from.sets) => sets.reduce((sum, { perSide }) => sum + perSide, 0)
            expect(turns(to.sets)).toBeLessThanOrEqual(turns(from.sets))
          }
          if (way === 'easier' && from?.lane === 'steps' && to?.lane === 'steps')
            expect(steps.indexOf(to.variant)).toBeLessThanOrEqual(steps.indexOf(from.variant))
        }
      }),
    ))

  it('seen from the other side, easier is harder', () =>
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const ways = (a: TodayPlan, b: TodayPlan) =>
          new Map(
            planChange(a, b, programme)
              .changes.filter(isDose)
              .map(({ lane, way }) => [lane, way]),
          )
        const back = ways(after, before)
        for (const [lane, way] of ways(before, after))
          expect(back.get(lane)).toBe(way === 'easier' ? 'harder' : way === 'harder' ? 'easier' : 'other')
      }),
    ))

  it('a reason comes from the new plan, and a new reason before one that was there already', () =>
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const given = [...after.items, ...after.advice.map(each => ({ because: [each.because] }))].flatMap(
          each => each.because,
        )
        const text = (each: Because) => JSON.stringify([each.rule, each.saw])
        const old = new Set(before.items.flatMap(each => each.because.map(text)))
        const isNew = (each: Because) => !old.has(text(each))
        const { changes, because: decided } = planChange(before, after, programme)
        for (const change of changes) {
          if (after.items.length > 0) expect(change.because).toBeDefined()
          if (change.because !== undefined) expect(given).toContainEqual(change.because)
        }
        if (changes.length === 0 && decided !== undefined && !isNew(decided))
          expect(after.items.flatMap(each => each.because).some(isNew)).toBe(false)
      }),
    ))

  it('the gravest comes first: level, what is asked, closed drills, doses, advice', () =>
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const order = ['level', 'asked', 'drillsClosed', 'rest', 'walk', 'dose', 'advice', 'answered']
        const places = planChange(before, after, programme).changes.map(({ kind }) => order.indexOf(kind))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
      }),
    ))
})

describe('a flare that closes the drills', () => {
  const hold: TodayItem = {
    kind: 'drill',
    id: 'HH04',
    dose: { rounds: 6, holdS: 10, restS: 15 },
    because: [{ rule: 'PG-06', saw: {} }],
  }
  const flare = { rule: 'PG-02', saw: { now: 6 } }
  const before = planOf({ items: [hold] })
  const after = planOf({
    items: [
      { kind: 'checkin', id: 'shortScreen', dose: {}, because: [flare] },
      { kind: 'walk', id: 'walk', dose: { minutes: 15 }, because: [flare] },
    ],
    drillsOpenAt: '2026-03-04T09:00:00.000Z',
  })

  it('says what is asked, until when, the walk and what is left out, all by its rule', () => {
    const { changes, because: decided } = planChange(before, after, programme)
    expect(decided).toEqual(flare)
    expect(changes.map(change => ({ ...change, because: change.because?.rule }))).toEqual([
      { kind: 'asked', id: 'shortScreen', because: 'PG-02' },
      { kind: 'drillsClosed', until: '2026-03-04T09:00:00.000Z', because: 'PG-02' },
      { kind: 'walk', from: undefined, to: 15, because: 'PG-02' },
      {
        kind: 'dose',
        lane: 'hold',
        way: 'easier',
        from: { lane: 'hold', variant: 'HH04', dose: hold.dose },
        to: undefined,
        because: 'PG-02',
      },
    ])
  })

  it('taken back: the card is no longer asked, the hold is back', () => {
    expect(planChange(after, before, programme).changes.map(({ kind }) => kind)).toEqual([
      'walk',
      'dose',
      'answered',
    ])
  })
})
