import { freeArm, freeLeg, makePosture, plantedFoot } from '@backstride/body'
import type { OwnFigure } from './lesson.ts'

/** A runner pushing off: no drill, so it stands beside the lessons. Angles are ours [D]. */
export const running: OwnFigure = {
  says: {
    en: 'A runner pushing off with the left foot.',
    de: 'Jemand läuft und stößt sich mit dem linken Fuß ab.',
  },
  posture: makePosture('standing', {
    pelvis: { pitchDeg: 8, turnDeg: 6 },
    spine: { thoracicTurnDeg: -14 },
    neck: { flexionDeg: -4, turnDeg: 6 },
    legs: {
      left: plantedFoot({ forwardPct: -17, outPct: 4, heelRaiseDeg: 38 }),
      right: freeLeg({ hipFlexionDeg: 52, kneeFlexionDeg: 84, plantarFlexionDeg: 6 }),
    },
    arms: {
      left: freeArm({
        shoulderFlexionDeg: 34,
        shoulderAbductionDeg: 6,
        elbowFlexionDeg: 92,
        shoulderRotationDeg: 20,
      }),
      right: freeArm({ shoulderFlexionDeg: -40, shoulderAbductionDeg: 10, elbowFlexionDeg: 92 }),
    },
    contacts: ['leftFoot'],
  }),
  view: { yawDeg: -14, pitchDeg: 4 },
}
