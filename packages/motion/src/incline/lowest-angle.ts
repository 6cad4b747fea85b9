import { inclineRules, legAngleDeg } from './gravity.ts'
import type { InclineFrame } from './still-angle.ts'

/** A straight leg that goes down until the back lifts and comes back up: the lowest it came to. [INCLINE-5] */
export interface LowestAngle {
  readonly state: 'ready' | 'waitingForUp' | 'goingDown' | 'over'
  readonly startedMs: number | null
  /** Degrees above the floor; null: it was not up yet. */
  readonly lowestDeg: number | null
  /** Readings that are being averaged. */
  readonly mean: { readonly sinceMs: number; readonly sumDeg: number; readonly count: number } | null
}

export const startLowestAngle: LowestAngle = {
  state: 'ready',
  startedMs: null,
  lowestDeg: null,
  mean: null,
}

/** One frame in, next state out. Frames without a clear angle say nothing. */
export function advanceLowestAngle(before: LowestAngle, { tMs, gravity }: InclineFrame): LowestAngle {
  if (before.state === 'over') return before
  const startedMs = before.startedMs ?? tMs
  if (tMs - startedMs < inclineRules.getReadyMs) return { ...before, startedMs }
  const waiting: LowestAngle = { ...before, startedMs, ...(before.state === 'ready' ? up : {}) }
  const angle = legAngleDeg(gravity)
  if ('unclear' in angle) return { ...waiting, mean: null }
  const mean = {
    sinceMs: waiting.mean?.sinceMs ?? tMs,
    sumDeg: (waiting.mean?.sumDeg ?? 0) + angle.angleDeg,
    count: (waiting.mean?.count ?? 0) + 1,
  }
  if (tMs - mean.sinceMs < inclineRules.meanMs) return { ...waiting, mean }
  return moved({ ...waiting, mean: null }, mean.sumDeg / mean.count)
}

const up = { state: 'waitingForUp' } as const

function moved(before: LowestAngle, deg: number): LowestAngle {
  if (before.lowestDeg === null)
    return deg < inclineRules.upDeg ? before : { ...before, state: 'goingDown', lowestDeg: deg }
  if (deg - before.lowestDeg >= inclineRules.backUpDeg) return { ...before, state: 'over' }
  return { ...before, lowestDeg: Math.min(before.lowestDeg, deg) }
}
