import { type CoachState, planOf, type Replayed, replay } from '@backstride/coach'
import { fact, rounds, screenWith, session } from '@backstride/coach/testing'
import { compareFacts, type Fact, type RedFlagId } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programme } from './programme/programme.ts'

const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
const last = 30

const nrs = fc.integer({ min: 0, max: 10 })
const flag = fc.constantFrom<RedFlagId>('RF08', 'RF09', 'RF17', 'RF22', 'RF65', 'RF01')

/** What may happen on a day, one kind after the other; ids differ by day and place. */
const happening = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        before: nrs,
        during: nrs,
        next: fc.option(nrs, { nil: undefined }),
        rpe: fc.integer({ min: 2, max: 9 }),
        variant: fc.constantFrom('HH00', 'HH01', 'HH02', 'HH04', 'HH09'),
        holdS: fc.constantFrom(10, 12, 15, 30),
        twists: fc.integer({ min: 1, max: 30 }),
        lost: fc.boolean(),
        painkiller: fc.boolean(),
        pinches: fc.boolean(),
      })
      .map(given => (on: number): readonly Fact[] => {
        const { before, during, next, rpe, variant, holdS, twists, lost, painkiller, pinches } = given
        return session(day(on), {
          before,
          during,
          ...(next === undefined ? {} : { next }),
          rpe,
          variant,
          twists,
          painkiller,
          rounds: lost ? rounds(6, holdS, 0, 3) : rounds(6, holdS),
          besides: [{ variant: 'SQ0', rounds: [], sets: [{ reps: 8, target: 8 }] }],
          ...(pinches ? { frontOfHip: 'pinches' as const } : {}),
        })
      }),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        moment: fc.constantFrom('now' as const, 'morning' as const),
        nrs,
        distal: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
        recalled: fc.boolean(),
      })
      .map(({ moment, nrs: told, distal, recalled }) => (on: number): readonly Fact[] => [
        fact(
          'PainReported',
          `${day(on)} 09:00`,
          {
            moment,
            nrs: told,
            ...(distal === undefined ? {} : { distal }),
            ...(recalled && moment === 'morning' ? { recalled: true } : {}),
          },
          `told-${on}`,
        ),
      ]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.option(flag, { nil: undefined }), nrs)
      .map(([id, rest]) => (on: number): readonly Fact[] => [
        fact(
          'ScreenAnswered',
          `${day(on)} 08:00`,
          screenWith(id === undefined ? {} : { [id]: 'yes' }, { episode: { painAtRest: rest } }),
          `screen-${on}`,
        ),
      ]),
  },
  {
    weight: 1,
    arbitrary: fc.constant((on: number): readonly Fact[] => [
      fact(
        'ClearanceRecorded',
        `${day(on)} 10:00`,
        { by: 'Doctor', allows: ['drills', 'running'], restrictions: [] },
        `clearance-${on}`,
      ),
    ]),
  },
  {
    weight: 1,
    arbitrary: fc.constant((on: number): readonly Fact[] => [
      fact(
        'RunRecorded',
        `${day(on)} 17:00`,
        {
          startUtc: `${day(on)}T16:00:00.000Z`,
          distanceM: 8000,
          timerS: 2800,
          sport: 'running',
          source: 'hand',
        },
        `run-${on}`,
      ),
    ]),
  },
)

const story = fc
  .array(fc.tuple(fc.integer({ min: 1, max: last }), happening), { maxLength: 30 })
  .map(all =>
    [
      fact('ScreenAnswered', `${start} 06:00`, screenWith({}, { episode: { painAtRest: 1 } }), 'screen-0'),
      ...new Map(all.flatMap(([on, happens]) => happens(on)).map(one => [one.id, one] as const)).values(),
    ].toSorted(compareFacts),
  )

describe('the replay that goes on', () => {
  it('gives, day after day, the plan that a replay from scratch gives', () =>
    fc.assert(
      fc.property(story, facts => {
        let before: Replayed | undefined
        for (let on = 0; on <= last + 6; on += 3) {
          const date = day(on)
          // Facts arrive as they happen: none of a later day is known yet.
          const known = facts.filter(one => one.day <= date)
          before = replay(known, date, programme, before)
          expect(planOf(before.state, { date, programme })).toEqual(
            planOf(replay(known, date, programme).state, { date, programme }),
          )
        }
      }),
      { numRuns: 25 },
    ))

  it('does not mind in which order facts arrived, nor corrections and late ones', () =>
    fc.assert(
      fc.property(story, fc.nat(), fc.option(fc.nat(), { nil: undefined }), (facts, cut, wrong) => {
        const date = day(last)
        const target = wrong === undefined ? undefined : facts[wrong % facts.length]
        const all =
          target === undefined
            ? facts
            : [...facts, fact('Retracted', `${date} 20:00`, { fact: target.id }, 'taken')]
        const early = replay(
          facts.filter((_, index) => index % 3 !== cut % 3),
          date,
          programme,
        )
        const plan = (state: CoachState) => planOf(state, { date, programme })
        const whole = plan(replay(all, date, programme).state)
        expect(plan(replay(all, date, programme, early).state)).toEqual(whole)
        expect(plan(replay(all.toReversed(), date, programme).state)).toEqual(whole)
      }),
      { numRuns: 60 },
    ))

  it.each([
    ['taken back', 'Retracted', {}],
    ['amended', 'Amended', { data: { nrs: 1 } }],
  ] as const)('hears that a pain was %s, also where that arrived first', (_, kind, data) => {
    const date = day(4)
    const early = [
      fact('ScreenAnswered', `${start} 06:00`, screenWith(), 'screen'),
      ...session(day(1), { before: 1, during: 1, next: 1 }),
      fact(kind, `${date} 09:00`, { fact: 'slip', ...data } as never, 'correction'),
    ]
    const all = [...early, fact('PainReported', `${date} 08:00`, { moment: 'now', nrs: 9 }, 'slip')]
    const plan = ({ state }: Replayed) => planOf(state, { date, programme })
    const whole = plan(replay(all, date, programme))
    expect(whole.items.map(({ kind }) => kind)).toContain('drill')
    expect(plan(replay(all, date, programme, replay(early, date, programme)))).toEqual(whole)
  })

  it('keeps little: what it holds does not grow with the years', () => {
    const years = (days: number) => {
      const facts = Array.from({ length: days }, (_, on) =>
        session(day(on), { before: 1, during: 1, next: 1 }),
      )
      const { state } = replay(
        [fact('ScreenAnswered', `${start} 06:00`, screenWith()), ...facts.flat()],
        day(days),
        programme,
      )
      return JSON.stringify(state, (_, value) =>
        value instanceof Map || value instanceof Set ? [...value] : value,
      ).length
    }
    expect(years(700)).toBeLessThan(years(100) * 1.05)
  })
})
