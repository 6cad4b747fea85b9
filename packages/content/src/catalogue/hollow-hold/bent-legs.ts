import type { Drill } from '../drill.ts'
import { hand, kneesAndHeadSeen, kneesSeen, phone, self } from './eyes.ts'
import {
  armBends,
  armsTipBack,
  backLifted,
  chinPokes,
  kneesDrifted,
  kneesPulledIn,
  seatLifts,
} from './faults.ts'
import { holdDrill } from './hold-drill.ts'
import { hollowHoldPostures as postures } from './postures.ts'
import { correction, cue, handTest, ifNotFlat, lieDown, line, onTheCount, smallTuck } from './shared-words.ts'

const ready = [lieDown, handTest, ifNotFlat, smallTuck] as const

/** Feet down or legs bent over the hips: where everyone begins. Source: article A6, A7; EV 5.3; rules HH. */
export const bentLegHolds: readonly Drill[] = [
  holdDrill('HH00', {
    lever: null,
    position: {
      en: 'Feet stay down, low back presses flat.',
      de: 'Füße bleiben unten, der untere Rücken drückt sich flach.',
    },
    setUp: ready,
    entry: [
      { en: 'Feet flat.', de: 'Füße flach.' },
      { en: 'Breathe out.', de: 'Ausatmen.' },
      { en: 'Press the back flat.', de: 'Rücken flach drücken.' },
    ],
    cues: [cue.breathe, cue.tuck],
    faults: [backLifted(postures.HH00, correction.pressSofter), seatLifts(postures.HH00)],
    eyes: [phone, hand, self],
    source: 'EV 5.3; rules HH',
  }),
  holdDrill('HH01', {
    lever: 'legs',
    position: {
      en: 'One knee over the hip, other foot down.',
      de: 'Ein Knie über der Hüfte, ein Fuß bleibt unten.',
    },
    setUp: [...ready, onTheCount.oneLeg],
    entry: [
      line.pressFlat,
      line.oneLegUp,
      { en: 'Other foot stays down.', de: 'Der andere Fuß bleibt unten.' },
    ],
    cues: [cue.breathe, cue.tuck],
    faults: [backLifted(postures.HH01, correction.kneeBack), kneesDrifted(postures.HH01)],
    eyes: [phone, hand, kneesSeen, self],
    source: 'EV 5.3; rules HH',
  }),
  holdDrill('HH02', {
    lever: 'legs',
    position: { en: 'Knees over hips, head down.', de: 'Knie über der Hüfte, Kopf liegt.' },
    setUp: [...ready, onTheCount.tableTop],
    entry: [line.pressFlat, line.oneLegUp, line.thenTheOther],
    cues: [cue.breathe, cue.kneesOverHips, cue.tuck],
    faults: [
      backLifted(postures.HH02, correction.kneesBack),
      kneesDrifted(postures.HH02),
      kneesPulledIn(postures.HH02),
    ],
    eyes: [phone, hand, kneesSeen, self],
    source: 'article A6, A8, A9; EV 5.3',
  }),
  holdDrill('HH03', {
    lever: 'arms',
    position: {
      en: 'Knees over hips, arms point at the ceiling, head down.',
      de: 'Knie über der Hüfte, Arme zeigen zur Decke, Kopf liegt.',
    },
    setUp: [...ready, onTheCount.tableTop],
    entry: [line.flatOneLegUp, line.thenTheOther, { en: 'Arms to the ceiling.', de: 'Arme zur Decke.' }],
    cues: [cue.breathe, cue.handsOverShoulders, cue.tuck],
    faults: [
      backLifted(postures.HH03, correction.kneesBack),
      armsTipBack(postures.HH03),
      kneesDrifted(postures.HH03),
    ],
    eyes: [phone, hand, kneesSeen, self],
  }),
  holdDrill('HH04', {
    lever: 'head',
    position: {
      en: 'Knees over hips, head and shoulders up, arms 5 cm above the floor.',
      de: 'Knie über der Hüfte, Kopf und Schultern hoch, Arme 5 cm über dem Boden.',
    },
    setUp: [...ready, onTheCount.tableTop],
    entry: [line.flatOneLegUp, line.thenTheOther, line.headAndShoulders],
    cues: [cue.breathe, cue.longNeck, cue.armsLow],
    faults: [
      backLifted(postures.HH04, correction.kneesBack),
      chinPokes(postures.HH04),
      kneesDrifted(postures.HH04),
    ],
    eyes: [phone, hand, kneesAndHeadSeen, self],
  }),
  holdDrill('HH05', {
    lever: 'arms',
    position: {
      en: 'Knees over hips, head and shoulders up, arms point at the ceiling.',
      de: 'Knie über der Hüfte, Kopf und Schultern hoch, Arme zeigen zur Decke.',
    },
    setUp: [...ready, onTheCount.tableTop],
    entry: [line.flatOneLegUp, line.otherThenArms, line.headAndShoulders],
    cues: [cue.breathe, cue.longNeck, cue.handsOverShoulders],
    faults: [
      backLifted(postures.HH05, correction.kneesBack),
      chinPokes(postures.HH05),
      armsTipBack(postures.HH05),
    ],
    eyes: [phone, hand, kneesAndHeadSeen, self],
  }),
  holdDrill('HH28', {
    lever: 'arms',
    position: {
      en: 'Knees over hips, one arm overhead, the other to the ceiling.',
      de: 'Knie über der Hüfte, ein Arm über Kopf, der andere zur Decke.',
    },
    setUp: [...ready, onTheCount.oneArmBack],
    entry: [line.flatOneLegUp, line.otherThenArms, { en: 'One arm goes back.', de: 'Ein Arm nach hinten.' }],
    cues: [cue.breathe, cue.ribsDown, cue.kneesOverHips],
    faults: [
      backLifted(postures.HH28, correction.armShorter),
      armBends(postures.HH28),
      kneesDrifted(postures.HH28),
    ],
    eyes: [phone, hand, kneesSeen, self],
    emphasis: ['leftArm'],
    source: 'article A7, A8; rules HH; physio notes 1',
  }),
]
