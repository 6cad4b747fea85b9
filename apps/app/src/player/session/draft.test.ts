import { composeSession, type SessionDay } from '@backstride/content'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDraftStore, SESSION_DRAFT } from '../../app/drafts.ts'
import {
  canGoOn,
  clearSessionDraft,
  hasWork,
  isStillOpen,
  readSessionDraft,
  writeSessionDraft,
} from './draft.ts'
import { newWork } from './new-session.ts'
import { anyWork, anyWorkOn, start } from './testing/any-work.ts'
import { holds } from './testing/steps-by-hand.ts'

const touchedUtc = '2026-04-14T07:05:00.000Z'
const draft = { v: 2, phase: 'running', touchedUtc, work: newWork(start) } as const

const anyOrder = fc.record(
  { minutes: fc.integer({ min: 1, max: 25 }), floor: fc.boolean(), afterRun: fc.boolean() },
  { requiredKeys: ['floor', 'afterRun'], noNullPrototype: true },
)
const anyDay: fc.Arbitrary<SessionDay> = fc.record({
  plan: fc.constantFrom(
    start.plan,
    { ...start.plan, hold: null },
    { ...start.plan, twists: [...start.plan.twists, { variant: 'HM5', reach: 'ankle', perSide: 5 }] },
  ),
  level: fc.constantFrom(3 as const, 4 as const),
  restrictions: fc.subarray(['noHeadLift', 'noStraightLegs', 'noWalk'] as const),
  flags: fc.constantFrom([], ['RF17' as const], ['RF16' as const]),
  steps: fc.constant([]),
  strengthOpen: fc.boolean(),
  coreOpen: fc.boolean(),
  brace: fc.constantFrom('flat' as const, 'neutral' as const),
})
/** Work on a session as it is really composed, of whatever order and day. */
const anyComposedWork = fc
  .tuple(anyOrder, anyDay)
  .map(([order, day]) => composeSession(order, day)?.session)
  .filter(composed => composed !== undefined)
  .chain(({ steps, template }) => anyWorkOn(steps, { template }))

describe('the draft of a session', () => {
  it('[DRAFT-1] whatever was done comes back as it was, and is gone when cleared', () =>
    fc.assert(
      fc.property(fc.oneof(anyWork, anyComposedWork), work => {
        const drafts = createDraftStore(undefined)
        writeSessionDraft(drafts, { ...draft, work })
        expect(readSessionDraft(drafts)).toEqual({ ...draft, work })
        clearSessionDraft(drafts)
        expect(readSessionDraft(drafts)).toBeUndefined()
      }),
    ))

  it('[DRAFT-2] going on is offered for two hours, not once the drills are over, nor before they were left', () => {
    expect(canGoOn(draft, '2026-04-14T09:05:00.000Z')).toBe(true)
    expect(canGoOn(draft, '2026-04-14T09:05:00.001Z')).toBe(false)
    expect(canGoOn(draft, '2026-04-14T07:04:59.999Z')).toBe(false)
    expect(canGoOn({ ...draft, phase: 'done' }, '2026-04-14T07:06:00.000Z')).toBe(false)
  })

  it.each([
    ['nothing', undefined],
    ['a later version', { ...draft, v: 3 }],
    ['another phase', { ...draft, phase: 'paused' }],
    ['no moment', { ...draft, touchedUtc: 'noon' }],
    ['a ladder there is not', { ...draft, work: { ...draft.work, start: { ...start, known: ['dance'] } } }],
    ['a template there is not', { ...draft, work: { ...draft.work, start: { ...start, template: 'nine' } } }],
    ['a step of no kind', { ...draft, work: { ...draft.work, steps: [{ kind: 'nap', seconds: 20 }] } }],
    ['half a repetition', { ...draft, work: { ...draft.work, at: 0.5 } }],
  ])('[DRAFT-3] %s is no draft', (_, broken) => {
    const drafts = createDraftStore(undefined)
    drafts.write(SESSION_DRAFT, broken)
    expect(readSessionDraft(drafts)).toBeUndefined()
  })

  it('[DRAFT-16] a round, a set or a turn is work; a walk and a way up are not', () => {
    fc.assert(
      fc.property(anyWork, work => {
        const held = work.rounds.some(({ endedBy, cleanS }) => endedBy !== 'stopped' || cleanS >= 1)
        expect(hasWork(work)).toBe(held || work.sets.length > 0 || work.twists.length > 0)
      }),
    )
    expect(hasWork({ ...newWork(start), at: 3 })).toBe(false)
  })

  it('[DRAFT-21] a round stopped in its first second makes no session; one that was lost then does', () => {
    const round = (endedBy: 'stopped' | 'lost', cleanS: number) => ({
      stepIndex: 0,
      drill: 'HH02',
      side: null,
      targetS: 10,
      cleanS,
      contact: 0 as const,
      endedBy,
      test: false,
      felt: null,
    })
    const after = (...rounds: readonly ReturnType<typeof round>[]) => hasWork({ ...newWork(start), rounds })
    expect([after(round('stopped', 0.9)), after(round('stopped', 1)), after(round('lost', 0.3))]).toEqual([
      false,
      true,
      true,
    ])
  })

  it('[DRAFT-20] goes on only with what may still be done, swaps included; what is behind it does not matter', () => {
    const steps = [...holds(1), ...holds(1, { drill: 'HH01', swaps: ['HH01N'] })]
    const still = (at: number, ...closed: readonly string[]) =>
      isStillOpen({ steps, at }, drill => !closed.includes(drill))
    expect(still(0)).toBe(true)
    expect(still(0, 'HH02')).toBe(false)
    expect(still(1, 'HH02')).toBe(true)
    expect(still(1, 'HH01N')).toBe(false)
  })
})
