import type { Text } from '@backstride/kit'

/** What happened in a session, as far as the sentence after it goes by it. All of it is counted, none of it judged. */
export interface Happened {
  /** A round, a set or a turn is in it. */
  readonly anything: boolean
  /** It ended with a stop word. */
  readonly stopped: boolean
  /** No session was kept before it. */
  readonly first: boolean
  /** What the runner noticed rounds to be over by: the back, or another position. seen: a sensor did; null: none ended so. */
  readonly noticed: 'back' | 'position' | 'seen' | null
  /** Eased, swapped or shortened on the way. */
  readonly changed: boolean
  /** All that was asked for in the end. */
  readonly whole: boolean
  /** It was made for two minutes. */
  readonly twoMinutes: boolean
  readonly afterRun: boolean
  /** After the run the back was told to be worse than before. */
  readonly worse: boolean
}

/** What calls for words comes first; what was merely done comes last. */
export function afterWordsFor(happened: Happened): AfterWordsId {
  const { anything, stopped, first, noticed, changed, whole, twoMinutes, afterRun, worse } = happened
  if (stopped) return anything ? 'stopped' : 'stoppedBefore'
  if (!anything) return 'nothing'
  if (worse) return 'worse'
  if (first) return 'first'
  if (noticed === 'seen') return 'backSeen'
  if (noticed !== null) return noticed === 'back' ? 'backNoticed' : 'noticed'
  if (changed) return 'changed'
  if (!whole) return 'part'
  if (twoMinutes) return 'twoMinutes'
  return afterRun ? 'afterRun' : 'whole'
}

/** One sentence or two after a session: true, kind, no praise and no promise. Source: look 8, physio notes 6, 8 and 9. */
export const afterWords = {
  stopped: {
    en: 'Thank you for stopping and saying so. What you did until then counts.',
    de: 'Danke, dass du aufgehört und es gesagt hast. Was du bis dahin gemacht hast, zählt.',
  },
  stoppedBefore: {
    en: 'Thank you for stopping and saying so. How you are comes first.',
    de: 'Danke, dass du aufgehört und es gesagt hast. Wie es dir geht, kommt zuerst.',
  },
  nothing: {
    en: 'That is fine. Two minutes count too, whenever it suits.',
    de: 'Das ist in Ordnung. Auch zwei Minuten zählen, wann immer es passt.',
  },
  worse: {
    en: 'Thank you for saying how your back is. What you did counts as it was.',
    de: 'Danke, dass du sagst, wie es deinem Rücken geht. Was du gemacht hast, zählt so, wie es war.',
  },
  first: {
    en: 'That was your first session. From here on the plan goes by what you tell it.',
    de: 'Das war deine erste Einheit. Ab jetzt richtet sich der Plan nach dem, was du ihm sagst.',
  },
  backNoticed: {
    en: 'You noticed when your back lifted. What came before it counts.',
    de: 'Du hast gemerkt, wann dein Rücken abhob. Was davor war, zählt.',
  },
  backSeen: {
    en: 'A round ended when your back lifted. What came before it counts.',
    de: 'Eine Runde endete, als dein Rücken abhob. Was davor war, zählt.',
  },
  noticed: {
    en: 'You noticed when a round was over. What came before it counts.',
    de: 'Du hast gemerkt, wann eine Runde vorbei war. Was davor kam, zählt.',
  },
  changed: {
    en: 'It went another way than planned, and that is fine. It counts as it was done.',
    de: 'Heute lief es anders als geplant, und das ist in Ordnung. Es zählt so, wie es war.',
  },
  part: {
    en: 'A part of it is done, and it counts. The rest can wait.',
    de: 'Ein Teil ist gemacht, und der zählt. Der Rest kann warten.',
  },
  twoMinutes: {
    en: 'Two minutes are a session, and count as one.',
    de: 'Auch zwei Minuten sind eine Einheit und zählen als eine.',
  },
  afterRun: {
    en: 'The run is over, and your back has had some quiet minutes too.',
    de: 'Der Lauf ist vorbei, und auch dein Rücken hatte ein paar ruhige Minuten.',
  },
  whole: {
    en: 'All that was planned is done. The rest of the day is yours.',
    de: 'Alles, was geplant war, ist gemacht. Der Rest des Tages gehört dir.',
  },
} as const satisfies Readonly<Record<string, Text>>

export type AfterWordsId = keyof typeof afterWords
