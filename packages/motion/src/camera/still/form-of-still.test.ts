import type { FormCheck, Side } from '@backstride/body'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CameraFrame, LandmarkRow } from '../../frames/frames.ts'
import { landmarks } from '../../frames/landmarks.ts'
import {
  bridge,
  disturbed,
  type LyingLeg,
  type LyingParts,
  lying,
  lyingView,
  madeBodies,
  madePicture,
  seeBody,
  seeded,
  standingView,
  turnedStanding,
  usualNoise,
} from '../../synthetic/index.ts'
import { type FormState, formOfStill } from './form-of-still.ts'

const side = fc.constantFrom<Side>('left', 'right')
const body = fc.constantFrom(madeBodies.drawn, madeBodies.male, madeBodies.female)
const anyNoise = fc.integer({ min: 0, max: 2 ** 31 })
/** Everything the checks must bear: any yaw to 30 degrees, height, distance and side. */
const anyPlace = fc.record({
  nearSide: side,
  offSideDeg: fc.double({ min: -30, max: 30, noNaN: true }),
  heightM: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
  distanceM: fc.double({ min: 2, max: 3.5, noNaN: true }),
  // Stretched legs that point up stay in the picture at 2 m.
  aimHeightM: fc.constant(0.45),
})

const seen = fc.record({ place: anyPlace, body, seed: anyNoise })
type Seen = typeof seen extends fc.Arbitrary<infer Value> ? Value : never

function frameOf(parts: LyingParts, { place, body: made, seed }: Seen): CameraFrame {
  const frame = seeBody({ posture: lying(parts), gapM: 0 }, lyingView(place), made)
  return disturbed(frame, usualNoise, madePicture, seeded(seed))
}

const stateOf = (frame: CameraFrame, check: FormCheck): FormState | undefined =>
  formOfStill(frame, madePicture).form.find(each => each.check === check)?.state

const allUnseen = (frame: CameraFrame): boolean =>
  formOfStill(frame, madePicture).form.every(({ state }) => state === 'unseen')

/** One leg's own form by the near side of the camera. */
const legs = (nearSide: Side, near: LyingLeg, far: LyingLeg): LyingParts =>
  nearSide === 'left' ? { left: near, right: far } : { right: near, left: far }

const bent = (hipFlexionDeg: number, kneeFlexionDeg: number) => ({ hipFlexionDeg, kneeFlexionDeg })

describe('the form of one picture: made as judged', () => {
  it('[STILL-1] table-top with the knees over the hips, whichever way the far leg goes', () =>
    fc.assert(
      fc.property(seen, fc.constantFrom<LyingLeg>('tableTop', bent(30, 0), 'footDown'), (at, far) => {
        const frame = frameOf(legs(at.place.nearSide, 'tableTop', far), at)
        expect(formOfStill(frame, madePicture).nearSide).toBe(at.place.nearSide)
        expect(stateOf(frame, 'tableTop')).toBe('pass')
        expect(stateOf(frame, 'kneesOverHips')).toBe('pass')
        expect(stateOf(frame, 'nearLegExtended')).toBe('fail')
      }),
    ))

  it('[STILL-1] a near leg that is far from it is not taken for table-top', () =>
    fc.assert(
      fc.property(
        seen,
        fc.constantFrom<LyingLeg>(
          bent(50, 90),
          bent(135, 90),
          bent(90, 45),
          bent(90, 140),
          bent(30, 0),
          'footDown',
        ),
        (at, near) => {
          expect(stateOf(frameOf(legs(at.place.nearSide, near, 'tableTop'), at), 'tableTop')).toBe('fail')
        },
      ),
    ))

  it('[STILL-1] neither a sloping floor nor lifted shoulders make another hold of it', () => {
    for (const made of [madeBodies.male, madeBodies.female]) {
      const corner = { nearSide: 'right', offSideDeg: -30, heightM: 0.9, distanceM: 2 } as const
      expect(stateOf(seeBody({ posture: lying() }, lyingView(corner), made), 'tableTop')).toBe('pass')
      const lifted = lying({ headLifted: true, right: bent(47, 0) })
      expect(stateOf(seeBody({ posture: lifted }, lyingView(), made), 'nearLegExtended')).toBe('pass')
    }
  })

  it('[STILL-2] knees that drifted toward the feet, or are drawn to the chest, are not over the hips', () =>
    fc.assert(
      fc.property(seen, fc.constantFrom(60, 125), (at, hipFlexionDeg) => {
        const leg = bent(hipFlexionDeg, 90)
        expect(stateOf(frameOf(legs(at.place.nearSide, leg, leg), at), 'kneesOverHips')).toBe('fail')
      }),
    ))

  it('[STILL-3] a stretched near leg held low is extended; bent at the knee, or pointing up, it is not', () =>
    fc.assert(
      fc.property(seen, fc.integer({ min: 5, max: 40 }), fc.boolean(), (at, raisedDeg, headLifted) => {
        const told = (near: LyingLeg) =>
          stateOf(
            frameOf({ ...legs(at.place.nearSide, near, 'tableTop'), headLifted }, at),
            'nearLegExtended',
          )
        expect(told(bent(raisedDeg, 0))).toBe('pass')
        expect(told(bent(raisedDeg, 50))).toBe('fail')
        expect(told(bent(80, 0))).toBe('fail')
      }),
    ))

  it('[STILL-3] the far leg is told where it shows, and only there', () =>
    fc.assert(
      fc.property(seen, fc.integer({ min: 5, max: 35 }), (at, raisedDeg) => {
        const shows = frameOf(legs(at.place.nearSide, 'tableTop', bent(raisedDeg, 0)), at)
        expect(stateOf(shows, 'farLegExtended')).not.toBe('fail')
        const hidden = frameOf({}, { ...at, place: { ...at.place, heightM: 0.1, offSideDeg: 0 } })
        expect(stateOf(hidden, 'farLegExtended')).toBe('unseen')
        expect(formOfStill(hidden, madePicture).hipFlexionDeg.far).toBeUndefined()
      }),
    ))

  it('[STILL-4] the head lies or is lifted', () =>
    fc.assert(
      fc.property(seen, fc.boolean(), (at, headLifted) => {
        expect(stateOf(frameOf({ headLifted }, at), 'headLifted')).toBe(headLifted ? 'pass' : 'fail')
      }),
    ))

  it('[STILL-5] arms are vertical, or low, or neither', () =>
    fc.assert(
      fc.property(
        seen,
        fc.boolean(),
        fc.constantFrom<readonly [NonNullable<LyingParts['arms']>, FormState, FormState]>(
          ['vertical', 'pass', 'fail'],
          ['low', 'fail', 'pass'],
          ['overhead', 'fail', 'fail'],
        ),
        (at, headLifted, [arms, vertical, low]) => {
          const frame = frameOf({ arms, headLifted }, at)
          expect(stateOf(frame, 'armsVertical')).toBe(vertical)
          expect(stateOf(frame, 'armsLow')).toBe(low)
        },
      ),
    ))

  it('[STILL-6] angles are those of the posture: 0 straight, flexion positive', () =>
    fc.assert(
      fc.property(
        seen,
        fc.integer({ min: 20, max: 110 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (at, hipDeg, kneeShare) => {
          // Bent further at the knee, the foot would go through the floor.
          const kneeDeg = kneeShare * hipDeg
          // The figure's hips lie a little higher than its shoulders: 5 degrees of what is off.
          const near = { ...at, place: { ...at.place, heightM: 0.2, offSideDeg: at.place.offSideDeg / 3 } }
          const leg = bent(hipDeg, kneeDeg)
          const { hipFlexionDeg, kneeFlexionDeg } = formOfStill(
            frameOf(legs(at.place.nearSide, leg, leg), near),
            madePicture,
          )
          expect(Math.abs((hipFlexionDeg.near ?? Number.NaN) - hipDeg)).toBeLessThan(12)
          expect(Math.abs((kneeFlexionDeg.near ?? Number.NaN) - kneeDeg)).toBeLessThan(12)
        },
      ),
    ))
})

describe('the form of one picture: what is not seen', () => {
  it('[STILL-7] nobody, or not someone lying seen from the side: every check is unseen', () => {
    const lies = seeBody({ posture: lying() }, lyingView())
    expect(allUnseen(lies)).toBe(false)
    expect(allUnseen({ tMs: 0, landmarks: undefined })).toBe(true)
    expect(allUnseen({ tMs: 0, landmarks: [] })).toBe(true)
    expect(allUnseen(seeBody({ posture: lying() }, lyingView({ offSideDeg: 60 })))).toBe(true)
    expect(allUnseen(seeBody({ posture: lying() }, lyingView({ offSideDeg: -60 })))).toBe(true)
    for (const from of ['front', 'right', 'back', 'left'] as const)
      expect(
        allUnseen(seeBody({ posture: turnedStanding({ rearLeg: 'left' }) }, standingView({ from }))),
      ).toBe(true)
  })

  it('[STILL-7] on the belly, or on a side', () => {
    const lies = lying({ left: bent(0, 0), right: bent(0, 0), arms: 'low' })
    const prone = { ...lies, pelvis: { ...lies.pelvis, turnDeg: 180 } }
    expect(allUnseen(seeBody({ posture: prone }, lyingView()))).toBe(true)
    expect(allUnseen(seeBody({ posture: { ...lies, base: 'onLeftSide' } }, lyingView()))).toBe(true)
    expect(allUnseen(seeBody({ posture: { ...lies, base: 'onRightSide' } }, lyingView()))).toBe(true)
  })

  it('[STILL-8] what is hidden or out of the picture is unseen, never a fail and never a pass', () =>
    fc.assert(
      fc.property(seen, fc.boolean(), (at, hidden) => {
        const left = at.place.nearSide === 'left'
        const without = (...gone: readonly number[]): CameraFrame => {
          const frame = frameOf({}, at)
          return {
            ...frame,
            landmarks: frame.landmarks?.map((row, index): LandmarkRow => {
              if (!gone.includes(index)) return row
              return hidden ? [row[0], row[1], row[2], 0.3] : [row[0], 1.04, row[2], row[3]]
            }),
          }
        }
        const ankle = without(left ? landmarks.leftAnkle : landmarks.rightAnkle)
        for (const check of ['tableTop', 'kneesOverHips', 'nearLegExtended'] as const)
          expect(stateOf(ankle, check)).toBe('unseen')
        const { hipFlexionDeg, kneeFlexionDeg } = formOfStill(ankle, madePicture)
        expect([hipFlexionDeg.near, kneeFlexionDeg.near]).toEqual([undefined, undefined])
        const wrist = without(left ? landmarks.leftWrist : landmarks.rightWrist)
        expect([stateOf(wrist, 'armsVertical'), stateOf(wrist, 'armsLow')]).toEqual(['unseen', 'unseen'])
        expect(stateOf(wrist, 'tableTop')).toBe('pass')
        const head = without(landmarks.nose, landmarks.leftEar, landmarks.rightEar)
        expect(stateOf(head, 'headLifted')).toBe('unseen')
      }),
    ))

  it('[STILL-8] feet out of the picture: the legs are unseen, for a model makes them up', () => {
    const parts: LyingParts = { left: bent(15, 0), right: bent(15, 0) }
    const cut = seeBody({ posture: lying(parts) }, lyingView({ distanceM: 2, asideM: 1 }))
    expect(stateOf(cut, 'nearLegExtended')).toBe('unseen')
  })

  it('[STILL-9] each check is told once, whatever is seen', () =>
    fc.assert(
      fc.property(seen, fc.boolean(), (at, inBridge) => {
        const frame = inBridge
          ? seeBody({ posture: bridge() }, lyingView(at.place), at.body)
          : frameOf({}, at)
        const checks = formOfStill(frame, madePicture).form.map(({ check }) => check)
        expect(checks.length).toBe(7)
        expect(new Set(checks).size).toBe(7)
      }),
    ))
})
