import { readFileSync } from 'node:fs'
import { type CameraFrame, endTwists, seeTwist, startTwistCamera } from '@backstride/motion'
import { expect, it } from 'vitest'
import { realFile } from './real-dir.ts'

/** Landmarks the real model returned on rendered frames, with the true turn of the upper body, left positive. */
interface Series {
  readonly width: number
  readonly height: number
  readonly expected: {
    readonly twistsLeft: number
    readonly twistsRight: number
    readonly backLeg: 'l' | 'r'
  }
  readonly frames: readonly (CameraFrame & { readonly label: number })[]
}
const series = JSON.parse(readFileSync(realFile('fixtures/pose/series/twist_front.json'), 'utf8')) as Series
const { frames, expected } = series
const picture = { widthPx: series.width, heightPx: series.height }

function statesOf(shown: readonly CameraFrame[]) {
  let state = startTwistCamera({ picture, neutral: undefined })
  return shown.map(frame => {
    state = seeTwist(state, frame)
    return state
  })
}
function counted(shown: readonly CameraFrame[]) {
  const state = statesOf(shown).at(-1)
  if (state === undefined) throw new Error('No frame.')
  const { left, right, notCounted } = endTwists(state).turns
  return { left, right, notCounted }
}
const wanted = { left: expected.twistsLeft, right: expected.twistsRight, notCounted: 0 }

it('counts what was turned, the first frame being neutral', () => {
  expect(wanted).toEqual({ left: 4, right: 4, notCounted: 0 })
  expect(counted(frames)).toEqual(wanted)
})

it('counts the same with every fifth frame missing, but for the last', () => {
  for (let from = 1; from < 6; from += 1)
    expect(counted(frames.filter((_, i) => i % 5 !== from % 5 || i === 0 || i > 100))).toEqual(wanted)
})

it('counts the sides the other way round in a mirrored picture', () => {
  const mirrored = frames.map(({ tMs, landmarks, world }) => ({
    tMs,
    landmarks:
      landmarks && otherSide(landmarks).map(([x, y, z, visibility]) => [1 - x, y, z, visibility] as const),
    world: world && otherSide(world).map(([x, y, z]) => [-x, y, z] as const),
  }))
  expect(counted(mirrored)).toEqual({ left: wanted.right, right: wanted.left, notCounted: 0 })
})

/** Left and right change their names, as in a mirror. */
function otherSide<Row>(rows: readonly Row[]): readonly Row[] {
  const pairs = [[1, 4], [2, 5], [3, 6], ...Array.from({ length: 13 }, (_, i) => [7 + 2 * i, 8 + 2 * i])]
  const changed = [...rows]
  for (const [left = 0, right = 0] of pairs) {
    const [a, b] = [rows[left], rows[right]]
    if (a === undefined || b === undefined) continue
    changed[left] = b
    changed[right] = a
  }
  return changed
}

it('tells degrees within what was measured, and the leg that is back', () => {
  const errorsDeg = statesOf(frames)
    .map(({ turnDeg }, i) => Math.abs((turnDeg ?? Number.NaN) - (frames[i]?.label ?? Number.NaN)))
    .toSorted((a, b) => a - b)
  // Half of it is the lag of smoothing: the trunk turns by 110 degrees a second.
  expect(errorsDeg[53]).toBeLessThan(8)
  expect(errorsDeg.at(-1)).toBeLessThan(19)
  expect(new Set(statesOf(frames).map(({ rearLeg }) => rearLeg))).toEqual(
    new Set([expected.backLeg === 'l' ? 'left' : 'right']),
  )
})
