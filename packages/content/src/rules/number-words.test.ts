import { rules } from '@backstride/coach'
import { describe, expect, it } from 'vitest'
import { numbersInWords, numberWords } from './number-words.ts'

const numbered = rules.flatMap(({ id, numbers }) =>
  Object.entries(numbers ?? {}).map(([name]) => ({ id, name })),
)

describe('numbers of rules in words', () => {
  it('has words for every number that a rule decides by', () => {
    expect(numbered.length).toBeGreaterThan(100)
    expect(
      numbered.filter(({ id, name }) => !(`${id}.${name}` in numberWords) && !(name in numberWords)),
    ).toEqual([])
  })

  it('has no words that no rule uses', () => {
    const used = new Set(numbered.flatMap(({ id, name }) => [name, `${id}.${name}`]))
    expect(Object.keys(numberWords).filter(name => !used.has(name))).toEqual([])
  })

  it.each(['en', 'de'] as const)('says each value in %s and leaves no place open', lang => {
    for (const rule of rules) {
      const said = numbersInWords(rule, lang)
      expect(said).toHaveLength(Object.keys(rule.numbers ?? {}).length)
      for (const words of said) expect(words).not.toMatch(/[{}]|undefined|[a-z][A-Z]/)
    }
  })

  it.each(['en', 'de'] as const)('keeps a unit with its number in %s, the last of several too', lang => {
    const said = numbersInWords({ id: 'XX-01', numbers: { apartH: 48, holdS: [10, 12] } }, lang)
    expect(said[0]).toContain('48\u00a0h')
    expect(said[1]).toContain('10, 12\u00a0s')
    const torn = rules
      .flatMap(rule => numbersInWords(rule, lang))
      .filter(words => /\d (?:h|s|%)(?!\p{L})/u.test(words))
    expect(torn).toEqual([])
  })

  it('puts the value where it belongs, in the way of the language', () => {
    const rule = {
      id: 'XX-01',
      numbers: { demandAtMost: 1.5, cleanShare: 0.8, weekdays: [1, 5], duringNrs: [4, 5] },
    }
    expect(numbersInWords(rule, 'en')).toEqual([
      'demand of 1.5 at most',
      '80\u00a0% of rounds clean',
      'Mon, Fri',
      'pain of 4 or 5 during it',
    ])
    expect(numbersInWords(rule, 'de')).toEqual([
      'Anforderung höchstens 1,5',
      '80\u00a0% der Runden sauber',
      'Mo, Fr',
      'Schmerz 4 oder 5 dabei',
    ])
  })
})
