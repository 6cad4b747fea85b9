import { hollowHold } from '@backstride/content'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demandWords } from './demand-words.ts'

describe('a demand in words', () => {
  it.each([
    [0, 'far less than table-top'],
    [0.62, 'less than table-top'],
    [0.75, 'less than table-top'],
    [0.76, 'about the same as table-top'],
    [1, 'about the same as table-top'],
    [1.24, 'about the same as table-top'],
    [1.25, 'about one and a half times table-top'],
    [1.63, 'about one and a half times table-top'],
    [1.93, 'about twice table-top'],
    [2.47, 'about two and a half times table-top'],
    [3.07, 'about three times table-top'],
    [5.12, 'about five times table-top'],
    [5.25, 'more than five times table-top'],
    [99, 'more than five times table-top'],
  ])('%s is %s', (ratio, words) => {
    expect(demandWords(ratio).en).toBe(words)
  })

  it('is said in German too', () => {
    expect(demandWords(1.5).de).toBe('etwa anderthalbmal so viel wie im rechten Winkel')
    expect(demandWords(2).de).toBe('etwa doppelt so viel wie im rechten Winkel')
  })

  it('names table-top and no number, whatever the demand', () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 6, noNaN: true }), ratio => {
        const { en, de } = demandWords(ratio)
        expect(en).toMatch(/table-top$/)
        expect(de).toMatch(/im rechten Winkel$/)
        expect(`${en}${de}`).not.toMatch(/\d|newton/i)
      }),
    ))

  it('table-top itself is the one of every demand, and a harder position never says less', () => {
    const said = hollowHold.variants.map(({ demand }) => demandWords(demand).en)
    expect(said[hollowHold.variants.findIndex(({ id }) => id === 'HH02')]).toBe('about the same as table-top')
    const inOrder = said.filter((words, place) => words !== said[place - 1])
    expect(new Set(inOrder).size).toBe(inOrder.length)
  })
})
