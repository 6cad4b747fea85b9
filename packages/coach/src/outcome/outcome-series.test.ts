import type { Fact, KnownFact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { fact, good, screenWith } from '../testing/journal-of.ts'
import { lookBack, worthALookOf } from './look-back.ts'
import { changePoints, scoreSeries } from './outcome-series.ts'

const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
const known = (...facts: readonly (Fact | readonly Fact[])[]) => facts.flat() as KnownFact[]
const inPain = fact('ScreenAnswered', start, screenWith({}, { episode: { weeks: 3, painAtRest: 5 } }))
const mornings = (nrs: number, ...on: readonly number[]) =>
  on.map(each => fact('PainReported', `${day(each)} 07:00`, { moment: 'morning', nrs }, `morning ${each}`))
const rated = (on: number, running: number, lift: number) =>
  fact('ActivitiesRated', day(on), {
    activities: [
      { id: 'running', score: running },
      { id: 'a', words: 'Lifting', score: lift },
    ],
  })

describe('[OU-09] the start is the first 14 days, now the last 14', () => {
  const painOn42 = (...told: readonly (readonly Fact[])[]) => lookBack(known(inPain, ...told), day(42))?.pain
  it.each<[string, readonly number[], 'mornings' | 'rest']>([
    ['from the first day to the last of them', [0, 4, 13], 'mornings'],
    ['a day after them is none', [0, 4, 14], 'rest'],
    ['a day before them is none', [-1, 4, 13], 'rest'],
  ])('start: %s', (_, on, baselineFrom) => {
    expect(painOn42(mornings(6, ...on))).toMatchObject({ baselineFrom })
  })
  it.each<[string, readonly number[], { readonly now: number } | undefined]>([
    ['from the first day of them to today', [29, 35, 42], { now: 2 }],
    ['a day before them is none', [28, 35, 42], undefined],
  ])('now: %s', (_, on, reading) => {
    const told = painOn42(mornings(6, 0, 4, 13), mornings(2, ...on))?.reading
    if (reading === undefined) expect(told).toBeUndefined()
    else expect(told).toMatchObject(reading)
  })
})

describe('[OU-08] worth having it looked at', () => {
  const stuck = [inPain, mornings(5, 1, 4, 8), rated(3, 5, 5)]
  it('by the newest rating', () => {
    const now = [...stuck, mornings(5, 33, 37, 40)]
    expect(worthALookOf(known(...now, rated(20, 9, 9), rated(41, 5, 5)), day(42))?.rule).toBe('OU-08')
    expect(worthALookOf(known(...now, rated(20, 5, 5), rated(41, 9, 9)), day(42))).toBeUndefined()
  })
  it('as long as the rating is at most 28 days old', () => {
    const ratedOn = (on: number) =>
      worthALookOf(known(...stuck, rated(on, 5, 5), mornings(5, 50, 55, 60)), day(60))?.rule
    expect([31, 32].map(ratedOn)).toEqual([undefined, 'OU-08'])
  })
  it('of nothing known is not said', () => {
    expect(worthALookOf([], day(60))).toBeUndefined()
  })
})

describe('looking back', () => {
  it('counts what was done on the first and the last day, nothing before or after them', () => {
    const run = (on: number, distanceM: number) =>
      fact(
        'RunRecorded',
        day(on),
        { startUtc: `${day(on)}T09:00:00Z`, distanceM, timerS: 2900, sport: 'running', source: 'by hand' },
        `run ${on}`,
      )
    const facts = known(
      ...[-1, 0, 7, 8].map(on => good(day(on))),
      ...[run(-1, 1), run(0, 10), run(7, 100), run(8, 1000)],
      inPain,
    )
    expect(lookBack(facts, day(7))?.done).toEqual({ trainedDays: 2, runs: 2, runM: 110 })
  })
  it('has the activities as they were rated, and what was told of each week', () => {
    const week = { participation: 1, volume: 2, performance: 0, pain: 0 } as const
    const told = lookBack(
      known(
        inPain,
        rated(0, 4, 2),
        rated(14, 7, 2),
        fact('WeeklyImpactTold', day(0), week),
        fact('WeeklyImpactTold', day(7), { ...week, longestComfortableRunM: 0 }),
      ),
      day(14),
    )
    expect(told?.activities).toMatchObject([
      { id: 'running', baseline: 4, now: 7 },
      { id: 'a', words: 'Lifting', baseline: 2, now: 2 },
    ])
    expect(told?.impacts).toStrictEqual([
      { day: day(0), score: 25, substantial: true },
      { day: day(7), score: 25, substantial: true, longestComfortableRunM: 0 },
    ])
  })
  it('begins on the day of the start, not before', () => {
    expect(lookBack(known(inPain), start)).toMatchObject({ days: 0, weeks: 0 })
    expect(lookBack(known(inPain), day(-1))).toBeUndefined()
  })
})

describe('scores', () => {
  const typed = (on: number, score: number) =>
    fact('ScoreTyped', day(50), { instrument: 'ODI', score, takenOn: day(on) }, `odi ${on}`)
  it('of two weeks before the start belong to it, and all are there without a start', () => {
    expect(scoreSeries(known(typed(-15, 40)), start)).toEqual([])
    expect(scoreSeries(known(typed(-14, 40)), start)).toHaveLength(1)
    expect(scoreSeries(known(typed(-15, 40)))).toHaveLength(1)
  })
  it('of three the first and the newest are read, by the day they are from', () => {
    const [series] = scoreSeries(known(typed(42, 20), typed(0, 44), typed(21, 60)), start)
    expect(series?.points.map(({ score }) => score)).toEqual([44, 60, 20])
    expect(series?.reading).toMatchObject({ baseline: 44, now: 20 })
  })
})

it('without a start to count from everything is there, oldest first, of a day the last word', () => {
  const change = (on: number, value: number, time: string) =>
    fact('ChangeRated', `${day(on)} ${time}`, { change: value })
  const facts = known(change(9, 1, '08:00'), change(-9, -2, '08:00'), change(9, 3, '09:00'))
  expect(changePoints(facts)).toEqual([
    { day: day(-9), change: -2 },
    { day: day(9), change: 3 },
  ])
  expect(changePoints(facts, day(9))).toEqual([{ day: day(9), change: 3 }])
})
