import type { Text } from '@backstride/kit'

/** The glute squeeze test in words. Source: article A5, physio notes 1 and 10. */
export const squeezeTest = {
  name: { en: 'Squeeze test', de: 'Anspanntest' },
  heading: { en: 'Feel the small tuck first.', de: 'Spür zuerst das leichte Kippen.' },
  steps: [
    { en: 'Stand, feet hip- to shoulder-width.', de: 'Stell dich hin, Füße hüft- bis schulterbreit.' },
    {
      en: 'Squeeze your glutes, about a third of your strength. Keep breathing.',
      de: 'Spann den Po an, etwa mit einem Drittel deiner Kraft. Atme weiter.',
    },
    {
      en: 'Your pelvis tucks a little and your belly joins in. That is the feeling for both drills.',
      de: 'Dein Becken kippt ein wenig nach hinten, und der Bauch macht mit. Dieses Gefühl nimmst du in beide Übungen mit.',
    },
  ],
  ifUnsure: {
    en: 'Arch a little, tuck a little, stop halfway. That is close enough for today.',
    de: 'Mach ein leichtes Hohlkreuz, kipp das Becken ein wenig zurück, halt in der Mitte an. Das reicht für heute.',
  },
  ifPain: {
    en: 'Then leave it out. Do the drills without the squeeze, and only as far as they feel fine.',
    de: 'Dann lass es weg. Mach die Übungen ohne Anspannen und nur, soweit sie sich gut anfühlen.',
  },
  reminder: {
    en: 'Squeeze the glutes once, about a third. Feel the pelvis tuck. Keep that.',
    de: 'Spann einmal den Po an, etwa mit einem Drittel deiner Kraft. Spür, wie das Becken kippt. Nimm das mit.',
  },
} as const satisfies Readonly<Record<string, Text | readonly Text[]>>
