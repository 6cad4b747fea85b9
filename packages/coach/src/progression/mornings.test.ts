import { isKind } from '@backstride/facts'
import { addDays, dayNumber } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fact } from '../testing/journal-of.ts'
import { type Mornings, median, noMornings, withMorning } from './mornings.ts'
import { risenWeek } from './risen-week.ts'
import { usualBefore } from './usual-pain.ts'

const today = '2026-03-30'
/** Mornings by how many days ago they were. */
const ago = (told: Readonly<Record<number, number>>): Mornings =>
  new Map(Object.entries(told).map(([days, nrs]) => [dayNumber(addDays(today, -Number(days))), nrs]))

describe('usual pain', () => {
  it.each<[string, Record<number, number>, number | undefined]>([
    ['two mornings are too few', { 1: 2, 2: 2 }, undefined],
    ['three are enough', { 1: 2, 2: 3, 3: 4 }, 3],
    ['the morning of the day itself does not count', { 0: 9, 1: 2, 2: 2 }, undefined],
    ['the window of a week ends seven days back', { 5: 4, 6: 4, 7: 4, 8: 1, 9: 1, 10: 1, 11: 1 }, 1],
    ['the lower of the two windows: the week', { 1: 1, 2: 1, 7: 1, 8: 6, 9: 6, 10: 6, 11: 6 }, 1],
    ['only the month has enough', { 6: 5, 8: 4, 28: 3 }, 4],
    ['29 days back is too long ago', { 6: 5, 8: 4, 29: 3 }, undefined],
    ['of an even number the middle', { 1: 1, 2: 2, 3: 3, 4: 6 }, 2.5],
    ['zero is an answer', { 1: 0, 2: 0, 3: 0 }, 0],
  ])('%s', (_, told, usual) => {
    expect(usualBefore(ago(told), today)).toBe(usual)
  })
})

describe('[PG-12] a week against the one before', () => {
  it.each<[string, Record<number, number>, boolean]>([
    ['up by more than 1', { 0: 4, 6: 4, 7: 2, 13: 2 }, true],
    ['up by 1 is none', { 0: 3, 6: 3, 7: 2, 13: 2 }, false],
    ['one morning in this week is too few', { 0: 9, 7: 2, 13: 2 }, false],
    ['one morning in the week before is too few', { 0: 9, 6: 9, 13: 2 }, false],
    ['14 days back is no longer the week before', { 0: 9, 6: 9, 13: 2, 14: 2 }, false],
    ['7 days back is no longer this week', { 0: 9, 7: 2, 8: 2 }, false],
  ])('%s', (_, told, risen) => {
    expect(risenWeek(ago(told), today) !== undefined).toBe(risen)
  })
  it('says what it saw', () => {
    expect(risenWeek(ago({ 1: 4, 2: 5, 8: 2, 9: 2 }), today)).toEqual({
      rule: 'PG-12',
      saw: { thisWeek: 4.5, weekBefore: 2 },
    })
  })
})

it('a median has as many numbers below as above it, in whatever order they came', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), numbers => {
      const middle = median(numbers)
      const below = numbers.filter(each => each < middle).length
      const above = numbers.filter(each => each > middle).length
      expect(Math.max(below, above)).toBeLessThanOrEqual(numbers.length / 2)
      expect(median(numbers.toReversed())).toBe(middle)
    }),
  ))

describe('what counts as a morning', () => {
  const after = (...told: readonly Parameters<typeof fact<'PainReported'>>[2][]) =>
    told
      .map((data, hour) => fact('PainReported', `${today} 0${hour}:00`, data))
      .filter(isKind('PainReported'))
      .reduce(withMorning, noMornings)
  it('is what was told of the morning of that day, the newest', () => {
    expect([...after({ moment: 'morning', nrs: 2 }, { moment: 'morning', nrs: 3 })]).toEqual([
      [dayNumber(today), 3],
    ])
  })
  it('is nothing told of another moment, and nothing recalled days later', () => {
    for (const moment of ['now', 'before', 'during', 'after60'] as const)
      expect(after({ moment, nrs: 5 }).size).toBe(0)
    expect(after({ moment: 'morning', nrs: 5, recalled: true }).size).toBe(0)
    expect(after({ moment: 'morning', nrs: 5, recalled: false }).size).toBe(1)
  })
})
