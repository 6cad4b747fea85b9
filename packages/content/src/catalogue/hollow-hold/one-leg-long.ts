import type { Text } from '@backstride/kit'
import type { Drill } from '../drill.ts'
import { hand, longLegAndHeadSeen, longLegSeen, phone, self } from './eyes.ts'
import { armBends, armsTipBack, backLifted, chinPokes, kneesDrifted, longLegSinks } from './faults.ts'
import { holdDrill } from './hold-drill.ts'
import { hollowHoldPostures as postures } from './postures.ts'
import { correction, cue, handTest, ifNotFlat, lieDown, line, onTheCount, smallTuck } from './shared-words.ts'

const ready = [lieDown, handTest, ifNotFlat, smallTuck, onTheCount.oneLong] as const
const readyArmBack = [lieDown, handTest, ifNotFlat, smallTuck, onTheCount.oneLongArmBack] as const

const goesLong = {
  high: { en: 'One leg long and high.', de: 'Ein Bein lang und hoch.' },
  halfway: { en: 'One leg long, halfway down.', de: 'Ein Bein lang, halb hoch.' },
  low: { en: 'One leg long and low.', de: 'Ein Bein lang und tief.' },
} as const satisfies Readonly<Record<string, Text>>
const oppositeArmBack: Text = { en: 'Leg long, opposite arm back.', de: 'Bein lang, Gegenarm nach hinten.' }
const headUpOtherThenArms: Text = {
  en: 'Other leg. Arms and head up.',
  de: 'Anderes Bein. Arme und Kopf hoch.',
}

/** One leg over the hip, the other long: the lower, the harder. Source: article A7; EV 5.3; rules HH. */
export const oneLegLongHolds: readonly Drill[] = [
  holdDrill('HH07', {
    lever: 'legs',
    position: { en: 'One leg long and high, head down.', de: 'Ein Bein lang und hoch, Kopf liegt.' },
    setUp: ready,
    entry: [line.flatOneLegUp, line.thenTheOther, goesLong.high],
    cues: [cue.breathe, cue.heelAway, cue.tuck],
    faults: [
      backLifted(postures.HH07, correction.legHigher),
      longLegSinks(postures.HH07),
      kneesDrifted(postures.HH07),
    ],
    eyes: [phone, hand, longLegSeen, self],
  }),
  holdDrill('HH08', {
    lever: 'legs',
    position: {
      en: 'One leg long, halfway to the floor, head down.',
      de: 'Ein Bein lang auf halber Höhe, Kopf liegt.',
    },
    setUp: ready,
    entry: [line.flatOneLegUp, line.thenTheOther, goesLong.halfway],
    cues: [cue.breathe, cue.heelAway, cue.tuck],
    faults: [
      backLifted(postures.HH08, correction.legHigher),
      longLegSinks(postures.HH08),
      kneesDrifted(postures.HH08),
    ],
    eyes: [phone, hand, longLegSeen, self],
  }),
  holdDrill('HH23', {
    lever: 'legs',
    position: {
      en: 'One leg long and low, head down.',
      de: 'Ein Bein lang und tief, Kopf liegt.',
    },
    setUp: ready,
    entry: [line.flatOneLegUp, line.thenTheOther, goesLong.low],
    cues: [cue.breathe, cue.heelAway, cue.tuck],
    faults: [
      backLifted(postures.HH23, correction.legHigher),
      longLegSinks(postures.HH23),
      kneesDrifted(postures.HH23),
    ],
    eyes: [phone, hand, longLegSeen, self],
  }),
  holdDrill('HH29', {
    lever: 'legs',
    position: {
      en: 'One leg long and high, opposite arm overhead, the other arm to the ceiling, head down.',
      de: 'Ein Bein lang und hoch, Gegenarm über Kopf, der andere Arm zur Decke, Kopf liegt.',
    },
    setUp: readyArmBack,
    entry: [line.flatOneLegUp, line.otherThenArms, oppositeArmBack],
    cues: [cue.breathe, cue.ribsDown, cue.heelAway],
    faults: [
      backLifted(postures.HH29, correction.armShorter),
      longLegSinks(postures.HH29),
      armBends(postures.HH29),
    ],
    eyes: [phone, hand, longLegSeen, self],
    emphasis: ['leftArm'],
    source: 'article A7, A8; rules HH; physio notes 1',
  }),
  holdDrill('HH12', {
    lever: 'arms',
    position: {
      en: 'One leg long and low, opposite arm overhead, the other arm to the ceiling, head down.',
      de: 'Ein Bein lang und tief, Gegenarm über Kopf, der andere Arm zur Decke, Kopf liegt.',
    },
    setUp: readyArmBack,
    entry: [line.flatOneLegUp, line.otherThenArms, oppositeArmBack],
    cues: [cue.breathe, cue.ribsDown, cue.heelAway],
    faults: [
      backLifted(postures.HH12, correction.armShorter),
      longLegSinks(postures.HH12),
      armBends(postures.HH12),
    ],
    eyes: [phone, hand, longLegSeen, self],
    emphasis: ['leftArm'],
    source: 'article A7, A8; EV 5.3; rules HH',
  }),
  holdDrill('HH09', {
    lever: 'legs',
    position: {
      en: 'One leg long and high, head and shoulders up.',
      de: 'Ein Bein lang und hoch, Kopf und Schultern hoch.',
    },
    setUp: ready,
    entry: [line.flatOneLegUp, line.otherThenHead, goesLong.high],
    cues: [cue.breathe, cue.longNeck, cue.heelAway],
    faults: [
      backLifted(postures.HH09, correction.legHigher),
      chinPokes(postures.HH09),
      longLegSinks(postures.HH09),
    ],
    eyes: [phone, hand, longLegAndHeadSeen, self],
  }),
  holdDrill('HH10', {
    lever: 'legs',
    position: {
      en: 'One leg long, halfway to the floor, head and shoulders up.',
      de: 'Ein Bein lang auf halber Höhe, Kopf und Schultern hoch.',
    },
    setUp: ready,
    entry: [line.flatOneLegUp, line.otherThenHead, goesLong.halfway],
    cues: [cue.breathe, cue.longNeck, cue.heelAway],
    faults: [
      backLifted(postures.HH10, correction.legHigher),
      chinPokes(postures.HH10),
      longLegSinks(postures.HH10),
    ],
    eyes: [phone, hand, longLegAndHeadSeen, self],
  }),
  holdDrill('HH11', {
    lever: 'arms',
    position: {
      en: 'One leg long, halfway to the floor, head up, arms to the ceiling.',
      de: 'Ein Bein lang auf halber Höhe, Kopf hoch, Arme zur Decke.',
    },
    setUp: ready,
    entry: [line.flatOneLegUp, headUpOtherThenArms, goesLong.halfway],
    cues: [cue.breathe, cue.longNeck, cue.handsOverShoulders],
    faults: [
      backLifted(postures.HH11, correction.legHigher),
      chinPokes(postures.HH11),
      armsTipBack(postures.HH11),
    ],
    eyes: [phone, hand, longLegAndHeadSeen, self],
  }),
  holdDrill('HH24', {
    lever: 'legs',
    position: {
      en: 'One leg long and low, head up, arms to the ceiling.',
      de: 'Ein Bein lang und tief, Kopf hoch, Arme zur Decke.',
    },
    setUp: ready,
    entry: [line.flatOneLegUp, headUpOtherThenArms, goesLong.low],
    cues: [cue.breathe, cue.longNeck, cue.handsOverShoulders],
    faults: [
      backLifted(postures.HH24, correction.legHigher),
      chinPokes(postures.HH24),
      longLegSinks(postures.HH24),
    ],
    eyes: [phone, hand, longLegAndHeadSeen, self],
  }),
  holdDrill('HH13', {
    lever: 'arms',
    position: {
      en: 'One leg long and low, opposite arm overhead, the other to the ceiling, head up.',
      de: 'Ein Bein lang und tief, Gegenarm über Kopf, der andere zur Decke, Kopf hoch.',
    },
    setUp: readyArmBack,
    entry: [line.flatOneLegUp, headUpOtherThenArms, oppositeArmBack],
    cues: [cue.breathe, cue.longNeck, cue.ribsDown],
    faults: [
      backLifted(postures.HH13, correction.armShorter),
      chinPokes(postures.HH13),
      longLegSinks(postures.HH13),
    ],
    eyes: [phone, hand, longLegAndHeadSeen, self],
    emphasis: ['leftArm'],
    source: 'article A7, A8; EV 5.3; rules HH',
  }),
]
