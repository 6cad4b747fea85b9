import type { Clock } from '@backstride/kit'
import { runningCleanS } from '@backstride/motion'
import type { ActorRefFrom } from 'xstate'
import type { DraftStore } from '../../app/drafts.ts'
import { workOf, writeSessionDraft } from '../session/draft.ts'
import type { SessionContext } from '../session/session-context.ts'
import { type sessionMachine, stateName } from '../session/session-machine.ts'
import type { Sound } from '../sound/sound.ts'
import { tonePlan } from '../sound/tone-plan.ts'
import { vibrateFor } from '../sound/vibration.ts'

export interface Company {
  readonly sound: Sound
  readonly drafts: DraftStore
  readonly clock: Clock
  readonly vibrates: () => boolean
  /** False: the browser would not keep the draft. */
  readonly onDraft: (kept: boolean) => void
}

/** Follows a session: plans its tones, buzzes its turns, keeps its draft. Returns the way to stop. */
export function accompany(actor: ActorRefFrom<typeof sessionMachine>, company: Company): () => void {
  const { sound, drafts, clock, vibrates, onDraft } = company
  let last = { state: '', tones: '', draft: '' }
  const follow = () => {
    const { value, context } = actor.getSnapshot()
    const state = stateName(value)
    const now = { state, tones: tonesKey(state, context), draft: draftKey(state, context) }
    if (now.tones !== last.tones) sound.plan(tonePlan(state, context))
    if (now.state !== last.state && vibrates()) vibrateFor(state)
    if (now.draft !== last.draft)
      onDraft(
        writeSessionDraft(drafts, {
          v: 1,
          phase: state === 'done' ? 'done' : 'running',
          touchedUtc: clock.now(),
          work: workOf(context),
        }),
      )
    last = now
  }
  follow()
  const subscription = actor.subscribe({ next: follow, complete: follow })
  return () => subscription.unsubscribe()
}

/** What is to come changes with the phase, with every twist, and when time was lost in between. */
const tonesKey = (state: string, { twistsNow, time }: SessionContext): string =>
  [state, twistsNow?.next, twistsNow?.sinceMs, twistsNow?.beatMs, time.gap?.toMs].join()

/** Written after every second of a hold, every round, every twist and every answer. */
const draftKey = (
  state: string,
  { at, variant, rounds, holdNow, twists, steady, pace }: SessionContext,
): string =>
  [
    state === 'done',
    at,
    variant,
    rounds.length,
    holdNow === null ? '' : Math.floor(runningCleanS(holdNow)),
    twists.reduce((sum, { done }) => sum + done.left + done.right, 0),
    steady,
    pace,
  ].join()
