import type { SensorAnswer } from './sensor-answer.ts'

/** How readings come in. */
export interface SensorPulse {
  /** Since when they are waited for, ms. */
  readonly sinceMs: number
  /** Newest reading; null: none yet. */
  readonly readMs: number | null
  /** Time between readings in the long run; 0: not known yet. */
  readonly intervalMs: number
  readonly count: number
}

/** Numbers of the sensor as such; what the eye itself needs stands with it. Ours [D]. */
export const pulseRules = {
  /** Longer than this without a reading, and the sensor counts as silent. */
  silentMs: { value: 3000, tag: 'D', source: 'as in the tests of mobility' },
  /** Slower than this in the long run the eye itself says nothing either. */
  slowestMs: { value: 170, tag: 'D', source: 'phone-rules.ts of motion' },
  /** So many readings before their pace is believed. */
  pacedAfter: { value: 12, tag: 'D', source: '' },
  /** A longer wait is a gap, not a pace: counted as this long. */
  gapMs: { value: 300, tag: 'D', source: '' },
  /** Each reading moves the long run by so much. */
  share: { value: 0.1, tag: 'D', source: '' },
} as const

export const startPulse = (sinceMs: number): SensorPulse => ({
  sinceMs,
  readMs: null,
  intervalMs: 0,
  count: 0,
})

/** A reading came. What lies before a silence says nothing of the pace. */
export function pulseAt(pulse: SensorPulse, tMs: number): SensorPulse {
  const sinceMs = pulse.readMs === null ? 0 : tMs - pulse.readMs
  if (pulse.readMs === null || sinceMs > pulseRules.silentMs.value)
    return { ...pulse, readMs: tMs, intervalMs: 0, count: 1 }
  const passedMs = Math.min(sinceMs, pulseRules.gapMs.value)
  const before = pulse.intervalMs === 0 ? passedMs : pulse.intervalMs
  return {
    ...pulse,
    readMs: tMs,
    intervalMs: before + pulseRules.share.value * (passedMs - before),
    count: pulse.count + 1,
  }
}

/** What can be said of the sensor now. */
export function pulseAnswer(
  { sinceMs, readMs, intervalMs, count }: SensorPulse,
  nowMs: number,
): SensorAnswer {
  if (nowMs - Math.max(sinceMs, readMs ?? sinceMs) > pulseRules.silentMs.value) return 'noReadings'
  const isPaced = count >= pulseRules.pacedAfter.value
  return isPaced && intervalMs > pulseRules.slowestMs.value ? 'tooSlow' : 'listening'
}
