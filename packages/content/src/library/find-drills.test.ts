import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue, drillOf } from '../catalogue/catalogue.ts'
import { doseSeconds } from './dose-seconds.ts'
import { leverNames } from './drill-words.ts'
import {
  byLadder,
  choicesIn,
  type DrillFilter,
  findDrills,
  noFilter,
  type Place,
  placesOf,
} from './find-drills.ts'

const found = (filter: Partial<DrillFilter>): readonly string[] =>
  findDrills(catalogue, { ...noFilter, ...filter }).map(({ id }) => id)

describe('how long a dose takes', () => {
  it.each([
    [{ kind: 'hold', rounds: 6, holdS: 10, restS: 15 }, 6 * 10 + 5 * 15],
    [{ kind: 'hold', rounds: 4, holdS: 5, restS: 10, perSide: true }, 8 * 5 + 7 * 10],
    [{ kind: 'hold', rounds: 1, holdS: 10, restS: 99 }, 10],
    [{ kind: 'reps', sets: 3, reps: 8, restS: 30 }, 3 * 32 + 2 * 30],
    [{ kind: 'reps', sets: 2, reps: 8, restS: 30, perSide: true }, 4 * 32 + 3 * 30],
    [{ kind: 'twists', perSide: 5 }, 20],
    [{ kind: 'walk', minutes: 2 }, 120],
  ] as const)('%o takes %i s', (dose, seconds) => {
    const moves = drillOf('SQ0')?.moves
    if (moves === undefined) throw new Error('Squats are missing.')
    expect(doseSeconds({ id: 'HM0', dose, moves })).toBe(seconds)
  })
  it('a step of its own tempo takes what it takes', () => {
    const held = drillOf('BR2')
    expect(held === undefined ? 0 : doseSeconds(held)).toBe(2 * 8 * 7 + 30)
  })
})

describe('looking for drills', () => {
  it('nothing asked finds all, in their order', () => {
    expect(found({})).toEqual(catalogue.map(({ id }) => id))
  })

  it.each(['table-top', 'rechter Winkel', 'RECHTEN WINKEL'])('"%s" finds table-top', words => {
    expect(found({ words })).toContain('HH02')
  })

  it.each(['Fuesse', 'Füße', 'fusse', 'feet down'])('"%s" finds the feet on the floor', words => {
    expect(found({ words })).toContain('HH00')
  })

  it('a ladder is found by its names in both languages', () => {
    for (const words of ['bird dog', 'vierfüßler', 'Vierfuessler'])
      expect(found({ words })).toEqual(
        catalogue.filter(({ ladder }) => ladder === 'birdDog').map(({ id }) => id),
      )
  })

  it('every word has to be there', () => {
    expect(found({ words: 'table-top wall' })).toEqual([])
  })

  it('standing with nothing needed leaves no floor, wall or chair', () => {
    const left = findDrills(catalogue, { ...noFilter, places: ['nothing'] })
    expect(left.length).toBeGreaterThan(0)
    expect(left.flatMap(({ needs }) => needs)).toEqual([])
  })

  it('two places find what either finds', () => {
    expect(new Set(found({ places: ['floor', 'wall'] }))).toEqual(
      new Set([...found({ places: ['floor'] }), ...found({ places: ['wall'] })]),
    )
  })

  it('up to two minutes leaves no longer dose', () => {
    const left = findDrills(catalogue, { ...noFilter, atMostMinutes: 2 })
    expect(left.length).toBeGreaterThan(0)
    expect(Math.max(...left.map(doseSeconds))).toBeLessThanOrEqual(120)
    expect(found({ atMostMinutes: 5 }).length).toBeGreaterThan(left.length)
  })

  it('a lever leaves what was made harder by it', () => {
    const heads = findDrills(catalogue, { ...noFilter, levers: ['head'] })
    expect(heads.map(({ id }) => id)).toContain('HH04')
    expect(heads.every(({ lever }) => lever === 'head')).toBe(true)
  })

  it('one choice more never finds more in another group', () => {
    const places = fc.subarray<Place>([...placesOf(catalogue)])
    const levers = fc.subarray(Object.keys(leverNames) as (keyof typeof leverNames)[])
    fc.assert(
      fc.property(places, levers, fc.constantFrom('', 'leg', 'rücken'), (at, by, words) => {
        const filter: DrillFilter = { places: at, levers: by, words }
        const all = found(filter)
        expect(found({ ...filter, atMostMinutes: 2 }).every(id => all.includes(id))).toBe(true)
        expect(choicesIn({ ...filter, atMostMinutes: 2 })).toBe(at.length + by.length + 1)
      }),
    )
  })

  it('groups by ladder lose no drill and keep their order', () => {
    expect(byLadder(catalogue).flatMap(({ drills }) => drills)).toHaveLength(catalogue.length)
    for (const { drills } of byLadder(catalogue))
      expect(drills).toEqual(catalogue.filter(({ ladder }) => ladder === drills[0]?.ladder))
  })
})
