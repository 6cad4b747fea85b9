import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawFigure } from '../figure/figure.ts'
import { angleBetweenDeg, lengthOf, subtract } from '../geometry/vector.ts'
import { freeArm, freeLeg, makePosture, mirrored, plantedFoot } from '../posture/make-posture.ts'
import type { Arm, Contact, Leg, Posture } from '../posture/posture.ts'
import { sides } from '../posture/posture.ts'
import { drawnProportions, type Proportions, proportionsOf } from '../segments/proportions.ts'
import { between } from './between.ts'
import { contactHeight } from './floor.ts'
import { armAngles, freed, legAngles } from './joint-angles.ts'
import type { Skeleton } from './skeleton.ts'
import { solve } from './solve.ts'

const angle = (min: number, max: number) => fc.double({ min, max, noNaN: true })

const anyFreeLeg: fc.Arbitrary<Leg> = fc
  .record({
    hipFlexionDeg: angle(-15, 110),
    hipAbductionDeg: angle(-10, 30),
    hipRotationDeg: angle(-20, 30),
    kneeFlexionDeg: angle(0, 130),
    plantarFlexionDeg: angle(-15, 40),
  })
  .map(freeLeg)
const anyFreeArm: fc.Arbitrary<Arm> = fc
  .record({
    shoulderFlexionDeg: angle(-40, 180),
    shoulderAbductionDeg: angle(-10, 80),
    shoulderRotationDeg: angle(-60, 60),
    elbowFlexionDeg: angle(0, 140),
  })
  .map(freeArm)
const anySpine = fc.record({
  lumbarFlexionDeg: angle(-10, 30),
  thoracicFlexionDeg: angle(-10, 40),
  lumbarTurnDeg: angle(-13, 13),
  thoracicTurnDeg: angle(-60, 60),
  sideBendDeg: angle(-30, 30),
})

const lying: fc.Arbitrary<Posture> = fc
  .record({
    tiltDeg: angle(-12, 12),
    lift: angle(0, 36),
    legs: fc.record({ left: anyFreeLeg, right: anyFreeLeg }),
    arms: fc.record({ left: anyFreeArm, right: anyFreeArm }),
    crook: fc.boolean(),
  })
  .map(({ tiltDeg, lift, legs, arms, crook }) =>
    makePosture('supine', {
      pelvis: { tiltDeg },
      spine: { thoracicFlexionDeg: lift },
      legs: crook ? { ...legs, left: plantedFoot({ forwardPct: 27, outPct: 6 }) } : legs,
      arms,
      contacts: ['seat', ...(crook ? (['leftFoot'] as const) : [])],
    }),
  )

const upright: fc.Arbitrary<Posture> = fc
  .record({
    spine: anySpine,
    pitchDeg: angle(-10, 40),
    turnDeg: angle(-30, 30),
    drop: angle(0, 14),
    step: angle(0, 20),
    heelRaiseDeg: angle(0, 35),
    arms: fc.record({ left: anyFreeArm, right: anyFreeArm }),
  })
  .map(({ spine, pitchDeg, turnDeg, drop, step, heelRaiseDeg, arms }) =>
    makePosture('standing', {
      pelvis: { pitchDeg, turnDeg, hipHeightPct: 52 - drop },
      spine,
      legs: {
        left: plantedFoot({ forwardPct: step, outPct: 7 }),
        right: plantedFoot({ forwardPct: -step, outPct: 7, heelRaiseDeg }),
      },
      arms,
      contacts: ['leftFoot', 'rightFoot'],
    }),
  )
const anyPosture = fc.oneof(lying, upright)
const anyPair = fc.oneof(fc.tuple(lying, lying), fc.tuple(upright, upright))

function boneLengths({ legs, arms }: Skeleton): readonly number[] {
  return sides.flatMap(side => {
    const [leg, arm] = [legs[side], arms[side]]
    return [
      lengthOf(subtract(leg.knee, leg.hip)),
      lengthOf(subtract(leg.ankle, leg.knee)),
      lengthOf(subtract(arm.elbow, arm.shoulder)),
      lengthOf(subtract(arm.wrist, arm.elbow)),
      lengthOf(subtract(arm.knuckles, arm.wrist)),
    ]
  })
}
const wantedLengths = ({ thigh, shank, upperArm, forearm, hand }: Proportions) =>
  sides.flatMap(() => [thigh, shank, upperArm, forearm, hand])

function lowestPoint({ legs, arms, trunk }: Skeleton): number {
  return Math.min(
    ...sides.flatMap(side => [
      legs[side].knee[1],
      legs[side].ankle[1],
      legs[side].heel[1],
      legs[side].toe[1],
      arms[side].elbow[1],
      arms[side].wrist[1],
    ]),
    ...trunk.map(({ centre }) => centre[1]),
  )
}

/** Where every joint is, as one row of numbers. */
const joints = ({ pelvis, head, legs, arms }: Skeleton): readonly number[] =>
  [
    pelvis,
    head.centre,
    ...sides.flatMap(side => [legs[side].knee, legs[side].ankle, legs[side].toe]),
    ...sides.flatMap(side => [arms[side].elbow, arms[side].wrist]),
  ].flat()

describe('a reachable posture', () => {
  it.each([
    ['as drawn', drawnProportions],
    ['male', proportionsOf('male')],
    ['female', proportionsOf('female')],
  ])('keeps the length of every segment, %s', (_, proportions) => {
    fc.assert(
      fc.property(anyPosture, posture => {
        const lengths = boneLengths(solve(posture, proportions))
        wantedLengths(proportions).forEach((wanted, index) => {
          expect(lengths[index]).toBeCloseTo(wanted, 6)
        })
      }),
    )
  })

  it('projects to finite points from any side', () => {
    fc.assert(
      fc.property(anyPosture, angle(-180, 180), angle(-20, 60), (posture, yawDeg, pitchDeg) => {
        const { parts, bounds, contact } = drawFigure(posture, { yawDeg, pitchDeg })
        expect(parts).toHaveLength(7)
        const text = [
          ...parts.flatMap(({ halo, shapes }) => [...halo, ...shapes.map(({ path }) => path)]),
        ].join(' ')
        expect(text).not.toMatch(/NaN|Infinity|undefined/)
        for (const value of Object.values(bounds)) expect(Number.isFinite(value)).toBe(true)
        if (contact !== null) expect(contact.toX).toBeGreaterThan(contact.fromX - 60)
      }),
    )
  })

  it('keeps its contacts on the floor and no limb below it', () => {
    fc.assert(
      fc.property(anyPosture, posture => {
        const skeleton = solve(posture)
        for (const contact of posture.contacts)
          expect(Math.abs(contactHeight(contact, skeleton)), contact).toBeLessThan(0.35)
        expect(lowestPoint(skeleton)).toBeGreaterThan(-0.1)
      }),
    )
  })

  it('told by its joint angles alone it is the same posture', () => {
    fc.assert(
      fc.property(anyPosture, posture => {
        const skeleton = solve(posture)
        const again = solve({
          ...freed(posture, skeleton),
          // In the air, where no floor answers.
          contacts: [],
          pelvis: { ...posture.pelvis, hipHeightPct: 200 },
        })
        const [before, after] = [boneDirections(skeleton), boneDirections(again)]
        // A free foot only points; one turned out on the floor is told a little flatter, and the floor guard answers.
        for (const [index, direction] of before.entries())
          expect(angleBetweenDeg(direction, after[index] ?? [0, 0, 0])).toBeLessThan(8)
      }),
    )
  })

  it('mirrored twice it is itself', () => {
    fc.assert(
      fc.property(anyPosture, posture => {
        expect(mirrored(mirrored(posture)).legs).toEqual(posture.legs)
        const [once, back] = [solve(mirrored(posture)), solve(posture)]
        expect(once.legs.left.knee[1]).toBeCloseTo(back.legs.right.knee[1], 6)
        expect(once.head.centre[2]).toBeCloseTo(-back.head.centre[2], 6)
      }),
    )
  })

  it('lying on the other side is its mirror image, chest toward the other wall', () => {
    fc.assert(
      fc.property(anySpine, anyFreeLeg, anyFreeArm, angle(-25, 25), (spine, leg, arm, sideDeg) => {
        const right = makePosture('onRightSide', {
          pelvis: { sideDeg },
          spine,
          legs: { left: leg },
          arms: { right: arm },
          contacts: ['rightHip'],
        })
        const [there, here] = [solve(mirrored(right)), solve(right)]
        expect(mirrored(mirrored(right))).toEqual(right)
        for (const [once, back] of [
          [there.head.centre, here.head.centre],
          [there.legs.right.ankle, here.legs.left.ankle],
          [there.legs.left.toe, here.legs.right.toe],
          [there.arms.left.knuckles, here.arms.right.knuckles],
        ] as const) {
          expect(once[0]).toBeCloseTo(back[0], 6)
          expect(once[1]).toBeCloseTo(back[1], 6)
          expect(once[2]).toBeCloseTo(-back[2], 6)
        }
      }),
    )
  })
})

const boneDirections = ({ legs, arms }: Skeleton) =>
  sides.flatMap(side => [
    subtract(legs[side].knee, legs[side].hip),
    subtract(legs[side].ankle, legs[side].knee),
    subtract(arms[side].elbow, arms[side].shoulder),
    subtract(arms[side].wrist, arms[side].elbow),
  ])

describe('between two postures', () => {
  it('nothing jumps: a small share more moves every joint a little', () => {
    fc.assert(
      fc.property(anyPair, angle(0.001, 0.99), ([from, to], share) => {
        const [now, next] = [
          joints(solve(between(from, to, share))),
          joints(solve(between(from, to, share + 0.001))),
        ]
        now.forEach((value, index) => {
          expect(Math.abs(value - (next[index] ?? Number.NaN))).toBeLessThan(1.5)
        })
      }),
    )
  })

  it('it begins where it starts and ends where it should', () => {
    fc.assert(
      fc.property(anyPair, ([from, to]) => {
        for (const [near, end] of [
          [between(from, to, 1e-6), from],
          [between(from, to, 1 - 1e-6), to],
        ] as const) {
          const [a, b] = [joints(solve(near)), joints(solve(end))]
          a.forEach((value, index) => {
            expect(Math.abs(value - (b[index] ?? Number.NaN))).toBeLessThan(1)
          })
        }
      }),
    )
  })

  it('segments keep their length and no limb passes through the floor', () => {
    fc.assert(
      fc.property(anyPair, angle(0, 1), ([from, to], share) => {
        const skeleton = solve(between(from, to, share))
        const lengths = boneLengths(skeleton)
        wantedLengths(drawnProportions).forEach((wanted, index) => {
          expect(lengths[index]).toBeCloseTo(wanted, 6)
        })
        expect(lowestPoint(skeleton)).toBeGreaterThan(-0.1)
        for (const contact of shared(from, to))
          expect(Math.abs(contactHeight(contact, skeleton)), contact).toBeLessThan(0.35)
      }),
    )
  })
})

const shared = (from: Posture, to: Posture): readonly Contact[] =>
  from.contacts.filter(contact => to.contacts.includes(contact))

describe('joint angles, signs by hand', () => {
  const at = (legs: Leg) =>
    solve(makePosture('standing', { legs: { left: legs, right: legs }, contacts: [] }))
  it('hip flexion brings the knee forward, abduction away from the midline', () => {
    expect(at(freeLeg({ hipFlexionDeg: 30 })).legs.right.knee[0]).toBeGreaterThan(5)
    expect(at(freeLeg({ hipAbductionDeg: 30 })).legs.right.knee[2]).toBeGreaterThan(10)
    expect(at(freeLeg({ hipAbductionDeg: 30 })).legs.left.knee[2]).toBeLessThan(-10)
  })
  it('a bent knee brings the heel back, a turned-out hip the foot outward', () => {
    const bent = at(freeLeg({ kneeFlexionDeg: 60 }))
    expect(bent.legs.right.ankle[0]).toBeLessThan(-10)
    const out = at(freeLeg({ hipFlexionDeg: 90, kneeFlexionDeg: 90, hipRotationDeg: 20 }))
    expect(out.legs.right.ankle[2]).toBeLessThan(out.legs.right.knee[2])
    expect(out.legs.left.ankle[2]).toBeGreaterThan(out.legs.left.knee[2])
  })
  it('the trunk turns left, leans right, bends forward with positive angles', () => {
    const turned = solve(makePosture('standing', { spine: { thoracicTurnDeg: 40 }, contacts: [] }))
    expect(turned.arms.right.shoulder[0]).toBeGreaterThan(2)
    const leaned = solve(makePosture('standing', { spine: { sideBendDeg: 30 }, contacts: [] }))
    expect(leaned.head.centre[2]).toBeGreaterThan(5)
    const bowed = solve(makePosture('standing', { pelvis: { pitchDeg: 40 }, contacts: [] }))
    expect(bowed.head.centre[0]).toBeGreaterThan(15)
  })
  it('lying, curled ribs lift the head', () => {
    const flat = solve(makePosture('supine', { contacts: ['seat'] }))
    const lifted = solve(makePosture('supine', { spine: { thoracicFlexionDeg: 28 }, contacts: ['seat'] }))
    expect(lifted.head.centre[1]).toBeGreaterThan(flat.head.centre[1] + 5)
  })
  it('reads back the angles of a free limb', () => {
    const legs = freeLeg({ hipFlexionDeg: 70, hipAbductionDeg: 12, hipRotationDeg: 9, kneeFlexionDeg: 40 })
    const arms = freeArm({
      shoulderFlexionDeg: 100,
      shoulderAbductionDeg: 20,
      shoulderRotationDeg: 15,
      elbowFlexionDeg: 50,
    })
    const skeleton = solve(
      makePosture('supine', {
        legs: { left: legs, right: legs },
        arms: { left: arms, right: arms },
        contacts: ['seat'],
      }),
    )
    for (const side of sides) {
      const [leg, arm] = [legAngles(skeleton, side), armAngles(skeleton, side)]
      expect(leg.hipFlexionDeg).toBeCloseTo(70, 6)
      expect(leg.hipAbductionDeg).toBeCloseTo(12, 6)
      expect(leg.hipRotationDeg).toBeCloseTo(9, 6)
      expect(leg.kneeFlexionDeg).toBeCloseTo(40, 6)
      expect(arm.shoulderFlexionDeg).toBeCloseTo(100, 6)
      expect(arm.shoulderAbductionDeg).toBeCloseTo(20, 6)
      expect(arm.shoulderRotationDeg).toBeCloseTo(15, 6)
      expect(arm.elbowFlexionDeg).toBeCloseTo(50, 6)
    }
  })
})
