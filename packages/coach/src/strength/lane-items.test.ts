import { describe, expect, it } from 'vitest'
import type { StepLadder } from '../programme/programme.ts'
import { isFloorDrill, isOfLane } from './lane-items.ts'

const ladderOf = (
  id: StepLadder['id'],
  lane: StepLadder['lane'],
  ...variants: readonly string[]
): StepLadder => ({
  id,
  lane,
  steps: variants.map(variant => ({ variant, doses: [{ sets: 2, reps: 8, restS: 30, sides: 1 }] })),
  opening: () => ({ open: variants, rpeAtMost: 7, mayRise: true }),
})
const squat = ladderOf('squat', 'strength', 'SQ0', 'SQ1')
const birdDog = ladderOf('birdDog', 'core', 'BD0')
const wall = ladderOf('wallHollow', 'wall', 'HW0')

describe('which drills rest a lane', () => {
  it.each([
    ['SQ1', squat, true],
    ['BR0', squat, true],
    ['HI2', squat, true],
    ['BD0', squat, false],
    ['HW0', squat, false],
    ['BD3', birdDog, true],
    ['SP0', birdDog, true],
    ['SQ0', birdDog, false],
    ['HW0', wall, true],
    ['HW1', wall, false],
    ['BD0', wall, false],
  ] as const)('%s of %o: %s', (variant, ladder, isOf) => {
    expect(isOfLane({ variant }, ladder)).toBe(isOf)
  })
  it('holds and twists are on the floor, a wall is not', () => {
    expect(['HH00', 'HM2', 'HW0', 'SQ0'].map(variant => isFloorDrill({ variant }))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
