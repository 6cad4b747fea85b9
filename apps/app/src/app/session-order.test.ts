import type { SessionOrder } from '@backstride/content'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatOrder, minutesToChoose, parseOrder, sessionAddress, theDaysPlan } from './session-order.ts'

const anyOrder: fc.Arbitrary<SessionOrder> = fc.record(
  { minutes: fc.integer({ min: 1, max: 60 }), floor: fc.boolean(), afterRun: fc.boolean() },
  { requiredKeys: ['floor', 'afterRun'], noNullPrototype: true },
)

describe('the address of a session', () => {
  it('[ORDER-1] carries an order and gives it back as it was', () =>
    fc.assert(
      fc.property(anyOrder, order => {
        expect(parseOrder(formatOrder(order))).toEqual(order)
      }),
    ))

  it('[ORDER-2] says only what differs from the plan of the day', () => {
    expect(sessionAddress(theDaysPlan)).toBe('/session')
    expect(sessionAddress({ minutes: 12, floor: false, afterRun: true })).toBe(
      '/session?minutes=12&floor=no&ran=yes',
    )
  })

  it('[ORDER-3] whatever else stands there, an order comes of it: whole minutes, or the plan of the day', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (minutes, floor, ran) => {
        const order = parseOrder(new URLSearchParams({ minutes, floor, ran }).toString())
        if (order.minutes !== undefined) {
          expect(Number.isInteger(order.minutes)).toBe(true)
          expect(order.minutes).toBeGreaterThanOrEqual(1)
          expect(order.minutes).toBeLessThanOrEqual(60)
        }
        expect(order.floor).toBe(floor !== 'no')
        expect(order.afterRun).toBe(ran === 'yes')
      }),
    ))

  it.each([
    '',
    '?',
    '?minutes=0',
    '?minutes=-2',
    '?minutes=6.5',
    '?minutes=1e1',
    '?minutes=61',
    '?minutes=six',
    '?floor=maybe&ran=1',
  ])('[ORDER-4] %s is the plan of the day', search => expect(parseOrder(search)).toEqual(theDaysPlan))

  it('[ORDER-5] every choice of minutes can be asked for', () => {
    for (const minutes of minutesToChoose)
      expect(parseOrder(formatOrder({ ...theDaysPlan, minutes })).minutes).toBe(minutes)
  })
})
