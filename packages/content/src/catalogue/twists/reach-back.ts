import { twistNames } from '../../exercises/twist-names.ts'
import type { Drill, Moves, Pose } from '../drill.ts'
import { archesBack, foldsForward } from './faults.ts'
import { type Reach, reaches, reachTurn, splitArms, splitTurn, turns } from './postures.ts'
import { leftArmSeen, setUpInSplit, splitShared } from './split-stance.ts'
import { cue, eyes, reachWords, says } from './words.ts'

const middle: Pose = {
  posture: splitTurn({ toward: 'middle', shares: turns.larger, arms: splitArms.oneHighOneLow }),
  says: says.middle,
  ...leftArmSeen,
}
const there = (reach: Reach): Pose => ({
  posture: reachTurn(reach),
  says: reachWords[reach].says,
  ...leftArmSeen,
})

/** One reach: out to its place and back through the middle. */
export const reachMoves = (reach: Reach): Moves => [middle, there(reach)]

export const reachCues = {
  glute: [cue.turnThenReach, cue.hipsAndRibs, cue.rearGlute],
  hamstring: [cue.turnThenReach, cue.hipsAndRibs, cue.firstTension],
  backOfKnee: [cue.turnThenReach, cue.kneesGive, cue.firstTension],
  ankle: [cue.turnThenReach, cue.kneesGive, cue.firstTension],
} as const satisfies Readonly<Record<Reach, Drill['cues']>>

/** The last stage of the flow: four places along the rear leg, near to far, as the range grows. */
export const reachBack: Drill = {
  ...splitShared,
  id: 'HM5',
  name: twistNames.HM5,
  position: {
    en: 'Turn toward the rear leg and reach with that side’s hand: glute, thigh, knee, later the ankle.',
    de: 'Dreh dich zum hinteren Bein und greif mit der Hand dieser Seite: Po, Oberschenkel, Kniekehle, später Knöchel.',
  },
  moves: [
    middle,
    ...reaches.flatMap((reach, index) => (index === 0 ? [there(reach)] : [middle, there(reach)])),
  ],
  lever: 'reach',
  setUp: setUpInSplit,
  cues: [cue.turnThenReach, cue.hipsAndRibs, cue.firstTension],
  faults: [foldsForward(reachTurn('hamstring')), archesBack(reachTurn('glute'))],
  eyes: [eyes.cameraReach, eyes.self, eyes.selfFrontOfHip],
  source: 'article A13; EV 5.7; physio notes 1; rules (Twists)',
}

/** The last stage with the hand at one place: what a session leads through. */
export const reachDrills: Readonly<Record<Reach, Drill>> = {
  glute: reachDrill('glute'),
  hamstring: reachDrill('hamstring'),
  backOfKnee: reachDrill('backOfKnee'),
  ankle: reachDrill('ankle'),
}

function reachDrill(reach: Reach): Drill {
  const { name, position } = reachWords[reach]
  return { ...reachBack, name, position, cues: reachCues[reach], moves: reachMoves(reach) }
}
