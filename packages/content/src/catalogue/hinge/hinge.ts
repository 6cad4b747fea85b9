import type { Posture } from '@backstride/body'
import type { Drill, Fault } from '../drill.ts'
import { ladderOf } from '../ladder-info.ts'
import {
  breatheOutUp,
  camera,
  fromTheSide,
  otherSide,
  packOn,
  self,
  stepsOf,
  stopRuleForAll,
  twoLeft,
  upAndDown,
} from '../ladder-words.ts'
import { backRounds, hingePostures, hipOpens, kneesBend, legLags, wallAhead, wallBehind } from './postures.ts'

const step = stepsOf('hinge', {
  view: fromTheSide,
  ends: twoLeft,
  source: 'EV 5.6; physio notes 9',
})

const stand = {
  en: 'Stand tall, feet hip-width, knees soft.',
  de: 'Steh aufrecht, Füße hüftbreit, Knie locker.',
}
const hipsBack = {
  en: 'Send the hips back and let the trunk tip forward in one piece.',
  de: 'Schieb die Hüfte nach hinten und lass den Oberkörper am Stück nach vorn sinken.',
}
const standOnOne = {
  en: 'Stand on one leg, knee soft. Tip forward while the other leg goes back in line with the trunk.',
  de: 'Stell dich auf ein Bein, Knie locker. Neig dich nach vorn, während das andere Bein in einer Linie mit dem Oberkörper nach hinten geht.',
}

const closeDoor = { en: 'Close a door with your hips.', de: 'Tür mit dem Po zuschieben.' }
const longBack = { en: 'Long back, ribs over pelvis.', de: 'Rücken lang, Rippen über dem Becken.' }
const hipsLevel = { en: 'Both hips look down.', de: 'Beide Hüftknochen zeigen nach unten.' }

const forward = { en: 'Hips back, two seconds.', de: 'Hüfte zurück, zwei Sekunden.' }
const tall = { en: 'Stand tall, two seconds.', de: 'Aufrichten, zwei Sekunden.' }

const rounding = (from: Posture): Fault => ({
  id: 'backRounds',
  name: { en: 'The back rounds', de: 'Der Rücken wird rund' },
  posture: backRounds(from),
  correction: { en: 'Tip less far, breastbone ahead.', de: 'Weniger weit vorbeugen, Brustbein voraus.' },
})
const squatting = (from: Posture): Fault => ({
  id: 'kneesBend',
  name: { en: 'The knees bend: it becomes a squat', de: 'Die Knie beugen sich: Es wird eine Kniebeuge' },
  posture: kneesBend(from),
  correction: { en: 'Hips back, not down.', de: 'Hüfte zurück, nicht nach unten.' },
})
const opening = (from: Posture): Fault => ({
  id: 'hipOpens',
  name: { en: 'The hip in the air turns open', de: 'Die Hüfte des freien Beins dreht auf' },
  posture: hipOpens(from),
  correction: { en: 'Rear toes point at the floor.', de: 'Die Zehen hinten zeigen zum Boden.' },
})
const lagging = (from: Posture): Fault => ({
  id: 'legLags',
  name: {
    en: 'The trunk tips, the leg stays behind',
    de: 'Der Oberkörper neigt sich, das Bein kommt nicht mit',
  },
  posture: legLags(from),
  correction: { en: 'Trunk and leg move as one.', de: 'Oberkörper und Bein bewegen sich gemeinsam.' },
})

const trunkSeen = camera(
  'From hip height at the side: roughly how far the trunk tips and the knees bend. The low back itself it cannot see.',
  'Auf Hüfthöhe von der Seite: ungefähr, wie weit sich der Oberkörper neigt und die Knie beugen. Den unteren Rücken selbst sieht sie nicht.',
)
const thighFelt = self(
  'Whether the pull is at the back of the thighs and the back stays quiet.',
  'Ob es hinten an den Oberschenkeln zieht und der Rücken ruhig bleibt.',
)

const p = hingePostures

export const hingeDrills: readonly Drill[] = [
  step({
    id: 'HI0',
    name: { en: 'Hips to the wall', de: 'Po zur Wand' },
    position: { en: 'The seat reaches back to a wall.', de: 'Der Po sucht die Wand hinter dir.' },
    moves: [
      { posture: p.seatToWall, says: forward },
      { posture: p.tall, says: tall },
    ],
    scenery: [wallBehind],
    needs: ['wall'],
    lever: null,
    setUp: [
      {
        en: 'Stand a foot length in front of a wall, your back to it.',
        de: 'Stell dich eine Fußlänge vor eine Wand, mit dem Rücken zu ihr.',
      },
      {
        en: 'Send the hips back until the seat touches. The hands slide down the thighs.',
        de: 'Schieb die Hüfte zurück, bis der Po anstößt. Die Hände gleiten die Oberschenkel hinab.',
      },
      upAndDown,
    ],
    cues: [closeDoor, longBack, breatheOutUp],
    faults: [rounding(p.seatToWall), squatting(p.seatToWall)],
    eyes: [trunkSeen, thighFelt],
  }),
  step({
    id: 'HI1',
    name: { en: 'Hinge with a backpack held close', de: 'Hüftbeuge, Rucksack vor der Brust' },
    position: {
      en: 'No wall; a backpack is held against the chest.',
      de: 'Ohne Wand; du hältst einen Rucksack vor der Brust.',
    },
    moves: [
      { posture: p.packHeldLow, says: forward },
      { posture: p.packHeldTall, says: tall },
    ],
    needs: ['backpack'],
    lever: 'load',
    setUp: [
      stand,
      { en: 'Hug a light backpack to your chest.', de: 'Drück einen leichten Rucksack an die Brust.' },
      hipsBack,
      upAndDown,
    ],
    cues: [closeDoor, longBack, { en: 'Backpack stays close.', de: 'Der Rucksack bleibt nah.' }],
    faults: [rounding(p.packHeldLow), squatting(p.packHeldLow)],
    eyes: [trunkSeen, thighFelt],
  }),
  step({
    id: 'HI2',
    name: { en: 'Hinge, feet staggered', de: 'Hüftbeuge, Füße versetzt' },
    position: {
      en: 'One foot half a step back, its heel up.',
      de: 'Ein Fuß einen halben Schritt zurück, die Ferse oben.',
    },
    moves: [
      { posture: p.staggeredLow, says: forward },
      { posture: p.staggeredTall, says: tall },
    ],
    needs: [],
    lever: 'stance',
    setUp: [
      {
        en: 'Set one foot half a step back, heel up. The front leg carries most.',
        de: 'Stell einen Fuß einen halben Schritt zurück, Ferse hoch. Das vordere Bein trägt das meiste.',
      },
      hipsBack,
      upAndDown,
      otherSide,
    ],
    cues: [closeDoor, longBack, breatheOutUp],
    faults: [rounding(p.staggeredLow), squatting(p.staggeredLow)],
    eyes: [trunkSeen, thighFelt],
  }),
  step({
    id: 'HI3',
    name: { en: 'Hinge on one leg, hand on the wall', de: 'Hüftbeuge auf einem Bein, Hand an der Wand' },
    position: {
      en: 'One leg carries, a hand on the wall helps.',
      de: 'Ein Bein trägt, eine Hand an der Wand hilft.',
    },
    moves: [
      { posture: p.oneLegAtWallLow, says: forward, emphasis: ['leftArm'] },
      { posture: p.oneLegAtWallTall, says: tall, emphasis: ['leftArm'] },
    ],
    scenery: [wallAhead],
    needs: ['wall'],
    lever: 'support',
    setUp: [
      {
        en: 'Stand an arm length from a wall, one hand on it. Tip only while your head stays clear of it.',
        de: 'Stell dich eine Armlänge vor eine Wand, eine Hand daran. Neig dich nur so weit, dass dein Kopf nicht anstößt.',
      },
      standOnOne,
      upAndDown,
      otherSide,
    ],
    cues: [closeDoor, longBack, hipsLevel],
    faults: [opening(p.oneLegAtWallLow), lagging(p.oneLegAtWallLow)],
    eyes: [trunkSeen, thighFelt],
  }),
  step({
    id: 'HI4',
    name: { en: 'Hinge on one leg, free', de: 'Hüftbeuge auf einem Bein, frei' },
    position: { en: 'The same without the hand on the wall.', de: 'Das Gleiche ohne Hand an der Wand.' },
    moves: [
      { posture: p.oneLegLow, says: forward },
      { posture: p.oneLegTall, says: tall },
    ],
    needs: [],
    lever: 'arms',
    setUp: [
      standOnOne,
      {
        en: 'Touch down with the toes between two repetitions when you like.',
        de: 'Tipp zwischen zwei Wiederholungen mit den Zehen auf, wenn du magst.',
      },
      upAndDown,
      otherSide,
    ],
    cues: [closeDoor, longBack, hipsLevel],
    faults: [opening(p.oneLegLow), rounding(p.oneLegLow)],
    eyes: [trunkSeen, thighFelt],
  }),
  step({
    id: 'HI5',
    name: { en: 'Hinge on one leg, with a backpack', de: 'Hüftbeuge auf einem Bein, mit Rucksack' },
    position: { en: 'The same with a backpack on.', de: 'Das Gleiche mit Rucksack auf dem Rücken.' },
    moves: [
      { posture: p.oneLegPackLow, says: forward },
      { posture: p.oneLegPackTall, says: tall },
    ],
    needs: ['backpack'],
    lever: 'load',
    setUp: [packOn, standOnOne, upAndDown, otherSide],
    cues: [closeDoor, longBack, hipsLevel],
    faults: [opening(p.oneLegPackLow), rounding(p.oneLegPackLow)],
    eyes: [trunkSeen, thighFelt],
  }),
]

export const hingeLadder = ladderOf(hingeDrills, {
  ladder: 'hinge',
  name: { en: 'Hinge', de: 'Hüftbeuge' },
  purpose: {
    en: 'Trains seat and back of the thighs to lift while the back stays long.',
    de: 'Trainiert Po und hintere Oberschenkel darin, zu heben, während der Rücken lang bleibt.',
  },
  stopRule: stopRuleForAll,
  ownStopRules: [
    {
      when: {
        en: 'Pain that comes with flattening or bending rises',
        de: 'Schmerz beim Flachdrücken oder Beugen nimmt zu',
      },
      advice: { en: 'Go back to “Hips to the wall”.', de: 'Geh zurück zu »Po zur Wand«.' },
      change: { kind: 'toStep', step: 'HI0' },
    },
  ],
})
