import { vi } from 'vitest'

/** What was played: from when to when, how high, how loud it gets. */
export interface PlayedNote {
  readonly beginS: number
  readonly endS: number
  readonly hz: number
  readonly peak: number
}

/**
 * The part of Web Audio that the player uses, on a clock the test moves. As in browsers: asleep until resumed, a source
 * that is stopped before its begin never sounds, and `ended` comes as an event of its own, which a busy page hears late.
 */
export function simulateAudio() {
  const contexts: Context[] = []
  const sources: Oscillator[] = []
  let refusesToRun = false

  class Context extends EventTarget {
    currentTime = 0
    state: AudioContextState = 'suspended'
    readonly destination = new Node()
    constructor() {
      super()
      contexts.push(this)
    }
    async resume(): Promise<void> {
      if (refusesToRun) throw new DOMException('no tap', 'NotAllowedError')
      this.change('running')
    }
    async close(): Promise<void> {
      this.change('closed')
    }
    change(state: AudioContextState): void {
      this.state = state
      this.dispatchEvent(new Event('statechange'))
    }
  }

  class Node extends EventTarget {
    next: Node | null = null
    connect(next: Node): Node {
      this.next = next
      return next
    }
    disconnect(): void {
      this.next = null
    }
  }

  class Gain extends Node {
    peak: number
    readonly gain = {
      value: 0,
      setValueAtTime: () => undefined,
      linearRampToValueAtTime: (value: number) => {
        this.peak = value
      },
      exponentialRampToValueAtTime: () => undefined,
    }
    constructor(_context: Context, { gain }: { readonly gain: number }) {
      super()
      this.peak = gain
      this.gain.value = gain
    }
  }

  class Oscillator extends Node {
    beginS = Number.POSITIVE_INFINITY
    endS = Number.POSITIVE_INFINITY
    told = false
    readonly hz: number
    readonly context: Context
    constructor(context: Context, { frequency = 440 }: { readonly frequency?: number } = {}) {
      super()
      this.context = context
      this.hz = frequency
      sources.push(this)
    }
    start(atS = this.context.currentTime): void {
      this.beginS = atS
    }
    stop(atS = this.context.currentTime): void {
      this.endS = Math.max(atS, this.context.currentTime)
    }
  }

  vi.stubGlobal('AudioContext', Context)
  vi.stubGlobal('OscillatorNode', Oscillator)
  vi.stubGlobal('GainNode', Gain)

  const deliver = () => {
    for (const source of sources)
      if (!source.told && source.endS <= source.context.currentTime) {
        source.told = true
        source.dispatchEvent(new Event('ended'))
      }
  }
  const hasSound = (source: Oscillator) => source.next instanceof Gain && source.next.peak > 0

  return {
    /** The clock runs on and the page hears of every end, 10 ms at a time. */
    run(ms: number): void {
      for (let passed = 0; passed < ms; passed += 10) {
        this.runUnheard(10)
        deliver()
      }
    },
    /** The clock runs on; what ends meanwhile the page hears with the next `run`, or never after `loseEnds`. */
    runUnheard(ms: number): void {
      for (const context of contexts)
        if (context.state === 'running')
          context.currentTime = Math.round(context.currentTime * 1000 + ms) / 1000
    },
    loseEnds(): void {
      for (const source of sources) source.told = source.told || source.endS <= source.context.currentTime
    },
    suspend: () => contexts.at(-1)?.change('suspended'),
    refuse: () => {
      refusesToRun = true
    },
    /** What sounds or is to sound, as it stands now; silence is left out. */
    notes: (): readonly PlayedNote[] =>
      sources
        .filter(source => hasSound(source) && source.endS > source.beginS)
        .map(({ beginS, endS, hz, next }) => ({
          beginS,
          endS,
          hz,
          peak: next instanceof Gain ? next.peak * (next.next instanceof Gain ? next.next.gain.value : 0) : 0,
        })),
    /** Cues nobody hears that were begun so far. */
    marks: (): number =>
      sources.filter(source => source.next instanceof Gain && source.next.peak === 0).length,
    contexts: (): number => contexts.length,
  }
}
