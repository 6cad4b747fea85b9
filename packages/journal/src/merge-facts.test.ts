import { compareFacts } from '@backstride/facts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factText, mergeFacts, orderFacts } from './merge-facts.ts'
import { anyFact, anyFacts, painFact } from './store/contract-suite.ts'

/** Few ids, so that two journals often share one, with the same content or another. */
const overlapping = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), anyFact), { maxLength: 8 })
  .map(pairs =>
    mergeFacts(
      [],
      pairs.map(([id, fact]) => ({ ...fact, id })),
    ),
  )

describe('merging journals', () => {
  it('does not depend on which comes first', () =>
    fc.assert(
      fc.property(overlapping, overlapping, (a, b) => {
        expect(mergeFacts(a, b)).toEqual(mergeFacts(b, a))
      }),
    ))

  it('does not depend on the grouping', () =>
    fc.assert(
      fc.property(overlapping, overlapping, overlapping, (a, b, c) => {
        expect(mergeFacts(mergeFacts(a, b), c)).toEqual(mergeFacts(a, mergeFacts(b, c)))
      }),
    ))

  it('changes nothing when repeated', () =>
    fc.assert(
      fc.property(overlapping, overlapping, (a, b) => {
        const merged = mergeFacts(a, b)
        expect(mergeFacts(merged, a)).toEqual(merged)
        expect(mergeFacts(merged, merged)).toEqual(merged)
      }),
    ))

  it('never loses an id, and holds each once', () =>
    fc.assert(
      fc.property(overlapping, overlapping, (a, b) => {
        const ids = mergeFacts(a, b).map(fact => fact.id)
        expect(new Set(ids)).toEqual(new Set([...a, ...b].map(fact => fact.id)))
        expect(ids).toHaveLength(new Set(ids).size)
      }),
    ))

  it('keeps every fact whole', () =>
    fc.assert(
      fc.property(anyFacts, facts => {
        expect(mergeFacts(facts, []).map(factText).toSorted()).toEqual(facts.map(factText).toSorted())
      }),
    ))
})

it('facts are in the order of compareFacts', () =>
  fc.assert(
    fc.property(anyFacts, facts => {
      expect(orderFacts(facts)).toEqual(facts.toSorted(compareFacts))
    }),
  ))

it('members in another order are the same fact', () => {
  const fact = painFact('a', 3)
  const turned = Object.fromEntries(Object.entries(fact).toReversed()) as typeof fact
  expect(factText(turned)).toBe(factText(fact))
})
