import { hollowHold } from '@backstride/content'
import { type Lang, say } from '@backstride/kit'
import type { ClockFrame } from '@backstride/motion'
import { createActor } from 'xstate'
import { coachInSession } from '../session/coach-in-session.ts'
import { newWork } from '../session/new-session.ts'
import type { SessionContext, SessionStart } from '../session/session-context.ts'
import type { SessionEvent } from '../session/session-event.ts'
import { sessionMachine, stateName } from '../session/session-machine.ts'
import { tonePlan, tonePlanKey } from '../sound/tone-plan.ts'
import { buzzOf } from './buzz-of.ts'
import type { Voicing } from './cue.ts'
import { cueOf } from './cue-of.ts'

/** One thing that was conveyed, and when: ms since the session was opened. */
export interface Line {
  readonly tMs: number
  readonly channel: 'voice' | 'caption' | 'tone' | 'buzz'
  readonly what: string
  /** The state that was on. */
  readonly state: string
  /** The cue it belongs to; of tones and buzzes their name. */
  readonly key: string
}

/** What a runner does at a look of the page; undefined: nothing. `LIFTED` and `TURNED` get the clocks of that look. */
export type Runner = (moment: {
  readonly state: string
  readonly inStateMs: number
  readonly context: SessionContext
}) => RunnerTap | undefined
type RunnerTap =
  | Exclude<SessionEvent, { readonly type: 'FRAME' | 'LIFTED' | 'TURNED' }>
  | { readonly type: 'LIFTED' }
  | { readonly type: 'TURNED' }

export interface Play extends Voicing {
  readonly start: SessionStart
  readonly runner: Runner
  readonly lang: Lang
}

/** How often the page looks, ms. */
const FRAME_MS = 50
/** Longer than any session: who has not come to an end by then waits for something nobody does. */
const LONGEST_MS = 3_600_000

/** Plays a whole session on a simulated clock and writes down all it conveys, by what the page itself asks. */
export function transcriptOf({ start, runner, lang, talk, tones, rate }: Play): readonly Line[] {
  const actor = createActor(sessionMachine, {
    input: { work: newWork(start), coach: coachInSession(hollowHold, start, () => true), goesOn: false },
  }).start()
  const lines: Line[] = []
  let planned: readonly { readonly tMs: number; readonly tone: string; readonly state: string }[] = []
  let last = { state: '', sinceMs: 0, cue: '', caption: '', tones: '', buzz: '' }
  let nowMs = 0

  /** What the page does after every look and every tap. */
  function follow(): void {
    const { value, context } = actor.getSnapshot()
    const state = stateName(value)
    const cue = cueOf(state, context, talk, { tones, rate, clock: 'running' })
    const write = (channel: Line['channel'], what: string, key: string) =>
      lines.push({ tMs: nowMs, channel, what, state, key })
    if (cue.key !== last.cue) {
      if (cue.spoken !== null) write('voice', say(cue.spoken, lang), cue.key)
      if (cue.caption[lang] !== last.caption) write('caption', say(cue.caption, lang), cue.key)
    }
    const felt = buzzOf(state, context)
    if (felt !== null && felt.key !== last.buzz) write('buzz', felt.buzz, felt.key)
    const toneKey = tonePlanKey(state, context)
    if (tones && toneKey !== last.tones) {
      // What has begun sounds; the rest of the plan is taken back.
      sounded()
      planned = tonePlan(state, context).map(({ inMs, tone }) => ({ tMs: nowMs + inMs, tone, state }))
    }
    last = {
      state,
      sinceMs: state === last.state ? last.sinceMs : nowMs,
      cue: cue.key,
      caption: cue.caption[lang],
      tones: toneKey,
      buzz: felt?.key ?? last.buzz,
    }
  }

  function sounded(): void {
    for (const { tMs, tone, state } of planned)
      if (tMs <= nowMs) lines.push({ tMs, channel: 'tone', what: tone, state, key: tone })
    planned = planned.filter(({ tMs }) => tMs > nowMs)
  }

  const look = (): ClockFrame => ({ wallMs: nowMs, audioMs: nowMs, visible: true })
  const isOver = () => actor.getSnapshot().status === 'done'
  actor.send({ type: 'FRAME', frame: look() })
  for (follow(); !isOver() && nowMs < LONGEST_MS; nowMs += FRAME_MS) {
    actor.send({ type: 'FRAME', frame: look() })
    follow()
    const tap = runner({
      state: last.state,
      inStateMs: nowMs - last.sinceMs,
      context: actor.getSnapshot().context,
    })
    if (tap === undefined) continue
    actor.send(withClocks(tap, look()))
    follow()
  }
  sounded()
  return lines.toSorted((a, b) => a.tMs - b.tMs)
}

function withClocks(tap: RunnerTap, frame: ClockFrame): SessionEvent {
  switch (tap.type) {
    case 'LIFTED':
      return { type: 'LIFTED', frame }
    case 'TURNED':
      return { type: 'TURNED', frame }
    default:
      return tap
  }
}
