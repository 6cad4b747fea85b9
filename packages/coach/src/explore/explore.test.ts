import { describe, expect, it } from 'vitest'
import type { Ladder } from '../ladder/ladder.ts'
import type { Level } from '../screening/level.ts'
import { exploring } from './explore.ts'

const ladderOf = (
  demandById: Readonly<Record<string, number>>,
  edges: Ladder['edges'] = [],
  headLift: readonly string[] = [],
): Ladder => ({
  variants: Object.entries(demandById)
    .map(([id, demand]) => ({
      id,
      demand,
      legRatio: 1,
      headLift: headLift.includes(id),
      straightLegs: false,
      tier: 1,
      automatic: true,
    }))
    .toSorted((a, b) => a.demand - b.demand),
  edges,
  bothLegsStraight: () => 1,
})
const tried = (ladder: Ladder, today: string, restrictions: readonly ['noHeadLift'] | [] = []) =>
  exploring({
    level: 4,
    painNrs: 1,
    restrictions,
    ladder,
    step: { variant: today, holdS: 10 },
  }).positions.map(({ id }) => id)

describe('[EX-01] what is near today', () => {
  it('reaches 0.75 up and down, both ends counted', () => {
    expect(tried(ladderOf({ under: 0.24, low: 0.25, today: 1, high: 1.75, over: 1.76 }), 'today')).toEqual([
      'low',
      'today',
      'high',
    ])
  })

  it('always holds the position of today', () => {
    const ladder = ladderOf({ a: 0.5, today: 0.625, b: 0.75, c: 1, d: 1.25, e: 1.375 })
    expect(tried(ladder, 'today')).toEqual(['a', 'today', 'c', 'e'])
  })

  it('begins at the hardest that is open where the one of today is not', () => {
    const byEdge = ladderOf({ a: 0.6, b: 0.7, c: 0.9, today: 1, e: 1.2 }, [], ['today', 'e'])
    expect(tried(byEdge, 'today', ['noHeadLift'])).toEqual(['a', 'b', 'c'])
    const crowded = ladderOf({ a: 0.6, b: 0.62, c: 0.64, d: 0.8, e: 1, today: 1.1 }, [], ['today'])
    expect(tried(crowded, 'today', ['noHeadLift'])).toEqual(['a', 'c', 'd', 'e'])
  })

  it('takes what lies furthest from all that was chosen, not from one of them', () => {
    // After 1 and 1.7 the middle is told apart from both; 0.9 and 1.69 are too like one of them.
    const ladder = ladderOf({ like: 0.9, today: 1, middle: 1.35, alike: 1.69, top: 1.7, low: 0.3 })
    expect(tried(ladder, 'today')).toEqual(['low', 'today', 'middle', 'top'])
  })

  it('keeps to one lever where an edge leads on, and takes any where none does', () => {
    const one = { today: 1, near: 1.1, far: 1.7, low: 0.4, lower: 0.3 }
    const levers = ladderOf(one, [
      ['today', 'near'],
      ['low', 'today'],
      ['lower', 'low'],
    ])
    expect(tried(levers, 'today')).toEqual(['lower', 'low', 'today', 'near'])
    expect(tried(ladderOf(one), 'today')).toEqual(['lower', 'today', 'near', 'far'])
  })

  it('names each position once, also where two ask for the same', () => {
    expect(tried(ladderOf({ today: 1, twin: 1, third: 1 }), 'today')).toEqual(['today', 'twin', 'third'])
  })
})

it.each([
  [null, 3, { painNrs: 3 }],
  [4, 0, { level: 4, painNrs: 0 }],
  [2, 1, { level: 2, painNrs: 1 }],
] as const)('[EX-01] says what it looked at: level %s, pain %s', (level: Level | null, painNrs, saw) => {
  const { because } = exploring({ level, painNrs, restrictions: [], ladder: ladderOf({}), step: null })
  expect(because).toEqual([{ rule: 'EX-01', saw }])
})
