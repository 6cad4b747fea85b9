import type { FactData } from '@backstride/facts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  hipFlexorChange,
  legLowerBandOf,
  legLowerBands,
  legLowerChange,
  plankChange,
  thighBandOf,
} from './change.ts'

type HipFlexor = FactData<'HipFlexorTested'>
const byPhone = (angleDeg: number): HipFlexor => ({
  way: 'phone',
  left: { band: thighBandOf(angleDeg), angleDeg },
})
const byEye = (band: 'below' | 'level' | 'above'): HipFlexor => ({ way: 'eye', left: { band } })
const lowered = (minLegAngleDeg: number, legs: 'one' | 'both' = 'one') => ({ legs, minLegAngleDeg })
const plank = (heldS: number, side: 'left' | 'right' = 'left') => ({ plank: 'side', side, heldS }) as const

describe('change between two tests', () => {
  it.each([
    [byPhone(0), byPhone(4.9), 'unclear'],
    [byPhone(0), byPhone(5), 'higher'],
    [byPhone(3), byPhone(-3), 'lower'],
    // Across a band by the eye's measure, yet within the error by the phone's.
    [byPhone(4), byPhone(6), 'unclear'],
    [byEye('level'), byEye('level'), 'unclear'],
    [byEye('level'), byEye('above'), 'higher'],
    [byEye('above'), byEye('below'), 'lower'],
    // Looked at in another way, it cannot be compared.
    [byEye('below'), byPhone(20), 'unclear'],
  ] as const)('[AS-11] hips %j, then %j: %s', (before, now, direction) => {
    expect(hipFlexorChange(before, now, 'left')?.direction).toBe(direction)
    expect(hipFlexorChange(before, now, 'right')).toBeUndefined()
  })
  it.each([
    [lowered(60), lowered(46), 'unclear'],
    [lowered(60), lowered(45), 'lower'],
    [lowered(30), lowered(45), 'higher'],
    [lowered(60), lowered(0, 'both'), undefined],
  ])('[AS-12] legs %j, then %j: %s', (before, now, direction) => {
    expect(legLowerChange(before, now)?.direction).toBe(direction)
  })
  it.each([
    [plank(20), plank(29), 'unclear'],
    [plank(20), plank(30), 'higher'],
    [plank(100), plank(120), 'unclear'],
    [plank(100), plank(80), 'lower'],
    [plank(20), plank(90, 'right'), undefined],
  ])('[AS-13] planks %j, then %j: %s', (before, now, direction) => {
    expect(plankChange(before, now)?.direction).toBe(direction)
  })
  it('back again is the other direction, and the same twice is unclear', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 120 }), (a, b) => {
        const other = { higher: 'lower', lower: 'higher', unclear: 'unclear' } as const
        const there = plankChange(plank(a), plank(b))?.direction
        expect(there === undefined ? undefined : other[there]).toBe(
          plankChange(plank(b), plank(a))?.direction,
        )
        expect(plankChange(plank(a), plank(a))?.direction).toBe('unclear')
      }),
    ))
})

it('[AS-11] a thigh counts as level within the error of the phone', () => {
  expect([-90, -5.1, -5, 0, 5, 5.1, 90].map(thighBandOf)).toEqual([
    'below',
    'below',
    'level',
    'level',
    'level',
    'above',
    'above',
  ])
})

it('a leg told by eye counts as high as it may have been', () => {
  expect([0, 0.5, 15, 15.1, 74, 90].map(legLowerBandOf)).toEqual([0, 15, 15, 30, 75, 90])
  fc.assert(
    fc.property(fc.double({ min: 0, max: 90, noNaN: true }), angle => {
      const band = legLowerBandOf(angle)
      expect(legLowerBands).toContain(band)
      expect(band - angle).toBeGreaterThanOrEqual(0)
      expect(band - angle).toBeLessThanOrEqual(15)
    }),
  )
})
