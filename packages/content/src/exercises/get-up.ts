import type { Text } from '@backstride/kit'

/** From floor to standing, never in one go. Source: rules.md, get-up rule; physio notes 1 and 3. */
export const getUpSteps: readonly Text[] = [
  { en: 'One leg down, then the other.', de: 'Ein Bein ab, dann das andere.' },
  { en: 'Roll to your side.', de: 'Roll dich auf die Seite.' },
  { en: 'Kneel.', de: 'Knie dich hin.' },
  { en: 'Wait a breath.', de: 'Warte einen Atemzug.' },
  { en: 'Stand up slowly. Hold on.', de: 'Langsam aufstehen. Halt dich fest.' },
]

/** The same rule in one sentence, for where it is read. */
export const getUpInWords: Text = {
  en: 'To get up: roll to your side, kneel, wait a breath, then stand and hold on to something.',
  de: 'Zum Aufstehen: auf die Seite rollen, knien, einen Atemzug warten, dann aufstehen und dabei festhalten.',
}
