import { compareFacts, type FactOf, isKind, type KnownFact } from '@backstride/facts'
import { addDays, daysBetween } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { painLog } from '../progression/pain-log.ts'
import { fact } from '../testing/journal-of.ts'
import { morningDue } from './morning-due.ts'

type Training = FactOf<'SessionCompleted'> | FactOf<'RunRecorded'>

const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
const journal = (...facts: readonly (readonly KnownFact[])[]) => facts.flat().toSorted(compareFacts)

const sessionOn = (on: number, time: string, id: string) =>
  fact('SessionCompleted', `${day(on)} ${time}`, { items: [], rpe: 3, completedPct: 100 }, id) as Training
const runOn = (on: number, time: string, id: string) =>
  fact(
    'RunRecorded',
    `${day(on)} ${time}`,
    {
      startUtc: `${day(on)}T${time}:00Z`,
      distanceM: 5000,
      timerS: 1800,
      sport: 'running',
      source: 'by hand',
    },
    id,
  ) as Training

/** What was trained in a week: sessions and runs, some of them after midnight, several a day. */
const week = fc
  .array(
    fc.record({
      on: fc.nat({ max: 6 }),
      time: fc.constantFrom('00:10', '07:30', '18:00', '23:50'),
      make: fc.constantFrom(sessionOn, runOn),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map(all => journal(all.map(({ on, time, make }, index) => make(on, time, `training-${index}`))))

/** The answer as the question asks for it; saved `late` days after it was shown. */
function answer(due: NonNullable<ReturnType<typeof morningDue>>, date: string, late = 0): KnownFact {
  const data = {
    moment: 'morning',
    nrs: 1,
    about: String(due.about),
    ...(due.recalled ? { recalled: true } : {}),
  } as const
  return fact('PainReported', `${addDays(date, late)} 08:00`, data, `morning-${date}`) as KnownFact
}

describe('[MO-01] the morning question', () => {
  it('is due the next day and until the third, afterwards as recalled, never on the day itself', () =>
    fc.assert(
      fc.property(week, fc.integer({ min: -2, max: 14 }), (trained, on) => {
        const due = morningDue(trained, day(on))
        const last = trained.findLast(({ day: done }) => done < day(on))
        const days = last === undefined ? 0 : daysBetween(last.day, day(on))
        const isAsked = days >= 1 && days <= 3
        expect(due).toEqual(isAsked ? { about: last?.id, recalled: days > 1 } : null)
      }),
    ))

  it('once told it never comes again for anything of that day, however late the answer was saved', () =>
    fc.assert(
      fc.property(
        week,
        fc.nat({ max: 10 }),
        fc.nat({ max: 3 }),
        fc.nat({ max: 4 }),
        (trained, on, late, more) => {
          const due = morningDue(trained, day(on))
          fc.pre(due !== null)
          const told = journal(trained, [answer(due, day(on), late)])
          const again = morningDue(told, day(on + late + more))
          const dayOf = (id: string | null) => trained.find(each => each.id === id)?.day
          if (again !== null) expect(dayOf(again.about)).not.toBe(dayOf(due.about))
        },
      ),
    ))

  it('an answer given where it was asked counts for all that was trained that day', () =>
    fc.assert(
      fc.property(week, fc.nat({ max: 10 }), (trained, on) => {
        const due = morningDue(trained, day(on))
        fc.pre(due !== null)
        const told = answer(due, day(on))
        const sessions = trained.filter(isKind('SessionCompleted'))
        const log = painLog(
          sessions,
          [told].filter(isKind('PainReported')),
          trained.filter(isKind('RunRecorded')),
        )
        const asked = trained.find(({ id }) => id === due.about)?.day
        // A session in the night before the answer has the same next morning, where that of the day before was asked for.
        const isOfThatNight = (at: string) => !due.recalled && at === `${day(on)}T00:10:00.000Z`
        for (const session of sessions)
          expect(log.reportsOf(session).length).toBe(
            session.day === asked || isOfThatNight(session.at) ? 1 : 0,
          )
      }),
    ))

  it.each([
    ['Europe/Berlin', `${day(0)}T22:30:00.000Z`],
    ['Pacific/Kiritimati', `${day(0)}T10:30:00.000Z`],
    ['America/New_York', `${day(1)}T04:30:00.000Z`],
  ])('half past midnight in %s belongs to the new day', (zone, at) => {
    const night = [{ ...sessionOn(1, '00:30', 'night'), zone, at }]
    expect([0, 1, 2].map(on => morningDue(night, day(on)))).toEqual([
      null,
      null,
      { about: 'night', recalled: false },
    ])
  })

  describe('after a session in the night', () => {
    const night = sessionOn(1, '00:30', 'night')
    const told = (nrs: number, time: string, about?: string) =>
      fact(
        'PainReported',
        `${day(1)} ${time}`,
        { moment: 'morning', nrs, ...(about === undefined ? {} : { about }) },
        `told ${time}`,
      ) as FactOf<'PainReported'>
    const heard = (trained: readonly Training[], ...reports: readonly FactOf<'PainReported'>[]) => {
      const log = painLog(trained, reports)
      return trained.map(each => log.reportsOf(each).map(({ data }) => data.nrs))
    }
    const at = (time: string, on = 1) => `${day(on)}T${time}:00.000Z`

    it('the morning of its own date is asked for once five hours have passed, and only once', () => {
      const due = { about: 'night', recalled: false }
      expect(morningDue([night], day(1), at('03:00'))).toBeNull()
      expect(morningDue([night], day(1), at('05:29'))).toBeNull()
      expect(morningDue([night], day(1), at('05:30'))).toEqual(due)
      expect(morningDue([night], day(1), at('20:00'))).toEqual(due)
      const after = journal([night], [told(1, '07:00', 'night')])
      expect(morningDue(after, day(1), at('08:00'))).toBeNull()
      expect(morningDue(after, day(2), at('08:00', 2))).toBeNull()
      expect(morningDue([night], day(2), at('08:00', 2))).toEqual(due)
    })

    it('the same as ten to midnight: that morning is its next one, with or without its name', () => {
      const evening = sessionOn(0, '23:50', 'evening')
      for (const each of [evening, night]) {
        expect(heard([each], told(6, '07:00'))).toEqual([[6]])
        expect(heard([each], told(6, '07:00', each.id))).toEqual([[6]])
      }
      expect(heard([evening, night], told(6, '07:00', 'evening'))).toEqual([[6], [6]])
      expect(heard([evening, night], told(6, '07:00', 'night'))).toEqual([[6], [6]])
    })

    it('a number told before a night has passed is not', () => {
      expect(heard([night], told(1, '05:29'))).toEqual([[]])
      expect(heard([night], told(1, '00:10'))).toEqual([[]])
    })

    it('the morning of the day after is still heard beside it', () => {
      const next = fact('PainReported', `${day(2)} 07:00`, { moment: 'morning', nrs: 4, about: 'night' })
      expect(heard([night], told(1, '07:00'), next as FactOf<'PainReported'>)).toEqual([[1, 4]])
    })

    it.each(['03:00', '05:30', '08:00', '18:00'])(
      'somebody up at %s has no next morning on that day',
      time => {
        const early = sessionOn(1, time, 'early')
        expect(heard([early], told(1, '23:30'), told(1, '14:00', 'early'))).toEqual([[]])
        expect(morningDue([early], day(1), at('23:30'))).toBeNull()
        expect(morningDue([early], day(2), at('07:00', 2))).toEqual({ about: 'early', recalled: false })
      },
    )

    it('the clock is that of the session, also where the morning is told in another zone', () => {
      // Half past midnight in Berlin; the runner flies, and wakes in New York on the same date.
      const berlin = { ...night, zone: 'Europe/Berlin', at: `${day(0)}T23:30:00.000Z` }
      const newYork = { ...told(6, '07:00'), zone: 'America/New_York', at: at('12:00') }
      expect(heard([berlin], newYork)).toEqual([[6]])
      // Evening in New York, which is the night in Berlin: its own date is over before it is morning.
      const evening = { ...sessionOn(1, '18:30', 'evening'), zone: 'America/New_York', at: at('23:30') }
      expect(
        heard([evening], { ...told(1, '07:00'), zone: 'Europe/Berlin', at: at('05:00', 2), day: day(2) }),
      ).toEqual([[1]])
      expect(heard([evening], { ...told(1, '23:50'), at: at('04:50', 2) })).toEqual([[]])
    })
  })

  it('two sessions of a day that tell different mornings keep their own', () => {
    const two = [sessionOn(0, '08:00', 'early'), sessionOn(0, '18:00', 'late')]
    const morning = (about: string, nrs: number) =>
      fact('PainReported', `${day(1)} 07:00`, { moment: 'morning', nrs, about }, `morning-${about}`)
    const log = painLog(two, [morning('early', 4), morning('late', 1)].filter(isKind('PainReported')))
    expect(two.map(each => log.reportsOf(each).map(({ data }) => data.nrs))).toEqual([[4], [1]])
  })

  it('a number told on the day itself is not the next morning', () => {
    const early = fact('PainReported', `${day(0)} 20:00`, { moment: 'morning', nrs: 1, about: 'done' })
    expect(morningDue(journal([sessionOn(0, '08:00', 'done')], [early as KnownFact]), day(1))).not.toBeNull()
  })

  it('does not come in the night: five hours lie between, where the moment is known', () => {
    const late = journal([sessionOn(0, '23:50', 'late')])
    expect(morningDue(late, day(1), `${day(1)}T00:30:00.000Z`)).toBeNull()
    expect(morningDue(late, day(1), `${day(1)}T04:49:00.000Z`)).toBeNull()
    expect(morningDue(late, day(1), `${day(1)}T04:50:00.000Z`)).toEqual({ about: 'late', recalled: false })
    expect(morningDue(late, day(1))).toEqual({ about: 'late', recalled: false })
  })
})
