/** How change over weeks is asked for and read. */
export const outcomeSentences = {
  'OU-01': {
    en: 'Once a week while it hurts: four short questions on how much your back got in the way of running.',
    de: 'Einmal die Woche, solange es wehtut: vier kurze Fragen dazu, wie sehr dein Rücken beim Laufen im Weg war.',
  },
  'OU-02': {
    en: 'From the third day on, and then every two weeks: your own activities, each from 0 to 10.',
    de: 'Ab dem dritten Tag und dann alle zwei Wochen: deine eigenen Tätigkeiten, jede von 0 bis 10.',
  },
  'OU-03': {
    en: 'After 6 and 12 weeks: is it better or worse than at the start? From 2 points on it counts as a little, from 4 as clearly.',
    de: 'Nach 6 und 12 Wochen: besser oder schlechter als am Anfang? Ab 2 Punkten heißt es »etwas«, ab 4 »deutlich«.',
  },
  'OU-04': {
    en: 'Longer questionnaires wait until the third day: at the start, after 6 and after 12 weeks, and only if you like.',
    de: 'Längere Fragebögen warten bis zum dritten Tag: am Anfang, nach 6 und nach 12 Wochen, und nur, wenn du magst.',
  },
  'OU-05': {
    en: 'Weekly impact: four answers of 0, 8, 17 or 25 points each. No running at all because of your back is 100.',
    de: 'Einschränkung der Woche: vier Antworten mit je 0, 8, 17 oder 25 Punkten. Gar kein Lauf wegen des Rückens sind 100.',
  },
  'OU-06': {
    en: 'Better means: by the smallest change that studies count, and by 30 % of the start. Worse: by that change the other way.',
    de: 'Besser heißt: um die kleinste Veränderung, die in Studien zählt, und um 30 % vom Anfang. Schlechter: um diese Veränderung in die andere Richtung.',
  },
  'OU-07': {
    en: 'It began so low that this number cannot show change.',
    de: 'Es fing so niedrig an, dass diese Zahl keine Veränderung zeigen kann.',
  },
  'OU-08': {
    en: 'After six weeks pain and your activities are both less than 30 % better: worth having someone look.',
    de: 'Nach sechs Wochen sind Schmerz und Tätigkeiten beide um weniger als 30 % besser: Es lohnt sich, jemanden draufschauen zu lassen.',
  },
  'OU-09': {
    en: 'The start is the middle value of your mornings in the first two weeks. With fewer than three, it is the pain at rest you told.',
    de: 'Der Anfang ist der mittlere deiner Morgenwerte aus den ersten zwei Wochen. Sind es keine drei, gilt der Ruheschmerz, den du genannt hast.',
  },
  'OU-10': {
    en: 'The dashed line is an average of studies of other people, begun at your first value. It is no forecast.',
    de: 'Die gestrichelte Linie ist ein Mittel aus Studien mit anderen Menschen, begonnen bei deinem ersten Wert. Sie ist keine Vorhersage.',
  },
  'OU-11': {
    en: 'One question of this kind a day at most. What you let pass is not asked again.',
    de: 'Höchstens eine solche Frage am Tag. Was du verstreichen lässt, wird nicht noch einmal gefragt.',
  },
  'OU-12': {
    en: 'In a flare none of these questions is asked. One that fell into it comes when the flare is over.',
    de: 'In einem Rückfall wird keine dieser Fragen gestellt. Was in ihn fiel, kommt, wenn er vorbei ist.',
  },
} as const
