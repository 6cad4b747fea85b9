import { describe, expect, it } from 'vitest'
import type { Programme } from '../programme/programme.ts'
import type { Because } from '../rules/rule.ts'
import type { Advice, TodayItem, TodayPlan } from '../today/today-plan.ts'
import { planChange } from './plan-change.ts'

const programme: Programme = {
  hold: { variants: [], edges: [], bothLegsStraight: () => 1 },
  ladders: [],
}
const planOf = (items: readonly TodayItem[], more: Partial<TodayPlan> = {}): TodayPlan => ({
  date: '2026-03-02',
  level: 4,
  items,
  session: null,
  restrictions: [],
  doneToday: false,
  morningDue: null,
  steps: [],
  advice: [],
  rulesVersion: '1',
  thresholds: '0',
  ...more,
})
const by = (...rules: readonly string[]): readonly Because[] => rules.map(rule => ({ rule, saw: {} }))
const hold = (because: readonly Because[], holdS = 10): TodayItem => ({
  kind: 'drill',
  id: 'HH02',
  dose: { rounds: 6, holdS, restS: 15 },
  because,
})
const twist = (id: string, because: readonly Because[], perSide = 5): TodayItem => ({
  kind: 'drill',
  id,
  dose: { perSide },
  because,
})
const squat = (because: readonly Because[], sets = 2): TodayItem => ({
  kind: 'strength',
  id: 'SQ0',
  dose: { sets, reps: 8, restS: 60, sides: 1 },
  because,
})
const walk = (because: readonly Because[], minutes = 15): TodayItem => ({
  kind: 'walk',
  id: 'walk',
  dose: { minutes },
  because,
})
const rest = (because: readonly Because[]): TodayItem => ({ kind: 'rest', id: 'rest', dose: {}, because })
type Asked = 'screen' | 'shortScreen' | 'clearance' | 'morning'
const asks = (id: Asked, because: readonly Because[]): TodayItem => ({
  kind: 'checkin',
  id,
  dose: {},
  because,
})
const advice = (id: Advice['id'], rule: string): Advice => ({ id, because: { rule, saw: {} } })

/** Each change as its kind and the rule that decided it, then what decided all. */
const told = (before: TodayPlan, after: TodayPlan) => {
  const { changes, because } = planChange(before, after, programme)
  return [
    ...changes.map(change => {
      const what = 'id' in change ? ` ${change.id}` : 'lane' in change ? ` ${change.lane}` : ''
      return `${change.kind}${what}: ${change.because?.rule}`
    }),
    because?.rule,
  ]
}

describe('the reason of what is asked', () => {
  const drills = hold(by('PG-06'))
  it('is its own, and what was asked already is no change', () => {
    const before = planOf([asks('clearance', by('CL-01')), drills])
    const after = planOf([asks('clearance', by('CL-01')), asks('shortScreen', by('RS-03')), drills])
    expect(told(before, after)).toEqual(['asked shortScreen: RS-03', 'RS-03'])
  })
  it('of what is asked no more, what stands now', () => {
    const before = planOf([asks('screen', by('SC-01')), asks('clearance', by('CL-01')), drills])
    const after = planOf([asks('clearance', by('CL-01')), drills])
    expect(told(before, after)).toEqual(['answered screen: CL-01', 'CL-01'])
  })
  it('the question about the morning is no change, come or gone', () => {
    const calm = planOf([drills])
    const due = planOf([asks('morning', by('MQ-01')), drills])
    expect(told(calm, due)).toEqual(['MQ-01'])
    expect(told(due, calm)).toEqual(['PG-06'])
  })
})

describe('the reason of what changed as a whole', () => {
  const to = (...items: readonly TodayItem[]) => planOf(items, { level: 3 })
  const level = (after: TodayPlan, before = planOf([])) => told(before, after)[0]
  it('what stops comes first, then what is left, then what is done, last the morning', () => {
    const morning = asks('morning', by('MQ-01'))
    const drills = hold(by('PG-06'))
    expect(
      level(to(morning, drills, squat(by('ST-04')), walk(by('PG-02')), asks('screen', by('RS-01')))),
    ).toBe('level: RS-01')
    expect(level(to(morning, drills, walk(by('PG-02'))))).toBe('level: PG-02')
    expect(level(to(morning, drills, rest(by('LV-04'))))).toBe('level: LV-04')
    expect(level(to(morning, squat(by('ST-04')), drills))).toBe('level: ST-04')
    expect(level(to(morning, drills))).toBe('level: PG-06')
    expect(level(to(morning))).toBe('level: MQ-01')
  })
  it('a new reason comes before one that the old plan gave, with what it saw', () => {
    const before = planOf([hold(by('PG-06', 'LV-01'))])
    expect(level(to(hold(by('PG-06', 'LV-03'))), before)).toBe('level: LV-03')
    expect(level(to(hold(by('LV-01', 'PG-06'))), before)).toBe('level: LV-01')
    const saw = (now: number): Because => ({ rule: 'PG-05', saw: { now } })
    const { because } = planChange(planOf([hold([saw(1)])]), to(hold([saw(1), saw(3)])), programme)
    expect(because).toEqual(saw(3))
  })
  it('is none where the new plan gives none', () => {
    expect(level(to())).toBe('level: undefined')
  })
})

describe('the reason of drills that are closed', () => {
  it('is that of the walk or the rest in their place, whatever is asked besides', () => {
    const before = planOf([hold(by('PG-06')), squat(by('ST-04'))])
    const screen = asks('shortScreen', by('RS-01'))
    for (const left of [walk(by('PG-02')), rest(by('PG-02'))])
      expect(told(before, planOf([screen, left]))).toEqual([
        'asked shortScreen: RS-01',
        'drillsClosed: PG-02',
        `${left.kind}: PG-02`,
        'dose hold: PG-02',
        'dose SQ0: PG-02',
        'RS-01',
      ])
  })
  it('is what is asked where nothing is left', () => {
    expect(told(planOf([squat(by('ST-04'))]), planOf([asks('clearance', by('CL-01'))]))).toEqual([
      'asked clearance: CL-01',
      'drillsClosed: CL-01',
      'dose SQ0: CL-01',
      'CL-01',
    ])
  })
  it('of one lane that is gone while others stay, it is what stands now, not that of a walk', () => {
    const before = planOf([hold(by('EN-04')), twist('HM0', by('HM-01')), walk(by('EN-04'))])
    const after = planOf([hold(by('PG-04')), walk(by('EN-04'))])
    expect(told(before, after)).toEqual(['dose twists: PG-04', 'PG-04'])
  })
  it('drills that are still there are not closed, be it strength alone', () => {
    const before = planOf([hold(by('PG-06')), squat(by('ST-04'))])
    expect(told(before, planOf([squat(by('ST-04'))]))).toEqual(['dose hold: ST-04', 'ST-04'])
    expect(told(before, planOf([hold(by('PG-06'))]))).toEqual(['dose SQ0: PG-06', 'PG-06'])
    expect(told(planOf([]), planOf([]))).toEqual([undefined])
  })
})

describe('a walk and a rest', () => {
  it('are named by their own reason when they come, and by what stands when they go', () => {
    const calm = planOf([hold(by('PG-06'))])
    const walks = planOf([hold(by('PG-06')), walk(by('EN-04'))])
    const rests = planOf([hold(by('PG-06')), rest(by('LV-04'))])
    expect(told(calm, walks)).toEqual(['walk: EN-04', 'EN-04'])
    expect(told(walks, calm)).toEqual(['walk: PG-06', 'PG-06'])
    expect(told(calm, rests)).toEqual(['rest: LV-04', 'LV-04'])
    expect(told(rests, calm)).toEqual(['rest: PG-06', 'PG-06'])
    expect(told(rests, planOf([hold(by('PG-06')), rest(by('LV-02'))]))).toEqual(['LV-02'])
  })
  it('a rest says whether it came or went', () => {
    const [calm, rests] = [planOf([]), planOf([rest(by('LV-04'))])]
    expect(planChange(calm, rests, programme).changes).toMatchObject([{ kind: 'rest', to: 'rest' }])
    expect(planChange(rests, calm, programme).changes).toMatchObject([{ kind: 'rest', to: 'none' }])
  })
  it('two walks are as long as both', () => {
    const twice = planOf([walk(by('EN-04'), 15), walk(by('EN-04'), 10)])
    expect(planChange(planOf([walk(by('EN-04'), 15)]), twice, programme).changes).toMatchObject([
      { kind: 'walk', from: 15, to: 25 },
    ])
  })
})

describe('lanes', () => {
  it('come in the order of the day before, new ones after them', () => {
    const before = planOf([squat(by('ST-04')), hold(by('PG-06'))])
    const after = planOf([
      twist('HM0', by('HM-01')),
      hold(by('PG-09'), 12),
      twist('HM1', by('HM-02')),
      squat(by('ST-05'), 3),
    ])
    expect(told(before, after)).toEqual([
      'dose SQ0: ST-05',
      'dose hold: PG-09',
      'dose twists: HM-01',
      'ST-05',
    ])
  })
  it('one that stands twice is compared place by place', () => {
    const once = planOf([squat(by('ST-04'))])
    const twice = planOf([squat(by('ST-04')), squat(by('ST-06'), 1)])
    expect(planChange(once, twice, programme).changes).toMatchObject([
      { lane: 'SQ0', way: 'harder', from: undefined, because: { rule: 'ST-06' } },
    ])
    expect(planChange(twice, once, programme).changes).toMatchObject([
      { lane: 'SQ0', way: 'easier', to: undefined, because: { rule: 'ST-04' } },
    ])
  })
})

it('of advice only what is new is named, by its own reason', () => {
  const before = planOf([hold(by('PG-06'))], { advice: [advice('contact', 'PG-10')] })
  const after = planOf([hold(by('PG-06'))], {
    advice: [advice('contact', 'PG-11'), advice('seeSomeone', 'OU-08')],
  })
  expect(told(before, after)).toEqual(['advice seeSomeone: OU-08', 'OU-08'])
  expect(told(after, before)).toEqual(['PG-06'])
})
