import type { PhoneFrame } from '@backstride/motion'

/** When the phone counts as put in its place. Ours [D]: a breath on the belly moves it by up to 3 degrees. */
export const restRules = {
  stillForMs: { value: 1500, tag: 'D', source: '' },
  stillWithinDeg: { value: 6, tag: 'D', source: 'physio notes 7: breath moves it 1 to 3' },
  /** Steeper than this it stands rather than lies: thighs would lift it. */
  flatWithinDeg: { value: 50, tag: 'D', source: 'physio notes 7: flat, not upright' },
  /** So many readings at least, or nothing is known of it. */
  readings: { value: 8, tag: 'D', source: '' },
} as const

export type Rest = 'lies' | 'moves' | 'steep' | 'unknown'

/** How the phone lies by its newest readings, oldest first. */
export function restOf(readings: readonly PhoneFrame[]): Rest {
  const last = readings.at(-1)
  if (last === undefined) return 'unknown'
  const ups = readings
    .filter(({ tMs }) => last.tMs - tMs <= restRules.stillForMs.value)
    .flatMap(({ gravity }) => (gravity === undefined ? [] : (directionOf(gravity) ?? [])))
  const [first] = readings
  const spanMs = first === undefined ? 0 : last.tMs - first.tMs
  if (ups.length < restRules.readings.value || spanMs < restRules.stillForMs.value * 0.9) return 'unknown'
  const mean = directionOf(ups.reduce((sum, up) => ({ x: sum.x + up.x, y: sum.y + up.y, z: sum.z + up.z })))
  if (mean === undefined) return 'moves'
  const strayDeg = Math.max(...ups.map(up => betweenDeg(up, mean)))
  if (strayDeg > restRules.stillWithinDeg.value) return 'moves'
  // Screen up or down: both are flat.
  const steepDeg = betweenDeg(mean, { x: 0, y: 0, z: Math.sign(mean.z) || 1 })
  return steepDeg > restRules.flatWithinDeg.value ? 'steep' : 'lies'
}

interface Direction {
  readonly x: number
  readonly y: number
  readonly z: number
}

function directionOf({ x, y, z }: Direction): Direction | undefined {
  const length = Math.hypot(x, y, z)
  return length > 1e-6 ? { x: x / length, y: y / length, z: z / length } : undefined
}

const betweenDeg = (a: Direction, b: Direction): number =>
  (Math.acos(Math.min(1, Math.max(-1, a.x * b.x + a.y * b.y + a.z * b.z))) * 180) / Math.PI
