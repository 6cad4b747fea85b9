import { variantOf } from '@backstride/coach'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drillOf } from '../catalogue/catalogue.ts'
import { ladderInfos } from '../catalogue/ladder-infos.ts'
import { hollowHold } from '../ladders/hollow-hold.ts'
import { notForNow } from '../library/not-for-now.ts'
import { composeSession } from './compose.ts'
import { neutralFormOf } from './hold-forms.ts'
import type { SessionDay, SessionOrder } from './session-order.ts'
import {
  type DrillStep,
  type HoldStep,
  isWork,
  type SessionStep,
  sideOf,
  type TwistStep,
} from './session-step.ts'
import { secondsFrom } from './step-seconds.ts'
import { sampleDays, sampleOrders } from './testing/sample-days.ts'
import { secondsByHand, wayFaults } from './testing/way-faults.ts'

const someDay = fc.constantFrom(...sampleDays)
const someOrder = fc.constantFrom(...sampleOrders)

/** Whatever is composed; days on which nothing may be done are the business of one property below. */
const forAll = (holds: (steps: readonly SessionStep[], day: SessionDay, order: SessionOrder) => void) =>
  fc.assert(
    fc.property(someOrder, someDay, (order, day) => {
      const made = composeSession(order, day)
      if (made !== undefined) holds(made.session.steps, day, order)
    }),
    { numRuns: 200 },
  )

const isHollow = (step: SessionStep): step is HoldStep => step.kind === 'hold' && step.ladder === 'hollowHold'
const isTwists = (step: SessionStep): step is TwistStep => step.kind === 'twists'
const demandOf = (variant: string) => variantOf(hollowHold, variant)?.demand ?? Number.POSITIVE_INFINITY
const perSide = (steps: readonly SessionStep[], side: 'left' | 'right') =>
  steps
    .filter(isTwists)
    .filter(step => (sideOf(step) ?? side) === side)
    .reduce((sum, { set }) => sum + set.perSide, 0)

describe('whatever is asked for, on whatever day', () => {
  it('no step and no swap is closed today, and none lies down where there is no floor', () =>
    forAll((steps, { level, restrictions, flags, plan }, { floor }) => {
      for (const id of steps.filter(isWork).flatMap(({ drill, swaps }) => [drill, ...swaps])) {
        const drill = drillOf(id)
        expect(drill, id).toBeDefined()
        if (drill === undefined) continue
        const day = { level, restrictions, flags, session: plan, items: [] }
        expect(notForNow(drill, day, ladderInfos), id).toBeUndefined()
        if (!floor) expect(drill.needs, id).not.toContain('floor')
      }
    }))

  it('[GET-UP] a way wherever floor and standing meet, none twice, standing at the end', () =>
    forAll(steps => expect(wayFaults(steps, 'standing')).toEqual([])))

  it('the plan is never exceeded: rounds, seconds, position, twists of a stage and a side', () =>
    forAll((steps, { plan }) => {
      const hollow = steps.filter(isHollow)
      expect(hollow.length).toBeLessThanOrEqual(plan.hold?.rounds ?? 0)
      for (const { drill, targetS, test } of hollow) {
        expect(targetS).toBeLessThanOrEqual(test ? 30 : (plan.hold?.holdS ?? 0))
        expect(demandOf(drill)).toBeLessThanOrEqual(demandOf(plan.hold?.variant ?? ''))
      }
      for (const step of steps.filter(isTwists))
        expect(step.set.perSide).toBeLessThanOrEqual(
          plan.twists.find(({ variant }) => variant === step.drill)?.perSide ?? 0,
        )
      const planned = plan.twists.reduce((sum, each) => sum + each.perSide, 0)
      expect(perSide(steps, 'left')).toBe(perSide(steps, 'right'))
      expect(perSide(steps, 'left')).toBeLessThanOrEqual(planned)
    }))

  it('marks as outside its ladder just what asks less than the plan', () =>
    forAll((steps, { plan }) => {
      const rounds = steps.filter(isHollow)
      const planned = plan.twists.reduce((sum, each) => sum + each.perSide, 0)
      const tested = rounds.some(({ test }) => test) || plan.hold?.entryTest !== true
      for (const step of steps.filter(isWork)) {
        const whole = isHollow(step)
          ? tested &&
            rounds.length === plan.hold?.rounds &&
            step.drill === plan.hold.variant &&
            step.targetS >= plan.hold.holdS
          : step.kind !== 'twists' || perSide(steps, 'left') === planned
        expect(step.outsideLadder).toBe(!whole || step.ladder === 'neutralBrace')
      }
    }))

  it('rests where more work follows, at least to change; a way or the end is a rest by itself', () =>
    forAll(steps =>
      steps.forEach((step, index) => {
        if (!isWork(step)) return
        if (isWork(steps[index + 1])) expect(step.restS).toBeGreaterThanOrEqual(8)
        else expect(step.restS).toBe(0)
      }),
    ))

  it('the seconds of all of it, and of what is left at any step, are those counted by hand', () =>
    forAll(steps => {
      expect(secondsFrom(steps, 0)).toBe(secondsByHand(steps))
      for (const at of steps.keys())
        expect(secondsFrom(steps, at)).toBe(secondsByHand(steps) - secondsByHand(steps.slice(0, at)))
    }))

  it('never takes more minutes than there are, except that two are always enough', () =>
    fc.assert(
      fc.property(someOrder, someDay, (order, day) => {
        const made = composeSession(order, day)
        if (made === undefined || order.minutes === undefined) return
        expect(made.session.minutes).toBeLessThanOrEqual(Math.max(2, order.minutes))
        expect(made.session.minutes).toBe(Math.max(1, Math.round(secondsByHand(made.session.steps) / 60)))
      }),
    ))

  it('a block is one drill, and no drill offers itself', () =>
    forAll(steps => {
      const drills = new Map<number, string>()
      for (const { block, drill, swaps } of steps.filter(isWork)) {
        expect(drills.get(block) ?? drill).toBe(drill)
        drills.set(block, drill)
        expect(swaps).not.toContain(drill)
        expect(new Set(swaps).size).toBe(swaps.length)
      }
    }))

  it('sides come right first, and both get as much', () =>
    forAll(steps => {
      const sided = steps.filter(isWork).filter(step => sideOf(step) !== null)
      expect(sided.map(sideOf)).toEqual(sided.map((_, index) => (index % 2 === 0 ? 'right' : 'left')))
      expect(sided.length % 2).toBe(0)
    }))

  it('a back that does not like to be pressed flat is offered it by its own choice only', () =>
    forAll((steps, { brace, plan }) => {
      if (brace === 'flat') return
      const works = steps.filter(isWork)
      expect(works.filter(isHollow)).toEqual([])
      for (const { drill, swaps } of works) {
        expect([drill, ...swaps]).not.toContain('HW0')
        expect([drill, ...swaps]).not.toContain('BR0')
      }
      const neutral: readonly DrillStep[] = works.filter(({ ladder }) => ladder === 'neutralBrace')
      for (const { drill } of neutral)
        expect(demandOf(drill.replace('N', ''))).toBeLessThanOrEqual(demandOf(plan.hold?.variant ?? ''))
      expect(new Set(neutral.map(({ drill }) => drill)).size).toBeLessThanOrEqual(1)
      expect(neutralFormOf('HH16')).toBe('HH02N')
    }))

  it('is nothing only where the plan turns nothing and no hold is open', () =>
    fc.assert(
      fc.property(someOrder, someDay, (order, day) => {
        if (composeSession(order, day) !== undefined) return
        expect(day.plan.twists).toEqual([])
        expect(day.brace).toBe('neutral')
      }),
    ))
})
