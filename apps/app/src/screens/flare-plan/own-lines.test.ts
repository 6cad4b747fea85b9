import { FlarePlanWritten } from '@backstride/facts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesFit, mostCharacters, mostLines, ownLines } from './own-lines.ts'

describe('own words, one entry a line', () => {
  it('come without empty lines and edges', () => {
    expect(ownLines('  a walk \n\n\twarmth\n')).toEqual(['a walk', 'warmth'])
    expect(ownLines(' \n ')).toEqual([])
  })
  it.each([
    ['eight lines', Array(mostLines).fill('x').join('\n'), true],
    [
      'nine lines',
      Array(mostLines + 1)
        .fill('x')
        .join('\n'),
      false,
    ],
    ['a line of 300', 'x'.repeat(mostCharacters), true],
    ['a line of 301', 'x'.repeat(mostCharacters + 1), false],
  ])('%s: %s', (_, text, fits) => {
    expect(linesFit(text)).toBe(fits)
  })
  it('what fits can be kept', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), text => {
        const plan = { eases: ownLines(text), keeps: [], leaves: [] }
        expect(FlarePlanWritten.safeParse(plan).success).toBe(linesFit(text))
      }),
    ))
})
