import type { Text } from '@backstride/kit'
import { squeezeTest } from '../../exercises/squeeze-test.ts'

/** One step of the guided test: what is said, how long it lasts and which move of GS0 is shown. */
export interface SqueezeStep {
  readonly id: 'stand' | 'relaxed' | 'squeeze' | 'feel' | 'letGo' | 'onceMore'
  readonly says: Text
  readonly seconds: number
  readonly pose: 0 | 1
}

/** What an answer does to the session that follows. */
export type SqueezeChange = 'goOn' | 'showTheMiddle' | 'softer' | 'withoutSqueeze'

export interface SqueezeQuestion {
  readonly id: 'felt' | 'even' | 'pain'
  readonly words: Text
  readonly answers: readonly SqueezeAnswer[]
}

export interface SqueezeAnswer {
  readonly id: 'yes' | 'no' | 'notSure'
  readonly words: Text
  readonly leadsTo: Text
  readonly change: SqueezeChange
}

const yes: Text = { en: 'Yes', de: 'Ja' }
const no: Text = { en: 'No', de: 'Nein' }

/**
 * The glute squeeze test, guided: 45 seconds, then three questions. It teaches a feeling. No norms exist and no answer
 * says anything about a back; "about a third" keeps breath and hips free, and no squeeze
 * lasts longer than the ten seconds that caution allows. Source: article A5, EV 4 (A5), physio notes 1.
 */
export const squeezeGuide = {
  drill: 'GS0',
  name: squeezeTest.name,
  heading: squeezeTest.heading,
  /** Said before the questions. */
  meaning: {
    en: 'This shows you a feeling. It says nothing about your back, and there is no normal to compare with.',
    de: 'Hier lernst du ein Gefühl kennen. Über deinen Rücken sagt es nichts, und es gibt keinen Normalwert zum Vergleichen.',
  },
  steps: [
    {
      id: 'stand',
      says: {
        en: 'Stand with your feet hip- to shoulder-width. Put your hands on your hips.',
        de: 'Stell die Füße hüft- bis schulterbreit hin. Leg die Hände an die Hüfte.',
      },
      seconds: 11,
      pose: 0,
    },
    {
      id: 'relaxed',
      says: {
        en: 'Let your belly and glutes go soft. Feel where your pelvis is.',
        de: 'Lass Bauch und Po locker. Spür, wo dein Becken steht.',
      },
      seconds: 9,
      pose: 0,
    },
    {
      id: 'squeeze',
      says: {
        en: 'Squeeze both glutes, about a third of your strength. Keep breathing.',
        de: 'Spann beide Pobacken an, etwa mit einem Drittel deiner Kraft. Atme weiter.',
      },
      seconds: 5,
      pose: 1,
    },
    {
      id: 'feel',
      says: {
        en: 'Your pelvis moves a touch, and your belly joins in.',
        de: 'Das Becken kippt ein wenig nach hinten, der Bauch macht mit.',
      },
      seconds: 5,
      pose: 1,
    },
    { id: 'letGo', says: { en: 'Let go.', de: 'Lass locker.' }, seconds: 6, pose: 0 },
    {
      id: 'onceMore',
      says: {
        en: 'Once more, about a third. Remember it: you take it into both drills.',
        de: 'Noch einmal, etwa ein Drittel. Merk dir das Gefühl: Du nimmst es in beide Übungen mit.',
      },
      seconds: 9,
      pose: 1,
    },
  ],
  questions: [
    {
      id: 'felt',
      words: { en: 'Did you feel your pelvis move?', de: 'Hast du gespürt, wie sich das Becken bewegt?' },
      answers: [
        {
          id: 'yes',
          words: yes,
          leadsTo: {
            en: 'Keep that small tuck. Every drill asks for it again.',
            de: 'Merk dir dieses leichte Kippen. In jeder Übung kommt es wieder.',
          },
          change: 'goOn',
        },
        {
          id: 'notSure',
          words: { en: 'Not sure', de: 'Nicht sicher' },
          leadsTo: squeezeTest.ifUnsure,
          change: 'showTheMiddle',
        },
      ],
    },
    {
      id: 'even',
      words: { en: 'Did both sides feel alike?', de: 'Haben sich beide Seiten gleich angefühlt?' },
      answers: [
        {
          id: 'yes',
          words: yes,
          leadsTo: { en: 'Then go on as you did.', de: 'Dann mach so weiter.' },
          change: 'goOn',
        },
        {
          id: 'no',
          words: no,
          leadsTo: {
            en: 'By itself that means nothing: nobody has shown what is usual. Squeeze a little softer and wait for the quieter side.',
            de: 'Für sich allein bedeutet das nichts: Was üblich ist, hat niemand gezeigt. Spann etwas sanfter an und gib der stilleren Seite Zeit.',
          },
          change: 'softer',
        },
      ],
    },
    {
      id: 'pain',
      words: { en: 'Did it hurt?', de: 'Hat es wehgetan?' },
      answers: [
        { id: 'yes', words: yes, leadsTo: squeezeTest.ifPain, change: 'withoutSqueeze' },
        {
          id: 'no',
          words: no,
          leadsTo: { en: 'Then on to the first drill.', de: 'Dann weiter zur ersten Übung.' },
          change: 'goOn',
        },
      ],
    },
  ],
} as const satisfies {
  readonly drill: string
  readonly name: Text
  readonly heading: Text
  readonly meaning: Text
  readonly steps: readonly SqueezeStep[]
  readonly questions: readonly SqueezeQuestion[]
}

/** How long the guided part takes, without the questions. */
export const squeezeGuideSeconds = (): number =>
  squeezeGuide.steps.reduce((sum, { seconds }) => sum + seconds, 0)
