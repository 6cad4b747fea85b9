import type { Lang } from '@backstride/kit'

/** Says words aloud, by a voice of this device only: a remote one would send the text away. */
export interface Speech {
  /** `ended` is told once the words were said; not when something else was said instead, nor when there is no voice. */
  say(text: string, lang: Lang, ended?: () => void): void
  hush(): void
  hasVoice(lang: Lang): boolean
  /** Tells when voices come or go: some browsers list them only some time after they were asked. */
  subscribe(listener: () => void): () => void
}

export function createSpeech(): Speech {
  const synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis
  // Some browsers list their voices only once asked.
  synthesis?.getVoices()
  const voiceOf = (lang: Lang) =>
    synthesis?.getVoices().find(each => each.localService === true && each.lang.startsWith(lang))
  // Kept while it is said: Chromium forgets an utterance that nothing holds, and its end with it.
  let speaking: SpeechSynthesisUtterance | undefined
  function hush(): void {
    speaking = undefined
    synthesis?.cancel()
  }
  return {
    say(text, lang, ended) {
      const voice = voiceOf(lang)
      // No voice of this device: tones and captions say the same.
      if (synthesis === undefined || voice === undefined) return
      hush()
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.addEventListener('end', () => {
        // Cutting short ends an utterance too, in some browsers.
        if (speaking !== utterance) return
        speaking = undefined
        ended?.()
      })
      speaking = utterance
      synthesis.speak(utterance)
    },
    hush,
    hasVoice: lang => voiceOf(lang) !== undefined,
    subscribe(listener) {
      synthesis?.addEventListener?.('voiceschanged', listener)
      return () => synthesis?.removeEventListener?.('voiceschanged', listener)
    },
  }
}
