import { stopWords } from '../../exercises/stop-reasons.ts'
import { twistNames } from '../../exercises/twist-names.ts'
import type { Drill, Moves, Pose, View } from '../drill.ts'
import { archesBack, armsSink, leansAside, stepTooLong } from './faults.ts'
import { type SplitTurn, splitArms, splitTurn, turns } from './postures.ts'
import { cue, ends, eyes, says, setUp } from './words.ts'

/** From the side of the rear leg and a little from the front. Source: look 9. */
export const lungeView: View = { yawDeg: -26, pitchDeg: 5 }
/** More from the front, so that extended arms are seen. */
const armsView: View = { yawDeg: -50, pitchDeg: 5 }

type Parts = Omit<SplitTurn, 'toward'>

const outAndBack = (parts: Parts, emphasis: Pick<Pose, 'emphasis'> = {}): Moves => [
  { posture: splitTurn({ ...parts, toward: 'middle' }), says: says.middle, ...emphasis },
  { posture: splitTurn({ ...parts, toward: 'right' }), says: says.toRearLeg, ...emphasis },
]

/** What every drill with one leg back shares. A side is the rear leg; right leg back first. */
export const splitShared = {
  ladder: 'twists',
  view: lungeView,
  dose: { kind: 'twists', perSide: 5 },
  needs: [],
  ends,
  stopWords,
  /** Hands before the chest can hold a phone there; long arms cannot. */
  eyes: [eyes.cameraRearLeg, eyes.self, eyes.selfFrontOfHip],
  source: 'article A12-A14; EV 5.7; rules (Twists)',
  tag: 'D',
} as const satisfies Partial<Drill>

/** Each step says the side, the pinch and where to stop: whoever opens it here has read none of the others. */
export const setUpInSplit: Drill['setUp'] = [
  setUp.stepBack,
  setUp.smallTuck,
  setUp.lightStretch,
  setUp.outAndBack,
  setUp.firstTension,
  setUp.balance,
]

export const leftArmSeen = { emphasis: ['leftArm'] } as const satisfies Pick<Pose, 'emphasis'>

const softTurn: Parts = { shares: turns.small, arms: splitArms.beforeChest }
const armsExtended: Parts = { shares: turns.larger, arms: splitArms.extended }
const contralateral: Parts = { shares: turns.larger, arms: splitArms.oneHighOneLow }

export const splitStanceTwists: readonly Drill[] = [
  {
    ...splitShared,
    id: 'HM2',
    name: twistNames.HM2,
    position: {
      en: 'Small step back. Turn toward the rear leg and back to the middle.',
      de: 'Kleiner Schritt nach hinten. Dreh dich zum hinteren Bein und zurück zur Mitte.',
    },
    moves: outAndBack(softTurn),
    lever: 'stance',
    setUp: [setUp.stepBack, setUp.smallTuck, setUp.lightStretch, setUp.outAndBack, setUp.balance],
    cues: [cue.outAndBack, cue.hipsAndRibs, cue.rearGlute],
    eyes: [eyes.phone, ...splitShared.eyes],
    faults: [
      archesBack(splitTurn({ ...softTurn, toward: 'right' })),
      stepTooLong(splitTurn({ ...softTurn, toward: 'middle' })),
    ],
  },
  {
    ...splitShared,
    id: 'HM3',
    name: twistNames.HM3,
    position: {
      en: 'The same with both arms long at shoulder height, turning toward the rear leg.',
      de: 'Genauso, beide Arme lang auf Schulterhöhe, Drehung zum hinteren Bein.',
    },
    moves: outAndBack(armsExtended, leftArmSeen),
    view: armsView,
    lever: 'arms',
    setUp: setUpInSplit,
    cues: [cue.armsFollow, cue.hipsAndRibs, cue.firstTension],
    faults: [
      armsSink(splitTurn({ ...armsExtended, toward: 'right' })),
      leansAside(splitTurn({ ...armsExtended, toward: 'right' })),
    ],
    source: 'article A13; EV 5.7; rules (Twists)',
  },
  {
    ...splitShared,
    id: 'HM4',
    name: twistNames.HM4,
    position: {
      en: 'The same, the front leg’s arm reaching up, the rear leg’s arm reaching low.',
      de: 'Genauso, der Arm auf der Seite des vorderen Beins hoch, der andere tief.',
    },
    moves: outAndBack(contralateral, leftArmSeen),
    view: { yawDeg: -34, pitchDeg: 5 },
    lever: 'arms',
    setUp: setUpInSplit,
    cues: [cue.oneHighOneLow, cue.hipsAndRibs, cue.rearGlute],
    faults: [
      leansAside(splitTurn({ ...contralateral, toward: 'right' })),
      archesBack(splitTurn({ ...contralateral, toward: 'right' })),
    ],
    source: 'article A13; EV 5.7; rules (Twists)',
  },
]
