import { today } from '@backstride/coach'
import { fact, good, screenWith, session } from '@backstride/coach/testing'
import type { Fact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { programme } from './programme/programme.ts'

const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
const screenedAt = (on: number) =>
  fact('ScreenAnswered', `${day(on)} 06:00`, screenWith({}, { episode: { painAtRest: 1 } }), `screen-${on}`)
const morning = (on: number, nrs: number) =>
  fact('PainReported', `${day(on)} 07:00`, { moment: 'morning', nrs }, `told-${on}`)
const plan = (facts: readonly Fact[], on: number) =>
  today({ facts: [screenedAt(0), ...facts], date: day(on), programme })
const asked = (facts: readonly Fact[], on: number) =>
  plan(facts, on).advice.find(({ id }) => id === 'outcome')?.because.rule

/** A flare by the morning after: 3 where 1 is usual. */
const sore = (on: number) => session(day(on), { variant: 'HH01', before: 1, during: 1, next: 3 })

describe('while a flare runs', () => {
  const flare = [...good(day(0)), ...sore(5)]

  it('[OU-12] Today asks for no scores; they come after it', () => {
    expect(asked(good(day(0)), 7)).toBe('OU-02')
    expect(asked(flare, 7)).toBeUndefined()
    expect(asked([...flare, morning(8, 3)], 8)).toBeUndefined()
    const over = [...flare, morning(8, 3), morning(11, 1)]
    expect(asked(over, 11)).toBe('OU-02')
    expect(asked([...over, morning(13, 1)], 13)).toBe('OU-02')
  })

  it('[PG-11] the plan says since when it runs, and which morning ended it', () => {
    expect(plan(good(day(0)), 7).flare).toBeUndefined()
    expect(plan(flare, 7).flare).toEqual({ since: day(6), over: null })
    const over = [...flare, morning(9, 2), morning(11, 1)]
    expect(plan(over, 12).flare).toEqual({ since: day(6), over: day(9) })
  })
})

describe('that someone should look is said once', () => {
  const twoFlares = [...sore(0), ...sore(5)]
  const mornings = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => morning(from + index, 3))
  const care = (facts: readonly Fact[], on: number) =>
    plan(facts, on)
      .advice.map(({ id, because: { rule } }) => `${id} ${rule}`)
      .filter(each => /PG-1|OU-08/.test(each))
  const lasting = [...twoFlares, ...mornings(7, 20), screenedAt(8), screenedAt(15)]

  it('[PG-10] two flares offer contact', () => {
    expect(care(twoFlares, 7)).toEqual(['contact PG-10'])
  })
  it('[PG-11] one that lasts says it more plainly, and alone', () => {
    expect(plan(lasting, 13).level).toBe(3)
    expect(care(lasting, 13)).toEqual(['seeSomeone PG-11'])
  })
  it('[LV-02] at level 2 the day itself says it, and no advice beside it', () => {
    expect(plan(lasting, 20).level).toBe(2)
    expect(care(lasting, 20)).toEqual([])
  })
})
