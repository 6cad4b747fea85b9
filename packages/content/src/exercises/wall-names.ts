import type { Text } from '@backstride/kit'

/** The steps at the wall, apart from their drills: the first screen names them. Source: rules HW. */
export const wallNames = {
  HW0: { en: 'Wall press', de: 'Rücken an die Wand' },
  HW1: { en: 'Wall press, arms ahead', de: 'Rücken an die Wand, Arme nach vorn' },
  HW2: { en: 'Wall press, one heel off', de: 'Rücken an die Wand, eine Ferse hoch' },
  HW3: { en: 'Wall press, one knee up', de: 'Rücken an die Wand, ein Knie hoch' },
  HW4: { en: 'Wall press, one knee and arms up', de: 'Rücken an die Wand, Knie und Arme hoch' },
} as const satisfies Readonly<Record<string, Text>>
