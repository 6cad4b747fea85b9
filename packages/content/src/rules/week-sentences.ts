/** What the rules of the week say. Values in braces are what the rule saw. */
export const weekSentences = {
  'WK-01': {
    en: 'One of the days you chose.',
    de: 'Einer der Tage, die du gewählt hast.',
  },
  'WK-02': {
    en: 'A suggestion, until you choose your days.',
    de: 'Ein Vorschlag, bis du deine Tage wählst.',
  },
  'WK-03': {
    en: 'You put it on this day.',
    de: 'Du hast es auf diesen Tag gelegt.',
  },
  'WK-04': {
    en: 'Strength on at most {days} of any seven days, {hours} h apart or more, and never the day before the long run.',
    de: 'Kraft an höchstens {days} von sieben Tagen, mindestens {hours} h auseinander und nie am Tag vor dem langen Lauf.',
  },
  'WK-05': {
    en: 'You planned a pause. Nothing is asked of this day.',
    de: 'Du hast eine Pause geplant. Von diesem Tag wird nichts verlangt.',
  },
  'WK-06': {
    en: 'A week counts with two sessions of any length. A week with a pause in it is passed over: it ends nothing.',
    de: 'Eine Woche zählt mit zwei Einheiten, egal wie lang. Eine Woche mit einer Pause wird übersprungen: Sie beendet nichts.',
  },
  'WK-07': {
    en: 'You asked for a quiet line at {at} on days with a session.',
    de: 'Du wolltest an Tagen mit einer Einheit um {at} eine leise Zeile.',
  },
  'MT-01': {
    en: '{weeks} quiet weeks: usual pain at {nrs} or less, and you kept training. Two short sessions a week may be enough now.',
    de: '{weeks} ruhige Wochen: üblicher Schmerz höchstens {nrs}, und du bist drangeblieben. Zwei kurze Einheiten in der Woche können jetzt reichen.',
  },
  'MT-02': {
    en: 'Keeping mode is on: two sessions of six minutes a week, and nothing gets harder.',
    de: 'Der Erhaltungsmodus ist an: zwei Einheiten von sechs Minuten in der Woche, und nichts wird schwerer.',
  },
  'MT-03': {
    en: 'There was a flare, so keeping mode ended. You can choose it again after quiet weeks.',
    de: 'Es gab einen Rückfall, darum endete der Erhaltungsmodus. Nach ruhigen Wochen kannst du ihn wieder wählen.',
  },
  'FP-01': {
    en: 'You have been well for {days} days: a good time to write down what helps you when it hurts.',
    de: 'Seit {days} Tagen geht es dir gut: eine gute Zeit, um aufzuschreiben, was dir hilft, wenn es wehtut.',
  },
  'FP-02': {
    en: 'It hurts more than usual, and you wrote a plan for this while you were well.',
    de: 'Es tut mehr weh als sonst, und du hast dafür einen Plan geschrieben, als es dir gut ging.',
  },
} as const
