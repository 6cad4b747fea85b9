import type { Lesson } from './lesson.ts'

/** Source: EV 0 H2, EV 6.4, physio notes 9. */
export const legs: Lesson = {
  id: 'legs',
  title: { en: 'Your legs count for more than you think.', de: 'Deine Beine zählen mehr, als du denkst.' },
  lines: [
    {
      en: 'Eighty-four runners whose backs had hurt for long trained for eight weeks: one group its legs, one its back, one its deep trunk.',
      de: 'Vierundachtzig Laufende, deren Rücken schon lange wehtat, trainierten acht Wochen lang: eine Gruppe die Beine, eine den Rücken, eine den tiefen Rumpf.',
    },
    {
      en: 'What people could do again rose most in the leg group. Pain while running fell alike in all three.',
      de: 'In der Beingruppe ging danach am meisten wieder. Der Schmerz beim Laufen ließ in allen dreien gleich nach.',
    },
    {
      en: 'So mix. Twice a week, two days apart, do a squat, a bridge or a hinge, and something for the side of your hip. Keep the day before your long run free.',
      de: 'Misch also: Zweimal die Woche, mit zwei Tagen Abstand: eine Kniebeuge, eine Schulterbrücke oder eine Hüftbeuge und etwas für die seitliche Hüfte. Der Tag vor dem langen Lauf bleibt frei.',
    },
    {
      en: 'Go slowly, breathe, and stop while two more would still be possible. A chair, a wall and a backpack are all it takes.',
      de: 'Mach langsam, atme und hör auf, solange noch zwei gingen. Ein Stuhl, eine Wand und ein Rucksack genügen.',
    },
  ],
  figures: [{ drill: 'SQ2', pose: 0 }],
  known: [
    {
      status: 'known',
      words: {
        en: 'The lead of the leg group was small: about a quarter of a point out of ten from one visit to the next. It is one trial.',
        de: 'Der Vorsprung der Beingruppe war klein: etwa ein Viertelpunkt von zehn von einem Termin zum nächsten. Es ist eine einzige Studie.',
      },
      sources: ['R20'],
    },
    {
      status: 'known',
      words: {
        en: 'Exercise programmes did not lower the number of injuries in runners: nine trials, 1904 people. With supervision it looked better, on weak evidence.',
        de: 'Übungsprogramme senkten die Zahl der Verletzungen bei Laufenden nicht: neun Studien, 1904 Menschen. Mit Anleitung sah es besser aus, aber nur schwach belegt.',
      },
      sources: ['R71'],
    },
    {
      status: 'ourChoice',
      words: {
        en: 'Twice a week, two days apart, two in reserve: usual advice for strength that we chose for backs.',
        de: 'Zweimal die Woche, zwei Tage Abstand, zwei in Reserve: übliche Ratschläge fürs Krafttraining, die wir für Rücken gewählt haben.',
      },
      sources: [],
    },
  ],
  ways: [],
}
