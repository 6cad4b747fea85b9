import type { Lang } from '@backstride/kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSpeech } from './speech.ts'
import { type SimulatedSpeech, simulateSpeech } from './testing/simulated-speech.ts'
import { createVoice, type SpokenCue } from './voice.ts'

const cue: SpokenCue = { spoken: { en: 'Back heavy.', de: 'Rücken schwer.' }, kind: 'guide' }

let engine: SimulatedSpeech
let chosen: { voice: boolean; rate: number; volume: number }
let lang: Lang
const onSilent = vi.fn()
beforeEach(() => {
  vi.useFakeTimers()
  engine = simulateSpeech()
  engine.voices = ['en-GB', 'de-DE'].map(each => ({ lang: each, localService: true }))
  chosen = { voice: true, rate: 1, volume: 1 }
  lang = 'en'
  onSilent.mockClear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
const voice = () =>
  createVoice({ speech: createSpeech(), preferences: () => chosen, lang: () => lang, onSilent })

describe('the voice of a session', () => {
  it('says a cue as the runner chose, and as they choose on the way', () => {
    const one = voice()
    one.say(cue)
    chosen = { voice: true, rate: 0.8, volume: 0.5 }
    lang = 'de'
    one.say(cue)
    expect(engine.spoken.map(({ text, rate, volume }) => [text, rate, volume])).toEqual([
      ['Back heavy.', 1, 1],
      ['Rücken schwer.', 0.8, 0.5],
    ])
  })

  it.each([
    { voice: false, rate: 1, volume: 1 },
    { voice: true, rate: 1, volume: 0 },
  ])('a runner who wants no voice misses none: %j', preferences => {
    chosen = preferences
    const one = voice()
    one.say(cue)
    one.wake()
    vi.runAllTimers()
    expect([engine.spoken, onSilent.mock.calls]).toEqual([[], []])
  })

  it('a cue without words lets what was begun end', () => {
    const one = voice()
    one.say(cue)
    one.say({ spoken: null, kind: 'guide' })
    expect([engine.texts(), engine.cancelled]).toEqual([['Back heavy.'], 0])
  })

  it('tells which cue was not heard', () => {
    voice().say(cue)
    vi.advanceTimersByTime(300)
    expect(onSilent.mock.calls).toEqual([[cue]])
  })

  it('a count that is late is dropped', () => {
    voice().say({ ...cue, kind: 'count' })
    vi.advanceTimersByTime(300)
    expect(engine.cancelled).toBe(1)
  })

  it('knows whether it can be heard in the language of now', () => {
    engine.voices = [{ lang: 'en-GB', localService: true }]
    const one = voice()
    expect(one.state()).toBe('speaks')
    lang = 'de'
    expect(one.state()).toBe('none')
    one.say(cue)
    expect(onSilent).toHaveBeenCalledTimes(1)
  })
})
