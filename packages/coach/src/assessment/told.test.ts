import { bodyPlaces, type KnownFact } from '@backstride/facts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fact, rounds, screenWith, session } from '../testing/journal-of.ts'
import { backContactTests } from './back-contact.ts'
import { durationBandOf, painDuration } from './duration.ts'
import { distalOfPlace, furthestDown } from './places.ts'
import { sittingWords, trainingGaps } from './training-gaps.ts'

const known = (...facts: readonly unknown[]) => facts.flat() as readonly KnownFact[]

describe('what is missing from training', () => {
  it.each([
    [{}, []],
    [{ runsPerWeek: 3, strengthPerWeek: 0, crossPerWeek: 0, cooldown: 'rarely' }, ['AS-14', 'AS-17']],
    [{ runsPerWeek: 0, strengthPerWeek: 0, crossPerWeek: 0 }, ['AS-15', 'AS-16']],
    [{ runsPerWeek: 3, strengthPerWeek: 0 }, ['AS-15']],
    [{ runsPerWeek: 3, strengthPerWeek: 1, crossPerWeek: 0, cooldown: 'sometimes' }, ['AS-16']],
  ] as const)('[AS-14] [AS-15] [AS-16] [AS-17] %j', (told, gaps) => {
    expect(trainingGaps(told).map(({ rule }) => rule)).toEqual(gaps)
  })
  it('[AS-18] only a long spell of sitting is spoken of', () => {
    expect(
      [undefined, 0, 59, 60].map(
        longestSpellMin => sittingWords(longestSpellMin === undefined ? {} : { longestSpellMin })?.rule,
      ),
    ).toEqual([undefined, undefined, undefined, 'AS-18'])
  })
})

describe('how long it has hurt', () => {
  it.each([
    [0, 'underSix'],
    [5.9, 'underSix'],
    [6, 'sixToTwelve'],
    [12, 'sixToTwelve'],
    [12.1, 'overTwelve'],
  ] as const)('%s weeks: %s', (weeks, band) => {
    expect(durationBandOf(weeks)).toBe(band)
  })
  it('goes on from the newest screen; no pain there, no length', () => {
    const sore = fact('ScreenAnswered', '2026-03-01', screenWith({}, { episode: { weeks: 5 } }), 'sore')
    const well = fact('ScreenAnswered', '2026-03-20', screenWith({}, { episode: null }), 'well')
    expect([
      painDuration(known(sore), '2026-03-07'),
      painDuration(known(sore), '2026-03-08'),
      painDuration(known(sore, well), '2026-03-20'),
      painDuration([], '2026-03-20'),
    ]).toEqual(['underSix', 'sixToTwelve', undefined, undefined])
  })
})

it('finds the back-contact test in the round that was meant to last as long', () => {
  const test = session('2026-03-02', { rounds: [...rounds(1, 30, 0, 17), ...rounds(5, 10)] })
  expect(backContactTests(known(test, session('2026-03-04')))).toEqual([{ day: '2026-03-02', heldS: 17 }])
})

describe('how far down it hurts', () => {
  it('knows every place, and each further place lies no higher than the back', () => {
    expect(Object.keys(distalOfPlace).toSorted()).toEqual([...bodyPlaces].toSorted())
  })
  it('names the furthest places and only those', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...bodyPlaces)), places => {
        const sites = places.map(place => ({ place, side: 'left' as const }))
        const furthest = furthestDown(sites)
        expect(furthest.length === 0).toBe(sites.length === 0)
        for (const { place } of furthest)
          for (const other of sites)
            expect(distalOfPlace[other.place]).toBeLessThanOrEqual(distalOfPlace[place])
      }),
    ))
})
