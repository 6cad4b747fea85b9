import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { easierStep, harderStep, harderVariant, holdSteps, isAllowed, withinLimits } from './climb.ts'
import type { Ladder, LadderLimits, LadderVariant } from './ladder.ts'

const variant = (id: string, demand: number, more: Partial<LadderVariant> = {}): LadderVariant => ({
  id,
  demand,
  legRatio: 1,
  headLift: false,
  straightLegs: false,
  tier: 1,
  automatic: true,
  ...more,
})
const ladderOf = (variants: readonly LadderVariant[], edges: Ladder['edges'] = []): Ladder => ({
  variants,
  edges,
  bothLegsStraight: () => 1,
})
const free: LadderLimits = { restrictions: [], entryTierOnly: false }
const step = (id: string, holdS = 10) => ({ variant: id, holdS })

describe('[PG-09] a rise of demand', () => {
  it.each([
    ['0.75 is taken', 1, 'up'],
    ['more than 0.75 never is', 1.001, undefined],
    ['none at all is no step harder', 0.25, undefined],
    ['nor is less', 0.2, undefined],
  ])('%s', (_, demand, next) => {
    const ladder = ladderOf([variant('off', 0.25, { automatic: false }), variant('up', demand)])
    expect(harderStep(ladder, step('off', 20), free)?.variant).toBe(next)
    const joined = ladderOf([variant('on', 0.25), variant('up', demand)], [['on', 'up']])
    expect(harderStep(joined, step('on', 20), free)?.variant).toBe(next)
  })
  it('whatever the ladder, goes up by more than nothing and at most 0.75, along an edge, and is the smallest', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 24 }), { minLength: 2, maxLength: 8 }),
        fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 }),
        (eighths, pairs) => {
          const variants = eighths.map((demand, index) => variant(`V${index}`, demand / 8))
          const edges = pairs.map(([from, to]) => [`V${from}`, `V${to}`] as const)
          const from = variants[0]
          if (from === undefined) return
          const open = variants.filter(
            ({ id, demand }) =>
              edges.some(([low, high]) => low === from.id && high === id) &&
              demand > from.demand &&
              demand - from.demand <= 0.75,
          )
          const next = harderVariant(ladderOf(variants, edges), step(from.id), free)
          if (open.length === 0) expect(next).toBeUndefined()
          else {
            const demand = variants.find(({ id }) => id === next?.variant)?.demand
            expect(open.map(({ id }) => id)).toContain(next?.variant)
            expect(demand).toBe(Math.min(...open.map(each => each.demand)))
            expect(next?.holdS).toBe(10)
          }
        },
      ),
    ))
  it('stays on the path: a position beside it is never chosen by itself', () => {
    const ladder = ladderOf(
      [variant('on', 1), variant('beside', 1.2, { automatic: false })],
      [['on', 'beside']],
    )
    expect(harderStep(ladder, step('on', 20), free)).toBeUndefined()
  })
})

describe('[LV-03] what caution leaves open', () => {
  const caution: LadderLimits = { restrictions: ['holdMax10s'], entryTierOnly: true }
  it.each([
    ['an entry tier of 1.5 at most', variant('A', 1.5), true],
    ['not beyond 1.5', variant('A', 1.51), false],
    ['not a later tier, however light', variant('A', 1, { tier: 2 }), false],
  ])('%s', (_, one, open) => {
    expect(isAllowed(one, caution)).toBe(open)
    expect(isAllowed(one, free)).toBe(true)
  })
  it('no second more, whether it is the level or the limit that says so', () => {
    const ladder = ladderOf([variant('A', 1)])
    for (const limits of [
      { ...free, entryTierOnly: true },
      { ...free, restrictions: ['holdMax10s'] },
    ] as const) {
      expect(harderStep(ladder, step('A'), limits)).toBeUndefined()
      expect(withinLimits(ladder, step('A', 15), [], limits)).toEqual(step('A'))
    }
    expect(harderStep(ladder, step('A'), free)).toEqual(step('A', 12))
  })
})

describe('[LV-01] straight legs', () => {
  it.each([
    [holdSteps.legRatioUntested, undefined, true],
    [holdSteps.legRatioUntested + 0.1, undefined, false],
    [2, 2, true],
    [2.1, 2, false],
  ])('a leg ratio of %d with %s open', (legRatio, legRatioMost, open) => {
    expect(isAllowed(variant('A', 2, { legRatio }), { ...free, legRatioMost })).toBe(open)
  })
  it('what conditions leave open is all there is', () => {
    expect(isAllowed(variant('A', 1), { ...free, onlyVariants: ['B'] })).toBe(false)
    expect(isAllowed(variant('A', 1), { ...free, onlyVariants: ['B', 'A'] })).toBe(true)
  })
})

describe('one step easier', () => {
  const ladder = ladderOf(
    [variant('easy', 0.5), variant('middle', 0.75), variant('other', 1), variant('top', 1.25)],
    [
      ['other', 'top'],
      ['middle', 'top'],
      ['easy', 'other'],
    ],
  )
  it('goes back by the edge it came by, the newest of them', () => {
    expect(easierStep(ladder, step('top'), ['top', 'other', 'middle'])).toEqual(step('other'))
    expect(easierStep(ladder, step('top'), ['easy', 'middle', 'other'])).toEqual(step('middle'))
  })
  it('not known: by the easiest of them', () => {
    expect(easierStep(ladder, step('top'), ['easy'])).toEqual(step('middle'))
  })
})
