import type { Side } from '@backstride/body'
import type { Text } from '@backstride/kit'

/** Which leg to put back: right first, then left. Source: physio notes 1. */
export const rearLegWords: Readonly<Record<Side, Text>> = {
  right: { en: 'Right leg back.', de: 'Rechtes Bein nach hinten.' },
  left: { en: 'Now the left leg back.', de: 'Jetzt das linke Bein nach hinten.' },
}
