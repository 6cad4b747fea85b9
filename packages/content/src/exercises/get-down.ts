import type { Text } from '@backstride/kit'

/** From standing to lying on the back, by kneeling, never dropping down. Source: physio notes 9 ("down by kneeling"), rules.md, get-up rule. */
export const getDownSteps: readonly Text[] = [
  { en: 'Hold on. One knee down.', de: 'Halt dich fest. Ein Knie ab.' },
  { en: 'Hands to the floor.', de: 'Hände auf den Boden.' },
  { en: 'Lie down on your side.', de: 'Leg dich auf die Seite.' },
  { en: 'Roll onto your back.', de: 'Roll dich auf den Rücken.' },
  { en: 'Feet flat. Wait a breath.', de: 'Füße flach. Warte einen Atemzug.' },
]
