import type { Side } from '@backstride/body'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CameraFrame, LandmarkRow } from '../../frames/frames.ts'
import { landmarks } from '../../frames/landmarks.ts'
import {
  bridge,
  disturbed,
  type LyingLeg,
  lying,
  lyingView,
  type MadeBody,
  madeBodies,
  madePicture,
  seeBody,
  seeded,
  standingView,
  turnedStanding,
  usualNoise,
  walking,
} from '../../synthetic/index.ts'
import { type BodyInPicture, bodyInPicture } from './body-in-picture.ts'
import { howLying } from './how-lying.ts'
import { legHeightOf, legsUp } from './legs-up.ts'
import { nearSideOf } from './near-side.ts'
import { bendDeg, elevationDeg } from './point-in-picture.ts'
import { wholeInPicture } from './whole-in-picture.ts'

const side = fc.constantFrom<Side>('left', 'right')
const body = fc.constantFrom<MadeBody>(madeBodies.drawn, madeBodies.male, madeBodies.female)
const place = fc.record({
  nearSide: side,
  offSideDeg: fc.double({ min: -30, max: 30, noNaN: true }),
  heightM: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
  distanceM: fc.double({ min: 2, max: 3.5, noNaN: true }),
  // Stretched legs that point up stay in the picture at 2 m.
  aimHeightM: fc.constant(0.45),
})
const noisy = (frame: CameraFrame, seed: number): CameraFrame =>
  disturbed(frame, usualNoise, madePicture, seeded(seed))

function bodyOf(frame: CameraFrame, picture = madePicture): BodyInPicture {
  const found = bodyInPicture(frame, picture)
  if (found === undefined) throw new Error('A made body is found.')
  return found
}

describe('angles in pixels', () => {
  const coordinate = fc.integer({ min: 0, max: 500 })
  const point = fc.record({ xPx: coordinate, yPx: coordinate })

  it('[BODY-1] 0 is straight, a right angle is 90, folded is 180', () => {
    const [from, joint] = [
      { xPx: 0, yPx: 0 },
      { xPx: 100, yPx: 0 },
    ]
    expect(bendDeg(from, joint, { xPx: 160, yPx: 0 })).toBeCloseTo(0, 9)
    expect(bendDeg(from, joint, { xPx: 100, yPx: -70 })).toBeCloseTo(90, 9)
    expect(bendDeg(from, joint, { xPx: 100, yPx: 70 })).toBeCloseTo(90, 9)
    expect(bendDeg(from, joint, { xPx: 10, yPx: 0 })).toBeCloseTo(180, 9)
    expect(elevationDeg(from, { xPx: -50, yPx: -50 }, -1)).toBeCloseTo(45, 9)
    expect(elevationDeg(from, { xPx: -50, yPx: -50 }, 1)).toBeCloseTo(135, 9)
  })

  it('[BODY-1] an angle is the same from either end, and in a mirror', () =>
    fc.assert(
      fc.property(point, point, point, (from, joint, to) => {
        const mirrored = ({ xPx, yPx }: { xPx: number; yPx: number }) => ({ xPx: -xPx, yPx })
        expect(bendDeg(to, joint, from)).toBeCloseTo(bendDeg(from, joint, to), 6)
        expect(bendDeg(mirrored(from), mirrored(joint), mirrored(to))).toBeCloseTo(
          bendDeg(from, joint, to),
          6,
        )
      }),
    ))

  it('[BODY-1] the shape of the picture changes no angle', () =>
    fc.assert(
      fc.property(place, at => {
        const wide = seeBody({ posture: lying() }, lyingView(at))
        const square = { widthPx: 960, heightPx: 960 }
        const high = seeBody({ posture: lying() }, lyingView({ ...at, picture: square }))
        const [a, b] = [bodyOf(wide), bodyOf(high, square)]
        expect(b.near.leg.hipFlexionDeg).toBeCloseTo(a.near.leg.hipFlexionDeg, 6)
        expect(b.near.arm.elevationDeg).toBeCloseTo(a.near.arm.elevationDeg, 6)
        expect(b.earsOverTrunk).toBeCloseTo(a.earsOverTrunk, 6)
      }),
    ))

  it('[BODY-1] a hip past straight is negative, lying and standing', () => {
    const hang = bodyOf(seeBody({ posture: bridge({ liftDeg: 35 }) }, lyingView()))
    expect(hang.trunkLiftDeg).toBeLessThan(-15)
    for (const from of ['left', 'right'] as const) {
      const rear = seeBody({ posture: turnedStanding({ rearLeg: from }) }, standingView({ from }))
      const front = seeBody(
        { posture: turnedStanding({ rearLeg: from === 'left' ? 'right' : 'left' }) },
        standingView({ from }),
      )
      expect(bodyOf(rear).near.leg.hipFlexionDeg).toBeLessThan(-5)
      expect(bodyOf(front).near.leg.hipFlexionDeg).toBeGreaterThan(5)
    }
  })
})

describe('the near side', () => {
  it('[BODY-2] is the one toward the camera, whatever the legs do', () =>
    fc.assert(
      fc.property(
        place,
        body,
        fc.nat(),
        fc.constantFrom<LyingLeg>('tableTop', 'footDown', { hipFlexionDeg: 30 }),
        (at, made, seed, right) => {
          const frame = noisy(seeBody({ posture: lying({ right }) }, lyingView(at), made), seed)
          expect(nearSideOf(frame.landmarks ?? [])).toBe(at.nearSide)
        },
      ),
    ))

  it('[BODY-2] nothing is near where a model is sure of nothing', () => {
    const frame = seeBody({ posture: lying() }, lyingView())
    const unsure = frame.landmarks?.map(([x, y, z]): LandmarkRow => [x, y, z, 0.4])
    expect(nearSideOf(unsure ?? [])).toBeUndefined()
    expect(bodyInPicture({ tMs: 0, landmarks: unsure }, madePicture)).toBeUndefined()
    expect(bodyInPicture({ tMs: 0, landmarks: undefined }, madePicture)).toBeUndefined()
    expect(bodyInPicture({ tMs: 0, landmarks: frame.landmarks?.slice(0, 20) }, madePicture)).toBeUndefined()
  })

  it('[BODY-2] numbers that are none give no body', () => {
    const { landmarks: rows } = seeBody({ posture: lying() }, lyingView())
    const none = rows?.map(([, y, z, visibility]): LandmarkRow => [Number.NaN, y, z, visibility])
    expect(bodyInPicture({ tMs: 0, landmarks: none }, madePicture)).toBeUndefined()
  })
})

describe('how someone lies', () => {
  it('[BODY-3] on the back, from the side: any hold, and a bridge', () =>
    fc.assert(
      fc.property(place, body, fc.nat(), fc.boolean(), fc.boolean(), (at, made, seed, headLifted, lifted) => {
        const posture = lifted ? bridge() : lying({ headLifted })
        const frame = noisy(seeBody({ posture }, lyingView(at), made), seed)
        expect(howLying(bodyOf(frame))).toBe('sideOn')
      }),
    ))

  it('[BODY-3] standing and walking is no lying, from wherever', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -180, max: 180 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (offDeg, stride) => {
          for (const posture of [walking(stride), turnedStanding({ turnDeg: 20, rearLeg: 'right' })]) {
            const found = bodyInPicture(seeBody({ posture }, standingView({ offDeg })), madePicture)
            expect(found === undefined || howLying(found) === 'notLying').toBe(true)
          }
        },
      ),
    ))

  it('[BODY-3] from the feet or the head end it is another view', () =>
    fc.assert(
      fc.property(side, fc.integer({ min: 52, max: 90 }), fc.constantFrom(1, -1), (nearSide, off, sign) => {
        const frame = seeBody(
          { posture: lying() },
          lyingView({ nearSide, offSideDeg: sign * off, heightM: 0.4 }),
        )
        const found = bodyInPicture(frame, madePicture)
        expect(found === undefined || howLying(found) !== 'sideOn').toBe(true)
      }),
    ))

  it('[BODY-4] how far off the side it is, roughly', () =>
    fc.assert(
      fc.property(place, ({ offSideDeg, ...at }) => {
        const found = bodyOf(seeBody({ posture: lying() }, lyingView({ ...at, offSideDeg, heightM: 0.15 })))
        expect(Math.abs(found.offSideDeg - Math.abs(offSideDeg))).toBeLessThan(12)
      }),
    ))
})

describe('legs up', () => {
  const up = fc.constantFrom<LyingLeg>(
    'tableTop',
    { hipFlexionDeg: 30 },
    { hipFlexionDeg: 60 },
    { hipFlexionDeg: 120, kneeFlexionDeg: 90 },
  )

  it('[BODY-5] both up: up; either foot down where it shows: not up', () =>
    fc.assert(
      fc.property(place, body, fc.nat(), up, up, (at, made, seed, near, far) => {
        const told = (nearLeg: LyingLeg, farLeg: LyingLeg) => {
          const legs =
            at.nearSide === 'left' ? { left: nearLeg, right: farLeg } : { right: nearLeg, left: farLeg }
          return legsUp(bodyOf(noisy(seeBody({ posture: lying(legs) }, lyingView(at), made), seed)))
        }
        expect(told(near, far)).toBe('up')
        // From high up and off the side the floor slopes: a foot on it may be doubted, never be up.
        const down = at.heightM <= 0.5 ? ['down'] : ['down', 'between']
        expect(down).toContain(told('footDown', far))
        expect(down).toContain(told(near, 'footDown'))
        expect(down).toContain(told('footDown', 'footDown'))
      }),
    ))

  it('[BODY-5] a leg out of sight is neither up nor down', () => {
    const { near } = bodyOf(seeBody({ posture: lying() }, lyingView()))
    expect(legHeightOf(near.leg)).toBe('up')
    expect(legHeightOf({ ...near.leg, footSeen: false })).toBe('unseen')
  })
})

describe('the whole body', () => {
  it('[BODY-6] is in the picture until a hand or a foot leaves it', () => {
    const rows = (asideM: number, arms: 'vertical' | 'overhead' = 'vertical') =>
      seeBody({ posture: lying({ arms }) }, lyingView({ asideM, distanceM: 2 })).landmarks ?? []
    expect(wholeInPicture(rows(0))).toBe(true)
    expect(wholeInPicture(rows(1.2))).toBe(false)
    expect(wholeInPicture(rows(-0.6))).toBe(true)
    expect(wholeInPicture(rows(-0.6, 'overhead'))).toBe(false)
    expect(wholeInPicture([])).toBe(false)
    expect(
      wholeInPicture(
        rows(0).map(
          ([x, , z, v], index): LandmarkRow => [x, index === landmarks.leftToe ? Number.NaN : 0.5, z, v],
        ),
      ),
    ).toBe(false)
  })
})
