import {
  type ExploreInput,
  exploreRound,
  exploring,
  holdSteps,
  isAllowed,
  variantOf,
} from '@backstride/coach'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hollowHold } from './hollow-hold.ts'

const open: ExploreInput = {
  level: 4,
  painNrs: 1,
  restrictions: [],
  ladder: hollowHold,
  step: { variant: 'HH02', holdS: 12 },
}
const ids = (more: Partial<ExploreInput> = {}) =>
  exploring({ ...open, ...more }).positions.map(({ id }) => id)

describe('who may explore', () => {
  it('[LV-06] a condition limits play as it limits the plan', () => {
    const onlyVariants = ['HH00', 'HH01', 'HH02']
    expect(ids({ onlyVariants }).filter(id => !onlyVariants.includes(id))).toEqual([])
    expect(ids({ onlyVariants }).length).toBeGreaterThan(1)
    expect(ids()).toContain('HH04')
  })

  it('[EX-01] level 4 with pain of 2 or less', () => {
    expect(ids({ painNrs: 2 }).length).toBe(exploreRound.positions)
    expect(exploring(open).because.map(({ rule }) => rule)).toEqual(['EX-01', 'EX-02'])
  })
  it.each([
    ['pain of 3', { painNrs: 3 }],
    ['caution', { level: 3 }],
    ['clinician first', { level: 2 }],
    ['never screened', { level: null }],
    ['drills not cleared', { restrictions: ['noDrills'] }],
    ['no drills today', { step: null }],
    ['a position of another version', { step: { variant: 'HH99', holdS: 10 } }],
  ] as const satisfies readonly (readonly [string, Partial<ExploreInput>])[])(
    '[EX-01] nobody with: %s',
    (_, more) => {
      const { positions, because } = exploring({ ...open, ...more })
      expect(positions).toEqual([])
      expect(because.map(({ rule }) => rule)).toEqual(['EX-01'])
    },
  )
})

describe('what may be explored', () => {
  it('from table-top: one leg down, head up, one leg long', () => {
    expect(ids()).toEqual(['HH01', 'HH02', 'HH04', 'HH07'])
  })
  it('with the head down and the legs bent: the arms are left', () => {
    expect(ids({ restrictions: ['noHeadLift', 'noStraightLegs'] })).toEqual(['HH01', 'HH02', 'HH03', 'HH28'])
  })
  it('at the bottom: the two easiest', () => {
    expect(ids({ step: { variant: 'HH00', holdS: 10 } })).toEqual(['HH00', 'HH01'])
  })

  const steps = fc.record({
    variant: fc.constantFrom(...hollowHold.variants.map(({ id }) => id)),
    holdS: fc.constantFrom(...holdSteps.holdS),
  })
  const restrictions = fc.subarray(['noHeadLift', 'noStraightLegs', 'holdMax10s', 'breathingCue'] as const)
  it('[EX-01] never more than four, never beyond today plus 0.75, never past a limit, easy to hard, each once', () =>
    fc.assert(
      fc.property(steps, restrictions, fc.integer({ min: 0, max: 2 }), (step, limits, painNrs) => {
        const input = { ...open, step, restrictions: limits, painNrs }
        const found = exploring(input).positions
        const today = variantOf(hollowHold, step.variant)?.demand ?? Number.NaN
        expect(found.length).toBeLessThanOrEqual(4)
        expect(new Set(found).size).toBe(found.length)
        for (const [index, variant] of found.entries()) {
          expect(variant.demand - today).toBeLessThanOrEqual(0.75)
          expect(isAllowed(variant, { restrictions: limits, entryTierOnly: false })).toBe(true)
          expect(variant.demand).toBeGreaterThanOrEqual(found[index - 1]?.demand ?? 0)
        }
        expect(exploring(input).positions).toEqual(found)
      }),
    ))
  it('one lever leads from each to another wherever today is allowed and has open edges', () =>
    fc.assert(
      fc.property(steps, step => {
        const found = ids({ step })
        fc.pre(found.includes(step.variant) && found.length > 1)
        const hasEdge = (id: string) =>
          hollowHold.edges.some(
            ([from, to]) => (from === id && found.includes(to)) || (to === id && found.includes(from)),
          )
        expect(found.filter(id => !hasEdge(id))).toEqual([])
      }),
    ))
})
