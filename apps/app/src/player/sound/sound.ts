import type { DueTone, ToneName } from './tone-plan.ts'

/** missing: this browser has no audio clock. asleep: not begun, or standing still. */
export type SoundState = 'missing' | 'asleep' | 'running'

/** The second clock, and the tones that are played on it. */
export interface Sound {
  /** ms since it began; stands still while it sleeps. */
  nowMs(): number
  state(): SoundState
  /** Begins or goes on. Only a tap may call it: browsers keep a clock asleep that no tap woke. */
  wake(): void
  /** These tones and no others are to come. */
  plan(tones: readonly DueTone[]): void
  subscribe(listener: () => void): () => void
  close(): void
}

/** Hz, seconds and loudness. Soft, and told apart by pitch: up for begin, two for the end, low for a lifted back. */
const shapes: Readonly<
  Record<ToneName, readonly { hz: number; atS: number; lengthS: number; gain: number }[]>
> = {
  count: [{ hz: 660, atS: 0, lengthS: 0.09, gain: 0.25 }],
  start: [{ hz: 990, atS: 0, lengthS: 0.3, gain: 0.35 }],
  halfway: [{ hz: 770, atS: 0, lengthS: 0.14, gain: 0.2 }],
  end: [
    { hz: 990, atS: 0, lengthS: 0.14, gain: 0.35 },
    { hz: 660, atS: 0.16, lengthS: 0.3, gain: 0.35 },
  ],
  left: [{ hz: 523, atS: 0, lengthS: 0.12, gain: 0.25 }],
  right: [{ hz: 784, atS: 0, lengthS: 0.12, gain: 0.25 }],
  step: [{ hz: 587, atS: 0, lengthS: 0.2, gain: 0.2 }],
  lost: [{ hz: 440, atS: 0, lengthS: 0.25, gain: 0.2 }],
}

export function createSound(audible: () => boolean): Sound {
  let audio: AudioContext | undefined
  let planned: { readonly oscillator: OscillatorNode; readonly beginS: number }[] = []
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const missing = typeof globalThis.AudioContext !== 'function'

  function wake(): void {
    if (missing) return
    if (audio === undefined) {
      audio = new AudioContext()
      audio.addEventListener('statechange', tell)
    }
    // A refusal shows as a clock that stands still, and the player says so.
    audio.resume().catch(tell)
    tell()
  }

  /** Takes back what has not begun; a tone that sounds may end. */
  function takeBack(): void {
    const nowS = audio?.currentTime ?? 0
    for (const { oscillator, beginS } of planned) {
      if (beginS <= nowS) continue
      oscillator.stop()
      oscillator.disconnect()
    }
    planned = []
  }

  function sound(context: AudioContext, { inMs, tone }: DueTone): void {
    for (const { hz, atS, lengthS, gain } of shapes[tone]) {
      const beginS = context.currentTime + inMs / 1000 + atS
      const oscillator = new OscillatorNode(context, { frequency: hz, type: 'sine' })
      const volume = new GainNode(context, { gain: 0 })
      // Ramps instead of steps: a step clicks.
      volume.gain.setValueAtTime(0, beginS)
      volume.gain.linearRampToValueAtTime(gain, beginS + 0.01)
      volume.gain.exponentialRampToValueAtTime(0.0001, beginS + lengthS)
      oscillator.connect(volume).connect(context.destination)
      oscillator.start(beginS)
      oscillator.stop(beginS + lengthS + 0.02)
      planned.push({ oscillator, beginS })
    }
  }

  return {
    nowMs: () => (audio === undefined ? 0 : audio.currentTime * 1000),
    state: () => (missing ? 'missing' : audio?.state === 'running' ? 'running' : 'asleep'),
    wake,
    plan(tones) {
      takeBack()
      if (audio === undefined || !audible()) return
      for (const tone of tones) sound(audio, tone)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      takeBack()
      void audio?.close()
      audio = undefined
    },
  }
}
