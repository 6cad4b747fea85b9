import type { HoldRound } from '@backstride/facts'
import { describe, expect, it } from 'vitest'
import { easierNow, qualityOf, wholeAndClean } from './round-quality.ts'

const clean: HoldRound = { targetS: 10, cleanS: 10, contact: 2, seenBy: 'felt' }
const lost: HoldRound = { ...clean, cleanS: 8, contact: 1 }
const unseen: HoldRound = { ...clean, seenBy: 'unknown' }
const many = (count: number, round: HoldRound) => Array.from({ length: count }, () => round)

describe('the quality of a session', () => {
  it.each<[string, readonly HoldRound[], string]>([
    ['80 % pass', [...many(4, clean), lost], 'clean'],
    ['fewer pass', [...many(3, clean), lost], 'lost'],
    ['one of six lost', [...many(5, clean), lost], 'clean'],
    ['lost near the end is no pass', many(6, lost), 'lost'],
    ['nobody saw enough of them', [...many(3, clean), ...many(2, unseen)], 'unknown'],
    ['lost, though some were not seen', [...many(2, clean), unseen, ...many(2, lost)], 'lost'],
    ['no rounds, nothing to fail by', [], 'clean'],
  ])('%s', (_, rounds, quality) => {
    expect(qualityOf(rounds)).toBe(quality)
  })
})

describe('[PG-14] every round clean to its end', () => {
  it.each<[string, readonly HoldRound[], boolean]>([
    ['six', many(6, clean), true],
    ['five', many(5, clean), false],
    ['one of them lost', [...many(5, clean), lost], false],
    ['one of them not seen', [...many(5, clean), unseen], false],
    ['one of them a second short', [...many(5, clean), { ...clean, cleanS: 9 }], false],
  ])('%s', (_, rounds, whole) => {
    expect(wholeAndClean(rounds)).toBe(whole)
  })
})

describe('[PG-13] an easier variant now', () => {
  const early: HoldRound = { ...clean, cleanS: 4.9, contact: 0 }
  it.each<[string, readonly HoldRound[], boolean]>([
    ['two running lost in under 5 s', [clean, early, early], true],
    ['one is not enough', [early], false],
    ['a clean one between', [early, clean, early], false],
    ['a clean one after them', [early, early, clean], false],
    ['lost at 5 s', [early, { ...early, cleanS: 5 }], false],
    ['ended early but not lost', [early, { ...early, contact: 2 }], false],
  ])('%s', (_, rounds, easier) => {
    expect(easierNow(rounds)).toBe(easier)
  })
})
