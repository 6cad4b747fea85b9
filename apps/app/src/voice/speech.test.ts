import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSpeech, type Speech } from './speech.ts'
import { type SimulatedSpeech, simulateSpeech } from './testing/simulated-speech.ts'

let engine: SimulatedSpeech
let speech: Speech
beforeEach(() => {
  vi.useFakeTimers()
  engine = simulateSpeech()
  speech = createSpeech()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Says words in vain until the voice counts as silent. */
function fallSilent(): void {
  for (const words of ['one', 'two']) {
    speech.say(words, 'en')
    vi.advanceTimersByTime(250)
  }
}

describe('which voice', () => {
  it.each([
    {
      voices: [
        ['de-DE', false],
        ['en-GB', true],
        ['de-AT', true],
      ],
      chosen: 'de-AT',
    },
    { voices: [['de_DE', true]], chosen: 'de-DE' },
  ] as const)('speaks by one of this device, in the language of the words: $chosen', ({ voices, chosen }) => {
    engine.voices = voices.map(([lang, localService]) => ({ lang, localService }))
    speech.say('Hallo', 'de')
    expect(engine.spoken.map(({ text, lang }) => [text, lang])).toEqual([['Hallo', chosen]])
  })

  it('the one the device itself prefers, if it speaks the language', () => {
    engine.voices = [
      { lang: 'en-US', localService: true },
      { lang: 'en-GB', localService: true, default: true },
    ]
    speech.say('Hello', 'en')
    expect(engine.spoken[0]?.lang).toBe('en-GB')
  })

  it.each([[], [{ lang: 'en-GB', localService: false }], [{ lang: 'de-DE', localService: true }]])(
    'where only a remote or another one could speak, it says so at once and sends nothing: %j',
    (...voices) => {
      engine.voices = voices
      const [onSilent, ended] = [vi.fn(), vi.fn()]
      speech.say('Hello', 'en', { onSilent, ended })
      expect(onSilent).toHaveBeenCalledTimes(1)
      vi.runAllTimers()
      expect([speech.state('en'), engine.texts(), ended.mock.calls, onSilent.mock.calls.length]).toEqual([
        'none',
        [],
        [],
        1,
      ])
    },
  )

  it('tells when voices come', () => {
    const listener = vi.fn()
    const leave = speech.subscribe(listener)
    engine.dispatchEvent(new Event('voiceschanged'))
    leave()
    engine.dispatchEvent(new Event('voiceschanged'))
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('does without a browser that cannot speak', () => {
    vi.stubGlobal('speechSynthesis', undefined)
    const mute = createSpeech()
    const onSilent = vi.fn()
    mute.say('Hello', 'en', { onSilent })
    mute.hush()
    mute.wake()
    expect([mute.state('en'), onSilent.mock.calls.length]).toEqual(['none', 1])
    expect(mute.subscribe(() => undefined)).toBeTypeOf('function')
  })
})

describe('what is said', () => {
  it('at the pace and volume asked for', () => {
    speech.say('Hello', 'en', { rate: 0.8, volume: 0.5 })
    expect(engine.spoken[0]).toMatchObject({ rate: 0.8, volume: 0.5 })
  })

  it.each(['error', 'end'] as const)(
    'tells the end of what was said whole, not of what was cut short (cut tells %s)',
    tells => {
      engine.cancelTells = tells
      const [first, second, third, onSilent] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()]
      speech.say('One', 'en', { ended: first, onSilent })
      engine.tell('start')
      engine.tell('end')
      speech.say('Two', 'en', { ended: second, onSilent })
      engine.tell('start')
      speech.say('Three', 'en', { ended: third, onSilent })
      engine.tell('start')
      engine.tell('end')
      vi.runAllTimers()
      expect([first, second, third, onSilent].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 1, 0])
    },
  )

  it('goes on in a browser that stayed paused while the page was away', () => {
    engine.paused = true
    speech.say('Hello', 'en')
    expect(engine.paused).toBe(false)
  })

  it('a stuck engine is cut, so that it does not hold up the next words', () => {
    speech.say('One', 'en')
    engine.tell('start')
    speech.say('Two', 'en')
    expect([engine.cancelled, engine.texts()]).toEqual([1, ['One', 'Two']])
  })
})

describe('words that are not heard', () => {
  const cases = {
    'never begin': () => vi.advanceTimersByTime(250),
    'end in an error': () => engine.tell('error'),
    'end before they began': () => engine.tell('end'),
    'begin, then break off': () => {
      engine.tell('start')
      engine.tell('error')
    },
    'end in an error after they were late': () => {
      vi.advanceTimersByTime(250)
      engine.tell('error')
    },
  }
  it.each(Object.entries(cases))('%s: told once, within 300 ms', (_, happens) => {
    const onSilent = vi.fn()
    speech.say('Hello', 'en', { onSilent })
    happens()
    expect(onSilent).toHaveBeenCalledTimes(1)
    vi.runAllTimers()
    expect(onSilent).toHaveBeenCalledTimes(1)
  })

  it('are refused: told at once', () => {
    engine.refuses = true
    const onSilent = vi.fn()
    speech.say('Hello', 'en', { onSilent })
    expect(onSilent).toHaveBeenCalledTimes(1)
  })

  it('are not told of when they began in time, nor when other words took their place', () => {
    const onSilent = vi.fn()
    speech.say('One', 'en', { onSilent })
    vi.advanceTimersByTime(200)
    speech.say('Two', 'en', { onSilent })
    vi.advanceTimersByTime(249)
    engine.tell('start')
    vi.runAllTimers()
    speech.say('Three', 'en', { onSilent })
    speech.hush()
    vi.runAllTimers()
    expect(onSilent).not.toHaveBeenCalled()
  })

  it('a count is dropped when it is late, a guide may begin late', () => {
    speech.say('three', 'en', { kind: 'count' })
    vi.advanceTimersByTime(250)
    expect(engine.cancelled).toBe(1)
    const ended = vi.fn()
    speech.say('Breathe out slowly.', 'en', { kind: 'guide', ended })
    vi.advanceTimersByTime(400)
    engine.tell('start')
    engine.tell('end')
    expect([engine.cancelled, ended.mock.calls.length]).toEqual([1, 1])
  })

  it('a count that an engine begins all the same, after it was dropped, is dropped again', () => {
    speech.say('three', 'en', { kind: 'count' })
    vi.advanceTimersByTime(250)
    engine.spoken[0]?.tell('start')
    expect(engine.cancelled).toBe(2)
  })
})

describe('a voice that stays silent', () => {
  it('counts as silent after two in a row, is told, and speaks again with the next that begins', () => {
    const states: string[] = []
    speech.subscribe(() => states.push(speech.state('en')))
    expect(speech.state('en')).toBe('speaks')
    fallSilent()
    speech.say('three', 'en')
    engine.tell('start')
    expect(states).toEqual(['silent', 'speaks'])
  })

  it('once in a while is no silence', () => {
    for (const words of ['one', 'two', 'three', 'four']) {
      speech.say(words, 'en')
      if (words === 'two') engine.tell('start')
      if (words !== 'two') vi.advanceTimersByTime(250)
      if (words === 'three') expect(speech.state('en')).toBe('speaks')
    }
    expect(speech.state('en')).toBe('silent')
  })

  it('is known: the tone need not wait, and the voice is tried all the same', () => {
    fallSilent()
    const onSilent = vi.fn()
    speech.say('three', 'en', { onSilent })
    expect([onSilent.mock.calls.length, engine.texts().at(-1)]).toEqual([1, 'three'])
    vi.runAllTimers()
    expect(onSilent).toHaveBeenCalledTimes(1)
  })

  it('whatever the engine does: each utterance that nothing replaced is heard or told, never told twice', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            kind: fc.constantFrom('count' as const, 'guide' as const),
            refuses: fc.boolean(),
            next: fc.array(fc.constantFrom('start', 'end', 'error', 'wait'), { maxLength: 4 }),
          }),
          { maxLength: 8 },
        ),
        list => {
          engine = simulateSpeech()
          speech = createSpeech()
          list.forEach(({ kind, refuses, next }, index) => {
            engine.refuses = refuses
            const onSilent = vi.fn()
            let begun = false
            speech.say(`${index}`, 'en', { kind, onSilent })
            engine.spoken.at(-1)?.addEventListener('start', () => {
              begun = !refuses
            })
            for (const what of next) {
              if (what === 'start' || what === 'end' || what === 'error') engine.tell(what)
              else vi.advanceTimersByTime(100)
            }
            vi.advanceTimersByTime(250)
            expect(onSilent.mock.calls.length).toBeLessThanOrEqual(1)
            if (!begun) expect(onSilent).toHaveBeenCalledTimes(1)
          })
        },
      ),
    ))
})

describe('the first words', () => {
  it('a tap says nothing, once, so that later words may begin without one', () => {
    speech.wake()
    speech.wake()
    expect(engine.spoken.map(({ text, volume }) => [text, volume])).toEqual([[' ', 0]])
    const onSilent = vi.fn()
    speech.say('Hello', 'en', { onSilent })
    expect(engine.cancelled).toBe(0)
  })

  it('what is being heard is not disturbed', () => {
    speech.say('Hello', 'en')
    engine.tell('start')
    speech.wake()
    expect(engine.texts()).toEqual(['Hello'])
  })

  it('a refusal is no trouble', () => {
    engine.refuses = true
    expect(speech.wake()).toBeUndefined()
  })
})
