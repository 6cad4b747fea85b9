import type { Text } from '@backstride/kit'
import { capital, numberWord } from './numbers.ts'

/** What waits for the runner, and what the runner stopped. Said once each. Source: physio notes 7 (sound), look 7. */
export const waitingWords = {
  canYouHear: { en: 'Can you hear me?', de: 'Hörst du mich?' },
  canYouHearTap: {
    en: 'Can you hear me? Then tap anywhere.',
    de: 'Hörst du mich? Dann tipp irgendwohin.',
  },
  tapToBegin: { en: 'Tap anywhere to begin.', de: 'Tipp irgendwohin, dann geht es los.' },
  clockWaits: { en: 'The clock waits. Tap to go on.', de: 'Die Uhr wartet. Tippen zum Weitermachen.' },
  noClock: { en: 'This browser has no audio clock.', de: 'Dieser Browser hat keine Audio-Uhr.' },
  paused: { en: 'Paused. Tap to go on.', de: 'Pause. Tippen zum Weitermachen.' },
  hurting: { en: 'Stop here. What do you feel?', de: 'Hier ist Schluss. Was spürst du?' },
  hurtingWhere: {
    en: 'Stop here. What do you feel? The list is on the screen.',
    de: 'Hier ist Schluss. Was spürst du? Die Liste steht auf dem Bildschirm.',
  },
  done: { en: 'That was it.', de: 'Das war es.' },
  doneTaps: { en: 'That was it. A few taps are left.', de: 'Das war es. Jetzt noch ein paar Fragen.' },
} as const satisfies Readonly<Record<string, Text>>

/** Nobody could see or hear for so long: those seconds are nobody's. */
export const unseen = (seconds: number): { readonly caption: Text; readonly spoken: Text } => ({
  caption: { en: `${seconds} s unseen, not counted.`, de: `${seconds} s nicht gesehen, nicht gezählt.` },
  spoken:
    seconds === 1
      ? { en: 'One second unseen, not counted.', de: 'Eine Sekunde nicht gesehen, nicht gezählt.' }
      : {
          en: `${capital(numberWord(seconds).en)} seconds unseen, not counted.`,
          de: `${capital(numberWord(seconds).de)} Sekunden nicht gesehen, nicht gezählt.`,
        },
})

/** Nobody looked for so long that the session stopped by itself. */
export const pausedUnseen = (seconds: number): Text => ({
  en: `Paused: ${seconds} seconds unseen. Tap to go on.`,
  de: `Pause: ${seconds} Sekunden nicht gesehen. Tippen zum Weitermachen.`,
})
