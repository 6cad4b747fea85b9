import { compareFacts, type FactData, isKnown, type KnownFact } from '@backstride/facts'
import { addDays, weekday } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { fact } from '../testing/journal-of.ts'
import { reminderDue } from './reminder.ts'
import { weekOf } from './week.ts'

/** A Monday. */
const monday = '2026-11-23'
const on = (days: number) => addDays(monday, days)
const known = (...facts: ReturnType<typeof fact>[]): KnownFact[] => facts.filter(isKnown).sort(compareFacts)
const chosen = (when: string, days: number[], more: Partial<FactData<'WeekChosen'>> = {}) =>
  fact('WeekChosen', when, { days, minutes: 12, ...more })
const moved = (when: string, from: string, to: string | null) =>
  fact('SessionMoved', when, { from, to }, `moved ${when}`)
const paused = (from: string, to: string) =>
  fact('PausePlanned', on(-40), { from, to, why: 'holiday' }, `pause-${from}-${to}`)
const done = (day: string, variant = 'HH02') =>
  fact(
    'SessionCompleted',
    day,
    {
      items: [{ variant, rounds: [{ targetS: 10, cleanS: 10, contact: 2, seenBy: 'felt' }] }],
      rpe: 4,
      completedPct: 100,
    },
    `done ${day}`,
  )
/** Which days hold a session, 1 Monday, and from where it came. */
const sessions = (facts: readonly KnownFact[], date = monday) =>
  weekOf(facts, date).days.flatMap(({ day, session }) =>
    session === null ? [] : [[weekday(day), session.movedFrom] as const],
  )

describe('[WK-03] a session that was moved', () => {
  it('comes from the week before and goes into the next', () => {
    const week = chosen(on(-30), [2, 7])
    expect(sessions(known(week, moved(on(-2), on(-1), on(0))))).toEqual([
      [1, on(-1)],
      [2, undefined],
      [7, undefined],
    ])
    expect(sessions(known(week, moved(on(-2), on(6), on(7))))).toEqual([[2, undefined]])
  })
  it('comes from seven days before the week at most', () => {
    const week = chosen(on(-30), [1, 7])
    expect(sessions(known(week, moved(on(-9), on(-7), on(3))))).toEqual([
      [1, undefined],
      [4, on(-7)],
      [7, undefined],
    ])
    expect(sessions(known(week, moved(on(-9), on(-8), on(3))))).toEqual([
      [1, undefined],
      [7, undefined],
    ])
  })
  it('comes from seven days after the week at most', () => {
    const week = chosen(on(-30), [7])
    expect(sessions(known(week, moved(on(-9), on(13), on(3))))).toEqual([
      [4, on(13)],
      [7, undefined],
    ])
    expect(sessions(known(week, moved(on(-9), on(20), on(3))))).toEqual([[7, undefined]])
  })
  it('twice, still says on which day it stood', () => {
    const facts = known(
      chosen(on(-9), [2]),
      moved(`${monday} 07:00`, on(1), on(2)),
      moved(`${monday} 07:01`, on(2), on(4)),
    )
    expect(sessions(facts)).toEqual([[5, on(1)]])
    expect(weekOf(facts, monday).days[4]?.session?.because).toEqual({
      rule: 'WK-03',
      saw: { movedFrom: on(1) },
    })
  })
  it('was suggested only: it moves all the same', () => {
    expect(sessions(known(moved(monday, on(2), on(3))))).toEqual([
      [1, undefined],
      [4, on(2)],
      [5, undefined],
    ])
  })
  it('from a day without one changes nothing', () => {
    const week = chosen(on(-9), [2])
    expect(sessions(known(week, moved(monday, on(3), on(4))))).toEqual([[2, undefined]])
  })
  it('onto another: one session is asked for, and the other stands again once it is moved on', () => {
    const both = [chosen(on(-9), [2, 4]), moved(`${monday} 07:00`, on(1), on(3))]
    expect(sessions(known(...both))).toEqual([[4, on(1)]])
    expect(sessions(known(...both, moved(`${monday} 07:01`, on(3), on(5))))).toEqual([
      [4, undefined],
      [6, on(1)],
    ])
  })
})

describe('[WK-05] a pause', () => {
  it('has its first and its last day, and no other', () => {
    const facts = known(chosen(on(-9), [1, 2, 3, 4]), paused(on(1), on(2)))
    expect(sessions(facts).map(([day]) => day)).toEqual([1, 4])
    expect(weekOf(facts, monday).days.map(({ paused: is }) => is !== null)).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('[WK-01] the choice', () => {
  it('counts from the day it was made: days before it stand as chosen then', () => {
    const facts = known(chosen(on(-9), [1, 3]), chosen(on(1), [4], { minutes: 6 }))
    expect(sessions(facts, on(1)).map(([day]) => day)).toEqual([4])
    expect(weekOf(facts, on(1)).days[3]?.session?.minutes).toBe(6)
    expect(weekOf(facts, monday).suggested).toBe(false)
    expect(weekOf(known(chosen(on(1), [4])), monday).suggested).toBe(true)
  })
  it('has the long run on its day', () => {
    const runs = weekOf(known(chosen(on(-9), [1], { longRunDay: 6 })), monday).days.map(
      ({ longRun }) => longRun,
    )
    expect(runs).toEqual([false, false, false, false, false, true, false])
  })
  it('a session of a later day is not done yet', () => {
    const facts = known(chosen(on(-9), [1, 4]), done(on(3)))
    expect(weekOf(facts, on(1)).days[3]).toMatchObject({ done: 0, session: { minutes: 12 } })
    expect(weekOf(facts, on(3)).days[3]).toMatchObject({ done: 1, session: null })
  })
})

describe('[WK-04] strength', () => {
  const strength = (...facts: ReturnType<typeof fact>[]) =>
    weekOf(known(...facts), monday).days.flatMap(({ day, strength: is }) =>
      is === null ? [] : [weekday(day)],
    )
  it('says how far apart and how often', () => {
    expect(weekOf(known(chosen(on(-9), [1])), monday).days[0]?.strength).toEqual({
      rule: 'WK-04',
      saw: { hours: 48, days: 2 },
    })
  })
  it('comes again on the seventh day after the first of two', () => {
    expect(strength(chosen(on(-9), [1]), done(on(-6), 'SQ1'), done(on(-4), 'SQ1'))).toEqual([])
    expect(strength(chosen(on(-9), [1]), done(on(-7), 'SQ1'), done(on(-4), 'SQ1'))).toEqual([1])
  })
  it('two days after it was done, not the next', () => {
    expect(strength(chosen(on(-9), [1]), done(on(-1), 'SQ1'))).toEqual([])
    expect(strength(chosen(on(-9), [1]), done(on(-2), 'SQ1'))).toEqual([1])
  })
})

describe('[WK-07] the quiet line', () => {
  const week = chosen(on(-60), [1], { remindAt: '18:00' })
  it('stays away while the last session that stood was let go, up to two weeks back', () => {
    expect(reminderDue(known(week), monday, '19:00')).toBeUndefined()
    const lastWeek = paused(on(-7), on(-7))
    expect(reminderDue(known(week, lastWeek), monday, '19:00')).toBeUndefined()
    expect(reminderDue(known(week, lastWeek, paused(on(-14), on(-14))), monday, '19:00')).toBeDefined()
  })
  it('comes once one was done on the day it stood, or since', () => {
    expect(reminderDue(known(week, done(on(-7))), monday, '19:00')).toBeDefined()
    expect(reminderDue(known(week, done(on(-3))), monday, '19:00')).toBeDefined()
    expect(reminderDue(known(week, done(on(-8))), monday, '19:00')).toBeUndefined()
  })
  it('a session of a later day does not silence it', () => {
    expect(reminderDue(known(week, done(on(-7)), done(on(1))), monday, '19:00')).toBeDefined()
  })
})
