import type { Lang } from '@backstride/kit'

/** Says a caption aloud, by a voice of this device only: a remote one would send the text away. */
export interface Speech {
  say(text: string, lang: Lang): void
  hush(): void
}

export function createSpeech(): Speech {
  const synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis
  // Some browsers list their voices only once asked.
  synthesis?.getVoices()
  return {
    say(text, lang) {
      const voice = synthesis
        ?.getVoices()
        .find(each => each.localService === true && each.lang.startsWith(lang))
      // No voice of this device: tones and captions say the same.
      if (synthesis === undefined || voice === undefined) return
      synthesis.cancel()
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = voice
      utterance.lang = voice.lang
      synthesis.speak(utterance)
    },
    hush: () => synthesis?.cancel(),
  }
}
