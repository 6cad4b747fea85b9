import { createPlanner, planOf, replay, today } from '@backstride/coach'
import { fact, good, screenWith } from '@backstride/coach/testing'
import type { Fact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import { bench, describe } from 'vitest'
import { programme } from './programme/programme.ts'

const start = '2000-01-03'

/** A runner who trains every second day and answers all questions: 4 facts a session, a screen every fourth week. */
function journalOf(count: number): readonly Fact[] {
  const facts: Fact[] = []
  for (let day = 0; facts.length < count; day += 2) {
    if (day % 28 === 0) facts.push(fact('ScreenAnswered', `${addDays(start, day)} 06:00`, screenWith()))
    facts.push(...good(addDays(start, day), { twists: 20 }))
  }
  return facts.slice(0, count)
}

const lastDay = (facts: readonly Fact[]) => addDays(facts.at(-1)?.day ?? start, 1)

describe('the plan of a day, replayed from all facts', () => {
  for (const count of [200, 2_000, 20_000]) {
    const facts = journalOf(count)
    const date = lastDay(facts)
    if (today({ facts, date, programme }).level === null) throw new Error('The workload gives no level.')
    bench(`${count} facts`, () => void today({ facts, date, programme }), { iterations: 5, time: 500 })
  }
})

describe('the plan of a day, going on from the last replay of 20,000 facts', () => {
  const facts = journalOf(20_000)
  const date = lastDay(facts)
  const before = replay(facts.slice(0, -4), date, programme)
  const whole = planOf(replay(facts, date, programme).state, { date, programme })
  const goneOn = planOf(replay(facts, date, programme, before).state, { date, programme })
  if (JSON.stringify(whole) !== JSON.stringify(goneOn)) throw new Error('Both ways must give the same plan.')
  bench(
    'one session more',
    () => void planOf(replay(facts, date, programme, before).state, { date, programme }),
    { iterations: 5, time: 500 },
  )
  const planner = createPlanner(programme)
  planner.plan(facts, { date })
  bench('nothing new, advice included', () => void planner.plan(facts, { date }), {
    iterations: 5,
    time: 500,
  })
})
