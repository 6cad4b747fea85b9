import type { Posture } from '../posture/posture.ts'
import { sides } from '../posture/posture.ts'
import { drawnProportions, foot, type Proportions } from '../segments/proportions.ts'
import { armAboveFloor, carriersOf, contactHeight, legAboveFloor, raised } from './floor.ts'
import type { LegPoints, Skeleton } from './skeleton.ts'
import { solveArm } from './solve-arms.ts'
import { hipOf, solveLeg, standingAnkle } from './solve-legs.ts'
import { solveTrunk } from './trunk.ts'

/**
 * Forward kinematics: from joint angles to where everything is, percent of stature, floor at y = 0. What the contacts
 * name rests on the floor; no limb passes through it.
 */
export function solve(posture: Posture, proportions: Proportions = drawnProportions): Skeleton {
  const trunk = solveTrunk(posture)
  const atOrigin = withLimbs(trunk, posture, proportions, false)
  const height = hipHeight(posture, atOrigin, proportions)
  return withLimbs(raised(atOrigin, height), posture, proportions, true)
}

type Trunk = Omit<Skeleton, 'legs' | 'arms'>

function withLimbs(trunk: Trunk, posture: Posture, proportions: Proportions, onFloor: boolean): Skeleton {
  const leg = (side: 'left' | 'right'): LegPoints => {
    const points = solveLeg(trunk, side, posture, proportions)
    return onFloor && posture.legs[side].kind === 'free' ? legAboveFloor(points) : points
  }
  const legs = { left: leg('left'), right: leg('right') }
  const arm = (side: 'left' | 'right') => {
    const points = solveArm({ ...trunk, legs }, side, posture, proportions)
    return onFloor && posture.arms[side].kind === 'free' ? armAboveFloor(points) : points
  }
  return { ...trunk, legs, arms: { left: arm('left'), right: arm('right') } }
}

/** How high the hip joints are. The body rests on what carries it; on its feet it stands as high as the legs reach. */
function hipHeight(posture: Posture, atOrigin: Skeleton, proportions: Proportions): number {
  const carrying = carriersOf(posture)
  const wanted = posture.pelvis.hipHeightPct
  const trunkRests = -Math.min(...trunkContacts.map(contact => contactHeight(contact, atOrigin)))
  if (carrying.length > 0) {
    const resting = -Math.min(...carrying.map(contact => contactHeight(contact, atOrigin)))
    return Math.max(wanted ?? resting, resting, trunkRests)
  }
  const reach = Math.min(...sides.map(side => heightInReach(posture, atOrigin, side, proportions)))
  const height = Number.isFinite(reach)
    ? Math.min(wanted ?? reach, reach)
    : (wanted ?? standingHeight(proportions))
  return Math.max(trunkRests, height)
}

/** Whatever carries the body, none of this passes through the floor. */
const trunkContacts = ['head', 'upperBack', 'lowBack', 'seat'] as const

/** A knee is never drawn locked: this share of the leg's length. */
const nearlyStraight = 0.9985

function heightInReach(
  posture: Posture,
  atOrigin: Skeleton,
  side: 'left' | 'right',
  proportions: Proportions,
): number {
  const leg = posture.legs[side]
  if (leg.kind === 'free') return Number.POSITIVE_INFINITY
  const { ankle } = standingAnkle(side, leg)
  const hip = hipOf(atOrigin, side, proportions)
  const longest = (proportions.thigh + proportions.shank) * nearlyStraight
  const away = Math.hypot(ankle[0] - hip[0], ankle[2] - hip[2])
  return ankle[1] - hip[1] + Math.sqrt(Math.max(0, longest ** 2 - away ** 2))
}

const standingHeight = ({ thigh, shank }: Proportions): number => thigh + shank + foot.ankleHeight
