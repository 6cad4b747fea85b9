import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chanceFrom } from './chance.ts'

it('draws the same lots for the same word, on every machine', () => {
  const lots = (word: string) => Array.from({ length: 4 }, chanceFrom(word).next)
  expect(lots('7/0')).toEqual(lots('7/0'))
  expect(lots('7/0')).not.toEqual(lots('7/1'))
})
it('stays within what was asked, whatever the word', () =>
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat({ max: 50 }), (word, low, wide) => {
      const chance = chanceFrom(word)
      const whole = chance.whole(low, low + wide)
      expect(Number.isInteger(whole) && whole >= low && whole <= low + wide).toBe(true)
      const list = Array.from({ length: wide }, (_, index) => index)
      expect(chance.shuffled(list).toSorted((a, b) => a - b)).toEqual(list)
    }),
  ))
it('draws evenly, and its bell is about nought with the spread that was asked', () => {
  const chance = chanceFrom('even')
  const bells = Array.from({ length: 20_000 }, () => chance.bell(2))
  const mean = bells.reduce((sum, value) => sum + value, 0) / bells.length
  const spread = Math.sqrt(bells.reduce((sum, value) => sum + (value - mean) ** 2, 0) / bells.length)
  expect(Math.abs(mean)).toBeLessThan(0.06)
  expect(spread).toBeCloseTo(2, 1)
  const tenths = new Array(10).fill(0)
  for (let draw = 0; draw < 20_000; draw += 1) tenths[Math.floor(chance.next() * 10)] += 1
  expect(Math.min(...tenths)).toBeGreaterThan(1800)
  expect(Math.max(...tenths)).toBeLessThan(2200)
})
