/**
 * Gravity as a phone feels it, m/s²: `accelerationIncludingGravity` of `devicemotion`. x to the right of the screen, y to
 * its top, z out of it. Lying flat, screen up, z is about +9.81; iOS gives all three with the other sign.
 */
export interface Gravity {
  readonly x: number
  readonly y: number
  readonly z: number
}

/** How a limb lies: degrees against the horizontal, or why nothing can be said. */
export type LimbAngle = { readonly angleDeg: number } | { readonly unclear: 'moving' | 'sideways' }

/** Numbers of the phone as inclinometer; ours [D]. */
export const inclineRules = {
  /** Further from this, the phone is being moved. */
  standardGravity: 9.81,
  atRestWithin: 1.2,
  /** Rolled further than this about its long side, it does not lie along the limb. */
  sidewaysAtMostDeg: 35,
  /** Still means: no more than this apart, for so long. */
  stillWithinDeg: 3,
  stillMs: 3000,
  /** Time to lie back before anything is looked at. */
  getReadyMs: 10_000,
  /** Readings are averaged over so long before the lowest is told: a tremor is no angle. */
  meanMs: 300,
  /** A leg counts as up from here, and its test as over once it came back up by so much. */
  upDeg: 70,
  backUpDeg: 12,
} as const

/**
 * The thigh of someone lying, phone flat on it, screen up, top edge toward the knee. Above the horizontal positive (the
 * knee higher than the hip), below negative. Which way z points tells the platform.
 */
export function thighAngleDeg(gravity: Gravity): LimbAngle {
  const size = sizeOf(gravity)
  if (size === undefined) return { unclear: 'moving' }
  const { x, y, z } = gravity
  // On its edge nothing tells top from bottom.
  if (z === 0 || degrees(Math.asin(clamp(Math.abs(x) / size))) > inclineRules.sidewaysAtMostDeg)
    return { unclear: 'sideways' }
  return { angleDeg: degrees(Math.asin(clamp((y * Math.sign(z)) / size))) }
}

/**
 * The straight leg of someone lying, phone along the front of the thigh, either end up: 0 on the floor, 90 vertical. A leg
 * does not go through the floor, so no sign is needed.
 */
export function legAngleDeg(gravity: Gravity): LimbAngle {
  const size = sizeOf(gravity)
  if (size === undefined) return { unclear: 'moving' }
  if (degrees(Math.asin(clamp(Math.abs(gravity.x) / size))) > inclineRules.sidewaysAtMostDeg)
    return { unclear: 'sideways' }
  return { angleDeg: degrees(Math.asin(clamp(Math.abs(gravity.y) / size))) }
}

/** undefined: it is being moved, or is no reading. */
function sizeOf({ x, y, z }: Gravity): number | undefined {
  const size = Math.hypot(x, y, z)
  const { standardGravity, atRestWithin } = inclineRules
  return Math.abs(size - standardGravity) <= atRestWithin ? size : undefined
}

const degrees = (radians: number): number => (radians * 180) / Math.PI
const clamp = (share: number): number => Math.max(-1, Math.min(1, share))
