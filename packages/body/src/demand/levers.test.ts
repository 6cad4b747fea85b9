import { describe, expect, it } from 'vitest'
import { radToDeg, subtract, type Vector } from '../geometry/vector.ts'
import { solve } from '../kinematics/solve.ts'
import {
  freeArm,
  freeLeg,
  makePosture,
  mirrored,
  type PostureParts,
  plantedFoot,
} from '../posture/make-posture.ts'
import type { BothSides, Leg, Posture } from '../posture/posture.ts'
import { leversMoved } from './levers-moved.ts'
import { leversOf } from './levers-of.ts'
import type { LyingLevers } from './lying-levers.ts'

const onTheBack = ['head', 'upperBack', 'lowBack', 'seat'] as const
const liftedOff = ['upperBack', 'lowBack', 'seat'] as const
const both = <T>(each: T): BothSides<T> => ({ left: each, right: each })
const tableTopLeg = freeLeg({ hipFlexionDeg: 90, kneeFlexionDeg: 90 })
const straight = (deg: number): Leg => freeLeg({ hipFlexionDeg: deg })
const resting = freeArm({ shoulderAbductionDeg: 80 })

const headDown = (parts: Partial<PostureParts> = {}): Posture =>
  makePosture('supine', {
    legs: both(tableTopLeg),
    arms: both(resting),
    contacts: [...onTheBack, 'leftArm', 'rightArm'],
    ...parts,
  })
const ribsDeg = 25
const headUp = (parts: Partial<PostureParts> = {}): Posture =>
  makePosture('supine', {
    spine: { thoracicFlexionDeg: ribsDeg },
    legs: both(tableTopLeg),
    arms: both(freeArm({ shoulderFlexionDeg: ribsDeg })),
    contacts: liftedOff,
    ...parts,
  })
const armsUp = (deg: number) => both(freeArm({ shoulderFlexionDeg: deg }))

const levers = (posture: Posture): LyingLevers => {
  const read = leversOf(posture)
  if (!read.ok) throw new Error(read.error.type)
  return read.value
}
const moved = (a: Posture, b: Posture) => {
  const read = leversMoved(a, b)
  return read.ok ? read.value : read.error.type
}

describe('levers of a posture', () => {
  it('table-top is a thigh upright and a shank level', () => {
    expect(levers(headDown()).legs.left).toEqual({ thighElevationDeg: 90, shankElevationDeg: 0 })
  })
  it('a straight leg at 45 is at 45 in both parts', () => {
    const { legs } = levers(headDown({ legs: both(straight(45)) }))
    expect(legs.right).toEqual({ thighElevationDeg: 45, shankElevationDeg: 45 })
  })
  it('a foot on the floor weighs nothing, planted or touching', () => {
    expect(levers(headDown({ legs: both(plantedFoot({ forwardPct: 30 })) })).legs).toEqual(both('footDown'))
    const resting = headDown({ legs: both(straight(0)), contacts: [...onTheBack, 'leftFoot'] })
    expect(levers(resting).legs).toMatchObject({ left: 'footDown', right: { thighElevationDeg: 0 } })
  })
  it('the head is up when the floor does not carry it', () => {
    expect(levers(headDown()).headLifted).toBe(false)
    expect(levers(headUp()).headLifted).toBe(true)
  })
  it('arms: down on the floor or on the ribs, along the side, upright, overhead', () => {
    expect(levers(headDown()).arms).toEqual(both('armDown'))
    expect(
      levers(headDown({ arms: both({ kind: 'touching', place: 'ribs' }), contacts: onTheBack })).arms,
    ).toEqual(both('armDown'))
    expect(levers(headUp()).arms.left).toBeCloseTo(-1, 12)
    expect(levers(headUp({ arms: armsUp(90 + ribsDeg) })).arms.left).toBeCloseTo(0, 12)
    expect(levers(headUp({ arms: armsUp(135 + ribsDeg) })).arms.left).toBeCloseTo(Math.SQRT1_2, 12)
    expect(levers(headUp({ arms: armsUp(178) })).arms).toEqual(both(1))
  })
  it('only lying on the back is weighed', () => {
    expect(leversOf(makePosture('standing', { contacts: ['leftFoot', 'rightFoot'] }))).toEqual({
      ok: false,
      error: { type: 'not-on-the-back', base: 'standing' },
    })
    const bridge = headDown({ legs: both(plantedFoot({ forwardPct: 25 })), contacts: ['head', 'upperBack'] })
    expect(leversOf(bridge).ok).toBe(false)
  })
  it('a hand on the thigh with the head up is nothing the model knows', () => {
    const reaching = headUp({ arms: both({ kind: 'touching', place: 'frontOfThigh' }) })
    expect(leversOf(reaching)).toEqual({ ok: false, error: { type: 'arm-not-modelled', side: 'left' } })
  })
  it.each([
    ['flat', 0],
    ['head end up', 20],
    ['head end down', -10],
  ])('are the angles that the drawing has, %s', (_, pitchDeg) => {
    const posture = headUp({
      pelvis: { pitchDeg },
      legs: { left: straight(50), right: freeLeg({ hipFlexionDeg: 80, kneeFlexionDeg: 40 }) },
      arms: armsUp(120),
    })
    const { legs, arms } = solve(posture)
    const elevation = (from: Vector, to: Vector) => {
      const [toFeet, up] = subtract(to, from)
      return radToDeg(Math.atan2(up, toFeet))
    }
    const read = levers(posture)
    const { left, right } = read.legs
    if (left === 'footDown' || right === 'footDown') throw new Error('Both legs are up here.')
    expect(elevation(legs.left.hip, legs.left.knee)).toBeCloseTo(left.thighElevationDeg, 6)
    expect(elevation(legs.right.hip, legs.right.knee)).toBeCloseTo(right.thighElevationDeg, 6)
    expect(elevation(legs.right.knee, legs.right.ankle)).toBeCloseTo(right.shankElevationDeg, 6)
    const armDeg = elevation(arms.left.shoulder, arms.left.wrist)
    expect(-Math.cos((armDeg * Math.PI) / 180)).toBeCloseTo(Number(read.arms.left), 6)
  })
})

describe('levers moved between postures', () => {
  it('none between a posture and its mirror image', () => {
    const one = headDown({ legs: { left: straight(60), right: tableTopLeg } })
    expect(moved(one, one)).toEqual([])
    expect(moved(one, mirrored(one))).toEqual([])
  })
  it('one or both legs are one lever', () => {
    expect(moved(headDown(), headDown({ legs: { left: tableTopLeg, right: straight(60) } }))).toEqual([
      'legs',
    ])
    expect(moved(headDown(), headDown({ legs: both(straight(75)) }))).toEqual(['legs'])
  })
  it('head and shoulders with arms just off the floor are one', () => {
    expect(moved(headDown(), headUp())).toEqual(['head'])
    expect(moved(headUp(), headDown())).toEqual(['head'])
  })
  it('arms that move on their own are one', () => {
    expect(moved(headUp(), headUp({ arms: armsUp(90 + ribsDeg) }))).toEqual(['arms'])
    expect(moved(headUp({ arms: armsUp(135 + ribsDeg) }), headUp({ arms: armsUp(178) }))).toEqual(['arms'])
  })
  it('two at once are two', () => {
    const legsUp = { legs: both(straight(60)) }
    expect(moved(headDown(), headUp(legsUp))).toEqual(['legs', 'head'])
    expect(moved(headDown(), headUp({ arms: armsUp(90 + ribsDeg) }))).toEqual(['arms', 'head'])
    expect(moved(headUp(), headUp({ ...legsUp, arms: armsUp(90 + ribsDeg) }))).toEqual(['legs', 'arms'])
    const armsVertical = headDown({ arms: armsUp(90), contacts: onTheBack })
    expect(moved(armsVertical, headUp())).toEqual(['arms', 'head'])
  })
  it('the opposite arm stays opposite: the same leg with the other arm is another posture', () => {
    const contralateral = (leg: 'left' | 'right', arm: 'left' | 'right') =>
      headDown({
        legs: { ...both(tableTopLeg), [leg]: straight(30) },
        arms: { ...armsUp(90), [arm]: freeArm({ shoulderFlexionDeg: 180 }) },
        contacts: onTheBack,
      })
    expect(moved(contralateral('left', 'right'), contralateral('right', 'left'))).toEqual([])
    expect(moved(contralateral('left', 'right'), contralateral('left', 'left')).length).toBe(1)
  })
})
