import { catalogue } from '@backstride/content'
import type { HoldRound, SessionItem } from '@backstride/facts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isClean, sessionSums } from './session-sums.ts'

const round = (cleanS: number, seenBy: HoldRound['seenBy'] = 'felt'): HoldRound => ({
  targetS: 10,
  cleanS,
  contact: 2,
  seenBy,
})
const item = (variant: string, more: Partial<SessionItem> = {}): SessionItem => ({
  variant,
  rounds: [],
  ...more,
})

describe('what was done in a session', () => {
  it('[SUMS-1] seconds by what was held; a change of position on the floor adds up', () => {
    const sums = sessionSums([
      item('HH02', { rounds: [round(10), round(7)] }),
      item('HH01', { rounds: [round(10)] }),
      item('HW0', { rounds: [round(9)] }),
      item('BD1', { rounds: [round(5), round(5)] }),
    ])
    expect(sums.holds).toEqual([
      { ladder: 'hollowHold', toldS: 27, seenS: 0, untoldS: 0 },
      { ladder: 'wallHollow', toldS: 9, seenS: 0, untoldS: 0 },
      { ladder: 'birdDog', toldS: 10, seenS: 0, untoldS: 0 },
    ])
    expect(sums).toMatchObject({ twists: undefined, sets: [] })
  })

  it('[SUMS-2] what nobody told is neither clean nor lost', () => {
    const sums = sessionSums([item('HH02', { rounds: [round(10), round(10, 'unknown')] })])
    expect(sums.holds).toEqual([{ ladder: 'hollowHold', toldS: 10, seenS: 0, untoldS: 10 }])
  })

  it('[SUMS-8] what a sensor saw is told, and told apart from what was felt', () => {
    const sums = sessionSums([item('HH02', { rounds: [round(10, 'phone'), round(8, 'camera'), round(10)] })])
    expect(sums.holds).toEqual([{ ladder: 'hollowHold', toldS: 28, seenS: 18, untoldS: 0 }])
  })

  it('[SUMS-3] repetitions by ladder, each side for itself where sides take turns', () => {
    const sums = sessionSums([
      item('SQ2', {
        sets: [
          { reps: 8, target: 8 },
          { reps: 6, target: 8 },
        ],
      }),
      item('HS0', {
        sets: [
          { reps: 8, target: 8, side: 'left' },
          { reps: 5, target: 8, side: 'right' },
        ],
      }),
      item('SQ1', { sets: [{ reps: 8, target: 8 }] }),
    ])
    expect(sums.sets).toEqual([
      { ladder: 'squat', reps: 22, sides: undefined },
      { ladder: 'hipSide', reps: 13, sides: { left: 8, right: 5 } },
    ])
  })

  it('[SUMS-4] a set of none is none; twists of no turn are not "no twists"', () => {
    const none = sessionSums([item('SQ2', { sets: [{ reps: 0, target: 8 }] })])
    expect(none.sets).toEqual([{ ladder: 'squat', reps: 0, sides: undefined }])
    expect(none.twists).toBeUndefined()
    expect(sessionSums([item('HM0', { twists: { left: 0, right: 0 } })]).twists).toEqual({
      left: 0,
      right: 0,
    })
  })

  it('[SUMS-5] a drill of another version is counted too', () => {
    expect(sessionSums([item('XX9', { rounds: [round(4)] })]).holds).toEqual([
      { ladder: undefined, toldS: 4, seenS: 0, untoldS: 0 },
    ])
  })

  it('[SUMS-7] clean is what Progress calls clean: the hollow hold on the floor, and no other', () =>
    fc.assert(
      fc.property(fc.constantFrom(...catalogue.map(({ id }) => id)), variant => {
        const { holds } = sessionSums([item(variant, { rounds: [round(4)] })])
        expect(holds.some(isClean)).toBe(/^HH\d+$/.test(variant))
      }),
    ))

  it('[SUMS-6] no second is lost or counted twice, and tenths stay tenths', () => {
    const anyItem = fc
      .record({
        variant: fc.constantFrom('HH02', 'HH01', 'HW0', 'SP1', 'XX9'),
        tenths: fc.array(fc.nat(100), { maxLength: 6 }),
        seenBy: fc.constantFrom('felt' as const, 'unknown' as const, 'phone' as const),
      })
      .map(({ variant, tenths, seenBy }) =>
        item(variant, { rounds: tenths.map(each => round(each / 10, seenBy)) }),
      )
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 8 }), items => {
        const { holds } = sessionSums(items)
        const summed = holds.reduce((sum, { toldS, untoldS }) => sum + (toldS + untoldS) * 10, 0)
        const all = items.flatMap(({ rounds }) => rounds).reduce((sum, each) => sum + each.cleanS * 10, 0)
        expect(Math.round(summed)).toBe(Math.round(all))
        expect(new Set(holds.map(({ ladder }) => ladder)).size).toBe(holds.length)
        for (const hold of holds) expect(String(hold.toldS)).toMatch(/^\d+(\.\d)?$/)
      }),
    )
  })
})
