import type { Posture } from '@backstride/body'
import type { Drill, Fault } from '../drill.ts'
import { lyingView } from '../hollow-hold/hold-drill.ts'
import { ladderOf } from '../ladder-info.ts'
import {
  breatheOutUp,
  camera,
  otherSide,
  self,
  stepsOf,
  stopRuleForAll,
  twoLeft,
  upAndDown,
} from '../ladder-words.ts'
import { backArches, bridgePostures, bridgeStep, feetFar, hipsSink, hipsTip, seatLifts } from './postures.ts'

const step = stepsOf('bridge', {
  view: lyingView,
  ends: twoLeft,
  source: 'EV 5.6; physio notes 9',
})

const lieDown = {
  en: 'Lie on your back, knees bent, feet flat and close enough to stand on firmly.',
  de: 'Leg dich auf den Rücken, Knie gebeugt, Füße flach und so nah, dass sie fest stehen.',
}
const kneesWide = {
  en: 'Feet a little wider than the hips, knees pointing out by about 30 degrees.',
  de: 'Füße etwas weiter als hüftbreit, die Knie zeigen schräg nach außen, etwa 30 Grad.',
}
const upToTheLine = {
  en: 'Tuck a little, then lift until shoulder, hip and knee make one line.',
  de: 'Kipp das Becken leicht nach hinten, dann heb es, bis Schulter, Hüfte und Knie eine Linie bilden.',
}

const floorAway = { en: 'Press the floor away.', de: 'Drück den Boden von dir weg.' }
const ribsHeavy = { en: 'Let the ribs stay heavy.', de: 'Die Rippen bleiben schwer.' }
const kneesOut = { en: 'Knees stay apart.', de: 'Knie bleiben auseinander.' }

const down = { en: 'Down, two seconds.', de: 'Runter, zwei Sekunden.' }
const up = { en: 'Up, two seconds.', de: 'Hoch, zwei Sekunden.' }

const arching = (from: Posture): Fault => ({
  id: 'backArches',
  name: { en: 'The low back arches at the top', de: 'Oben gehst du ins Hohlkreuz' },
  posture: backArches(from),
  correction: { en: 'Stay a little lower.', de: 'Bleib etwas tiefer.' },
})
const tipping = (from: Posture): Fault => ({
  id: 'hipsTip',
  name: { en: 'One side of the hips sinks', de: 'Das Becken sinkt auf einer Seite' },
  posture: hipsTip(from),
  correction: { en: 'Both hip bones at one height.', de: 'Beide Hüftknochen auf gleiche Höhe.' },
})
const far = (from: Posture): Fault => ({
  id: 'feetFar',
  name: { en: 'The feet stand far away', de: 'Die Füße stehen weit weg' },
  posture: feetFar(from),
  correction: { en: 'Feet nearer to the seat.', de: 'Füße näher zum Po.' },
})
const sinking = (from: Posture): Fault => ({
  id: 'hipsSink',
  name: { en: 'The hips sink during the hold', de: 'Die Hüfte sinkt beim Halten' },
  posture: hipsSink(from),
  correction: { en: 'Back up to the line, or rest.', de: 'Zurück zur Linie oder Pause.' },
})

const lineSeen = camera(
  'From floor level at the side: roughly whether shoulder, hip and knee make one line.',
  'Auf Bodenhöhe von der Seite: ungefähr, ob Schulter, Hüfte und Knie eine Linie bilden.',
)
const gluteFelt = self(
  'Whether the seat does the work, or the back of the thigh cramps.',
  'Ob der Po arbeitet oder hinten der Oberschenkel krampft.',
)

const p = bridgePostures

export const bridgeDrills: readonly Drill[] = [
  step({
    id: 'BR0',
    name: { en: 'Tuck and press', de: 'Kippen und drücken' },
    position: {
      en: 'The seat stays down, the low back presses flat.',
      de: 'Der Po bleibt unten, der untere Rücken drückt sich flach.',
    },
    moves: [
      { posture: p.loose, says: { en: 'Let go.', de: 'Lockerlassen.' } },
      {
        posture: p.pressed,
        says: { en: 'Tuck, press feet and back.', de: 'Kippen, mit Füßen und Rücken drücken.' },
      },
    ],
    needs: ['floor'],
    lever: null,
    setUp: [
      lieDown,
      {
        en: 'Tuck the pelvis until the low back is flat and press the feet into the floor. The seat stays down.',
        de: 'Kipp das Becken, bis der untere Rücken flach liegt, und drück die Füße in den Boden. Der Po bleibt unten.',
      },
      upAndDown,
    ],
    cues: [floorAway, ribsHeavy, { en: 'Breathe out as you press.', de: 'Beim Drücken ausatmen.' }],
    faults: [
      {
        id: 'seatLifts',
        name: { en: 'The seat leaves the floor', de: 'Der Po hebt ab' },
        posture: seatLifts(p.loose),
        correction: { en: 'Only tuck; the seat stays down.', de: 'Nur kippen, der Po bleibt unten.' },
      },
    ],
    eyes: [
      {
        eye: 'hand',
        sees: {
          en: 'Whether a hand under the low back is held fast.',
          de: 'Ob eine Hand unter dem unteren Rücken festsitzt.',
        },
      },
      gluteFelt,
    ],
  }),
  step({
    id: 'BR1',
    name: { en: 'Bridge on two legs', de: 'Schulterbrücke auf zwei Beinen' },
    position: { en: 'The hips lift, both feet carry.', de: 'Die Hüfte hebt ab, beide Füße tragen.' },
    moves: [
      { posture: p.low, says: down },
      { posture: p.high, says: up },
    ],
    needs: ['floor'],
    lever: 'range',
    setUp: [lieDown, kneesWide, upToTheLine, upAndDown],
    cues: [floorAway, ribsHeavy, kneesOut],
    faults: [arching(p.high), far(p.high)],
    eyes: [lineSeen, gluteFelt],
  }),
  step({
    id: 'BR2',
    name: { en: 'Bridge, three seconds at the top', de: 'Schulterbrücke, oben drei Sekunden' },
    position: { en: 'Three seconds of stillness at the top.', de: 'Oben bleibst du drei Sekunden still.' },
    moves: [
      { posture: p.low, says: down },
      {
        posture: p.high,
        staysS: 3,
        says: { en: 'Up, hold three seconds.', de: 'Hoch, drei Sekunden halten.' },
      },
    ],
    needs: ['floor'],
    lever: 'tempo',
    setUp: [
      lieDown,
      kneesWide,
      upToTheLine,
      { en: 'Stay up for three seconds, breathing.', de: 'Bleib drei Sekunden oben und atme weiter.' },
    ],
    cues: [floorAway, ribsHeavy, { en: 'Breathe while you hold.', de: 'Beim Halten weiteratmen.' }],
    faults: [sinking(p.high), arching(p.high)],
    eyes: [lineSeen, gluteFelt],
  }),
  step({
    id: 'BR3',
    name: { en: 'Bridge, feet staggered', de: 'Schulterbrücke, Füße versetzt' },
    position: {
      en: 'One foot stands further away and carries about a third.',
      de: 'Ein Fuß steht weiter weg und trägt etwa ein Drittel.',
    },
    moves: [
      { posture: p.lowStaggered, says: down },
      { posture: p.highStaggered, says: up },
    ],
    needs: ['floor'],
    lever: 'stance',
    setUp: [
      lieDown,
      {
        en: 'Set one foot further away. The near foot takes about 70 percent, the far one 30. Lift until shoulder, hip and knee make one line.',
        de: 'Stell einen Fuß weiter weg. Der nähere Fuß trägt etwa 70 Prozent, der andere 30. Heb das Becken, bis Schulter, Hüfte und Knie eine Linie bilden.',
      },
      upAndDown,
      otherSide,
    ],
    cues: [floorAway, ribsHeavy, { en: 'Hips level all the way.', de: 'Becken die ganze Zeit waagerecht.' }],
    faults: [tipping(p.highStaggered), arching(p.highStaggered)],
    eyes: [lineSeen, gluteFelt],
  }),
  step({
    id: 'BR4',
    name: {
      en: 'Bridge on one leg, other knee held',
      de: 'Schulterbrücke auf einem Bein, anderes Knie an der Brust',
    },
    position: {
      en: 'One foot carries, the other knee is held at the chest.',
      de: 'Ein Fuß trägt, das andere Knie hältst du an der Brust.',
    },
    moves: [
      { posture: p.lowOneLeg, says: down },
      { posture: p.highOneLeg, says: up },
    ],
    needs: ['floor'],
    lever: 'support',
    setUp: [
      lieDown,
      {
        en: 'Draw one knee to the chest and hold the shin: it keeps the low back from arching.',
        de: 'Zieh ein Knie zur Brust und halt das Schienbein fest: So gehst du nicht ins Hohlkreuz.',
      },
      upAndDown,
      otherSide,
    ],
    cues: [floorAway, ribsHeavy, breatheOutUp],
    faults: [tipping(p.highOneLeg), sinking(p.highOneLeg)],
    eyes: [lineSeen, gluteFelt],
  }),
  step({
    id: 'BR5',
    name: {
      en: 'Bridge on one leg, foot on a step',
      de: 'Schulterbrücke auf einem Bein, Fuß auf einer Stufe',
    },
    position: {
      en: 'The foot that carries stands on a step.',
      de: 'Der Fuß, der trägt, steht auf einer Stufe.',
    },
    moves: [
      { posture: p.lowOnStep, says: down },
      { posture: p.highOnStep, says: up },
    ],
    scenery: [bridgeStep],
    needs: ['floor', 'step'],
    lever: 'range',
    setUp: [
      {
        en: 'Lie in front of a low step that cannot slide, one foot flat on it.',
        de: 'Leg dich vor eine niedrige Stufe, die nicht rutscht, einen Fuß flach darauf.',
      },
      { en: 'The other knee stays above the hip.', de: 'Das andere Knie bleibt über der Hüfte.' },
      upAndDown,
      otherSide,
    ],
    cues: [{ en: 'Press the step away.', de: 'Drück die Stufe von dir weg.' }, ribsHeavy, breatheOutUp],
    faults: [tipping(p.highOnStep), arching(p.highOnStep)],
    eyes: [lineSeen, gluteFelt],
  }),
]

export const bridgeLadder = ladderOf(bridgeDrills, {
  ladder: 'bridge',
  name: { en: 'Bridge', de: 'Schulterbrücke' },
  purpose: {
    en: 'Trains seat and back of the thigh to straighten the hip with strength.',
    de: 'Trainiert Po und hintere Oberschenkel darin, die Hüfte kräftig zu strecken.',
  },
  stopRule: stopRuleForAll,
  ownStopRules: [
    {
      when: { en: 'The back of the thigh cramps', de: 'Hinten krampft der Oberschenkel' },
      advice: { en: 'Set the feet nearer to the seat.', de: 'Stell die Füße näher zum Po.' },
      change: { kind: 'adjust' },
    },
    {
      when: { en: 'Your back arches', de: 'Du gehst ins Hohlkreuz' },
      advice: { en: 'Lift less high.', de: 'Heb weniger hoch.' },
      change: { kind: 'adjust' },
    },
  ],
})
