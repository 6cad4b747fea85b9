import {
  easierStep,
  harderStep,
  holdSteps,
  isHarder,
  type LadderLimits,
  variantOf,
  withinLimits,
} from '@backstride/coach'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hollowHold } from './hollow-hold.ts'

const free: LadderLimits = { restrictions: [], entryTierOnly: false }
const step = (variant: string, holdS = 10) => ({ variant, holdS })

describe('the table', () => {
  it('has every variant once and only edges between them that rise by at most 0.75', () => {
    const ids = hollowHold.variants.map(({ id }) => id)
    expect(new Set(ids).size).toBe(29)
    for (const [from, to] of hollowHold.edges) {
      const rise =
        (variantOf(hollowHold, to)?.demand ?? Number.NaN) -
        (variantOf(hollowHold, from)?.demand ?? Number.NaN)
      expect(rise, `${from}-${to}`).toBeGreaterThan(0)
      expect(rise, `${from}-${to}`).toBeLessThanOrEqual(holdSteps.demandRise)
    }
  })
})

describe('one lever harder', () => {
  it('[PG-09] raises seconds before the variant: 10, 12, 15, 18, 20', () => {
    const climb = [10, 12, 15, 18].map(holdS => harderStep(hollowHold, step('HH02', holdS), free)?.holdS)
    expect(climb).toEqual([12, 15, 18, 20])
  })
  it('[PG-09] then takes the open edge with the smallest rise, back at 10 s', () => {
    expect(harderStep(hollowHold, step('HH02', 20), free)).toEqual(step('HH04'))
    expect(harderStep(hollowHold, step('HH04', 20), free)).toEqual(step('HH09'))
  })
  it('[LV-01] without a leg-lower test no leg beyond 1.6 times table-top: HH09 is the end', () => {
    expect(harderStep(hollowHold, step('HH09', 20), free)).toBeUndefined()
  })
  it('[LV-01] with the head down the way goes over one leg', () => {
    expect(harderStep(hollowHold, step('HH02', 20), { ...free, restrictions: ['noHeadLift'] })).toEqual(
      step('HH07'),
    )
  })
  it('[LV-03] at caution seconds stay at 10 and only entry positions open', () => {
    const caution: LadderLimits = { restrictions: ['holdMax10s'], entryTierOnly: true }
    expect(harderStep(hollowHold, step('HH01'), caution)).toEqual(step('HH02'))
    expect(harderStep(hollowHold, step('HH02'), caution)).toEqual(step('HH04'))
    expect(harderStep(hollowHold, step('HH04'), caution)).toBeUndefined()
  })
})

describe('one step easier', () => {
  it.each([
    ['above 10 s, back to 10 s', step('HH04', 15), [], step('HH04')],
    ['at 10 s, the edge it came by', step('HH09'), ['HH09', 'HH07', 'HH02'], step('HH07')],
    ['at 10 s, the other edge it came by', step('HH09'), ['HH09', 'HH04', 'HH02'], step('HH04')],
    ['not known how it came, the easiest incoming edge', step('HH09'), [], step('HH04')],
    ['at the bottom it stays', step('HH00'), [], step('HH00')],
  ])('%s', (_, from, cameBy, to) => {
    expect(easierStep(hollowHold, from, cameBy)).toEqual(to)
  })
})

describe('within the limits of a day', () => {
  it('[LV-01] no head lift brings a lifted head down', () => {
    expect(
      withinLimits(hollowHold, step('HH04', 15), [], { restrictions: ['noHeadLift'], entryTierOnly: false }),
    ).toEqual(step('HH02'))
  })
  it('[LV-03] caution brings anything down to an entry position of 10 s', () => {
    expect(
      withinLimits(hollowHold, step('HH09', 20), ['HH09', 'HH07'], {
        restrictions: ['holdMax10s'],
        entryTierOnly: true,
      }),
    ).toEqual(step('HH02'))
  })
})

const steps = fc.record({
  variant: fc.constantFrom(...hollowHold.variants.map(({ id }) => id)),
  holdS: fc.constantFrom(...holdSteps.holdS),
})
const limits = fc.record({
  restrictions: fc.subarray(['noHeadLift', 'noStraightLegs', 'holdMax10s'] as const),
  entryTierOnly: fc.boolean(),
})

describe('properties', () => {
  it('easier is never harder, and harder moves one lever up by at most a quarter or 0.75', () =>
    fc.assert(
      fc.property(steps, limits, (from, limit) => {
        expect(isHarder(hollowHold, easierStep(hollowHold, from, []), from)).toBe(false)
        const harder = harderStep(hollowHold, from, limit)
        if (harder === undefined) return
        expect(isHarder(hollowHold, harder, from)).toBe(true)
        if (harder.variant === from.variant) expect(harder.holdS / from.holdS).toBeLessThanOrEqual(1.25)
        else expect(harder.holdS).toBe(10)
      }),
    ))
  it('nothing within the limits of a day breaks them', () =>
    fc.assert(
      fc.property(steps, limits, (from, limit) => {
        const within = withinLimits(hollowHold, from, [], limit)
        const variant = variantOf(hollowHold, within.variant)
        expect(limit.restrictions.includes('noHeadLift') && variant?.headLift).toBe(false)
        expect(limit.restrictions.includes('noStraightLegs') && variant?.straightLegs).toBe(false)
        if (limit.entryTierOnly) expect(variant?.demand).toBeLessThanOrEqual(1.5)
        if (limit.entryTierOnly || limit.restrictions.includes('holdMax10s'))
          expect(within.holdS).toBeLessThanOrEqual(10)
      }),
    ))
})
