import type { TwistExercise } from './exercise.ts'

const hipsAndRibs = { en: 'Hips and ribs together.', de: 'Hüfte und Rippen gemeinsam.' }
const growTall = { en: 'Grow tall. Breathe out turning.', de: 'Groß werden. Beim Drehen ausatmen.' }

/** The hip twists, small to large. Source: article A11-A14, EV 5.7, physio notes 1. */
export const twistExercises: Readonly<Record<TwistExercise['id'], TwistExercise>> = {
  HM0: {
    id: 'HM0',
    name: { en: 'Standing twists, small', de: 'Drehungen im Stand, klein' },
    position: {
      en: 'Stand, feet hip-width. Turn a little to each side.',
      de: 'Stell die Füße hüftbreit. Dreh dich ein wenig zu jeder Seite.',
    },
    setUp: [
      {
        en: 'The same small tuck as in the squeeze test, about a third.',
        de: 'Das gleiche leichte Kippen wie im Anspanntest, etwa ein Drittel.',
      },
    ],
    cues: [hipsAndRibs, { en: 'Small and easy.', de: 'Klein und locker.' }, growTall],
  },
  HM1: {
    id: 'HM1',
    name: { en: 'Standing twists, larger', de: 'Drehungen im Stand, größer' },
    position: {
      en: 'Same stance. Turn further, as far as it stays easy.',
      de: 'Gleicher Stand. Dreh weiter, so weit es leicht bleibt.',
    },
    setUp: [{ en: 'Begin small and let it grow.', de: 'Fang klein an und lass es wachsen.' }],
    cues: [hipsAndRibs, { en: 'Let it grow a little.', de: 'Lass es etwas wachsen.' }, growTall],
  },
  HM2: {
    id: 'HM2',
    name: { en: 'Twists in split stance', de: 'Drehungen im Ausfallschritt' },
    position: {
      en: 'Small step back. Turn toward the rear leg and back to the middle.',
      de: 'Kleiner Schritt nach hinten. Dreh zum hinteren Bein und zurück zur Mitte.',
    },
    rearLeg: {
      right: { en: 'Right leg back.', de: 'Rechtes Bein nach hinten.' },
      left: { en: 'Now the left leg back.', de: 'Jetzt das linke Bein nach hinten.' },
    },
    setUp: [
      {
        en: 'A light stretch at the front of the rear hip is fine. A pinch in the groin: shorter step.',
        de: 'Ein leichtes Ziehen vorn an der hinteren Hüfte ist gut. Zwickt es in der Leiste: kürzerer Schritt.',
      },
    ],
    cues: [
      { en: 'Out to the rear leg, back.', de: 'Zum hinteren Bein und zurück.' },
      hipsAndRibs,
      { en: 'Rear glute softly on.', de: 'Hinten den Po sanft anspannen.' },
    ],
  },
}
