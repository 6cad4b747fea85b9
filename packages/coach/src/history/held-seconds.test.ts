import type { HoldRound, SessionItem } from '@backstride/facts'
import { describe, expect, it } from 'vitest'
import { cleanSecondsOf, heldOf, holdKindOf } from './held-seconds.ts'

const round = (seenBy: HoldRound['seenBy'], cleanS: number): HoldRound => ({
  targetS: 30,
  cleanS,
  contact: 2,
  seenBy,
})
const held = (variant: string, ...rounds: readonly HoldRound[]): SessionItem => ({
  variant,
  rounds: [...rounds],
})

it.each([
  ['HH00', 'hollow'],
  ['HH21', 'hollow'],
  ['HH02N', 'neutral'],
  ['HW3', 'other'],
  ['BD2', 'other'],
  ['HH', 'other'],
  ['HH02NX', 'other'],
  ['XHH02', 'other'],
  ['XHH02N', 'other'],
] as const)('%s is held %s', (variant, kind) => {
  expect(holdKindOf(variant)).toBe(kind)
})

describe('what was held in a session', () => {
  const items = [
    held('HH02', round('felt', 9.4), round('felt', 9.4), round('camera', 8), round('unknown', 7.6)),
    held('HH04', round('phone', 5)),
    held('HH02N', round('felt', 3)),
    held('SP1', round('unknown', 20)),
    { variant: 'HM0', rounds: [], twists: { left: 5, right: 5 } },
  ]
  it('is told in whole seconds by who saw them, and by the round as it was', () => {
    expect(heldOf(items)).toStrictEqual({
      hollow: { seenS: 13, feltS: 19, unknownS: 8, aRound: { seen: 6.5, felt: 9.4 } },
      neutral: { seenS: 0, feltS: 3, unknownS: 0, aRound: { seen: undefined, felt: 3 } },
      other: { seenS: 0, feltS: 0, unknownS: 20, aRound: { seen: undefined, felt: undefined } },
    })
    expect(heldOf([])).toEqual({ hollow: undefined, neutral: undefined, other: undefined })
  })
  it('is clean where somebody spoke for it, seen and felt together', () => {
    const { hollow, neutral, other } = heldOf(items)
    expect([hollow, neutral, other].map(cleanSecondsOf)).toEqual([32, 3, undefined])
    expect(cleanSecondsOf(heldOf([held('HH02', round('phone', 4))]).hollow)).toBe(4)
  })
})
