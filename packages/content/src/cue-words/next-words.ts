import type { Side } from '@backstride/body'
import type { Text } from '@backstride/kit'
import { asSentence, numberWord } from './numbers.ts'

export const roundOf = (round: number, rounds: number): Text => ({
  en: `Round ${round} of ${rounds}.`,
  de: `Runde ${round} von ${rounds}.`,
})

/** Of drills in which one side does more and both come in turn: the next round is the other one's. */
export const otherSide: Text = { en: 'Other side.', de: 'Andere Seite.' }

export const setOf = (set: number, sets: number): Text => ({
  en: `Set ${set} of ${sets}.`,
  de: `Satz ${set} von ${sets}.`,
})

export const nextIs = (name: Text): Text => {
  const { en, de } = asSentence(name)
  return { en: `Next: ${en}`, de: `Als Nächstes: ${de}` }
}

/** Why another position comes, said once. [PG-13, rules HH Entry] */
export const changeWords: Readonly<
  Record<
    'test' | 'spiral' | 'unsteady' | 'asked' | 'swapped',
    { readonly caption: Text; readonly because: Text }
  >
> = {
  test: {
    caption: { en: 'The test says: start here.', de: 'Der Test sagt: Fang hier an.' },
    because: { en: 'From the test:', de: 'Nach dem Test:' },
  },
  spiral: {
    caption: { en: 'Two short rounds: easier now.', de: 'Zweimal kurz: jetzt etwas leichter.' },
    because: { en: 'Two short ones, so easier now:', de: 'Zweimal kurz, darum jetzt leichter:' },
  },
  unsteady: {
    caption: { en: 'Easier now, same rounds.', de: 'Jetzt leichter, gleich viele Runden.' },
    because: { en: 'Thanks. Easier now:', de: 'Danke. Jetzt leichter:' },
  },
  asked: {
    caption: { en: 'One step easier, as asked.', de: 'Eine Stufe leichter, wie gewünscht.' },
    because: { en: 'One step easier:', de: 'Eine Stufe leichter:' },
  },
  swapped: {
    caption: { en: 'Another drill instead.', de: 'Stattdessen eine andere Übung.' },
    because: { en: 'Instead:', de: 'Stattdessen:' },
  },
}

export const frontOfHipWords = {
  caption: { en: 'Front of the rear hip?', de: 'Vorn an der hinteren Hüfte?' },
  whole: {
    en: 'In that set, front of the rear hip: a light stretch, nothing, or a pinch?',
    de: 'Gerade eben, vorn an der hinteren Hüfte: leichtes Ziehen, nichts oder ein Zwicken?',
  },
} as const satisfies Readonly<Record<string, Text>>

/** The answer is thanked for and says what to do now; twice pinched leaves the split stance out. */
export const hipAnswered = {
  felt: { en: 'Thanks. Keep this step.', de: 'Danke. Bleib bei diesem Schritt.' },
  notFelt: { en: 'Thanks. A slightly longer step.', de: 'Danke. Mach den Schritt etwas länger.' },
  pinches: { en: 'Thanks. A shorter step now.', de: 'Danke. Mach den Schritt jetzt kürzer.' },
  pinchesAgain: {
    en: 'Thanks. No split stance today.',
    de: 'Danke. Heute kein Ausfallschritt mehr.',
  },
} as const satisfies Readonly<Record<string, Text>>

export const repsWords = {
  twoMore: { en: 'Two more.', de: 'Noch zwei.' },
  lastOne: { en: 'Last one.', de: 'Noch eine.' },
} as const satisfies Readonly<Record<string, Text>>

export const repOf = (rep: number, reps: number): Text => ({
  en: `${rep} of ${reps}`,
  de: `${rep} von ${reps}`,
})

/** Which way the turn goes, where no tone tells it. */
export const turnTo: Readonly<Record<Side, Text>> = {
  left: { en: 'Left.', de: 'Links.' },
  right: { en: 'Right.', de: 'Rechts.' },
}
export const outAndBack = (twist: number): Text => ({
  en: `Out, ${numberWord(twist).en}.`,
  de: `Hin, ${numberWord(twist).de}.`,
})
