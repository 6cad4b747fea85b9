import type { KnownFact } from '@backstride/facts'
import { addDays, daysBetween } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fact, good, screenWith } from '../testing/journal-of.ts'
import { assessmentOffer, legLowerOffer, stepsLeft } from './assessment-due.ts'
import type { AssessmentDay } from './assessment-opening.ts'
import { assessmentStateOf } from './assessment-state.ts'

const start = '2026-03-01'
const on = (days: number, more: Partial<AssessmentDay> = {}): AssessmentDay => ({
  date: addDays(start, days),
  level: 4,
  restrictions: [],
  flags: [],
  painNrs: 1,
  ...more,
})
const screened = fact('ScreenAnswered', start, screenWith())
const sitting = (days: number) => fact('SittingTold', addDays(start, days), { hoursPerDay: 0 })
const skipped = (step: 'sitting' | 'legLower', days: number) =>
  fact('AssessmentSkipped', addDays(start, days), { step }, `skip ${step} ${days}`)
const facts = (...all: readonly (ReturnType<typeof fact> | readonly ReturnType<typeof fact>[])[]) =>
  [screened, ...all.flat()] as readonly KnownFact[]

describe('the offer of what is left', () => {
  it.each([
    { name: 'the day of the screen: nothing', all: facts(), day: on(0), left: undefined },
    { name: 'the next day: all six', all: facts(), day: on(1), left: 6 },
    { name: 'one was told on that day: five, still', all: facts(sitting(1)), day: on(1), left: 5 },
    { name: 'told yesterday: quiet', all: facts(sitting(1)), day: on(2), left: undefined },
    { name: 'quiet until the week is over', all: facts(sitting(1)), day: on(7), left: undefined },
    { name: 'a week later again, without it', all: facts(sitting(1)), day: on(8), left: 5 },
    { name: 'a skip counts as done', all: facts(skipped('sitting', 1)), day: on(8), left: 5 },
    { name: 'level 2: nothing', all: facts(), day: on(1, { level: 2 }), left: undefined },
    { name: 'on the back not: five', all: facts(), day: on(1, { flags: ['RF16'] }), left: 5 },
    { name: 'the last day of four weeks', all: facts(), day: on(28), left: 6 },
    { name: 'never again after four weeks', all: facts(), day: on(29), left: undefined },
  ])('[AS-01] $name', ({ all, day, left }) => {
    const due = assessmentOffer(assessmentStateOf(all), day)
    expect(due).toEqual(left === undefined ? undefined : { rule: 'AS-01', saw: { left } })
  })

  it('nothing left, nothing offered', () => {
    const all = facts(
      fact('PainSitesMarked', start, { sites: [] }),
      fact('MovementPreferenceTold', start, { worseWith: 'neither' }),
      fact('TrainingTold', start, {}),
      sitting(0),
      fact('SqueezeTested', start, { felt: 'yes' }),
      fact('HipFlexorTested', start, { way: 'eye' }),
    )
    expect(stepsLeft(assessmentStateOf(all), on(1))).toEqual([])
    expect(assessmentOffer(assessmentStateOf(all), on(1))).toBeUndefined()
  })

  it('an answer ends a skip, and a skip afterwards stays one', () => {
    const left = (...all: readonly ReturnType<typeof fact>[]) =>
      stepsLeft(assessmentStateOf(facts(all)), on(9)).length
    expect([left(skipped('sitting', 1)), left(skipped('sitting', 1), sitting(2))]).toEqual([5, 5])
    const again = assessmentStateOf(facts(skipped('sitting', 1), sitting(2)))
    expect([again.skipped.sitting, again.answered.sitting]).toEqual([undefined, addDays(start, 2)])
  })

  it('[AS-01] never on two days of seven to whoever tells something on the days they are there', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), days => {
        const there = days.toSorted((a, b) => a - b)
        const told = there.map(day => fact('PainReported', addDays(start, day), { moment: 'now', nrs: 0 }))
        const offered = there.filter(day =>
          assessmentOffer(
            assessmentStateOf(facts(told.filter(each => each.day <= addDays(start, day)))),
            on(day),
          ),
        )
        const weeks = offered.map(day => Math.floor((day - 1) / 7))
        expect(new Set(weeks).size).toBe(weeks.length)
        expect(weeks.length).toBeLessThanOrEqual(4)
        expect(offered.length).toBe(
          new Set(there.filter(day => day <= 28).map(day => Math.floor((day - 1) / 7))).size,
        )
      }),
    ))
})

describe('the offer of lowering the legs', () => {
  const trained = [0, 4, 8, 12].flatMap(day => good(addDays(start, day)))
  const test = (legs: 'one' | 'both', days: number, nrs = 0) =>
    fact('LegLowerTested', addDays(start, days), { legs, minLegAngleDeg: 30, nrs }, `${legs} ${days}`)
  it.each([
    { name: 'once the gate is open', more: [], day: on(15), is: 'AS-06' },
    { name: 'not before', more: [], day: on(13), is: undefined },
    { name: 'not to whoever skipped it', more: [skipped('legLower', 15)], day: on(22), is: undefined },
    { name: 'not the day after one leg', more: [test('one', 15)], day: on(16), is: undefined },
    { name: 'both, a week after one leg', more: [test('one', 15)], day: on(22), is: 'AS-06' },
    { name: 'not both where one leg hurt', more: [test('one', 15, 4)], day: on(22), is: undefined },
    { name: 'nothing after both', more: [test('one', 15), test('both', 17)], day: on(24), is: undefined },
  ])('[AS-06] $name', ({ more, day, is }) => {
    const all = facts(trained, more).filter(each => daysBetween(each.day, day.date) >= 0)
    expect(legLowerOffer(assessmentStateOf(all), day)?.rule).toBe(is)
  })
})
