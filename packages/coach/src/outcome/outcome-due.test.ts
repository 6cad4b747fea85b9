import type { Fact, FactOf, KnownFact } from '@backstride/facts'
import { addDays, daysBetween } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fact, screenWith } from '../testing/journal-of.ts'
import {
  advanceOutcome,
  isHeldBack,
  nextOutcome,
  type OutcomeKind,
  outcomeAtFirst,
  outcomeDue,
  outcomeDueOf,
} from './outcome-due.ts'

const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
const known = (...facts: readonly Fact[]) => facts as KnownFact[]
const inPain = fact('ScreenAnswered', start, screenWith())

const answers = {
  week: (on: number) =>
    fact('WeeklyImpactTold', day(on), { participation: 0, volume: 0, performance: 0, pain: 0 }),
  activities: (on: number) => fact('ActivitiesRated', day(on), { activities: [{ id: 'running', score: 0 }] }),
  change: (on: number) => fact('ChangeRated', day(on), { change: 0 }),
  questionnaire: (on: number) => fact('RmdqAnswered', day(on), { ticked: [], lang: 'en' }),
} satisfies Record<OutcomeKind, (on: number) => Fact>

const kindOn = (facts: readonly KnownFact[], on: number, questionnaire = false) =>
  outcomeDue(facts, day(on), { questionnaire })?.kind

/** A runner who answers what is due on some days only: what was asked on which day. */
function asked(opens: readonly boolean[], questionnaire = false) {
  const facts: KnownFact[] = known(inPain)
  return opens.flatMap((isThere, on) => {
    const kind = kindOn(facts, on, questionnaire)
    if (kind === undefined) return []
    if (isThere) facts.push(...known(answers[kind](on)))
    return [{ on, kind, isThere }]
  })
}

const everyDay = Array.from({ length: 100 }, () => true)
const days = (all: ReturnType<typeof asked>, kind: OutcomeKind) =>
  all.filter(each => each.kind === kind && each.isThere).map(({ on }) => on)

describe('what is asked over weeks', () => {
  it('[OU-01] four questions a week, from day 7 on', () => {
    const weeks = days(asked(everyDay), 'week')
    expect(weeks[0]).toBe(7)
    expect(weeks).toHaveLength(14)
    for (const on of weeks) expect(on % 7).toBeLessThanOrEqual(2)
  })

  it('[OU-02] own activities on day 3, then every two weeks', () => {
    expect(days(asked(everyDay), 'activities')).toEqual([3, 14, 28, 42, 56, 70, 84, 98])
  })

  it('[OU-02] those rated on day 8 are not asked for again on day 14', () => {
    const facts = known(inPain, answers.activities(8), answers.week(7))
    expect(kindOn(facts, 14)).toBe('week')
    expect(kindOn(known(...facts, answers.week(14)), 15)).toBeUndefined()
    expect(kindOn(facts, 28)).toBe('activities')
  })

  it('[OU-03] how it changed, at 6 and at 12 weeks', () => {
    expect(days(asked(everyDay), 'change')).toEqual([43, 85])
  })

  it('[OU-04] a questionnaire not before day 3, and only where it is asked for', () => {
    expect(days(asked(everyDay), 'questionnaire')).toEqual([])
    expect(days(asked(everyDay, true), 'questionnaire')).toEqual([4, 45, 87])
    expect(kindOn(known(inPain), 2, true)).toBeUndefined()
  })

  it('[OU-11] one a day at most, and nothing on a day that something was told', () => {
    const facts = known(inPain, fact('ScoreTyped', day(7), { instrument: 'ODI', score: 0 }))
    expect(kindOn(facts, 7)).toBeUndefined()
    expect(kindOn(facts, 8)).toBe('week')
  })

  it('[OU-11] what was let pass is not asked again: the next comes in its turn', () => {
    const facts = known(inPain, answers.activities(3))
    expect(kindOn(facts, 10)).toBe('week')
    expect(kindOn(facts, 11)).toBeUndefined()
    expect(kindOn(facts, 12)).toBeUndefined()
    expect(kindOn(facts, 13)).toBeUndefined()
    expect(kindOn(facts, 14)).toBe('activities')
  })

  it('[OU-11] whoever never answers is left alone on many days, and before day 3', () => {
    const never = asked(everyDay.map(() => false))
    expect(never.every(({ on }) => on >= 3)).toBe(true)
    expect(never.length).toBeLessThan(75)
    expect(never.filter(({ kind }) => kind === 'change').map(({ on }) => on)).toEqual([
      47, 48, 49, 50, 51, 52, 53, 54, 55, 89, 90, 91, 92, 93, 94, 95, 96, 97,
    ])
  })

  describe('[OU-12] in a flare', () => {
    const spell = (since: number, over: number | null) => ({
      flare: { since: day(since), over: over === null ? null : day(over) },
    })
    const due = (on: number, flare: ReturnType<typeof spell>, ...more: readonly Fact[]) =>
      outcomeDue(known(inPain, answers.activities(3), ...more), day(on), flare)?.kind
    it('nothing is asked, neither of the week nor of activities nor how it changed', () => {
      for (const on of [7, 14, 44]) {
        expect(due(on, spell(30, 31))).toBeDefined()
        expect(due(on, spell(on - 1, null))).toBeUndefined()
      }
    })
    it('what fell into it comes after it, for as many days as it is open', () => {
      expect(due(11, spell(8, 11))).toBe('week')
      expect(due(13, spell(8, 10))).toBe('week')
      expect(due(13, spell(8, 9))).toBeUndefined()
    })
    it('what was over before it began is not asked again', () => {
      expect(due(11, spell(11, 12))).toBeUndefined()
      expect(due(12, spell(11, 12))).toBeUndefined()
      expect(due(12, spell(10, 12))).toBe('week')
    })
    it('what was answered before it is answered', () => {
      expect(due(11, spell(8, 11), answers.week(7))).toBeUndefined()
    })
    it('one that was only told counts too, until a morning near the usual one', () => {
      const told = (on: number, moment: 'during' | 'morning', nrs: number) =>
        fact('PainReported', day(on), { moment, nrs }, `told ${on}`)
      const facts = known(inPain, answers.activities(3), told(8, 'during', 7))
      expect(kindOn(facts, 9)).toBeUndefined()
      expect(isHeldBack(facts, day(9), {})).toBe(true)
      const after = known(...facts, told(12, 'morning', 0))
      expect([isHeldBack(after, day(12), {}), kindOn(after, 12)]).toEqual([false, 'week'])
    })
    it('one that was told long ago holds nothing back', () => {
      const facts = known(inPain, fact('PainReported', day(7), { moment: 'during', nrs: 7 }))
      expect(kindOn(facts, 20)).toBeUndefined()
      expect(kindOn(facts, 21)).toBe('activities')
    })
  })

  it('names its rule and the day', () => {
    expect(outcomeDue(known(inPain), day(6))).toEqual({
      kind: 'activities',
      because: { rule: 'OU-02', saw: { days: 6 } },
    })
  })

  it('whatever was answered when, nothing told is asked for twice in its turn', () =>
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 100, maxLength: 100 }), opens => {
        const all = asked(opens, true)
        for (const kind of ['week', 'activities', 'change', 'questionnaire'] as const) {
          const told = days(all, kind)
          for (const [at, on] of told.entries())
            expect(on - (told[at - 1] ?? -100)).toBeGreaterThanOrEqual(kind === 'week' ? 4 : 7)
        }
      }),
    ))

  it('one fact at a time comes to the same as all of them', () =>
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), opens => {
        const facts = [inPain, ...opens.flatMap((on, at) => (on ? answers.week(at) : []))] as KnownFact[]
        const state = facts.reduce(advanceOutcome, outcomeAtFirst)
        for (const on of [0, 7, 20, 42, 61])
          expect(outcomeDueOf(state, day(on))).toEqual(outcomeDue(facts, day(on)))
      }),
    ))
})

describe('who is asked', () => {
  it('nobody without pain, nobody before the safety questions', () => {
    const fine = known(fact('ScreenAnswered', start, screenWith({}, { episode: null })))
    for (const on of [0, 3, 7, 42]) {
      expect(kindOn(fine, on, true)).toBeUndefined()
      expect(kindOn([], on, true)).toBeUndefined()
    }
    expect(nextOutcome(fine, day(3))).toBeUndefined()
  })

  it('in keeping mode only how it changed is left', () => {
    const keeping = known(inPain, fact('KeepingModeChosen', day(30), { on: true }))
    expect(kindOn(keeping, 42)).toBe('change')
    expect(kindOn(keeping, 35)).toBeUndefined()
    expect(kindOn(known(...keeping, fact('KeepingModeChosen', day(40), { on: false })), 42)).toBe(
      'activities',
    )
  })
})

describe('[OU-09] the start', () => {
  it('stays through later screens of the same spell, and moves with a new one', () => {
    const again = (on: number, weeks: number) =>
      fact('ScreenAnswered', day(on), screenWith({}, { episode: { weeks } }))
    const same = known(inPain, again(14, 5))
    expect(outcomeDue(same, day(42))?.because.saw).toEqual({ days: 42 })
    const rounded = known(inPain, again(21, 2))
    expect(outcomeDue(rounded, day(42))?.because.saw).toEqual({ days: 42 })
    const anew = known(inPain, again(60, 1))
    expect(outcomeDue(anew, day(67))?.because.saw).toEqual({ days: 7 })
    const gone = known(
      inPain,
      fact('ScreenAnswered', day(30), screenWith({}, { episode: null })),
      again(35, 10),
    )
    expect(outcomeDue(gone, day(42))?.because.saw).toEqual({ days: 7 })
  })
})

describe('what comes next', () => {
  it('is a day after today that opens something', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), on => {
        const next = nextOutcome(known(inPain), day(on))
        expect(daysBetween(day(on), next?.day ?? day(on))).toBeGreaterThan(0)
        const all = known(inPain)
        expect(outcomeDue(all, next?.day ?? '')?.kind).toBeDefined()
      }),
    ))

  it('on day 0 it is the activities of day 3', () => {
    expect(nextOutcome(known(inPain), start)).toEqual({ kind: 'activities', day: day(3) })
    expect(nextOutcome(known(inPain), day(41))).toEqual({ kind: 'activities', day: day(42) })
  })
})

it('facts of this test are what the coach takes', () => {
  expect((inPain as FactOf<'ScreenAnswered'>).data.episode?.painAtRest).toBe(2)
})
