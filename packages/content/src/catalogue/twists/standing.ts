import { stopWords } from '../../exercises/stop-reasons.ts'
import { twistNames } from '../../exercises/twist-names.ts'
import type { Drill, Moves, View } from '../drill.ts'
import { leansAside, onlyArms } from './faults.ts'
import { standingTurn, type TurnShares, turns } from './postures.ts'
import { cue, ends, eyes, says, setUp } from './words.ts'

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
  stopWords,
  eyes: [eyes.phone, eyes.cameraInFront, eyes.self],
  source: 'article A12, A14; EV 5.7; rules (Twists)',
  tag: 'D',
} as const satisfies Partial<Drill>

/** Where the flow begins, every time: standing, small first. A side is the direction of the turn. */
export const standingTwists: readonly Drill[] = [
  {
    ...shared,
    id: 'HM0',
    name: twistNames.HM0,
    position: {
      en: 'Stand, feet hip- to shoulder-width. Turn a little to each side.',
      de: 'Füße hüft- bis schulterbreit. Dreh dich ein wenig zu jeder Seite.',
    },
    moves: fromSideToSide(turns.small),
    lever: null,
    setUp: [setUp.stand, setUp.smallTuck, setUp.pace, setUp.firstTension],
    cues: [cue.hipsAndRibs, cue.smallAndEasy, cue.growTall],
    faults: [onlyArms(standingTurn('left', turns.small)), leansAside(standingTurn('right', turns.small))],
  },
  {
    ...shared,
    id: 'HM1',
    name: twistNames.HM1,
    position: {
      en: 'Same stance. Turn further, as far as it stays easy.',
      de: 'Gleicher Stand. Dreh dich etwas weiter herum, soweit es leicht geht.',
    },
    moves: fromSideToSide(turns.larger),
    lever: 'range',
    setUp: [setUp.stand, setUp.smallTuck, setUp.pace, setUp.firstTension],
    cues: [cue.hipsAndRibs, cue.letItGrow, cue.growTall],
    faults: [onlyArms(standingTurn('left', turns.larger)), leansAside(standingTurn('right', turns.larger))],
  },
]
