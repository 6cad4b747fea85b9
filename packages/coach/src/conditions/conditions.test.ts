import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ruleOf } from '../rules/registry.ts'
import { redFlags } from '../screening/red-flags.ts'
import type { MovementTold } from './condition.ts'
import { conditionNumbers, conditions } from './conditions.ts'
import {
  conditionsBecause,
  conditionsNamed,
  conditionsOf,
  entryShift,
  isTestShut,
  riseHeldBy,
  shutBy,
  variantsLeftOpen,
} from './conditions-of.ts'

const ids = (...known: Parameters<typeof conditionsOf>) => conditionsOf(...known).map(({ id }) => id)
const open = (ladder: string, ...known: Parameters<typeof conditionsOf>) =>
  variantsLeftOpen(ladder, conditionsOf(...known))

const anyFlags = fc.subarray(redFlags.map(({ id }) => id))
const anyMovement: fc.Arbitrary<MovementTold | undefined> = fc.option(
  fc.record({
    worseWith: fc.constantFrom('bending', 'arching', 'neither', 'unsure'),
    flatteningHurts: fc.boolean(),
  }),
  { nil: undefined },
)
const anyAge = fc.option(fc.integer({ min: 5, max: 120 }), { nil: undefined })
const ladders = ['hollowHold', 'neutralBrace', 'twists', 'wallHollow', 'birdDog', 'squat', 'calf']

describe('the table', () => {
  it('names published rules, each condition once', () => {
    for (const { rule } of conditions) expect(ruleOf(rule)?.id).toBe(rule)
    expect(new Set(conditions.map(({ id }) => id)).size).toBe(conditions.length)
  })
  it('nothing known, nothing limited', () => {
    expect(conditionsOf([])).toEqual([])
    expect(conditionsOf([], 64, { worseWith: 'neither', flatteningHurts: false })).toEqual([])
    for (const ladder of ladders) expect(variantsLeftOpen(ladder, [])).toBeUndefined()
  })
  it('one thing more known never opens anything, lets anything rise or makes the beginning harder', () =>
    fc.assert(
      fc.property(
        anyFlags,
        fc.constantFrom(...redFlags.map(({ id }) => id)),
        anyAge,
        anyMovement,
        fc.constantFrom(...ladders),
        (flags, more, age, movement, ladder) => {
          const less = conditionsOf(flags, age, movement)
          const all = conditionsOf([...flags, more], age, movement)
          const leftOpen = variantsLeftOpen(ladder, less)
          for (const variant of variantsLeftOpen(ladder, all) ?? [])
            if (leftOpen !== undefined) expect(leftOpen).toContain(variant)
          if (leftOpen !== undefined) expect(variantsLeftOpen(ladder, all)).toBeDefined()
          if (riseHeldBy(less) !== undefined) expect(riseHeldBy(all)).toBeDefined()
          expect(entryShift(all)).toBeGreaterThanOrEqual(entryShift(less))
        },
      ),
    ))
  it('whatever is shut is shut by one that says so', () =>
    fc.assert(
      fc.property(anyFlags, anyAge, anyMovement, (flags, age, movement) => {
        const known = conditionsOf(flags, age, movement)
        const leftOpen = variantsLeftOpen('twists', known)
        for (const stage of ['HM0', 'HM1', 'HM2', 'HM3', 'HM4', 'HM5']) {
          const shut = shutBy(stage, 'twists', known)
          expect(shut === undefined).toBe(leftOpen?.includes(stage) ?? true)
          if (shut !== undefined)
            expect(conditionsBecause('twists', known).map(({ rule }) => rule)).toContain(shut.rule)
        }
      }),
    ))
})

describe('what each leaves open', () => {
  it('[LV-05] pregnancy or a birth: no hold on the floor, small turns, and nothing rises', () => {
    expect(open('hollowHold', ['RF16'])).toEqual([])
    expect(open('twists', ['RF16'])).toEqual(['HM0', 'HM1', 'HM2'])
    expect(open('wallHollow', ['RF16'])).toBeUndefined()
    expect(riseHeldBy(conditionsOf(['RF16']))).toEqual({ rule: 'LV-05', saw: { id: 'RF16' } })
    expect(riseHeldBy(conditionsOf(['RF22', 'RF62a'], 70))).toBeUndefined()
    expect(riseHeldBy(conditionsOf(['RF22', 'RF16'], 70))?.rule).toBe('LV-05')
  })
  it.each(['RF22', 'RF21'] as const)('[LV-06] %s: table-top at most, no far reach', flag => {
    expect(open('hollowHold', [flag])).toEqual(['HH00', 'HH01', 'HH02'])
    expect(open('twists', [flag])).toEqual(['HM0', 'HM1', 'HM2', 'HM3'])
    expect(open('sidePlank', [flag])).toEqual(['SP0', 'SP1', 'SP2'])
    expect(open('squat', [flag])).toBeUndefined()
  })
  it('[CO-01] leaking, heaviness or doming: one foot down, the press at the wall, bird dog', () => {
    expect(open('hollowHold', ['RF17'])).toEqual(['HH00', 'HH01'])
    expect(open('wallHollow', ['RF17'])).toEqual(['HW0'])
    expect(open('squat', ['RF17'])).toEqual([])
    expect(open('birdDog', ['RF17'])).toBeUndefined()
  })
  it('[CO-02] hernia or prolapse: nothing that lifts the head or straightens a leg', () => {
    expect(open('hollowHold', ['RF63c'])).toEqual(['HH00', 'HH01', 'HH02', 'HH03', 'HH28'])
  })
  it('[CO-03] a slip or fracture: standing turns, no arch', () => {
    expect(open('twists', ['RF62a'])).toEqual(['HM0', 'HM1'])
    expect(open('hollowHold', ['RF62a'])).toBeUndefined()
    expect(conditionsOf(['RF62a']).map(({ noArch }) => noArch)).toEqual([true])
    expect(conditionsOf(['RF62b'])).toEqual([])
  })
  it('[CO-04] neck: the path with the head down', () => {
    expect(open('hollowHold', ['RF66a'])).toEqual(
      expect.arrayContaining(['HH02', 'HH08', 'HH23', 'HH12', 'HH27']),
    )
    expect(open('hollowHold', ['RF66a'])).not.toContain('HH04')
    expect(isTestShut('A8', conditionsOf(['RF66a']))).toBe(false)
  })
  it('[CO-05] [CO-06] pressure and dizziness change how, not what', () => {
    for (const [flag, rule] of [
      ['RF63b', 'CO-05'],
      ['RF65', 'CO-06'],
    ] as const) {
      const known = conditionsOf([flag])
      for (const ladder of ladders) expect(variantsLeftOpen(ladder, known)).toBeUndefined()
      expect(conditionsBecause('hollowHold', known)).toEqual([{ rule, saw: { id: flag } }])
    }
  })
  it.each([
    [64, 0],
    [65, 1],
    [80, 1],
  ])('[CO-07] at %i the first hold is %i easier, and nothing is shut', (age, easier) => {
    expect(entryShift(conditionsOf([], age))).toBe(easier)
    for (const ladder of ladders) expect(open(ladder, [], age)).toBeUndefined()
    expect(ids([], age)).toEqual(easier > 0 ? ['from65'] : [])
  })
  it('[CO-08] flattening: nothing pressed flat, on the floor, at the wall or in a test', () => {
    const told = { flatteningHurts: true }
    expect(open('hollowHold', [], 30, told)).toEqual([])
    expect(open('wallHollow', [], 30, told)).toEqual([])
    expect(open('neutralBrace', [], 30, told)).toBeUndefined()
    expect(open('bridge', [], 30, told)).not.toContain('BR0')
    const known = conditionsOf([], 30, told)
    expect([isTestShut('A7', known), isTestShut('A8', known)]).toEqual([true, true])
  })
  it('[CO-09] arching: standing turns, no "let it arch"', () => {
    expect(open('twists', [], 30, { worseWith: 'arching' })).toEqual(['HM0', 'HM1'])
    expect(conditionsOf([], 30, { worseWith: 'arching' }).map(({ noArch }) => noArch)).toEqual([true])
    expect(conditionsOf([], 30, { worseWith: 'bending' }).some(({ noArch }) => noArch)).toBe(false)
  })
  it('[CO-10] bending: said with the hold, nothing shut', () => {
    const known = conditionsOf([], 30, { worseWith: 'bending' })
    expect(conditionsBecause('hollowHold', known)).toEqual([{ rule: 'CO-10', saw: {} }])
    expect(conditionsBecause('twists', known)).toEqual([])
    expect(ruleOf('CO-10')?.numbers).toEqual({ minutes: conditionNumbers.bendingWaitsMin })
  })
  it('of two the stricter counts', () => {
    expect(open('twists', ['RF22', 'RF62a'])).toEqual(['HM0', 'HM1'])
    expect(open('hollowHold', ['RF17', 'RF22', 'RF66a'])).toEqual(['HH00', 'HH01'])
    expect(conditionsNamed(['from65', 'neckPain']).map(({ id }) => id)).toEqual(['neckPain', 'from65'])
  })
})
