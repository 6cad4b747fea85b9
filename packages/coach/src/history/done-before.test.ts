import { isKind, isKnown, type KnownFact, type SessionItem } from '@backstride/facts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fact, rounds } from '../testing/journal-of.ts'
import { isDone, laddersDone, lastBrace } from './done-before.ts'

const sessionOf = (day: string, items: readonly SessionItem[]): KnownFact[] =>
  [fact('SessionCompleted', day, { items: [...items], rpe: 3, completedPct: 100 })].filter(isKnown)
const held = (variant: string): SessionItem => ({ variant, rounds: rounds(1, 10) })

describe('what was done before', () => {
  it('is every drill with a round, a repetition or a twist, chosen outside the ladder or not', () => {
    const facts = sessionOf('2026-03-02', [
      { ...held('HH02'), outsideLadder: true },
      { variant: 'SQ1', rounds: [], sets: [{ reps: 1, target: 8 }] },
      { variant: 'HM1', rounds: [], twists: { left: 0, right: 1 } },
      { variant: 'BR0', rounds: [], sets: [{ reps: 0, target: 8 }] },
      { variant: 'HM2', rounds: [], twists: { left: 0, right: 0 } },
      { variant: 'CA0', rounds: [] },
    ])
    expect([...laddersDone(facts)]).toEqual(['HH02', 'SQ1', 'HM1'])
    const told = fact('PainReported', '2026-03-02', { moment: 'now', nrs: 0 })
    expect([...laddersDone([told, ...facts].filter(isKnown))]).toEqual(['HH02', 'SQ1', 'HM1'])
  })
  it('only grows with time', () => {
    const item = fc.record({
      variant: fc.constantFrom('HH00', 'HM0', 'SQ0', 'HW0'),
      rounds: fc.constantFrom([], rounds(1, 10)),
    })
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), fc.array(item, { maxLength: 6 }), (early, late) => {
        const first = sessionOf('2026-03-02', early)
        const both = laddersDone([...first, ...sessionOf('2026-03-03', late)])
        for (const variant of laddersDone(first)) expect(both).toContain(variant)
        for (const each of late.filter(isDone)) expect(both).toContain(each.variant)
      }),
    )
  })
})

describe('how the hold was last done', () => {
  it.each([
    ['nothing yet', [], 'flat'],
    ['pressed flat', [held('HH02')], 'flat'],
    ['neutral', [held('HH01N')], 'neutral'],
    ['neutral after a flat round', [held('HH02'), held('HH02N')], 'neutral'],
    ['flat again', [held('HH02N'), held('HH01')], 'flat'],
    ['at the wall and on hands and knees since', [held('HH02N'), held('HW1'), held('BD2')], 'neutral'],
  ] as const)('%s', (_, items, brace) => {
    expect(lastBrace(sessionOf('2026-03-02', items))).toBe(brace)
  })
  it('the newest session with a hold on the floor decides', () => {
    const facts = [
      ...sessionOf('2026-03-02', [held('HH02')]),
      ...sessionOf('2026-03-03', [held('HH02N')]),
      ...sessionOf('2026-03-04', [held('HW0')]),
    ]
    expect(lastBrace(facts)).toBe('neutral')
    expect(lastBrace(facts.filter(isKind('SessionCompleted')).slice(0, 1))).toBe('flat')
  })
})
