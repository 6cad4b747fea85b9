import type { Text } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { explain } from './explain.ts'
import { type RuleId, ruleOf, rules } from './registry.ts'
import { rulesOf } from './rules-of.ts'

/** Every rule says its own id and the pain it saw. */
const sentences = Object.fromEntries(
  rules.map(({ id }): [string, Text] => [id, { en: `${id}: pain of {now}`, de: `${id}: Schmerz von {now}` }]),
) as Readonly<Record<RuleId, Text>>

describe('a reason in words', () => {
  it('is the sentence of its rule with what it saw, its source, its tag and its numbers', () => {
    expect(explain({ rule: 'PG-02', saw: { now: 6 } }, sentences, 'en')).toEqual({
      rule: 'PG-02',
      says: 'PG-02: pain of 6',
      saw: { now: 6 },
      source: ruleOf('PG-02')?.source,
      tag: 'D',
      numbers: { painFromNrs: 6, pauseH: 48 },
    })
  })
  it('is said in the language that was asked for, and zero is a number', () => {
    expect(explain({ rule: 'PG-05', saw: { now: 0 } }, sentences, 'de').says).toBe('PG-05: Schmerz von 0')
  })
  it('has no numbers where its rule decides by none', () => {
    expect(ruleOf('PG-01')?.numbers).toBeUndefined()
    expect(explain({ rule: 'PG-01', saw: {} }, sentences, 'en').numbers).toEqual({})
  })
  it('of a rule that nobody published is a mistake of ours, and says which', () => {
    expect(() => explain({ rule: 'XX-99', saw: {} }, sentences, 'en')).toThrow('XX-99')
  })
})

it('rules of a group share their tag; numbers stand only beside those that have some', () => {
  expect(rulesOf('M', { 'XX-01': 'EV 1', 'XX-02': { source: 'EV 2', numbers: { days: 0 } } })).toStrictEqual([
    { id: 'XX-01', tag: 'M', source: 'EV 1' },
    { id: 'XX-02', tag: 'M', source: 'EV 2', numbers: { days: 0 } },
  ])
})
