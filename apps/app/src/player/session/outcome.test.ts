import type { SessionStep } from '@backstride/content'
import { readData } from '@backstride/facts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newWork } from './new-session.ts'
import { completedPct, lanePct, sessionCompleted, trimTwists, untoldRounds } from './outcome.ts'
import type { DoneRound, DoneTwists, SessionWork } from './session-context.ts'
import { anyWork, start } from './testing/any-work.ts'

type StepOf<Kind extends SessionStep['kind']> = Extract<SessionStep, { readonly kind: Kind }>

const inWork = { block: 0, restS: 15, swaps: [], outsideLadder: false } as const
const hold = (more: Partial<StepOf<'hold'>> = {}): SessionStep => ({
  ...inWork,
  kind: 'hold',
  drill: 'HH02',
  ladder: 'hollowHold',
  targetS: 10,
  test: false,
  side: null,
  ...more,
})
const reps = (more: Partial<StepOf<'reps'>> = {}): SessionStep => ({
  ...inWork,
  kind: 'reps',
  drill: 'SQ0',
  ladder: 'squat',
  reps: 8,
  side: null,
  ...more,
})
const turns = (drill: StepOf<'twists'>['drill'], set: StepOf<'twists'>['set']): SessionStep => ({
  ...inWork,
  kind: 'twists',
  drill,
  ladder: 'twists',
  set,
})
const getUp: SessionStep = { kind: 'lead', what: 'getUp', seconds: 20 }
const sixHolds = Array.from({ length: 6 }, () => hold())
const steps: readonly SessionStep[] = [
  ...sixHolds,
  getUp,
  turns('HM0', { stance: 'standing', perSide: 5 }),
  turns('HM2', { stance: 'split', rearLeg: 'right', perSide: 5 }),
  turns('HM2', { stance: 'split', rearLeg: 'left', perSide: 5 }),
]
const workOn = (on: readonly SessionStep[], more: Partial<SessionWork> = {}): SessionWork => ({
  ...newWork({ ...start, steps: on }),
  ...more,
})

const round = (stepIndex: number, more: Partial<DoneRound> = {}): DoneRound => ({
  stepIndex,
  drill: 'HH02',
  side: null,
  targetS: 10,
  cleanS: 10,
  contact: 2,
  endedBy: 'target',
  test: false,
  felt: null,
  ...more,
})
const six = sixHolds.map((_, index) => round(index))
const twists: readonly DoneTwists[] = [
  { stepIndex: 7, drill: 'HM0', done: { left: 5, right: 5 }, atBeat: 10 },
  { stepIndex: 8, drill: 'HM2', done: { left: 0, right: 5 }, atBeat: 5 },
  { stepIndex: 9, drill: 'HM2', done: { left: 5, right: 0 }, atBeat: 5 },
]
const whole = workOn(steps, { at: 10, rounds: six, twists })
const told = { contact: 2, rpe: 4 } as const

describe('a session as a fact', () => {
  it('[AFTER-1] keeps how far along the rear leg the hand went, of the stage that reaches alone', () => {
    const reaching = (['right', 'left'] as const).map(
      (rearLeg): SessionStep => ({
        ...turns('HM5', { stance: 'split', rearLeg, perSide: 5 }),
        ...({ reach: 'backOfKnee' } as const),
      }),
    )
    const stood: SessionStep = {
      ...turns('HM1', { stance: 'standing', perSide: 5 }),
      ...({ reach: 'ankle' } as const),
    }
    const done: readonly DoneTwists[] = [
      { stepIndex: 0, drill: 'HM1', done: { left: 5, right: 5 }, atBeat: 10 },
      { stepIndex: 1, drill: 'HM5', done: { left: 0, right: 5 }, atBeat: 5 },
      { stepIndex: 2, drill: 'HM5', done: { left: 5, right: 0 }, atBeat: 5 },
    ]
    const { items } = sessionCompleted(workOn([stood, ...reaching], { at: 3, twists: done }), told)
    expect(items.map(({ variant, reach }) => [variant, reach])).toEqual([
      ['HM1', undefined],
      ['HM5', 'backOfKnee'],
    ])
  })

  it('[AFTER-1] whole: every round felt, both stances of the twists as one item a kind', () => {
    const fact = sessionCompleted(whole, told)
    expect(fact.items.map(item => [item.variant, item.rounds.length, item.twists])).toEqual([
      ['HH02', 6, undefined],
      ['HM0', 0, { left: 5, right: 5 }],
      ['HM2', 0, { left: 5, right: 5 }],
    ])
    expect(fact).toMatchObject({
      completedPct: 100,
      rpe: 4,
      template: 'six',
      startedUtc: '2026-04-14T07:00:00.000Z',
    })
    for (const absent of ['stopWord', 'frontOfHip', 'backNow']) expect(fact).not.toHaveProperty(absent)
    expect(fact.items.some(item => 'outsideLadder' in item || 'sets' in item)).toBe(false)
  })

  it('[AFTER-4] a change of position begins a new item, in the order they were done', () => {
    const eased = { ...whole, rounds: [round(0), round(1, { drill: 'HH01' }), round(2, { drill: 'HH01' })] }
    expect(sessionCompleted(eased, told).items.map(item => [item.variant, item.rounds.length])).toEqual([
      ['HH02', 1],
      ['HH01', 2],
      ['HM0', 0],
      ['HM2', 0],
    ])
  })

  it('[AFTER-7] a stop keeps its reason; the front of the hip and the back after a run are told with it', () => {
    const stopped = { ...whole, stopWord: 'dizzy', frontOfHip: 'pinches' } as const
    expect(sessionCompleted(stopped, { ...told, backNow: 'better' })).toMatchObject({
      stopWord: 'dizzy',
      frontOfHip: 'pinches',
      backNow: 'better',
    })
    expect(sessionCompleted({ ...whole, frontOfHip: 'asking' }, told)).not.toHaveProperty('frontOfHip')
  })

  it('[AFTER-8] sets by tempo: each with its side, what was enough counts as it stands', () => {
    const on = [
      reps(),
      reps(),
      reps({ drill: 'HS0', ladder: 'hipSide', side: 'left' }),
      reps({ drill: 'HS0', ladder: 'hipSide', side: 'right' }),
    ]
    const work = workOn(on, {
      sets: [
        { stepIndex: 0, drill: 'SQ0', side: null, reps: 8, target: 8 },
        { stepIndex: 1, drill: 'SQ0', side: null, reps: 5, target: 8 },
        { stepIndex: 2, drill: 'HS0', side: 'left', reps: 8, target: 8 },
      ],
    })
    const fact = sessionCompleted(work, told)
    expect(fact.items).toEqual([
      {
        variant: 'SQ0',
        rounds: [],
        sets: [
          { reps: 8, target: 8 },
          { reps: 5, target: 8 },
        ],
      },
      { variant: 'HS0', rounds: [], sets: [{ reps: 8, target: 8, side: 'left' }] },
    ])
    // 8 + 5 + 8 of 32.
    expect(fact.completedPct).toBe(65)
  })

  it('[AFTER-9] a hold that has sides keeps the side in turn', () => {
    const on = (['left', 'right'] as const).map(side => hold({ drill: 'SP1', ladder: 'sidePlank', side }))
    const rounds = (['left', 'right'] as const).map((side, index) => round(index, { drill: 'SP1', side }))
    const [item] = sessionCompleted(workOn(on, { rounds }), told).items
    expect(item?.rounds.map(each => each.side)).toEqual(['left', 'right'])
  })
})

describe('how the back lay', () => {
  it('[AFTER-2] rounds marked by hand keep their mark; the answer afterwards speaks for the others', () => {
    const marked = {
      ...whole,
      rounds: [round(0), round(1, { cleanS: 6, contact: 0, endedBy: 'lost' }), round(2)],
    }
    const [item] = sessionCompleted(marked, { ...told, contact: 1 }).items
    expect(item?.rounds).toEqual([
      { targetS: 10, cleanS: 7, contact: 1, seenBy: 'felt' },
      { targetS: 10, cleanS: 6, contact: 0, seenBy: 'felt' },
      { targetS: 10, cleanS: 7, contact: 1, seenBy: 'felt' },
    ])
  })

  it('[AFTER-3] not told: the rounds are kept and nobody claims to know', () => {
    const [item] = sessionCompleted(whole, { ...told, contact: undefined }).items
    expect(item?.rounds[0]).toMatchObject({ cleanS: 10, seenBy: 'unknown' })
  })

  it('[AFTER-10] what was told in a rest stands; afterwards only the silent rounds are asked for', () => {
    const rests = {
      ...whole,
      rounds: [
        round(0, { felt: 2 }),
        round(1, { felt: 1 }),
        round(2, { felt: 0 }),
        round(3),
        round(4, { cleanS: 4, contact: 0, endedBy: 'lost' }),
      ],
    }
    expect(untoldRounds(rests).map(({ stepIndex }) => stepIndex)).toEqual([3])
    const [item] = sessionCompleted(rests, { ...told, contact: 0 }).items
    expect(item?.rounds.map(({ cleanS, contact, seenBy }) => [cleanS, contact, seenBy])).toEqual([
      [10, 2, 'felt'],
      [7, 1, 'felt'],
      [3, 0, 'felt'],
      [3, 0, 'felt'],
      [4, 0, 'felt'],
    ])
  })

  it('[AFTER-11] a round that a pause cut: near the end says nothing of it, early caps it, silence is unknown', () => {
    const cut = { ...whole, rounds: [round(0, { cleanS: 6, endedBy: 'stopped', contact: 2 })] }
    const as = (contact: 0 | 1 | 2 | undefined) =>
      sessionCompleted(cut, { ...told, contact }).items[0]?.rounds[0]
    expect(as(2)).toMatchObject({ cleanS: 6, contact: 2, seenBy: 'felt' })
    expect(as(1)).toMatchObject({ cleanS: 6, contact: 2, seenBy: 'felt' })
    expect(as(0)).toMatchObject({ cleanS: 3, contact: 0, seenBy: 'felt' })
    expect(as(undefined)).toMatchObject({ cleanS: 6, seenBy: 'unknown' })
  })
})

describe('how much was done', () => {
  it('[AFTER-5] goes by time of work, rounded down, a cut round by its seconds', () => {
    // 60 s of holds, 20 s and 40 s of twists.
    expect(completedPct(workOn(steps, { rounds: six.slice(0, 3) }))).toBe(25)
    const cut = [...six.slice(0, 3), round(3, { cleanS: 5, endedBy: 'stopped' })]
    expect(completedPct(workOn(steps, { rounds: cut }))).toBe(29)
    expect(completedPct(workOn(steps, { rounds: six, twists: twists.slice(0, 1) }))).toBe(66)
  })

  it('[AFTER-12] a round that ended because the back lifted was done, a skipped one was not', () => {
    const lost = workOn(sixHolds, {
      rounds: six.map(each => ({ ...each, cleanS: 2, endedBy: 'lost' as const })),
    })
    expect(completedPct(lost)).toBe(100)
    expect(completedPct({ ...lost, rounds: lost.rounds.filter(each => each.stepIndex !== 2) })).toBe(83)
  })

  it('[AFTER-13] a round that was cut and then done counts once', () => {
    const twice = [round(0, { cleanS: 9, endedBy: 'stopped' }), ...six]
    expect(completedPct(workOn(sixHolds, { rounds: twice }))).toBe(100)
    expect(completedPct(workOn(sixHolds, { rounds: twice.slice(0, 2) }))).toBe(16)
  })

  it('[AFTER-14] the back-contact test weighs what a round of the plan does', () => {
    const on = [hold({ targetS: 30, test: true }), hold()]
    const test = round(0, { targetS: 30, cleanS: 12, endedBy: 'lost', test: true })
    expect(completedPct(workOn(on, { rounds: [test] }))).toBe(50)
  })

  it('[AFTER-22] lane by lane: what was left out after the holds takes nothing from them', () => {
    const plank = hold({ drill: 'SP1', ladder: 'sidePlank', targetS: 20 })
    const on = [...steps, plank, reps()]
    expect(lanePct(workOn(on, { rounds: six }))).toEqual({ hold: 100, twists: 0, sidePlank: 0, squat: 0 })
    // Four of six rounds; 20 s of 60 s of twists.
    const part = workOn(on, { rounds: six.slice(0, 4), twists: twists.slice(0, 1) })
    const others = { sidePlank: 0, squat: 0 }
    expect(lanePct(part)).toEqual({ hold: 66, twists: 33, ...others })
    expect(sessionCompleted(part, told).lanePct).toEqual({ hold: 66, twists: 33, ...others })
    expect(sessionCompleted(whole, { ...told, twistsPerSide: 0 }).lanePct).toEqual({ hold: 100, twists: 0 })
    expect(lanePct(workOn([plank, reps()]))).toEqual(others)
  })

  it('[AFTER-6] fewer twists than the beat counted: taken from the end', () => {
    expect(trimTwists(twists, 7).map(({ done }) => [done.left, done.right])).toEqual([
      [5, 5],
      [0, 2],
      [2, 0],
    ])
    expect(sessionCompleted(whole, { ...told, twistsPerSide: 0 }).items).toHaveLength(1)
    // 60 s of holds and 20 s of the standing twists, of 120 s.
    expect(sessionCompleted(whole, { ...told, twistsPerSide: 5 }).completedPct).toBe(66)
  })
})

describe('what moves no ladder', () => {
  const outside = (work: SessionWork) =>
    sessionCompleted(work, told).items.map(item => [item.variant, item.outsideLadder === true])

  it('[AFTER-15] a drill composed shorter or easier than the plan asks', () => {
    const on = sixHolds.map(each => ({ ...each, outsideLadder: true }))
    expect(outside(workOn(on, { rounds: six }))).toEqual([['HH02', true]])
  })

  it('[AFTER-16] shortened on the way: the ladder that lost time, and no other', () => {
    const short = steps.filter((_, index) => index !== 4 && index !== 5)
    const at = (old: number) => old - 2
    const work = workOn(steps, {
      steps: short,
      rounds: six.slice(0, 4),
      twists: twists.map(set => ({ ...set, stepIndex: at(set.stepIndex) })),
    })
    expect(outside(work)).toEqual([
      ['HH02', true],
      ['HM0', false],
      ['HM2', false],
    ])
    // What was shortened away was not asked for.
    expect(sessionCompleted(work, told).completedPct).toBe(100)
  })

  it('[AFTER-17] swapped to the wall on the way: neither the holds before nor the wall moves the hollow hold', () => {
    const swapped = steps.map((step, index) =>
      step.kind === 'hold' && index >= 2
        ? hold({ drill: 'HW0', ladder: 'wallHollow', outsideLadder: true })
        : step,
    )
    const rounds = six.map((each, index) => (index >= 2 ? { ...each, drill: 'HW0' } : each))
    expect(outside(workOn(steps, { steps: swapped, rounds }))).toEqual([
      ['HH02', true],
      ['HW0', true],
    ])
  })

  it('[AFTER-21] swapped within a round: its seconds move no ladder, though a way up stands in its place by now', () => {
    const work: SessionWork = {
      ...workOn([hold(), hold()]),
      steps: [
        getUp,
        hold({ drill: 'HW0', ladder: 'wallHollow' }),
        hold({ drill: 'HW0', ladder: 'wallHollow' }),
      ],
      rounds: [
        round(0, { cleanS: 4, endedBy: 'stopped' }),
        round(1, { drill: 'HW0' }),
        round(2, { drill: 'HW0' }),
      ],
    }
    expect(outside(work)).toEqual([
      ['HH02', true],
      ['HW0', true],
    ])
    const inPlace = { ...work, steps: [hold({ drill: 'HH02N', ladder: 'neutralBrace' }), hold()] }
    expect(outside({ ...inPlace, rounds: work.rounds.slice(0, 1) })).toEqual([['HH02', true]])
  })

  it('[AFTER-18] ended early is no choice of less: the ladder hears of it', () => {
    expect(outside(workOn(steps, { rounds: six.slice(0, 2) }))).toEqual([['HH02', false]])
  })
})

describe('whatever was done', () => {
  const answers = fc.record({
    contact: fc.constantFrom(undefined, 0 as const, 1 as const, 2 as const),
    rpe: fc.constantFrom(0, 2, 7, 10),
    twistsPerSide: fc.option(fc.nat(20), { nil: undefined }),
  })

  it('[AFTER-19] the fact can be read, its seconds never more than were counted', () =>
    fc.assert(
      fc.property(anyWork, answers, (work, given) => {
        const fact = sessionCompleted(work, given)
        expect(readData('SessionCompleted', fact).ok).toBe(true)
        const rounds = fact.items.flatMap(item => item.rounds)
        const inFact = rounds.reduce((sum, each) => sum + each.cleanS, 0)
        expect(inFact).toBeLessThanOrEqual(work.rounds.reduce((sum, each) => sum + each.cleanS, 0) + 1e-6)
        expect(rounds).toHaveLength(work.rounds.length)
        expect(fact.completedPct).toBeGreaterThanOrEqual(0)
        expect(fact.completedPct).toBeLessThanOrEqual(100)
      }),
    ))

  it('[AFTER-20] a round is unknown exactly where nobody told, and seen exactly where the phone saw it', () =>
    fc.assert(
      fc.property(anyWork, answers, (work, given) => {
        const seenBy = sessionCompleted(work, given).items.flatMap(item =>
          item.rounds.map(each => each.seenBy),
        )
        const unknown = given.contact === undefined ? untoldRounds(work).length : 0
        expect(seenBy.filter(each => each === 'unknown')).toHaveLength(unknown)
        const seen = work.rounds.filter(round => round.seenBy === 'phone').length
        expect(seenBy.filter(each => each === 'phone')).toHaveLength(seen)
        expect(seenBy.filter(each => each === 'felt')).toHaveLength(work.rounds.length - unknown - seen)
      }),
    ))
})
