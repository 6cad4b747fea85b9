import { today } from '@backstride/coach'
import { fact, good, screenWith } from '@backstride/coach/testing'
import type { Fact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import { bench, describe } from 'vitest'
import { hollowHold } from './ladders/hollow-hold.ts'

const start = '2024-01-01'

/** A runner who trains every second day and answers all questions: 4 facts a session, a screen a month. */
function yearsOf(days: number): readonly Fact[] {
  const facts: Fact[] = []
  for (let day = 0; day < days; day += 2) {
    if (day % 28 === 0) facts.push(fact('ScreenAnswered', `${addDays(start, day)} 06:00`, screenWith()))
    facts.push(...good(addDays(start, day), { twists: 20 }))
  }
  return facts
}

describe('the plan of a day, replayed from all facts', () => {
  for (const [name, days] of [
    ['a month', 30],
    ['one year', 365],
    ['three years', 1095],
  ] as const) {
    const facts = yearsOf(days)
    const date = addDays(start, days)
    const plan = today({ facts, date, ladder: hollowHold })
    if (plan.session?.hold === undefined) throw new Error('The workload gives no session.')
    bench(
      `${name}, ${facts.length} facts`,
      () => {
        today({ facts, date, ladder: hollowHold })
      },
      { iterations: 5, time: 500 },
    )
  }
})
