import type { Fact, KnownFact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { fact, screenWith } from '../testing/journal-of.ts'
import { nextOutcome, outcomeDue } from './outcome-due.ts'

const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
const known = (...facts: readonly Fact[]) => facts as KnownFact[]
const inPain = fact('ScreenAnswered', start, screenWith())

describe('what comes next', () => {
  it('is what opens first, not what is asked first', () => {
    expect(nextOutcome(known(inPain), day(5))).toEqual({ kind: 'week', day: day(7) })
    expect(nextOutcome(known(inPain), day(7))).toEqual({ kind: 'activities', day: day(14) })
    expect(nextOutcome(known(inPain), day(2), { questionnaire: true })?.day).toBe(day(3))
    expect(nextOutcome([], day(5))).toBeUndefined()
  })
  it('in keeping mode is how it changed, until that was asked at 12 weeks', () => {
    const keeping = known(inPain, fact('KeepingModeChosen', day(1), { on: true }))
    expect(nextOutcome(keeping, day(2))).toEqual({ kind: 'change', day: day(42) })
    expect(nextOutcome(keeping, day(42))).toEqual({ kind: 'change', day: day(84) })
    expect(nextOutcome(keeping, day(84))).toBeUndefined()
  })
})

it('[OU-02] activities rated a week before they open are asked for again', () => {
  const rated = fact('ActivitiesRated', day(7), { activities: [{ id: 'running', score: 0 }] })
  expect(outcomeDue(known(inPain, rated), day(14))?.kind).toBe('activities')
})

it('[OU-12] of two flares the one that ended last says from when on a question stays open', () => {
  const pain = (on: number, moment: 'during' | 'morning', nrs: number) =>
    fact('PainReported', day(on), { moment, nrs }, `${moment} ${on}`)
  const activities = fact('ActivitiesRated', day(3), { activities: [{ id: 'running', score: 0 }] })
  const facts = known(inPain, activities, pain(8, 'during', 7), pain(11, 'morning', 0))
  expect(outcomeDue(facts, day(13), { flare: { since: day(8), over: day(9) } })?.kind).toBe('week')
})

it('[OU-09] a spell said to be so much younger still began before the start, a day less did not', () => {
  const again = (on: number) =>
    fact('ScreenAnswered', day(on), screenWith({}, { episode: { weeks: 3 } }), `again ${on}`)
  // Three weeks, and the two that people round by, reach back to the very day of the first screen.
  expect(outcomeDue(known(inPain, again(35)), day(42))?.because.saw).toEqual({ days: 42 })
  expect(outcomeDue(known(inPain, again(36)), day(43))?.because.saw).toEqual({ days: 7 })
})
