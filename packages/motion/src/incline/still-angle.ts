import { type Gravity, inclineRules, thighAngleDeg } from './gravity.ts'

/** One look at the phone. */
export interface InclineFrame {
  readonly tMs: number
  readonly gravity: Gravity
}

/** A limb that hangs still, measured once: first time to lie back, then the mean of so long without moving. [INCLINE-4] */
export interface StillAngle {
  readonly state: 'ready' | 'moving' | 'sideways' | 'still' | 'taken'
  readonly startedMs: number | null
  /** The readings since it last moved. */
  readonly still: {
    readonly sinceMs: number
    readonly leastDeg: number
    readonly mostDeg: number
    readonly sumDeg: number
    readonly count: number
  } | null
  /** Degrees above the horizontal, once taken. */
  readonly angleDeg: number | null
}

export const startStillAngle: StillAngle = { state: 'ready', startedMs: null, still: null, angleDeg: null }

/** One frame in, next state out. Once taken it stays. */
export function advanceStillAngle(before: StillAngle, { tMs, gravity }: InclineFrame): StillAngle {
  if (before.state === 'taken') return before
  const startedMs = before.startedMs ?? tMs
  if (tMs - startedMs < inclineRules.getReadyMs) return { ...before, startedMs, state: 'ready', still: null }
  const angle = thighAngleDeg(gravity)
  if ('unclear' in angle) return { ...before, startedMs, state: angle.unclear, still: null }
  const still = joined(before.still, tMs, angle.angleDeg)
  if (still.mostDeg - still.leastDeg > inclineRules.stillWithinDeg)
    return { ...before, startedMs, state: 'moving', still: joined(null, tMs, angle.angleDeg) }
  const isTaken = tMs - still.sinceMs >= inclineRules.stillMs
  return {
    startedMs,
    state: isTaken ? 'taken' : 'still',
    still,
    angleDeg: isTaken ? still.sumDeg / still.count : null,
  }
}

const joined = (before: StillAngle['still'], tMs: number, deg: number): NonNullable<StillAngle['still']> =>
  before === null
    ? { sinceMs: tMs, leastDeg: deg, mostDeg: deg, sumDeg: deg, count: 1 }
    : {
        sinceMs: before.sinceMs,
        leastDeg: Math.min(before.leastDeg, deg),
        mostDeg: Math.max(before.mostDeg, deg),
        sumDeg: before.sumDeg + deg,
        count: before.count + 1,
      }
