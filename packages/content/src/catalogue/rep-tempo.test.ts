import { expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { moveSeconds, repMoves, repSeconds } from './rep-moves.ts'

const byReps = catalogue.filter(({ dose }) => dose.kind === 'reps')

it('a repetition takes two seconds up and two down, and where a step has its own tempo, what it says', () => {
  const own = byReps.filter(drill => repSeconds(drill) !== 4)
  expect(Object.fromEntries(own.map(drill => [drill.id, repSeconds(drill)]))).toEqual({
    BR2: 7,
    HS1: 7,
    CA1: 5,
  })
})

it('who is told three seconds has three seconds for it', () => {
  const told = byReps.flatMap(drill =>
    repMoves(drill)
      .filter(({ says }) => says?.en.includes('three seconds'))
      .map(pose => moveSeconds(pose, drill)),
  )
  expect(told.length).toBe(3)
  for (const { takesS, staysS } of told) expect(staysS > 0 ? staysS : takesS).toBe(3)
})
