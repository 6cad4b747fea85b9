import {
  type BothSides,
  freeArm,
  type Leg,
  makePosture,
  mirrored,
  type Posture,
  plantedFoot,
} from '@backstride/body'
import { stopWords } from '../../exercises/stop-reasons.ts'
import type { Drill } from '../drill.ts'

const legs: BothSides<Leg> = {
  right: plantedFoot({ forwardPct: 12, outPct: 4.5 }),
  left: plantedFoot({ forwardPct: -17, outPct: 4.5, heelRaiseDeg: 30 }),
}

/** A walking step with the right foot ahead, the left arm with it. */
const rightAhead: Posture = makePosture('standing', {
  pelvis: { turnDeg: 4 },
  spine: { thoracicTurnDeg: -10 },
  neck: { turnDeg: 6 },
  legs,
  arms: {
    left: freeArm({ shoulderFlexionDeg: 26, shoulderAbductionDeg: 6, elbowFlexionDeg: 24 }),
    right: freeArm({ shoulderFlexionDeg: -24, shoulderAbductionDeg: 8, elbowFlexionDeg: 16 }),
  },
  contacts: ['leftFoot', 'rightFoot'],
})

/** Stopped, hands on the thighs. */
const foldedOver: Posture = makePosture('standing', {
  pelvis: { pitchDeg: 56, hipHeightPct: 47 },
  spine: { lumbarFlexionDeg: 18, thoracicFlexionDeg: 20 },
  neck: { flexionDeg: -14 },
  legs: {
    left: plantedFoot({ forwardPct: 8, outPct: 8.5 }),
    right: plantedFoot({ forwardPct: 8, outPct: 8.5 }),
  },
  arms: { left: { kind: 'touching', place: 'knee' }, right: { kind: 'touching', place: 'knee' } },
  contacts: ['leftFoot', 'rightFoot'],
})

/** What comes between a run and the floor. That a cooldown keeps anyone from getting hurt is not shown and not said. Source: article A3, rules (get-up rule). */
export const cooldownDrills: readonly Drill[] = [
  {
    id: 'CD0',
    ladder: 'cooldown',
    name: { en: 'Easy walk', de: 'Lockeres Gehen' },
    position: { en: 'Stroll until you breathe easily again.', de: 'Geh locker, bis du wieder ruhig atmest.' },
    moves: [
      { posture: rightAhead, says: { en: 'Right foot ahead.', de: 'Rechter Fuß vor.' } },
      { posture: mirrored(rightAhead), says: { en: 'Left foot ahead.', de: 'Linker Fuß vor.' } },
    ],
    view: { yawDeg: -18, pitchDeg: 4 },
    dose: { kind: 'walk', minutes: 2 },
    needs: [],
    lever: null,
    setUp: [
      {
        en: 'After the last stride, walk on for two minutes before you lie down or get into the car.',
        de: 'Geh nach dem letzten Laufschritt zwei Minuten weiter, bevor du dich hinlegst oder ins Auto steigst.',
      },
      {
        en: 'If you have just walked home, that counts.',
        de: 'Bist du gerade nach Hause gegangen, zählt das auch.',
      },
    ],
    cues: [
      { en: 'Easy enough to talk.', de: 'So locker, dass du reden kannst.' },
      { en: 'Let the arms swing.', de: 'Lass die Arme schwingen.' },
    ],
    faults: [
      {
        id: 'foldsOver',
        name: { en: 'You stop and fold over', de: 'Du bleibst stehen und klappst nach vorn' },
        posture: foldedOver,
        correction: {
          en: 'Stroll on until your breath settles.',
          de: 'Geh weiter, bis der Atem ruhig wird.',
        },
      },
    ],
    ends: {
      en: 'It ends after two minutes, or later, when your breath is easy again.',
      de: 'Das Gehen endet nach zwei Minuten oder später, wenn dein Atem wieder ruhig ist.',
    },
    stopWords,
    eyes: [
      {
        eye: 'self',
        sees: { en: 'Whether you could talk again.', de: 'Ob du wieder reden könntest.' },
      },
    ],
    source: 'article A3; rules (get-up rule); physio notes 3',
    tag: 'D',
  },
]
