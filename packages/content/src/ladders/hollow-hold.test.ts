import { leversMoved } from '@backstride/body'
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
import { hollowHoldPostures } from '../catalogue/hollow-hold/postures.ts'
import { hollowHold } from './hollow-hold.ts'

const free: LadderLimits = { restrictions: [], entryTierOnly: false }
const step = (variant: string, holdS = 10) => ({ variant, holdS })

/** Demand and the larger leg ratio of every position, easy to hard. Source: EV 5.3; rules: HH. */
const published =
  'HH00 0 0, HH01 .62 .5, HH02 1 1, HH25 1.04 1.1, HH03 1.11 1, HH28 1.22 1, HH04 1.47 1, HH14 1.51 1.1, HH07 1.63 1.56, ' +
  'HH29 1.85 1.56, HH05 1.93 1, HH26 2 2.13, HH09 2.1 1.56, HH08 2.14 2, HH15 2.47 2.13, HH23 2.54 2.34, HH10 2.62 2, ' +
  'HH12 2.77 2.34, HH27 2.83 3.01, HH11 3.07 2, HH16 3.3 3.01, HH24 3.47 2.34, HH13 3.7 2.34, HH17 3.76 3.01, ' +
  'HH18 3.94 3.68, HH19 4.4 3.68, HH22 4.8 4.11, HH20 5.12 4.11, HH21 5.25 4.11'
const isPosture = (id: string): id is keyof typeof hollowHoldPostures => Object.hasOwn(hollowHoldPostures, id)
const postureOf = (id: string) => {
  if (!isPosture(id)) throw new Error(`${id} has no posture.`)
  return hollowHoldPostures[id]
}

describe('the table', () => {
  it('computed from the postures it is the published one, in its order', () => {
    const rows = published.split(', ').map(row => row.split(' '))
    expect(hollowHold.variants.map(({ id }) => id)).toEqual(rows.map(([id]) => id))
    for (const [id = '', demand, legRatio] of rows) {
      const variant = variantOf(hollowHold, id)
      expect(Math.abs((variant?.demand ?? Number.NaN) - Number(demand)), id).toBeLessThanOrEqual(0.01)
      expect(Math.abs((variant?.legRatio ?? Number.NaN) - Number(legRatio)), id).toBeLessThanOrEqual(0.01)
    }
  })
  it('lifts the head and straightens a leg where the picture does', () => {
    const ids = (is: 'headLift' | 'straightLegs') =>
      hollowHold.variants.filter(variant => !variant[is]).map(({ id }) => id)
    expect(ids('straightLegs')).toEqual(['HH00', 'HH01', 'HH02', 'HH03', 'HH28', 'HH04', 'HH05'])
    expect(ids('headLift').length).toBe(13)
  })
  it.each(hollowHold.edges)('%s to %s moves one lever, either side leading', (from, to) => {
    const moved = leversMoved(postureOf(from), postureOf(to))
    expect(moved.ok && moved.value.length).toBe(1)
  })
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
