import { describe, expect, it } from 'vitest'
import { type Sex, segments } from '../segments/de-leva.ts'
import { legRatio, meanDemand, tableTopTorque } from './demand.ts'
import { demandModel } from './demand-model.ts'
import { estimatedTorque } from './estimated-torque.ts'
import type { LyingLevers } from './lying-levers.ts'
import { isComparable, isSimilar } from './partial-order.ts'
import {
  armsAt,
  armsDown,
  bothLegs,
  edges,
  kneesDrifted,
  listed,
  straightAt,
  tableTop,
} from './testing/listed-holds.ts'
import { upperTorque } from './torque.ts'

const torqueTolerance = 0.00005
const tolerance = 0.01
const within = (value: number, expected: number, by: number) =>
  expect(Math.abs(value - expected), `${value} against ${expected}`).toBeLessThanOrEqual(by + 1e-12)
const leversOfId = (id: string): LyingLevers => {
  const found = listed.find(hold => hold.id === id)
  if (found === undefined) throw new Error(`${id} is not listed.`)
  return found.levers
}

describe('the published values', () => {
  it.each([
    ['male', 0.01714],
    ['female', 0.01763],
  ] as const)('both legs in table-top, %s: %d of weight times stature', (sex, torque) => {
    within(tableTopTorque(sex), torque, torqueTolerance)
  })
  it.each([
    ['male', 73, 1.741, 21.4],
    ['female', 61.9, 1.735, 18.6],
  ] as const)('%s of %d kg and %d m: an estimated %d N·m', (sex, massKg, statureM, nm) => {
    const levers = { legs: tableTop, headLifted: false, arms: armsDown }
    const torque = estimatedTorque(levers, { sex, massKg, statureM })
    expect(torque.estimated).toBe(true)
    within(torque.legsNm, nm, 0.05)
  })
  it.each([
    [0, 4.25, 3.76],
    [15, 4.11, 3.63],
    [30, 3.68, 3.25],
    [45, 3.01, 2.66],
    [60, 2.13, 1.88],
    [75, 1.1, 0.97],
  ])('a straight leg at %d degrees against one in table-top: %d and %d', (deg, male, female) => {
    const levers = { legs: bothLegs(straightAt(deg)), headLifted: false, arms: armsDown }
    within(legRatio(levers, 'male'), male, tolerance)
    within(legRatio(levers, 'female'), female, tolerance)
  })
  it('head and shoulders alone', () => {
    const lift = { legs: tableTop, headLifted: true, arms: armsDown }
    within(upperTorque(lift, segments.male), 0.02544, torqueTolerance)
    within(upperTorque(lift, segments.female), 0.02367, torqueTolerance)
  })
  it.each([
    ['at the sides', -1, -0.00817, -0.00821],
    ['upright', 0, 0.00876, 0.0066],
    ['overhead', 1, 0.02569, 0.0214],
  ])('both arms %s with the head up', (_, reach, male, female) => {
    const alone = { legs: tableTop, headLifted: true, arms: armsDown }
    const withArms = { ...alone, arms: armsAt(reach) }
    const armsOf = (sex: Sex) => upperTorque(withArms, segments[sex]) - upperTorque(alone, segments[sex])
    within(armsOf('male'), male, torqueTolerance)
    within(armsOf('female'), female, torqueTolerance)
  })
})

describe('the listed holds', () => {
  it.each(listed.map(hold => [hold.id, hold] as const))('%s', (_, { levers, demand, male, female }) => {
    within(meanDemand(levers), demand, tolerance)
    within(legRatio(levers, 'male'), male, tolerance)
    within(legRatio(levers, 'female'), female, tolerance)
  })
  it('knees drifted from over the hips weigh more than twice as much', () => {
    const levers = { legs: kneesDrifted, headLifted: false, arms: armsDown }
    within(meanDemand(levers), 2.5, tolerance)
    within(legRatio(levers, 'male'), 2.63, tolerance)
    within(legRatio(levers, 'female'), 2.38, tolerance)
  })
  it('every listed edge rises, and by at most 0.75', () => {
    for (const [from, to] of edges) {
      const rise = meanDemand(leversOfId(to)) - meanDemand(leversOfId(from))
      expect(rise, `${from}-${to}`).toBeGreaterThan(0)
      expect(rise, `${from}-${to}`).toBeLessThanOrEqual(demandModel.largestRise)
    }
  })
  it('with the upper body counted whole, a lifted head moves past the legs', () => {
    const whole = { ...demandModel, upperShare: 1 }
    within(meanDemand(leversOfId('HH04'), whole), 1.94, tolerance)
    within(meanDemand(leversOfId('HH05'), whole), 2.86, tolerance)
  })
  it('one leg at 60 and a lifted head are similar; table-top and a low leg are not', () => {
    expect(isSimilar(leversOfId('HH04'), leversOfId('HH07'))).toBe(true)
    expect(isComparable(leversOfId('HH04'), leversOfId('HH08'))).toBe(false)
    expect(isSimilar(leversOfId('HH04'), leversOfId('HH08'))).toBe(true)
    expect(isSimilar(leversOfId('HH02'), leversOfId('HH08'))).toBe(false)
  })
})
