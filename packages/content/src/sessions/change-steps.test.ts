import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue, drillOf } from '../catalogue/catalogue.ts'
import { eased, easierDrill, swapped } from './change-steps.ts'
import { composeSession } from './compose.ts'
import { openToday } from './open-today.ts'
import type { SessionDay, SessionOrder } from './session-order.ts'
import { type DrillStep, isWork, type SessionStep } from './session-step.ts'
import { dayWith, hold, order, sampleDays, sampleOrders } from './testing/sample-days.ts'
import { wayFaults } from './testing/way-faults.ts'
import { placeOf } from './ways.ts'

const stepsOf = (changes: Partial<SessionOrder> = {}, day: SessionDay = dayWith()) =>
  composeSession(order(changes), day)?.session.steps ?? []
const indexOf = (steps: readonly SessionStep[], drill: string, nth = 0): number =>
  [...steps.entries()].filter(([, step]) => isWork(step) && step.drill === drill)[nth]?.[0] ?? -1
const drills = (steps: readonly SessionStep[]) => steps.map(step => (isWork(step) ? step.drill : step.what))

/** A session, and a place in it where a drill is on. */
const somewhere = fc
  .tuple(fc.constantFrom(...sampleOrders), fc.constantFrom(...sampleDays), fc.nat())
  .map(([asked, day, place]) => {
    const steps = composeSession(asked, day)?.session.steps ?? []
    const works = [...steps.entries()].filter(([, step]) => isWork(step))
    const at = works[place % Math.max(1, works.length)]?.[0] ?? 0
    return { steps, at, on: steps[at] }
  })
type Somewhere = { readonly steps: readonly SessionStep[]; readonly at: number; readonly on: DrillStep }
const wherever = (holds: (there: Somewhere) => void) =>
  fc.assert(
    fc.property(somewhere, ({ steps, at, on }) => {
      if (isWork(on)) holds({ steps, at, on })
    }),
    { numRuns: 200 },
  )
/** Where the runner is when the step before is over; a list begins standing. */
const here = (steps: readonly SessionStep[], at: number) => {
  const before = steps[at - 1]
  return before === undefined ? 'standing' : placeOf(before)
}
/** The way that a swap may put before the drill that is on. */
const workAt = (steps: readonly SessionStep[], at: number) =>
  steps.findIndex((step, index) => index >= at && isWork(step))
const swapsOff = (steps: readonly SessionStep[]) =>
  steps.map(step => (isWork(step) ? { ...step, swaps: [...step.swaps].sort() } : step))

describe('a swap', () => {
  it('and back again is the session as it was', () =>
    wherever(({ steps, at, on }) => {
      // What a test opens stays shut once it was swapped away.
      if (on.kind === 'hold' && on.test) return
      for (const drill of on.swaps) {
        const there = swapped(steps, at, drill)
        const way = workAt(there, at)
        expect(drills(there.slice(way))).toContain(drill)
        const back = swapped(there, way, on.drill)
        // Going there and back leaves a way and its way back behind.
        const left = way - at
        expect(swapsOff(back.slice(workAt(back, way)))).toEqual(swapsOff(steps.slice(at)))
        expect(left).toBeLessThanOrEqual(1)
        expect(back.slice(0, at)).toEqual(steps.slice(0, at))
      }
    }))
  it('[GET-UP] has its ways, from where the runner is now', () =>
    wherever(({ steps, at, on }) => {
      for (const drill of on.swaps)
        expect(wayFaults(swapped(steps, at, drill).slice(at), here(steps, at))).toEqual([])
    }))
  it('leaves what is done and every other drill as it was', () =>
    wherever(({ steps, at, on }) => {
      const others = (all: readonly SessionStep[]) =>
        all
          .slice(at)
          .filter(isWork)
          .filter(({ block }) => block !== on.block)
          .map(({ restS: _, ...step }) => step)
      for (const drill of on.swaps) {
        const there = swapped(steps, at, drill)
        expect(there.slice(0, at)).toEqual(steps.slice(0, at))
        expect(others(there)).toEqual(others(steps))
      }
    }))
  it('is only to what is offered', () =>
    wherever(({ steps, at, on }) => {
      for (const { id } of catalogue) if (!on.swaps.includes(id)) expect(swapped(steps, at, id)).toBe(steps)
    }))
  it('of a lead changes nothing', () => {
    expect(swapped(stepsOf(), 0, 'HW0')).toEqual(stepsOf())
  })

  it('from the third round to the wall: up first, the rounds left there, then straight on', () => {
    const steps = stepsOf()
    const there = swapped(steps, indexOf(steps, 'HH02', 2), 'HW0')
    expect(drills(there)).toEqual([
      ...['squeeze', 'getDown', 'HH02', 'HH02', 'getUp'],
      ...['HW0', 'HW0', 'HW0', 'HW0', 'HM0', 'HM1', 'HM2', 'HM2'],
    ])
    expect(there[5]).toMatchObject({ ladder: 'wallHollow', targetS: 10, restS: 15, swaps: ['HH02', 'HH02N'] })
    expect(there[8]).toMatchObject({ restS: 8 })
  })
  it('of one leg back before it: both legs become one set of turns, and two again', () => {
    const steps = stepsOf()
    const at = indexOf(steps, 'HM2')
    const there = swapped(steps, at, 'HM1')
    expect(there.slice(at)).toMatchObject([
      { drill: 'HM1', set: { stance: 'standing', perSide: 5 }, swaps: ['HM2'], restS: 0 },
    ])
    expect(swapped(there, at, 'HM2')).toEqual(steps)
  })
  it('of one leg back between the legs: the turns of the other leg, and back to just that leg', () => {
    const steps = stepsOf({ minutes: 12 })
    const left = indexOf(steps, 'HM2', 1)
    const there = swapped(steps, left, 'HM1')
    expect(there.length).toBe(steps.length)
    expect(there[left]).toMatchObject({ drill: 'HM1', set: { stance: 'standing', perSide: 5 }, restS: 8 })
    expect(swapped(there, left, 'HM2')).toEqual(steps)
  })
  it('of a drill done in turn reaches to its last set, and the way down goes with it', () => {
    const steps = stepsOf({ minutes: 12 })
    const there = swapped(steps, indexOf(steps, 'BR0'), 'HI0')
    expect(drills(there).slice(-5)).toEqual(['getDown', 'getUp', 'HI0', 'SQ0', 'HI0'])
    expect(there.at(-2)).toMatchObject({ drill: 'SQ0', restS: 30 })
  })
  it('of a side: two sets become one of both sides, sets and repetitions as they were', () => {
    const steps = stepsOf({ minutes: 20 })
    const at = indexOf(steps, 'HS0', 2)
    const there = swapped(steps, at, 'CA0')
    expect(there.slice(at)).toMatchObject([
      { what: 'getUp' },
      { drill: 'CA0', reps: 8, side: null, restS: 0 },
      { what: 'walk' },
    ])
  })
  it('of the test: no test, and what it opens stays shut', () => {
    const steps = stepsOf({}, dayWith({ plan: { hold: hold({ entryTest: true }) } }))
    const at = indexOf(steps, 'HH02')
    expect(steps[at]).toMatchObject({ test: true, swaps: ['HH01N', 'HW0'] })
    const there = swapped(steps, at, 'HW0')
    expect(there[at + 1]).toMatchObject({ drill: 'HW0', targetS: 10, test: false, swaps: ['HH01', 'HH01N'] })
  })
})

describe('easier', () => {
  it('holds the rest of the block in another position; its forms go with it', () => {
    const steps = stepsOf()
    const easier = eased(steps, 4, 'HH01')
    expect(drills(easier)).toEqual(
      drills(steps).map((drill, index) => (index >= 4 && drill === 'HH02' ? 'HH01' : drill)),
    )
    expect(easier[4]).toMatchObject({ targetS: 10, restS: 15, swaps: ['HH01N', 'HW0'] })
    const neutral = stepsOf({}, dayWith({ brace: 'neutral' }))
    expect(eased(neutral, 4, 'HH01N')[4]).toMatchObject({ drill: 'HH01N', swaps: ['HH01'] })
  })
  it('at the side plank’s first step stands up first', () => {
    const lying: SessionStep = {
      kind: 'hold',
      drill: 'SP1',
      ladder: 'sidePlank',
      block: 0,
      targetS: 10,
      test: false,
      side: 'right',
      restS: 10,
      swaps: ['BD0'],
      outsideLadder: false,
    }
    const down: SessionStep = { kind: 'lead', what: 'getDown', seconds: 20 }
    const up: SessionStep = { kind: 'lead', what: 'getUp', seconds: 20 }
    const easier = eased([down, lying, { ...lying, side: 'left', restS: 0 }, up], 1, 'SP0')
    expect(easier).toMatchObject([
      down,
      up,
      { drill: 'SP0', side: 'right', restS: 10 },
      { drill: 'SP0', side: 'left', restS: 0 },
    ])
  })
  it('never to another ladder', () => {
    expect(eased(stepsOf(), 3, 'HW0')).toEqual(stepsOf())
  })
  it('a hold in the place of repetitions brings its own seconds', () => {
    const dips: SessionStep = {
      kind: 'reps',
      drill: 'SP2',
      ladder: 'sidePlank',
      block: 0,
      reps: 8,
      side: 'right',
      restS: 0,
      swaps: [],
      outsideLadder: false,
    }
    expect(eased([dips], 0, 'SP1')[0]).toMatchObject({
      kind: 'hold',
      drill: 'SP1',
      targetS: 10,
      side: 'right',
    })
  })

  it.each(catalogue.map(({ id }) => id))('%s: one step down of its own ladder, or it is the first', id => {
    const [drill, easier] = [drillOf(id), drillOf(easierDrill(id))]
    expect(easier?.ladder).toBe(drill?.ladder)
    const place = (of: string) => catalogue.findIndex(each => each.id === of)
    expect(place(easierDrill(id))).toBeLessThanOrEqual(place(id))
    if (drill?.dose.kind === 'hold') expect(easier?.dose.kind).toBe('hold')
  })
  it.each([
    ['SQ2', 'SQ1'],
    ['SQ0', 'SQ0'],
    ['HM2', 'HM1'],
    ['HH02N', 'HH01N'],
    ['HW1', 'HW0'],
    ['HH02', 'HH01'],
    // The dips between are repetitions.
    ['SP3', 'SP1'],
    ['SP2', 'SP1'],
    ['of another version', 'of another version'],
  ])('%s: %s', (drill, easier) => {
    expect(easierDrill(drill)).toBe(easier)
  })
  it('stops where the day is closed', () => {
    const { isOpen } = openToday(dayWith({ brace: 'neutral' }), { floor: true })
    expect(easierDrill('BR1', isOpen)).toBe('BR1')
    expect(easierDrill('BR1')).toBe('BR0')
  })
})
