import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSpeech } from './speech.ts'

class Utterance extends EventTarget {
  voice: unknown = null
  lang = ''
  readonly text: string
  constructor(text: string) {
    super()
    this.text = text
  }
}

const voice = (lang: string, localService: boolean) => ({ lang, localService })

/** A browser's speech as far as it is used: what is spoken ends when the test says so. */
class Synthesis extends EventTarget {
  voices: readonly { lang: string; localService: boolean }[] = []
  spoken: Utterance[] = []
  readonly getVoices = () => this.voices
  readonly speak = (utterance: Utterance) => void this.spoken.push(utterance)
  /** As some browsers do, cutting short ends what is spoken. */
  readonly cancel = () => {
    for (const each of this.spoken) each.dispatchEvent(new Event('end'))
  }
  endLast() {
    this.spoken.at(-1)?.dispatchEvent(new Event('end'))
  }
}

let synthesis: Synthesis
beforeEach(() => {
  synthesis = new Synthesis()
  vi.stubGlobal('speechSynthesis', synthesis)
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
})
afterEach(() => vi.unstubAllGlobals())

describe('speech', () => {
  it('speaks by a voice of this device, in the language of the words', () => {
    synthesis.voices = [voice('de-DE', false), voice('en-GB', true), voice('de-AT', true)]
    createSpeech().say('Hallo', 'de')
    expect(synthesis.spoken.map(each => [each.text, each.lang])).toEqual([['Hallo', 'de-AT']])
  })

  it('stays silent where only a remote voice could speak', () => {
    synthesis.voices = [voice('en-GB', false)]
    const speech = createSpeech()
    const ended = vi.fn()
    speech.say('Hello', 'en', ended)
    expect(speech.hasVoice('en')).toBe(false)
    expect(synthesis.spoken).toEqual([])
    expect(ended).not.toHaveBeenCalled()
  })

  it('tells the end of what was said whole, not of what was cut short', () => {
    synthesis.voices = [voice('en-GB', true)]
    const speech = createSpeech()
    const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()]
    speech.say('One', 'en', first)
    synthesis.endLast()
    expect(first).toHaveBeenCalledTimes(1)
    speech.say('Two', 'en', second)
    speech.hush()
    speech.say('Three', 'en', third)
    expect(second).not.toHaveBeenCalled()
    synthesis.endLast()
    expect(third).toHaveBeenCalledTimes(1)
    expect(first).toHaveBeenCalledTimes(1)
  })

  it('tells when voices come', () => {
    const speech = createSpeech()
    const listener = vi.fn()
    const leave = speech.subscribe(listener)
    synthesis.dispatchEvent(new Event('voiceschanged'))
    leave()
    synthesis.dispatchEvent(new Event('voiceschanged'))
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('does without a browser that cannot speak', () => {
    vi.stubGlobal('speechSynthesis', undefined)
    const speech = createSpeech()
    speech.hush()
    expect(speech.hasVoice('en')).toBe(false)
    expect(speech.subscribe(() => undefined)).toBeTypeOf('function')
  })
})
