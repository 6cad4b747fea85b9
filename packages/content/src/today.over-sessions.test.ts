import { today } from '@backstride/coach'
import { fact, good, screenWith, session } from '@backstride/coach/testing'
import type { Fact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { programme } from './programme/programme.ts'

const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
const screenedAt = (on: number, painAtRest = 1) =>
  fact('ScreenAnswered', `${day(on)} 06:00`, screenWith({}, { episode: { painAtRest } }), `screen-${on}`)
const morning = (on: number, nrs: number, more: { period?: boolean } = {}) =>
  fact('PainReported', `${day(on)} 07:00`, { moment: 'morning', nrs, ...more }, `told-${on}`)

const plan = (facts: readonly Fact[], on: number) =>
  today({ facts: [screenedAt(0), ...facts], date: day(on), programme })
const hold = (facts: readonly Fact[], on: number) => {
  const step = plan(facts, on).session?.hold
  return step ? `${step.variant} ${step.rounds}x${step.holdS}` : 'none'
}
const perSide = (facts: readonly Fact[], on: number) =>
  plan(facts, on).session?.twists.reduce((sum, set) => sum + set.perSide, 0)
const rules = (facts: readonly Fact[], on: number) =>
  plan(facts, on).items.flatMap(({ because }) => because.map(({ rule }) => rule))
const advice = (facts: readonly Fact[], on: number) => plan(facts, on).advice.map(({ id }) => id)
const items = (facts: readonly Fact[], on: number) =>
  plan(facts, on).items.map(({ kind, id }) => `${kind}/${id}`)

/** A flare by the morning after: 3 where 1 is usual. */
const sore = (on: number) => session(day(on), { variant: 'HH04', before: 1, during: 1, next: 3 })

describe('[PG-10] two flares within 14 days', () => {
  it('take two steps, and offer contact; one takes one', () => {
    const first = [
      ...good(day(0), { variant: 'HH09' }),
      ...session(day(2), { variant: 'HH09', before: 1, during: 1, next: 3 }),
    ]
    expect(hold(first, 4)).toBe('HH04 4x10')
    expect(advice(first, 4)).not.toContain('contact')
    const second = [...first, ...session(day(5), { variant: 'HH04', before: 1, during: 1, next: 3 })]
    expect(hold(second, 7)).toBe('HH01 4x10')
    expect(rules(second, 7)).toContain('PG-10')
    expect(advice(second, 7)).toContain('contact')
  })
  it('fifteen days apart they are two single ones', () => {
    const apart = [...sore(0), ...good(day(3)), ...good(day(9), { variant: 'HH04' }), ...sore(15)]
    expect(rules(apart, 17)).not.toContain('PG-10')
  })
  it('what was put down to a period bends the day, and does not count', () => {
    const period = [
      ...good(day(0), { variant: 'HH09' }),
      ...session(day(2), { variant: 'HH04', before: 1, during: 1 }),
      morning(3, 3, { period: true }),
      ...sore(5),
    ]
    expect(rules(period, 4)).toContain('PG-03')
    expect(rules(period, 7)).not.toContain('PG-10')
  })
})

describe('[PG-11] a flare that lasts', () => {
  const flare = [...good(day(0)), ...sore(2)]
  const mornings = (from: number, to: number, nrs: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => morning(from + index, nrs))
  const asked = [screenedAt(8), screenedAt(15)]
  it('from day 7 on with caution and advice, from day 14 on someone looks first', () => {
    const facts = [...flare, ...mornings(4, 20, 3), ...asked]
    expect(plan(facts, 9).level).toBe(4)
    expect(plan(facts, 10).level).toBe(3)
    expect(plan(facts, 10).restrictions).toEqual(expect.arrayContaining(['holdMax10s', 'noRunningRise']))
    expect(advice(facts, 10)).toContain('seeSomeone')
    expect(plan(facts, 16).level).toBe(3)
    expect(plan(facts, 17).level).toBe(2)
    expect(items(facts, 17)).toEqual(['checkin/clearance', 'walk/walk'])
  })
  it('ends with a morning of at most one above usual', () => {
    const facts = [...flare, ...mornings(4, 8, 3), morning(9, 2)]
    expect(plan(facts, 12).level).toBe(4)
  })
  it('gets worse: someone looks first, whatever its day, until a morning is less again or someone has looked', () => {
    const late = [...flare, ...mornings(4, 6, 3), ...mornings(7, 12, 5), screenedAt(8)]
    expect(plan(late, 12).level).toBe(2)
    const early = [...flare, morning(4, 5)]
    expect(plan([...flare, morning(4, 4)], 4).level).toBe(4)
    expect(plan(early, 4).level).toBe(2)
    expect(items(early, 4)).toEqual(['checkin/clearance', 'walk/walk'])
    expect(plan([...early, morning(5, 4)], 5).level).toBe(4)
    const cleared = fact('ClearanceRecorded', `${day(4)} 18:00`, {
      by: 'Priya',
      allows: ['drills', 'running'],
      restrictions: [],
    })
    expect(plan([...early, cleared], 5).level).toBe(3)
  })
  it('is judged by its own mornings: one before it was told says nothing of it', () => {
    expect(plan([morning(-1, 9), ...flare], 3).level).toBe(4)
  })
  it('a clearance makes it caution again', () => {
    const cleared = fact('ClearanceRecorded', `${day(18)} 10:00`, {
      by: 'Priya',
      allows: ['drills', 'running'],
      restrictions: [],
    })
    const facts = [...flare, ...mornings(4, 20, 3), ...asked, cleared]
    expect(plan(facts, 19).level).toBe(3)
  })
  it('[MO-02] is followed from morning to morning', () => {
    const facts = [...flare, morning(4, 3), morning(5, 3)]
    expect(plan(facts, 6).morningDue).toEqual({ about: null, recalled: false })
    expect(rules(facts, 6)).toContain('MO-02')
    expect(plan([...facts, morning(6, 3)], 6).morningDue).toBeNull()
  })
})

describe('a flare before any hold was done', () => {
  const wall = (on: number) => session(day(on), { variant: 'HW0', before: 1, during: 1, next: 3 })
  it('[PG-03] each eases what was asked then: steps of different days add up', () => {
    const once = [...wall(0), morning(2, 1), screenedAt(8), screenedAt(15)]
    expect(hold(once, 3)).toBe('HH01 4x10')
    expect(hold([...once, ...wall(20), morning(22, 1), screenedAt(21)], 23)).toBe('HH00 4x10')
  })
})

describe('[PG-02] much pain told apart from any session', () => {
  const told = fact('PainReported', `${day(3)} 18:00`, { moment: 'now', nrs: 6 }, 'much')
  const facts = [...good(day(0)), ...good(day(2)), told]
  it('is put right by a whole screen of that day; one of a later day takes nothing back', () => {
    const screenOn = (when: string) =>
      fact('ScreenAnswered', when, screenWith({}, { episode: { painAtRest: 1 } }), `screen ${when}`)
    expect(hold([...facts, screenOn(`${day(3)} 19:00`)], 6)).toBe('HH02 6x12')
    expect(hold([...facts, screenOn(`${day(4)} 19:00`)], 6)).toBe(
      hold([...facts, screenOn(`${day(3)} 12:00`)], 6),
    )
    expect(rules([...facts, screenOn(`${day(4)} 19:00`)], 6)).toContain('PG-02')
  })
})

describe('[PG-12] a week worse than the one before', () => {
  const calm = [1, 3, 5].map(on => morning(on, 0))
  const goods = [...good(day(8), { next: 0 }), ...good(day(10), { next: 0 })]
  const last = (nrs: number) => [12, 13].map(on => morning(on, nrs))
  it('nothing rises; what was earned rises once it is over', () => {
    const facts = [...calm, ...goods, ...last(3)]
    expect(hold(facts, 15)).toBe('HH02 6x10')
    expect(rules(facts, 15)).toContain('PG-12')
    const over = [...facts, screenedAt(15), ...[15, 16].map(on => morning(on, 0))]
    expect(hold(over, 16)).toBe('HH02 6x12')
  })
  it('one above is not more than one above', () => {
    expect(hold([...calm, ...goods, ...last(2)], 15)).toBe('HH02 6x12')
  })
})

describe('[PG-14] the fast lane', () => {
  const easy = (on: number, variant = 'HH02') => good(day(on), { variant, rpe: 5 })
  it('two easy and clean goods: the next position', () => {
    expect(hold([...easy(0), ...easy(2)], 4)).toBe('HH04 6x10')
    expect(rules([...easy(0), ...easy(2)], 4)).toContain('PG-14')
  })
  it('one a week at most: in between the seconds rise', () => {
    const facts = [...easy(0), ...easy(2), ...easy(4, 'HH04'), ...easy(6, 'HH04')]
    expect(hold(facts, 8)).toBe('HH04 6x12')
    expect(
      hold(
        [
          ...facts,
          ...good(day(9), { variant: 'HH04', holdS: 12, rpe: 5 }),
          ...good(day(11), { variant: 'HH04', holdS: 12, rpe: 5 }),
        ],
        13,
      ),
    ).toBe('HH09 6x10')
  })
  it.each([
    ['more effort', { rpe: 6 }],
    [
      'five rounds',
      {
        rounds: [1, 2, 3, 4, 5].map(() => ({ targetS: 10, cleanS: 10, contact: 2, seenBy: 'felt' }) as const),
      },
    ],
  ])('not where it has %s', (_, more) => {
    expect(hold([...good(day(0), { rpe: 5, ...more }), ...good(day(2), { rpe: 5, ...more })], 4)).toBe(
      'HH02 6x12',
    )
  })
})

describe('[PG-14] the fast lane and usual pain', () => {
  it('is not for usual pain of 2', () => {
    const sessions = [0, 2, 4].flatMap(on => good(day(on), { rpe: 5, before: 2, during: 2, next: 2 }))
    expect(hold(sessions, 6)).toBe('HH02 6x12')
  })
})

describe('[PG-15] days off', () => {
  const done = [
    ...good(day(0), { variant: 'HH09', twists: 25 }),
    ...good(day(2), { variant: 'HH09', twists: 25 }),
  ]
  const again = (on: number) => [...done, screenedAt(on)]
  it.each([
    [8, 'HH09 6x12'],
    [9, 'HH09 4x10'],
    [15, 'HH09 4x10'],
    [16, 'HH04 6x10'],
    [29, 'HH04 6x10'],
    [30, 'HH02 6x10'],
  ])('on day %d: %s', (on, expected) => {
    expect(hold(again(on), on)).toBe(expected)
  })
  it('[PG-03] the fewer rounds of a flare stay however long it was', () => {
    const flared = [...done, ...session(day(4), { variant: 'HH01', before: 1, during: 1, next: 3 })]
    const after = (on: number) => hold([...flared, morning(6, 1), screenedAt(on)], on)
    expect([after(20), after(31), after(33)]).toEqual(['HH00 4x10', 'HH00 4x10', 'HH00 4x10'])
  })
  it('the entry test comes again after four weeks', () => {
    expect(plan(again(30), 30).session?.hold?.entryTest).toBe(true)
    expect(plan(again(29), 29).session?.hold?.entryTest).toBe(false)
  })
})

describe('[PG-16] every fourth week', () => {
  const weeks = [0, 3, 7, 10, 14, 17].flatMap(on => [...good(day(on), { twists: 20 }), screenedAt(on + 1)])
  it('is easier by about 30 %, and nothing rises', () => {
    expect(hold(weeks, 20)).toBe('HH02 6x12')
    expect(hold(weeks, 21)).toBe('HH02 4x10')
    expect(perSide(weeks, 21)).toBeLessThanOrEqual(25 * 0.7)
    expect(rules(weeks, 21)).toContain('PG-16')
  })
})

describe('pain told now', () => {
  const done = [...good(day(0), { variant: 'HH04' })]
  const now = (nrs: number) => fact('PainReported', `${day(2)} 15:00`, { moment: 'now', nrs }, 'now')
  const at = `${day(2)}T15:01:00.000Z`
  const planNow = (facts: readonly Fact[]) =>
    today({ facts: [screenedAt(0), ...facts], date: day(2), now: at, programme })
  it.each([
    ['[PG-03]', 3, 'HH02 4x10', 'PG-03'],
    ['[PG-05] a little more', 2, 'HH04 6x10', 'PG-06'],
    ['as usual', 1, 'HH04 6x10', 'PG-06'],
  ])('%s bends the next drills at once', (_, nrs, expected, rule) => {
    const step = planNow([...done, now(nrs)]).session?.hold
    expect(step && `${step.variant} ${step.rounds}x${step.holdS}`).toBe(expected)
    expect(
      planNow([...done, now(nrs)]).items.flatMap(({ because }) => because.map(each => each.rule)),
    ).toContain(rule)
  })
  it('[PG-02] of 6: walking instead of drills for 48 hours', () => {
    const plan6 = planNow([...done, now(6)])
    expect(plan6.session).toBeNull()
    expect(plan6.items.map(({ kind, id }) => `${kind}/${id}`)).toEqual(['checkin/shortScreen', 'walk/walk'])
  })
  it.each([
    ['[PG-03] a morning after a run or a bad night, two above usual', 3, 'HH02 4x10'],
    ['one above is left to the next session', 2, 'HH04 6x10'],
  ])('%s', (_, nrs, expected) => {
    const alone = fact('PainReported', `${day(2)} 07:00`, { moment: 'morning', nrs }, 'alone')
    const step = planNow([...done, alone]).session?.hold
    expect(step && `${step.variant} ${step.rounds}x${step.holdS}`).toBe(expected)
  })
  it('[PG-02] a morning of 6 after none is a flare too, and one that runs is told once', () => {
    const six = fact('PainReported', `${day(2)} 07:00`, { moment: 'morning', nrs: 6 }, 'alone')
    expect(planNow([...done, six]).session).toBeNull()
    const later = today({
      facts: [screenedAt(0), ...done, six, morning(5, 1)],
      date: day(5),
      programme,
    })
    const both = today({
      facts: [screenedAt(0), ...done, six, now(6), morning(5, 1)],
      date: day(5),
      programme,
    })
    expect(both.session?.hold?.variant).toBe('HH01')
    expect(later.session?.hold?.variant).toBe('HH01')
  })
  it('taken back it never was', () => {
    const undone = [...done, now(6), fact('Retracted', `${day(2)} 15:01`, { fact: 'now' })]
    expect(planNow(undone)).toEqual(planNow(done))
  })
})

describe('what closes drills', () => {
  it('[RS-10] a row of the short card that is no clear no: the whole screen before any drill', () => {
    const card = (toiletSaddleOrBothLegs: 'yes' | 'unsure' | 'no') =>
      fact('ShortScreenAnswered', `${day(2)} 06:00`, {
        toiletSaddleOrBothLegs,
        oneLegWeakOrNumb: 'no',
        feverOrFall: 'no',
      })
    const done = good(day(0))
    expect(items([...done, card('yes')], 2)).toEqual(['checkin/screen'])
    expect(rules([...done, card('unsure')], 2)).toContain('RS-10')
    expect(items([...done, card('no')], 2)).not.toContain('checkin/screen')
  })
  it('[PG-01] sessions done although the screen had closed them earn nothing', () => {
    const numbLeg = fact('ScreenAnswered', `${day(1)} 06:00`, screenWith({ RF09: 'yes' }), 'numb')
    const cleared = fact('ClearanceRecorded', `${day(6)} 06:00`, {
      by: 'Priya',
      allows: ['drills', 'running'],
      restrictions: [],
    })
    const facts = [
      numbLeg,
      ...good(day(2), { variant: 'HH01' }),
      ...good(day(4), { variant: 'HH01' }),
      cleared,
    ]
    expect(hold(facts, 7)).toBe('HH00 6x10')
    expect(rules(facts, 7)).not.toContain('PG-09')
  })
  it('[PG-11] a clearance during a long flare counts with what it allows', () => {
    const long = [...good(day(0)), ...sore(2), screenedAt(8), screenedAt(15)]
    const cleared = fact('ClearanceRecorded', `${day(18)} 10:00`, {
      by: 'Priya',
      allows: ['running'],
      restrictions: ['noHeadLift'],
    })
    expect(plan([...long, cleared], 19).session).toBeNull()
    expect(plan([...long, cleared], 19).restrictions).toContain('noHeadLift')
  })
  it('[PG-02] six told again in a flare that runs: drills pause anew', () => {
    const now = fact('PainReported', `${day(4)} 12:00`, { moment: 'now', nrs: 6 }, 'again')
    expect(plan([...good(day(0)), ...sore(2), now], 5).session).toBeNull()
    expect(plan([...good(day(0)), ...sore(2)], 5).session).not.toBeNull()
  })
  it('[PG-01] a leg change told with much pain is heard, also where a screen after it was calm', () => {
    const told = fact('PainReported', `${day(3)} 09:00`, { moment: 'now', nrs: 6, numbOrWeak: true }, 'leg')
    const facts = [...good(day(0), { variant: 'HH04' }), ...good(day(2), { variant: 'HH04' }), told]
    const screened = fact(
      'ScreenAnswered',
      `${day(3)} 10:00`,
      screenWith({}, { episode: { painAtRest: 4 } }),
      'calm',
    )
    expect(plan([...facts, screened], 3).session?.hold?.variant).toBe('HH02')
  })
  it('while a flare runs no ladder of strength is begun, and one that was begun goes on', () => {
    const strength = (facts: readonly Fact[], on: number) =>
      plan(facts, on).items.flatMap(({ kind, id }) => (kind === 'strength' ? [id] : []))
    expect(strength(good(day(0)), 1)).toContain('SQ0')
    expect(strength([...good(day(0)), ...sore(2)], 4)).toEqual([])
    const squats = { besides: [{ variant: 'SQ0', rounds: [], sets: [{ reps: 8, target: 8 }] }] }
    expect(strength([...good(day(0), squats), ...sore(2)], 4)).toEqual(['SQ0'])
  })
  it('[EN-04] with pain of 5 at rest the feet stay down and a walk stands beside, day after day', () => {
    const first = [
      fact('ScreenAnswered', `${day(0)} 07:00`, screenWith({}, { episode: { painAtRest: 5 } }), 'five'),
      ...session(day(0), { variant: 'HH00', before: 5, during: 5, next: 5 }),
    ]
    expect(items(first, 1)).toEqual(['drill/HH00', 'walk/walk'])
    expect(items([...first, morning(2, 3)], 2)).toContain('drill/HM0')
  })
  it('[PG-10] contact is offered for two weeks, not for ever', () => {
    const two = [...sore(0), ...sore(5), morning(9, 1), screenedAt(12), screenedAt(19)]
    expect(advice(two, 10)).toContain('contact')
    expect(advice(two, 25)).not.toContain('contact')
  })
  it('[PG-03] a flare before any hold was done eases what was asked then, whatever hurts less since', () => {
    const wall = session(day(1), { variant: 'HW0', before: 3, during: 3, next: 5 })
    expect(hold(wall, 2)).toBe('HH00 4x10')
    expect(hold([...wall, morning(4, 0)], 4)).toBe('HH00 4x10')
  })
  it('[EN-02] it eases what was asked for by the pain of that day, whatever hurt less just before', () => {
    const told = (when: string) => fact('PainReported', when, { moment: 'now', nrs: 4 }, when)
    const calm = fact(
      'ScreenAnswered',
      `${day(0)} 10:00`,
      screenWith({}, { episode: { painAtRest: 0 } }),
      'calm',
    )
    const wall = session(day(1), { variant: 'HW0', before: 2, during: 2, next: 2 })
    expect(hold([calm, told(`${day(1)} 09:00`), ...wall], 2)).toBe('HH00 4x10')
    expect(hold([calm, told(`${day(0)} 12:00`), ...wall], 2)).toBe('HH00 4x10')
    expect(hold([calm, told(`${day(0)} 11:59`), ...wall], 2)).toBe('HH01 4x10')
  })
  it('[EN-04] the most pain before any of them counts: a later flare with less of it gives no twists back', () => {
    const first = session(day(1), { variant: 'HW0', before: 5, during: 0, next: 3 })
    const second = session(day(3), { variant: 'HW0', before: 1, during: 0, next: 3 })
    for (const facts of [first, [...first, ...second]]) expect(rules(facts, 4)).toContain('EN-04')
  })
})

describe('[PG-13] two rounds running lost early', () => {
  const lostEarly = [
    { targetS: 10, cleanS: 3, contact: 0, seenBy: 'felt' },
    { targetS: 10, cleanS: 3, contact: 0, seenBy: 'felt' },
  ] as const
  const why = (more: Parameters<typeof session>[1]) =>
    plan(session(day(0), { before: 1, during: 1, rounds: [...lostEarly], ...more }), 1)
      .items.find(({ kind }) => kind === 'drill')
      ?.because.map(({ rule }) => rule)
  it('is said first, unless a flare is', () => {
    expect(why({ next: 1 })?.slice(0, 2)).toEqual(['PG-13', 'PG-08'])
    expect(why({ next: 3 })?.slice(0, 2)).toEqual(['PG-03', 'PG-13'])
  })
})
