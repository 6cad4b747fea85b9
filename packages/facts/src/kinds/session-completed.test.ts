import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readData } from '../read-fact.ts'

const round = { targetS: 10, cleanS: 7, contact: 1, seenBy: 'felt' } as const
const plain = { items: [{ variant: 'HH02', rounds: [round] }], rpe: 3, completedPct: 100 }
const whole = {
  items: [
    { variant: 'SP1', rounds: [{ ...round, side: 'left' }], outsideLadder: true },
    { variant: 'SQ1', rounds: [], sets: [{ reps: 0, target: 8 }] },
    { variant: 'CA3', rounds: [], sets: [{ reps: 12, target: 12, side: 'right' }] },
    { variant: 'HM2', rounds: [], twists: { left: 0, right: 10 } },
  ],
  rpe: 0,
  completedPct: 0,
  lanePct: { hold: 0, twists: 100 },
  template: 'afterRunDry',
  frontOfHip: 'pinches',
  backNow: 'worse',
  startedUtc: '2026-03-02T17:50:00.000Z',
}
const read = (data: unknown) => readData('SessionCompleted', data)

describe('a session', () => {
  it.each([
    ['as the first version wrote it', plain],
    ['with all that came later', whole],
    ['with members of a newer version', { ...plain, items: [{ ...plain.items[0], gripKg: 4 }], windMS: 3 }],
  ])('%s is read as it was written', (_, data) => {
    expect(read(data)).toEqual({ ok: true, value: data })
  })

  const optional = fc.record(
    {
      template: fc.constantFrom('six', 'twoStanding'),
      frontOfHip: fc.constantFrom('felt', 'notFelt', 'pinches'),
      backNow: fc.constantFrom('same', 'better', 'worse'),
      stopWord: fc.constantFrom('dizzy', true, false),
    },
    { requiredKeys: [] },
  )
  it('keeps what was told and adds nothing', () =>
    fc.assert(
      fc.property(optional, fc.integer({ min: 0, max: 1000 }), fc.boolean(), (told, reps, outsideLadder) => {
        const data = {
          ...plain,
          ...told,
          items: [{ variant: 'BR1', rounds: [], sets: [{ reps, target: 8 }], outsideLadder }],
        }
        expect(read(data)).toEqual({ ok: true, value: data })
      }),
    ))

  it.each([
    [
      'a side that is none',
      { ...plain, items: [{ variant: 'SP1', rounds: [{ ...round, side: 'both' }] }] },
      'data.items.0.rounds.0.side',
    ],
    [
      'half a repetition',
      { ...plain, items: [{ variant: 'SQ1', sets: [{ reps: 7.5, target: 8 }] }] },
      'data.items.0.sets.0.reps',
    ],
    [
      'a set without its target',
      { ...plain, items: [{ variant: 'SQ1', sets: [{ reps: 8 }] }] },
      'data.items.0.sets.0.target',
    ],
    [
      'outside the ladder as a word',
      { ...plain, items: [{ variant: 'HH02', outsideLadder: 'yes' }] },
      'data.items.0.outsideLadder',
    ],
    ['an answer that was not offered', { ...plain, frontOfHip: 'hurts' }, 'data.frontOfHip'],
    ['a back that is fine', { ...plain, backNow: 'fine' }, 'data.backNow'],
    ['more of a lane than was asked', { ...plain, lanePct: { hold: 101 } }, 'data.lanePct.hold'],
    ['a template without a name', { ...plain, template: '' }, 'data.template'],
  ])('refuses %s and says where', (_, data, where) => {
    const session = read(data)
    expect(session.ok ? 'read' : session.error.where).toBe(where)
  })
})
