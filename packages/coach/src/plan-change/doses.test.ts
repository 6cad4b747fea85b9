import { describe, expect, it } from 'vitest'
import type { Programme, StepLadder } from '../programme/programme.ts'
import type { TodayItem } from '../today/today-plan.ts'
import { isSameDose, type LaneDose, lanesOf, wayFrom } from './doses.ts'

const ladder = (id: 'squat' | 'sidePlank', variants: readonly string[]): StepLadder => ({
  id,
  lane: 'strength',
  steps: variants.map(variant => ({ variant, doses: [{ sets: 2, reps: 8, restS: 60, sides: 1 }] })),
  opening: () => ({ open: [], rpeAtMost: 7, mayRise: true }),
})
const demands: Readonly<Record<string, number>> = { HH02: 1, HH04: 1.47 }
const programme: Programme = {
  hold: {
    variants: Object.entries(demands).map(([id, demand]) => ({
      id,
      demand,
      legRatio: 1,
      headLift: false,
      straightLegs: false,
      tier: 1,
      automatic: true,
    })),
    edges: [],
    bothLegsStraight: () => 1,
  },
  ladders: [ladder('sidePlank', ['SP0', 'SP1']), ladder('squat', ['SQ0', 'SQ1'])],
}
const hold = (variant: string, rounds: number, holdS: number): LaneDose => ({
  lane: 'hold',
  variant,
  dose: { rounds, holdS, restS: 15 },
})
const twists = (...sets: readonly [string, number][]): LaneDose => {
  const [first, ...others] = sets.map(([variant, perSide]) => ({ variant, perSide }))
  if (first === undefined) throw new Error('No set.')
  return { lane: 'twists', sets: [first, ...others] } as LaneDose
}
const squats = (variant: string, sets: number, reps = 8, sides: 1 | 2 = 1, restS = 60): LaneDose => ({
  lane: 'steps',
  ladder: 'squat',
  variant,
  dose: { sets, reps, restS, sides },
})
const planks = (rounds: number, holdS: number, sides: 1 | 2 = 2, setsOf?: readonly number[]): LaneDose => ({
  lane: 'steps',
  ladder: 'sidePlank',
  variant: 'SP1',
  dose: { rounds, holdS, restS: 15, sides, ...(setsOf === undefined ? {} : { setsOf }) },
})
const ofNoLadder = (sets: number): LaneDose => ({
  lane: 'steps',
  ladder: 'XX0',
  variant: 'XX0',
  dose: { sets, reps: 8, restS: 60, sides: 1 },
})

describe('the way from one dose to another', () => {
  it.each([
    ['fewer rounds', hold('HH02', 6, 10), hold('HH02', 4, 10), 'easier'],
    ['fewer seconds', hold('HH02', 6, 12), hold('HH02', 6, 10), 'easier'],
    ['an easier position', hold('HH04', 6, 10), hold('HH02', 6, 10), 'easier'],
    ['a harder position', hold('HH02', 6, 10), hold('HH04', 6, 10), 'harder'],
    ['harder, but shorter', hold('HH02', 6, 20), hold('HH04', 6, 10), 'other'],
    ['the same', hold('HH02', 6, 10), hold('HH02', 6, 10), 'other'],
    ['a position nobody weighed', hold('HH02', 6, 10), hold('HH99', 4, 10), 'other'],
    ['fewer twists', twists(['HM0', 5], ['HM1', 10]), twists(['HM0', 5], ['HM1', 5]), 'easier'],
    ['more twists', twists(['HM0', 5]), twists(['HM0', 5], ['HM1', 5]), 'harder'],
    ['a set less', squats('SQ0', 3), squats('SQ0', 2), 'easier'],
    ['a step up', squats('SQ0', 2), squats('SQ1', 2), 'harder'],
    ['more rest alone', squats('SQ0', 2, 8, 1, 60), squats('SQ0', 2, 8, 1, 90), 'other'],
    ['another lane', squats('SQ0', 2), hold('HH02', 6, 10), 'other'],
    ['another lane with more of every number', twists(['HM0', 5]), squats('SQ1', 3), 'other'],
    ['another lane with less of every number', hold('HH04', 6, 20), twists(['HM0', 1]), 'other'],
    ['from a position nobody weighed', hold('HH99', 6, 10), hold('HH02', 4, 10), 'other'],
    ['as many twists, none of them large', twists(['HM0', 5], ['HM1', 5]), twists(['HM0', 10]), 'easier'],
    ['as many twists, a stage further', twists(['HM0', 10]), twists(['HM0', 5], ['HM1', 5]), 'harder'],
    ['fewer twists, a stage further', twists(['HM0', 10]), twists(['HM1', 5]), 'other'],
    ['as many squats in more sets', squats('SQ0', 2, 9), squats('SQ0', 3, 6), 'other'],
    ['more squats in as many sets', squats('SQ0', 2, 8), squats('SQ0', 2, 10), 'harder'],
    ['a step up with fewer squats', squats('SQ0', 3), squats('SQ1', 2), 'other'],
    ['one side instead of both', squats('SQ0', 2, 8, 2), squats('SQ0', 2, 8, 1), 'easier'],
    ['more planks, each as long', planks(3, 10), planks(4, 10), 'harder'],
    ['as many planks, each longer', planks(3, 10), planks(3, 15), 'harder'],
    ['planks on both sides', planks(3, 10, 1), planks(3, 10, 2), 'harder'],
    ['planks in sets, counted one by one', planks(12, 10, 2), planks(6, 10, 2, [6, 4, 2]), 'other'],
    ['planks in more sets', planks(6, 10), planks(6, 10, 2, [6, 4, 2]), 'harder'],
    ['less of a step that no ladder has', ofNoLadder(3), ofNoLadder(2), 'other'],
    ['from a step no ladder has', ofNoLadder(3), squats('SQ0', 2), 'other'],
  ] as const)('%s', (_, from, to, way) => {
    expect(wayFrom(from, to, programme)).toBe(way)
  })
  it('only the very same is the same', () => {
    expect(isSameDose(twists(['HM0', 5], ['HM1', 10]), twists(['HM0', 5], ['HM1', 10]))).toBe(true)
    expect(isSameDose(twists(['HM0', 5], ['HM1', 10]), twists(['HM0', 5], ['HM1', 5]))).toBe(false)
    expect(isSameDose(hold('HH02', 6, 10), hold('HH02', 6, 10))).toBe(true)
    expect(isSameDose(hold('HH02', 6, 10), hold('HH04', 6, 10))).toBe(false)
    expect(isSameDose(squats('SQ0', 2), squats('SQ0', 3))).toBe(false)
    expect(isSameDose(squats('SQ0', 2), squats('SQ1', 2))).toBe(false)
    expect(isSameDose(planks(6, 10), planks(6, 10, 2, [6]))).toBe(false)
    expect(isSameDose(planks(6, 10, 2, [6, 4, 2]), planks(6, 10, 2, [6, 4, 2]))).toBe(true)
  })
  it('the same is the same in whatever order its numbers were written down', () => {
    const turned: LaneDose = { lane: 'hold', variant: 'HH02', dose: { restS: 15, holdS: 10, rounds: 6 } }
    expect(isSameDose(hold('HH02', 6, 10), turned)).toBe(true)
    expect(isSameDose(turned, hold('HH02', 6, 10))).toBe(true)
  })
})

describe('the lanes of a plan', () => {
  const items: readonly TodayItem[] = [
    { kind: 'checkin', id: 'morning', dose: {}, because: [] },
    { kind: 'drill', id: 'HH02', dose: { rounds: 6, holdS: 10, restS: 15 }, because: [] },
    { kind: 'drill', id: 'HM0', dose: { perSide: 5 }, because: [] },
    { kind: 'drill', id: 'HM1', dose: { perSide: 10 }, because: [] },
    { kind: 'strength', id: 'SQ1', dose: { sets: 2, reps: 8, restS: 60, sides: 1 }, because: [] },
  ]
  it('the hold, all twists as one with all their reasons, each ladder by its name, in the order of the day', () => {
    const lanes = lanesOf({ items }, programme)
    expect(lanes.map(({ id }) => id)).toEqual(['hold', 'twists', 'squat'])
    expect(lanes[1]?.asks).toEqual(twists(['HM0', 5], ['HM1', 10]))
    expect(lanes[1]?.items.map(({ id }) => id)).toEqual(['HM0', 'HM1'])
    expect(lanes[2]?.asks).toEqual(squats('SQ1', 2))
  })
  it.each([1, 3])('%i stages of twists are one lane', count => {
    const stages = ['HM0', 'HM1', 'HM2'].slice(0, count)
    const lanes = lanesOf(
      { items: stages.map(id => ({ kind: 'drill', id, dose: { perSide: 5 }, because: [] })) },
      programme,
    )
    expect(lanes.map(({ id }) => id)).toEqual(['twists'])
    expect(lanes[0]?.items.map(({ id }) => id)).toEqual(stages)
  })
  it('questions, walks and rest are no lane', () => {
    const others: readonly TodayItem[] = [
      { kind: 'checkin', id: 'screen', dose: {}, because: [] },
      { kind: 'walk', id: 'walk', dose: { minutes: 15 }, because: [] },
      { kind: 'rest', id: 'rest', dose: {}, because: [] },
    ]
    expect(lanesOf({ items: others }, programme)).toEqual([])
    expect(lanesOf({ items: [...items, ...others] }, programme)).toEqual(lanesOf({ items }, programme))
  })
  it('a step of no ladder stands for itself', () => {
    const [lane] = lanesOf(
      {
        items: [
          { kind: 'strength', id: 'XX0', dose: { sets: 1, reps: 8, restS: 60, sides: 1 }, because: [] },
        ],
      },
      programme,
    )
    expect(lane?.id).toBe('XX0')
  })
})
