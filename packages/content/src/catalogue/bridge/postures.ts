import { type Arm, freeLeg, type Leg, makePosture, type Posture, plantedFoot } from '@backstride/body'

/** On the back, seen from the right: the right foot carries, the left leg is let off. Angles ours [D]. */

/** Out to the sides, so that the line where the back meets the mat stays free. */
const armOnMat: Arm = { kind: 'planted', forwardPct: -4, outPct: 34, upPct: 1.8 }
const arms = { left: armOnMat, right: armOnMat }

/** Knees apart by about 30 degrees. Source: EV 5.6 [R62]. */
const footWide = plantedFoot({ forwardPct: 27, outPct: 15, toeOutDeg: 18 })
const footHip = plantedFoot({ forwardPct: 27, outPct: 7 })
const footFar = plantedFoot({ forwardPct: 40, outPct: 8 })
const onStepPct = 12
const footOnStep = plantedFoot({ forwardPct: 28, outPct: 7, upPct: onStepPct })
const kneeAtChest = freeLeg({ hipFlexionDeg: 118, kneeFlexionDeg: 122, plantarFlexionDeg: 10 })
const kneeOverHip = freeLeg({ hipFlexionDeg: 96, kneeFlexionDeg: 92, plantarFlexionDeg: 10 })

const lying = (right: Leg, left: Leg, tiltDeg = -3): Posture =>
  makePosture('supine', {
    pelvis: { tiltDeg },
    legs: { left, right },
    arms,
    contacts: [
      'seat',
      ...(tiltDeg <= -12 ? (['lowBack'] as const) : []),
      'upperBack',
      'head',
      'rightFoot',
      ...(left.kind === 'planted' ? (['leftFoot'] as const) : []),
    ],
  })

const lifted = (right: Leg, left: Leg, pitchDeg = -32): Posture =>
  makePosture('supine', {
    pelvis: { tiltDeg: -10, pitchDeg },
    spine: { thoracicFlexionDeg: -pitchDeg * 0.7 },
    neck: { flexionDeg: -pitchDeg * 0.35 },
    legs: { left, right },
    arms,
    contacts: ['upperBack', 'head', 'rightFoot', ...(left.kind === 'planted' ? (['leftFoot'] as const) : [])],
  })

/** With a hand on the knee that is drawn in. */
const kneeHeld = (posture: Posture): Posture => ({
  ...posture,
  arms: { left: { kind: 'touching', place: 'shin' }, right: armOnMat },
})

export const bridgePostures = {
  loose: lying(footHip, footHip),
  pressed: lying(footHip, footHip, -12),
  low: lying(footWide, footWide),
  high: lifted(footWide, footWide),
  lowStaggered: lying(footHip, footFar),
  highStaggered: lifted(footHip, footFar),
  lowOneLeg: kneeHeld(lying(footHip, kneeAtChest)),
  highOneLeg: kneeHeld(lifted(footHip, kneeAtChest)),
  lowOnStep: lying(footOnStep, kneeOverHip),
  highOnStep: lifted(footOnStep, kneeOverHip, -36),
} as const satisfies Readonly<Record<string, Posture>>

export const bridgeStep = { kind: 'step', fromPct: 22, toPct: 50, heightPct: onStepPct } as const

/** Past the line from knee to shoulder, the low back hollow, the ribs up. */
export const backArches = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, tiltDeg: 22, pitchDeg: from.pelvis.pitchDeg - 4 },
  spine: { ...from.spine, lumbarFlexionDeg: -14, thoracicFlexionDeg: from.spine.thoracicFlexionDeg + 14 },
})
export const hipsTip = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, turnDeg: 20 },
  spine: { ...from.spine, lumbarTurnDeg: -20 },
})
export const hipsSink = (from: Posture): Posture => ({
  ...from,
  pelvis: { ...from.pelvis, pitchDeg: -14 },
  spine: { ...from.spine, thoracicFlexionDeg: 10 },
})
/** Feet so far away that the back of the thigh cramps first. */
export const feetFar = (from: Posture): Posture => ({
  ...from,
  legs: { left: farther(from.legs.left), right: farther(from.legs.right) },
})
const farther = (leg: Leg): Leg =>
  leg.kind === 'planted' ? { ...leg, forwardPct: leg.forwardPct + 12 } : leg
/** The press without flattening: hips come off instead. */
export const seatLifts = (from: Posture): Posture => ({
  ...lifted(from.legs.right, from.legs.left, -12),
})
