import { describe, expect, it } from 'vitest'
import { entryTestOpen, entryVariant } from './entry.ts'

const entry = (nrs: number, level: 3 | 4, testS?: number) => {
  const { variant, because } = entryVariant({ nrs, level, testS })
  return [variant, because.rule]
}

describe('where the hold begins', () => {
  it.each([
    ['[EN-01] little pain, not tested yet', 0, 4, undefined, 'HH02', 'EN-01'],
    ['[EN-01] pain 2, a long test', 2, 4, 30, 'HH02', 'EN-01'],
    ['[EN-02] a test just short of long', 2, 4, 29, 'HH01', 'EN-02'],
    ['[EN-02] a test of exactly 10 s', 0, 4, 10, 'HH01', 'EN-02'],
    ['[EN-02] pain 3 whatever the test', 3, 4, 30, 'HH01', 'EN-02'],
    ['[EN-02] pain 4, not tested yet', 4, 4, undefined, 'HH01', 'EN-02'],
    ['[EN-03] a test just under 10 s', 0, 4, 9, 'HH00', 'EN-03'],
    ['[EN-03] no second held', 4, 4, 0, 'HH00', 'EN-03'],
    ['[EN-04] pain 5', 5, 4, undefined, 'HH00', 'EN-04'],
    ['[EN-04] pain 5 goes before any test', 5, 4, 60, 'HH00', 'EN-04'],
    ['[EN-05] caution', 0, 3, undefined, 'HH01', 'EN-05'],
    ['[EN-04] caution and pain 10', 10, 3, undefined, 'HH00', 'EN-04'],
  ] as const)('%s', (_, nrs, level, testS, variant, rule) => {
    expect(entry(nrs, level, testS)).toEqual([variant, rule])
  })

  it('says what it saw, a test only when there was one', () => {
    expect(entryVariant({ nrs: 0, level: 4 }).because.saw).toEqual({ nrs: 0, level: 4 })
    expect(entryVariant({ nrs: 0, level: 4, testS: 0 }).because.saw).toEqual({ nrs: 0, level: 4, testS: 0 })
  })

  it('opens the test at level 4 with pain of at most 4', () => {
    expect([0, 4, 5].map(nrs => entryTestOpen({ nrs, level: 4 }))).toEqual([true, true, false])
    expect(entryTestOpen({ nrs: 0, level: 3 })).toBe(false)
  })
})
