import type { Posture } from '@backstride/body'
import type { Drill, Fault } from '../drill.ts'
import { ladderOf } from '../ladder-info.ts'
import {
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
import { calfPostures, calfWall, halfWay, kneeStraightens, kneesGive, tipsAhead } from './postures.ts'

const step = stepsOf('calf', {
  view: fromTheSide,
  ends: twoLeft,
  source: 'EV 5.6; physio notes 9',
})

const atWall = {
  en: 'Stand an arm length from a wall, fingertips on it, feet hip-width.',
  de: 'Stell dich eine Armlänge vor eine Wand, Fingerspitzen daran, Füße hüftbreit.',
}
const rise = {
  en: 'Rise onto the balls of the feet, as high as you can, then lower the heels.',
  de: 'Heb dich auf die Fußballen, so hoch du kannst, dann senk die Fersen.',
}
const riseOnOne = {
  en: 'Stand on one leg, the other foot off the floor. Rise and lower.',
  de: 'Stell dich auf ein Bein, der andere Fuß ist in der Luft. Geh hoch und wieder runter.',
}
const threeDown = {
  en: 'Two seconds up, three seconds down. Leave two repetitions in reserve.',
  de: 'Zwei Sekunden hoch, drei Sekunden runter. Lass dir zwei Wiederholungen in Reserve.',
}

const straightUp = { en: 'Straight up, slowly down.', de: 'Gerade hoch, langsam runter.' }
const bigToe = { en: 'Over the big toe.', de: 'Über den großen Zeh.' }
const tall = { en: 'Stay tall, knees long.', de: 'Groß bleiben, Knie lang.' }

const down = { en: 'Heels down, two seconds.', de: 'Fersen runter, zwei Sekunden.' }
const up = { en: 'Heels up, two seconds.', de: 'Fersen hoch, zwei Sekunden.' }
const oneDown = { en: 'Heel down, two seconds.', de: 'Ferse runter, zwei Sekunden.' }
const oneUp = { en: 'Heel up, two seconds.', de: 'Ferse hoch, zwei Sekunden.' }

const tipping = (from: Posture): Fault => ({
  id: 'tipsAhead',
  name: { en: 'The body tips forward', de: 'Der Körper kippt nach vorn' },
  posture: tipsAhead(from),
  correction: { en: 'Up, not toward the wall.', de: 'Nach oben, nicht zur Wand.' },
})
const kneesBending = (from: Posture): Fault => ({
  id: 'kneesGive',
  name: { en: 'The knees give', de: 'Die Knie geben nach' },
  posture: kneesGive(from),
  correction: { en: 'Knees long, heels high.', de: 'Knie lang, Fersen hoch.' },
})
const half = (from: Posture): Fault => ({
  id: 'halfWay',
  name: { en: 'Only half the way up', de: 'Nur der halbe Weg nach oben' },
  posture: halfWay(from),
  correction: { en: 'All the way, or end the set.', de: 'Ganz hoch oder den Satz beenden.' },
})
const straightening = (from: Posture): Fault => ({
  id: 'kneeStraightens',
  name: { en: 'The knee straightens', de: 'Das Knie streckt sich' },
  posture: kneeStraightens(from),
  correction: { en: 'Knee as bent as before.', de: 'Das Knie so gebeugt wie vorher.' },
})

const heelSeen = camera(
  'From floor level at the side: whether the heel lifts. Not how high.',
  'Auf Bodenhöhe von der Seite: ob die Ferse abhebt. Nicht, wie hoch.',
)
const calfFelt = self(
  'Whether the calf works, and nothing hurts like bone in heel or shin.',
  'Ob die Wade arbeitet und an Ferse oder Schienbein nichts schmerzt wie am Knochen.',
)

const p = calfPostures

export const calfDrills: readonly Drill[] = [
  step({
    id: 'CA0',
    name: { en: 'Calf raise on two legs, hand helps', de: 'Wadenheben auf zwei Beinen, Hand hilft' },
    position: {
      en: 'Both heels rise, a hand on the wall.',
      de: 'Beide Fersen heben sich, eine Hand an der Wand.',
    },
    moves: [
      { posture: p.lowAtWall, says: down },
      { posture: p.highAtWall, says: up },
    ],
    scenery: [calfWall],
    needs: ['wall'],
    lever: null,
    setUp: [atWall, rise, upAndDown],
    cues: [straightUp, bigToe, tall],
    faults: [tipping(p.highAtWall), kneesBending(p.highAtWall)],
    eyes: [heelSeen, calfFelt],
  }),
  step({
    id: 'CA1',
    name: { en: 'Calf raise, three seconds down', de: 'Wadenheben, drei Sekunden runter' },
    position: { en: 'The way down takes three seconds.', de: 'Der Weg nach unten dauert drei Sekunden.' },
    moves: [
      {
        posture: p.lowAtWall,
        takesS: 3,
        says: { en: 'Heels down, three seconds.', de: 'Fersen runter, drei Sekunden.' },
      },
      { posture: p.highAtWall, says: up },
    ],
    scenery: [calfWall],
    needs: ['wall'],
    lever: 'tempo',
    setUp: [atWall, rise, threeDown],
    cues: [straightUp, bigToe, tall],
    faults: [tipping(p.highAtWall), half(p.highAtWall)],
    eyes: [heelSeen, calfFelt],
  }),
  step({
    id: 'CA2',
    name: { en: 'Two legs up, one down', de: 'Auf zwei Beinen hoch, auf einem runter' },
    position: { en: 'Up on both, down on one.', de: 'Hoch auf beiden, runter auf einem.' },
    moves: [
      { posture: p.lowAtWall, says: { en: 'Both feet down.', de: 'Beide Füße am Boden.' } },
      { posture: p.highAtWall, says: up },
      {
        posture: p.oneHighAtWall,
        says: { en: 'Lift one foot.', de: 'Einen Fuß heben.' },
      },
      { posture: p.oneLowAtWall, says: oneDown },
    ],
    scenery: [calfWall],
    needs: ['wall'],
    lever: 'support',
    setUp: [
      atWall,
      {
        en: 'Rise on both feet, lift one, lower on the other. Put the foot down before you rise again.',
        de: 'Geh auf beiden Füßen hoch, heb einen vom Boden, geh auf dem anderen runter. Stell den Fuß wieder hin, bevor du hochgehst.',
      },
      upAndDown,
      otherSide,
    ],
    cues: [straightUp, bigToe, tall],
    faults: [tipping(p.oneHighAtWall), kneesBending(p.oneLowAtWall)],
    eyes: [heelSeen, calfFelt],
  }),
  step({
    id: 'CA3',
    name: { en: 'Calf raise on one leg', de: 'Wadenheben auf einem Bein' },
    position: { en: 'One leg does the whole way.', de: 'Ein Bein macht den ganzen Weg.' },
    moves: [
      { posture: p.oneLowAtWall, says: oneDown },
      { posture: p.oneHighAtWall, says: oneUp },
    ],
    scenery: [calfWall],
    needs: ['wall'],
    lever: 'legs',
    setUp: [atWall, riseOnOne, upAndDown, otherSide],
    cues: [straightUp, bigToe, tall],
    faults: [half(p.oneHighAtWall), tipping(p.oneHighAtWall)],
    eyes: [heelSeen, calfFelt],
  }),
  step({
    id: 'CA4',
    name: { en: 'One leg, three sets of fifteen', de: 'Ein Bein, drei Sätze zu je fünfzehn' },
    position: {
      en: 'The same for longer: three sets of fifteen.',
      de: 'Das Gleiche, nur länger: drei Sätze zu je fünfzehn.',
    },
    moves: [
      { posture: p.oneLowAtWall, says: oneDown },
      { posture: p.oneHighAtWall, says: oneUp },
    ],
    scenery: [calfWall],
    needs: ['wall'],
    lever: 'time',
    setUp: [atWall, riseOnOne, upAndDown, otherSide],
    cues: [straightUp, bigToe, tall],
    faults: [half(p.oneHighAtWall), tipping(p.oneHighAtWall)],
    eyes: [heelSeen, calfFelt],
  }),
  step({
    id: 'CA5',
    name: { en: 'One leg, knee bent, backpack', de: 'Ein Bein, Knie gebeugt, Rucksack' },
    position: {
      en: 'The knee stays bent, a backpack adds weight.',
      de: 'Das Knie bleibt gebeugt, ein Rucksack macht dich schwerer.',
    },
    moves: [
      { posture: p.bentLow, says: oneDown },
      { posture: p.bentHigh, says: oneUp },
    ],
    scenery: [calfWall],
    needs: ['wall', 'backpack'],
    lever: 'load',
    setUp: [
      packOn,
      {
        en: 'Stand on one leg, a hand on the wall. Bend the knee a little and keep it so.',
        de: 'Stell dich auf ein Bein, eine Hand an der Wand. Beug das Knie ein wenig und lass es so.',
      },
      upAndDown,
      otherSide,
    ],
    cues: [straightUp, bigToe, { en: 'Knee stays bent.', de: 'Das Knie bleibt gebeugt.' }],
    faults: [straightening(p.bentHigh)],
    eyes: [heelSeen, calfFelt],
  }),
]

/** Step 3 grows to three sets, step 4 is the fifteen: so the two differ. Source: physio notes 9; the middle doses ours [D]. */
export const calfLadder = ladderOf(calfDrills, {
  ladder: 'calf',
  name: { en: 'Calf', de: 'Waden' },
  purpose: {
    en: 'Trains the calves to lift and lower your weight, as every running step asks.',
    de: 'Trainiert die Waden darin, dein Gewicht zu heben und zu senken, wie es jeder Laufschritt verlangt.',
  },
  stopRule: stopRuleForAll,
  ownStopRules: [
    {
      when: { en: 'Pain like bone in heel or shin', de: 'Schmerz wie am Knochen an Ferse oder Schienbein' },
      advice: {
        en: 'Stop, and answer the questions about pain with each step.',
        de: 'Hör auf und beantworte die Fragen zum Schmerz bei jedem Schritt.',
      },
      change: { kind: 'screenAgain', flag: 'RF24' },
    },
  ],
})
