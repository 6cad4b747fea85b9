import type { Text } from '@backstride/kit'

/** From floor to standing, never in one go. Source: rules.md, get-up rule; physio notes 1 and 3. */
export const getUpSteps: readonly Text[] = [
  { en: 'One leg down, then the other.', de: 'Ein Bein runter, dann das andere.' },
  { en: 'Roll to your side.', de: 'Roll dich auf die Seite.' },
  { en: 'Push up with your hands. Kneel.', de: 'Stütz dich hoch. Knie dich hin.' },
  { en: 'Wait a breath.', de: 'Warte einen Atemzug.' },
  { en: 'Steady yourself. Stand up slowly.', de: 'Halt dich fest. Langsam aufstehen.' },
]

/** The same rule in one sentence, for where it is read. */
export const getUpInWords: Text = {
  en: 'To get up: roll to your side, push up with your hands, kneel, wait a breath, then hold on to something and stand.',
  de: 'Zum Aufstehen: auf die Seite rollen, mit den Händen hochstützen, knien, einen Atemzug warten, dann festhalten und aufstehen.',
}
