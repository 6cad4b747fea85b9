import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StepLadderName } from '../programme/programme.ts'
import type { StrengthToday } from '../today/strength-today.ts'
import type { StepPlan } from '../today/today-plan.ts'
import { strengthItemsOfDay, strengthPlaces } from './strength-items.ts'

const open: StrengthToday = { open: true }
const tooSoon: StrengthToday = { open: false, because: { rule: 'ST-01', saw: { hours: 20 } } }
const why = { rule: 'ST-04', saw: { step: 'SQ0' } }
const plan = (ladder: StepLadderName): StepPlan => ({
  ladder,
  variant: ladder,
  dose: { sets: 2, reps: 8, restS: 30, sides: 1 },
  because: [why],
})
const ids = (ladders: readonly StepLadderName[], strength = open) =>
  strengthItemsOfDay(ladders.map(plan), strength).items.map(({ id }) => id)

describe('strength on a day', () => {
  it('the squat line, then of each pair the one whose turn it is', () => {
    expect(ids(['squat', 'bridge', 'hinge', 'hipSide', 'calf'])).toEqual(['squat', 'bridge', 'hipSide'])
    expect(ids(['hinge', 'calf', 'hipSide', 'squat', 'bridge'])).toEqual(['squat', 'hinge', 'calf'])
  })
  it('[ST-08] says whose turn it is where both are open', () => {
    const rules = (ladders: readonly StepLadderName[]) =>
      strengthItemsOfDay(ladders.map(plan), open).items.map(({ because }) => because.map(({ rule }) => rule))
    expect(rules(['squat', 'hinge', 'bridge'])).toEqual([['ST-04'], ['ST-04', 'ST-08']])
    expect(rules(['squat', 'hinge'])).toEqual([['ST-04'], ['ST-04']])
  })
  it('none while it is too soon, and the rule that says so', () => {
    expect(strengthItemsOfDay([plan('squat')], tooSoon)).toEqual({
      items: [],
      waits: { rule: 'ST-01', saw: { hours: 20 } },
    })
  })
  it('nothing waits where nothing is open, and core or wall are no strength', () => {
    expect(strengthItemsOfDay([plan('birdDog'), plan('wallHollow')], tooSoon)).toEqual({
      items: [],
      waits: undefined,
    })
    expect(ids(['birdDog', 'sidePlank', 'wallHollow'])).toEqual([])
  })
  it('each place at most once, and none empty that could be filled', () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray<StepLadderName>(['squat', 'bridge', 'hinge', 'hipSide', 'calf', 'birdDog']),
        ladders => {
          const filled = strengthPlaces.map(place =>
            ids(ladders).filter(id => place.some(each => each === id)),
          )
          filled.forEach((own, index) => {
            const fits = ladders.filter(ladder => strengthPlaces[index]?.includes(ladder))
            expect(own).toEqual(fits.slice(0, 1))
          })
        },
      ),
    ))
})
