import { freeArm, freeLeg, makePosture, type Posture, plantedFoot, type View } from '@backstride/body'

/** Postures of the tests that are no drill. Angles ours [D]; seen from the right, the right leg is the one tested. */

const degToRad = (deg: number): number => (deg * Math.PI) / 180
const headLiesDeg = -6

/** The hip joint above the edge one lies on, and the lengths from there. Percent of stature; look 9. */
const hip = { upPct: 7, thighPct: 23.4, shankPct: 24.2, anklePct: 4.7, aheadPct: 1 }

/**
 * At the edge of a table: the left knee is held, the right thigh hangs over the edge, the shank straight down. The floor
 * of the picture is the table's top. `thighDeg`: above the horizontal positive. Source: EV 4 (A6), modified Thomas test.
 */
export function thighHanging(thighDeg: number): Posture {
  const across = hip.thighPct * Math.cos(degToRad(thighDeg))
  const up = hip.upPct + hip.thighPct * Math.sin(degToRad(thighDeg)) - hip.shankPct - hip.anklePct
  const onShin = { kind: 'touching', place: 'shin', of: 'left' } as const
  return makePosture('supine', {
    neck: { flexionDeg: headLiesDeg },
    legs: {
      left: freeLeg({ hipFlexionDeg: 118, kneeFlexionDeg: 125, plantarFlexionDeg: 15 }),
      right: plantedFoot({ outPct: 6, forwardPct: across + hip.aheadPct, upPct: up }),
    },
    arms: { left: onShin, right: onShin },
    contacts: ['seat', 'lowBack', 'upperBack', 'head'],
  })
}

/** Straight legs on the way down: one while the other foot stands, or both. Source: EV 4 (A8); rules HH, straight legs. */
export function legsLowered(legs: 'one' | 'both', legDeg: number): Posture {
  const straight = freeLeg({ hipFlexionDeg: legDeg, plantarFlexionDeg: 20 })
  const onMat = { kind: 'planted', forwardPct: -4, outPct: 28.5, upPct: 1.8 } as const
  return makePosture('supine', {
    neck: { flexionDeg: headLiesDeg },
    legs: { left: legs === 'both' ? straight : plantedFoot({ forwardPct: 27, outPct: 7 }), right: straight },
    arms: { left: onMat, right: onMat },
    contacts: [
      'seat',
      'lowBack',
      'upperBack',
      'head',
      'leftArm',
      'rightArm',
      ...(legs === 'both' ? [] : (['leftFoot'] as const)),
    ],
  })
}

const forearmAhead = freeArm({ shoulderFlexionDeg: 90, elbowFlexionDeg: 90 })
const levelLeg = freeLeg({})

/** On forearms and toes, one long line. Source: EV 4 (A9). */
export const frontPlank: Posture = makePosture('handsAndKnees', {
  pelvis: { pitchDeg: -4, hipHeightPct: 14.2 },
  legs: { left: levelLeg, right: levelLeg },
  arms: { left: forearmAhead, right: forearmAhead },
  contacts: ['leftForearm', 'rightForearm', 'leftFoot', 'rightFoot'],
})

export const testViews = {
  lying: { yawDeg: -12, pitchDeg: 2 },
  plank: { yawDeg: 10, pitchDeg: 3 },
} as const satisfies Readonly<Record<string, View>>
