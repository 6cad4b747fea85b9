import {
  type Arm,
  type BothSides,
  type Contact,
  freeArm,
  freeLeg,
  type Leg,
  makePosture,
  type Posture,
  plantedFoot,
} from '@backstride/body'

/** How a leg of one who lies is held. Angles: 0 straight, flexion positive. */
export type LyingLeg =
  | 'footDown'
  | 'tableTop'
  | { readonly hipFlexionDeg: number; readonly kneeFlexionDeg?: number }

/** low: along the body, a little off the floor. onMat: out to the sides. */
export type LyingArms = 'vertical' | 'low' | 'onMat' | 'overhead'

export interface LyingParts {
  readonly left?: LyingLeg
  readonly right?: LyingLeg
  readonly arms?: LyingArms
  readonly headLifted?: boolean
}

/** Ribs and chin of a lifted head, as in the catalogue. */
const ribsLiftedDeg = 28
const chinToChestDeg = 14
const headLiesDeg = -6

/** Lying on the back, low back flat; how far it is off the floor is told beside it (`Pose.gapM`). Legs at table-top unless told. */
export function lying({
  left = 'tableTop',
  right = 'tableTop',
  arms = 'vertical',
  headLifted = false,
}: LyingParts = {}): Posture {
  const legs = { left: legOf(left), right: legOf(right) }
  return makePosture('supine', {
    ...(headLifted
      ? { spine: { thoracicFlexionDeg: ribsLiftedDeg }, neck: { flexionDeg: chinToChestDeg } }
      : { neck: { flexionDeg: headLiesDeg } }),
    legs,
    arms: armsOf(arms, headLifted),
    contacts: ['seat', ...(headLifted ? [] : (['upperBack', 'head'] as const)), ...feetDownOf(legs)],
  })
}

const footPlanted = plantedFoot({ forwardPct: 27, outPct: 7 })

function legOf(leg: LyingLeg): Leg {
  if (leg === 'footDown') return footPlanted
  if (leg === 'tableTop') return freeLeg({ hipFlexionDeg: 90, kneeFlexionDeg: 90, plantarFlexionDeg: 15 })
  const { hipFlexionDeg, kneeFlexionDeg = 0 } = leg
  return freeLeg({ hipFlexionDeg, kneeFlexionDeg, plantarFlexionDeg: kneeFlexionDeg < 30 ? 35 : 15 })
}

const feetDownOf = ({ left, right }: BothSides<Leg>): Contact[] => [
  ...(left.kind === 'planted' ? (['leftFoot'] as const) : []),
  ...(right.kind === 'planted' ? (['rightFoot'] as const) : []),
]

const armOnMat: Arm = { kind: 'planted', forwardPct: -4, outPct: 28.5, upPct: 1.8 }

/** Arms are counted against the ribs: where those are lifted, the arms are lowered by as much. */
function armsOf(arms: LyingArms, headLifted: boolean): BothSides<Arm> {
  const liftedDeg = headLifted ? ribsLiftedDeg : 0
  const arm = {
    vertical: freeArm({ shoulderFlexionDeg: 90 + liftedDeg }),
    low: freeArm({ shoulderFlexionDeg: liftedDeg }),
    onMat: headLifted ? freeArm({ shoulderFlexionDeg: liftedDeg, shoulderAbductionDeg: 40 }) : armOnMat,
    overhead: freeArm({ shoulderFlexionDeg: 170 }),
  }[arms]
  return { left: arm, right: arm }
}

export interface BridgeParts {
  /** Trunk against the floor. */
  readonly liftDeg?: number
  /** Feet planted, or both legs up at table-top while the hips are off the floor. */
  readonly legs?: 'footDown' | 'tableTop'
  readonly arms?: LyingArms
}

/** Hips off the floor, the trunk straight: no gap under the low back, and no hollow hold. */
export function bridge({ liftDeg = 30, legs = 'footDown', arms = 'vertical' }: BridgeParts = {}): Posture {
  const both: BothSides<Leg> =
    legs === 'footDown'
      ? { left: footPlanted, right: footPlanted }
      : { left: legOf('tableTop'), right: legOf('tableTop') }
  return makePosture('supine', {
    pelvis: { pitchDeg: -liftDeg },
    // The ribs come back to the floor in part, and the neck the rest of the way.
    spine: { thoracicFlexionDeg: liftDeg * 0.5 },
    neck: { flexionDeg: liftDeg * 0.4 },
    legs: both,
    arms: armsOf(arms, false),
    contacts: ['upperBack', 'head', ...feetDownOf(both)],
  })
}
