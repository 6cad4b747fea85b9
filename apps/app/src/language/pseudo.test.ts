import { describe, expect, it } from 'vitest'
import { pseudo, pseudoMessages } from './pseudo.ts'

describe('pseudo language', () => {
  it('leaves no plain letter', () => {
    expect(pseudo('The quick brown fox jumps over a lazy dog, WHY?')).not.toMatch(/[A-Za-z]/)
  })

  it('accents words, keeps names of values, forms of plurals and tags', () => {
    expect(
      pseudoMessages({
        a: ['Pain ', ['nrs'], ' of 10'],
        b: [['count', 'plural', { one: ['One'], other: ['#', ' more'] }]],
        c: '<0>Back</0>',
      }),
    ).toEqual({
      a: [pseudo('Pain '), ['nrs'], pseudo(' of 10')],
      b: [['count', 'plural', { one: [pseudo('One')], other: ['#', pseudo(' more')] }]],
      c: `<0>${pseudo('Back')}</0>`,
    })
  })
})
