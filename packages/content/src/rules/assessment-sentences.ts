import type { Text } from '@backstride/kit'

/** What the rules of the assessment say. Change is named, never praised: none of these tests has a meaning of its own. */
export const assessmentSentences = {
  'AS-01': {
    en: 'Short steps of the assessment still open: {left}. You can skip any of them.',
    de: 'Noch offene kurze Schritte im Rücken-Check: {left}. Jeden davon kannst du überspringen.',
  },
  'AS-02': {
    en: 'First someone looks, or the safety questions are answered. This step can wait.',
    de: 'Erst schaut jemand drauf, oder du beantwortest die Sicherheitsfragen. Dieser Schritt kann warten.',
  },
  'AS-03': {
    en: 'Whether your back stays down is tested in round 1 of your first session.',
    de: 'Ob dein Rücken am Boden bleibt, testet Runde 1 deiner ersten Einheit.',
  },
  'AS-04': {
    en: 'Lowering straight legs asks a lot. It opens after two weeks of training with four sessions or more.',
    de: 'Gestreckte Beine zu senken fordert viel. Dieser Test öffnet sich nach zwei Wochen Training mit mindestens vier Einheiten.',
  },
  'AS-05': {
    en: 'Lowering straight legs is for a calm back: no limits from the safety questions, pain of at most 2.',
    de: 'Gestreckte Beine zu senken passt zu einem ruhigen Rücken: keine Grenze aus den Sicherheitsfragen, Schmerz höchstens 2.',
  },
  'AS-06': {
    en: 'You have trained for two weeks: you may test how far straight legs can go down. First one leg, while the other foot stands.',
    de: 'Du trainierst seit zwei Wochen: Du kannst testen, wie tief gestreckte Beine gehen. Zuerst ein Bein, der andere Fuß steht.',
  },
  'AS-07': {
    en: 'Pressing flat hurts more, so tests that press the back flat stay out.',
    de: 'Flachdrücken tut mehr weh, darum entfallen Tests, bei denen der Rücken flach drückt.',
  },
  'AS-08': {
    en: 'A plank for time is for a calm back: no limits from the safety questions, pain of at most 2.',
    de: 'Ein Stütz auf Zeit passt zu einem ruhigen Rücken: keine Grenze aus den Sicherheitsfragen, Schmerz höchstens 2.',
  },
  'AS-09': {
    en: 'A plank for time opens on day 3. First your back gets to know the drills.',
    de: 'Ein Stütz auf Zeit öffnet sich am dritten Tag. Erst lernt dein Rücken die Übungen kennen.',
  },
  'AS-10': {
    en: 'A lasting limit keeps this test closed. Nothing is missing without it.',
    de: 'Wegen einer dauerhaften Grenze bleibt dieser Test zu. Ohne ihn fehlt nichts.',
  },
  'AS-11': {
    en: 'Less than 5 degrees apart, or the same answer by eye: no clear change.',
    de: 'Unter 5 Grad Unterschied oder nach Augenmaß dieselbe Antwort: keine klare Veränderung.',
  },
  'AS-12': {
    en: 'Less than 15 degrees apart: no clear change. How exact this test is at home, nobody knows.',
    de: 'Unter 15 Grad Unterschied: keine klare Veränderung. Wie genau der Test zu Hause ist, weiß niemand.',
  },
  'AS-13': {
    en: 'Less than 10 seconds or a fifth apart: no clear change. How exact this test is at home, nobody knows.',
    de: 'Unter 10 Sekunden oder einem Fünftel Unterschied: keine klare Veränderung. Wie genau der Test zu Hause ist, weiß niemand.',
  },
  'AS-14': {
    en: 'Only running of late. The plan puts short drills and strength beside it.',
    de: 'In letzter Zeit nur Laufen. Der Plan stellt kurze Übungen und Kraft daneben.',
  },
  'AS-15': {
    en: 'No strength of late. The plan offers it twice a week, in small steps.',
    de: 'In letzter Zeit keine Kraft. Der Plan bietet sie zweimal in der Woche an, in kleinen Schritten.',
  },
  'AS-16': {
    en: 'No other endurance of late. The plan adds none; a ride or a swim is welcome whenever you like.',
    de: 'In letzter Zeit keine andere Ausdauer. Der Plan fügt keine hinzu; Radfahren oder Schwimmen ist jederzeit willkommen.',
  },
  'AS-17': {
    en: 'Your runs mostly end without a cooldown. There is a session of four to six minutes for after a run.',
    de: 'Deine Läufe enden meist ohne Ausklang. Für danach gibt es eine Einheit von vier bis sechs Minuten.',
  },
  'AS-18': {
    en: 'You sit for long at a time. Change position when it helps; some like a break every 30 to 60 minutes.',
    de: 'Du sitzt lange am Stück. Wechsle die Haltung, wenn es guttut; manche mögen alle 30 bis 60 Minuten eine Pause.',
  },
} as const satisfies Readonly<Record<string, Text>>
