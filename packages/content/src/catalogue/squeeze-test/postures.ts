import { type Arm, makePosture, type Posture, plantedFoot } from '@backstride/body'

/** Hands on the hips feel the pelvis move, and leave the low back in sight from the side. */
const onHip: Arm = { kind: 'touching', place: 'hip' }
const foot = plantedFoot({ outPct: 8.5, toeOutDeg: 6 })

/** The pelvis as it hangs, and tucked by a soft squeeze; -12 would be flat against a floor. Source: article A5; angle ours [D]. */
export const tuckDeg = { relaxed: 0, squeezed: -9 } as const

export const standingTucked = (tiltDeg: number, more: { readonly pitchDeg?: number } = {}): Posture =>
  makePosture('standing', {
    pelvis: { tiltDeg, ...more },
    legs: { left: foot, right: foot },
    arms: { left: onHip, right: onHip },
    contacts: ['leftFoot', 'rightFoot'],
  })

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
    left: plantedFoot({ forwardPct: -6, outPct: 8.5, toeOutDeg: 6 }),
    right: plantedFoot({ forwardPct: -6, outPct: 8.5, toeOutDeg: 6 }),
  },
  arms: { left: onHip, right: onHip },
  contacts: ['leftFoot', 'rightFoot'],
})
