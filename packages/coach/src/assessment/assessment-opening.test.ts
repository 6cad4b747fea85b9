import type { KnownFact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Level } from '../screening/level.ts'
import { fact, good, screenWith } from '../testing/journal-of.ts'
import { type AssessmentDay, assessmentOpening, legsOpen } from './assessment-opening.ts'
import { assessmentStateOf, noAssessment } from './assessment-state.ts'
import { assessmentSteps } from './assessment-step.ts'

const start = '2026-03-01'
const dayOf = (days: number, more: Partial<AssessmentDay> = {}): AssessmentDay => ({
  date: addDays(start, days),
  level: 4,
  restrictions: [],
  flags: [],
  painNrs: 1,
  ...more,
})
const screened = fact('ScreenAnswered', start, screenWith())
const trainedOn = (...days: readonly number[]): readonly KnownFact[] => [
  screened as KnownFact,
  ...(days.flatMap(day => good(addDays(start, day))) as KnownFact[]),
]
const trained = assessmentStateOf(trainedOn(0, 4, 8, 12))
const ruleOf = (opening: ReturnType<typeof assessmentOpening>) => [opening.open, opening.because?.rule]

describe('lowering straight legs', () => {
  it.each([
    { name: 'two weeks in, four days trained', state: trained, day: dayOf(14), is: [true, 'AS-06'] },
    { name: 'a day too early', state: trained, day: dayOf(13), is: [false, 'AS-04'] },
    {
      name: 'too few days trained',
      state: assessmentStateOf(trainedOn(0, 4, 8)),
      day: dayOf(14),
      is: [false, 'AS-04'],
    },
    { name: 'off for two weeks', state: trained, day: dayOf(26), is: [false, 'AS-04'] },
    {
      name: 'never trained',
      state: assessmentStateOf([screened as KnownFact]),
      day: dayOf(30),
      is: [false, 'AS-04'],
    },
    { name: 'level 3', state: trained, day: dayOf(14, { level: 3 }), is: [false, 'AS-05'] },
    { name: 'pain of 2', state: trained, day: dayOf(14, { painNrs: 2 }), is: [true, 'AS-06'] },
    { name: 'pain of 3', state: trained, day: dayOf(14, { painNrs: 3 }), is: [false, 'AS-05'] },
    {
      name: 'legs stay bent',
      state: trained,
      day: dayOf(14, { restrictions: ['noStraightLegs'] }),
      is: [false, 'AS-10'],
    },
    {
      name: 'bones that need care',
      state: trained,
      day: dayOf(14, { flags: ['RF22'] }),
      is: [false, 'AS-10'],
    },
    { name: 'level 2', state: trained, day: dayOf(14, { level: 2 }), is: [false, 'AS-02'] },
    {
      name: 'cleared for running only',
      state: trained,
      day: dayOf(14, { restrictions: ['noDrills'] }),
      is: [false, 'AS-02'],
    },
  ])('[AS-04] [AS-05] [AS-10] $name', ({ state, day, is }) => {
    expect(ruleOf(assessmentOpening('legLower', state, day))).toEqual(is)
  })

  it('[AS-06] both legs come only after one leg was lowered without pain', () => {
    const one = (nrs: number) =>
      assessmentStateOf([
        ...trainedOn(0, 4, 8, 12),
        fact('LegLowerTested', addDays(start, 14), { legs: 'one', side: 'right', minLegAngleDeg: 40, nrs }),
      ] as KnownFact[])
    expect([trained, one(2), one(3)].map(legsOpen)).toEqual([['one'], ['one', 'both'], ['one']])
  })
})

describe('a plank for time', () => {
  it.each([
    { name: 'day 2', day: dayOf(2), is: [false, 'AS-09'] },
    { name: 'day 3', day: dayOf(3), is: [true, undefined] },
    { name: 'level 3', day: dayOf(3, { level: 3 }), is: [false, 'AS-08'] },
    { name: 'pain of 3', day: dayOf(3, { painNrs: 3 }), is: [false, 'AS-08'] },
    { name: 'holds of at most 10 s', day: dayOf(3, { restrictions: ['holdMax10s'] }), is: [false, 'AS-08'] },
    { name: 'pregnant, cleared', day: dayOf(3, { flags: ['RF16'] }), is: [false, 'AS-10'] },
  ])('[AS-08] [AS-09] $name', ({ day, is }) => {
    expect(ruleOf(assessmentOpening('plank', assessmentStateOf([screened as KnownFact]), day))).toEqual(is)
  })
})

it('[AS-07] what presses the back flat stays out where that hurts, until told otherwise', () => {
  const told = (flatteningHurts: boolean) =>
    fact(
      'MovementPreferenceTold',
      start,
      { worseWith: 'bending', flatteningHurts },
      `told ${flatteningHurts}`,
    )
  const hurts = assessmentStateOf([...trainedOn(0, 4, 8, 12), told(true)] as KnownFact[])
  const again = assessmentStateOf([...trainedOn(0, 4, 8, 12), told(true), told(false)] as KnownFact[])
  for (const step of ['hipFlexor', 'backContact', 'legLower'] as const) {
    expect(ruleOf(assessmentOpening(step, hurts, dayOf(14)))).toEqual([false, 'AS-07'])
    expect(assessmentOpening(step, again, dayOf(14)).open).toBe(true)
  }
  expect(assessmentOpening('plank', hurts, dayOf(14)).open).toBe(true)
})

it('[AS-03] the back-contact test is told to come as round 1', () => {
  expect(ruleOf(assessmentOpening('backContact', noAssessment, dayOf(0)))).toEqual([true, 'AS-03'])
})

it('[AS-02] no test before a screen or at level 0 to 2, and no question at level 0 or 1', () => {
  const openAt = (level: Level | null) =>
    assessmentSteps.filter(step => assessmentOpening(step, trained, dayOf(14, { level })).open)
  expect([null, 0, 1].map(level => openAt(level as Level | null))).toEqual([[], [], []])
  expect(openAt(2)).toEqual(['bodyChart', 'movement', 'training', 'sitting'])
  expect(openAt(3)).toEqual([
    'bodyChart',
    'movement',
    'training',
    'sitting',
    'squeeze',
    'hipFlexor',
    'backContact',
  ])
})

it('[AS-05] [AS-08] more pain, a lower level or one more limit never opens what was shut', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...assessmentSteps),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 10 }),
      fc.constantFrom<Level>(1, 2, 3, 4),
      fc.constantFrom<'painNrs' | 'level' | 'limit'>('painNrs', 'level', 'limit'),
      (step, days, painNrs, level, worse) => {
        const day = dayOf(days, { painNrs, level })
        const changed: AssessmentDay =
          worse === 'painNrs'
            ? { ...day, painNrs: painNrs + 1 }
            : worse === 'level'
              ? { ...day, level: (level - 1) as Level }
              : { ...day, restrictions: ['noStraightLegs', 'holdMax10s'] }
        if (!assessmentOpening(step, trained, day).open)
          expect(assessmentOpening(step, trained, changed).open).toBe(false)
      },
    ),
  ))
