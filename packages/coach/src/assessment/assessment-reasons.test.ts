import type { FactData, KnownFact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { fact, good, rounds, screenWith, session } from '../testing/journal-of.ts'
import { assessmentOffer, legLowerOffer } from './assessment-due.ts'
import { type AssessmentDay, assessmentOpening, legsOpen } from './assessment-opening.ts'
import { assessmentStateOf, noAssessment } from './assessment-state.ts'
import { backContactTests } from './back-contact.ts'
import { hipFlexorChange, legLowerChange, plankChange } from './change.ts'
import { painDuration } from './duration.ts'
import { sittingWords, trainingGaps } from './training-gaps.ts'

const start = '2026-03-01'
const on = (days: number, more: Partial<AssessmentDay> = {}): AssessmentDay => ({
  date: addDays(start, days),
  level: 4,
  restrictions: [],
  flags: [],
  painNrs: 1,
  ...more,
})
const stateOf = (...facts: readonly unknown[]) => assessmentStateOf(facts.flat() as readonly KnownFact[])
const screened = fact('ScreenAnswered', start, screenWith())
const trainedOn = (...days: readonly number[]) => days.flatMap(day => good(addDays(start, day)))
const lowered = (days: number, more: Partial<FactData<'LegLowerTested'>> = {}) =>
  fact(
    'LegLowerTested',
    addDays(start, days),
    { legs: 'one', minLegAngleDeg: 30, ...more },
    `lowered ${days} ${JSON.stringify(more)}`,
  )
const shut = (...asked: Parameters<typeof assessmentOpening>) => assessmentOpening(...asked).because

describe('a step that is shut says what it looked at', () => {
  it('[AS-02] the level, where there is one', () => {
    for (const step of ['sitting', 'squeeze', 'hipFlexor', 'legLower', 'plank'] as const) {
      expect(shut(step, noAssessment, on(0, { level: 1 }))).toEqual({ rule: 'AS-02', saw: { level: 1 } })
      expect(shut(step, noAssessment, on(0, { level: null }))).toEqual({ rule: 'AS-02', saw: {} })
    }
  })
  it('[AS-02] level 2 before pain: nothing that loads the back', () => {
    for (const step of ['squeeze', 'hipFlexor', 'backContact', 'legLower', 'plank'] as const)
      expect(shut(step, noAssessment, on(14, { level: 2, painNrs: 8 }))).toEqual({
        rule: 'AS-02',
        saw: { level: 2 },
      })
  })
  it('[AS-02] cleared for running only: nothing on the floor, and no plank', () => {
    const day = on(14, { restrictions: ['noDrills'] })
    for (const step of ['hipFlexor', 'backContact', 'legLower', 'plank'] as const)
      expect(shut(step, noAssessment, day)?.rule).toBe('AS-02')
    expect(assessmentOpening('sitting', noAssessment, day)).toEqual({ open: true })
  })
  it('[AS-04] days since the first session, and days trained', () => {
    expect(shut('legLower', stateOf(screened, trainedOn(1, 4, 4, 8)), on(12))).toEqual({
      rule: 'AS-04',
      saw: { days: 11, sessions: 3 },
    })
    expect(shut('legLower', stateOf(screened), on(12))).toEqual({
      rule: 'AS-04',
      saw: { days: 0, sessions: 0 },
    })
  })
  it('[AS-05] [AS-08] level and pain, as far as they are known', () => {
    const trained = stateOf(screened, trainedOn(0, 4, 8, 12))
    const sore = on(14, { level: 3, painNrs: 5 })
    expect(shut('legLower', trained, sore)).toEqual({ rule: 'AS-05', saw: { level: 3, painNrs: 5 } })
    const untold = on(14, { level: 3, painNrs: undefined })
    expect(shut('plank', trained, untold)).toEqual({ rule: 'AS-08', saw: { level: 3 } })
  })
  it('[AS-06] [AS-08] pain that nobody told shuts nothing: it is asked on the page', () => {
    const trained = stateOf(screened, trainedOn(0, 4, 8, 12))
    for (const step of ['legLower', 'plank'] as const)
      expect(assessmentOpening(step, trained, on(14, { painNrs: undefined })).open).toBe(true)
  })
  it('[AS-09] days since the screen; without one since the first session', () => {
    expect(shut('plank', stateOf(screened, trainedOn(1)), on(2))).toEqual({ rule: 'AS-09', saw: { days: 2 } })
    const only = stateOf(trainedOn(1))
    expect(shut('plank', only, on(3))).toEqual({ rule: 'AS-09', saw: { days: 2 } })
    expect(assessmentOpening('plank', only, on(4)).open).toBe(true)
    expect(shut('plank', noAssessment, on(3))).toEqual({ rule: 'AS-09', saw: { days: 0 } })
  })
  it('[AS-10] nobody lies on the back who should not: no test there, whatever else is open', () => {
    for (const step of ['hipFlexor', 'backContact'] as const)
      expect(shut(step, noAssessment, on(1, { flags: ['RF16'] }))).toEqual({ rule: 'AS-10', saw: {} })
  })
  it('[AS-10] bones that need care leave the tests on the back that need no straight leg', () => {
    expect(assessmentOpening('hipFlexor', noAssessment, on(1, { flags: ['RF22'] }))).toEqual({ open: true })
    expect(shut('legLower', noAssessment, on(1, { flags: ['RF22'] }))?.rule).toBe('AS-10')
  })
  it('[AS-04] thirteen days off are still training, fourteen are not', () => {
    const trained = stateOf(screened, trainedOn(0, 4, 8, 12))
    expect(assessmentOpening('legLower', trained, on(25)).open).toBe(true)
    expect(shut('legLower', trained, on(26))?.rule).toBe('AS-04')
  })
  it('[AS-14] [AS-18] runs a week, minutes in one go', () => {
    expect(trainingGaps({ runsPerWeek: 3, strengthPerWeek: 0, crossPerWeek: 0 })).toEqual([
      { rule: 'AS-14', saw: { runs: 3 } },
    ])
    expect(trainingGaps({ strengthPerWeek: 0, crossPerWeek: 0 }).map(({ rule }) => rule)).toEqual([
      'AS-15',
      'AS-16',
    ])
    expect(trainingGaps({ runsPerWeek: 3, crossPerWeek: 0 }).map(({ rule }) => rule)).toEqual(['AS-16'])
    expect(sittingWords({ longestSpellMin: 90 })).toEqual({ rule: 'AS-18', saw: { minutes: 90 } })
  })
})

describe('which legs may be tested', () => {
  it('[AS-06] the newest test of one leg decides, of whichever side', () => {
    const legs = (...tests: readonly unknown[]) => legsOpen(stateOf(tests))
    const [sore, calm] = [{ nrs: 3 }, { nrs: 2 }]
    expect(legs(lowered(3, { side: 'left', ...sore }), lowered(5, { side: 'right', ...calm }))).toEqual([
      'one',
      'both',
    ])
    expect(legs(lowered(3, { side: 'right', ...calm }), lowered(5, { side: 'left', ...sore }))).toEqual([
      'one',
    ])
    expect(legs(lowered(3, { side: 'left', ...calm }), lowered(5, sore))).toEqual(['one'])
    expect(legs(lowered(3))).toEqual(['one', 'both'])
    expect(legs(lowered(3, { legs: 'both' }))).toEqual(['one'])
  })
  it('[AS-06] both are offered seven days after one, not a day sooner', () => {
    const state = stateOf(screened, trainedOn(0, 4, 8, 12), lowered(15))
    const quiet = { ...state, heard: [addDays(start, 15), null] as const }
    expect(legLowerOffer(quiet, on(22))).toEqual({ rule: 'AS-06', saw: {} })
    const late = stateOf(screened, trainedOn(0, 4, 8, 12), lowered(16))
    expect(legLowerOffer({ ...late, heard: [addDays(start, 12), null] }, on(22))).toBeUndefined()
    expect(legLowerOffer({ ...late, heard: [addDays(start, 12), null] }, on(23))?.rule).toBe('AS-06')
  })
})

describe('[AS-01] the offer', () => {
  it('is none before the first screen, however open the steps are', () => {
    expect(assessmentOffer(noAssessment, on(5))).toBeUndefined()
    expect(legLowerOffer(stateOf(trainedOn(0, 4, 8, 12)), on(14))).toBeUndefined()
  })
  it('needs a level of 3 or 4', () => {
    const offered = (level: AssessmentDay['level']) => assessmentOffer(stateOf(screened), on(1, { level }))
    expect([null, 0, 2].map(level => offered(level as AssessmentDay['level']))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(offered(3)?.rule).toBe('AS-01')
  })
  it('counts from the first screen, not from a later one', () => {
    const again = fact('ScreenAnswered', addDays(start, 20), screenWith(), 'again')
    expect(assessmentOffer(stateOf(screened, again), on(29))).toBeUndefined()
    expect(stateOf(screened, again).firstScreen).toBe(start)
  })
})

describe('what is kept in mind', () => {
  it('is the first session, the last, and on how many days', () => {
    const { firstSession, lastSession, trainingDays } = stateOf(trainedOn(1, 4, 4, 8))
    expect([firstSession, lastSession, trainingDays]).toEqual([addDays(start, 1), addDays(start, 8), 3])
  })
  it('is a test as it was told: pain where it was, the side where it was', () => {
    const { legs } = stateOf(lowered(1, { side: 'left', nrs: 0 }), lowered(2), lowered(3, { legs: 'both' }))
    expect(legs).toStrictEqual({
      left: { day: addDays(start, 1), minLegAngleDeg: 30, nrs: 0 },
      'side not told': { day: addDays(start, 2), minLegAngleDeg: 30 },
      both: { day: addDays(start, 3), minLegAngleDeg: 30 },
    })
  })
  it('an answer ends the skip of its own step only', () => {
    const skip = (step: 'sitting' | 'training') => fact('AssessmentSkipped', start, { step }, `skip ${step}`)
    const { skipped, answered } = stateOf(
      skip('sitting'),
      skip('training'),
      fact('SittingTold', addDays(start, 1), { hoursPerDay: 0 }),
    )
    expect(skipped).toEqual({ training: start })
    expect(answered).toEqual({ sitting: addDays(start, 1) })
  })
  it('[AS-07] whoever says nothing of flattening is not taken to be hurt by it', () => {
    const told = fact('MovementPreferenceTold', start, { worseWith: 'bending' })
    expect(stateOf(told).flatteningHurts).toBe(false)
  })
  it('two things told on a day are one day on which something was heard', () => {
    const sitting = (on: number, hoursPerDay: number) =>
      fact('SittingTold', addDays(start, on), { hoursPerDay }, `sitting ${on} ${hoursPerDay}`)
    expect(stateOf(sitting(1, 4), sitting(3, 4), sitting(3, 5)).heard).toEqual([
      addDays(start, 3),
      addDays(start, 1),
    ])
  })
  it('other facts answer nothing, but were heard', () => {
    const { answered, heard } = stateOf(
      trainedOn(1),
      fact('WeekChosen', addDays(start, 4), { days: [], minutes: 6 }),
    )
    expect(answered).toEqual({})
    expect(heard).toEqual([addDays(start, 4), addDays(start, 2)])
  })
})

describe('tests in the first session', () => {
  it('is only a long first round of the hold on the floor', () => {
    const sessionOf = (day: string, variant: string, targetS: number) =>
      session(day, { variant, rounds: [...rounds(1, targetS), ...rounds(1, 30, 2, 12)] })
    const facts = [
      screened,
      sessionOf('2026-03-02', 'HW0', 30),
      sessionOf('2026-03-03', 'HH02', 10),
      sessionOf('2026-03-04', 'HH02', 30),
      session('2026-03-05', { variant: 'HH02', rounds: [] }),
    ].flat() as readonly KnownFact[]
    expect(backContactTests(facts)).toEqual([{ day: '2026-03-04', heldS: 30 }])
  })
})

describe('how long it has hurt', () => {
  const sore = (day: string, weeks: number) =>
    fact('ScreenAnswered', day, screenWith({}, { episode: { weeks } }), `sore ${day}`)
  const later = session('2026-03-21', { next: 1 })
  const facts = [sore('2026-03-01', 20), sore('2026-03-20', 1), ...later] as readonly KnownFact[]
  it('is as the newest screen up to that day has it', () => {
    expect(painDuration(facts, '2026-02-28')).toBeUndefined()
    expect(painDuration(facts, '2026-03-01')).toBe('overTwelve')
    expect(painDuration(facts, '2026-03-20')).toBe('underSix')
    expect(painDuration(facts, '2026-03-30')).toBe('underSix')
  })
})

describe('change between two tests', () => {
  it('names its rule whether or not it is clear', () => {
    const eye = (band: 'below' | 'level'): FactData<'HipFlexorTested'> => ({ way: 'eye', left: { band } })
    expect(hipFlexorChange(eye('level'), eye('below'), 'left')).toEqual({
      direction: 'lower',
      because: { rule: 'AS-11', saw: {} },
    })
    expect(hipFlexorChange(eye('level'), eye('level'), 'left')?.because).toEqual({ rule: 'AS-11', saw: {} })
    const legs = (minLegAngleDeg: number) => ({ legs: 'one', minLegAngleDeg }) as const
    expect(legLowerChange(legs(60), legs(0))?.because.rule).toBe('AS-12')
    expect(legLowerChange(legs(60), legs(60))?.because.rule).toBe('AS-12')
    const plank = (heldS: number) => ({ plank: 'front', heldS }) as const
    expect(plankChange(plank(10), plank(60))?.because.rule).toBe('AS-13')
  })
  it('is read only where side and kind are the same', () => {
    const legs = (side: 'left' | 'right') => ({ legs: 'one', minLegAngleDeg: 30, side }) as const
    expect(legLowerChange(legs('left'), legs('right'))).toBeUndefined()
    expect(legLowerChange(legs('left'), legs('left'))).toBeDefined()
    const side = { plank: 'side', side: 'left', heldS: 20 } as const
    expect(plankChange(side, { plank: 'front', heldS: 20 })).toBeUndefined()
    expect(plankChange({ plank: 'side', heldS: 20 }, { plank: 'front', heldS: 20 })).toBeUndefined()
  })
  it('by the phone on one day and by eye on the other it cannot be told; by phone without an angle the band is', () => {
    const phone = (band: 'below' | 'above', angleDeg?: number): FactData<'HipFlexorTested'> => ({
      way: 'phone',
      left: angleDeg === undefined ? { band } : { band, angleDeg },
    })
    const eye: FactData<'HipFlexorTested'> = { way: 'eye', left: { band: 'above', angleDeg: 20 } }
    expect(hipFlexorChange(phone('below', -20), eye, 'left')?.direction).toBe('unclear')
    expect(hipFlexorChange(eye, phone('below', -20), 'left')?.direction).toBe('unclear')
    expect(hipFlexorChange(phone('below'), phone('above', 20), 'left')?.direction).toBe('higher')
    expect(hipFlexorChange(phone('above', 20), phone('below'), 'left')?.direction).toBe('lower')
    expect(hipFlexorChange(phone('below', -20), phone('above'), 'left')?.direction).toBe('higher')
    expect(hipFlexorChange({ way: 'eye' }, eye, 'left')).toBeUndefined()
  })
})
