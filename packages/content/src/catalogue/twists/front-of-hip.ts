import type { FlagId } from '@backstride/coach'
import type { Text } from '@backstride/kit'

/** What an answer does to the drill in front of the runner. */
export type StanceChange =
  | { readonly kind: 'keep' }
  | { readonly kind: 'longerStep' }
  /** Shorter step, and standing turns if it still pinches. */
  | { readonly kind: 'shorterStepOrStanding'; readonly standing: 'HM1' }
  | { readonly kind: 'screenAgain'; readonly flag: FlagId }

export interface FrontOfHipAnswer {
  readonly id: 'felt' | 'notFelt' | 'pinches'
  readonly words: Text
  readonly leadsTo: Text
  readonly change: StanceChange
}

/** Asked once, after the first set in the split stance. Source: physio notes 1, rules (Twists). */
export const frontOfHip = {
  question: {
    en: 'What do you feel at the front of the rear hip?',
    de: 'Was spürst du vorn an der hinteren Hüfte?',
  },
  answers: [
    {
      id: 'felt',
      words: { en: 'A light stretch', de: 'Ein leichtes Ziehen' },
      leadsTo: {
        en: 'That is the one meant here. Keep this step.',
        de: 'Genau das ist gemeint. Bleib bei diesem Schritt.',
      },
      change: { kind: 'keep' },
    },
    {
      id: 'notFelt',
      words: { en: 'Nothing', de: 'Nichts' },
      leadsTo: {
        en: 'Take a slightly longer step and squeeze the rear glute softly. Feeling nothing is fine too.',
        de: 'Mach den Schritt etwas länger und spann hinten den Po sanft an. Nichts zu spüren ist auch in Ordnung.',
      },
      change: { kind: 'longerStep' },
    },
    {
      id: 'pinches',
      words: { en: 'A pinch in the groin', de: 'Ein Zwicken in der Leiste' },
      leadsTo: {
        en: 'Thanks for saying so. Take a shorter step. If it still pinches, stay with the standing twists today.',
        de: 'Danke, dass du es sagst. Mach den Schritt kürzer. Zwickt es weiter, bleib heute bei den Drehungen im Stand.',
      },
      change: { kind: 'shorterStepOrStanding', standing: 'HM1' },
    },
  ],
  /** It pinched last time already. */
  pinchesAgain: {
    leadsTo: {
      en: 'It pinched last time too. Leave the split stance for now; a few questions tell whether someone should look at your hip.',
      de: 'Beim letzten Mal hat es auch gezwickt. Lass den Ausfallschritt erst einmal; ein paar Fragen klären, ob sich jemand deine Hüfte ansehen sollte.',
    },
    change: { kind: 'screenAgain', flag: 'RF24' },
  },
} as const satisfies {
  readonly question: Text
  readonly answers: readonly FrontOfHipAnswer[]
  readonly pinchesAgain: Pick<FrontOfHipAnswer, 'leadsTo' | 'change'>
}

/** Where an answer leads; the second pinch leads further than the first. */
export const afterFrontOfHip = (
  id: FrontOfHipAnswer['id'],
  { pinchedBefore }: { readonly pinchedBefore: boolean },
): Pick<FrontOfHipAnswer, 'leadsTo' | 'change'> => {
  if (id === 'pinches' && pinchedBefore) return frontOfHip.pinchesAgain
  const answers: readonly FrontOfHipAnswer[] = frontOfHip.answers
  const answer = answers.find(each => each.id === id)
  if (answer === undefined) throw new Error(`Nothing follows the answer ${id}.`)
  return answer
}
