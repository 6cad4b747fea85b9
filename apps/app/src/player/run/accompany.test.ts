import { hollowHold } from '@backstride/content'
import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { createDraftStore } from '../../app/drafts.ts'
import { createPreferenceStore } from '../../app/preferences.ts'
import { coachInSession } from '../session/coach-in-session.ts'
import { readSessionDraft } from '../session/draft.ts'
import { newWork } from '../session/new-session.ts'
import { sessionMachine } from '../session/session-machine.ts'
import { startOf } from '../session/testing/play-session.ts'
import { plan, turns } from '../session/testing/steps-by-hand.ts'
import { accompany } from './accompany.ts'

const silence = { subscribe: () => () => undefined, wake: () => undefined }

describe('the draft of a session', () => {
  it('[DRAFT-17] fewer turns a side are written at once, though nothing was done since', () => {
    const start = startOf([turns('HM0', 20), turns('HM1', 20, { block: 3, restS: 0 })], plan)
    const actor = createActor(sessionMachine, {
      input: { work: newWork(start), coach: coachInSession(hollowHold, start, () => true), goesOn: false },
    }).start()
    const drafts = createDraftStore(undefined)
    const leave = accompany(actor, {
      sound: {
        ...silence,
        nowMs: () => 0,
        cueLagMs: () => 0,
        state: () => 'running',
        plan: () => undefined,
        now: () => undefined,
        close: () => undefined,
      },
      voice: { ...silence, say: () => undefined, hush: () => undefined, state: () => 'speaks' },
      preferences: createPreferenceStore(undefined).read,
      drafts,
      clock: { now: () => '2026-04-14T07:00:00.000Z', zone: () => 'Europe/Berlin' },
      onDraft: () => undefined,
    })
    actor.send({ type: 'GO' })
    actor.send({ type: 'SHORTEN', secondsLeft: 150 })
    const { steps } = actor.getSnapshot().context
    expect(steps).not.toEqual(start.steps)
    expect(steps).toHaveLength(start.steps.length)
    expect(readSessionDraft(drafts)?.work.steps).toEqual(steps)
    leave()
  })
})
