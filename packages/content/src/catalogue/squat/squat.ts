import type { Posture } from '@backstride/body'
import type { Drill, Fault } from '../drill.ts'
import { ladderOf } from '../ladder-info.ts'
import {
  breatheOutUp,
  camera,
  fromTheSide,
  otherSide,
  self,
  slanting,
  stepsOf,
  stopRuleForAll,
  twoLeft,
  upAndDown,
} from '../ladder-words.ts'
import {
  chestDrops,
  fallsBack,
  frontHeelLifts,
  heelsLift,
  kneesFallIn,
  rearStep,
  squatChair,
  squatPostures,
  squatWall,
} from './postures.ts'

const step = stepsOf('squat', {
  view: slanting,
  ends: twoLeft,
  source: 'EV 5.6; physio notes 9',
})

const sit = {
  en: 'Sit on the front half of a chair that cannot slide, feet hip-width under the knees.',
  de: 'Setz dich auf die vordere Hälfte eines Stuhls, der nicht rutscht, Füße hüftbreit unter den Knien.',
}
const bigStep = {
  en: 'Take a big step forward. The rear heel stays up.',
  de: 'Mach einen großen Schritt nach vorn. Die hintere Ferse bleibt oben.',
}
/** The wall is ahead: the step goes away from it. */
const bigStepBack = {
  en: 'Take a big step back with one foot. Its heel stays up.',
  de: 'Mach mit einem Fuß einen großen Schritt nach hinten. Seine Ferse bleibt oben.',
}
const straightDown = {
  en: 'Sink straight down, as deep as your knees like, at most until the rear knee nears the floor.',
  de: 'Sink gerade nach unten, so tief es deinen Knien guttut, höchstens bis das hintere Knie nah am Boden ist.',
}

const kneeOverToes = { en: 'Knee follows the toes.', de: 'Das Knie folgt den Zehen.' }
const tallChest = { en: 'Chest stays tall.', de: 'Der Oberkörper bleibt aufrecht.' }
const wholeFoot = { en: 'Weight on the whole foot.', de: 'Gewicht auf dem ganzen Fuß.' }

const down = { en: 'Down, two seconds.', de: 'Runter, zwei Sekunden.' }
const up = { en: 'Up, two seconds.', de: 'Hoch, zwei Sekunden.' }

const kneesIn = (from: Posture): Fault => ({
  id: 'kneesFallIn',
  name: { en: 'The knees fall in', de: 'Die Knie fallen nach innen' },
  posture: kneesFallIn(from),
  correction: { en: 'Knees out, over the little toes.', de: 'Knie nach außen, über die kleinen Zehen.' },
})
const frontHeel = (from: Posture): Fault => ({
  id: 'frontHeelLifts',
  name: { en: 'The front heel lifts', de: 'Die vordere Ferse hebt ab' },
  posture: frontHeelLifts(from),
  correction: {
    en: 'Front heel heavy, hips straight down.',
    de: 'Vordere Ferse schwer, Hüfte gerade runter.',
  },
})
const chest = (from: Posture): Fault => ({
  id: 'chestDrops',
  name: { en: 'The chest drops, the back rounds', de: 'Die Brust sinkt, der Rücken wird rund' },
  posture: chestDrops(from),
  correction: { en: 'Show the shirt to the wall ahead.', de: 'Zeig der Wand vor dir dein Shirt.' },
})
const heels = (from: Posture): Fault => ({
  id: 'heelsLift',
  name: { en: 'The heels lift', de: 'Die Fersen heben ab' },
  posture: heelsLift(from),
  correction: { en: 'Hips back, heels heavy.', de: 'Hüfte zurück, Fersen schwer.' },
})
const falling = (from: Posture): Fault => ({
  id: 'fallsBack',
  name: { en: 'You drop onto the chair', de: 'Du lässt dich auf den Stuhl fallen' },
  posture: fallsBack(from),
  correction: { en: 'Lean forward, sit down slowly.', de: 'Vorbeugen, langsam hinsetzen.' },
})

const depthSeen = camera(
  'From knee height at the side: roughly how deep you go.',
  'Auf Kniehöhe von der Seite: ungefähr, wie tief du gehst.',
)
const kneeFelt = self(
  'Whether the knee stays over the toes and is at ease.',
  'Ob das Knie über den Zehen bleibt und sich gut anfühlt.',
)

const p = squatPostures

export const squatDrills: readonly Drill[] = [
  step({
    id: 'SQ0',
    name: { en: 'Sit to stand, hands help', de: 'Aufstehen vom Stuhl, Hände helfen' },
    position: {
      en: 'From a chair, hands pushing on the thighs.',
      de: 'Vom Stuhl, die Hände drücken auf die Oberschenkel.',
    },
    moves: [
      {
        posture: p.seatedHandsOnThighs,
        says: { en: 'Sit down, two seconds.', de: 'Hinsetzen, zwei Sekunden.' },
      },
      {
        posture: p.risenHandsOnThighs,
        says: { en: 'Stand up, two seconds.', de: 'Aufstehen, zwei Sekunden.' },
      },
    ],
    scenery: [squatChair],
    needs: ['chair'],
    lever: null,
    setUp: [
      sit,
      {
        en: 'Hands on the thighs. Lean forward and push yourself up.',
        de: 'Hände auf die Oberschenkel. Beug dich vor und drück dich hoch.',
      },
      upAndDown,
    ],
    cues: [kneeOverToes, tallChest, breatheOutUp],
    faults: [falling(p.seatedHandsOnThighs), kneesIn(p.seatedHandsOnThighs)],
    eyes: [kneeFelt],
  }),
  step({
    id: 'SQ1',
    name: { en: 'Sit to stand, no hands', de: 'Aufstehen vom Stuhl, ohne Hände' },
    position: {
      en: 'Arms folded, the legs do it alone.',
      de: 'Arme verschränkt, die Beine schaffen es allein.',
    },
    moves: [
      {
        posture: p.seatedArmsFolded,
        says: { en: 'Sit down, two seconds.', de: 'Hinsetzen, zwei Sekunden.' },
      },
      { posture: p.risenArmsFolded, says: { en: 'Stand up, two seconds.', de: 'Aufstehen, zwei Sekunden.' } },
    ],
    scenery: [squatChair],
    needs: ['chair'],
    lever: 'arms',
    setUp: [
      sit,
      { en: 'Fold your arms across the chest.', de: 'Verschränk die Arme vor der Brust.' },
      upAndDown,
    ],
    cues: [kneeOverToes, tallChest, breatheOutUp],
    faults: [falling(p.seatedArmsFolded), kneesIn(p.seatedArmsFolded)],
    eyes: [kneeFelt],
  }),
  step({
    id: 'SQ2',
    name: { en: 'Squat to a chair', de: 'Kniebeuge bis zum Stuhl' },
    position: {
      en: 'Touch the chair lightly, without sitting down.',
      de: 'Berühr den Stuhl nur leicht, ohne dich zu setzen.',
    },
    moves: [
      {
        posture: p.squatting,
        says: { en: 'Down to the chair, two seconds.', de: 'Zum Stuhl, zwei Sekunden.' },
      },
      { posture: p.standing, says: up },
    ],
    scenery: [squatChair],
    needs: ['chair'],
    lever: 'support',
    setUp: [
      {
        en: 'Stand a hand’s width in front of a chair that cannot slide, feet hip- to shoulder-width.',
        de: 'Stell dich eine Handbreit vor einen Stuhl, der nicht rutscht, Füße hüft- bis schulterbreit.',
      },
      {
        en: 'Hips back and down until the seat just touches. Arms reach ahead.',
        de: 'Hüfte nach hinten und unten, bis der Po den Stuhl gerade eben berührt. Die Arme gehen nach vorn.',
      },
      upAndDown,
    ],
    cues: [kneeOverToes, tallChest, wholeFoot],
    faults: [kneesIn(p.squatting), chest(p.squatting), heels(p.squatting)],
    eyes: [depthSeen, kneeFelt],
  }),
  step({
    id: 'SQ3',
    name: { en: 'Split squat, hand on the wall', de: 'Ausfallschritt-Kniebeuge, Hand an der Wand' },
    position: { en: 'One foot in front, one hand on the wall.', de: 'Ein Fuß vorn, eine Hand an der Wand.' },
    moves: [
      { posture: p.splitLowAtWall, says: down, emphasis: ['leftArm'] },
      { posture: p.splitHighAtWall, says: up, emphasis: ['leftArm'] },
    ],
    view: fromTheSide,
    scenery: [squatWall],
    needs: ['wall'],
    lever: 'stance',
    setUp: [
      {
        en: 'Stand facing a wall, one hand on it.',
        de: 'Stell dich mit dem Gesicht zur Wand, eine Hand daran.',
      },
      bigStepBack,
      straightDown,
      otherSide,
    ],
    cues: [kneeOverToes, tallChest, breatheOutUp],
    faults: [frontHeel(p.splitLowAtWall), chest(p.splitLowAtWall)],
    eyes: [depthSeen, kneeFelt],
  }),
  step({
    id: 'SQ4',
    name: { en: 'Split squat, free', de: 'Ausfallschritt-Kniebeuge, frei' },
    position: { en: 'The same, hands on the hips.', de: 'Das Gleiche, Hände an der Hüfte.' },
    moves: [
      { posture: p.splitLow, says: down },
      { posture: p.splitHigh, says: up },
    ],
    view: fromTheSide,
    needs: [],
    lever: 'support',
    setUp: [bigStep, straightDown, upAndDown, otherSide],
    cues: [kneeOverToes, tallChest, breatheOutUp],
    faults: [frontHeel(p.splitLow), chest(p.splitLow)],
    eyes: [depthSeen, kneeFelt],
  }),
  step({
    id: 'SQ5',
    name: { en: 'Split squat, rear foot raised', de: 'Ausfallschritt-Kniebeuge, hinterer Fuß erhöht' },
    position: {
      en: 'The rear foot stands on a step, or a backpack adds weight.',
      de: 'Der hintere Fuß steht auf einer Stufe, oder ein Rucksack macht dich schwerer.',
    },
    moves: [
      { posture: p.rearRaisedLow, says: down },
      { posture: p.rearRaisedHigh, says: up },
    ],
    view: fromTheSide,
    scenery: [rearStep],
    needs: ['step'],
    lever: 'load',
    setUp: [
      {
        en: 'Set the toes of the rear foot on a low step behind you that cannot slide. A hand on a wall is fine.',
        de: 'Stell die Zehen des hinteren Fußes auf eine niedrige Stufe hinter dir, die nicht rutscht. Eine Hand an der Wand ist in Ordnung.',
      },
      {
        en: 'No step? Rear foot on the floor, and a backpack on.',
        de: 'Keine Stufe? Hinterer Fuß am Boden, dazu ein Rucksack.',
      },
      straightDown,
      otherSide,
    ],
    cues: [kneeOverToes, tallChest, wholeFoot],
    faults: [frontHeel(p.rearRaisedLow), chest(p.rearRaisedLow)],
    eyes: [depthSeen, kneeFelt],
  }),
]

export const squatLadder = ladderOf(squatDrills, {
  ladder: 'squat',
  name: { en: 'Squat line', de: 'Kniebeugen' },
  purpose: {
    en: 'Trains thighs and seat to carry and lift your weight.',
    de: 'Trainiert Oberschenkel und Po darin, dein Gewicht zu tragen und zu heben.',
  },
  stopRule: stopRuleForAll,
  ownStopRules: [
    {
      when: { en: 'Knee pain above 3', de: 'Schmerz im Knie über 3' },
      advice: {
        en: 'Take a higher chair, or sink less deep.',
        de: 'Nimm einen höheren Stuhl oder sink weniger tief.',
      },
      change: { kind: 'adjust' },
    },
  ],
})
