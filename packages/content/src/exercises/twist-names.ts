import type { Text } from '@backstride/kit'

/** Every stage of the twists by its id. Source: EV 5.7. */
export const twistNames = {
  HM0: { en: 'Standing twists, small', de: 'Drehungen im Stand, klein' },
  HM1: { en: 'Standing twists, larger', de: 'Drehungen im Stand, größer' },
  HM2: { en: 'Twists in split stance', de: 'Drehungen im Ausfallschritt' },
  HM3: { en: 'Split stance, arms extended', de: 'Ausfallschritt, Arme gestreckt' },
  HM4: { en: 'Split stance, one arm high, one low', de: 'Ausfallschritt, ein Arm hoch, einer tief' },
  HM5: { en: 'Reach back along the rear leg', de: 'Griff ans hintere Bein' },
} as const satisfies Readonly<Record<string, Text>>

export type TwistId = keyof typeof twistNames
