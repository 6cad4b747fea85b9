import type { PhoneFrame } from '@backstride/motion'
import { describe, expect, it } from 'vitest'
import { restOf } from './lies-still.ts'

/** Two seconds of readings, tilted by so much about the phone's own y. */
const tilted = (degAt: (ms: number) => number, everyMs = 50): readonly PhoneFrame[] =>
  Array.from({ length: Math.floor(1500 / everyMs) + 1 }, (_, index) => {
    const radians = (degAt(index * everyMs) * Math.PI) / 180
    return {
      tMs: index * everyMs,
      gravity: { x: 9.81 * Math.sin(radians), y: 0, z: 9.81 * Math.cos(radians) },
    }
  })

describe('how the phone lies', () => {
  it.each([
    ['flat', tilted(() => 5), 'lies'],
    ['screen down', tilted(() => 172), 'lies'],
    ['on a breathing belly', tilted(ms => 5 + 3 * Math.sin(ms / 640)), 'lies'],
    ['seldom read', tilted(() => 5, 150), 'lies'],
    ['on its edge', tilted(() => 85), 'steep'],
    ['in a hand that moves', tilted(ms => ms / 40), 'moves'],
    ['only for a moment', tilted(() => 5).slice(0, 12), 'unknown'],
    ['with nothing read', [], 'unknown'],
  ])('[SENSOR-12] %s', (_, readings, rest) => {
    expect(restOf(readings)).toBe(rest)
  })
})
