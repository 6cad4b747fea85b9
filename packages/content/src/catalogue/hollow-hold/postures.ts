import {
  type Arm,
  type BothSides,
  type Contact,
  flattenedTiltDeg,
  freeArm,
  freeLeg,
  type Leg,
  makePosture,
  type Posture,
  plantedFoot,
} from '@backstride/body'
import type { HoldId } from '../../exercises/hold-names.ts'
import type { EntryPostures } from '../drill.ts'

/**
 * Lying on the back, seen from the right: a leg that moves alone is the right one, and the arm opposite to it the left.
 * Joint angles are those of EV 5.2, so that the demand computed from a posture is the demand of the list.
 */
type HeadAt = 'headDown' | 'headUp'
type ArmsAt = 'onMat' | 'atSides' | 'upright' | 'slantingBack' | 'overhead' | 'leftOverhead'
type Back = 'flat' | 'asItIs'
type Position = readonly [legs: BothSides<Leg>, head: HeadAt, arms: ArmsAt, back?: Back]

/** Head and shoulders up: the ribs curl this far, and the arms, counted against the ribs, with them. Tag D. */
export const ribsLiftedDeg = 28
const chinToChestDeg = 14
/** A head that lies: the back of it reaches the floor. Tag D. */
const headLiesDeg = -6

/** The low back keeps its own small hollow. Source: rules HH, neutral brace; tag D. */
export const neutralTiltDeg = 0

const bentLeg = freeLeg({ hipFlexionDeg: 90, kneeFlexionDeg: 90, plantarFlexionDeg: 15 })
const longLegAt = (deg: number): Leg => freeLeg({ hipFlexionDeg: deg, plantarFlexionDeg: 35 })
const standingFoot = plantedFoot({ forwardPct: 27, outPct: 7 })

const feetDown: BothSides<Leg> = { left: standingFoot, right: standingFoot }
const oneBent: BothSides<Leg> = { left: standingFoot, right: bentLeg }
const tableTop: BothSides<Leg> = { left: bentLeg, right: bentLeg }
const oneLongAt = (deg: number): BothSides<Leg> => ({ left: bentLeg, right: longLegAt(deg) })
const bothLongAt = (deg: number): BothSides<Leg> => ({ left: longLegAt(deg), right: longLegAt(deg) })

/** Nearly stretched, out to the sides, so that the line where the back meets the mat stays free. */
const armOnMat: Arm = { kind: 'planted', forwardPct: -4, outPct: 28.5, upPct: 1.8 }

/** Against the world: 0 level toward the feet, 90 at the ceiling. */
const armAt = (worldDeg: number, head: HeadAt): Arm =>
  freeArm({ shoulderFlexionDeg: worldDeg + (head === 'headUp' ? ribsLiftedDeg : 0) })

/** As far as a shoulder goes: along the ribs, whether they are lifted or not. */
const armOverhead = freeArm({ shoulderFlexionDeg: 180 })

function armsFor(at: ArmsAt, head: HeadAt): BothSides<Arm> {
  const both = (arm: Arm): BothSides<Arm> => ({ left: arm, right: arm })
  switch (at) {
    case 'onMat':
      return both(armOnMat)
    case 'atSides':
      return both(armAt(0, head))
    case 'upright':
      return both(armAt(90, head))
    case 'slantingBack':
      return both(armAt(135, head))
    case 'overhead':
      return both(armOverhead)
    case 'leftOverhead':
      return { left: armOverhead, right: armAt(90, head) }
  }
}

function contactsOf(legs: BothSides<Leg>, head: HeadAt, arms: ArmsAt, back: Back): Contact[] {
  return [
    'seat',
    ...(back === 'flat' ? (['lowBack'] as const) : []),
    ...(head === 'headDown' ? (['upperBack', 'head'] as const) : []),
    ...(legs.left.kind === 'planted' ? (['leftFoot'] as const) : []),
    ...(legs.right.kind === 'planted' ? (['rightFoot'] as const) : []),
    ...(arms === 'onMat' ? (['leftArm', 'rightArm'] as const) : []),
  ]
}

const lying = (legs: BothSides<Leg>, head: HeadAt, arms: ArmsAt, back: Back = 'flat'): Posture =>
  makePosture('supine', {
    pelvis: { tiltDeg: back === 'flat' ? flattenedTiltDeg : neutralTiltDeg },
    ...(head === 'headUp'
      ? { spine: { thoracicFlexionDeg: ribsLiftedDeg }, neck: { flexionDeg: chinToChestDeg } }
      : { neck: { flexionDeg: headLiesDeg } }),
    legs,
    arms: armsFor(arms, head),
    contacts: contactsOf(legs, head, arms, back),
  })

/** Every position of the hollow hold. Source: EV 5.3, rules HH; article A6, A7. */
const positions: Readonly<Record<HoldId, Position>> = {
  HH00: [feetDown, 'headDown', 'onMat'],
  HH01: [oneBent, 'headDown', 'onMat'],
  HH02: [tableTop, 'headDown', 'onMat'],
  HH03: [tableTop, 'headDown', 'upright'],
  HH04: [tableTop, 'headUp', 'atSides'],
  HH05: [tableTop, 'headUp', 'upright'],
  HH07: [oneLongAt(60), 'headDown', 'onMat'],
  HH08: [oneLongAt(45), 'headDown', 'onMat'],
  HH09: [oneLongAt(60), 'headUp', 'atSides'],
  HH10: [oneLongAt(45), 'headUp', 'atSides'],
  HH11: [oneLongAt(45), 'headUp', 'upright'],
  HH12: [oneLongAt(30), 'headDown', 'leftOverhead'],
  HH13: [oneLongAt(30), 'headUp', 'leftOverhead'],
  HH14: [bothLongAt(75), 'headUp', 'atSides'],
  HH15: [bothLongAt(60), 'headUp', 'atSides'],
  HH16: [bothLongAt(45), 'headUp', 'atSides'],
  HH17: [bothLongAt(45), 'headUp', 'upright'],
  HH18: [bothLongAt(30), 'headUp', 'atSides'],
  HH19: [bothLongAt(30), 'headUp', 'upright'],
  HH20: [bothLongAt(15), 'headUp', 'slantingBack'],
  HH21: [bothLongAt(15), 'headUp', 'overhead'],
  HH22: [bothLongAt(15), 'headUp', 'upright'],
  HH23: [oneLongAt(30), 'headDown', 'onMat'],
  HH24: [oneLongAt(30), 'headUp', 'upright'],
  HH25: [bothLongAt(75), 'headDown', 'onMat'],
  HH26: [bothLongAt(60), 'headDown', 'onMat'],
  HH27: [bothLongAt(45), 'headDown', 'onMat'],
  HH28: [tableTop, 'headDown', 'leftOverhead'],
  HH29: [oneLongAt(60), 'headDown', 'leftOverhead'],
  HH00N: [feetDown, 'headDown', 'onMat', 'asItIs'],
  HH01N: [oneBent, 'headDown', 'onMat', 'asItIs'],
  HH02N: [tableTop, 'headDown', 'onMat', 'asItIs'],
}

const ofEach = <From, Made>(
  each: Readonly<Record<HoldId, From>>,
  make: (from: From) => Made,
): Readonly<Record<HoldId, Made>> =>
  Object.fromEntries(Object.entries(each).map(([id, from]) => [id, make(from)])) as Record<HoldId, Made>

/** How each is entered, line by line. Source: physio notes 1: one leg up, then the other. */
export const hollowHoldEntries = ofEach(positions, entryInto)
export const hollowHoldPostures = ofEach(hollowHoldEntries, ([, , , held]) => held)

/** Feet down and the back at ease; then one leg, the other, and what is left, the last thing on a line of its own. */
function entryInto(position: Position): EntryPostures {
  const [legs, head, arms, back] = position
  const held = lying(...position)
  const waiting = lying(feetDown, 'headDown', 'onMat', 'asItIs')
  const bent = { left: bentFirst(legs.left), right: bentFirst(legs.right) }
  const oneUp = { ...feetDown, right: bent.right }
  const isOnlyLegs =
    head === 'headDown' && arms === 'onMat' && bent.left === legs.left && bent.right === legs.right
  if (isOnlyLegs) {
    if (legs === feetDown) return [waiting, waiting, waiting, held]
    return [waiting, lying(feetDown, head, arms, back), lying(oneUp, head, arms, back), held]
  }
  return [waiting, lying(oneUp, 'headDown', 'onMat', back), beforeTheLast(position, bent), held]
}

/** A leg goes long from table-top. */
function bentFirst(leg: Leg): Leg {
  return leg.kind === 'free' ? bentLeg : leg
}

function beforeTheLast([legs, head, arms, back]: Position, bent: BothSides<Leg>): Posture {
  const goesLong = legs.left !== bent.left || legs.right !== bent.right
  const goesBack = arms === 'slantingBack' || arms === 'overhead' || arms === 'leftOverhead'
  if (goesLong || goesBack) return lying(bent, head, goesBack ? 'upright' : arms, back)
  // Otherwise the head is the last to come, or the arms where it stays down.
  const armsCome = head === 'headUp' && arms === 'upright'
  return lying(bent, 'headDown', armsCome ? 'upright' : 'onMat', back)
}
