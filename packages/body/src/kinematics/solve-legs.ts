import { add, along, cosDeg, scale, sinDeg, unit, type Vector } from '../geometry/vector.ts'
import type { FreeLeg, PlantedFoot, Posture, Side } from '../posture/posture.ts'
import { foot, type Proportions } from '../segments/proportions.ts'
import { limbDirection, outwardSign } from './limb-directions.ts'
import type { LegPoints, Skeleton } from './skeleton.ts'
import { reachWithTwoBones } from './two-bones.ts'

type Trunk = Pick<Skeleton, 'pelvis' | 'pelvisFrame'>

export const hipOf = ({ pelvis, pelvisFrame }: Trunk, side: Side, { hipHalfWidth }: Proportions): Vector =>
  along(pelvis, pelvisFrame.left, outwardSign[side] * hipHalfWidth)

/** One leg, its hip where the pelvis is. */
export function solveLeg(trunk: Trunk, side: Side, posture: Posture, proportions: Proportions): LegPoints {
  const leg = posture.legs[side]
  return leg.kind === 'free'
    ? freeLegPoints(trunk, side, leg, proportions)
    : plantedLegPoints(trunk, side, leg, posture, proportions)
}

function freeLegPoints(trunk: Trunk, side: Side, leg: FreeLeg, proportions: Proportions): LegPoints {
  const hip = hipOf(trunk, side, proportions)
  const thigh = limbDirection(trunk.pelvisFrame, outwardSign[side], {
    flexionDeg: leg.hipFlexionDeg,
    abductionDeg: leg.hipAbductionDeg,
    rotationDeg: leg.hipRotationDeg,
  })
  const [cos, sin] = [cosDeg(leg.kneeFlexionDeg), sinDeg(leg.kneeFlexionDeg)]
  const shank = unit(add(scale(thigh.down, cos), scale(thigh.forward, -sin)))
  const shin = unit(add(scale(thigh.forward, cos), scale(thigh.down, sin)))
  const knee = along(hip, thigh.down, proportions.thigh)
  const ankle = along(knee, shank, proportions.shank)
  const [pointCos, pointSin] = [cosDeg(leg.plantarFlexionDeg), sinDeg(leg.plantarFlexionDeg)]
  const footForward = unit(add(scale(shin, pointCos), scale(shank, pointSin)))
  const footDown = unit(add(scale(shank, pointCos), scale(shin, -pointSin)))
  return { hip, knee, ankle, ...shoe(ankle, footForward, footDown) }
}

function plantedLegPoints(
  trunk: Trunk,
  side: Side,
  planted: PlantedFoot,
  posture: Posture,
  { thigh, shank, ...proportions }: Proportions,
): LegPoints {
  const hip = hipOf(trunk, side, { thigh, shank, ...proportions })
  const stand = standingAnkle(side, planted)
  const forward = posture.base === 'supine' ? scale(stand.footForward, 0.2) : stand.footForward
  const pole = add(trunk.pelvisFrame.anterior, forward)
  const { middle, end } = reachWithTwoBones(hip, stand.ankle, thigh, shank, pole)
  return { hip, knee: middle, ankle: end, ...shoe(end, stand.footForward, stand.footDown) }
}

/** Where the ankle is when the foot stands on its spot; the heel rises about the tip of the shoe, so nothing dips. */
export function standingAnkle(
  side: Side,
  { forwardPct, outPct, upPct, toeOutDeg, heelRaiseDeg }: PlantedFoot,
): { readonly ankle: Vector; readonly footForward: Vector; readonly footDown: Vector } {
  const out = -outwardSign[side]
  const level: Vector = [cosDeg(toeOutDeg), 0, out * sinDeg(toeOutDeg)]
  const up: Vector = [0, 1, 0]
  const footForward = add(scale(level, cosDeg(heelRaiseDeg)), scale(up, -sinDeg(heelRaiseDeg)))
  const footDown = add(scale(level, -sinDeg(heelRaiseDeg)), scale(up, -cosDeg(heelRaiseDeg)))
  const tip = along([forwardPct, upPct, out * outPct], level, foot.toeAhead)
  const ankle = add(tip, add(scale(footForward, -foot.toeAhead), scale(footDown, -foot.ankleHeight)))
  return { ankle, footForward, footDown }
}

/** The sole of the shoe, from heel to toe. */
export const shoe = (
  ankle: Vector,
  footForward: Vector,
  footDown: Vector,
): Pick<LegPoints, 'heel' | 'ball' | 'toe' | 'footForward' | 'footDown'> => {
  const sole = along(ankle, footDown, foot.ankleHeight)
  return {
    heel: along(sole, footForward, -foot.heelBack),
    ball: along(sole, footForward, foot.ballAhead),
    toe: along(sole, footForward, foot.toeAhead),
    footForward,
    footDown,
  }
}
