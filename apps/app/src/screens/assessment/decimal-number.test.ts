import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decimalNumber } from './decimal-number.ts'

it.each([
  ['8', 8],
  [' 8,5 ', 8.5],
  ['8.25', 8.25],
  ['0', 0],
  ['', undefined],
  ['-1', undefined],
  ['8.', undefined],
  ['8 km', undefined],
  ['601', undefined],
])('%j is read as %s', (text, number) => {
  expect(decimalNumber(text, 0, 600)).toBe(number)
})

it('gives nothing outside its range, whatever is typed', () =>
  fc.assert(
    fc.property(fc.string(), text => {
      const number = decimalNumber(text, 0, 600)
      expect(number === undefined || (number >= 0 && number <= 600)).toBe(true)
    }),
  ))
