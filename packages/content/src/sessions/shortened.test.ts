import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeSession } from './compose.ts'
import type { SessionDay, SessionOrder } from './session-order.ts'
import { isWay, isWork, type SessionStep } from './session-step.ts'
import { shortened } from './shortened.ts'
import { secondsFrom, workSeconds } from './step-seconds.ts'
import { dayWith, order, sampleDays, sampleOrders, turns } from './testing/sample-days.ts'
import { wayFaults } from './testing/way-faults.ts'
import { placeOf } from './ways.ts'

const stepsOf = (changes: Partial<SessionOrder> = {}, day: SessionDay = dayWith()) =>
  composeSession(order(changes), day)?.session.steps ?? []
const drills = (steps: readonly SessionStep[]) => steps.map(step => (isWork(step) ? step.drill : step.what))
const indexOf = (steps: readonly SessionStep[], drill: string) => drills(steps).indexOf(drill)

const somewhere = fc
  .tuple(
    fc.constantFrom(...sampleOrders),
    fc.constantFrom(...sampleDays),
    fc.nat(),
    fc.integer({ min: 0, max: 1300 }),
  )
  .map(([asked, day, place, secondsLeft]) => {
    const steps = composeSession(asked, day)?.session.steps ?? []
    return { steps, at: place % Math.max(1, steps.length), secondsLeft }
  })
const wherever = (
  holds: (there: {
    steps: readonly SessionStep[]
    at: number
    secondsLeft: number
    shorter: readonly SessionStep[]
  }) => void,
) =>
  fc.assert(
    fc.property(somewhere, ({ steps, at, secondsLeft }) => {
      const shorter = shortened(steps, at, secondsLeft)
      if (steps.length > 0) holds({ steps, at, secondsLeft, shorter })
    }),
    { numRuns: 200 },
  )

/** Work of a drill from a step on, seconds. */
const workOf = (steps: readonly SessionStep[], drill: string) =>
  steps.reduce((sum, step) => (isWork(step) && step.drill === drill ? sum + workSeconds(step) : sum), 0)

describe('only so many seconds are left', () => {
  it('what is left fits, or it is what is on with the way up', () =>
    wherever(({ steps, at, secondsLeft, shorter }) => {
      if (secondsFrom(shorter, at) <= secondsLeft) return
      const coming = shorter.slice(at).filter(step => !isWay(step))
      const begun = steps.slice(0, at + 1).some(isWork)
      // Before anything was done, and on the way down, the first drill stays too.
      const lead = steps[at]?.kind === 'lead' && (!begun || isWay(steps[at]))
      expect(coming.length).toBeLessThanOrEqual(lead ? 2 : 1)
    }))
  it('a rest that is on may last its whole time', () =>
    wherever(({ steps, at, secondsLeft, shorter }) => {
      const before = steps[at - 1]
      const restS = isWork(before) ? before.restS : 0
      if (shorter.slice(at + 1).some(isWork) && isWork(steps[at]))
        expect(restS + secondsFrom(shorter, at)).toBeLessThanOrEqual(secondsLeft)
    }))
  it('all of it stays where it fits, and never more than there was', () =>
    wherever(({ steps, at, secondsLeft, shorter }) => {
      if (secondsFrom(steps, at) + 30 <= secondsLeft) expect(shorter).toEqual(steps)
      expect(secondsFrom(shorter, at)).toBeLessThanOrEqual(secondsFrom(steps, at))
      for (const drill of new Set(drills(shorter.slice(at))))
        expect(workOf(shorter.slice(at), drill)).toBeLessThanOrEqual(workOf(steps.slice(at), drill))
    }))
  it('what is done and what is on stay as they are, but for the rest after it', () =>
    wherever(({ steps, at, shorter }) => {
      expect(shorter.slice(0, at)).toEqual(steps.slice(0, at))
      const rested = (step: SessionStep | undefined) => (isWork(step) ? { ...step, restS: 0 } : step)
      expect(rested(shorter[at])).toEqual(rested(steps[at]))
    }))
  it('[GET-UP] a way wherever floor and standing meet, standing at the end', () =>
    wherever(({ at, shorter }) => {
      const before = shorter[at - 1]
      expect(wayFaults(shorter.slice(at), before === undefined ? 'standing' : placeOf(before))).toEqual([])
    }))
  it('with less time there is never more to do', () =>
    wherever(({ steps, at, secondsLeft, shorter }) => {
      const less = shortened(steps, at, secondsLeft / 2)
      expect(secondsFrom(less, at)).toBeLessThanOrEqual(secondsFrom(shorter, at))
    }))
})

describe('what goes first', () => {
  const twenty = stepsOf({ minutes: 20 })
  const left = (steps: readonly SessionStep[], at: number, secondsLeft: number) =>
    drills(shortened(steps, at, secondsLeft).slice(at))
  it('the walk, then strength, each drill as long as it can', () => {
    const at = indexOf(twenty, 'SQ0')
    const all = secondsFrom(twenty, at)
    expect(left(twenty, at, all - 1)).toEqual(drills(twenty.slice(at, -1)))
    expect(left(twenty, at, 300)).toEqual(['SQ0', 'SQ0', 'HI0', 'getDown', 'HS0', 'HS0', 'getUp'])
    expect(left(twenty, at, 240)).toEqual(['SQ0', 'SQ0', 'HI0'])
    expect(left(twenty, at, 10)).toEqual(['SQ0'])
  })
  it('then the core drill, while the first two stay whole', () => {
    const at = indexOf(twenty, 'HH02')
    const made = left(twenty, at, 200)
    expect(made.filter(drill => drill === 'HH02')).toHaveLength(6)
    expect(made.filter(drill => drill === 'BD0').length).toBeLessThan(4)
    expect(made).not.toContain('SQ0')
  })
  it('then rounds and twists, neither before the other', () => {
    const six = stepsOf({}, dayWith({ plan: { twists: turns(5, 5, 10) } }))
    const at = indexOf(six, 'HH02')
    const made = shortened(six, at, 180)
    const rounds = made.filter(({ kind }) => kind === 'hold').length
    expect(rounds).toBeGreaterThan(2)
    expect(rounds).toBeLessThan(6)
    expect(drills(made)).toContain('HM0')
    expect(made.filter(({ kind }) => kind === 'twists').length).toBeLessThan(4)
    expect(made.at(-1)).toMatchObject({ restS: 0 })
  })
  it('small twists stay before large ones, and both legs turn as often', () => {
    const six = stepsOf({}, dayWith({ plan: { twists: turns(5, 5, 20) } }))
    const at = indexOf(six, 'HM0')
    const made = shortened(six, at, 150).slice(at)
    const perSide = made.map(step => (step.kind === 'twists' ? step.set.perSide : 0))
    expect(drills(made)).toEqual(['HM0', 'HM1', 'HM2', 'HM2'])
    expect(perSide).toEqual([5, 5, perSide[2], perSide[2]])
    expect(perSide[2]).toBeLessThan(20)
  })
  it('the other leg of what is on stays whole as long as anything else can go', () => {
    const twelve = stepsOf({ minutes: 12 })
    const at = indexOf(twelve, 'HM2')
    expect(shortened(twelve, at, 60).slice(at)).toMatchObject([
      { drill: 'HM2', set: { rearLeg: 'right', perSide: 5 }, restS: 8 },
      { drill: 'HM2', set: { rearLeg: 'left', perSide: 5 }, restS: 0 },
    ])
    expect(left(twelve, at, 25)).toEqual(['HM2'])
  })
  it('nobody is sent down to come straight up again', () => {
    const six = stepsOf()
    expect(left(six, indexOf(six, 'getDown'), 5)).toEqual(['getDown', 'HH02', 'getUp'])
    expect(left(six, 0, 5)).toEqual(['squeeze', 'getDown', 'HH02', 'getUp'])
    expect(left(six, indexOf(six, 'getUp'), 5)).toEqual(['getUp'])
  })
  it('two minutes from the first rest: at least two rounds, a few turns, in time', () => {
    const six = stepsOf()
    const made = shortened(six, indexOf(six, 'HH02') + 1, 120)
    expect(secondsFrom(made, indexOf(six, 'HH02') + 1)).toBeLessThanOrEqual(105)
    expect(drills(made)).toContain('HM0')
  })
})
