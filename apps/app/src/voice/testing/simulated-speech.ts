import { vi } from 'vitest'

export interface SimulatedVoice {
  readonly lang: string
  readonly localService: boolean
  readonly default?: boolean
}

class Utterance extends EventTarget {
  voice: unknown = null
  lang = ''
  rate = 1
  volume = 1
  readonly text: string
  constructor(text: string) {
    super()
    this.text = text
  }
  tell(type: 'start' | 'end' | 'error'): void {
    this.dispatchEvent(new Event(type))
  }
}

/**
 * A browser's speech as far as it is used. What the engine does with the words that wait is the test's choice; being
 * cancelled ends words in an `error` (Chromium) or an `end` (others), as `cancelTells` says.
 */
export class SimulatedSpeech extends EventTarget {
  voices: readonly SimulatedVoice[] = [{ lang: 'en-GB', localService: true }]
  cancelTells: 'error' | 'end' = 'error'
  refuses = false
  paused = false
  cancelled = 0
  readonly spoken: Utterance[] = []
  #waiting: Utterance[] = []

  getVoices = () => this.voices
  speak(utterance: Utterance): void {
    if (this.refuses) throw new DOMException('not allowed here', 'NotAllowedError')
    this.spoken.push(utterance)
    this.#waiting.push(utterance)
  }
  cancel(): void {
    this.cancelled += 1
    const cut = this.#waiting
    this.#waiting = []
    for (const each of cut) each.tell(this.cancelTells)
  }
  resume(): void {
    this.paused = false
  }

  /** What waits first is told to have begun, ended, or not to have come about. */
  tell(type: 'start' | 'end' | 'error'): void {
    const [first] = this.#waiting
    if (type !== 'start') this.#waiting.shift()
    first?.tell(type)
  }
  texts = (): readonly string[] => this.spoken.map(({ text }) => text)
}

export function simulateSpeech(): SimulatedSpeech {
  const speech = new SimulatedSpeech()
  vi.stubGlobal('speechSynthesis', speech)
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  return speech
}
