import type { Text } from '@backstride/kit'

/** The one card between whole screens: three rows. */
export const shortScreenRows = [
  {
    id: 'toiletSaddleOrBothLegs',
    row: {
      en: 'Toilet, feeling between the legs, or both legs: something has changed',
      de: 'Toilette, Gefühl zwischen den Beinen oder beide Beine: Etwas ist anders',
    },
  },
  {
    id: 'oneLegWeakOrNumb',
    row: {
      en: 'One leg is weak, numb or tingling, or pain shoots below the knee',
      de: 'Ein Bein ist schwach, taub oder kribbelt, oder Schmerz schießt bis unters Knie',
    },
  },
  {
    id: 'feverOrFall',
    row: { en: 'Fever or really unwell, or a fall', de: 'Fieber oder richtig krank, oder ein Sturz' },
  },
] as const satisfies readonly { readonly id: string; readonly row: Text }[]
