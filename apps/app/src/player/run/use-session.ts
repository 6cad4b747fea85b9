import { instantMs } from '@backstride/kit'
import type { ClockFrame } from '@backstride/motion'
import { useActorRef, useSelector } from '@xstate/react'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { usePreferences, useServices } from '../../app/services.tsx'
import { createPhoneSensor } from '../../eyes/phone/index.ts'
import { createSpeech, type VoiceState } from '../../voice/speech.ts'
import { createVoice } from '../../voice/voice.ts'
import type { Cue } from '../cues/cue.ts'
import { cueOf } from '../cues/cue-of.ts'
import type { Watcher } from '../session/phone-eye.ts'
import type { SessionContext, SessionInput } from '../session/session-context.ts'
import type { SessionEvent } from '../session/session-event.ts'
import { sessionMachine, stateName } from '../session/session-machine.ts'
import { createSound, type SoundState } from '../sound/sound.ts'
import { accompany, standIn } from './accompany.ts'
import { sameShown } from './shown.ts'
import { useWakeLock } from './wake-lock.ts'

/** Twenty frames a second: what is conveyed begins within 50 ms. Fewer, where a browser saves power, only make gaps. */
const FRAME_EVERY_MS = 50
/** As long as the tone of the end, and some. */
const LAST_TONE_MS = 1000

export interface RunningSession {
  readonly state: string
  readonly context: SessionContext
  /** What is conveyed now: its caption is shown whoever hears it. */
  readonly cue: Cue
  readonly sound: SoundState
  readonly voice: VoiceState
  /** The last draft could not be kept: a crash now would lose what was done. */
  readonly keepsDraft: boolean
  /** A tap: wakes the audio clock and the voice, and tells the session. */
  tap(event: SessionTap): void
  /** Says the cue of the moment once more. Only a tap may call it. */
  sayAgain(): void
  /** Finds out whether this device has a tilt sensor, where nobody has to be asked for that. */
  probePhone(): void
}

/** What a tap may say; the page adds the clocks. */
export type SessionTap =
  | Exclude<SessionEvent, { readonly type: 'FRAME' | 'LIFTED' | 'TURNED' }>
  | { readonly type: 'LIFTED' }
  | { readonly type: 'TURNED' }
  /** Only wakes the audio clock and the voice. */
  | { readonly type: 'WAKE' }

/** Nothing runs in them that somebody has to see. */
const dark: ReadonlySet<string> = new Set(['paused', 'hurting', 'done'])

/** Runs the statechart: sends it frames and taps, and lets its company follow. */
export function useSession(input: SessionInput): RunningSession {
  const { clock, drafts, preferences } = useServices()
  const [{ talk, tones, rate }] = usePreferences()
  const [sound] = useState(() => createSound(preferences.read))
  const [voice] = useState(() =>
    createVoice({
      speech: createSpeech(),
      preferences: preferences.read,
      lang: () => preferences.read().language,
      onSilent(cue) {
        const tone = standIn(cue, preferences.read())
        if (tone !== null) sound.now(tone)
      },
    }),
  )
  const soundState = useSyncExternalStore(sound.subscribe, sound.state)
  const voiceState = useSyncExternalStore(voice.subscribe, voice.state)
  const heard = useMemo(() => ({ tones, rate, clock: soundState }), [tones, rate, soundState])
  const actor = useActorRef(sessionMachine, { input })
  const same = useMemo(() => sameShown({ talk, heard, rate }), [talk, heard, rate])
  const { value, context } = useSelector(actor, current => current, same)
  const state = stateName(value)
  const cue = cueOf(state, context, talk, heard)
  const [keepsDraft, setKeepsDraft] = useState(true)
  const [phone] = useState(createPhoneSensor)
  const [look] = useState(
    () => (): ClockFrame => ({
      wallMs: instantMs(clock.now()),
      audioMs: sound.nowMs(),
      visible: document.visibilityState === 'visible',
    }),
  )

  useEffect(() => {
    // The tap that led here may still count as one: then the sound check sounds at once.
    sound.wake()
    const company = { sound, voice, drafts, clock, preferences: preferences.read, onDraft: setKeepsDraft }
    const leave = accompany(actor, company)
    const timer = setInterval(
      () =>
        actor.send({
          type: 'FRAME',
          frame: { ...look(), cueLagMs: sound.cueLagMs() },
          felt: phone.take(),
        }),
      FRAME_EVERY_MS,
    )
    return () => {
      clearInterval(timer)
      phone.close()
      leave()
      if (actor.getSnapshot().status === 'done') {
        // The screen after it is there at once; whoever listens still hears that it is over.
        setTimeout(sound.close, LAST_TONE_MS)
        return
      }
      voice.hush()
      sound.close()
    }
  }, [actor, sound, voice, phone, drafts, clock, preferences, look])
  useWakeLock(!dark.has(state))

  return {
    state,
    context,
    cue,
    sound: soundState,
    voice: voiceState,
    keepsDraft,
    tap(event) {
      sound.wake()
      // iOS asks the runner, and only a tap may lead to that.
      if (isForPhone(event, actor.getSnapshot().context.watch)) phone.ask()
      switch (event.type) {
        case 'WAKE':
          break
        case 'LIFTED':
          actor.send({ type: 'LIFTED', frame: look() })
          break
        case 'TURNED':
          actor.send({ type: 'TURNED', frame: look() })
          break
        default:
          actor.send(event)
      }
      // After what the tap itself says: words of their own wake the voice as well.
      voice.wake()
    },
    sayAgain() {
      sound.wake()
      voice.say({ ...cue, spoken: cue.spoken ?? cue.caption })
    },
    probePhone: phone.probe,
  }
}

/** The phone is chosen, or was before and something is begun. */
const isForPhone = (event: SessionTap, watch: Watcher): boolean =>
  event.type === 'WATCH' ? event.by === 'phone' : event.type === 'GO' && watch === 'phone'
