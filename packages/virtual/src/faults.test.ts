import { programme } from '@backstride/content'
import { describe, expect, it } from 'vitest'
import { runnerKinds } from './runner/runner.ts'
import { simulate } from './simulate.ts'
import { type BrokenCoach, brokenCoaches } from './testing/broken-coaches.ts'

/** Runners of the kinds that meet the fault, one after the other until it is found. */
function violationsOf({ id, kinds, weeks = 9, planner, fromScratch }: BrokenCoach): number {
  const rounds = [0, 1, 2, 3]
  const places = rounds.flatMap(round =>
    kinds.map(kind => round * runnerKinds.length + runnerKinds.indexOf(kind)),
  )
  for (const from of places) {
    const { invariants } = simulate({
      runners: from + 1,
      from,
      weeks,
      seed: '1',
      programme,
      ...(planner === undefined ? {} : { planner }),
      ...(fromScratch === undefined ? {} : { fromScratch }),
    })
    const found = invariants.find(one => one.id === id)?.violations ?? 0
    if (found > 0) return found
  }
  return 0
}

describe('a coach with a fault is found', () => {
  it.each(brokenCoaches)('$id: it $fault', broken => {
    expect(violationsOf(broken)).toBeGreaterThan(0)
  })
  it('for every sentence that is checked', () => {
    const { invariants } = simulate({ runners: 1, weeks: 1, seed: '1', programme })
    expect(brokenCoaches.map(({ id }) => id)).toEqual(invariants.map(({ id }) => id))
  })
})
