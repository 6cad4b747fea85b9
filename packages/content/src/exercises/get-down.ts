import type { Text } from '@backstride/kit'

/** From standing to lying on the back, by kneeling, never dropping down. Source: physio notes 9 ("down by kneeling"), rules.md, get-up rule. */
export const getDownSteps: readonly Text[] = [
  { en: 'Steady yourself. One knee down.', de: 'Halt dich fest. Ein Knie runter.' },
  { en: 'Both knees, then your hands.', de: 'Beide Knie, dann die Hände.' },
  { en: 'Lie down on your side.', de: 'Leg dich auf die Seite.' },
  { en: 'Roll onto your back.', de: 'Roll dich auf den Rücken.' },
  { en: 'Feet flat. Wait a breath.', de: 'Füße aufstellen. Einen Atemzug warten.' },
]
