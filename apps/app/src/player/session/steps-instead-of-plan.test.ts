import { isWork } from '@backstride/content'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDraftStore, SESSION_DRAFT } from '../../app/drafts.ts'
import { readSessionDraft, type SessionDraft, writeSessionDraft } from './draft.ts'
import { completedPct, sessionCompleted, twistsOf } from './outcome.ts'
import { stepsInsteadOfPlan } from './steps-instead-of-plan.ts'

interface OldRound {
  readonly variant: string
  readonly targetS: number
  readonly cleanS: number
  readonly contact: 0 | 1 | 2
  readonly endedBy: 'target' | 'lost' | 'stopped'
  readonly test: boolean
}
interface OldTwists {
  readonly variant: 'HM0' | 'HM1' | 'HM2'
  readonly stepIndex: number
  readonly done: { readonly left: number; readonly right: number }
  readonly atBeat: number
}

const round = (more: Partial<OldRound> = {}): OldRound => ({
  variant: 'HH02',
  targetS: 10,
  cleanS: 10,
  contact: 2,
  endedBy: 'target',
  test: false,
  ...more,
})

const plan = {
  hold: { variant: 'HH02', rounds: 4, holdS: 10, restS: 15, entryTest: false },
  twists: [
    { variant: 'HM0', perSide: 5 },
    { variant: 'HM2', perSide: 5 },
  ],
  restrictions: [],
}

/** A draft as version 1 kept it: rounds 0 to 3, then the small twists at 4, one rear leg at 5, the other at 6. */
const old = (work: object = {}, start: object = {}) => ({
  v: 1,
  phase: 'running',
  touchedUtc: '2026-04-14T07:05:00.000Z',
  work: {
    start: {
      sessionId: 'session-1',
      startedUtc: '2026-04-14T07:00:00.000Z',
      plan,
      level: 4,
      painBefore: 1,
      ...start,
    },
    at: 0,
    variant: 'HH02',
    rounds: [],
    spiralFrom: 0,
    twists: [],
    steady: 'answered',
    pace: 'beat',
    stopWord: null,
    ...work,
  },
})

function read(draft: unknown): SessionDraft | undefined {
  const drafts = createDraftStore(undefined)
  drafts.write(SESSION_DRAFT, draft)
  return readSessionDraft(drafts)
}

function readWork(draft: unknown): SessionDraft['work'] {
  const work = read(draft)?.work
  if (work === undefined) throw new Error('The draft could not be read.')
  return work
}

const stepOn = ({ steps, at }: SessionDraft['work']): string => {
  const step = steps[at]
  return step === undefined ? 'over' : isWork(step) ? step.drill : step.what
}

describe('drafts of version 1', () => {
  it('[DRAFT-4] left in the holds: the same round comes next, with all that was done', () => {
    const work = readWork(
      old({ at: 2, rounds: [round(), round({ cleanS: 6, contact: 0, endedBy: 'lost' })] }),
    )
    expect(work.steps.map(step => (isWork(step) ? step.drill : step.what))).toEqual([
      ...['HH02', 'HH02', 'HH02', 'HH02'],
      'getUp',
      ...['HM0', 'HM2', 'HM2'],
    ])
    expect([work.at, stepOn(work)]).toEqual([2, 'HH02'])
    expect(work.rounds.map(({ stepIndex, drill, cleanS }) => [stepIndex, drill, cleanS])).toEqual([
      [0, 'HH02', 10],
      [1, 'HH02', 6],
    ])
    expect(work.start.steps).toEqual(work.steps)
  })

  it('[DRAFT-5] a round that was cut belongs to the place where it is done again', () => {
    const cut = [round(), round({ cleanS: 4, endedBy: 'stopped' }), round(), round()]
    const work = readWork(old({ at: 3, rounds: cut }))
    expect(work.rounds.map(({ stepIndex }) => stepIndex)).toEqual([0, 1, 1, 2])
  })

  it('[DRAFT-6] eased on the way: what is left is held in the easier position, what was done keeps its own', () => {
    const work = readWork(old({ at: 1, variant: 'HH01', rounds: [round()] }))
    expect(work.rounds[0]?.drill).toBe('HH02')
    expect(stepOn(work)).toBe('HH01')
  })

  it('[DRAFT-7] left at the way up: it comes first', () => {
    const work = readWork(old({ at: 4, rounds: [round(), round(), round(), round()] }))
    expect(stepOn(work)).toBe('getUp')
  })

  it('[DRAFT-8] left in the first twists: the way up has been gone', () => {
    const some: OldTwists = { variant: 'HM0', stepIndex: 4, done: { left: 3, right: 2 }, atBeat: 5 }
    const work = readWork(old({ at: 4, rounds: [round(), round(), round(), round()], twists: [some] }))
    expect(stepOn(work)).toBe('HM0')
    expect(work.twists).toEqual([
      { drill: 'HM0', stepIndex: work.at, done: { left: 3, right: 2 }, atBeat: 5 },
    ])
  })

  it('[DRAFT-9] left in the split stance: the same rear leg, and what was turned stands with its set', () => {
    const twists: readonly OldTwists[] = [
      { variant: 'HM0', stepIndex: 4, done: { left: 5, right: 5 }, atBeat: 10 },
      { variant: 'HM2', stepIndex: 5, done: { left: 0, right: 2 }, atBeat: 2 },
    ]
    const work = readWork(old({ at: 5, rounds: [round(), round(), round(), round()], twists }))
    expect(work.steps[work.at]).toMatchObject({ drill: 'HM2', set: { stance: 'split', rearLeg: 'right' } })
    expect(work.twists.map(({ stepIndex }) => work.steps[stepIndex])).toMatchObject([
      { drill: 'HM0' },
      { drill: 'HM2', set: { rearLeg: 'right' } },
    ])
    // 40 s of holds, 20 of 20 s and 8 of 40 s of twists.
    expect(completedPct(work)).toBe(68)
  })

  it('[DRAFT-10] over, questions still open: it can be saved whole', () => {
    const twists: readonly OldTwists[] = [
      { variant: 'HM0', stepIndex: 4, done: { left: 5, right: 5 }, atBeat: 10 },
      { variant: 'HM2', stepIndex: 5, done: { left: 0, right: 5 }, atBeat: 5 },
      { variant: 'HM2', stepIndex: 6, done: { left: 5, right: 0 }, atBeat: 5 },
    ]
    const draft = { ...old({ at: 7, rounds: [round(), round(), round(), round()], twists }), phase: 'done' }
    const work = readWork(draft)
    expect(stepOn(work)).toBe('over')
    expect(sessionCompleted(work, { contact: 2, rpe: 4 })).toMatchObject({
      completedPct: 100,
      template: 'six',
      items: [{ variant: 'HH02' }, { twists: { left: 5, right: 5 } }, { twists: { left: 5, right: 5 } }],
    })
  })

  it('[DRAFT-11] without a hold there is no way up, without twists neither', () => {
    const standing = readWork(old({ at: 1 }, { plan: { ...plan, hold: null } }))
    expect(stepOn(standing)).toBe('HM2')
    const lying = readWork(old({ at: 3 }, { plan: { ...plan, twists: [] } }))
    expect(lying.steps).toHaveLength(4)
    expect(stepOn(lying)).toBe('HH02')
  })

  it('[DRAFT-12] the back-contact test stays the first round', () => {
    const work = readWork(old({}, { plan: { ...plan, hold: { ...plan.hold, entryTest: true } } }))
    expect(work.steps.slice(0, 2)).toMatchObject([
      { test: true, targetS: 30 },
      { test: false, targetS: 10 },
    ])
  })
})

describe('what is no draft of version 1', () => {
  const broken = old()
  it.each([
    ['nothing', undefined],
    ['no object', 'draft'],
    ['another version', { ...broken, v: 3 }],
    ['no work', { ...broken, work: null }],
    ['a place before the first', old({ at: -1 })],
    ['a position that is no word', old({ variant: 2 })],
    ['seconds below none', old({ rounds: [round({ cleanS: -1 })] })],
    ['an end that never was', old({ rounds: [{ ...round(), endedBy: 'bored' }] })],
    ['twists of another drill', old({ twists: [{ variant: 'HM9', stepIndex: 4, done: {}, atBeat: 0 }] })],
    ['a plan with half a hold', old({}, { plan: { ...plan, hold: { rounds: 4 } } })],
    ['a level there is not', old({}, { level: 9 })],
    ['no time', { ...broken, touchedUtc: 'yesterday' }],
  ])('[DRAFT-13] %s is not read', (_, draft) => {
    expect(read(draft)).toBeUndefined()
  })

  it('[DRAFT-14] a draft of this version passes as it is', () => {
    const draft = stepsInsteadOfPlan(old({ at: 1, rounds: [round()] }))
    expect(stepsInsteadOfPlan(draft)).toBe(draft)
  })
})

describe('any draft of version 1', () => {
  const anyRound: fc.Arbitrary<OldRound> = fc.record({
    variant: fc.constantFrom('HH00', 'HH01', 'HH02'),
    targetS: fc.constantFrom(10, 12),
    cleanS: fc.integer({ min: 0, max: 100 }).map(count => count / 10),
    contact: fc.constantFrom(0 as const, 1 as const, 2 as const),
    endedBy: fc.constantFrom('target' as const, 'lost' as const, 'stopped' as const),
    test: fc.constant(false),
  })
  const anyOld = fc
    .record({
      rounds: fc.array(anyRound, { maxLength: 6 }),
      sets: fc.nat(3),
      turns: fc.integer({ min: 1, max: 5 }),
    })
    .map(({ rounds, sets, turns }) => {
      const done = rounds.filter(({ endedBy }) => endedBy !== 'stopped').length
      const inHolds = done < 4
      const twists = (['HM0', 'HM2', 'HM2'] as const).slice(0, inHolds ? 0 : sets).map(
        (variant, place): OldTwists => ({
          variant,
          stepIndex: 4 + place,
          done: { left: variant === 'HM0' || place === 2 ? turns : 0, right: place < 2 ? turns : 0 },
          atBeat: turns,
        }),
      )
      return { rounds, twists, at: inHolds ? done : 4 + twists.length }
    })

  it('[DRAFT-15] keeps every second and every turn, and reads the same once it is written again', () =>
    fc.assert(
      fc.property(anyOld, given => {
        const draft = read(old(given))
        if (draft === undefined) throw new Error('The draft could not be read.')
        const { work } = draft
        expect(work.rounds.map(({ cleanS }) => cleanS)).toEqual(given.rounds.map(({ cleanS }) => cleanS))
        expect(twistsOf(work.twists)).toEqual({
          left: given.twists.reduce((sum, { done }) => sum + done.left, 0),
          right: given.twists.reduce((sum, { done }) => sum + done.right, 0),
        })
        const drafts = createDraftStore(undefined)
        writeSessionDraft(drafts, draft)
        expect(readSessionDraft(drafts)).toEqual(draft)
      }),
    ))
})
