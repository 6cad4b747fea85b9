import { type Lang, say, type Text } from '@backstride/kit'
import type { Speech, VoiceState } from './speech.ts'

/** What the voice needs of a cue. */
export interface SpokenCue {
  /** null: nothing is said now; what was begun may end. */
  readonly spoken: Text | null
  readonly kind: 'count' | 'guide'
}

export interface VoicePreferences {
  readonly voice: boolean
  readonly rate: number
  readonly volume: number
}

/** Says the cues of a session as the runner chose. */
export interface Voice {
  say(cue: SpokenCue): void
  hush(): void
  /** Only a tap may call it, after what it leads to was said: some phones let only a tap begin the first words. */
  wake(): void
  state(): VoiceState
  subscribe(listener: () => void): () => void
}

export function createVoice({
  speech,
  preferences,
  lang,
  onSilent,
}: {
  readonly speech: Speech
  /** Read at every cue: what is changed on the way counts at once. */
  readonly preferences: () => VoicePreferences
  readonly lang: () => Lang
  /** The runner wants a voice and does not hear it: tones and captions have the cue. Within 300 ms, once a cue. */
  readonly onSilent: (cue: SpokenCue) => void
}): Voice {
  const isWanted = () => {
    const { voice, volume } = preferences()
    return voice && volume > 0
  }
  return {
    say(cue) {
      const { spoken, kind } = cue
      if (spoken === null || !isWanted()) return
      const { rate, volume } = preferences()
      speech.say(say(spoken, lang()), lang(), { kind, rate, volume, onSilent: () => onSilent(cue) })
    },
    hush: speech.hush,
    wake() {
      if (isWanted()) speech.wake()
    },
    state: () => speech.state(lang()),
    subscribe: speech.subscribe,
  }
}
