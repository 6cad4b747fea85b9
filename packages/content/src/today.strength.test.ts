import { type StepPlan, type TodayPlan, today } from '@backstride/coach'
import { fact, rounds, screenWith } from '@backstride/coach/testing'
import type { Fact, SessionItem } from '@backstride/facts'
import { addDays, weekday } from '@backstride/kit'
import { beforeAll, describe, expect, it } from 'vitest'
import { programme } from './programme/programme.ts'
import { composeSession } from './sessions/compose.ts'
import { isWork } from './sessions/session-step.ts'

const start = '2026-03-02'
const longRunDay = 7
const days = 70

interface Day {
  readonly date: string
  readonly plan: TodayPlan
  readonly done: readonly SessionItem[]
}

/** What a session of that day makes, all of it done. */
function itemsOf(plan: TodayPlan): readonly SessionItem[] {
  if (plan.session === null || plan.level === null) return []
  const made = composeSession(
    { minutes: 20, floor: true, afterRun: false },
    {
      plan: plan.session,
      steps: plan.steps,
      level: plan.level,
      restrictions: plan.restrictions,
      flags: [],
      strengthOpen: plan.items.some(({ kind }) => kind === 'strength'),
      coreOpen: true,
      brace: 'flat',
    },
  )
  return (made?.session.steps ?? []).filter(isWork).map((step): SessionItem => {
    const outside = step.outsideLadder ? { outsideLadder: true } : {}
    const side = step.kind === 'twists' || step.side === null ? {} : { side: step.side }
    if (step.kind === 'reps')
      return {
        variant: step.drill,
        rounds: [],
        sets: [{ reps: step.reps, target: step.reps, ...side }],
        ...outside,
      }
    if (step.kind === 'twists')
      return {
        variant: step.drill,
        rounds: [],
        twists: { left: step.set.perSide, right: step.set.perSide },
        ...outside,
      }
    return {
      variant: step.drill,
      rounds: rounds(1, step.targetS).map(each => ({ ...each, ...side })),
      ...outside,
    }
  })
}

/** Ten weeks of somebody who trains every second day, without pain. */
function live(): readonly Day[] {
  const facts: Fact[] = [
    fact('ScreenAnswered', `${start} 06:00`, screenWith({}, { episode: null }), 'screen'),
    fact('WeekChosen', `${start} 06:01`, { days: [1, 3, 5], longRunDay, minutes: 20 }, 'week'),
  ]
  return Array.from({ length: days }, (_, on) => {
    const date = addDays(start, on)
    if (on > 0) facts.push(fact('PainReported', `${date} 07:00`, { moment: 'morning', nrs: 0 }, `m${on}`))
    const asked = [...facts]
      .reverse()
      .find(({ kind }) => kind === 'ScreenAnswered' || kind === 'ShortScreenAnswered')
    if (asked !== undefined && asked.day < addDays(date, -20))
      facts.push(
        fact(
          'ShortScreenAnswered',
          `${date} 07:01`,
          { toiletSaddleOrBothLegs: 'no', oneLegWeakOrNumb: 'no', feverOrFall: 'no' },
          `s${on}`,
        ),
      )
    const plan = today({ facts, date, programme, now: `${date}T18:00:00.000Z` })
    const done = on % 2 === 0 ? itemsOf(plan) : []
    if (done.length > 0) {
      const id = `session${on}`
      facts.push(
        fact('PainReported', `${date} 17:50`, { moment: 'before', nrs: 0, about: id }, `b${on}`),
        fact('SessionCompleted', `${date} 18:00`, { items: [...done], rpe: 5, completedPct: 100 }, id),
        fact('PainReported', `${date} 18:01`, { moment: 'during', nrs: 0, about: id }, `d${on}`),
      )
    }
    return { date, plan, done }
  })
}

const stepOf = ({ plan }: Day, ladder: StepPlan['ladder']) => plan.steps.find(each => each.ladder === ladder)
const isStrength = ({ variant }: SessionItem) => /^(SQ|BR|HI|HS|CA)/u.test(variant)

describe('ten weeks of the plan', () => {
  let life: readonly Day[] = []
  beforeAll(() => {
    life = live()
  })
  it('strength comes twice a week, and mobility is never the only lane', () => {
    const strong = life.filter(({ done }) => done.some(isStrength))
    expect(strong.length).toBeGreaterThanOrEqual(15)
    for (const { date } of strong)
      expect(
        strong.filter(other => other.date <= date && other.date > addDays(date, -7)).length,
      ).toBeLessThanOrEqual(2)
  })
  it('[ST-03] never on the day before the long run', () => {
    for (const { date, plan } of life)
      if (weekday(addDays(date, 1)) === longRunDay)
        expect(plan.items.some(({ kind }) => kind === 'strength')).toBe(false)
  })
  it('[ST-08] the pairs take turns', () => {
    const done = new Set(life.flatMap(day => day.done).map(({ variant }) => variant.slice(0, 2)))
    for (const ladder of ['SQ', 'BR', 'HI', 'HS', 'CA', 'BD', 'SP']) expect(done).toContain(ladder)
  })
  it('[PG-09] the ladders are climbed, one lever at a time', () => {
    const first = life[0]
    const last = life.at(-1)
    if (first === undefined || last === undefined) throw new Error('No days.')
    expect(stepOf(first, 'squat')).toMatchObject({ variant: 'SQ0', dose: { sets: 2, reps: 8 } })
    expect(stepOf(last, 'squat')?.variant).not.toBe('SQ0')
    expect(stepOf(last, 'bridge')?.variant).not.toBe('BR0')
    const rises = life
      .flatMap(({ plan }) => plan.steps)
      .filter(({ because }) => because.some(({ rule }) => rule === 'PG-09'))
    expect(new Set(rises.map(({ ladder }) => ladder)).size).toBeGreaterThanOrEqual(6)
  })
  it('Today lists what the session of that day is made of', () => {
    for (const { plan, done } of life) {
      if (done.length === 0) continue
      const listed = plan.items.filter(({ kind }) => kind === 'strength').map(({ id }) => id)
      for (const { variant } of done.filter(isStrength)) expect(listed).toContain(variant)
    }
  })
})
