import { compareFacts, type Fact, type FactKind } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Programme } from '../programme/programme.ts'
import { fact, screenWith, session } from '../testing/journal-of.ts'
import { coachStart } from './coach-state.ts'
import { type Replayed, replay } from './replay.ts'

const programme: Programme = {
  hold: { variants: [], edges: [], bothLegsStraight: () => 1 },
  ladders: [],
}
const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
const scratch = (facts: readonly Fact[], date: string) => replay(facts, date, programme)

/** Of a kind, or of a version of a known kind, that only a newer app reads. */
const foreign = (kind: string, when: string, id: string): Fact => ({
  ...fact('PainReported', when, { moment: 'now', nrs: 0 }, id),
  kind,
  v: 9,
  data: { from: 'later' },
  foreign: true,
})
const screen = fact('ScreenAnswered', `${start} 06:00`, screenWith(), 'screen')
const pain = (on: number, nrs: number, id = `pain-${on}`, time = '08:00') =>
  fact('PainReported', `${day(on)} ${time}`, { moment: 'now', nrs }, id)
const clearance = (on: number) =>
  fact(
    'ClearanceRecorded',
    `${day(on)} 10:00`,
    { by: 'Doctor', allows: ['drills'], restrictions: [] },
    `clearance-${on}`,
  )
const played = (on: number, stopWord?: string) =>
  fact(
    'PositionsExplored',
    `${day(on)} 18:00`,
    { positions: ['HH02'], hardest: null, ...(stopWord === undefined ? {} : { stopWord }) },
    `played-${on}`,
  )

const last = 8
const on = fc.integer({ min: 1, max: last })
const id = fc
  .tuple(fc.constantFrom('pain', 'session', 'clearance', 'screen', 'foreign', 'played'), on)
  .map(([what, that]) => (what === 'session' ? `session-${day(that)}` : `${what}-${that}`))
const correction = fc
  .tuple(on, id, fc.constantFrom<FactKind>('Retracted', 'Amended'), fc.integer({ min: 0, max: 10 }))
  .map(([that, target, kind, nrs]) => [
    fact(
      kind,
      `${day(that)} 20:00`,
      { fact: target, ...(kind === 'Amended' ? { data: { nrs } } : {}) } as never,
      `corrects-${that}`,
    ),
  ])
const happening: fc.Arbitrary<readonly Fact[]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(on, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }))
      .map(([that, during, next]) => session(day(that), { during, next, twists: 10 })),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(on, fc.integer({ min: 0, max: 10 })).map(([that, nrs]) => [pain(that, nrs)]),
  },
  { weight: 1, arbitrary: on.map(that => [clearance(that)]) },
  {
    weight: 1,
    arbitrary: on.map(that => [
      fact('ScreenAnswered', `${day(that)} 07:00`, screenWith({ RF08: 'yes' }), `screen-${that}`),
    ]),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(on, fc.constantFrom('MoonSeen', 'ScreenAnswered', 'PositionsExplored', 'Retracted'))
      .map(([that, kind]) => [foreign(kind, `${day(that)} 19:00`, `foreign-${that}`)]),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(on, fc.boolean()).map(([that, stops]) => [played(that, stops ? 'sharp' : undefined)]),
  },
)
const eachOnce = (facts: readonly Fact[]) => [...new Map(facts.map(one => [one.id, one] as const)).values()]
const journalOf = (parts: fc.Arbitrary<readonly Fact[]>) =>
  fc.array(parts, { maxLength: 12 }).map(all => eachOnce([screen, ...all.flat()]))
const journal = journalOf(happening)

/** Asks with what is there, goes on with what came, and compares each answer with one from scratch. */
function goesOnAsFromScratch(steps: readonly (readonly [facts: readonly Fact[], date: string])[]): void {
  let before: Replayed | undefined
  for (const [facts, date] of steps) {
    before = replay(facts, date, programme, before)
    expect(before).toEqual(scratch(facts, date))
  }
}

describe('a replay that goes on is the same as one from scratch', () => {
  it('when facts arrive as they happen, a day after the other', () =>
    fc.assert(
      fc.property(journal, fc.nat({ max: 2 }), (facts, step) => {
        const days = Array.from({ length: last + 3 }, (_, index) => index * (step + 1))
        goesOnAsFromScratch(days.map(that => [facts.filter(one => one.day <= day(that)), day(that)]))
      }),
    ))
  it('when all of them are there from the start, and days come nearer or are left again', () =>
    fc.assert(
      fc.property(journal, fc.array(fc.nat({ max: last + 2 }), { maxLength: 6 }), (facts, days) => {
        goesOnAsFromScratch(days.map(that => [facts, day(that)]))
      }),
    ))
  it('in whatever order they arrive, corrections before what they correct too', () =>
    fc.assert(
      fc.property(
        journalOf(fc.oneof({ weight: 3, arbitrary: happening }, { weight: 1, arbitrary: correction })).chain(
          facts =>
            fc.tuple(
              fc.shuffledSubarray([...facts], { minLength: facts.length }),
              fc.array(fc.tuple(fc.nat({ max: facts.length }), fc.nat({ max: last })), { maxLength: 5 }),
            ),
        ),
        ([facts, asked]) => {
          const steps = asked.toSorted(([a], [b]) => a - b)
          goesOnAsFromScratch(steps.map(([count, that]) => [facts.slice(0, count), day(that)]))
        },
      ),
      { numRuns: 200 },
    ))
  it('when another journal is meant', () =>
    fc.assert(
      fc.property(
        journal.chain(all => fc.tuple(fc.subarray([...all]), fc.shuffledSubarray([...all]))),
        ([one, other]) => {
          goesOnAsFromScratch([
            [one, day(last)],
            [other, day(last)],
            [[...other, pain(last, 3, 'news', '23:00')], day(last)],
            [one, day(last)],
          ])
        },
      ),
    ))
})

describe('it goes on', () => {
  const facts = [screen, ...session(day(1), { before: 1, next: 1, twists: 10 })]
  const before = scratch(facts, day(2))
  /** Only a replay that goes on keeps what the screen left, as the very same. */
  const wentOn = (after: Replayed, from = before) => after.state.standing === from.state.standing

  it('from nothing', () => {
    const nothing = scratch([], start)
    expect(nothing).toEqual({ state: coachStart, folded: new Set(), effective: [] })
    expect(replay(facts, day(2), programme, nothing)).toEqual(before)
  })
  it('by being the same, where nothing came', () => {
    expect(replay(facts, day(2), programme, before)).toBe(before)
    expect(replay(facts.toReversed(), day(9), programme, before)).toBe(before)
    expect(replay([...facts, pain(3, 5)], day(2), programme, before)).toBe(before)
  })
  it('with news that come later than all the rest, in their order', () => {
    const news = [pain(3, 2), pain(2, 5)]
    const after = replay([...news, ...facts], day(3), programme, before)
    expect(wentOn(after)).toBe(true)
    expect(after).toEqual(scratch([...facts, ...news], day(3)))
    expect(after.effective.slice(0, facts.length)).toEqual(before.effective)
    expect(after.effective.slice(facts.length).map(one => one.id)).toEqual(['pain-2', 'pain-3'])
    expect(after.folded).toEqual(new Set([...facts, ...news].map(one => one.id)))
  })
  it('with foreign facts and with play, which are folded and yet not among the effective', () => {
    const news = [foreign('MoonSeen', `${day(2)} 08:00`, 'moon'), played(2), played(3, 'sharp')]
    const after = replay([...facts, ...news], day(3), programme, before)
    expect(wentOn(after)).toBe(true)
    expect(after.effective.slice(facts.length).map(one => one.id)).toEqual(['played-3'])
    expect(after.folded.has('moon') && after.folded.has('played-2')).toBe(true)
    expect(after.state.asked.stopped).toBe(true)
  })
  it.each([
    ['at the same instant with a later id', 'b', true],
    ['at the same instant with an earlier id', '_', false],
  ])('with a fact %s: %s, %s', (_, name, goes) => {
    const from = scratch([...facts, pain(2, 2, 'a')], day(2))
    const all = [...facts, pain(2, 2, 'a'), pain(2, 3, name)]
    const after = replay(all, day(2), programme, from)
    expect(wentOn(after, from)).toBe(goes)
    expect(after).toEqual(scratch(all, day(2)))
  })
  it('also after corrections, as long as they are no news', () => {
    const corrected = [
      ...facts,
      pain(2, 9, 'slip'),
      fact('Retracted', `${day(2)} 09:00`, { fact: 'slip' }, 'taken'),
    ]
    const from = scratch(corrected, day(2))
    const after = replay([...corrected, pain(3, 2)], day(3), programme, from)
    expect(wentOn(after, from)).toBe(true)
    expect(after.effective.map(one => one.id)).not.toContain('slip')
  })
})

describe('it begins anew', () => {
  const facts = [screen, pain(1, 2), pain(2, 4)]
  const before = scratch(facts, day(2))
  const taken = fact('Retracted', `${day(3)} 09:00`, { fact: 'pain-2' }, 'taken')
  it.each([
    ['for a day before the newest fact', facts, 1, [2]],
    ['without one of the facts', facts.slice(0, 2), 2, [2]],
    ['with another in the place of one', [screen, pain(1, 2), pain(3, 7)], 3, [2, 7]],
    ['with a late one', [...facts, pain(1, 9, 'late', '09:00')], 2, [2, 9, 4]],
    ['with something taken back', [...facts, taken], 3, [2]],
    [
      'with something amended',
      [...facts, fact('Amended', `${day(3)} 09:00`, { fact: 'pain-2', data: { nrs: 1 } })],
      3,
      [2, 1],
    ],
  ])('%s', (_, known, on, told) => {
    const after = replay(known, day(on), programme, before)
    const nrs = after.effective.flatMap(({ kind, data }) => (kind === 'PainReported' ? [data.nrs] : []))
    expect(nrs).toEqual(told)
    expect(after).toEqual(scratch(known, day(on)))
  })
  it('with what was taken back before it arrived', () => {
    const early = scratch([screen, taken], day(4))
    const all = [screen, taken, pain(4, 3, 'pain-2')]
    expect(replay(all, day(4), programme, early)).toEqual(scratch(all, day(4)))
    expect(replay(all, day(4), programme, early).effective.map(one => one.id)).toEqual(['screen'])
  })
})

it('reads facts of kinds it does not know where they stand in time', () => {
  const facts = [foreign('MoonSeen', `${day(3)} 08:00`, 'moon'), screen, pain(1, 2)]
  const { state, effective } = scratch(facts, day(3))
  expect(state.newest).toEqual({ at: `${day(3)}T08:00:00.000Z`, id: 'moon' })
  expect(effective).toEqual([screen, pain(1, 2)].toSorted(compareFacts))
  const unread = foreign('ScreenAnswered', `${day(1)} 07:00`, 'newer')
  expect(scratch([screen, unread], day(3)).state.asked.unreadVersion).toBe(9)
  expect(
    scratch([unread, fact('ScreenAnswered', `${day(2)} 07:00`, screenWith())], day(3)).state.asked
      .unreadVersion,
  ).toBeUndefined()
})

it('leaves out what is of a day to come, and play', () => {
  const facts = [screen, pain(1, 2), pain(2, 3), played(1), played(2)]
  const { state, folded, effective } = scratch(facts, day(1))
  expect(effective.map(one => one.id)).toEqual(['screen', 'pain-1'])
  expect(folded).toEqual(new Set(['screen', 'pain-1', 'played-1']))
  expect(state.latestDay).toBe(day(1))
})
