import type { SessionPlan } from '@backstride/coach'
import { hollowHold, type SessionStep } from '@backstride/content'
import type { ClockFrame } from '@backstride/motion'
import { createActor } from 'xstate'
import type { Felt } from '../../../eyes/phone/index.ts'
import { coachInSession } from '../coach-in-session.ts'
import { newWork } from '../new-session.ts'
import type { SessionStart, SessionWork } from '../session-context.ts'
import type { SessionEvent } from '../session-event.ts'
import { sessionMachine, stateName } from '../session-machine.ts'

/** How often the page looks at the clocks, ms. */
export const FRAME_MS = 50

export function startOf(
  steps: readonly SessionStep[],
  plan: SessionPlan,
  more: Partial<SessionStart> = {},
): SessionStart {
  return {
    sessionId: 'session-1',
    startedUtc: '2026-04-14T07:00:00.000Z',
    plan,
    template: 'six',
    steps,
    level: 4,
    painBefore: 1,
    known: ['twists'],
    pinchedBefore: false,
    ...more,
  }
}

/** A session with two simulated clocks and a runner whose taps the test sends. */
export function playSession(
  start: SessionStart,
  from?: SessionWork,
  phone?: { readonly feel: (nowMs: number) => Felt },
) {
  const actor = createActor(sessionMachine, {
    input: {
      work: from ?? newWork(start),
      coach: coachInSession(hollowHold, start, () => true),
      goesOn: from !== undefined,
      ...(phone === undefined ? {} : { watch: 'phone' }),
    },
  }).start()
  const clock = { wallMs: 1_000_000, audioMs: 0 }
  const frame = (visible = true): ClockFrame => ({ ...clock, visible })
  const send = (event: SessionEvent) => actor.send(event)
  const state = () => stateName(actor.getSnapshot().value)
  /** A session that is over takes no more events. */
  const look = (visible = true) => {
    const felt = phone?.feel(clock.wallMs)
    if (state() !== 'done') send({ type: 'FRAME', frame: frame(visible), felt })
  }
  const pass = (ms: number, { audio = true, visible = true } = {}) => {
    for (const end = clock.wallMs + ms; clock.wallMs < end && state() !== 'done'; ) {
      clock.wallMs += FRAME_MS
      if (audio) clock.audioMs += FRAME_MS
      look(visible)
    }
  }
  look()
  return {
    actor,
    send,
    state,
    pass,
    context: () => actor.getSnapshot().context,
    go: () => send({ type: 'GO' }),
    lift: () => send({ type: 'LIFTED', frame: frame() }),
    turn: () => send({ type: 'TURNED', frame: frame() }),
    /** The clocks run on, nobody looks. */
    freeze(wallMs: number, audioMs: number) {
      clock.wallMs += wallMs
      clock.audioMs += audioMs
      look()
    },
    audioMs: () => clock.audioMs,
    /** Passes time until a state is on; the time it took, ms. */
    until(wanted: string): number {
      let ms = 0
      while (state() !== wanted) {
        if (ms > 600_000) throw new Error(`${wanted} never came: it stays at ${state()}.`)
        pass(FRAME_MS)
        ms += FRAME_MS
      }
      return ms
    },
  }
}
export type PlayedSession = ReturnType<typeof playSession>

/** Sound check, the way down, lying, the count-in: the first hold is on. */
export function playToWork(start: SessionStart, from?: SessionWork): PlayedSession {
  const session = playSession(start, from)
  session.go()
  session.until('setup')
  session.go()
  session.go()
  session.until('work')
  return session
}
