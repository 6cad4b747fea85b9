import type { Text } from '@backstride/kit'

/** When strength drills come, and where their ladders stand. */
export const strengthSentences = {
  'ST-01': {
    en: 'Strength drills come at least 48 hours apart.',
    de: 'Zwischen zwei Krafteinheiten liegen mindestens 48 Stunden.',
  },
  'ST-02': {
    en: 'Strength drills come at most twice in seven days.',
    de: 'Kraftübungen kommen höchstens zweimal in sieben Tagen dran.',
  },
  'ST-03': {
    en: 'Your long run is tomorrow: no strength drills the day before.',
    de: 'Morgen ist dein langer Lauf: am Tag davor keine Kraftübungen.',
  },
  'ST-04': {
    en: 'Each ladder begins with its first open step and the smallest dose.',
    de: 'Jede Leiter beginnt mit ihrer ersten offenen Stufe und der kleinsten Menge.',
  },
  'ST-05': {
    en: 'A limit that applies today keeps this ladder on an open step.',
    de: 'Eine Grenze, die heute gilt, hält diese Leiter auf einer offenen Stufe.',
  },
  'ST-06': {
    en: 'With caution it gets harder only after two good sessions that felt like {rpe} of 10 at most.',
    de: 'Bei Vorsicht wird es erst schwerer, wenn sich zwei gute Einheiten höchstens wie {rpe} von 10 angefühlt haben.',
  },
  'ST-07': {
    en: 'Your answers keep this drill where it is: it gets no harder for now.',
    de: 'Nach deinen Antworten bleibt diese Übung, wie sie ist: Schwerer wird sie vorerst nicht.',
  },
  'ST-08': {
    en: 'Some drills take turns: next comes the one that has waited longer.',
    de: 'Manche Übungen wechseln sich ab: Dran ist die, die länger gewartet hat.',
  },
} as const satisfies Readonly<Record<string, Text>>
