import type { Clock } from '@backstride/kit'
import { runningCleanS } from '@backstride/motion'
import type { ActorRefFrom } from 'xstate'
import type { DraftStore } from '../../app/drafts.ts'
import type { Preferences } from '../../app/preferences.ts'
import type { Voice } from '../../voice/voice.ts'
import { buzzOf } from '../cues/buzz-of.ts'
import type { Cue } from '../cues/cue.ts'
import { cueOf } from '../cues/cue-of.ts'
import { workOf, writeSessionDraft } from '../session/draft.ts'
import type { SessionContext } from '../session/session-context.ts'
import { type sessionMachine, stateName } from '../session/session-machine.ts'
import type { Sound } from '../sound/sound.ts'
import { tonePlan, tonePlanKey } from '../sound/tone-plan.ts'
import { buzz } from '../sound/vibration.ts'

export interface Company {
  readonly sound: Sound
  readonly voice: Voice
  readonly preferences: () => Preferences
  readonly drafts: DraftStore
  readonly clock: Clock
  /** False: the browser would not keep the draft. */
  readonly onDraft: (kept: boolean) => void
}

/** Follows a session: speaks its cues, plans its tones, buzzes its turns, keeps its draft. Returns the way to stop. */
export function accompany(actor: ActorRefFrom<typeof sessionMachine>, company: Company): () => void {
  const { sound, voice, preferences, drafts, clock, onDraft } = company
  let last: Followed = { tones: '', felt: '', cue: '', draft: '', steps: [] }
  const follow = () => {
    const { value, context } = actor.getSnapshot()
    const state = stateName(value)
    const { talk, tones, rate, vibration } = preferences()
    const cue = cueOf(state, context, talk, { tones, rate, clock: sound.state() })
    const felt = buzzOf(state, context)
    const now = {
      tones: tonePlanKey(state, context),
      felt: felt?.key ?? last.felt,
      cue: cue.key,
      draft: draftKey(state, context),
      steps: context.steps,
    }
    if (now.tones !== last.tones) sound.plan(tonePlan(state, context))
    if (now.cue !== last.cue) voice.say(cue)
    if (now.felt !== last.felt && vibration && felt !== null) buzz(felt.buzz)
    if (now.draft !== last.draft || now.steps !== last.steps)
      onDraft(
        writeSessionDraft(drafts, {
          v: 2,
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

/** What is sounded in the place of words that are not heard. A count has its tone in the plan, unless tones are off. */
export const standIn = (
  { kind }: Pick<Cue, 'kind'>,
  { tones }: Pick<Preferences, 'tones'>,
): 'notice' | 'count' | null => {
  if (kind === 'guide') return 'notice'
  return tones ? null : 'count'
}

/** What was last told, and written. Of steps it is enough that they are others: whatever changes them makes a new list. */
interface Followed {
  readonly tones: string
  readonly felt: string
  readonly cue: string
  readonly draft: string
  readonly steps: SessionContext['steps']
}

/** Written after every second of a hold, every round, repetition, twist and answer. */
const draftKey = (
  state: string,
  { at, rounds, holdNow, sets, twists, steady, frontOfHip, pace, stopWord }: SessionContext,
): string =>
  [
    state === 'done',
    at,
    rounds.length,
    rounds.at(-1)?.felt,
    holdNow === null ? '' : Math.floor(runningCleanS(holdNow)),
    sets.reduce((sum, { reps }) => sum + reps, 0),
    twists.reduce((sum, { done }) => sum + done.left + done.right, 0),
    steady,
    frontOfHip,
    pace,
    stopWord,
  ].join()
