import { type TodayItem, today } from '@backstride/coach'
import { fact, good, screenWith, session } from '@backstride/coach/testing'
import type { Fact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { programme } from './programme/programme.ts'

const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
type Answers = Parameters<typeof screenWith>[0]
const screened = (answers: Answers = {}, painAtRest = 1) =>
  fact('ScreenAnswered', `${start} 08:00`, screenWith(answers, { episode: { painAtRest } }), 'screen')
const cleared = (allows: ('drills' | 'running')[] = ['drills', 'running']) =>
  fact('ClearanceRecorded', `${start} 09:00`, { by: 'Physio', allows, restrictions: [] })
const now = (on: number, nrs: number) =>
  fact('PainReported', `${day(on)} 09:00`, { moment: 'now', nrs }, `now ${on}`)
const plan = (facts: readonly Fact[], on: number) => today({ facts, date: day(on), programme })
const itemOf = (facts: readonly Fact[], on: number, id: string): TodayItem | undefined =>
  plan(facts, on).items.find(item => item.id === id)
const saidOf = (facts: readonly Fact[], on: number, id: string) =>
  itemOf(facts, on, id)?.because.map(({ rule }) => rule)
const ids = (facts: readonly Fact[], on: number) => plan(facts, on).items.map(({ id }) => id)
const perSide = (facts: readonly Fact[], on: number) =>
  plan(facts, on).session?.twists.reduce((sum, set) => sum + set.perSide, 0)

describe('someone looks first', () => {
  it('[CL-01] names each flag with its level, then that a clearance is the way back', () => {
    expect(itemOf([screened({ RF24: 'yes', RF08: 'yes' })], 0, 'clearance')?.because).toEqual([
      { rule: 'RF08', saw: { level: 2 } },
      { rule: 'RF24', saw: { level: 2 } },
      { rule: 'CL-01', saw: { level: 2 } },
    ])
  })
  it('[RS-01] pain of 7 told now asks for the whole screen all the same, 5 for nothing more', () => {
    const flagged = screened({ RF08: 'yes' })
    expect(ids([flagged, now(1, 7)], 1)).toEqual(['clearance', 'screen', 'walk'])
    expect(ids([flagged, now(1, 5)], 1)).toEqual(['clearance', 'walk'])
  })
  it('[CL-03] cleared for running only: the walk says that the drills were not', () => {
    expect(itemOf([screened({ RF16: 'yes' }), cleared(['running'])], 1, 'walk')?.because).toEqual([
      { rule: 'CL-03', saw: { drills: 0 } },
    ])
  })
  it('[LV-04] a rest saw nothing more', () => {
    expect(itemOf([screened({ RF24: 'yes' })], 0, 'rest')?.because).toEqual([{ rule: 'LV-04', saw: {} }])
  })
})

describe('each reason is said once', () => {
  const both = [screened({ RF08: 'yes', RF16: 'yes' }), cleared()]
  it('[CL-02] a clearance once for each flag that it covers', () => {
    for (const { kind, because } of plan(both, 1).items)
      if (kind === 'drill' || kind === 'strength')
        expect(because.filter(({ rule }) => rule === 'CL-02')).toEqual([
          { rule: 'CL-02', saw: { id: 'RF08' } },
          { rule: 'CL-02', saw: { id: 'RF16' } },
        ])
  })
  it('[LV-05] without the hold the wall and the twists say why first, once', () => {
    expect(saidOf(both, 1, 'HW0')).toEqual(['LV-05', 'LV-03', 'CL-02', 'CL-02', 'ST-04'])
    expect(saidOf(both, 1, 'HM0')).toEqual(['LV-05', 'HM-01', 'LV-03', 'CL-02', 'CL-02'])
    expect(itemOf(both, 1, 'HW0')?.dose).toEqual({ rounds: 6, holdS: 10, restS: 15 })
    expect(plan(both, 1).session?.hold).toBeNull()
  })
  it('[MO-01] the question about the morning says whether it comes late', () => {
    const trained = [screened(), ...session(day(0), { before: 1, during: 1 })]
    expect([1, 2].map(on => itemOf(trained, on, 'morning')?.because)).toEqual([
      [{ rule: 'MO-01', saw: { recalled: 0 } }],
      [{ rule: 'MO-01', saw: { recalled: 1 } }],
    ])
  })
  it('[EN-04] the gentlest entry has no twists and no strength in its session', () => {
    expect(plan([screened({}, 5)], 0)).toMatchObject({ steps: [], session: { twists: [] } })
  })
})

describe('what holds the twists back', () => {
  const trained = [screened(), ...good(day(0), { twists: 20 }), ...good(day(2), { twists: 20 })]
  it('[PG-15] a week off: fewer turns, and why; two weeks: five less than were done', () => {
    expect(perSide(trained, 3)).toBe(25)
    expect(saidOf(trained, 3, 'HM0')).not.toContain('PG-15')
    expect(perSide(trained, 8)).toBe(25)
    expect(perSide(trained, 9)).toBe(14)
    expect(itemOf(trained, 9, 'HM0')?.because[0]).toEqual({ rule: 'PG-15', saw: { days: 7 } })
    expect(perSide(trained, 16)).toBe(15)
    expect(saidOf(trained, 16, 'HM0')).toEqual(['PG-15', 'HM-05', 'PG-06'])
  })
  it.each([5, 10, 15, 20, 30])('[PG-15] with %d done, longer away never gives some back', done => {
    const less = [screened(), ...good(day(0), { twists: done }), ...good(day(2), { twists: done })]
    const after = (on: number) =>
      perSide([...less, fact('ScreenAnswered', `${day(on)} 07:00`, screenWith({}))], on)
    expect(after(32)).toBeGreaterThan(0)
    expect(after(32)).toBeLessThanOrEqual(after(20) ?? 0)
  })
  it('[PG-05] a little pain now holds them, [PG-03] more takes some of them', () => {
    expect(perSide([...trained, now(3, 2)], 3)).toBe(20)
    expect(saidOf([...trained, now(3, 2)], 3, 'HM0')?.[0]).toBe('PG-05')
    expect(perSide([...trained, now(3, 3)], 3)).toBe(14)
    expect(saidOf([...trained, now(3, 3)], 3, 'HM0')?.[0]).toBe('PG-03')
  })
  it('[MT-02] keeping mode says since when', () => {
    const keeping = fact('KeepingModeChosen', `${day(3)} 09:00`, { on: true })
    expect(itemOf([...trained, keeping], 4, 'HM0')?.because[0]).toEqual({
      rule: 'MT-02',
      saw: { since: day(3) },
    })
  })
})

describe('[PG-03] [PG-05] pain told now and strength', () => {
  const squats = {
    variant: 'SQ0',
    rounds: [],
    sets: [
      { reps: 8, target: 8 },
      { reps: 8, target: 8 },
    ],
  }
  const squatOf = (...facts: readonly Fact[]) =>
    plan([screened(), ...good(day(0), { besides: [squats] }), ...good(day(2)), ...facts], 4).steps.find(
      ({ ladder }) => ladder === 'squat',
    )
  it('a little holds it where it is, more takes a set', () => {
    const asked = (nrs: number) => {
      const squat = squatOf(now(4, nrs))
      return [squat?.variant, squat?.dose, squat?.because.map(({ rule }) => rule)]
    }
    const calm = squatOf()
    expect(asked(2)[1]).toEqual(calm?.dose)
    expect(asked(3)[1]).toMatchObject({ sets: 1 })
    expect(asked(3)[2]).toContain('PG-03')
  })
})

it('a session of the day itself is said to be done, one of another day is not', () => {
  const facts = [screened(), ...good(day(1)), ...good(day(3))]
  expect([0, 1, 2, 3, 4].map(on => plan(facts, on).doneToday)).toEqual([false, true, false, true, false])
  expect(plan([screened()], 0).doneToday).toBe(false)
})

describe('[PG-10] contact after flares', () => {
  it('is offered until two weeks after the newest of them', () => {
    const sore = (on: number) => session(day(on), { variant: 'HH04', before: 1, during: 1, next: 5 })
    const well = (on: number) =>
      fact('PainReported', `${day(on)} 07:00`, { moment: 'morning', nrs: 1 }, `well ${on}`)
    const three = [screened(), ...[0, 4, 8].flatMap(on => [...sore(on), well(on + 3)])]
    const contact = (on: number) => plan(three, on).advice.find(({ id }) => id === 'contact')?.because.saw
    expect(contact(21)).toEqual({ flares: 3 })
    expect(contact(22)).toBeUndefined()
  })
})
