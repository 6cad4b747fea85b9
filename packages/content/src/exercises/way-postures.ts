import {
  freeArm,
  freeLeg,
  makePosture,
  mirroredView,
  type Posture,
  plantedFoot,
  type Scenery,
} from '@backstride/body'
import { birdDogPostures } from '../catalogue/bird-dog/postures.ts'
import type { Drill } from '../catalogue/drill.ts'
import { lyingView } from '../catalogue/hollow-hold/hold-drill.ts'
import { hollowHoldPostures } from '../catalogue/hollow-hold/postures.ts'
import { fromTheSide, onTheFloor } from '../catalogue/ladder-words.ts'

/** Postures that move into each other, seen from one side; between two of these the picture changes. */
export type WayScene = Pick<Drill, 'id' | 'moves' | 'view' | 'scenery' | 'needs'>

/**
 * Between lying and standing: over the right side, hands and knees, and one foot in front. Whoever lies has the head to
 * the left and rolls toward the eye, so whoever kneels or stands faces left. Angles ours [D].
 */

const onTheSide = (rolledBackDeg: number, upperArm: Posture['arms']['left']): Posture =>
  makePosture('onRightSide', {
    pelvis: { turnDeg: rolledBackDeg },
    spine: { thoracicFlexionDeg: 6 },
    legs: {
      right: freeLeg({ hipFlexionDeg: 70, kneeFlexionDeg: 92, plantarFlexionDeg: 10 }),
      left: freeLeg({ hipFlexionDeg: 76, hipAbductionDeg: -3, kneeFlexionDeg: 92, plantarFlexionDeg: 10 }),
    },
    arms: { right: freeArm({ shoulderAbductionDeg: 172, elbowFlexionDeg: 8 }), left: upperArm },
    contacts: ['rightHip', ...(upperArm.kind === 'planted' ? (['rightArm', 'leftHand'] as const) : [])],
  })
/** The arm leads, the bent knees follow. */
const rolling = onTheSide(
  34,
  freeArm({ shoulderFlexionDeg: 70, shoulderAbductionDeg: -20, elbowFlexionDeg: 20 }),
)
const handOnFloor = { kind: 'planted', forwardPct: 4, outPct: -17, upPct: 1.8 } as const

const kneeDown = freeLeg({ kneeFlexionDeg: 90, plantarFlexionDeg: 78 })
const onThigh = { kind: 'touching', place: 'frontOfThigh' } as const
const onChairBack = (forwardPct: number): Posture['arms']['left'] => ({
  kind: 'planted',
  forwardPct,
  outPct: -6,
  upPct: 51,
})
const chair: Scenery = { kind: 'chair', fromPct: -60, toPct: -37, heightPct: 25, back: 'to' }

const bothKnees = makePosture('standing', {
  legs: { left: kneeDown, right: kneeDown },
  arms: { left: onThigh, right: onThigh },
  contacts: ['leftKnee', 'rightKnee'],
})
const oneKnee = makePosture('standing', {
  pelvis: { pitchDeg: 10 },
  neck: { flexionDeg: -4 },
  legs: { left: plantedFoot({ forwardPct: 22, outPct: 6 }), right: kneeDown },
  arms: { left: onChairBack(28), right: onThigh },
  contacts: ['rightKnee', 'leftFoot'],
})
const onBothFeet = makePosture('standing', {
  legs: {
    left: plantedFoot({ forwardPct: 1, outPct: 6 }),
    right: plantedFoot({ forwardPct: 1, outPct: 6 }),
  },
  arms: { left: onChairBack(14), right: freeArm({ shoulderFlexionDeg: 4 }) },
  contacts: ['leftFoot', 'rightFoot'],
})

/** The chair is there to hold on to, its back toward the runner; it stands where it does for whoever kneels on one knee. */
export const wayScenes = {
  onTheBack: {
    id: 'way onTheBack',
    moves: [{ posture: hollowHoldPostures.HH00N }, { posture: hollowHoldPostures.HH01N }],
    view: lyingView,
    needs: ['floor'],
  },
  onTheSide: {
    id: 'way onTheSide',
    moves: [{ posture: onTheSide(10, handOnFloor) }, { posture: rolling }],
    view: { yawDeg: 12, pitchDeg: 7 },
    needs: ['floor'],
  },
  onHandsAndKnees: {
    id: 'way onHandsAndKnees',
    moves: [{ posture: birdDogPostures.kneeling }],
    view: mirroredView(onTheFloor),
    needs: ['floor'],
  },
  upright: {
    id: 'way upright',
    moves: [{ posture: oneKnee }, { posture: bothKnees }, { posture: onBothFeet }],
    view: mirroredView(fromTheSide),
    scenery: [chair],
    needs: [],
  },
} as const satisfies Readonly<Record<string, WayScene>>
