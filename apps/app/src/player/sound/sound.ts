import { MS_PER_S } from '@backstride/kit'
import { claimAudioSession } from './audio-session.ts'
import { createCueWatch, type ExpectedCue } from './cue-watch.ts'
import type { DueTone } from './tone-plan.ts'
import { type Note, type Tone, toneShapes } from './tone-shapes.ts'

/** missing: this browser has no audio clock. asleep: not begun, or standing still. */
export type SoundState = 'missing' | 'asleep' | 'running'

/** The second clock, the tones that are played on it, and whether they sounded: the third. */
export interface Sound {
  /** ms since it began; stands still while it sleeps. */
  nowMs(): number
  /**
   * One look, one a frame: for how long something that should have sounded has been overdue, ms. Says that the browser
   * played it, not that anybody could hear it.
   */
  cueLagMs(): number
  state(): SoundState
  /** Begins or goes on. Only a tap may call it: browsers keep a clock asleep that no tap woke. */
  wake(): void
  /** These tones and no others are to come. */
  plan(tones: readonly DueTone[]): void
  /** Plays a tone at once, beside the plan, and where tones are turned off too: it stands in for a voice that failed. */
  now(tone: Tone): void
  subscribe(listener: () => void): () => void
  close(): void
}

/** What the runner chose; read whenever tones are planned. */
export interface SoundPreferences {
  readonly tones: boolean
  /** 0 silent to 1. */
  readonly volume: number
}

/** Whatever is on or off, something is begun and ends about so often: there is always a cue to agree with. */
const MARK_S = 1
/**
 * A tone that begins so soon is not taken back: the look that ends a phase, and plans the next, comes with its last tone,
 * and may come just before it by a clock that goes in steps.
 */
const ABOUT_TO_BEGIN_S = 0.05
/** A tone's last breath: the oscillator stops when its ramp is over. */
const TAIL_S = 0.02

export function createSound(preferences: () => SoundPreferences): Sound {
  let running: { readonly audio: AudioContext; readonly out: GainNode } | undefined
  let planned: readonly { readonly beginS: number; takeBack(): void }[] = []
  let markEndS = 0
  let releaseSession: () => void = () => undefined
  const watch = createCueWatch()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const missing = typeof globalThis.AudioContext !== 'function'

  function wake(): void {
    if (missing) return
    running ??= begin()
    // A refusal shows as a clock that stands still, and the player says so.
    running.audio.resume().catch(tell)
    tell()
  }

  function begin() {
    // Before the clock is made: the music of another app goes on where the platform lets it.
    releaseSession = claimAudioSession('ambient')
    const audio = new AudioContext()
    audio.addEventListener('statechange', tell)
    const out = new GainNode(audio, { gain: 0 })
    out.connect(audio.destination)
    mark(audio)
    return { audio, out }
  }

  /** A cue nobody hears; the next one follows when it ends. */
  function mark(audio: AudioContext): void {
    const silence = new GainNode(audio, { gain: 0 })
    silence.connect(audio.destination)
    const endS = audio.currentTime + MARK_S
    markEndS = endS
    const oscillator = new OscillatorNode(audio)
    oscillator.connect(silence)
    watched(oscillator, endS, () => {
      silence.disconnect()
      if (running?.audio === audio && markEndS === endS) mark(audio)
    })
    oscillator.start()
    oscillator.stop(endS)
  }

  function watched(oscillator: OscillatorNode, endS: number, after: () => void): ExpectedCue {
    const cue = watch.expect(endS * MS_PER_S)
    oscillator.addEventListener('ended', () => {
      cue.ended()
      after()
    })
    return cue
  }

  function play({ audio, out }: NonNullable<typeof running>, tone: Tone, inMs: number) {
    // Squared, as ears hear it: half way along the slider is about half as loud.
    out.gain.value = preferences().volume ** 2
    const beginS = audio.currentTime + inMs / MS_PER_S
    const takeBacks = toneShapes[tone].map(note => playNote(audio, out, note, beginS + note.atS))
    return {
      beginS,
      takeBack() {
        for (const takeBack of takeBacks) takeBack()
      },
    }
  }

  function playNote(
    audio: AudioContext,
    out: AudioNode,
    { hz, lengthS, gain }: Note,
    beginS: number,
  ): () => void {
    const oscillator = new OscillatorNode(audio, { frequency: hz, type: 'sine' })
    const loudness = new GainNode(audio, { gain: 0 })
    // Ramps instead of steps: a step clicks.
    loudness.gain.setValueAtTime(0, beginS)
    loudness.gain.linearRampToValueAtTime(gain, beginS + 0.01)
    loudness.gain.exponentialRampToValueAtTime(0.0001, beginS + lengthS)
    oscillator.connect(loudness)
    loudness.connect(out)
    const endS = beginS + lengthS + TAIL_S
    const cue = watched(oscillator, endS, () => loudness.disconnect())
    oscillator.start(beginS)
    oscillator.stop(endS)
    return () => {
      cue.takeBack()
      oscillator.stop()
      loudness.disconnect()
    }
  }

  /** Takes back what has not begun; a tone that sounds ends as a whole. */
  function takeBack(): void {
    const keptS = (running?.audio.currentTime ?? 0) + ABOUT_TO_BEGIN_S
    for (const tone of planned) if (tone.beginS > keptS) tone.takeBack()
    planned = []
  }

  function cueLagMs(): number {
    if (running === undefined) return 0
    const { audio } = running
    const lagMs = watch.lagMs(audio.currentTime * MS_PER_S)
    // The end of a mark may get lost; another one can tell that cues sound again.
    if (audio.currentTime > markEndS + MARK_S) mark(audio)
    return lagMs
  }

  return {
    nowMs: () => (running === undefined ? 0 : running.audio.currentTime * MS_PER_S),
    cueLagMs,
    state: () => (missing ? 'missing' : running?.audio.state === 'running' ? 'running' : 'asleep'),
    wake,
    plan(tones) {
      takeBack()
      const on = running
      if (on === undefined || !preferences().tones) return
      planned = tones.map(({ tone, inMs }) => play(on, tone, inMs))
    },
    now(tone) {
      // A clock that sleeps would play it whenever it wakes, and all that gathered at once.
      if (running?.audio.state === 'running') play(running, tone, 0)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      takeBack()
      watch.forget()
      void running?.audio.close()
      running = undefined
      releaseSession()
    },
  }
}
