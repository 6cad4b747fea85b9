import type { Text } from '@backstride/kit'
import type { HoldId } from '../../exercises/hold-names.ts'
import type { Drill, Fault, Lever } from '../drill.ts'
import { bothLegsAndHeadSeen, bothLegsSeen, hand, phone, self } from './eyes.ts'
import { armsTipBack, backLifted, chinPokes, longKneesBend, longLegsSink } from './faults.ts'
import { holdDrill } from './hold-drill.ts'
import { hollowHoldPostures as postures } from './postures.ts'
import { correction, cue, handTest, ifNotFlat, lieDown, line, onTheCount, smallTuck } from './shared-words.ts'

const ready = [lieDown, handTest, ifNotFlat, smallTuck, onTheCount.bothLong] as const

const goLong = {
  steep: { en: 'Both legs nearly straight up.', de: 'Beide Beine fast senkrecht.' },
  high: { en: 'Both legs long and high.', de: 'Beide Beine lang und hoch.' },
  halfway: { en: 'Both legs long, halfway down.', de: 'Beide Beine lang, halb hoch.' },
  low: { en: 'Both legs long and low.', de: 'Beide Beine lang und tief.' },
  closeToFloor: { en: 'Both heels a shoe length up.', de: 'Beide Fersen eine Schuhlänge hoch.' },
} as const satisfies Readonly<Record<string, Text>>
const otherArmsHead: Text = { en: 'Other leg. Arms and head up.', de: 'Anderes Bein. Arme und Kopf hoch.' }

const headDown = (id: HoldId, legs: Text, position: Text, faults: readonly Fault[], source: string): Drill =>
  holdDrill(id, {
    lever: 'legs',
    position,
    setUp: ready,
    entry: [line.flatOneLegUp, line.thenTheOther, legs],
    cues: [cue.breathe, cue.heelsAway, cue.tuck],
    faults: [backLifted(postures[id], correction.legsHigher), ...faults],
    eyes: [phone, hand, bothLegsSeen, self],
    source,
  })

const armsLow = (id: HoldId, lever: Lever, legs: Text, position: Text, faults: readonly Fault[]): Drill =>
  holdDrill(id, {
    lever,
    position,
    setUp: ready,
    entry: [line.flatOneLegUp, line.otherThenHead, legs],
    cues: [cue.breathe, cue.longNeck, cue.heelsAway],
    faults: [backLifted(postures[id], correction.legsHigher), chinPokes(postures[id]), ...faults],
    eyes: [phone, hand, bothLegsAndHeadSeen, self],
  })

const armsUpright = (id: HoldId, legs: Text, position: Text): Drill =>
  holdDrill(id, {
    lever: 'legs',
    position,
    setUp: ready,
    entry: [line.flatOneLegUp, otherArmsHead, legs],
    cues: [cue.breathe, cue.longNeck, cue.handsOverShoulders],
    faults: [
      backLifted(postures[id], correction.legsHigher),
      chinPokes(postures[id]),
      armsTipBack(postures[id]),
    ],
    eyes: [phone, hand, bothLegsAndHeadSeen, self],
  })

const armsBack = (id: HoldId, position: Text, last: Text): Drill =>
  holdDrill(id, {
    lever: 'arms',
    position,
    setUp: ready,
    entry: [line.flatOneLegUp, otherArmsHead, last],
    cues: [cue.breathe, cue.longNeck, cue.ribsDownBoth],
    faults: [backLifted(postures[id], correction.armsShorter), chinPokes(postures[id])],
    eyes: [phone, hand, bothLegsAndHeadSeen, self],
  })

const fromTheNotes = 'article A7, A8; rules HH; physio notes 1'

/** Legs nearly upright ask for length at the back of the thigh. Source: EV 5.3, the note on HH14. */
const needsLength = (drill: Drill): Drill => ({
  ...drill,
  ends: {
    en: 'The round ends when your low back lifts, your knees bend or your pelvis rolls: then take another position. The seconds until then count.',
    de: 'Die Runde endet, wenn der untere Rücken abhebt, die Knie sich beugen oder das Becken rollt: Dann nimm eine andere Position. Die Sekunden bis dahin zählen.',
  },
})

/** Both legs long: their height matters more than anything else. Source: article A7; EV 5.3; rules HH. */
export const bothLegsLongHolds: readonly Drill[] = [
  needsLength(
    headDown(
      'HH25',
      goLong.steep,
      {
        en: 'Both legs long, nearly straight up, head down.',
        de: 'Beide Beine lang, fast senkrecht, Kopf liegt.',
      },
      [longKneesBend(postures.HH25)],
      fromTheNotes,
    ),
  ),
  headDown(
    'HH26',
    goLong.high,
    { en: 'Both legs long and high, head down.', de: 'Beide Beine lang und hoch, Kopf liegt.' },
    [longLegsSink(postures.HH26)],
    fromTheNotes,
  ),
  headDown(
    'HH27',
    goLong.halfway,
    {
      en: 'Both legs long, halfway to the floor, head down.',
      de: 'Beide Beine lang auf halber Höhe, Kopf liegt.',
    },
    [longLegsSink(postures.HH27)],
    fromTheNotes,
  ),
  needsLength(
    armsLow(
      'HH14',
      'legs',
      goLong.steep,
      {
        en: 'Both legs long, nearly straight up, head and shoulders up.',
        de: 'Beide Beine lang, fast senkrecht, Kopf und Schultern hoch.',
      },
      [longKneesBend(postures.HH14)],
    ),
  ),
  armsLow(
    'HH15',
    'head',
    goLong.high,
    {
      en: 'Both legs long and high, head and shoulders up.',
      de: 'Beide Beine lang und hoch, Kopf und Schultern hoch.',
    },
    [longLegsSink(postures.HH15)],
  ),
  armsLow(
    'HH16',
    'legs',
    goLong.halfway,
    {
      en: 'Both legs long, halfway to the floor, head and shoulders up.',
      de: 'Beide Beine lang auf halber Höhe, Kopf und Schultern hoch.',
    },
    [longLegsSink(postures.HH16)],
  ),
  armsLow(
    'HH18',
    'legs',
    goLong.low,
    {
      en: 'Both legs long and low, head and shoulders up.',
      de: 'Beide Beine lang und tief, Kopf und Schultern hoch.',
    },
    [longLegsSink(postures.HH18)],
  ),
  armsUpright('HH17', goLong.halfway, {
    en: 'Both legs long, halfway to the floor, head up, arms to the ceiling.',
    de: 'Beide Beine lang auf halber Höhe, Kopf hoch, Arme zur Decke.',
  }),
  armsUpright('HH19', goLong.low, {
    en: 'Both legs long and low, head up, arms to the ceiling.',
    de: 'Beide Beine lang und tief, Kopf hoch, Arme zur Decke.',
  }),
  armsUpright('HH22', goLong.closeToFloor, {
    en: 'Both legs long, heels a shoe length above the floor, head up, arms to the ceiling.',
    de: 'Beide Beine lang, Fersen eine Schuhlänge über dem Boden, Kopf hoch, Arme zur Decke.',
  }),
  armsBack(
    'HH20',
    {
      en: 'Both legs long, heels a shoe length above the floor, head up, arms slanting back.',
      de: 'Beide Beine lang, Fersen eine Schuhlänge über dem Boden, Kopf hoch, Arme schräg nach hinten.',
    },
    { en: 'Legs long, arms slant back.', de: 'Beine lang, Arme schräg nach hinten.' },
  ),
  armsBack(
    'HH21',
    {
      en: 'Both legs long, heels a shoe length above the floor, head up, arms beside the ears.',
      de: 'Beide Beine lang, Fersen eine Schuhlänge über dem Boden, Kopf hoch, Arme neben den Ohren.',
    },
    { en: 'Legs long, arms beside the ears.', de: 'Beine lang, Arme neben die Ohren.' },
  ),
]
