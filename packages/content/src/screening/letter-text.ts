import type { Text } from '@backstride/kit'

/** The note to take along: plain facts, nothing concluded. */
export const letterText = {
  title: { en: 'Note to take along', de: 'Zettel zum Mitnehmen' },
  from: {
    en: 'From the safety questions of Backstride, answered on {day}.',
    de: 'Aus den Sicherheitsfragen von Backstride, beantwortet am {day}.',
  },
  age: { en: 'Age: {years}', de: 'Alter: {years}' },
  marked: { en: 'Marked', de: 'Markiert' },
  unsure: { en: 'Not sure', de: 'Unsicher' },
  denied: { en: 'Asked and answered no', de: 'Gefragt und mit Nein beantwortet' },
  notAsked: { en: 'Not asked', de: 'Nicht gefragt' },
  episode: { en: 'This spell of back pain', de: 'Diese Schmerzzeit' },
  weeks: { en: 'Since about {weeks} weeks', de: 'Seit etwa {weeks} Wochen' },
  painAtRest: { en: 'Pain at rest {nrs} out of 10', de: 'Schmerz in Ruhe {nrs} von 10' },
  improved: { en: 'Since then {percent} % better', de: 'Seitdem {percent} % besser' },
  worsening: { en: 'Getting worse', de: 'Wird schlimmer' },
  first: { en: 'First time', de: 'Zum ersten Mal' },
  notFirst: { en: 'Had it before', de: 'Schon früher gehabt' },
  noEasing: { en: 'No position eases it', de: 'Keine Haltung macht es besser' },
  cannotStand: { en: 'Cannot stand or walk', de: 'Kann nicht stehen oder gehen' },
  focalDays: {
    en: 'The bony spot has hurt for {days} days',
    de: 'Die knöcherne Stelle schmerzt seit {days} Tagen',
  },
  question: { en: 'My question', de: 'Meine Frage' },
  questionText: {
    en: 'May I do short trunk holds lying on my back (up to 10 seconds), slow standing twists, and running? With which limits, and until when?',
    de: 'Darf ich kurze Rumpfübungen in Rückenlage halten (bis 10 Sekunden), mich im Stehen langsam drehen und laufen? Mit welchen Grenzen, und bis wann?',
  },
  footer: {
    en: 'Answered by the runner alone, in a coaching app. No examination, no diagnosis. Screen rules {rules}, questions {cards}.',
    de: 'Nur von der laufenden Person beantwortet, in einer Coaching-App. Keine Untersuchung, keine Diagnose. Regeln {rules}, Fragen {cards}.',
  },
} as const satisfies Record<string, Text>
