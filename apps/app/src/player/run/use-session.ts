import { instantMs } from '@backstride/kit'
import type { ClockFrame } from '@backstride/motion'
import { useActorRef, useSelector } from '@xstate/react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useServices } from '../../app/services.tsx'
import type { SessionContext, SessionInput } from '../session/session-context.ts'
import { type SessionEvent, sessionMachine, stateName } from '../session/session-machine.ts'
import { createSound, type SoundState } from '../sound/sound.ts'
import { accompany } from './accompany.ts'
import { useWakeLock } from './wake-lock.ts'

/** Ten frames a second: enough for a digit, gentle on a battery. */
const FRAME_EVERY_MS = 100

export interface RunningSession {
  readonly state: string
  readonly context: SessionContext
  readonly sound: SoundState
  /** The last draft could not be kept: a crash now would lose what was done. */
  readonly keepsDraft: boolean
  /** A tap: wakes the audio clock and tells the session. */
  tap(event: SessionTap): void
}

/** What a tap may say; the page adds the clocks. */
export type SessionTap =
  | Exclude<SessionEvent, { readonly type: 'FRAME' | 'LIFTED' | 'TURNED' }>
  | { readonly type: 'LIFTED' }
  | { readonly type: 'TURNED' }
  /** Only wakes the audio clock. */
  | { readonly type: 'WAKE' }

/** Runs the statechart: sends it frames and taps, and lets its company follow. */
export function useSession(input: SessionInput): RunningSession {
  const { clock, drafts, preferences } = useServices()
  const actor = useActorRef(sessionMachine, { input })
  const snapshot = useSelector(actor, current => current)
  const [sound] = useState(() => createSound(preferences.read))
  const soundState = useSyncExternalStore(sound.subscribe, sound.state)
  const [keepsDraft, setKeepsDraft] = useState(true)
  const [look] = useState(
    () => (): ClockFrame => ({
      wallMs: instantMs(clock.now()),
      audioMs: sound.nowMs(),
      cueLagMs: sound.cueLagMs(),
      visible: document.visibilityState === 'visible',
    }),
  )

  useEffect(() => {
    const vibrates = () => preferences.read().vibration
    const leave = accompany(actor, { sound, drafts, clock, vibrates, onDraft: setKeepsDraft })
    const timer = setInterval(() => actor.send({ type: 'FRAME', frame: look() }), FRAME_EVERY_MS)
    return () => {
      clearInterval(timer)
      leave()
      sound.close()
    }
  }, [actor, sound, drafts, clock, preferences, look])
  useWakeLock(snapshot.matches('training'))

  return {
    state: stateName(snapshot.value),
    context: snapshot.context,
    sound: soundState,
    keepsDraft,
    tap(event) {
      sound.wake()
      switch (event.type) {
        case 'WAKE':
          return
        case 'LIFTED':
          return actor.send({ type: 'LIFTED', frame: look() })
        case 'TURNED':
          return actor.send({ type: 'TURNED', frame: look() })
        default:
          return actor.send(event)
      }
    },
  }
}
