import { freeLeg, type Posture, type Scenery, type View } from '@backstride/body'
import type { Text } from '@backstride/kit'
import { stopWords } from '../../exercises/stop-reasons.ts'
import { wallNames } from '../../exercises/wall-names.ts'
import type { Check, Dose, Drill, EntryPostures, Fault, Lever } from '../drill.ts'
import { enteredFrom } from '../entered-from.ts'
import { wallHollowPostures as postures, type WallHollowId, wallBehindPct } from './postures.ts'

const fromTheSide: View = { yawDeg: -10, pitchDeg: 4 }
const wall: readonly Scenery[] = [{ kind: 'wall', atPct: wallBehindPct }]
const sixTimesTen: Dose = { kind: 'hold', rounds: 6, holdS: 10, restS: 15 }

const lean: Text = {
  en: 'Lean your back on a wall or a car, feet on ground that grips. Heels about 30 cm ahead of it, knees a little bent.',
  de: 'Lehn dich mit dem Rücken an eine Wand oder ein Auto, Füße auf griffigem Boden. Fersen etwa 30 cm davor, Knie leicht gebeugt.',
}
const pressFlat: Text = {
  en: 'Slide a hand behind your low back and press until it is held fast. Hand out, keep the pressure. If pressing hurts more, leave this one out.',
  de: 'Schieb eine Hand hinter den unteren Rücken und drück, bis sie festsitzt. Hand raus, Druck halten. Tut das Drücken mehr weh, lass diese Übung aus.',
}
const smallTuck: Text = {
  en: 'Add the small tuck from the squeeze test, about a third of your strength.',
  de: 'Dazu das leichte Kippen aus dem Anspanntest, etwa mit einem Drittel deiner Kraft.',
}
const tuckAndSwapLegs: Text = {
  en: 'Add the small tuck, about a third. Swap legs each round, something to hold within reach.',
  de: 'Dazu leicht kippen, etwa mit einem Drittel deiner Kraft. Wechsle jede Runde das Bein; etwas zum Festhalten ist in Reichweite.',
}
/** Said with every step of it. Source: rules HW. */
export const ownLadder: Text = {
  en: 'The wall has a small ladder of its own. It never counts as progress on the floor.',
  de: 'Die Wand hat ihre eigene kleine Leiter. Sie zählt nie als Fortschritt am Boden.',
}

const cue = {
  breathe: { en: 'Breathe out slowly. Back flat.', de: 'Langsam ausatmen. Rücken flach.' },
  kneesSoft: { en: 'Knees soft, feet quiet.', de: 'Knie locker, Füße ruhig.' },
  tuck: { en: 'Small tuck, about a third.', de: 'Leicht kippen, ein Drittel Kraft.' },
  armsAhead: { en: 'Arms long, shoulders low.', de: 'Arme lang, Schultern tief.' },
  hipsLevel: { en: 'Hips level, breathe on.', de: 'Becken waagerecht, weiteratmen.' },
  ribsBack: { en: 'Arms up, ribs stay back.', de: 'Arme hoch, Rippen bleiben hinten.' },
} as const satisfies Readonly<Record<string, Text>>

const backLeaves = (from: Posture, correction: Text): Fault => ({
  id: 'backLifted',
  name: { en: 'The low back leaves the wall', de: 'Der untere Rücken löst sich von der Wand' },
  posture: { ...from, pelvis: { ...from.pelvis, tiltDeg: 12 } },
  correction,
})
const kneesLock = (from: Posture): Fault => ({
  id: 'kneesLock',
  name: { en: 'The knees lock straight', de: 'Die Knie sind durchgestreckt' },
  posture: { ...from, pelvis: { ...from.pelvis, tiltDeg: 0, hipHeightPct: 52 } },
  correction: { en: 'Slide down a little, knees soft.', de: 'Rutsch etwas tiefer, Knie locker.' },
})
const kneeSinks = (from: Posture): Fault => ({
  id: 'kneeSinks',
  name: { en: 'The lifted knee sinks', de: 'Das gehobene Knie sinkt' },
  posture: {
    ...from,
    legs: { ...from.legs, right: freeLeg({ hipFlexionDeg: 64, kneeFlexionDeg: 88, plantarFlexionDeg: 12 }) },
  },
  correction: { en: 'Knee as high as the hip.', de: 'Knie so hoch wie die Hüfte.' },
})
const armsSink = (from: Posture): Fault => ({
  id: 'armsSink',
  name: { en: 'The arms sink', de: 'Die Arme sinken' },
  posture: {
    ...from,
    arms: { left: sunk(from.arms.left), right: sunk(from.arms.right) },
  },
  correction: { en: 'Hands as high as the shoulders.', de: 'Hände auf Schulterhöhe.' },
})
const sunk = (arm: Posture['arms']['left']): Posture['arms']['left'] =>
  arm.kind === 'free' ? { ...arm, shoulderFlexionDeg: arm.shoulderFlexionDeg - 38 } : arm

const softer: Text = {
  en: 'Slide down a little and press softly.',
  de: 'Rutsch etwas tiefer und drück sanft.',
}
const armsLower: Text = { en: 'Arms a little lower.', de: 'Arme etwas tiefer.' }
const footBack: Text = {
  en: 'Set the foot down, press, try again.',
  de: 'Fuß absetzen, drücken, noch einmal.',
}

const hand: Check = {
  eye: 'hand',
  sees: {
    en: 'Before the arms or the foot lift: whether a hand fits behind the low back.',
    de: 'Bevor Arme oder Fuß abheben: ob eine Hand hinter den unteren Rücken passt.',
  },
}
const self: Check = {
  eye: 'self',
  sees: {
    en: 'Whether you keep breathing, and whether the back stayed on the wall.',
    de: 'Ob du weiteratmest und ob der Rücken an der Wand geblieben ist.',
  },
}

/** Leaning, the back not pressed yet. */
const leaning: Posture = { ...postures.HW0, pelvis: { ...postures.HW0.pelvis, tiltDeg: 2 } }

/** Pressed first, then the arms ahead, then the leg. */
const entries: Readonly<Record<WallHollowId, EntryPostures>> = {
  HW0: enteredFrom(leaning, postures.HW0),
  HW1: [leaning, postures.HW0, postures.HW1, postures.HW1],
  HW2: [leaning, postures.HW0, postures.HW1, postures.HW2],
  HW3: [leaning, postures.HW0, postures.HW1, postures.HW3],
  HW4: [leaning, postures.HW0, postures.HW3, postures.HW4],
}

interface WallParts {
  readonly position: Text
  readonly lever: Lever | null
  readonly setUp: readonly Text[]
  readonly cues: readonly Text[]
  readonly faults: readonly Fault[]
}

const drill = (id: WallHollowId, parts: WallParts): Drill => ({
  id,
  name: wallNames[id],
  ladder: 'wallHollow',
  moves: [{ posture: postures[id] }],
  entryPostures: entries[id],
  view: fromTheSide,
  scenery: wall,
  dose: sixTimesTen,
  needs: ['wall'],
  ends: {
    en: 'The round ends when your low back leaves the wall, or when you cannot keep breathing. The seconds until then count.',
    de: 'Die Runde endet, wenn sich der untere Rücken von der Wand löst oder du nicht weiteratmen kannst. Die Sekunden bis dahin zählen.',
  },
  stopWords,
  eyes: [hand, self],
  source: 'rules HW; physio notes 1',
  tag: 'D',
  ...parts,
})

const ready = [lean, pressFlat, smallTuck, ownLadder] as const
const readyOnOneLeg = [lean, pressFlat, tuckAndSwapLegs, ownLadder] as const

/** For wet, cold or public ground, in pregnancy, or with no floor to lie on. Source: rules HW, physio notes 1. */
export const wallHollowDrills: readonly Drill[] = [
  drill('HW0', {
    position: {
      en: 'Both feet down, low back pressed flat to the wall, arms hanging.',
      de: 'Beide Füße am Boden, unterer Rücken flach an der Wand, Arme hängen.',
    },
    lever: null,
    setUp: ready,
    cues: [cue.breathe, cue.kneesSoft, cue.tuck],
    faults: [backLeaves(postures.HW0, softer), kneesLock(postures.HW0)],
  }),
  drill('HW1', {
    position: {
      en: 'Both feet down, both arms straight ahead at shoulder height.',
      de: 'Beide Füße am Boden, beide Arme gerade nach vorn auf Schulterhöhe.',
    },
    lever: 'arms',
    setUp: ready,
    cues: [cue.breathe, cue.armsAhead, cue.kneesSoft],
    faults: [backLeaves(postures.HW1, softer), armsSink(postures.HW1)],
  }),
  drill('HW2', {
    position: {
      en: 'Arms ahead, one heel off the ground, its toes stay down.',
      de: 'Arme nach vorn, eine Ferse vom Boden, die Zehen bleiben unten.',
    },
    lever: 'legs',
    setUp: readyOnOneLeg,
    cues: [cue.breathe, cue.hipsLevel, cue.kneesSoft],
    faults: [backLeaves(postures.HW2, softer), armsSink(postures.HW2)],
  }),
  drill('HW3', {
    position: {
      en: 'Arms ahead, one knee at hip height, the other foot stands.',
      de: 'Arme nach vorn, ein Knie auf Hüfthöhe, der andere Fuß steht.',
    },
    lever: 'legs',
    setUp: readyOnOneLeg,
    cues: [cue.breathe, cue.hipsLevel, cue.tuck],
    faults: [backLeaves(postures.HW3, footBack), kneeSinks(postures.HW3)],
  }),
  drill('HW4', {
    position: {
      en: 'One knee at hip height, both arms up along the wall.',
      de: 'Ein Knie auf Hüfthöhe, beide Arme an der Wand nach oben.',
    },
    lever: 'arms',
    setUp: readyOnOneLeg,
    cues: [cue.breathe, cue.ribsBack, cue.hipsLevel],
    faults: [backLeaves(postures.HW4, armsLower), kneeSinks(postures.HW4)],
  }),
]
