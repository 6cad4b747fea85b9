import { expect, it } from 'vitest'
import { hashOf, thresholds, thresholdsHash } from './thresholds-hash.ts'

it.each([
  [0, 'af63ad4c86019caf'],
  [1, 'af63ac4c86019afc'],
  // Never shorter: leading zeros stay.
  [10, '07f89207b4ba08a4'],
  [null, '5b9bc4ba528108e4'],
])('is FNV-1a of what is written: %j', (data, hash) => {
  expect(hashOf(data)).toBe(hash)
})

it('stands for everything that decides by a number', () => {
  expect(thresholdsHash).toBe(hashOf(thresholds))
  expect(Object.keys(thresholds)).toEqual(['rules', 'redFlags', 'ruleNumbers'])
})
