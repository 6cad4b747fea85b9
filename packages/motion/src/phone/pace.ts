import type { Look } from '../look/look.ts'
import { unseen } from '../look/look.ts'
import { phoneRules } from './phone-rules.ts'

/** How readings come in: whether they come at all, and often enough. */
export interface Pace {
  /** Newest reading, ms; null: none yet. */
  readonly readMs: number | null
  /** Time between readings in the long run, ms. */
  readonly intervalMs: number
  /** Since when they have come without a gap. */
  readonly steadySinceMs: number
}

export const startPace: Pace = { readMs: null, intervalMs: 0, steadySinceMs: 0 }

/** Each reading moves the long run by so much. */
const readingShare = 0.1

/** A reading came. */
export function readAt(pace: Pace, tMs: number): Pace {
  if (pace.readMs === null) return { readMs: tMs, intervalMs: 0, steadySinceMs: tMs }
  const passedMs = tMs - pace.readMs
  const before = pace.intervalMs === 0 ? passedMs : pace.intervalMs
  return {
    readMs: tMs,
    intervalMs: before + readingShare * (passedMs - before),
    steadySinceMs: passedMs > phoneRules.gapMs.value ? tMs : pace.steadySinceMs,
  }
}

const noReadings = unseen('noReadings')
const tooSlow = unseen('tooSlow')

/** Why nothing can be said at this moment; undefined: something can. */
export function blindAt({ readMs, intervalMs, steadySinceMs }: Pace, tMs: number): Look | undefined {
  if (readMs === null || tMs - readMs > phoneRules.gapMs.value) return noReadings
  if (intervalMs > phoneRules.slowestMs.value) return tooSlow
  return tMs - steadySinceMs < phoneRules.settleMs.value ? tooSlow : undefined
}
