import type { Engine, LoadOptions } from '../protocol/messages.ts'

/** When an engine is quick enough. */
export const pace = {
  /** The first so many frames of an engine decide about it. Source: pose 2, options in words. */
  trialFrames: 10,
  /** An engine that took this long in sum is judged before its trial is over: a software GPU needs 0.8 s a frame [D]. */
  trialAtMostMs: 4000,
  /** Never on fewer frames than this: the first of any engine are slow [D]. */
  trialAtLeastFrames: 4,
  /** A median above this: the next engine. Source: pose 2, adaptive. */
  slowMs: 100,
  /** Later on, the median of so many frames: a phone that grows hot slows down [D]. */
  watchFrames: 40,
  tag: 'D',
  source: 'pose.md 2',
} as const

interface Trial {
  readonly engine: Engine
  readonly medianMs: number
}

export interface EngineChoice {
  readonly engine: Engine
  readonly settled: boolean
  readonly timesMs: readonly number[]
  /** Engines that were tried and left. */
  readonly left: readonly Trial[]
  /** There is nothing else to go to: slow or not, it stays. */
  readonly stays: boolean
}

/** `hasGpu`: a real one, not a processor that plays one. */
export function firstEngine({ model, delegate }: LoadOptions, hasGpu: boolean): EngineChoice {
  const quickest = hasGpu ? 'GPU' : 'CPU'
  return tried({ model, delegate: delegate === 'quickest' ? quickest : delegate }, [])
}

/** One frame took so long. The choice stays, or another engine is next. */
export function afterFrame(choice: EngineChoice, tookMs: number): EngineChoice {
  if (choice.stays) return choice
  const timesMs = [...choice.timesMs, tookMs].slice(-pace.watchFrames)
  const next = { ...choice, timesMs }
  const median = medianOf(timesMs)
  if (choice.settled) {
    const worn = timesMs.length === pace.watchFrames && median > pace.slowMs && choice.engine.model === 'full'
    return worn ? leave(next, median) : next
  }
  const sumMs = timesMs.reduce((sum, each) => sum + each, 0)
  const enough =
    timesMs.length >= pace.trialFrames ||
    (timesMs.length >= pace.trialAtLeastFrames && sumMs >= pace.trialAtMostMs)
  if (!enough) return next
  return median <= pace.slowMs ? { ...next, settled: true } : leave(next, median)
}

/** The engine could not be made, or broke. Undefined: there is nothing left to try. */
export function afterBreaking(choice: EngineChoice): EngineChoice | undefined {
  const { model, delegate } = choice.engine
  if (delegate === 'CPU') return undefined
  const left = [...choice.left, { engine: choice.engine, medianMs: Number.POSITIVE_INFINITY }]
  return tried({ model, delegate: 'CPU' }, left)
}

/** Another one could not be had, such as lite without a network: better slow than blind. */
export const stayWith = (choice: EngineChoice): EngineChoice => ({ ...choice, settled: true, stays: true })

function leave(choice: EngineChoice, medianMs: number): EngineChoice {
  const { engine } = choice
  const left = [...choice.left, { engine, medianMs }]
  const cpuTried = left.some(trial => trial.engine.delegate === 'CPU')
  if (engine.delegate === 'GPU' && !cpuTried) return tried({ ...engine, delegate: 'CPU' }, left)
  if (engine.model === 'lite') return stayWith(choice)
  const quickest = left.reduce((best, trial) => (trial.medianMs < best.medianMs ? trial : best))
  return tried({ model: 'lite', delegate: quickest.engine.delegate }, left)
}

const tried = (engine: Engine, left: readonly Trial[]): EngineChoice => ({
  engine,
  settled: false,
  timesMs: [],
  left,
  stays: false,
})

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
