import { explain, today } from '@backstride/coach'
import { fact, good, rounds, screenWith, session } from '@backstride/coach/testing'
import type { Fact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programme } from './programme/programme.ts'
import { ruleSentences } from './rules/sentences.ts'

const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
const plan = (facts: readonly Fact[], date: string, now?: string) =>
  today({ facts, date, programme, ...(now === undefined ? {} : { now }) })

const screened = (
  more: Parameters<typeof screenWith>[1] = { episode: { painAtRest: 1 } },
  answers: Parameters<typeof screenWith>[0] = {},
) => fact('ScreenAnswered', `${start} 08:00`, screenWith(answers, more))

/** The hold of a plan as `HH02 6x10`, or `none`. */
function hold(facts: readonly Fact[], date: string): string {
  const item = plan(facts, date).items.find(({ id }) => id.startsWith('HH'))
  return item?.kind === 'drill' && 'rounds' in item.dose
    ? `${item.id} ${item.dose.rounds}x${item.dose.holdS}`
    : 'none'
}
const ids = (facts: readonly Fact[], date: string) =>
  plan(facts, date).items.map(({ kind, id }) => `${kind}/${id}`)
const rulesOf = (facts: readonly Fact[], date: string) =>
  plan(facts, date).items.flatMap(({ because }) => because.map(({ rule }) => rule))
const twists = (facts: readonly Fact[], date: string) =>
  plan(facts, date).items.flatMap(item =>
    item.kind === 'drill' && 'perSide' in item.dose ? [`${item.id} ${item.dose.perSide}`] : [],
  )

describe('before the drills', () => {
  it('[SC-01] never screened: the screen and nothing else', () => {
    expect(plan([], start)).toMatchObject({ level: null, session: null })
    expect(ids([], start)).toEqual(['checkin/screen'])
  })
  it('[CL-01] levels 0 and 1: only the clearance', () => {
    expect(ids([screened({}, { RF05: 'yes' })], start)).toEqual(['checkin/clearance'])
    expect(ids([screened({}, { RF07: 'yes' }), ...good(day(1))], day(2))).toEqual(['checkin/clearance'])
  })
  it('[LV-02] level 2: a walk and the clearance, no drill', () => {
    expect(ids([screened({}, { RF08: 'yes' })], start)).toEqual(['checkin/clearance', 'walk/walk'])
  })
  it.each([
    ['RF24', {}, { RF24: 'yes' } as const],
    ['RF23', { boneStress: { impactFocalPain: 'yes' as const, days: 20, risks: [] } }, {}],
  ])('[LV-04] with %s not even a walk', (_, more, answers) => {
    expect(ids([screened(more, answers)], start)).toEqual(['checkin/clearance', 'rest/rest'])
  })
  it('[CL-03] cleared for running only: no drills', () => {
    const facts = [
      screened({}, { RF16: 'yes' }),
      fact('ClearanceRecorded', day(1), { by: 'Midwife', allows: ['running'], restrictions: [] }),
    ]
    expect(ids(facts, day(1))).toEqual(['walk/walk'])
  })
  it('facts of later days are ignored', () => {
    expect(
      plan(
        [
          screened({}, { RF05: 'yes' }),
          fact('ClearanceRecorded', day(5), { by: 'GP', allows: ['drills'], restrictions: [] }),
        ],
        day(4),
      ).level,
    ).toBe(0)
  })
})

describe('where the hold begins', () => {
  it.each([
    ['EN-01', 2, {}, 'HH02 6x10'],
    ['EN-02', 3, {}, 'HH01 6x10'],
    ['EN-02', 4, {}, 'HH01 6x10'],
    ['EN-04', 5, {}, 'HH00 6x10'],
    ['EN-05', 1, { RF17: 'yes' } as const, 'HH01 6x10'],
  ])('[%s] pain %i', (rule, painAtRest, answers, expected) => {
    const facts = [screened({ episode: { painAtRest } }, answers)]
    expect(hold(facts, start)).toBe(expected)
    expect(rulesOf(facts, start)).toContain(rule)
  })
  it('[EN-04] pain of 5: feet down and a walk, no twists', () => {
    expect(ids([screened({ episode: { painAtRest: 5 } })], start)).toEqual(['drill/HH00', 'walk/walk'])
  })
  it('[EN-01] without pain too, with the test as round 1', () => {
    const facts = [screened({ episode: null })]
    expect(hold(facts, start)).toBe('HH02 6x10')
    expect(plan(facts, start).session?.hold?.entryTest).toBe(true)
  })
  it('pain told since the screen decides', () => {
    const now = fact('PainReported', `${start} 10:00`, { moment: 'now', nrs: 4 })
    expect(hold([screened(), now], start)).toBe('HH01 6x10')
  })
  it('[EN-02] the first session sets the step: what the test gave goes on', () => {
    const tested = session(day(0), { variant: 'HH01', before: 1, during: 1, next: 1 })
    expect(hold([screened(), ...tested], day(1))).toBe('HH01 6x10')
  })
  it('[EN-01] a test of 30 s is no step', () => {
    const only = session(day(0), { rounds: rounds(1, 30), before: 1, during: 1, completedPct: 20 })
    expect(hold([screened(), ...only], day(1))).toBe('HH02 6x10')
  })
})

describe('from session to session', () => {
  it('[PG-06] one good session holds, [PG-09] two running raise one lever', () => {
    const facts = [screened(), ...good(day(0)), ...good(day(2))]
    expect(hold(facts, day(1))).toBe('HH02 6x10')
    expect(hold(facts, day(3))).toBe('HH02 6x12')
    expect(rulesOf(facts, day(3))).toEqual(expect.arrayContaining(['PG-09', 'PG-06']))
  })
  it('[PG-09] less than 24 hours apart is one', () => {
    const [before, done, during, next] = good(day(1))
    const early = { ...done, at: `${day(1)}T11:00:00.000Z` } as Fact
    const facts = [
      screened(),
      ...good(day(0)),
      ...[before, early, during, next].filter(known => known !== undefined),
    ]
    expect(hold(facts, day(2))).toBe('HH02 6x10')
  })
  it('[PG-09] after 20 s the next variant comes, back at 10 s', () => {
    expect(hold([screened(), ...good(day(0), { holdS: 20 }), ...good(day(1), { holdS: 20 })], day(2))).toBe(
      'HH04 6x10',
    )
  })
  it('[PG-09] a hold between two goods breaks the run', () => {
    const facts = [
      screened(),
      ...good(day(0)),
      ...session(day(1), { before: 1, during: 3, next: 1 }),
      ...good(day(2)),
    ]
    expect(hold(facts, day(3))).toBe('HH02 6x10')
    expect(rulesOf(facts.slice(0, 8), day(2))).toContain('PG-05')
  })
  it('[PG-07] no morning, no progress', () => {
    const facts = [screened(), ...good(day(0)), ...session(day(1), { before: 1, during: 1 })]
    expect(hold(facts, day(2))).toBe('HH02 6x10')
    expect(rulesOf(facts, day(2))).toContain('PG-07')
  })
  it('[PG-07] a morning told two days later, marked as recalled, counts; five days later it does not', () => {
    const late = (days: number) =>
      fact('PainReported', `${day(1 + days)} 09:00`, {
        moment: 'morning',
        nrs: 1,
        recalled: true,
        about: `session-${day(1)}`,
      })
    const facts = [screened(), ...good(day(0)), ...session(day(1), { before: 1, during: 1 })]
    expect(hold([...facts, late(2)], day(3))).toBe('HH02 6x12')
    expect(hold([...facts, late(5)], day(6))).toBe('HH02 6x10')
  })
  it('[PG-08] a painkiller masks: no good, however often', () => {
    const facts = [0, 1, 2, 3].flatMap(days => good(day(days), { painkiller: true }))
    expect(hold([screened(), ...facts], day(4))).toBe('HH02 6x10')
  })
  it('[PG-08] three holds running for the same reason: one step easier', () => {
    const hard = (days: number) => good(day(days), { rpe: 9 })
    expect(hold([screened(), ...hard(0), ...hard(1)], day(2))).toBe('HH02 6x10')
    expect(hold([screened(), ...hard(0), ...hard(1), ...hard(2)], day(3))).toBe('HH01 6x10')
  })
  it('[PG-08] three holds for three different reasons: no step easier', () => {
    const facts = [
      ...good(day(0), { rpe: 9 }),
      ...good(day(1), { completedPct: 50 }),
      ...good(day(2), { rounds: rounds(6, 10, 1, 9) }),
    ]
    expect(hold([screened(), ...facts], day(3))).toBe('HH02 6x10')
  })
  it('[PG-04] pain up to 4: same step, four rounds, twists in the stand only', () => {
    const facts = [screened(), ...session(day(0), { before: 1, during: 4, next: 1, twists: 15 })]
    expect(hold(facts, day(1))).toBe('HH02 4x10')
    expect(twists(facts, day(1))).toEqual(['HM0 5', 'HM1 10'])
    expect(hold([...facts, ...good(day(1))], day(2))).toBe('HH02 6x10')
  })
  it('[PG-03] a worse morning: one step easier, four rounds', () => {
    const facts = [screened(), ...session(day(0), { variant: 'HH04', before: 1, during: 1, next: 3 })]
    expect(hold(facts, day(1))).toBe('HH02 4x10')
  })
  it('[PG-03] above 10 s it goes back to 10 s first', () => {
    expect(hold([screened(), ...session(day(0), { holdS: 15, before: 1, during: 1, next: 3 })], day(1))).toBe(
      'HH02 4x10',
    )
  })
  it('[PG-03] doing the old step again without a good session does not undo the step easier', () => {
    const facts = [screened(), ...session(day(0), { variant: 'HH04', before: 1, during: 1, next: 3 })]
    expect(hold([...facts, ...session(day(2), { variant: 'HH04', before: 1, during: 1 })], day(4))).toBe(
      'HH02 4x10',
    )
    expect(hold([...facts, ...good(day(2), { variant: 'HH04' })], day(4))).toBe('HH04 6x10')
  })
  it('[PG-13] two rounds running lost under 5 s: easier next time too', () => {
    const facts = [screened(), ...good(day(0), { rounds: [...rounds(2, 10, 0, 3), ...rounds(4, 10)] })]
    expect(hold(facts, day(1))).toBe('HH01 6x10')
    expect(rulesOf(facts, day(1))).toContain('PG-13')
  })
  it('rounds that nobody saw or felt do not pass', () => {
    const unknown = rounds(6, 10).map(round => ({ ...round, seenBy: 'unknown' as const }))
    const facts = [screened(), ...good(day(0), { rounds: unknown }), ...good(day(1), { rounds: unknown })]
    expect(hold(facts, day(2))).toBe('HH02 6x10')
    expect(rulesOf(facts, day(2))).toContain('PG-08')
  })
})

describe('[PG-02] a flare', () => {
  const facts = [
    screened(),
    ...good(day(0), { variant: 'HH04' }),
    ...session(day(2), { variant: 'HH04', holdS: 15, before: 1, during: 6 }),
  ]
  it('no drills for 48 hours, a walk, the short screen', () => {
    expect(ids(facts, day(3))).toEqual(['checkin/shortScreen', 'checkin/morning', 'walk/walk'])
    expect(plan(facts, day(4), `${day(4)}T12:04:00.000Z`).session).toBeNull()
  })
  it('then two steps easier', () => {
    expect(plan(facts, day(4), `${day(4)}T12:06:00.000Z`).session?.hold).toMatchObject({
      variant: 'HH02',
      holdS: 10,
      rounds: 6,
    })
    expect(hold(facts, day(5))).toBe('HH02 6x10')
  })
  it('a next morning of 6 counts from that morning on', () => {
    const morning = [screened(), ...session(day(0), { before: 1, during: 1, next: 6 })]
    expect(ids(morning, day(2))).not.toContain('drill/HH00')
    expect(plan(morning, day(3), `${day(3)}T07:01:00.000Z`).session?.hold?.variant).toBe('HH00')
  })
})

describe('[PG-01] leg signs and stop words', () => {
  const numb = fact('PainReported', `${day(3)} 09:00`, { moment: 'now', nrs: 2, numbOrWeak: true })
  const facts = [
    screened(),
    ...good(day(0), { variant: 'HH04', twists: 20 }),
    ...good(day(2), { variant: 'HH04', twists: 20 }),
  ]
  it('stop: only the screen', () => {
    expect(ids([...facts, numb], day(3))).toEqual(['checkin/screen'])
    expect(ids([...facts, ...session(day(4), { stopWord: 'giddy' })], day(4))).toEqual(['checkin/screen'])
  })
  it('after a screen at 4: one step easier, twists too', () => {
    const again = fact('ScreenAnswered', `${day(3)} 10:00`, screenWith({}, { episode: { painAtRest: 1 } }))
    // What was earned before does not count against it: easier than what was done.
    expect(hold([...facts, numb, again], day(3))).toBe('HH02 6x10')
    expect(
      hold(
        [
          ...facts.slice(0, 4),
          fact('SessionCompleted', `${day(2)} 12:00`, {
            items: [{ variant: 'HH04', rounds: rounds(6, 10) }],
            rpe: 4,
            completedPct: 100,
            stopWord: 'numb',
          }),
          again,
        ],
        day(4),
      ),
    ).toBe('HH02 6x10')
  })
  it('pain one place further down than last told', () => {
    const told = (days: number, distal: number) =>
      fact('PainReported', `${day(days)} 10:00`, { moment: 'now', nrs: 1, distal })
    expect(ids([...facts, told(2, 1), told(3, 1)], day(3))).not.toContain('checkin/screen')
    expect(ids([...facts, told(2, 1), told(3, 2)], day(3))).toEqual(['checkin/screen'])
  })
})

describe('the twists', () => {
  it('[HM-01] begin with 5, 5 larger, 5 in the split stance', () => {
    expect(twists([screened()], start)).toEqual(['HM0 5', 'HM1 5', 'HM2 5'])
  })
  it('[HM-02] a good session gives 5 more, up to 30 a side in all', () => {
    expect(twists([screened(), ...good(day(0), { twists: 15 })], day(1))).toEqual([
      'HM0 5',
      'HM1 5',
      'HM2 10',
    ])
    expect(twists([screened(), ...good(day(0), { twists: 25 })], day(1))).toEqual([
      'HM0 5',
      'HM1 5',
      'HM2 20',
    ])
  })
  it('[HM-06] at thirty the next stage opens', () => {
    expect(twists([screened(), ...good(day(0), { twists: 30 })], day(1))).toEqual([
      'HM0 5',
      'HM1 5',
      'HM2 15',
      'HM3 5',
    ])
  })
  it('[HM-02] a hold that lost contact does not hold them back', () => {
    expect(
      twists([screened(), ...good(day(0), { twists: 15, rounds: rounds(6, 10, 0, 5) })], day(1)),
    ).toEqual(['HM0 5', 'HM1 5', 'HM2 10'])
  })
  it('[HM-03] easier after a worse morning', () => {
    expect(
      twists([screened(), ...session(day(0), { twists: 20, before: 1, during: 1, next: 3 })], day(1)),
    ).toEqual(['HM0 5', 'HM1 5', 'HM2 5'])
  })
  it('[HM-04] [HM-05] are named', () => {
    expect(
      rulesOf([screened(), ...session(day(0), { twists: 15, before: 1, during: 4, next: 1 })], day(1)),
    ).toContain('HM-04')
    expect(rulesOf([screened(), ...session(day(0), { twists: 15, before: 1, during: 1 })], day(1))).toContain(
      'HM-05',
    )
  })
})

describe('caution', () => {
  it('[LV-03] [LV-01] brings a harder step down', () => {
    const hernia = fact('ScreenAnswered', `${day(3)} 08:00`, screenWith({ RF63c: 'yes' }))
    const facts = [screened(), ...good(day(0), { variant: 'HH04', holdS: 15 }), hernia]
    expect(hold(facts, day(3))).toBe('HH02 6x10')
    expect(rulesOf(facts, day(3))).toEqual(expect.arrayContaining(['LV-01', 'LV-03']))
  })
  it('[CL-02] after a clearance says so', () => {
    const facts = [
      screened({}, { RF08: 'yes' }),
      fact('ClearanceRecorded', `${day(1)} 09:00`, { by: 'Physio', allows: ['drills'], restrictions: [] }),
    ]
    expect(rulesOf(facts, day(1))).toEqual(expect.arrayContaining(['CL-02', 'LV-03']))
    expect(hold(facts, day(1))).toBe('HH01 6x10')
  })
  it('[PG-17] after leg symptoms a little pain is no good', () => {
    const cleared = [
      screened({}, { RF08: 'yes' }),
      fact('ClearanceRecorded', `${day(1)} 09:00`, { by: 'Physio', allows: ['drills'], restrictions: [] }),
    ]
    const done = [...good(day(20), { variant: 'HH01' }), ...good(day(21), { variant: 'HH01' })]
    expect(hold([...cleared, ...done], day(22))).toBe('HH01 6x10')
    const painless = [20, 21].flatMap(days =>
      session(day(days), { variant: 'HH01', before: 0, during: 0, next: 0 }),
    )
    expect(hold([...cleared, ...painless], day(22))).toBe('HH01 6x12')
  })
})

describe('asked again', () => {
  const pain = (days: number, nrs: number, distal?: number) =>
    fact('PainReported', `${day(days)} 09:00`, {
      moment: 'now',
      nrs,
      ...(distal === undefined ? {} : { distal }),
    })
  it.each([
    ['RS-01', [pain(1, 4)], 1],
    ['RS-02', [pain(1, 2, 3)], 1],
    ['RS-03', [pain(6, 1)], 7],
  ] as const)('[%s] the short card', (rule, reports, days) => {
    const facts = [screened(), ...reports]
    expect(ids(facts, day(days))).toContain('checkin/shortScreen')
    expect(rulesOf(facts, day(days))).toContain(rule)
  })
  it('[RS-01] pain of 7 told now: the whole screen and a walk, no drills; the short card is not enough', () => {
    const none = { toiletSaddleOrBothLegs: 'no', oneLegWeakOrNumb: 'no', feverOrFall: 'no' } as const
    const facts = [screened(), pain(1, 7)]
    expect(ids(facts, day(1))).toEqual(['checkin/screen', 'walk/walk'])
    expect(ids([...facts, fact('ShortScreenAnswered', `${day(1)} 10:00`, none)], day(1))).toEqual([
      'checkin/screen',
      'walk/walk',
    ])
    expect(ids([...facts, fact('ScreenAnswered', `${day(1)} 10:00`, screenWith())], day(1))).toContain(
      'drill/HH02',
    )
  })
  it('[RS-01] answered, it is not asked again', () => {
    const none = { toiletSaddleOrBothLegs: 'no', oneLegWeakOrNumb: 'no', feverOrFall: 'no' } as const
    expect(
      ids([screened(), pain(1, 6), fact('ShortScreenAnswered', `${day(1)} 10:00`, none)], day(1)),
    ).not.toContain('checkin/shortScreen')
  })
  it('[RS-04] without pain once a month', () => {
    const facts = [screened({ episode: null }), ...good(day(20))]
    expect(ids(facts, day(29))).not.toContain('checkin/shortScreen')
    expect(ids(facts, day(30))).toContain('checkin/shortScreen')
  })
  it('[RS-05] after 30 days away the whole screen, before any drill', () => {
    expect(ids([screened(), ...session(day(0))], day(29))).toContain('drill/HH02')
    expect(ids([screened(), ...session(day(0))], day(30))).toEqual(['checkin/screen'])
  })
  it('[RS-06] a screen that ended early is finished before any drill', () => {
    const early = fact('ScreenMarksConfirmed', `${start} 08:01`, {
      marked: ['RF05'],
      stood: true,
      cardsVersion: '1',
      about: `ScreenAnswered-${start} 08:00`,
      unasked: ['RF30'],
    })
    const cleared = fact('ClearanceRecorded', `${day(1)} 08:00`, {
      by: 'GP',
      allows: ['drills'],
      restrictions: [],
    })
    expect(ids([screened({}, { RF05: 'yes' }), early, cleared], day(1))).toEqual(['checkin/screen'])
  })
  it('[RS-08] a screen of a newer version cannot be read here: asked before any drill, until answered', () => {
    const newer = {
      ...screened(),
      id: 'newer',
      at: `${day(1)}T08:00:00.000Z`,
      day: day(1),
      v: 2,
      data: { level: 9 },
      foreign: true,
    } as Fact
    expect(ids([screened(), newer], day(1))).toEqual(['checkin/screen'])
    expect(
      ids([screened(), newer, fact('ScreenAnswered', `${day(1)} 09:00`, screenWith())], day(1)),
    ).toContain('drill/HH02')
  })
  it('[RS-07] pain of 7 is asked again after 24 hours', () => {
    const facts = [screened({ episode: { painAtRest: 7 } })]
    expect(ids(facts, day(1))).toEqual(['checkin/clearance', 'checkin/screen', 'walk/walk'])
    expect(ids(facts, start)).toEqual(['checkin/clearance', 'walk/walk'])
  })
})

describe('[MO-01] the morning question', () => {
  const facts = [screened(), ...session(day(0), { before: 1, during: 1 })]
  it('is due the next day, recalled until the third, then no more', () => {
    const due = [0, 1, 2, 3, 4].map(days => plan(facts, day(days)).morningDue?.recalled)
    expect(due).toEqual([undefined, false, true, true, undefined])
  })
  it('is not due once it was told', () => {
    expect(
      plan([...facts, fact('PainReported', `${day(1)} 07:00`, { moment: 'morning', nrs: 0 })], day(1))
        .morningDue,
    ).toBeNull()
  })
})

describe('any journal', () => {
  const anyNrs = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined })
  const anySession = fc.record({
    variant: fc.constantFrom('HH00', 'HH01', 'HH02', 'HH04', 'HH07', 'HH09', 'HH21'),
    holdS: fc.constantFrom(10, 12, 15, 18, 20),
    rpe: fc.integer({ min: 0, max: 10 }),
    completedPct: fc.constantFrom(50, 89, 90, 100),
    before: anyNrs,
    during: anyNrs,
    next: anyNrs,
    twists: fc.integer({ min: 0, max: 30 }),
  })
  const journal = fc.array(anySession, { maxLength: 8 }).map(all =>
    all.flatMap((given, index) => {
      const { before, during, next, ...rest } = given
      return session(day(index), {
        ...rest,
        ...(before === undefined ? {} : { before }),
        ...(during === undefined ? {} : { during }),
        ...(next === undefined ? {} : { next }),
      })
    }),
  )

  it('every reason is a published rule that can be put into words, in both languages', () =>
    fc.assert(
      fc.property(journal, facts => {
        for (const item of plan([screened(), ...facts], day(9)).items)
          for (const because of item.because)
            for (const lang of ['en', 'de'] as const)
              expect(explain(because, ruleSentences, lang).says).not.toMatch(/[{}]/)
      }),
    ))
  it('at caution never more than 10 s, an entry position and six rounds', () =>
    fc.assert(
      fc.property(journal, facts => {
        const item = plan([screened({}, { RF17: 'yes' }), ...facts], day(9)).items.find(({ id }) =>
          id.startsWith('HH'),
        )
        if (item?.kind !== 'drill' || !('rounds' in item.dose)) return
        expect(['HH00', 'HH01', 'HH02', 'HH03']).toContain(item.id)
        expect(item.dose.holdS).toBeLessThanOrEqual(10)
        expect(item.dose.rounds).toBeLessThanOrEqual(6)
      }),
    ))
  it('the order in which facts arrive does not matter', () =>
    fc.assert(
      fc.property(journal, fc.integer(), (facts, seed) => {
        const all = [screened(), ...facts]
        const shuffled = all.toSorted(
          (a, b) => ((a.id.length * 31 + seed) % 7) - ((b.id.length * 17 + seed) % 5),
        )
        expect(plan(shuffled, day(9))).toEqual(plan(all, day(9)))
      }),
    ))
})
