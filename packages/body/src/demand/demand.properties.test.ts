import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Sex, segments } from '../segments/de-leva.ts'
import { demandOf, demandParts, legRatio, meanDemand } from './demand.ts'
import { estimatedTorque } from './estimated-torque.ts'
import type { ArmLever, LegLever, LyingLevers } from './lying-levers.ts'
import { isNoHarder } from './partial-order.ts'
import { armsAt, armsDown, straightAt, tableTop } from './testing/listed-holds.ts'
import { legTorque } from './torque.ts'

const sexes = ['male', 'female'] as const satisfies readonly Sex[]

const deg = (min: number, max: number) => fc.integer({ min, max })

/** Any leg a person can hold: from level with the floor to past upright, the knee straight to bent. */
const anyLeg: fc.Arbitrary<LegLever> = fc.oneof(
  fc.constant<LegLever>('footDown'),
  fc.tuple(deg(0, 90), deg(0, 90)).map(
    ([thighElevationDeg, kneeDeg]): LegLever => ({
      thighElevationDeg,
      shankElevationDeg: Math.max(0, thighElevationDeg - kneeDeg),
    }),
  ),
)
const anyLegs: fc.Arbitrary<LyingLevers['legs']> = fc.record({ left: anyLeg, right: anyLeg })

const anyReach = fc.double({ min: -1, max: 1, noNaN: true })
const anyArm: fc.Arbitrary<ArmLever> = fc.oneof(fc.constant<ArmLever>('armDown'), anyReach)

const anyLevers: fc.Arbitrary<LyingLevers> = fc.record({
  legs: anyLegs,
  headLifted: fc.boolean(),
  arms: fc.record({ left: anyArm, right: anyArm }),
})

const weight = fc.double({ min: 0, max: 20, noNaN: true })
const reasonable = fc.record({ upperShare: weight, asymmetryShare: weight })

describe('properties', () => {
  it('the partial order is a preorder', () =>
    fc.assert(
      fc.property(anyLevers, anyLevers, anyLevers, (a, b, c) => {
        expect(isNoHarder(a, a)).toBe(true)
        if (isNoHarder(a, b) && isNoHarder(b, c)) expect(isNoHarder(a, c)).toBe(true)
      }),
    ))
  it('no harder means no more demand, whatever the weights', () =>
    fc.assert(
      fc.property(anyLevers, anyLevers, reasonable, (a, b, weights) => {
        const [lighter, heavier] = isNoHarder(a, b) ? [a, b] : [b, a]
        fc.pre(isNoHarder(lighter, heavier))
        for (const sex of sexes)
          expect(demandOf(lighter, sex, weights)).toBeLessThanOrEqual(demandOf(heavier, sex, weights) + 1e-6)
      }),
    ))
  it('arms further back are harder in every part', () =>
    fc.assert(
      fc.property(anyLegs, fc.boolean(), anyReach, anyReach, (legs, headLifted, left, right) => {
        const low = { legs, headLifted, arms: { left: Math.min(left, right), right: Math.min(left, right) } }
        const high = { legs, headLifted, arms: { left: Math.max(left, right), right: Math.max(left, right) } }
        expect(isNoHarder(low, high)).toBe(true)
      }),
    ))
  const straight = fc.integer({ min: 0, max: 90 })
  it('a lower straight leg never asks less', () =>
    fc.assert(
      fc.property(anyLevers, straight, straight, (levers, one, other) => {
        const at = (deg: number): LyingLevers => ({
          ...levers,
          legs: { ...levers.legs, left: straightAt(deg) },
        })
        for (const sex of sexes)
          expect(demandOf(at(Math.min(one, other)), sex)).toBeGreaterThanOrEqual(
            demandOf(at(Math.max(one, other)), sex) - 1e-9,
          )
      }),
    ))
  it('a second leg up, a lifted head or arms further back never ask less', () =>
    fc.assert(
      fc.property(anyLevers, anyReach, fc.double({ min: 0, max: 2, noNaN: true }), (levers, reach, more) => {
        const legs = (right: LegLever): LyingLevers => ({
          ...levers,
          legs: { left: tableTop.left, right },
        })
        const up = (headLifted: boolean): LyingLevers => ({ ...levers, headLifted })
        const arms = (kx: number): LyingLevers => ({ ...levers, arms: armsAt(kx) })
        for (const sex of sexes) {
          expect(demandOf(legs(tableTop.right), sex)).toBeGreaterThanOrEqual(demandOf(legs('footDown'), sex))
          expect(demandOf(up(true), sex)).toBeGreaterThanOrEqual(demandOf(up(false), sex) - 1e-9)
          expect(demandOf(arms(reach + more), sex)).toBeGreaterThanOrEqual(demandOf(arms(reach), sex) - 1e-9)
        }
      }),
    ))
  it('size cancels out: newtons compare as the fractions do', () =>
    fc.assert(
      fc.property(
        anyLevers,
        fc.constantFrom(...sexes),
        fc.double({ min: 35, max: 180, noNaN: true }),
        fc.double({ min: 1.3, max: 2.2, noNaN: true }),
        (levers, sex, massKg, statureM) => {
          const nm = (posture: LyingLevers) => estimatedTorque(posture, { sex, massKg, statureM }).legsNm
          const flat = { legs: tableTop, headLifted: false, arms: armsDown }
          expect(nm(levers) / nm(flat)).toBeCloseTo(legRatio(levers, sex), 9)
        },
      ),
    ))
  it('the sides may change places', () =>
    fc.assert(
      fc.property(anyLevers, levers => {
        const swapped: LyingLevers = {
          ...levers,
          legs: { left: levers.legs.right, right: levers.legs.left },
          arms: { left: levers.arms.right, right: levers.arms.left },
        }
        expect(meanDemand(swapped)).toBeCloseTo(meanDemand(levers), 12)
        expect(demandParts(swapped, 'male').asymmetry).toBeCloseTo(demandParts(levers, 'male').asymmetry, 12)
      }),
    ))
  it('a foot on the floor weighs nothing', () => {
    expect(legTorque('footDown', segments.male)).toBe(0)
  })
})
