import type { SessionPlan } from '@backstride/coach'
import { readData } from '@backstride/facts'
import { describe, expect, it } from 'vitest'
import { createDraftStore } from '../../app/drafts.ts'
import { canGoOn, clearSessionDraft, readSessionDraft, writeSessionDraft } from './draft.ts'
import { cleanSecondsOf, completedPct, sessionCompleted, trimTwists } from './outcome.ts'
import type { DoneRound, DoneTwists, SessionWork } from './session-context.ts'
import { newWork } from './session-moves.ts'

const plan: SessionPlan = {
  hold: { variant: 'HH02', rounds: 6, holdS: 10, restS: 15, entryTest: false },
  twists: [
    { variant: 'HM0', perSide: 5 },
    { variant: 'HM2', perSide: 5 },
  ],
  restrictions: [],
}
const work: SessionWork = newWork({
  sessionId: 'session-1',
  startedUtc: '2026-04-14T07:00:00.000Z',
  plan,
  level: 4,
  painBefore: 1,
})
const round = (more: Partial<DoneRound> = {}): DoneRound => ({
  variant: 'HH02',
  targetS: 10,
  cleanS: 10,
  contact: 2,
  endedBy: 'target',
  test: false,
  ...more,
})
const six = Array.from({ length: 6 }, () => round())
const twists: readonly DoneTwists[] = [
  { variant: 'HM0', stepIndex: 6, done: { left: 5, right: 5 }, atBeat: 10 },
  { variant: 'HM2', stepIndex: 7, done: { left: 0, right: 5 }, atBeat: 5 },
  { variant: 'HM2', stepIndex: 8, done: { left: 5, right: 0 }, atBeat: 5 },
]
const whole: SessionWork = { ...work, at: 9, rounds: six, twists }

describe('a session as a fact', () => {
  it('[AFTER-1] whole: every round felt, both stances of the twists as one item a kind', () => {
    const fact = sessionCompleted(whole, { contact: 2, rpe: 4 })
    expect(fact.items.map(item => [item.variant, item.rounds.length, item.twists])).toEqual([
      ['HH02', 6, undefined],
      ['HM0', 0, { left: 5, right: 5 }],
      ['HM2', 0, { left: 5, right: 5 }],
    ])
    expect(fact).toMatchObject({ completedPct: 100, rpe: 4 })
    expect(fact).not.toHaveProperty('stopWord')
    expect(readData('SessionCompleted', fact).ok).toBe(true)
  })

  it('[AFTER-2] rounds marked by hand keep their mark; the answer afterwards speaks for the others', () => {
    const marked = { ...whole, rounds: [round(), round({ cleanS: 6, contact: 0, endedBy: 'lost' }), round()] }
    const [item] = sessionCompleted(marked, { contact: 1, rpe: 4 }).items
    expect(item?.rounds).toEqual([
      { targetS: 10, cleanS: 7, contact: 1, seenBy: 'felt' },
      { targetS: 10, cleanS: 6, contact: 0, seenBy: 'felt' },
      { targetS: 10, cleanS: 7, contact: 1, seenBy: 'felt' },
    ])
    expect(cleanSecondsOf(marked, 1)).toBe(20)
    expect(cleanSecondsOf(marked, 2)).toBe(26)
  })

  it('[AFTER-3] not told: the rounds are kept and nobody claims to know', () => {
    const [item] = sessionCompleted(whole, { contact: undefined, rpe: 4 }).items
    expect(item?.rounds[0]).toMatchObject({ cleanS: 10, seenBy: 'unknown' })
  })

  it('[AFTER-4] a change of position begins a new item', () => {
    const eased = { ...whole, rounds: [round(), round({ variant: 'HH01' }), round({ variant: 'HH01' })] }
    expect(sessionCompleted(eased, { contact: 2, rpe: 4 }).items.map(item => item.variant)).toEqual([
      'HH02',
      'HH01',
      'HM0',
      'HM2',
    ])
  })

  it('[AFTER-5] how much was done goes by time of work, rounded down, a cut round by its seconds', () => {
    // 60 s of holds, 20 s and 40 s of twists.
    expect(completedPct({ ...work, at: 3, rounds: six.slice(0, 3) }, [])).toBe(25)
    const cut = [...six.slice(0, 3), round({ cleanS: 5, endedBy: 'stopped' })]
    expect(completedPct({ ...work, at: 3, rounds: cut }, [])).toBe(29)
    expect(completedPct({ ...work, at: 6, rounds: six }, twists.slice(0, 1))).toBe(66)
    expect(completedPct({ ...work, at: 6, rounds: [round({ cleanS: 2, endedBy: 'lost' })] }, [])).toBe(50)
  })

  it('[AFTER-6] fewer twists than the beat counted: taken from the end', () => {
    expect(trimTwists(twists, 7).map(({ done }) => [done.left, done.right])).toEqual([
      [5, 5],
      [0, 2],
      [2, 0],
    ])
    expect(sessionCompleted(whole, { contact: 2, rpe: 4, twistsPerSide: 0 }).items).toHaveLength(1)
  })

  it('[AFTER-7] a stop keeps its reason', () => {
    expect(sessionCompleted({ ...whole, stopWord: 'dizzy' }, { contact: 2, rpe: 4 }).stopWord).toBe('dizzy')
  })
})

describe('the draft of a session', () => {
  it('[DRAFT-1] comes back as it was, and is gone when cleared', () => {
    const drafts = createDraftStore(undefined)
    writeSessionDraft(drafts, { v: 1, phase: 'running', touchedUtc: '2026-04-14T07:05:00.000Z', work: whole })
    expect(readSessionDraft(drafts)?.work).toEqual(whole)
    clearSessionDraft(drafts)
    expect(readSessionDraft(drafts)).toBeUndefined()
  })

  it('[DRAFT-2] going on is offered for two hours, and not once the drills are over', () => {
    const draft = { v: 1, phase: 'running', touchedUtc: '2026-04-14T07:05:00.000Z', work: whole } as const
    expect(canGoOn(draft, '2026-04-14T09:05:00.000Z')).toBe(true)
    expect(canGoOn(draft, '2026-04-14T09:05:01.000Z')).toBe(false)
    expect(canGoOn({ ...draft, phase: 'done' }, '2026-04-14T07:06:00.000Z')).toBe(false)
  })

  it('[DRAFT-3] what cannot be read is no draft', () => {
    const drafts = createDraftStore(undefined)
    drafts.write('session', { v: 2 })
    expect(readSessionDraft(drafts)).toBeUndefined()
  })
})
