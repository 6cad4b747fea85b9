import type { Gravity, PhoneFrame } from '@backstride/motion'

/** As far as an event of the browser is read. */
export interface MotionReading {
  readonly accelerationIncludingGravity: Axes | null
  readonly rotationRate: {
    readonly alpha: number | null
    readonly beta: number | null
    readonly gamma: number | null
  } | null
}
interface Axes {
  readonly x: number | null
  readonly y: number | null
  readonly z: number | null
}

/**
 * One event as a frame. undefined: a computer without the sensor tells of a movement once, with nothing in it.
 * `upIsNegative`: iOS gives acceleration with the other sign. Turn rates come by axis, whatever the letters say: both
 * Chromium and WebKit put x, y, z into alpha, beta, gamma.
 */
export function readMotion(
  { accelerationIncludingGravity, rotationRate }: MotionReading,
  tMs: number,
  upIsNegative: boolean,
): PhoneFrame | undefined {
  const felt = vectorOf(
    accelerationIncludingGravity?.x,
    accelerationIncludingGravity?.y,
    accelerationIncludingGravity?.z,
  )
  const turnRate = vectorOf(rotationRate?.alpha, rotationRate?.beta, rotationRate?.gamma)
  if (felt === undefined) return undefined
  const gravity = upIsNegative ? { x: -felt.x, y: -felt.y, z: -felt.z } : felt
  return turnRate === undefined ? { tMs, gravity } : { tMs, gravity, turnRate }
}

function vectorOf(
  x: number | null | undefined,
  y: number | null | undefined,
  z: number | null | undefined,
): Gravity | undefined {
  if (typeof x !== 'number' || typeof y !== 'number' || typeof z !== 'number') return undefined
  return Number.isFinite(x) && Number.isFinite(y) && Number.isFinite(z) ? { x, y, z } : undefined
}
