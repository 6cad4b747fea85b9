import { programme } from '@backstride/content'
import { findClaimsIn } from '@backstride/content/claims'
import { readFact } from '@backstride/facts'
import { describe, expect, it } from 'vitest'
import { foldingPlanner } from './planner/planner.ts'
import { merged, simulate } from './simulate.ts'

const kinds = 14

const run = simulate({ runners: 2 * kinds, weeks: 12, seed: '2', programme })

describe('a run with two runners of each kind', () => {
  it('breaks nothing', () => {
    expect(run.invariants.filter(({ violations }) => violations > 0)).toEqual([])
  })
  it('has looked at everything', () => {
    expect(run.invariants.filter(({ checked }) => checked === 0)).toEqual([])
    expect(run.invariants.map(({ id }) => id)).toEqual(
      Array.from({ length: 32 }, (_, index) => `SIM-${String(index + 1).padStart(2, '0')}`),
    )
  })
  it('counts the days that were lived', () => {
    expect(run).toMatchObject({ runners: 28, days: 28 * 12 * 7 })
  })
  it('claims nothing that is not shown', () => {
    const texts = run.invariants.map(({ says }) => says)
    expect(texts.flatMap(findClaimsIn)).toEqual([])
  })
})

describe('a seed', () => {
  const some = (seed: string, from: number, until: number) =>
    simulate({ runners: kinds, weeks: 3, seed, programme, from, until })
  it('gives the same lives again, shared out or not', () => {
    const whole = some('a', 0, kinds)
    expect(some('a', 0, kinds)).toEqual(whole)
    expect(merged([some('a', 0, 5), some('a', 5, 6), some('a', 6, kinds)])).toEqual(whole)
  })
  it('gives other lives than another', () => {
    expect(some('b', 0, kinds)).not.toEqual(some('a', 0, kinds))
  })
})

describe('what a life tells', () => {
  it('is facts that the journal can read, each with an id of its own, whatever clock or zone', () => {
    const ids: string[] = []
    const faults: string[] = []
    const days = new Set<number>()
    simulate({
      runners: kinds,
      weeks: 8,
      seed: '3',
      programme,
      planner: coach => {
        const real = foldingPlanner(coach)
        return {
          add: facts => {
            for (const fact of facts) {
              ids.push(fact.id)
              const read = readFact(fact)
              if (!read.ok) faults.push(`${fact.kind}: ${read.error.message}`)
              days.add(Date.parse(fact.day) - Date.parse(fact.at.slice(0, 10)))
            }
            real.add(facts)
          },
          plan: real.plan,
        }
      },
    })
    expect(faults).toEqual([])
    expect(ids.length).toBeGreaterThan(1000)
    expect(new Set(ids).size).toBe(ids.length)
    // The calendar day and the moment's own day differ, both ways.
    expect([...days].map(Math.sign).toSorted()).toEqual([-1, 0, 1])
  })
})
