import { expect, it } from 'vitest'
import { makePosture, plantedFoot } from '../posture/make-posture.ts'
import { drawFigure } from './figure.ts'
import { figureScene, mirroredScenery, type Scenery } from './scene.ts'

const standing = makePosture('standing', {
  legs: { left: plantedFoot({}), right: plantedFoot({}) },
  contacts: ['leftFoot', 'rightFoot'],
})
const drawn = (scenery: Scenery): string =>
  figureScene(drawFigure(standing, { yawDeg: 0, pitchDeg: 4 }), {
    contact: null,
    matHalfLength: 0,
    middleX: 0,
    scenery: [scenery],
  }).find(({ paint }) => paint === 'scenery')?.path ?? ''

/** Corners of the bars of a path, left to right, each with its highest point. */
const bars = (scenery: Scenery) =>
  drawn(scenery)
    .split('Z')
    .filter(part => part !== '')
    .map(part => {
      const numbers = [...part.matchAll(/[MA HV](-?[\d.]+) (-?[\d.]+)(?=[HVAZ]|$)/g)]
      const points = numbers.map(([, x, y]) => [Number(x), Number(y)] as const)
      return {
        left: Math.min(...points.map(([x]) => x)),
        right: Math.max(...points.map(([x]) => x)),
        top: Math.min(...points.map(([, y]) => y)),
      }
    })

const all: readonly Scenery[] = [
  { kind: 'wall', atPct: 35 },
  { kind: 'wall', atPct: -11 },
  { kind: 'step', fromPct: 1, toPct: 26, heightPct: 9 },
  { kind: 'chair', fromPct: -13, toPct: 9, heightPct: 25 },
  { kind: 'chair', fromPct: 20, toPct: 42, heightPct: 25, back: 'to' },
]

it.each(all)('%o stands on the other side in a mirror, as wide and as high', scenery => {
  const here = bars(scenery).toSorted((a, b) => a.left - b.left)
  const there = bars(mirroredScenery(scenery)).toSorted((a, b) => b.right - a.right)
  expect(here.length).toBeGreaterThan(0)
  expect(there).toHaveLength(here.length)
  for (const [index, bar] of here.entries()) {
    expect(there[index]?.left).toBeCloseTo(-bar.right, 1)
    expect(there[index]?.right).toBeCloseTo(-bar.left, 1)
    expect(there[index]?.top).toBeCloseTo(bar.top, 1)
  }
})

it('a chair has its back where it is said', () => {
  const highest = (back: 'from' | 'to') =>
    bars({ kind: 'chair', fromPct: 20, toPct: 42, heightPct: 25, back }).toSorted((a, b) => a.top - b.top)[0]
  expect(highest('from')?.left).toBeCloseTo(20, 1)
  expect(highest('to')?.right).toBeCloseTo(42, 1)
})
