import type { Text } from '@backstride/kit'

/** Every position of the hollow hold by ladder id: what differs from lying with the feet down. N: the low back keeps its own shape. Source: EV 5.3, rules HH. */
export const holdNames = {
  HH00: { en: 'Feet down, back flat', de: 'Füße am Boden, Rücken flach' },
  HH01: { en: 'One leg up', de: 'Ein Bein oben' },
  HH02: { en: 'Table-top, head down', de: 'Beine im rechten Winkel, Kopf liegt' },
  HH03: { en: 'Table-top, arms straight up', de: 'Rechter Winkel, Arme senkrecht' },
  HH04: { en: 'Table-top, head and shoulders up', de: 'Rechter Winkel, Kopf und Schultern hoch' },
  HH05: { en: 'Table-top, head up, arms straight up', de: 'Rechter Winkel, Kopf hoch, Arme senkrecht' },
  HH07: { en: 'One leg long at 60°, head down', de: 'Ein Bein lang bei 60°, Kopf liegt' },
  HH08: { en: 'One leg long at 45°, head down', de: 'Ein Bein lang bei 45°, Kopf liegt' },
  HH09: { en: 'One leg long at 60°, head up', de: 'Ein Bein lang bei 60°, Kopf hoch' },
  HH10: { en: 'One leg long at 45°, head up', de: 'Ein Bein lang bei 45°, Kopf hoch' },
  HH11: {
    en: 'One leg long at 45°, head up, arms straight up',
    de: 'Ein Bein lang bei 45°, Kopf hoch, Arme senkrecht',
  },
  HH12: { en: 'One leg long at 30°, opposite arm overhead', de: 'Ein Bein lang bei 30°, Gegenarm über Kopf' },
  HH13: {
    en: 'One leg long at 30°, opposite arm overhead, head up',
    de: 'Ein Bein lang bei 30°, Gegenarm über Kopf, Kopf hoch',
  },
  HH14: { en: 'Both legs long at 75°, head up', de: 'Beide Beine lang bei 75°, Kopf hoch' },
  HH15: { en: 'Both legs long at 60°, head up', de: 'Beide Beine lang bei 60°, Kopf hoch' },
  HH16: { en: 'Both legs long at 45°, head up', de: 'Beide Beine lang bei 45°, Kopf hoch' },
  HH17: { en: 'Both legs long at 45°, arms straight up', de: 'Beide Beine lang bei 45°, Arme senkrecht' },
  HH18: { en: 'Both legs long at 30°, head up', de: 'Beide Beine lang bei 30°, Kopf hoch' },
  HH19: { en: 'Both legs long at 30°, arms straight up', de: 'Beide Beine lang bei 30°, Arme senkrecht' },
  HH20: {
    en: 'Both legs long at 15°, arms slanting back',
    de: 'Beide Beine lang bei 15°, Arme schräg nach hinten',
  },
  HH21: { en: 'Full hollow: arms overhead', de: 'Voller Hollow Hold: Arme über Kopf' },
  HH22: { en: 'Both legs long at 15°, arms straight up', de: 'Beide Beine lang bei 15°, Arme senkrecht' },
  HH23: { en: 'One leg long at 30°, head down', de: 'Ein Bein lang bei 30°, Kopf liegt' },
  HH24: { en: 'One leg long at 30°, arms straight up', de: 'Ein Bein lang bei 30°, Arme senkrecht' },
  HH25: { en: 'Both legs long at 75°, head down', de: 'Beide Beine lang bei 75°, Kopf liegt' },
  HH26: { en: 'Both legs long at 60°, head down', de: 'Beide Beine lang bei 60°, Kopf liegt' },
  HH27: { en: 'Both legs long at 45°, head down', de: 'Beide Beine lang bei 45°, Kopf liegt' },
  HH28: { en: 'Table-top, one arm overhead', de: 'Rechter Winkel, ein Arm über Kopf' },
  HH29: { en: 'One leg long at 60°, opposite arm overhead', de: 'Ein Bein lang bei 60°, Gegenarm über Kopf' },
  HH00N: { en: 'Feet down, back as it is', de: 'Füße am Boden, Rücken bleibt, wie er ist' },
  HH01N: { en: 'One leg up, back as it is', de: 'Ein Bein oben, Rücken bleibt, wie er ist' },
  HH02N: { en: 'Table-top, back as it is', de: 'Rechter Winkel, Rücken bleibt, wie er ist' },
} as const satisfies Readonly<Record<string, Text>>

export type HoldId = keyof typeof holdNames
