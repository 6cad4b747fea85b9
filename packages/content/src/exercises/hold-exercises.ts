import type { Text } from '@backstride/kit'
import type { HoldExercise } from './exercise.ts'
import { type HoldId, holdNames } from './hold-names.ts'

const lieDown: Text = {
  en: 'Lie on your back on the floor, knees bent, feet flat. No bed: it gives way.',
  de: 'Leg dich auf dem Boden auf den Rücken, Knie gebeugt, Füße flach. Kein Bett: Es gibt nach.',
}
const handTest: Text = {
  en: 'Slide a hand under your low back, press down until it is held fast. Take the hand out, keep the pressure.',
  de: 'Schieb eine Hand unter den unteren Rücken und drück, bis sie festsitzt. Hand raus, Druck halten.',
}
const smallTuck: Text = {
  en: 'Add the small tuck from the squeeze test, about a third of your strength.',
  de: 'Dazu das leichte Kippen aus dem Anspanntest, etwa ein Drittel deiner Kraft.',
}
const pressFlat: Text = { en: 'Press flat. Breathe out.', de: 'Flach drücken. Ausatmen.' }
const oneLegUp: Text = { en: 'One leg up.', de: 'Ein Bein hoch.' }
const thenTheOther: Text = { en: 'Then the other.', de: 'Dann das andere.' }

const breathe: Text = { en: 'Breathe out slowly. Back heavy.', de: 'Langsam ausatmen. Rücken schwer.' }
const tuck: Text = { en: 'Small tuck, about a third.', de: 'Leicht kippen, etwa ein Drittel.' }
const kneesOverHips: Text = {
  en: 'Knees over hips. Keep breathing.',
  de: 'Knie über der Hüfte. Weiteratmen.',
}
const longNeck: Text = { en: 'Long neck. Eyes to knees.', de: 'Nacken lang. Blick zu den Knien.' }
const heelAway: Text = { en: 'Push the long heel away.', de: 'Ferse des langen Beins wegschieben.' }

const kneesBack: Text = {
  en: 'Knees back over the hips next time.',
  de: 'Nächstes Mal die Knie wieder über die Hüfte.',
}
const legHigher: Text = {
  en: 'Keep the long leg a little higher next time.',
  de: 'Halt das lange Bein nächstes Mal etwas höher.',
}

const oneLegOnTheCount: Text = {
  en: 'On the count: breathe out, lift one leg. The other foot stays down.',
  de: 'Beim Zählen: ausatmen, ein Bein heben. Der andere Fuß bleibt unten.',
}
const bothLegsOnTheCount: Text = {
  en: 'On the count: breathe out, lift one leg, then the other.',
  de: 'Beim Zählen: ausatmen, ein Bein heben, dann das andere.',
}
const legsOnTheCount: Partial<Record<HoldId, readonly Text[]>> = { HH00: [], HH01: [oneLegOnTheCount] }

const exercise = (id: HoldId, more: Omit<HoldExercise, 'id' | 'name' | 'setUp'>): HoldExercise => ({
  id,
  name: holdNames[id],
  setUp: [lieDown, handTest, smallTuck, ...(legsOnTheCount[id] ?? [bothLegsOnTheCount])],
  ...more,
})

/** The positions the automatic ladder reaches first. Source: article A6-A8, EV 5.3, physio notes 1. */
export const holdExercises: Readonly<Record<string, HoldExercise>> = Object.fromEntries(
  [
    exercise('HH00', {
      position: {
        en: 'Feet stay down, low back presses flat.',
        de: 'Füße bleiben unten, unterer Rücken drückt flach.',
      },
      entry: [
        { en: 'Feet flat.', de: 'Füße flach.' },
        { en: 'Breathe out.', de: 'Ausatmen.' },
        { en: 'Press the back flat.', de: 'Rücken flach drücken.' },
      ],
      cues: [breathe, tuck],
      afterLift: { en: 'Press a little softer next time.', de: 'Drück nächstes Mal etwas sanfter.' },
    }),
    exercise('HH01', {
      position: {
        en: 'One knee over the hip, other foot down.',
        de: 'Ein Knie über der Hüfte, ein Fuß bleibt unten.',
      },
      entry: [pressFlat, oneLegUp, { en: 'Other foot stays down.', de: 'Der andere Fuß bleibt.' }],
      cues: [breathe, tuck],
      afterLift: {
        en: 'Knee back over the hip next time.',
        de: 'Nächstes Mal das Knie wieder über die Hüfte.',
      },
    }),
    exercise('HH02', {
      position: { en: 'Knees over hips, head down.', de: 'Knie über der Hüfte, Kopf liegt.' },
      entry: [pressFlat, oneLegUp, thenTheOther],
      cues: [breathe, kneesOverHips, tuck],
      afterLift: kneesBack,
    }),
    exercise('HH04', {
      position: {
        en: 'Knees over hips, head and shoulders up.',
        de: 'Knie über der Hüfte, Kopf und Schultern hoch.',
      },
      entry: [
        { en: 'Press flat. One leg up.', de: 'Flach drücken. Ein Bein hoch.' },
        thenTheOther,
        { en: 'Head and shoulders up.', de: 'Kopf und Schultern hoch.' },
      ],
      cues: [breathe, longNeck, tuck],
      afterLift: kneesBack,
    }),
    exercise('HH07', {
      position: { en: 'One leg long and high, head down.', de: 'Ein Bein lang und hoch, Kopf liegt.' },
      entry: [
        { en: 'Press flat. One leg up.', de: 'Flach drücken. Ein Bein hoch.' },
        thenTheOther,
        { en: 'One leg long and high.', de: 'Ein Bein lang und hoch.' },
      ],
      cues: [breathe, heelAway, tuck],
      afterLift: legHigher,
    }),
    exercise('HH09', {
      position: {
        en: 'One leg long and high, head and shoulders up.',
        de: 'Ein Bein lang und hoch, Kopf und Schultern hoch.',
      },
      entry: [
        { en: 'Press flat. One leg up.', de: 'Flach drücken. Ein Bein hoch.' },
        thenTheOther,
        { en: 'One leg long, head up.', de: 'Ein Bein lang, Kopf hoch.' },
      ],
      cues: [breathe, longNeck, heelAway],
      afterLift: legHigher,
    }),
  ].map(each => [each.id, each]),
)

/** What to show of a hold: a position without texts of its own yet says its name and borrows the rest from table-top. */
export function holdExerciseOf(id: string): HoldExercise {
  const own = holdExercises[id]
  if (own !== undefined) return own
  const tableTop = holdExercises.HH02
  if (tableTop === undefined) throw new Error('Table-top has no texts.')
  const name = isHoldId(id) ? holdNames[id] : { en: id, de: id }
  return { ...tableTop, id, name, position: name, afterLift: legHigher }
}

const isHoldId = (id: string): id is HoldId => Object.hasOwn(holdNames, id)
