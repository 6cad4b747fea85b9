import { bench, describe } from 'vitest'
import { wayBetween } from '../kinematics/between.ts'
import { freeArm, freeLeg, makePosture, plantedFoot } from '../posture/make-posture.ts'
import type { Posture } from '../posture/posture.ts'
import { drawFigure } from './figure.ts'
import { figureScene } from './scene.ts'

const lying = (deg: number) =>
  makePosture('supine', {
    spine: { thoracicFlexionDeg: 28 },
    legs: {
      left: freeLeg({ hipFlexionDeg: 90, kneeFlexionDeg: 90 }),
      right: freeLeg({ hipFlexionDeg: deg }),
    },
    arms: { left: freeArm({ shoulderFlexionDeg: 28 }), right: freeArm({ shoulderFlexionDeg: 28 }) },
    contacts: ['lowBack', 'seat'],
  })
const standing = (turnDeg: number) =>
  makePosture('standing', {
    spine: { thoracicTurnDeg: turnDeg },
    legs: {
      left: plantedFoot({ forwardPct: 14 }),
      right: plantedFoot({ forwardPct: -20, heelRaiseDeg: 30 }),
    },
    arms: { left: freeArm({ shoulderFlexionDeg: 90 }), right: { kind: 'touching', place: 'hamstring' } },
    contacts: ['leftFoot', 'rightFoot'],
  })

/** One frame of a moving figure: the posture between two, solved, projected and turned into paths. */
function frame(way: (share: number) => Posture, yawDeg: number): number {
  const drawing = drawFigure(way(0.4), { yawDeg, pitchDeg: 5 })
  const scene = figureScene(drawing, { contact: 'glued', matHalfLength: 60, middleX: 0 })
  return scene.reduce((length, { path }) => length + path.length, 0)
}

const [lower, turn] = [wayBetween(lying(60), lying(30)), wayBetween(standing(50), standing(-50))]
if (frame(lower, 12) < 5000 || frame(turn, -40) < 5000) throw new Error('The frame is nearly empty.')

describe('one frame of the figure, to compute', () => {
  bench('lying, moving between two holds', () => {
    frame(lower, 12)
  })
  bench('standing, twisting in split stance', () => {
    frame(turn, -40)
  })
})
