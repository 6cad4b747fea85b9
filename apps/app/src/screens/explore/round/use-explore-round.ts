import { instantMs } from '@backstride/kit'
import type { ClockFrame } from '@backstride/motion'
import { useEffect, useReducer, useRef, useState, useSyncExternalStore } from 'react'
import { useServices } from '../../../app/services.tsx'
import { useWakeLock } from '../../../player/run/wake-lock.ts'
import { createSound, type SoundState } from '../../../player/sound/sound.ts'
import { vibrateFor } from '../../../player/sound/vibration.ts'
import { advanceRound, type ExploreEvent, type ExploreRound, isTimed, startRound } from './explore-round.ts'
import { exploreTones, tonesKey } from './explore-tones.ts'

/** Ten frames a second, as the player has them. */
const FRAME_EVERY_MS = 100

/** What a tap may say; the page adds the clocks. */
export type ExploreTap =
  | Exclude<ExploreEvent, { readonly type: 'FRAME' | 'LIFTED' }>
  | { readonly type: 'LIFTED' }
  /** The first one: lying down. It wakes the audio clock. */
  | { readonly type: 'BEGIN' }
  /** Only wakes the audio clock. */
  | { readonly type: 'WAKE' }

export interface RunningRound {
  readonly round: ExploreRound
  readonly begun: boolean
  readonly sound: SoundState
  readonly tap: (event: ExploreTap) => void
}

/** Runs a round: sends it frames and taps, plays its tones, buzzes its turns. */
export function useExploreRound(positions: readonly string[]): RunningRound {
  const { clock, preferences } = useServices()
  const [round, send] = useReducer(advanceRound, positions, startRound)
  const [begun, setBegun] = useState(false)
  const [sound] = useState(() => createSound(preferences.read))
  const soundState = useSyncExternalStore(sound.subscribe, sound.state)
  const [look] = useState(
    () => (): ClockFrame => ({
      wallMs: instantMs(clock.now()),
      audioMs: sound.nowMs(),
      cueLagMs: sound.cueLagMs(),
      visible: document.visibilityState === 'visible',
    }),
  )

  useEffect(() => {
    if (!begun) return
    const timer = setInterval(() => send({ type: 'FRAME', frame: look() }), FRAME_EVERY_MS)
    return () => clearInterval(timer)
  }, [begun, look])
  useEffect(() => () => sound.close(), [sound])

  const planned = useRef('')
  useEffect(() => {
    const key = tonesKey(round)
    if (key === planned.current) return
    planned.current = key
    sound.plan(exploreTones(round))
  }, [sound, round])
  const turn = turnOf(round)
  useEffect(() => {
    if (preferences.read().vibration) vibrateFor(turn)
  }, [turn, preferences])
  useWakeLock(begun && isTimed(round))

  return {
    round,
    begun,
    sound: soundState,
    tap(event) {
      sound.wake()
      switch (event.type) {
        case 'BEGIN':
          return setBegun(true)
        case 'WAKE':
          return
        case 'LIFTED':
          return send({ type: 'LIFTED', frame: look() })
        default:
          return send(event)
      }
    },
  }
}

/** How the player calls the same turn. */
function turnOf({ phase, tried }: ExploreRound): string {
  if (phase === 'hold') return 'work'
  if (phase === 'next') return tried.length > 0 ? 'rest' : ''
  return phase === 'over' ? 'done' : phase
}
