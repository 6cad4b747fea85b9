import type { Posture } from '@backstride/body'
import type { Drill, Fault } from '../drill.ts'
import { enteredFrom } from '../entered-from.ts'
import { ladderOf } from '../ladder-info.ts'
import {
  camera,
  fromTheFront,
  otherSide,
  self,
  stepsOf,
  stopRuleForAll,
  swapEachRound,
  upAndDown,
} from '../ladder-words.ts'
import { chestRolls, sidePlankPostures, waistSags } from './postures.ts'

const step = stepsOf('sidePlank', {
  // From the front and a little from above: the shanks behind and the forearm ahead can be seen.
  view: { yawDeg: -24, pitchDeg: 5 },
  ends: {
    en: 'The round ends when your waist sags or you cannot keep breathing. The seconds until then count.',
    de: 'Die Runde endet, wenn die Taille durchhängt oder du nicht weiteratmen kannst. Die Sekunden bis dahin zählen.',
  },
  source: 'article A10; physio notes 9',
})

const lieOnSide = {
  en: 'Lie on your side, elbow under the shoulder, forearm ahead.',
  de: 'Leg dich auf die Seite, Ellbogen unter der Schulter, Unterarm nach vorn.',
}
const kneesBent = {
  en: 'Bend both knees to a right angle, thighs in line with the trunk.',
  de: 'Beug beide Knie im rechten Winkel, Oberschenkel in einer Linie mit dem Oberkörper.',
}
const pushUp = {
  en: 'Push the elbow into the floor and lift the hips.',
  de: 'Drück den Ellbogen in den Boden und heb die Hüfte.',
}

const longLine = { en: 'One long line, hips forward.', de: 'Eine lange Linie, Hüfte nach vorn.' }
const breathe = { en: 'Breathe, calm and even.', de: 'Atme ruhig und gleichmäßig.' }
const shoulderAway = { en: 'Shoulder away from the ear.', de: 'Schulter weg vom Ohr.' }

const sagging = (from: Posture): Fault => ({
  id: 'waistSags',
  name: { en: 'The waist sags', de: 'Die Taille hängt durch' },
  posture: waistSags(from),
  correction: { en: 'Lift the lower side of the waist.', de: 'Heb die untere Seite der Taille.' },
})
const rolling = (from: Posture): Fault => ({
  id: 'chestRolls',
  name: { en: 'The chest rolls toward the floor', de: 'Der Brustkorb dreht sich zum Boden' },
  posture: chestRolls(from),
  correction: { en: 'Upper shoulder above the lower one.', de: 'Obere Schulter über die untere.' },
})
const lineFelt = self(
  'Whether the shoulder is at ease and the breath goes on.',
  'Ob sich die Schulter gut anfühlt und der Atem weitergeht.',
)
const lineSeen = camera(
  'From floor level in front of you: roughly whether shoulder, hip and knee make one line.',
  'Auf Bodenhöhe vor dir: ungefähr, ob Schulter, Hüfte und Knie eine Linie bilden.',
)

const { wallLean, onKnees, onKneesDipped, staggered, stacked, topLegLifted } = sidePlankPostures

/** Holds from step 3 on are counted in all, sides in turn: with 6-4-2 that fills the three minutes of the template. */
export const sidePlankDrills: readonly Drill[] = [
  step({
    id: 'SP0',
    name: { en: 'Side lean at the wall', de: 'Seitstütz an der Wand' },
    position: {
      en: 'Standing, the elbow leans on a wall.',
      de: 'Im Stand lehnt der Ellbogen an einer Wand.',
    },
    moves: [{ posture: wallLean }],
    view: fromTheFront,
    scenery: [{ kind: 'wall', atPct: -33 }],
    needs: ['wall'],
    lever: null,
    setUp: [
      {
        en: 'Stand sideways to a wall, elbow against it at shoulder height.',
        de: 'Stell dich seitlich zur Wand, den Ellbogen auf Schulterhöhe angelehnt.',
      },
      {
        en: 'Step both feet away until you lean in one straight line.',
        de: 'Geh mit beiden Füßen von der Wand weg, bis dein Körper eine gerade, schräge Linie bildet.',
      },
      swapEachRound,
    ],
    cues: [longLine, breathe, shoulderAway],
    faults: [sagging(wallLean)],
    eyes: [lineFelt],
  }),
  step({
    id: 'SP1',
    name: { en: 'Side plank on the knees', de: 'Seitstütz auf den Knien' },
    position: { en: 'On the floor, on elbow and knees.', de: 'Am Boden, auf Unterarm und Knien.' },
    moves: [{ posture: onKnees }],
    entryPostures: enteredFrom(onKneesDipped, onKnees),
    needs: ['floor'],
    lever: 'support',
    setUp: [lieOnSide, kneesBent, pushUp, swapEachRound],
    cues: [longLine, breathe, shoulderAway],
    faults: [sagging(onKnees), rolling(onKnees)],
    eyes: [lineSeen, lineFelt],
  }),
  step({
    id: 'SP2',
    name: { en: 'On the knees, hips dip', de: 'Auf den Knien, Hüfte senken' },
    position: { en: 'The hips dip and rise again.', de: 'Die Hüfte sinkt und steigt wieder.' },
    moves: [
      { posture: onKneesDipped, says: { en: 'Hips down, two seconds.', de: 'Hüfte runter, zwei Sekunden.' } },
      { posture: onKnees, says: { en: 'Hips up, two seconds.', de: 'Hüfte hoch, zwei Sekunden.' } },
    ],
    needs: ['floor'],
    lever: 'range',
    setUp: [lieOnSide, kneesBent, upAndDown, otherSide],
    cues: [longLine, breathe, shoulderAway],
    faults: [rolling(onKnees)],
    ends: {
      en: 'The set ends when the hips no longer come up to the line, or two repetitions before your limit.',
      de: 'Der Satz endet, wenn die Hüfte nicht mehr bis zur Linie hochkommt, oder zwei Wiederholungen vor deiner Grenze.',
    },
    eyes: [lineSeen, lineFelt],
  }),
  step({
    id: 'SP3',
    name: { en: 'Full side plank, feet staggered', de: 'Seitstütz, Füße versetzt' },
    position: {
      en: 'Legs long, the upper foot in front of the lower.',
      de: 'Beine lang, der obere Fuß vor dem unteren.',
    },
    moves: [{ posture: staggered }],
    entryPostures: enteredFrom(waistSags(staggered), staggered),
    needs: ['floor'],
    lever: 'legs',
    setUp: [
      lieOnSide,
      {
        en: 'Legs long, set the upper foot on the floor ahead of the lower.',
        de: 'Beine lang, stell den oberen Fuß vor dem unteren auf.',
      },
      pushUp,
      swapEachRound,
    ],
    cues: [longLine, breathe, shoulderAway],
    faults: [sagging(staggered), rolling(staggered)],
    eyes: [lineSeen, lineFelt],
  }),
  step({
    id: 'SP4',
    name: { en: 'Full side plank, feet stacked', de: 'Seitstütz, Füße übereinander' },
    position: { en: 'The upper foot rests on the lower.', de: 'Der obere Fuß liegt auf dem unteren.' },
    moves: [{ posture: stacked }],
    entryPostures: enteredFrom(waistSags(stacked), stacked),
    needs: ['floor'],
    lever: 'stance',
    setUp: [
      lieOnSide,
      { en: 'Legs long, one foot on top of the other.', de: 'Beine lang, ein Fuß auf dem anderen.' },
      pushUp,
      swapEachRound,
    ],
    cues: [longLine, breathe, shoulderAway],
    faults: [sagging(stacked), rolling(stacked)],
    eyes: [lineSeen, lineFelt],
  }),
  step({
    id: 'SP5',
    name: { en: 'Side plank, top leg lifted', de: 'Seitstütz, oberes Bein gehoben' },
    position: { en: 'The upper leg lifts off the lower.', de: 'Das obere Bein hebt sich vom unteren.' },
    moves: [{ posture: topLegLifted }],
    entryPostures: [waistSags(stacked), stacked, stacked, topLegLifted],
    needs: ['floor'],
    lever: 'support',
    setUp: [
      lieOnSide,
      {
        en: 'Come up with the feet stacked, then lift the upper leg.',
        de: 'Füße übereinander, komm hoch, dann heb das obere Bein.',
      },
      swapEachRound,
    ],
    cues: [longLine, { en: 'Upper toes look ahead.', de: 'Zehen des oberen Beins nach vorn.' }, breathe],
    faults: [sagging(topLegLifted), rolling(topLegLifted)],
    eyes: [lineSeen, lineFelt],
  }),
]

export const sidePlankLadder = ladderOf(sidePlankDrills, {
  ladder: 'sidePlank',
  name: { en: 'Side plank', de: 'Seitstütz' },
  purpose: {
    en: 'Trains the side of your trunk and hip to hold a straight line.',
    de: 'Trainiert die Seite von Rumpf und Hüfte darin, eine gerade Linie zu halten.',
  },
  stopRule: stopRuleForAll,
  ownStopRules: [
    {
      when: { en: 'Your shoulder hurts', de: 'Die Schulter tut weh' },
      advice: { en: 'Go back to the lean at the wall.', de: 'Geh zurück zum Seitstütz an der Wand.' },
      change: { kind: 'toStep', step: 'SP0' },
    },
    {
      when: { en: 'Your waist sags', de: 'Die Taille hängt durch' },
      advice: {
        en: 'The round is over; its seconds count.',
        de: 'Die Runde ist vorbei; ihre Sekunden zählen.',
      },
      change: { kind: 'endRound' },
    },
  ],
})
