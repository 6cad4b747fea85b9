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
    about: due.about,
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
          const dayOf = (id: string | undefined) => trained.find(each => each.id === id)?.day
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
        for (const session of sessions)
          expect(log.reportsOf(session).length).toBe(session.day === asked ? 1 : 0)
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
