import { twistExercises } from '../../exercises/twist-exercises.ts'
import type { Drill, Moves, View } from '../drill.ts'
import { leansAside, onlyArms } from './faults.ts'
import { standingTurn, type TurnShares, turns } from './postures.ts'
import { ends, eyes, says, setUp, standingStopWords } from './words.ts'

/** Nearly from the front, so that left and right mirror each other. Source: look 9. */
const frontal: View = { yawDeg: -82, pitchDeg: 5 }

const fromSideToSide = (shares: TurnShares): Moves => [
  { posture: standingTurn('middle', shares), says: says.middle },
  { posture: standingTurn('left', shares), says: says.left },
  { posture: standingTurn('right', shares), says: says.right },
]

const shared = {
  ladder: 'twists',
  view: frontal,
  dose: { kind: 'twists', perSide: 5 },
  needs: [],
  ends,
  stopWords: standingStopWords,
  eyes: [eyes.phone, eyes.cameraInFront, eyes.self],
  source: 'article A12, A14; EV 5.7; rules (Twists)',
  tag: 'D',
} as const satisfies Partial<Drill>

const { HM0, HM1 } = twistExercises

/** Where the flow begins, every time: standing, small first. A side is the direction of the turn. */
export const standingTwists: readonly Drill[] = [
  {
    ...shared,
    id: 'HM0',
    name: HM0.name,
    position: HM0.position,
    moves: fromSideToSide(turns.small),
    lever: null,
    setUp: [setUp.stand, setUp.smallTuck, setUp.firstTension],
    cues: HM0.cues,
    faults: [onlyArms(standingTurn('left', turns.small)), leansAside(standingTurn('right', turns.small))],
  },
  {
    ...shared,
    id: 'HM1',
    name: HM1.name,
    position: HM1.position,
    moves: fromSideToSide(turns.larger),
    lever: 'range',
    setUp: [setUp.stand, setUp.smallTuck, setUp.pace, setUp.firstTension],
    cues: HM1.cues,
    faults: [onlyArms(standingTurn('left', turns.larger)), leansAside(standingTurn('right', turns.larger))],
  },
]
