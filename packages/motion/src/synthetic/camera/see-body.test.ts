import type { Side } from '@backstride/body'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CameraFrame } from '../../frames/frames.ts'
import { landmarks } from '../../frames/landmarks.ts'
import { lyingView, madePicture, standingView } from './camera-place.ts'
import { bridge, type LyingArms, lying } from './lying-postures.ts'
import { type MadeBody, madeBodies } from './made-body.ts'
import { madeVisibility, seeBody } from './see-body.ts'
import { hipsAhead, turnedStanding } from './standing-postures.ts'

const rowOf = (frame: CameraFrame, index: number) => {
  const row = frame.landmarks?.[index]
  if (row === undefined) throw new Error('Somebody is in every made picture.')
  return row
}
const px = (frame: CameraFrame, index: number) => {
  const [x, y] = rowOf(frame, index)
  return { x: x * madePicture.widthPx, y: y * madePicture.heightPx }
}

/** How far the outline from below rises between shoulder and hip, over the line between where both lie. Torso lengths. */
function gapShare(frame: CameraFrame): number {
  const middle = (left: number) => {
    const [a, b] = [px(frame, left), px(frame, left + 1)]
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  }
  const [shoulder, hip] = [middle(landmarks.leftShoulder), middle(landmarks.leftHip)]
  const points = (frame.maskUndersidePx ?? []).flatMap((y, column) =>
    y < 0 ? [] : [{ share: (column * 4 - shoulder.x) / (hip.x - shoulder.x), y }],
  )
  const lowest = (from: number, to: number) =>
    points
      .filter(({ share }) => share >= from && share <= to)
      .reduce((low, point) => (point.y > low.y ? point : low))
  const [a, b] = [lowest(-0.15, 0.35), lowest(0.85, 1.25)]
  const rises = points
    .filter(({ share }) => share >= 0.35 && share <= 0.9)
    .map(({ share, y }) => a.y + ((b.y - a.y) * (share - a.share)) / (b.share - a.share) - y)
  return Math.max(0, ...rises) / Math.hypot(shoulder.x - hip.x, shoulder.y - hip.y)
}

interface Held {
  readonly gapM: number
  readonly heightM?: number
  readonly arms?: LyingArms
  readonly body?: MadeBody
}
const gapOf = ({ gapM, heightM = 0.1, arms = 'vertical', body = madeBodies.drawn }: Held): number =>
  gapShare(seeBody({ posture: lying({ arms }), gapM }, lyingView({ heightM, distanceM: 2.4 }), body))

describe('the outline from below', () => {
  it('[SYN-CAM-1] rises with the gap, by about as much, as long as the lens is near the floor', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.05, noNaN: true }),
        fc.constantFrom(madeBodies.drawn, madeBodies.male, madeBodies.female),
        (gapM, body) => {
          const risesM = (gapOf({ gapM: gapM + 0.03, body }) - gapOf({ gapM, body })) * 0.279 * body.statureM
          expect(risesM).toBeGreaterThan(0.012)
          expect(risesM).toBeLessThan(0.036)
        },
      ),
    ))

  it('[SYN-CAM-1] two bodies pressed flat differ by more than a hand: only one against itself says anything', () => {
    expect(gapOf({ gapM: 0, body: madeBodies.female })).toBeGreaterThan(
      gapOf({ gapM: 0, body: madeBodies.male }) + 0.04,
    )
  })

  it('[SYN-CAM-2] the flank hides it from higher up, a loose shirt altogether', () => {
    const rises = (heightM: number, body: MadeBody) =>
      gapOf({ gapM: 0.06, heightM, body }) - gapOf({ gapM: 0, heightM, body })
    expect(rises(0.9, madeBodies.drawn)).toBeLessThan(rises(0.1, madeBodies.drawn) * 0.8)
    expect(rises(0.9, madeBodies.looseShirt)).toBeLessThan(0.03)
  })

  it('[SYN-CAM-2] an arm beside the trunk hides more of it the higher the lens is', () => {
    const rises = (arms: LyingArms, heightM: number) =>
      gapOf({ gapM: 0.07, arms, heightM }) - gapOf({ gapM: 0.03, arms, heightM })
    expect(rises('low', 0.1)).toBeLessThan(rises('vertical', 0.1) * 0.6)
    expect(rises('low', 0.45)).toBeLessThan(0.01)
  })

  it('[SYN-CAM-3] lifted hips with a straight trunk show no gap', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 38 }),
        fc.constantFrom<'footDown' | 'tableTop'>('footDown', 'tableTop'),
        (liftDeg, legs) => {
          expect(gapShare(seeBody({ posture: bridge({ liftDeg, legs }) }, lyingView()))).toBeLessThan(0.04)
        },
      ),
    ))

  it('[SYN-CAM-3] covers the body and nothing beside it', () => {
    const frame = seeBody({ posture: lying(), gapM: 0 }, lyingView())
    const underside = frame.maskUndersidePx ?? []
    expect(underside.length).toBe(madePicture.widthPx / 4)
    for (const index of [landmarks.rightHip, landmarks.rightShoulder, landmarks.rightKnee, landmarks.nose]) {
      const { x, y } = px(frame, index)
      expect(underside[Math.round(x / 4)]).toBeGreaterThan(y)
    }
    expect(underside[2]).toBe(-1)
    expect(underside.at(-2)).toBe(-1)
    expect(Math.max(...underside)).toBeLessThan(madePicture.heightPx)
  })
})

describe('the landmarks', () => {
  const side = fc.constantFrom<Side>('left', 'right')

  it('[SYN-CAM-4] seen from the other side everything changes sides and the picture is mirrored', () =>
    fc.assert(
      fc.property(
        fc.double({ min: -30, max: 30, noNaN: true }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (offSideDeg, heightM) => {
          const from = (nearSide: Side) =>
            seeBody({ posture: lying(), gapM: 0.02 }, lyingView({ nearSide, offSideDeg, heightM }))
          const [right, left] = [from('right'), from('left')]
          for (const index of [landmarks.leftShoulder, landmarks.leftKnee, landmarks.leftToe]) {
            const [x, y, z] = rowOf(right, index)
            const [otherX, otherY, otherZ] = rowOf(left, index + 1)
            expect([otherX, otherY, otherZ]).toEqual([
              expect.closeTo(1 - x, 9),
              expect.closeTo(y, 9),
              expect.closeTo(z, 9),
            ])
          }
        },
      ),
    ))

  it('[SYN-CAM-4] further away everything is smaller; the room about the hips stays as long', () => {
    const at = (distanceM: number) => seeBody({ posture: lying() }, lyingView({ distanceM }))
    const torsoPx = (frame: CameraFrame) => Math.abs(px(frame, 12).x - px(frame, 24).x)
    expect(torsoPx(at(2)) / torsoPx(at(4))).toBeCloseTo(2, 0)
    const torsoM = ({ world }: CameraFrame) => {
      const [a, b] = [world?.[12] ?? [0, 0, 0], world?.[24] ?? [0, 0, 0]]
      return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
    }
    expect(torsoM(at(2))).toBeCloseTo(torsoM(at(4)), 9)
  })

  it('[SYN-CAM-5] the far leg is hidden behind the near one, and shows when it is held elsewhere', () =>
    fc.assert(
      fc.property(side, nearSide => {
        const far = nearSide === 'left' ? landmarks.rightKnee : landmarks.leftKnee
        const near = nearSide === 'left' ? landmarks.leftKnee : landmarks.rightKnee
        const beside = seeBody({ posture: lying() }, lyingView({ nearSide, heightM: 0.3 }))
        expect(rowOf(beside, far)[3]).toBe(madeVisibility.hidden)
        expect(rowOf(beside, near)[3]).toBe(madeVisibility.seen)
        const low = { hipFlexionDeg: 20 }
        const legs = nearSide === 'left' ? lying({ right: low }) : lying({ left: low })
        expect(rowOf(seeBody({ posture: legs }, lyingView({ nearSide })), far)[3]).toBe(madeVisibility.seen)
      }),
    ))

  it('[SYN-CAM-5] outside of the picture a model is hardly sure of anything', () => {
    const frame = seeBody({ posture: lying() }, lyingView({ asideM: 1.8 }))
    expect(rowOf(frame, landmarks.rightAnkle)[0]).toBeGreaterThan(1)
    expect(rowOf(frame, landmarks.rightAnkle)[3]).toBe(madeVisibility.outside)
  })

  it('[SYN-CAM-6] a turn narrows the shoulders seen from the front, and has the sign of the side it goes to', () =>
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 75 }), side, (deg, toward) => {
        const turnDeg = toward === 'left' ? deg : -deg
        const apart = (frame: CameraFrame) => px(frame, 11).x - px(frame, 12).x
        const at = (turn: number) => seeBody({ posture: turnedStanding({ turnDeg: turn }) }, standingView())
        const ratio = apart(at(turnDeg)) / apart(at(0))
        expect(Math.abs((Math.acos(ratio) * 180) / Math.PI - deg)).toBeLessThan(6)
        const world = at(turnDeg).world
        const depth = (world?.[11]?.[2] ?? 0) - (world?.[12]?.[2] ?? 0)
        expect(Math.sign(depth)).toBe(Math.sign(turnDeg))
      }),
    ))

  it('[SYN-CAM-6] the rear leg is further from a camera in front', () =>
    fc.assert(
      fc.property(side, rearLeg => {
        const { world } = seeBody({ posture: turnedStanding({ rearLeg }) }, standingView())
        const left = (world?.[landmarks.leftAnkle]?.[2] ?? 0) - (world?.[landmarks.rightAnkle]?.[2] ?? 0)
        expect(Math.sign(left)).toBe(rearLeg === 'left' ? 1 : -1)
      }),
    ))

  it('[SYN-CAM-7] hips ahead move by that much off the line from shoulder to ankle', () =>
    fc.assert(
      fc.property(fc.double({ min: -2, max: 3, noNaN: true }), side, (aheadPct, from) => {
        const offset = (pct: number) => {
          const frame = seeBody({ posture: hipsAhead(pct) }, standingView({ from }))
          const near = from === 'left' ? 0 : 1
          const [s, h, a] = [px(frame, 11 + near), px(frame, 23 + near), px(frame, 27 + near)]
          const length = Math.hypot(s.x - a.x, s.y - a.y)
          const across = ((h.x - s.x) * (a.y - s.y) - (h.y - s.y) * (a.x - s.x)) / length
          return ((from === 'right' ? 1 : -1) * across) / length
        }
        // Percent of stature against percent of the line, which is three quarters of it.
        expect((offset(aheadPct) - offset(0)) * 100).toBeCloseTo(aheadPct * 1.33, 1)
      }),
    ))
})
