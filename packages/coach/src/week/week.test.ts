import type { FactData, KnownFact } from '@backstride/facts'
import { compareFacts, isKnown } from '@backstride/facts'
import { addDays, daysBetween, weekday } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fact } from '../testing/journal-of.ts'
import { twoApart } from './planned-days.ts'
import { reminderDue } from './reminder.ts'
import { weekOf, weekStart } from './week.ts'

/** A Monday. */
const monday = '2026-11-23'
const on = (days: number) => addDays(monday, days)
const known = (...facts: ReturnType<typeof fact>[]): KnownFact[] => facts.filter(isKnown).sort(compareFacts)
const chosen = (when: string, days: number[], more: Partial<FactData<'WeekChosen'>> = {}) =>
  fact('WeekChosen', when, { days, minutes: 12, ...more })
const moved = (when: string, from: string, to: string | null) => fact('SessionMoved', when, { from, to })
const paused = (from: string, to: string, when = `${on(-30)} 08:00`) =>
  fact('PausePlanned', when, { from, to, why: 'holiday' }, `pause-${from}-${to}`)
const done = (when: string, variant = 'HH02') =>
  fact('SessionCompleted', when, {
    items: [
      variant === 'HH02'
        ? { variant, rounds: [{ targetS: 10, cleanS: 10, contact: 2, seenBy: 'felt' }] }
        : { variant, rounds: [], sets: [{ reps: 8, target: 8 }] },
    ],
    rpe: 4,
    completedPct: 100,
  })
/** Which days hold a session, 1 Monday. */
const sessionDays = (facts: readonly KnownFact[], date: string) =>
  weekOf(facts, date).days.flatMap(({ day, session }) => (session === null ? [] : [weekday(day)]))
const strengthDays = (facts: readonly KnownFact[], date: string) =>
  weekOf(facts, date).days.flatMap(({ day, strength }) => (strength === null ? [] : [weekday(day)]))

describe('the week', () => {
  it('is the ISO week of the day, Monday first', () => {
    for (const days of [0, 3, 6]) expect(weekStart(on(days))).toBe(monday)
    expect(weekOf([], on(6)).days.map(({ day }) => day)).toEqual([0, 1, 2, 3, 4, 5, 6].map(on))
  })
  it('[WK-02] suggests days until some are chosen', () => {
    const week = weekOf([], monday)
    expect(week.suggested).toBe(true)
    expect(sessionDays([], monday)).toEqual([1, 3, 5])
    expect(week.days[0]?.session).toEqual({ minutes: null, because: { rule: 'WK-02', saw: {} } })
  })
  it('[WK-02] a suggestion promises no minutes, moved neither', () => {
    const { days } = weekOf(known(moved(`${monday} 07:00`, on(0), on(1))), monday)
    expect(days.map(({ session }) => session?.minutes)).toEqual([
      ...[undefined, null, null, undefined, null, undefined, undefined],
    ])
    expect(days[1]?.session?.because.rule).toBe('WK-03')
  })
  it('[WK-01] stands on the chosen days, from the day they were chosen', () => {
    const facts = known(chosen(on(-20), [1, 2, 3, 4, 5, 6, 7]), chosen(on(-1), [2, 6], { minutes: 6 }))
    expect(sessionDays(facts, monday)).toEqual([2, 6])
    expect(weekOf(facts, monday)).toMatchObject({ suggested: false })
    expect(weekOf(facts, monday).days[1]?.session).toEqual({
      minutes: 6,
      because: { rule: 'WK-01', saw: {} },
    })
  })
  it('[WK-01] no days at all are a choice too', () => {
    expect(sessionDays(known(chosen(on(-1), [])), monday)).toEqual([])
  })
  it('shows nothing of a session that was let go', () => {
    const facts = known(chosen(on(-9), [1, 2, 5]))
    expect(sessionDays(facts, on(3))).toEqual([5])
    expect(weekOf(facts, on(3)).days[0]).toMatchObject({ session: null, done: 0, paused: null })
  })
  it('shows what was done, and asks for it no more', () => {
    const facts = known(chosen(on(-9), [1, 3]), done(on(2)))
    expect(weekOf(facts, on(2)).days[2]).toMatchObject({ done: 1, session: null })
  })
  it('[WK-03] puts a session on another day and says that the runner did', () => {
    const facts = known(chosen(on(-9), [1, 4]), moved(monday, on(3), on(4)))
    expect(sessionDays(facts, monday)).toEqual([1, 5])
    expect(weekOf(facts, monday).days[4]?.session).toMatchObject({
      movedFrom: on(3),
      because: { rule: 'WK-03', saw: { movedFrom: on(3) } },
    })
  })
  it('[WK-03] leaves one out', () => {
    expect(sessionDays(known(chosen(on(-9), [1, 4]), moved(monday, on(3), null)), monday)).toEqual([1])
  })
  it('[WK-03] days chosen anew stand as chosen', () => {
    const facts = known(
      chosen(on(-9), [1, 4]),
      moved(`${monday} 07:00`, on(3), on(4)),
      chosen(`${monday} 08:00`, [4]),
    )
    expect(sessionDays(facts, monday)).toEqual([4])
  })
  it('[WK-05] asks for nothing in a pause', () => {
    const facts = known(chosen(on(-9), [1, 3, 5]), paused(on(1), on(3)))
    expect(sessionDays(facts, monday)).toEqual([1, 5])
    expect(weekOf(facts, monday).days[2]?.paused).toEqual({ rule: 'WK-05', saw: {} })
  })
  it('[WK-04] puts strength on two days, 48 h apart', () => {
    expect(strengthDays(known(chosen(on(-9), [1, 2, 3, 4, 5])), monday)).toEqual([1, 3])
  })
  it('[WK-04] puts none on the day before the long run, this week or into the next', () => {
    expect(strengthDays(known(chosen(on(-9), [3, 5], { longRunDay: 6 })), monday)).toEqual([3])
    expect(strengthDays(known(chosen(on(-9), [4, 7], { longRunDay: 1 })), monday)).toEqual([4])
  })
  it('[WK-04] counts what was done, last week too: two of any seven days', () => {
    const facts = known(chosen(on(-9), [1, 2, 4]), done(on(-1), 'SQ1'))
    expect(strengthDays(facts, monday)).toEqual([2])
    expect(
      strengthDays(known(chosen(on(-9), [1, 2, 4]), done(on(-5), 'SQ1'), done(on(-2), 'BR1')), monday),
    ).toEqual([4])
  })

  const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 })
  const offset = fc.integer({ min: 0, max: 6 })
  it('[WK-03] a move and its reverse change nothing', () =>
    fc.assert(
      fc.property(days, offset, offset, (chosenDays, a, b) => {
        const before = known(chosen(on(-9), chosenDays))
        fc.pre(chosenDays.includes(a + 1))
        const there = [...before, ...known(moved(`${monday} 07:00`, on(a), on(b)))]
        const back = [...there, ...known(moved(`${monday} 07:01`, on(b), on(a)))]
        expect(weekOf(back, monday)).toEqual(weekOf(before, monday))
      }),
    ))
  it('[WK-04] counts as strength what was done of it, and nothing else', () => {
    const week = chosen(on(-9), [2, 4])
    const held = {
      variant: 'HH02',
      rounds: [{ targetS: 10, cleanS: 10, contact: 2, seenBy: 'felt' }],
    } as const
    const squat = (reps: number) => ({ variant: 'SQ1', rounds: [], sets: [{ reps, target: 8 }] })
    const after = (...items: FactData<'SessionCompleted'>['items']) =>
      strengthDays(
        known(week, fact('SessionCompleted', monday, { items, rpe: 4, completedPct: 100 })),
        monday,
      )
    expect(after()).toEqual([2, 4])
    expect(after({ ...held, rounds: [...held.rounds] })).toEqual([2, 4])
    expect(after(squat(0))).toEqual([2, 4])
    expect(after(squat(8))).toEqual([4])
    expect(after({ ...held, rounds: [...held.rounds] }, squat(8))).toEqual([4])
  })
  it('[WK-04] strength never stands on the day before the long run, nor two days running, and only where a session stands', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), offset, (chosenDays, longRunDay, today) => {
        const facts = known(chosen(on(-9), chosenDays, { longRunDay }))
        const strength = weekOf(facts, on(today)).days.filter(day => day.strength !== null)
        expect(strength.length).toBeLessThanOrEqual(2)
        for (const [index, { day, session }] of strength.entries()) {
          expect(session).not.toBeNull()
          expect(weekday(addDays(day, 1))).not.toBe(longRunDay)
          const last = strength[index - 1]
          if (last !== undefined) expect(daysBetween(last.day, day)).toBeGreaterThanOrEqual(2)
        }
      }),
    ))
  it('nothing stands on a day gone by, whatever was chosen, moved or left', () =>
    fc.assert(
      fc.property(days, offset, fc.array(fc.tuple(offset, offset)), (chosenDays, today, moves) => {
        const facts = known(
          chosen(on(-9), chosenDays),
          ...moves.map(([from, to]) => moved(`${monday} 07:00`, on(from), on(to))),
        )
        for (const { day, session } of weekOf(facts, on(today)).days)
          if (day < on(today)) expect(session).toBeNull()
      }),
    ))
  it('later facts change nothing', () => {
    const facts = known(chosen(on(-9), [1, 4]), chosen(on(3), [7]), paused(on(0), on(6), on(5)))
    expect(weekOf(facts, on(1))).toEqual(weekOf(facts.slice(0, 1), on(1)))
  })
})

describe('two days of the week', () => {
  it.each([
    [
      [1, 2, 3, 4, 5],
      [1, 4],
    ],
    [
      [6, 7],
      [6, 7],
    ],
    [
      [1, 7, 3],
      [3, 7],
    ],
    [[5], [5]],
    [[], []],
  ])('of %j are %j', (days, two) => {
    expect(twoApart(days)).toEqual(two)
  })
})

describe('the quiet line', () => {
  const remindAt = '18:00'
  const week = chosen(on(-9), [1, 3], { remindAt })
  const done5 = done(on(-5))
  it('[WK-07] comes from the chosen time on, on a day with a session', () => {
    const facts = known(week, done5)
    expect(reminderDue(facts, monday, '17:59')).toBeUndefined()
    expect(reminderDue(facts, monday, '18:00')).toEqual({ rule: 'WK-07', saw: { at: '18:00' } })
    expect(reminderDue(facts, on(1), '20:00')).toBeUndefined()
  })
  it('[WK-07] comes no more once done, nor where none was wanted or no days are chosen', () => {
    expect(reminderDue(known(week, done5, done(monday)), monday, '19:00')).toBeUndefined()
    expect(reminderDue(known(chosen(on(-9), [1], { remindAt: null })), monday, '19:00')).toBeUndefined()
    expect(reminderDue([], monday, '19:00')).toBeUndefined()
  })
  it('[WK-07] stays away after a session that was let go, until one is done', () => {
    const facts = known(week, done5)
    expect(reminderDue(facts, on(2), '19:00')).toBeUndefined()
    expect(reminderDue(known(week, done5, done(on(1))), on(2), '19:00')).toBeDefined()
  })
  it('[WK-07] the first day ever is reminded of', () => {
    expect(reminderDue(known(chosen(`${monday} 07:00`, [1], { remindAt })), monday, '18:30')).toBeDefined()
  })
  it('[WK-07] stays away in a pause', () => {
    expect(reminderDue(known(week, done5, paused(monday, monday)), monday, '19:00')).toBeUndefined()
  })
})
