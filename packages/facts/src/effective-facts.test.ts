import fc from 'fast-check'
import { expect, it } from 'vitest'
import { effectiveFacts } from './effective-facts.ts'
import type { Fact } from './fact.ts'
import { redFlagIds } from './kinds/screen-answered.ts'
import { readFact, writeFact } from './read-fact.ts'

let minute = 0
const fact = (id: string, kind: string, data: unknown): Fact => {
  minute += 1
  const at = `2026-03-01T${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00.000Z`
  const read = readFact({ id, kind, at, day: '2026-03-01', zone: 'UTC', device: 'test', v: 1, data })
  if (!read.ok) throw new Error(read.error.message)
  return read.value
}
const pain = (id: string, nrs = 3) => fact(id, 'PainReported', { moment: 'now', nrs, distal: 1 })
const amend = (id: string, target: string, data: unknown) => fact(id, 'Amended', { fact: target, data })
const retract = (id: string, target: string) => fact(id, 'Retracted', { fact: target })
const dataOf = (facts: readonly Fact[]) => effectiveFacts(facts).map(({ data }) => data)
const idsOf = (facts: readonly Fact[]) => effectiveFacts(facts).map(({ id }) => id)

it('an amendment with whole data replaces it', () => {
  expect(dataOf([pain('a'), amend('b', 'a', { moment: 'morning', nrs: 0 })])).toEqual([
    { moment: 'morning', nrs: 0 },
  ])
})
it('an amendment with some members changes those', () => {
  expect(dataOf([pain('a'), amend('b', 'a', { nrs: 0 })])).toEqual([{ moment: 'now', nrs: 0, distal: 1 }])
})
it('an amendment reaches into a screen: one answer changed, the others kept', () => {
  const answers = Object.fromEntries(redFlagIds.map(id => [id, 'no']))
  const screen = { ageYears: 38, answers, qualifiers: [], episode: null }
  const facts = [fact('s', 'ScreenAnswered', screen), amend('b', 's', { answers: { RF08: 'yes' } })]
  expect(dataOf(facts)).toEqual([{ ...screen, answers: { ...answers, RF08: 'yes' } }])
})
it('an amendment that cannot be read changes nothing', () => {
  expect(dataOf([pain('a'), amend('b', 'a', { nrs: 11 }), amend('c', 'a', 'x')])).toEqual([
    { moment: 'now', nrs: 3, distal: 1 },
  ])
})
it('the newest amendment wins, and retracting it restores what was before', () => {
  const facts = [pain('a'), amend('b', 'a', { nrs: 1 }), amend('c', 'a', { nrs: 2 })]
  expect(dataOf(facts)).toEqual([{ moment: 'now', nrs: 2, distal: 1 }])
  expect(dataOf([...facts, retract('d', 'c')])).toEqual([{ moment: 'now', nrs: 1, distal: 1 }])
})
it('an amendment is amended like any fact, in part or whole, and stands again when that is taken back', () => {
  const facts = [pain('a'), amend('b', 'a', { nrs: 1 }), amend('c', 'b', { data: { nrs: 5 } })]
  expect(dataOf(facts)).toEqual([{ moment: 'now', nrs: 5, distal: 1 }])
  const again = [...facts, amend('d', 'c', { data: { data: { nrs: 6 } } })]
  expect(dataOf(again)).toEqual([{ moment: 'now', nrs: 6, distal: 1 }])
  expect(dataOf([...again, retract('e', 'c')])).toEqual([{ moment: 'now', nrs: 1, distal: 1 }])
})
it('an amendment that was meant for another fact goes there once that is said', () => {
  const facts = [pain('a'), pain('x'), amend('b', 'a', { nrs: 7 }), amend('c', 'b', { fact: 'x' })]
  expect(dataOf(facts)).toEqual([
    { moment: 'now', nrs: 3, distal: 1 },
    { moment: 'now', nrs: 7, distal: 1 },
  ])
})
it('a ring of amendments from a forged file ends', () => {
  const facts = [
    pain('a'),
    amend('b', 'c', { fact: 'a' }),
    amend('c', 'b', { data: { nrs: 9 } }),
    amend('d', 'd', {}),
  ]
  expect(idsOf(facts)).toEqual(['a'])
})
it('a retracted fact is gone, and back when the retraction is retracted', () => {
  expect(idsOf([pain('a'), retract('b', 'a')])).toEqual([])
  expect(idsOf([pain('a'), retract('b', 'a'), retract('c', 'b')])).toEqual(['a'])
  expect(idsOf([pain('a'), retract('b', 'a'), retract('c', 'b'), retract('d', 'c')])).toEqual([])
})
it('a retraction that was written before its target, by a clock that was wrong, still applies', () => {
  const early = retract('b', 'a')
  expect(idsOf([early, pain('a')])).toEqual([])
})
it('a ring of retractions from a forged file ends', () => {
  expect(idsOf([pain('x'), retract('a', 'b'), retract('b', 'a')])).toEqual(['x'])
})
it('the order in which facts arrive does not matter', () =>
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        [
          pain('p1'),
          pain('p2'),
          amend('m1', 'p1', { nrs: 9 }),
          amend('m2', 'p1', { nrs: 8 }),
          retract('r1', 'm2'),
          retract('r2', 'p2'),
          retract('r3', 'r2'),
        ],
        { minLength: 7 },
      ),
      facts => {
        expect(effectiveFacts(facts).map(({ id, data }) => [id, data])).toEqual([
          ['p1', { moment: 'now', nrs: 9, distal: 1 }],
          ['p2', { moment: 'now', nrs: 3, distal: 1 }],
        ])
      },
    ),
  ))

const envelope = {
  id: 'a',
  at: '2026-03-01T08:00:00Z',
  day: '2026-03-01',
  zone: 'Europe/Berlin',
  device: 'd',
  v: 1,
}
it('keeps kinds and versions it does not know, and unknown members, whole', () => {
  for (const raw of [
    { ...envelope, kind: 'MoonSeen', data: [1], extra: { x: 1 } },
    { ...envelope, kind: 'PainReported', v: 7, data: { new: true } },
    { ...envelope, kind: 'PainReported', data: { moment: 'now', nrs: 0, later: 'yes' }, extra: null },
  ]) {
    const read = readFact(raw)
    expect(read.ok && writeFact(read.value)).toEqual(raw)
  }
})
it.each([
  ['no id', { ...envelope, id: undefined, kind: 'X', data: 1 }, 'id'],
  ['an instant without zone', { ...envelope, at: '2026-03-01T08:00:00', kind: 'X', data: 1 }, 'at'],
  ['a day that is none', { ...envelope, day: '2026-02-30', kind: 'X', data: 1 }, 'day'],
  ['a zone that is none', { ...envelope, zone: 'Mars/Olympus', kind: 'X', data: 1 }, 'zone'],
  ['pain of 11', { ...envelope, kind: 'PainReported', data: { moment: 'now', nrs: 11 } }, 'data.nrs'],
  ['pain of 2.5', { ...envelope, kind: 'PainReported', data: { moment: 'now', nrs: 2.5 } }, 'data.nrs'],
  [
    'a contact of 3',
    {
      ...envelope,
      kind: 'SessionCompleted',
      data: {
        items: [{ variant: 'HH02', rounds: [{ targetS: 10, cleanS: 10, contact: 3, seenBy: 'felt' }] }],
        rpe: 3,
        completedPct: 100,
      },
    },
    'data.items.0.rounds.0.contact',
  ],
])('refuses %s and says where', (_, raw, where) => {
  const read = readFact(raw)
  expect(read.ok ? 'read' : read.error.where).toBe(where)
})
