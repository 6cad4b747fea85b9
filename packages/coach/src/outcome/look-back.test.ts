import type { Fact, KnownFact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { fact, good, screenWith } from '../testing/journal-of.ts'
import { lookBack, outcomeOffer, worthALookOf } from './look-back.ts'
import { scoreSeries } from './outcome-series.ts'

const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
const known = (...facts: readonly (Fact | readonly Fact[])[]) => facts.flat() as KnownFact[]
const inPain = fact('ScreenAnswered', start, screenWith({}, { episode: { weeks: 3, painAtRest: 5 } }))
const morning = (on: number, nrs: number) =>
  fact('PainReported', `${day(on)} 07:00`, { moment: 'morning', nrs }, `m${on}`)
const mornings = (nrs: number, ...on: readonly number[]) => on.map(each => morning(each, nrs))
const rated = (on: number, running: number, lift: number) =>
  fact('ActivitiesRated', day(on), {
    activities: [
      { id: 'running', score: running },
      { id: 'a', words: 'Lifting', score: lift },
    ],
  })

describe('[OU-09] pain at the start and now', () => {
  const painOf = (facts: readonly KnownFact[], on: number) => lookBack(facts, day(on))?.pain

  it('is the median of the first and of the last two weeks', () => {
    const pain = painOf(known(inPain, mornings(6, 1, 4, 8), morning(10, 2), mornings(2, 30, 35, 41)), 42)
    expect(pain).toMatchObject({
      baseline: 6,
      baselineFrom: 'mornings',
      reading: { now: 2, label: 'improved', recovered: false },
    })
  })

  it('falls back on the pain at rest of the safety questions, and says so', () => {
    expect(painOf(known(inPain, mornings(6, 1, 4)), 42)).toMatchObject({
      baseline: 5,
      baselineFrom: 'rest',
      reading: undefined,
    })
  })

  it('zero is an answer: three mornings of 0 are a start, and an end', () => {
    expect(painOf(known(inPain, mornings(0, 1, 4, 8)), 10)).toMatchObject({
      baseline: 0,
      baselineFrom: 'mornings',
    })
    expect(painOf(known(inPain, mornings(5, 1, 4, 8), mornings(0, 30, 35, 41)), 42)?.reading).toMatchObject({
      now: 0,
      recovered: true,
      label: 'improved',
    })
  })

  it('compares nothing before the two windows are apart', () => {
    const daily = Array.from({ length: 60 }, (_, on) => morning(on, 4))
    expect(painOf(known(inPain, daily), 26)?.reading).toBeUndefined()
    expect(painOf(known(inPain, daily), 27)?.reading).toMatchObject({ baseline: 4, now: 4 })
  })

  it('has a week for every week, and no zero for one in which nothing was told', () => {
    expect(painOf(known(inPain, mornings(4, 0, 6), mornings(0, 15)), 21)?.weeks).toEqual([
      { week: 0, nrs: 4 },
      { week: 1, nrs: undefined },
      { week: 2, nrs: 0 },
      { week: 3, nrs: undefined },
    ])
  })
})

describe('[OU-08] worth having it looked at', () => {
  const atStart = [inPain, mornings(5, 1, 4, 8), rated(3, 5, 5)]
  const after = (nrs: number, running: number, on = 42) =>
    worthALookOf(known(...atStart, mornings(nrs, on - 9, on - 5, on - 2), rated(on - 1, running, 5)), day(on))

  it('is said after six weeks where pain and activities both gained less than 30 %', () => {
    expect(after(4, 5)).toEqual({
      rule: 'OU-08',
      saw: { days: 42, painAtStart: 5, painNow: 4, activitiesAtStart: 5, activitiesNow: 5 },
    })
    expect(after(7, 2)?.rule).toBe('OU-08')
  })

  it('is not said where one of them gained 30 %', () => {
    expect(after(3, 5)).toBeUndefined()
    expect(after(5, 8)).toBeUndefined()
  })

  it('is not said before six weeks', () => {
    expect(after(5, 5, 41)).toBeUndefined()
  })

  it('is not said where one of the two is not known, or too old to speak of now', () => {
    expect(worthALookOf(known(...atStart, mornings(5, 33, 37, 40)), day(42))).toBeUndefined()
    expect(worthALookOf(known(...atStart, rated(41, 5, 5)), day(42))).toBeUndefined()
    expect(worthALookOf(known(...atStart, rated(20, 5, 5), mornings(5, 50, 55, 60)), day(60))).toBeUndefined()
  })

  it('is not said where the pain is gone', () => {
    const gone = known(inPain, mornings(0, 1, 4, 8), rated(3, 5, 5), mornings(0, 33, 37, 40), rated(41, 5, 5))
    expect(worthALookOf(gone, day(42))).toBeUndefined()
  })
})

describe('[OU-08] [OU-11] on Today', () => {
  const stuck = (on: number) =>
    known(
      inPain,
      mornings(5, 1, 4, 8),
      rated(3, 5, 5),
      mornings(5, on - 9, on - 5, on - 2),
      rated(on - 1, 5, 5),
      fact('WeeklyImpactTold', day(on - 2), { participation: 1, volume: 1, performance: 1, pain: 1 }),
      fact('ChangeRated', day(on - 1), { change: 0 }),
    )

  it('a question that is due comes first', () => {
    const asked = known(
      inPain,
      mornings(5, 1, 4, 8),
      rated(3, 5, 5),
      mornings(5, 33, 37, 40),
      rated(41, 5, 5),
    )
    expect(outcomeOffer(asked, day(42))?.rule).toBe('OU-03')
  })

  it('then that someone should look, at 6 and at 12 weeks and not in between', () => {
    expect(outcomeOffer(stuck(45), day(45))?.rule).toBe('OU-08')
    expect(worthALookOf(stuck(61), day(61))?.rule).toBe('OU-08')
    expect(outcomeOffer(stuck(61), day(61))).toBeUndefined()
    expect(outcomeOffer(stuck(90), day(90))?.rule).toBe('OU-08')
  })

  it('is nothing without pain', () => {
    expect(outcomeOffer([], day(45))).toBeUndefined()
  })
})

describe('looking back', () => {
  it('holds what was told and done since the start, nothing of before', () => {
    const early = fact('WeeklyImpactTold', day(-3), { participation: 3, volume: 3, performance: 3, pain: 3 })
    const run = fact('RunRecorded', day(5), {
      startUtc: `${day(5)}T09:00:00Z`,
      distanceM: 8000,
      timerS: 2900,
      sport: 'running',
      source: 'by hand',
    })
    const told = lookBack(
      known(
        early,
        inPain,
        good(day(2)),
        good(day(4)),
        run,
        fact('WeeklyImpactTold', day(7), {
          participation: 0,
          volume: 0,
          performance: 0,
          pain: 0,
          daysMissed: 0,
        }),
        fact('ChangeRated', day(42), { change: 0 }),
      ),
      day(42),
    )
    expect(told).toMatchObject({
      weeks: 6,
      course: 'acute',
      done: { trainedDays: 2, runs: 1, runM: 8000 },
      impacts: [{ day: day(7), score: 0, substantial: false, daysMissed: 0 }],
      changes: [{ day: day(42), change: 0 }],
      activitiesTogether: undefined,
    })
  })

  it('is nothing without pain', () => {
    const fine = fact('ScreenAnswered', start, screenWith({}, { episode: null }))
    expect(lookBack(known(fine), day(42))).toBeUndefined()
    expect(lookBack([], day(42))).toBeUndefined()
  })
})

describe('scores', () => {
  it('ticked and typed make one series by the day they are from, and zero ticks are a score', () => {
    const series = scoreSeries(
      known(
        fact('RmdqAnswered', day(42), { ticked: [], lang: 'en' }),
        fact('ScoreTyped', day(43), { instrument: 'RMDQ', score: 11, takenOn: day(-2) }),
        fact('ScoreTyped', day(43), { instrument: 'OSTRC', score: 40 }, 'o'),
      ),
      start,
    )
    expect(series).toMatchObject([
      {
        instrument: 'RMDQ',
        points: [
          { day: day(-2), score: 11 },
          { day: day(42), score: 0 },
        ],
        reading: { baseline: 11, now: 0, label: 'improved', recovered: true },
      },
      { instrument: 'OSTRC', reading: undefined },
    ])
  })

  it('of long before the start are left out', () => {
    const old = fact('ScoreTyped', day(1), { instrument: 'ODI', score: 40, takenOn: day(-15) })
    expect(scoreSeries(known(old), start)).toEqual([])
  })
})
