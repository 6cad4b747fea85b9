import type { Lang } from '@backstride/kit'
import { type Saying, sayUtterance } from './utterance.ts'

/** Says words aloud, by a voice of this device only: a remote one would send the text away. */
export interface Speech {
  /** What was being said is cut short. */
  say(text: string, lang: Lang, manner?: Manner): void
  hush(): void
  /** Some phones let only a tap begin the first words. Call it in one, after what the tap itself says. */
  wake(): void
  state(lang: Lang): VoiceState
  /** Tells when voices come or go, and when the voice falls silent or speaks again. */
  subscribe(listener: () => void): () => void
}

/** none: no voice of this device for the language. silent: it has one, but the last words were not heard to begin. */
export type VoiceState = 'speaks' | 'silent' | 'none'

export interface Manner {
  /** count: late is worse than never, so words that do not begin in time are dropped. guide: may begin late. */
  readonly kind?: 'count' | 'guide'
  /** 1 is the voice's own pace. */
  readonly rate?: number
  /** 0 to 1. */
  readonly volume?: number
  /** The words are not heard, or not in time. At most once; at the latest 250 ms after they were due. */
  readonly onSilent?: () => void
  /** The words are over; not told when something else was said instead, nor when there is no voice. */
  readonly ended?: () => void
}

/** So many silent utterances running, and the voice counts as silent until it begins again. [D] */
const SILENT_AFTER = 2

export function createSpeech(): Speech {
  const synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis
  // Some browsers list their voices only once asked.
  synthesis?.getVoices()
  // Kept while it is said: Chromium forgets an utterance that nothing holds, and its end with it.
  let current: { readonly utterance: SpeechSynthesisUtterance; saying?: Saying } | undefined
  let silentRunning = 0
  let awake = false
  const listeners = new Set<() => void>()

  const voiceOf = (lang: Lang) => chosenVoice(synthesis?.getVoices() ?? [], lang)
  const isSilent = () => silentRunning >= SILENT_AFTER

  function count(silent: number): void {
    const before = isSilent()
    silentRunning = silent
    if (isSilent() === before) return
    for (const listener of listeners) listener()
  }

  function hush(): void {
    current?.saying?.giveUp()
    current = undefined
    synthesis?.cancel()
  }

  function say(text: string, lang: Lang, manner: Manner = {}): void {
    const { kind = 'guide', rate = 1, volume = 1, onSilent, ended } = manner
    if (current !== undefined) hush()
    const voice = voiceOf(lang)
    if (synthesis === undefined || voice === undefined) {
      onSilent?.()
      return
    }
    // Known to be silent: the tone need not wait for another disappointment, and the voice is tried all the same.
    const known = isSilent()
    if (known) onSilent?.()
    const words: typeof current = { utterance: utteranceOf(text, voice, rate, volume) }
    current = words
    words.saying = sayUtterance(synthesis, words.utterance, {
      begun() {
        count(0)
        if (current === undefined) synthesis.cancel()
      },
      silent() {
        if (kind === 'count') hush()
        count(silentRunning + 1)
        if (!known) onSilent?.()
      },
      over() {
        if (current === words) current = undefined
        ended?.()
      },
    })
  }

  function wake(): void {
    if (synthesis === undefined || awake || current?.saying?.hasBegun() === true) return
    awake = true
    const nothing = Object.assign(new SpeechSynthesisUtterance(' '), { volume: 0 })
    try {
      synthesis.speak(nothing)
    } catch {
      // Refused even in a tap: the next words will tell that the voice is silent.
    }
  }

  return {
    say,
    hush,
    wake,
    state: lang => (voiceOf(lang) === undefined ? 'none' : isSilent() ? 'silent' : 'speaks'),
    subscribe(listener) {
      listeners.add(listener)
      synthesis?.addEventListener?.('voiceschanged', listener)
      return () => {
        listeners.delete(listener)
        synthesis?.removeEventListener?.('voiceschanged', listener)
      }
    },
  }
}

const utteranceOf = (text: string, voice: SpeechSynthesisVoice, rate: number, volume: number) =>
  Object.assign(new SpeechSynthesisUtterance(text), {
    voice,
    // Android writes de_DE.
    lang: voice.lang.replace('_', '-'),
    rate,
    volume,
  })

/**
 * The device's own choice if it speaks the language, else the first. Chromium's bug that stops a voice after 15 s
 * (679437) is known of remote voices only, and those never speak here.
 */
function chosenVoice(voices: readonly SpeechSynthesisVoice[], lang: Lang): SpeechSynthesisVoice | undefined {
  const own = voices.filter(each => each.localService === true && each.lang.startsWith(lang))
  return own.find(each => each.default === true) ?? own[0]
}
