import { addDays } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { deloadOn, lessOf } from './deload.ts'
import { layoffOn } from './layoff.ts'

const start = '2026-03-02'

it.each([
  [6, 'none'],
  [7, 'fewerRounds'],
  [13, 'fewerRounds'],
  [14, 'stepBack'],
  [27, 'stepBack'],
  [28, 'entryAgain'],
])('[PG-15] %i days off: %s', (days, layoff) => {
  expect(layoffOn(start, addDays(start, days))).toEqual({ layoff, because: { rule: 'PG-15', saw: { days } } })
})

describe('[PG-16] every fourth week is easy', () => {
  it.each([
    [-1, undefined],
    [0, undefined],
    [20, undefined],
    [21, 4],
    [27, 4],
    [28, undefined],
    [49, 8],
  ])('on day %i: week %s', (days, week) => {
    const because = week === undefined ? undefined : { rule: 'PG-16', saw: { week } }
    expect(deloadOn(start, addDays(start, days))).toEqual(because)
  })
  it('never before anything began', () => expect(deloadOn(undefined, start)).toBeUndefined())
  it.each([
    [6, 4],
    [10, 7],
    [30, 21],
    [1, 1],
  ])('of %i it leaves %i', (dose, less) => expect(lessOf(dose)).toBe(less))
})
