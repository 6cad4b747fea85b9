import { type Arm, freeArm, makePosture, type Posture, plantedFoot } from '@backstride/body'

/** Hands on the front of the hips feel the pelvis move; the elbows go out, so that low back and seat stay in sight. */
const onHip: Arm = freeArm({
  shoulderFlexionDeg: -4,
  shoulderAbductionDeg: 36,
  shoulderRotationDeg: 50,
  elbowFlexionDeg: 96,
})
const footAt = (forwardPct: number) => plantedFoot({ forwardPct, outPct: 8.5, toeOutDeg: 6 })

/** Quiet standing, and the pelvis tucked and a little ahead by a soft squeeze; -12 would be flat on a floor. Source: article A5; amounts ours [D]. */
export const relaxed = standing(0, 0, 0.8)
export const squeezed = standing(-9, 7, -1.4)

/** `underDeg`: the seat goes under while the ribs stay upright. */
function standing(tiltDeg: number, underDeg: number, feetForwardPct: number): Posture {
  const foot = footAt(feetForwardPct)
  return makePosture('standing', {
    pelvis: { tiltDeg, pitchDeg: -underDeg },
    spine: { lumbarFlexionDeg: underDeg },
    legs: { left: foot, right: foot },
    arms: { left: onHip, right: onHip },
    contacts: ['leftFoot', 'rightFoot'],
  })
}

const softKneed = plantedFoot({ outPct: 8.5, toeOutDeg: 22 })

/** Everything clenched: knees bend, toes turn out, the seat is pulled right under. */
export const clenched: Posture = makePosture('standing', {
  pelvis: { tiltDeg: -22, pitchDeg: -10, hipHeightPct: 47.5 },
  spine: { lumbarFlexionDeg: 16, thoracicFlexionDeg: 16 },
  neck: { flexionDeg: 4 },
  legs: { left: softKneed, right: softKneed },
  arms: { left: onHip, right: onHip },
  contacts: ['leftFoot', 'rightFoot'],
})

/** The hips are pushed ahead and the upper body goes back. */
export const leaningBack: Posture = makePosture('standing', {
  pelvis: { tiltDeg: 10, pitchDeg: -9 },
  spine: { lumbarFlexionDeg: -12, thoracicFlexionDeg: -6 },
  neck: { flexionDeg: 16 },
  legs: {
    left: footAt(-6),
    right: footAt(-6),
  },
  arms: { left: onHip, right: onHip },
  contacts: ['leftFoot', 'rightFoot'],
})
