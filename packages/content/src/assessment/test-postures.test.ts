import { drawFigure, solve } from '@backstride/body'
import { expect, it } from 'vitest'
import { frontPlank, legsLowered, testViews, thighHanging } from './test-postures.ts'

const side = { yawDeg: 0, pitchDeg: 0 }

it.each([-15, 0, 15])('the thigh hangs at %s degrees, and its shank below the edge', thighDeg => {
  const { hip, knee } = solve(thighHanging(thighDeg)).legs.right
  const [across, up] = [knee[0] - hip[0], knee[1] - hip[1]]
  expect(Math.abs((Math.atan2(up, Math.abs(across)) * 180) / Math.PI - thighDeg)).toBeLessThan(4)
  expect(drawFigure(thighHanging(thighDeg), side).bounds.bottom).toBeGreaterThan(10)
})

it('legs reach lower the lower they are asked to, one or both', () => {
  for (const legs of ['one', 'both'] as const) {
    const tops = [90, 60, 30, 0].map(deg => drawFigure(legsLowered(legs, deg), testViews.lying).bounds.top)
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  }
})

it('the plank is low and long', () => {
  const { left, right, top, bottom } = drawFigure(frontPlank, side).bounds
  expect(right - left).toBeGreaterThan(90)
  expect(top).toBeGreaterThan(-32)
  expect(bottom).toBeLessThan(1)
})
