import type { FlagId, Level, Restriction, StepLadderName } from '@backstride/coach'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue, drillOf } from '../catalogue/catalogue.ts'
import { ladderInfos } from '../catalogue/ladder-infos.ts'
import { notForNow } from '../library/not-for-now.ts'
import { stepDoseOf, stepLadders } from './step-ladders.ts'

const ladderOf = (id: StepLadderName) => {
  const found = stepLadders.find(ladder => ladder.id === id)
  if (found === undefined) throw new Error(`${id} is missing.`)
  return found
}
const flags: readonly FlagId[] = ['RF16', 'RF17', 'RF22', 'RF66a']
const circumstances = fc.record({
  level: fc.constantFrom<Level>(0, 1, 2, 3, 4),
  restrictions: fc.subarray<Restriction>(['noDrills', 'noHeadLift', 'holdMax10s', 'noWalk']),
  flags: fc.subarray([...flags]),
  flatteningHurts: fc.boolean(),
})

describe('the ladders of the programme', () => {
  it('are extra core, strength and the wall, each step a drill of that ladder in its order', () => {
    expect(stepLadders.map(({ id, lane }) => `${lane} ${id}`)).toEqual([
      'core birdDog',
      'core sidePlank',
      'strength squat',
      'strength bridge',
      'strength hinge',
      'strength hipSide',
      'strength calf',
      'wall wallHollow',
    ])
    for (const { id, steps } of stepLadders)
      expect(steps.map(({ variant }) => variant)).toEqual(
        catalogue.filter(({ ladder }) => ladder === id).map(drill => drill.id),
      )
  })
  it('begin each step as its drill says', () => {
    for (const { variant, doses } of stepLadders.flatMap(({ steps }) => steps)) {
      const drill = drillOf(variant)
      expect([variant, drill === undefined ? undefined : stepDoseOf(drill.dose)]).toEqual([variant, doses[0]])
    }
  })
  it('never ask for less with the next dose, and change one thing at a time', () => {
    for (const { variant, doses } of stepLadders.flatMap(({ steps }) => steps)) {
      const numbers = doses.map(dose => ('sets' in dose ? [dose.sets, dose.reps] : [dose.rounds, dose.holdS]))
      for (const [index, now] of numbers.entries()) {
        const before = numbers[index - 1]
        if (before === undefined) continue
        const moved = now.filter((number, place) => number !== before[place])
        expect([variant, moved.length]).toEqual([variant, 1])
        expect(now.every((number, place) => number >= (before[place] ?? 0))).toBe(true)
      }
      expect(new Set(doses.map(({ sides }) => sides)).size).toBe(1)
    }
  })
  it('falling sets only where the notes have them', () => {
    const falling = stepLadders.flatMap(({ steps }) =>
      steps.filter(({ doses }) => doses.some(dose => 'setsOf' in dose)).map(({ variant }) => variant),
    )
    expect(falling).toEqual(['SP3', 'SP4'])
    expect(ladderOf('sidePlank').steps[3]?.doses[1]).toMatchObject({ rounds: 12, setsOf: [6, 4, 2] })
  })

  it('open nothing that the library would not give', () =>
    fc.assert(
      fc.property(circumstances, fc.constantFrom(...stepLadders), (today, ladder) => {
        const day = {
          ...today,
          session: { hold: null, twists: [], restrictions: [...today.restrictions] },
          items: [],
        }
        for (const variant of ladder.opening(today).open) {
          const drill = drillOf(variant)
          expect(drill === undefined ? variant : notForNow(drill, day, ladderInfos)).toBeUndefined()
        }
      }),
    ))
  it('with caution the first three steps, felt as 6 at most; below nothing', () => {
    const day = { restrictions: [], flags: [], flatteningHurts: false }
    for (const { opening, steps } of stepLadders) {
      expect(opening({ ...day, level: 3 })).toEqual({
        open: steps.slice(0, 3).map(({ variant }) => variant),
        rpeAtMost: 6,
        mayRise: true,
      })
      expect(opening({ ...day, level: 2 }).open).toEqual([])
      expect(opening({ ...day, level: 4 }).open).toHaveLength(steps.length)
    }
  })
  it('[HW] the wall in pregnancy, without a rise; with pelvic signs only its first step; never where pressing hurts', () => {
    const day = { level: 4, restrictions: [], flags: [], flatteningHurts: false } as const
    const { opening } = ladderOf('wallHollow')
    expect(opening({ ...day, flags: ['RF16'] })).toMatchObject({ mayRise: false })
    expect(opening({ ...day, flags: ['RF16'] }).open).toHaveLength(5)
    expect(opening({ ...day, flags: ['RF17'] }).open).toEqual(['HW0'])
    expect(opening({ ...day, flags: ['RF22'] }).open).toHaveLength(5)
    expect(opening({ ...day, flatteningHurts: true }).open).toEqual([])
    expect(opening({ ...day, restrictions: ['noDrills'] }).open).toEqual([])
  })
  it('where pressing flat hurts the bridge begins with its second step', () => {
    const today = { level: 4, restrictions: [], flags: [], flatteningHurts: true } as const
    expect(ladderOf('bridge').opening(today).open[0]).toBe('BR1')
  })
})
