import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CameraFrame } from '../../frames/frames.ts'
import {
  bridge,
  disturbed,
  type LyingParts,
  type LyingView,
  lying,
  lyingView,
  madeBodies,
  madePicture,
  seeBody,
  seeded,
  usualNoise,
} from '../../synthetic/index.ts'
import { nearSideOf } from '../body-in-picture/index.ts'
import { type BackOutline, backOutline, gapShare } from './back-outline.ts'

const see = (gapM: number, parts: LyingParts = {}, view: LyingView = {}, body = madeBodies.drawn) =>
  seeBody({ posture: lying(parts), gapM }, lyingView(view), body)
const gapOf = ({ maskUndersidePx, landmarks = [] }: CameraFrame) =>
  gapShare(maskUndersidePx, landmarks, madePicture)
function outlineOf({ maskUndersidePx, landmarks = [] }: CameraFrame): BackOutline | string {
  const side = nearSideOf(landmarks) ?? 'left'
  return backOutline(maskUndersidePx, landmarks, madePicture, side, 0)
}

const anyBody = fc.constantFrom(madeBodies.drawn, madeBodies.male, madeBodies.female)
const anyView = fc.record({
  nearSide: fc.constantFrom<'left' | 'right'>('left', 'right'),
  heightM: fc.double({ min: 0.08, max: 0.16, noNaN: true }),
  distanceM: fc.double({ min: 2.2, max: 3.2, noNaN: true }),
  rollDeg: fc.double({ min: -4, max: 4, noNaN: true }),
})

describe('the gap under the low back', () => {
  it('[HOLDGAP-1] grows with the arch, whoever lies there, and does not depend on the camera', () =>
    fc.assert(
      fc.property(anyBody, anyView, fc.integer({ min: 0, max: 7 }), (body, view, cm) => {
        const gap = gapOf(see(cm / 100, {}, view, body)) ?? Number.NaN
        const more = gapOf(see((cm + 1.5) / 100, {}, view, body)) ?? Number.NaN
        const elsewhere = gapOf(see(cm / 100, {}, { heightM: 0.12, distanceM: 2.6 }, body)) ?? Number.NaN
        expect(more - gap).toBeGreaterThan(0.008)
        expect(Math.abs(gap - elsewhere)).toBeLessThan(0.016)
      }),
    ))

  it('[HOLDGAP-1] reads three quarters of it and more, in torso lengths', () => {
    const [flat, arched] = [gapOf(see(0)) ?? Number.NaN, gapOf(see(0.06)) ?? Number.NaN]
    const torsoM = 0.279 * madeBodies.drawn.statureM
    expect(((arched - flat) * torsoM) / 0.06).toBeGreaterThan(0.7)
    expect(((arched - flat) * torsoM) / 0.06).toBeLessThan(1.05)
  })

  it('[HOLDGAP-2] noise of the outline moves it by no more than a centimetre and a half', () =>
    fc.assert(
      fc.property(anyBody, fc.integer(), fc.constantFrom(0, 0.05), (body, seed, gapM) => {
        const frame = see(gapM, {}, {}, body)
        const noisy = disturbed(frame, usualNoise, madePicture, seeded(seed))
        expect(Math.abs((gapOf(noisy) ?? Number.NaN) - (gapOf(frame) ?? Number.NaN))).toBeLessThan(0.03)
      }),
    ))

  it('[HOLDGAP-3] shoulders that lift make it a little smaller, never larger', () =>
    fc.assert(
      fc.property(anyBody, fc.constantFrom(0, 0.03, 0.06), (body, gapM) => {
        const lies = gapOf(see(gapM, {}, {}, body)) ?? Number.NaN
        const lifted = gapOf(see(gapM, { headLifted: true }, {}, body)) ?? Number.NaN
        expect(lifted).toBeLessThanOrEqual(lies)
        expect(lifted).toBeGreaterThan(lies - 0.025)
      }),
    ))

  it('[HOLDGAP-4] an arm beside the low back hides it, or fills it from behind', () =>
    fc.assert(
      fc.property(anyBody, anyView, fc.boolean(), fc.constantFrom(0, 0.05), (body, view, up, gapM) => {
        expect(outlineOf(see(gapM, { arms: 'low', headLifted: up }, view, body))).toBe('armInFront')
      }),
    ))

  it('[HOLDGAP-4] one arm is enough, the near or the far one', () => {
    const frame = see(0)
    const low = see(0, { arms: 'low' }).landmarks ?? []
    for (const arm of [[13, 15, 17, 19, 21] as const, [14, 16, 18, 20, 22] as const]) {
      const landmarks = (frame.landmarks ?? []).map((row, index) =>
        arm.some(part => part === index) ? (low[index] ?? row) : row,
      )
      expect(outlineOf({ ...frame, landmarks })).toBe('armInFront')
    }
  })

  it('[HOLDGAP-5] arms out to the sides on the mat leave it in sight, and as it is', () =>
    fc.assert(
      fc.property(anyBody, anyView, fc.constantFrom(0, 0.04, 0.07), (body, view, gapM) => {
        const up = gapOf(see(gapM, {}, view, body)) ?? Number.NaN
        const onMat = gapOf(see(gapM, { arms: 'onMat' }, view, body)) ?? Number.NaN
        expect(Math.abs(onMat - up)).toBeLessThan(0.02)
      }),
    ))

  it('[HOLDGAP-6] without an outline, with one of another picture, or full of holes there is no gap', () => {
    const frame = see(0.05)
    const underside = frame.maskUndersidePx ?? []
    expect(gapOf({ ...frame, maskUndersidePx: undefined })).toBeUndefined()
    expect(gapOf({ ...frame, maskUndersidePx: underside.slice(0, 200) })).toBeUndefined()
    expect(gapOf({ ...frame, maskUndersidePx: underside.map(() => -1) })).toBeUndefined()
    expect(gapOf({ ...frame, maskUndersidePx: underside.map(() => Number.NaN) })).toBeUndefined()
    const third = underside.map((yPx, column) => (column % 3 === 0 ? -1 : yPx))
    expect(gapOf({ ...frame, maskUndersidePx: third })).toBeUndefined()
    const one = underside.map((yPx, column) => (column % 20 === 0 ? -1 : yPx))
    expect(Math.abs((gapOf({ ...frame, maskUndersidePx: one }) ?? 0) - (gapOf(frame) ?? 0))).toBeLessThan(
      0.01,
    )
  })

  it('[HOLDGAP-6] nobody, half a body, or one who stands has none', () => {
    const frame = see(0.05)
    expect(gapShare(frame.maskUndersidePx, [], madePicture)).toBeUndefined()
    expect(gapShare(frame.maskUndersidePx, (frame.landmarks ?? []).slice(0, 20), madePicture)).toBeUndefined()
    const upright = (frame.landmarks ?? []).map(
      ([x, y, z, visibility]) => [0.5 + (y - 0.5) / 4, x, z, visibility] as const,
    )
    expect(gapShare(frame.maskUndersidePx, upright, madePicture)).toBeUndefined()
  })

  it('[HOLDGAP-7] a straight trunk has no gap, however high: that shows in the height of seat and hips', () =>
    fc.assert(
      fc.property(anyBody, fc.integer({ min: 5, max: 30 }), (body, liftDeg) => {
        const up = outlineOf(seeBody({ posture: bridge({ liftDeg, legs: 'tableTop' }) }, lyingView(), body))
        const down = outlineOf(see(0, {}, {}, body))
        if (typeof up === 'string' || typeof down === 'string') throw new Error('No outline.')
        expect(up.gap).toBeLessThan(0.01)
        expect(up.seatAbove - down.seatAbove).toBeGreaterThan(0.01 * liftDeg)
        expect(up.hipsAbove - down.hipsAbove).toBeGreaterThan(0.01 * liftDeg)
      }),
    ))
})
