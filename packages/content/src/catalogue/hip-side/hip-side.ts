import type { Posture } from '@backstride/body'
import type { Drill, Fault } from '../drill.ts'
import { ladderOf } from '../ladder-info.ts'
import {
  camera,
  fromTheFront,
  keepBreathing,
  onTheFloor,
  otherSide,
  packOn,
  self,
  stepsOf,
  stopRuleForAll,
  twoLeft,
  upAndDown,
} from '../ladder-words.ts'
import {
  driftsAhead,
  hipSidePostures,
  kneeFallsIn,
  pelvisDrops,
  rollsBack,
  standingKneeBends,
  stepUnderLeft,
  trunkTips,
  wallAtRight,
} from './postures.ts'

const step = stepsOf('hipSide', {
  view: fromTheFront,
  ends: twoLeft,
  source: 'EV 5.6; physio notes 9',
})

const lieOnSide = {
  en: 'Lie on your side, lower knee bent, head on the lower arm.',
  de: 'Leg dich auf die Seite, unteres Knie gebeugt, Kopf auf dem unteren Arm.',
}
const upperLeg = {
  en: 'Upper leg long and in line with the trunk. Lift it, heel first.',
  de: 'Oberes Bein lang und in einer Linie mit dem Oberkörper. Heb es, die Ferse voran.',
}
const standOnStep = {
  en: 'Stand sideways on a low step, one foot on it, the other free beside it. A hand on a wall is fine.',
  de: 'Stell dich seitlich auf eine niedrige Stufe, ein Fuß darauf, der andere frei daneben. Eine Hand an der Wand ist in Ordnung.',
}
const tapDown = {
  en: 'Bend the standing knee until the free heel taps the floor, then stand up again.',
  de: 'Beug das Standbein, bis die freie Ferse den Boden antippt, dann streck es wieder.',
}

const toesAhead = { en: 'Toes forward, hips still.', de: 'Zehen nach vorn, Hüfte ruhig.' }
const growTall = { en: 'Grow tall.', de: 'Mach dich groß.' }
const kneeOverToes = { en: 'Knee follows the toes.', de: 'Das Knie folgt den Zehen.' }

const down = { en: 'Down, two seconds.', de: 'Runter, zwei Sekunden.' }
const up = { en: 'Up, two seconds.', de: 'Hoch, zwei Sekunden.' }

const rolling = (from: Posture): Fault => ({
  id: 'rollsBack',
  name: { en: 'The hip rolls back, toes to the ceiling', de: 'Die Hüfte rollt zurück, Zehen zur Decke' },
  posture: rollsBack(from),
  correction: { en: 'Roll forward a little, toes ahead.', de: 'Roll etwas nach vorn, Zehen nach vorn.' },
})
const drifting = (from: Posture): Fault => ({
  id: 'driftsAhead',
  name: { en: 'The leg drifts forward', de: 'Das Bein wandert nach vorn' },
  posture: driftsAhead(from),
  correction: { en: 'Heel back, in line with the trunk.', de: 'Ferse zurück, in Linie mit dem Oberkörper.' },
})
const tipping = (from: Posture): Fault => ({
  id: 'trunkTips',
  name: { en: 'The trunk tips to the side', de: 'Der Oberkörper kippt zur Seite' },
  posture: trunkTips(from),
  correction: { en: 'Crown to the ceiling.', de: 'Scheitel zur Decke.' },
})
const kneeBending = (from: Posture): Fault => ({
  id: 'standingKneeBends',
  name: { en: 'The standing knee bends', de: 'Das Knie des Standbeins beugt sich' },
  posture: standingKneeBends(from),
  correction: { en: 'Leg long, only the hip moves.', de: 'Bein lang, nur die Hüfte bewegt sich.' },
})
const dropping = (from: Posture): Fault => ({
  id: 'pelvisDrops',
  name: { en: 'The free side of the pelvis drops', de: 'Das Becken sinkt auf der freien Seite' },
  posture: pelvisDrops(from),
  correction: { en: 'Level belt, lower step.', de: 'Gürtel waagerecht, niedrigere Stufe.' },
})
const kneeIn = (from: Posture): Fault => ({
  id: 'kneeFallsIn',
  name: { en: 'The knee falls in', de: 'Das Knie fällt nach innen' },
  posture: kneeFallsIn(from),
  correction: { en: 'Knee out, over the little toe.', de: 'Knie nach außen, über den kleinen Zeh.' },
})

const sideFelt = self(
  'Whether the work is at the side of the hip.',
  'Ob du die Arbeit seitlich an der Hüfte spürst.',
)
const legSeen = camera(
  'From floor level in front of you: roughly how high the leg goes.',
  'Auf Bodenhöhe vor dir: ungefähr, wie hoch das Bein kommt.',
)
const kneeSeen = camera(
  'From hip height in front of you: roughly whether the knee stays over the foot.',
  'Auf Hüfthöhe vor dir: ungefähr, ob das Knie über dem Fuß bleibt.',
)

const p = hipSidePostures

export const hipSideDrills: readonly Drill[] = [
  step({
    id: 'HS0',
    name: { en: 'Side-lying leg lift', de: 'Beinheben in Seitenlage' },
    position: {
      en: 'Lying on the side, the upper leg lifts.',
      de: 'In Seitenlage hebt sich das obere Bein.',
    },
    moves: [
      { posture: p.sideLying, says: down },
      { posture: p.sideLyingLifted, says: up },
    ],
    view: onTheFloor,
    needs: ['floor'],
    lever: null,
    setUp: [lieOnSide, upperLeg, upAndDown, otherSide],
    cues: [toesAhead, { en: 'Long leg, tall waist.', de: 'Langes Bein, lange Taille.' }, keepBreathing],
    faults: [rolling(p.sideLyingLifted), drifting(p.sideLyingLifted)],
    eyes: [legSeen, sideFelt],
  }),
  step({
    id: 'HS1',
    name: { en: 'Side-lying lift, three seconds up', de: 'Beinheben in Seitenlage, drei Sekunden oben' },
    position: { en: 'The leg stays up for three seconds.', de: 'Das Bein bleibt drei Sekunden oben.' },
    moves: [
      { posture: p.sideLying, says: down },
      {
        posture: p.sideLyingLifted,
        staysS: 3,
        says: { en: 'Up, hold three seconds.', de: 'Hoch, drei Sekunden halten.' },
      },
    ],
    view: onTheFloor,
    needs: ['floor'],
    lever: 'tempo',
    setUp: [
      lieOnSide,
      upperLeg,
      { en: 'Stay up for three seconds, breathing.', de: 'Bleib drei Sekunden oben und atme weiter.' },
      otherSide,
    ],
    cues: [toesAhead, { en: 'Long leg, tall waist.', de: 'Langes Bein, lange Taille.' }, keepBreathing],
    faults: [rolling(p.sideLyingLifted), drifting(p.sideLyingLifted)],
    eyes: [legSeen, sideFelt],
  }),
  step({
    id: 'HS2',
    name: { en: 'Standing push into the wall', de: 'Im Stand gegen die Wand drücken' },
    position: {
      en: 'On one leg, the other knee pushes sideways into a wall.',
      de: 'Auf einem Bein, das andere Knie drückt seitlich gegen eine Wand.',
    },
    moves: [
      { posture: p.besideWall, says: { en: 'Foot down, let go.', de: 'Fuß absetzen, lockerlassen.' } },
      { posture: p.pushingWall, says: { en: 'Knee up, push sideways.', de: 'Knie hoch, seitlich drücken.' } },
    ],
    scenery: [wallAtRight],
    needs: ['wall'],
    lever: 'stance',
    setUp: [
      { en: 'Stand with one side close to a wall.', de: 'Stell dich mit einer Seite dicht an eine Wand.' },
      {
        en: 'Lift the knee on that side and push it into the wall for two seconds. The standing leg works just as much.',
        de: 'Heb das Knie auf dieser Seite und drück es zwei Sekunden gegen die Wand. Das Standbein arbeitet genauso mit.',
      },
      otherSide,
    ],
    cues: [growTall, { en: 'Standing toes forward.', de: 'Zehen des Standbeins nach vorn.' }, keepBreathing],
    faults: [tipping(p.pushingWall)],
    eyes: [sideFelt],
  }),
  step({
    id: 'HS3',
    name: { en: 'Hip hitch on a step', de: 'Becken seitlich heben auf der Stufe' },
    position: {
      en: 'On a step, the free side of the pelvis sinks and rises.',
      de: 'Auf einer Stufe sinkt und steigt das Becken auf der freien Seite.',
    },
    moves: [
      {
        posture: p.hipDropped,
        says: { en: 'Free hip down, two seconds.', de: 'Freie Seite runter, zwei Sekunden.' },
      },
      {
        posture: p.hipHitched,
        says: { en: 'Free hip up, two seconds.', de: 'Freie Seite hoch, zwei Sekunden.' },
      },
    ],
    scenery: [stepUnderLeft],
    needs: ['step'],
    lever: 'range',
    setUp: [
      standOnStep,
      {
        en: 'Let the free hip sink a little, then lift it above level. Both legs stay long.',
        de: 'Lass das Becken auf der freien Seite etwas sinken, dann heb es über die Waagerechte. Beide Beine bleiben lang.',
      },
      upAndDown,
      otherSide,
    ],
    cues: [growTall, { en: 'Toes forward, knee long.', de: 'Zehen nach vorn, Knie lang.' }],
    faults: [kneeBending(p.hipDropped), tipping(p.hipHitched)],
    eyes: [sideFelt],
  }),
  step({
    id: 'HS4',
    name: { en: 'Side step-down', de: 'Seitlich von der Stufe tippen' },
    position: {
      en: 'The standing knee bends until the free heel taps the floor.',
      de: 'Das Standbein beugt sich, bis die freie Ferse den Boden antippt.',
    },
    moves: [
      { posture: p.onStep, says: up },
      {
        posture: p.steppedDown,
        says: { en: 'Tap the heel, two seconds.', de: 'Ferse antippen, zwei Sekunden.' },
      },
    ],
    scenery: [stepUnderLeft],
    needs: ['step'],
    lever: 'legs',
    setUp: [standOnStep, tapDown, upAndDown, otherSide],
    cues: [kneeOverToes, growTall, { en: 'Belt stays level.', de: 'Der Gürtel bleibt waagerecht.' }],
    faults: [kneeIn(p.steppedDown), dropping(p.steppedDown)],
    eyes: [kneeSeen, sideFelt],
  }),
  step({
    id: 'HS5',
    name: { en: 'Side step-down with a backpack', de: 'Seitlich tippen mit Rucksack' },
    position: { en: 'The same with a backpack on.', de: 'Das Gleiche mit Rucksack auf dem Rücken.' },
    moves: [
      { posture: p.onStepWithPack, says: up },
      {
        posture: p.steppedDownWithPack,
        says: { en: 'Tap the heel, two seconds.', de: 'Ferse antippen, zwei Sekunden.' },
      },
    ],
    scenery: [stepUnderLeft],
    needs: ['step', 'backpack'],
    lever: 'load',
    setUp: [packOn, standOnStep, tapDown, otherSide],
    cues: [kneeOverToes, growTall, { en: 'Belt stays level.', de: 'Der Gürtel bleibt waagerecht.' }],
    faults: [kneeIn(p.steppedDownWithPack), dropping(p.steppedDownWithPack)],
    eyes: [kneeSeen, sideFelt],
  }),
]

export const hipSideLadder = ladderOf(hipSideDrills, {
  ladder: 'hipSide',
  name: { en: 'Hip side', de: 'Seitliche Hüfte' },
  purpose: {
    en: 'Trains the muscles at the side of the hip that keep the pelvis level on one leg.',
    de: 'Trainiert die Muskeln seitlich an der Hüfte, die das Becken auf einem Bein waagerecht halten.',
  },
  stopRule: stopRuleForAll,
  ownStopRules: [
    {
      when: { en: 'A pinch at the side of the hip', de: 'Es zwickt seitlich an der Hüfte' },
      advice: { en: 'Take a smaller range.', de: 'Beweg dich weniger weit.' },
      change: { kind: 'adjust' },
    },
  ],
})
