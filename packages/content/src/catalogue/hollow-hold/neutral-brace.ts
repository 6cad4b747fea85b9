import { flattenedTiltDeg, type Posture } from '@backstride/body'
import type { Text } from '@backstride/kit'
import { type HoldId, holdNames } from '../../exercises/hold-names.ts'
import { stopWords } from '../../exercises/stop-reasons.ts'
import type { Check, Drill, Fault } from '../drill.ts'
import { kneesSeen } from './eyes.ts'
import { backLifted, kneesDrifted, seatLifts } from './faults.ts'
import { lyingView, sixTimesTen } from './hold-drill.ts'
import { hollowHoldEntries, hollowHoldPostures as postures } from './postures.ts'
import { lieDown, line, onTheCount } from './shared-words.ts'

const measureTheRoom: Text = {
  en: 'Slide a hand under your low back. Notice how much room there is, and leave it like that. Take the hand out.',
  de: 'Schieb eine Hand unter den unteren Rücken. Merk dir, wie viel Platz da ist, und lass es so. Hand raus.',
}
const braceLightly: Text = {
  en: 'Firm up all around your waist, about a third of your strength. Nothing presses down.',
  de: 'Spann rund um die Taille leicht an, etwa mit einem Drittel deiner Kraft. Nichts drückt nach unten.',
}
const ready = [lieDown, measureTheRoom, braceLightly] as const

const firmAndOut: Text = { en: 'Waist firm. Breathe out.', de: 'Taille fest. Ausatmen.' }
const breathe: Text = { en: 'Breathe out slowly. Waist firm.', de: 'Langsam ausatmen. Taille fest.' }
const asItIs: Text = { en: 'The back stays as it is.', de: 'Der Rücken bleibt, wie er ist.' }
const kneesOverHips: Text = { en: 'Knees over hips.', de: 'Knie über der Hüfte.' }

const less: Text = { en: 'A little less, back as it was.', de: 'Etwas weniger, Rücken wieder wie vorher.' }

const backPresses = (from: Posture): Fault => ({
  id: 'backPresses',
  name: { en: 'The low back presses flat', de: 'Der untere Rücken drückt sich flach' },
  posture: {
    ...from,
    pelvis: { ...from.pelvis, tiltDeg: flattenedTiltDeg },
    contacts: [...from.contacts, 'lowBack'],
  },
  correction: { en: 'Let go a little, keep the room.', de: 'Etwas lockerer, der Platz bleibt.' },
})

const phone: Check = {
  eye: 'phone',
  sees: {
    en: 'Flat across your pelvis: whether it tips either way.',
    de: 'Flach quer auf dem Becken: ob es sich in eine der beiden Richtungen neigt.',
  },
}
const hand: Check = {
  eye: 'hand',
  sees: {
    en: 'Before and after the round: whether the room under the low back is the same.',
    de: 'Vor und nach der Runde: ob der Platz unter dem unteren Rücken gleich geblieben ist.',
  },
}
const self: Check = {
  eye: 'self',
  sees: {
    en: 'Whether you keep breathing, and whether the back felt the same to the end.',
    de: 'Ob du weiteratmest und ob sich der Rücken bis zum Ende gleich angefühlt hat.',
  },
}

type NeutralId = Extract<HoldId, `${string}N`>
const neutral = (
  id: NeutralId,
  parts: Pick<Drill, 'lever' | 'position' | 'setUp' | 'cues' | 'faults' | 'eyes'> & {
    readonly entry: readonly [Text, Text, Text]
  },
): Drill => ({
  id,
  ladder: 'neutralBrace',
  name: holdNames[id],
  moves: [{ posture: postures[id] }],
  entryPostures: hollowHoldEntries[id],
  view: lyingView,
  dose: sixTimesTen,
  needs: ['floor'],
  ends: {
    en: 'The round ends when the room under your back changes, or when you cannot keep breathing. The seconds until then count.',
    de: 'Die Runde endet, wenn sich der Platz unter dem Rücken ändert oder du nicht weiteratmen kannst. Die Sekunden bis dahin zählen.',
  },
  stopWords,
  source: 'rules HH; physio notes 3; EV 5.1',
  tag: 'D',
  ...parts,
})

/** For a back that dislikes being pressed flat: it keeps its own shape, and the rule is that nothing changes. Source: rules HH. */
export const neutralBraceHolds: readonly Drill[] = [
  neutral('HH00N', {
    lever: null,
    position: {
      en: 'Feet stay down, the low back keeps its own shape.',
      de: 'Füße bleiben unten, der untere Rücken behält seine Form.',
    },
    setUp: ready,
    entry: [
      { en: 'Feet flat.', de: 'Füße flach.' },
      { en: 'Breathe out.', de: 'Ausatmen.' },
      { en: 'Waist firm.', de: 'Taille fest.' },
    ],
    cues: [breathe, asItIs],
    faults: [backPresses(postures.HH00N), backLifted(postures.HH00N, less), seatLifts(postures.HH00N)],
    eyes: [phone, hand, self],
  }),
  neutral('HH01N', {
    lever: 'legs',
    position: {
      en: 'One knee over the hip, other foot down, the low back keeps its own shape.',
      de: 'Ein Knie über der Hüfte, ein Fuß unten, der untere Rücken behält seine Form.',
    },
    setUp: [...ready, onTheCount.oneLeg],
    entry: [firmAndOut, line.oneLegUp, { en: 'Other foot stays down.', de: 'Der andere Fuß bleibt unten.' }],
    cues: [breathe, asItIs],
    faults: [backPresses(postures.HH01N), backLifted(postures.HH01N, less), kneesDrifted(postures.HH01N)],
    eyes: [phone, hand, kneesSeen, self],
  }),
  neutral('HH02N', {
    lever: 'legs',
    position: {
      en: 'Knees over hips, head down, the low back keeps its own shape.',
      de: 'Knie über der Hüfte, Kopf liegt, der untere Rücken behält seine Form.',
    },
    setUp: [...ready, onTheCount.tableTop],
    entry: [firmAndOut, line.oneLegUp, line.thenTheOther],
    cues: [breathe, asItIs, kneesOverHips],
    faults: [backPresses(postures.HH02N), backLifted(postures.HH02N, less), kneesDrifted(postures.HH02N)],
    eyes: [phone, hand, kneesSeen, self],
  }),
]
