import type { Page } from '@playwright/test'

/** Lets a test suspend the page's own audio clock. */
export async function holdAudioClock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const made: AudioContext[] = []
    Object.assign(globalThis, { audioClocks: made })
    globalThis.AudioContext = class extends AudioContext {
      constructor(options?: AudioContextOptions) {
        super(options)
        made.push(this)
      }
    }
  })
}

export const suspendAudio = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { audioClocks = [] } = globalThis as typeof globalThis & { audioClocks?: AudioContext[] }
    for (const clock of audioClocks) await clock.suspend()
  })

/** Lets a test keep the page from hearing that a tone has ended, as if none had sounded; the audio clock runs on. */
export async function holdEndsOfTones(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tones = { areLost: false }
    Object.assign(globalThis, { tones })
    globalThis.OscillatorNode = class extends OscillatorNode {
      constructor(context: BaseAudioContext, options?: OscillatorOptions) {
        super(context, options)
        // The first to listen: nobody after it is told.
        this.addEventListener('ended', event => {
          if (tones.areLost) event.stopImmediatePropagation()
        })
      }
    }
  })
}

export const loseEndsOfTones = (page: Page, areLost: boolean): Promise<void> =>
  page.evaluate(lost => {
    Object.assign(Reflect.get(globalThis, 'tones'), { areLost: lost })
  }, areLost)

/** A tone of the simulated clock, in whole ms of the page's simulated time. */
export interface SoundedNote {
  readonly beginMs: number
  readonly hz: number
}

/** An audio clock that follows the page's simulated time, so that a whole session takes seconds. */
export async function simulateAudioClock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const node = { connect: (next: unknown) => next, disconnect() {} }
    const ramp = { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} }
    const begunMs = Date.now()
    const nowS = () => (Date.now() - begunMs) / 1000
    const notes: { beginMs: number; hz: number }[] = []
    const clocks: EventTarget[] = []
    class SimulatedAudio extends EventTarget {
      readonly destination = node
      state = 'running'
      get currentTime() {
        return nowS()
      }
      #become(state: string) {
        this.state = state
        this.dispatchEvent(new Event('statechange'))
      }
      /** Only says that it stands still. */
      suspend = async () => this.#become('suspended')
      resume = async () => this.#become('running')
      async close() {}
      constructor() {
        super()
        clocks.push(this)
      }
    }
    class SimulatedOscillator extends EventTarget {
      readonly connect = node.connect
      readonly disconnect = node.disconnect
      readonly #hz: number | undefined
      #note: { beginMs: number; hz: number } | undefined
      constructor(_context: unknown, { frequency }: { readonly frequency?: number } = {}) {
        super()
        this.#hz = frequency
      }
      start(atS = nowS()) {
        // What has no pitch is there to be waited for, not to be heard.
        if (this.#hz === undefined) return
        this.#note = { beginMs: Math.round(begunMs + atS * 1000), hz: this.#hz }
        notes.push(this.#note)
      }
      stop(atS = nowS()) {
        // Stopped before its begin it never sounds.
        if (this.#note !== undefined && this.#note.beginMs > begunMs + atS * 1000)
          notes.splice(notes.indexOf(this.#note), 1)
        // Its end is told when simulated time says so.
        setTimeout(() => this.dispatchEvent(new Event('ended')), Math.max(0, (atS - nowS()) * 1000))
      }
    }
    Object.assign(globalThis, {
      notes,
      audioClocks: clocks,
      AudioContext: SimulatedAudio,
      OscillatorNode: SimulatedOscillator,
      GainNode: function Gain() {
        return { ...node, gain: ramp }
      },
    })
  })
}

/** What has sounded so far, or is sounding. */
export const soundedNotes = (page: Page): Promise<readonly SoundedNote[]> =>
  page.evaluate(() => {
    const notes: readonly SoundedNote[] = Reflect.get(globalThis, 'notes')
    return notes.filter(({ beginMs }) => beginMs <= Date.now())
  })
