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
  clockWaits: { en: 'The clock waits. Tap to go on.', de: 'Die Uhr wartet. Tipp, dann geht es weiter.' },
  noClock: { en: 'This browser has no audio clock.', de: 'Dieser Browser hat keine Audio-Uhr.' },
  paused: { en: 'Paused. Tap to go on.', de: 'Angehalten. Tipp, dann geht es weiter.' },
  hurting: { en: 'We stop. What was it?', de: 'Wir hören auf. Was war es?' },
  weStop: { en: 'We stop.', de: 'Wir hören auf.' },
  comeToRest: { en: 'Come to rest slowly.', de: 'Komm langsam zur Ruhe.' },
  whatWasIt: {
    en: 'What was it? The list is on the screen.',
    de: 'Was war es? Die Liste steht auf dem Bildschirm.',
  },
  done: { en: 'That was it.', de: 'Das war es.' },
  doneTaps: { en: 'That was it. A few taps are left.', de: 'Das war es. Jetzt noch ein paar Fragen.' },
} as const satisfies Readonly<Record<string, Text>>

/** Nobody could see or hear for so long, or the clocks disagreed: those seconds are nobody's. */
export const gapWords = (seconds: number): { readonly caption: Text; readonly spoken: Text } => ({
  caption: { en: `Gap of ${seconds} s, not counted.`, de: `Lücke von ${seconds} s, nicht gezählt.` },
  spoken:
    seconds === 1
      ? { en: 'A gap of one second, not counted.', de: 'Eine Sekunde Lücke, nicht gezählt.' }
      : {
          en: `A gap of ${numberWord(seconds).en} seconds, not counted.`,
          de: `${capital(numberWord(seconds).de)} Sekunden Lücke, nicht gezählt.`,
        },
})

/** A gap so long that the session stopped by itself; from two minutes on nobody counts in seconds. */
export function pausedByGap(seconds: number): Text {
  const minutes = Math.round(seconds / 60)
  const long =
    minutes < 2
      ? { en: `${seconds} seconds`, de: `${seconds} Sekunden` }
      : { en: `${minutes} minutes`, de: `${minutes} Minuten` }
  return {
    en: `Paused: a gap of ${long.en}. Tap to go on.`,
    de: `Angehalten: ${long.de} Lücke. Tipp, dann geht es weiter.`,
  }
}
