import type { Text } from '@backstride/kit'

/** A sentence that uses banned words and yet claims nothing. Only these very words pass. */
export interface Exception {
  readonly ban: string
  readonly words: Text
  /** denial: says that it is not so, or not known. elsewhere: speaks of something else than what the ban is about. */
  readonly kind: 'denial' | 'elsewhere'
  readonly why: string
}

export const exceptions: readonly Exception[] = [
  {
    ban: 'posture-causes-pain',
    kind: 'denial',
    why: 'Lesson on the middle: no agreement was found. R78',
    words: {
      en: 'A review of many reviews found no agreement that posture causes back pain.',
      de: 'Eine Übersicht vieler Übersichten fand keine Einigkeit darüber, dass Haltung Rückenschmerzen verursacht.',
    },
  },
  {
    ban: 'posture-protects',
    kind: 'denial',
    why: 'Lesson on the middle: unproven, and said so. EV 7, R78',
    words: {
      en: 'Nobody has shown that one posture protects a runner’s back.',
      de: 'Niemand hat gezeigt, dass eine bestimmte Haltung den Rücken beim Laufen schützt.',
    },
  },
  {
    ban: 'exercise-prevents-injury',
    kind: 'denial',
    why: 'Lesson on legs: nine trials showed no fewer injuries. R71',
    words: {
      en: 'Exercise programmes did not lower the number of injuries in runners: nine trials, 1904 people.',
      de: 'Übungsprogramme senkten die Zahl der Verletzungen bei Laufenden nicht: neun Studien, 1904 Menschen.',
    },
  },
  {
    ban: 'diagnosis-word',
    kind: 'denial',
    why: 'The note to take along says what it is not.',
    words: { en: 'No examination, no diagnosis.', de: 'Keine Untersuchung, keine Diagnose.' },
  },
  {
    ban: 'diagnosis-word',
    kind: 'denial',
    why: 'After the screen: what we do not do.',
    words: {
      en: 'We coach, we don’t diagnose: should anything new come up, tell us.',
      de: 'Wir coachen, wir stellen keine Diagnose: Kommt etwas Neues dazu, sag es uns.',
    },
  },
  {
    ban: 'fixes-the-back',
    kind: 'elsewhere',
    why: 'Says how the pain behaves, not what we do about it. RF32',
    words: {
      en: 'Constant, growing pain that no position eases: caution; with other signs someone looks first.',
      de: 'Ständiger, zunehmender Schmerz, den keine Lage lindert: Vorsicht; mit weiteren Zeichen erst draufschauen lassen.',
    },
  },
  {
    ban: 'damage',
    kind: 'elsewhere',
    why: 'Speaks of a file.',
    words: { en: 'This file breaks off or is damaged.', de: 'Diese Datei bricht ab oder ist beschädigt.' },
  },
]
