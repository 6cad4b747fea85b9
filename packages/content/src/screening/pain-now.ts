import type { Text } from '@backstride/kit'
import type { ItemText } from './item-text.ts'

const whyLanding: Text = {
  en: 'Running loads one spot again and again. Bones need longer than muscles to catch up.',
  de: 'Laufen belastet eine Stelle immer wieder. Knochen brauchen länger als Muskeln, um nachzukommen.',
}
const whyPain: Text = {
  en: 'Most back pain changes with position and time. Pain that does not is looked at first.',
  de: 'Die meisten Rückenschmerzen ändern sich mit Haltung und Zeit. Tun sie das nicht, schaut erst jemand hin.',
}
const whyPattern: Text = {
  en: 'Several of these together are worth an appointment, without hurry.',
  de: 'Mehreres davon zusammen ist einen Termin wert, ohne Eile.',
}
const whyMood: Text = {
  en: 'Pain that stays wears people down. That belongs to it, and there is help for it.',
  de: 'Schmerz, der bleibt, zermürbt. Das gehört dazu, und dafür gibt es Hilfe.',
}

/** Card 7, and what is asked on a later day. */
export const painNow = {
  impactFocalPain: {
    row: {
      en: 'One bony spot on one side, low back or buttock, worse with each landing',
      de: 'Eine knöcherne Stelle auf einer Seite, unterer Rücken oder Gesäß, schlimmer bei jedem Aufsetzen',
    },
    question: {
      en: 'Does one bony spot on one side of low back or buttock hurt more with each landing?',
      de: 'Tut eine knöcherne Stelle auf einer Seite von unterem Rücken oder Gesäß bei jedem Aufsetzen mehr weh?',
    },
    help: {
      en: 'Think of past runs: it builds through the run and lingers when you walk. Please do not test it by hopping.',
      de: 'Denk an frühere Läufe: Es wird im Lauf mehr und bleibt beim Gehen. Bitte probier es nicht durch Hüpfen aus.',
    },
    why: whyLanding,
  },
  RF32: {
    row: {
      en: 'Constant, growing, eased by no position, and disturbing sleep most nights',
      de: 'Ständig da, wachsend, in keiner Haltung besser, und stört fast jede Nacht den Schlaf',
    },
    question: {
      en: 'Is the pain constant and growing, with no easing position, and does it disturb most nights?',
      de: 'Ist der Schmerz ständig da und wächst, hilft keine Haltung, und stört er fast jede Nacht?',
    },
    help: {
      en: 'All of it together. Waking once when you turn over does not count.',
      de: 'Alles zusammen. Einmal beim Umdrehen aufwachen zählt nicht.',
    },
    why: whyPain,
  },
  RF13: {
    row: {
      en: 'Brand new, unlike any pain before, and not changed by movement',
      de: 'Ganz neu, anders als jeder Schmerz bisher, und durch Bewegung nicht zu ändern',
    },
    question: {
      en: 'Is this pain brand new, unlike any before, and not changed by movement?',
      de: 'Ist dieser Schmerz ganz neu, anders als jeder bisher, und ändert Bewegung nichts daran?',
    },
    help: {
      en: 'All three together. A new pain that bending or lying down changes does not count.',
      de: 'Alles drei zusammen. Ein neuer Schmerz, der sich beim Bücken oder Hinlegen ändert, zählt nicht.',
    },
    why: whyPain,
    say: {
      en: 'I have brand-new back pain, unlike any before, that movement does not change.',
      de: 'Ich habe ganz neue Rückenschmerzen, anders als je zuvor, die sich durch Bewegung nicht ändern.',
    },
  },
  noEasingPosition: {
    row: { en: 'No position eases it', de: 'Keine Haltung macht es besser' },
    question: {
      en: 'Is there no position that eases it?',
      de: 'Gibt es keine Haltung, in der es besser wird?',
    },
    help: {
      en: 'Lying with the calves on a chair, on the side, walking slowly: if one of them helps, answer no.',
      de: 'Liegen mit den Waden auf einem Stuhl, auf der Seite, langsam gehen: Hilft etwas davon, antworte Nein.',
    },
    why: whyPain,
  },
  cannotStandOrWalk: {
    row: { en: 'I cannot stand or walk', de: 'Ich kann nicht stehen oder gehen' },
    question: { en: 'Can you not stand or walk?', de: 'Kannst du nicht stehen oder gehen?' },
    help: {
      en: 'Slow and crooked is still walking: then answer no.',
      de: 'Langsam und schief ist auch gegangen: Dann antworte Nein.',
    },
    why: whyPain,
  },
  loadSpike: {
    row: {
      en: 'Clearly more, longer or faster running lately',
      de: 'Zuletzt deutlich mehr, länger oder schneller gelaufen',
    },
    question: { en: 'Have you run clearly more lately?', de: 'Bist du zuletzt deutlich mehr gelaufen?' },
    help: { en: 'More, longer or faster.', de: 'Mehr, länger oder schneller.' },
    why: whyLanding,
  },
  previousStressFracture: {
    row: { en: 'A stress fracture in the past', de: 'Früher schon ein Ermüdungsbruch' },
    question: { en: 'Have you had a stress fracture?', de: 'Hattest du schon einen Ermüdungsbruch?' },
    help: { en: 'Anywhere in the body.', de: 'Egal wo im Körper.' },
    why: whyLanding,
  },
  noPeriod3Months: {
    row: {
      en: 'No period for 3 months or more, without pregnancy, menopause or pill',
      de: 'Seit 3 Monaten oder länger keine Periode, ohne Schwangerschaft, Wechseljahre oder Pille',
    },
    question: {
      en: 'Has there been no period for 3 months or more?',
      de: 'Ist die Periode seit 3 Monaten oder länger ausgeblieben?',
    },
    help: {
      en: 'Not because of pregnancy, menopause or the pill. You may leave this out.',
      de: 'Nicht wegen Schwangerschaft, Wechseljahren oder Pille. Du kannst das auslassen.',
    },
    why: whyLanding,
  },
  lowEnergy: {
    row: {
      en: 'Eating little for what I train, or low body weight',
      de: 'Wenig gegessen für mein Training, oder geringes Körpergewicht',
    },
    question: {
      en: 'Do you eat little for what you train?',
      de: 'Isst du wenig für das, was du trainierst?',
    },
    help: { en: 'On purpose or not.', de: 'Mit Absicht oder nicht.' },
    why: whyLanding,
  },
  vitaminDOrOsteopenia: {
    row: {
      en: 'Low vitamin D, or bones known to be thin',
      de: 'Vitamin-D-Mangel, oder bekannt dünne Knochen',
    },
    question: {
      en: 'Is your vitamin D low, or are your bones known to be thin?',
      de: 'Fehlt dir Vitamin D, oder sind deine Knochen bekanntermaßen dünn?',
    },
    help: { en: 'As measured once.', de: 'Wie einmal gemessen.' },
    why: whyLanding,
  },
  RF10: {
    row: {
      en: 'Leg pain only when walking or standing, settling on sitting or stopping',
      de: 'Beinschmerz nur beim Gehen oder Stehen, der im Sitzen oder beim Anhalten nachlässt',
    },
    question: {
      en: 'Do your legs hurt only when you walk or stand, and settle when you sit or stop?',
      de: 'Tun deine Beine nur beim Gehen oder Stehen weh, und lässt es im Sitzen oder beim Anhalten nach?',
    },
    help: { en: 'In one leg or both.', de: 'In einem Bein oder in beiden.' },
    why: {
      en: 'Nerves or blood flow can do this. Both can be checked.',
      de: 'Dahinter können Nerven oder die Durchblutung stecken. Beides lässt sich prüfen.',
    },
  },
  onsetBefore40: {
    row: { en: 'It began before I was 40', de: 'Es begann, bevor ich 40 war' },
    question: { en: 'Did it begin before you were 40?', de: 'Begann es, bevor du 40 warst?' },
    help: { en: 'The first time ever.', de: 'Das allererste Mal.' },
    why: whyPattern,
  },
  gradual: {
    row: { en: 'It came on slowly, over weeks', de: 'Es kam langsam, über Wochen' },
    question: { en: 'Did it come on slowly?', de: 'Kam es langsam?' },
    help: {
      en: 'Over weeks or months, not in one moment.',
      de: 'Über Wochen oder Monate, nicht in einem Moment.',
    },
    why: whyPattern,
  },
  betterWithExercise: {
    row: { en: 'Moving makes it better', de: 'Bewegung macht es besser' },
    question: { en: 'Does moving make it better?', de: 'Wird es durch Bewegung besser?' },
    help: { en: 'A walk, an easy run, a stretch.', de: 'Ein Spaziergang, ein lockerer Lauf, sich strecken.' },
    why: whyPattern,
  },
  notBetterWithRest: {
    row: { en: 'Rest does not make it better', de: 'Ruhe macht es nicht besser' },
    question: { en: 'Does rest not make it better?', de: 'Hilft Ruhe nicht?' },
    help: { en: 'Yes means: lying still does not help.', de: 'Ja heißt: Still liegen hilft nicht.' },
    why: whyPattern,
  },
  nightPainEasesOnRising: {
    row: {
      en: 'It hurts in the night, and getting up eases it',
      de: 'Es tut nachts weh, und Aufstehen macht es besser',
    },
    question: {
      en: 'Does it hurt in the night, and does getting up ease it?',
      de: 'Tut es nachts weh, und wird es beim Aufstehen besser?',
    },
    help: { en: 'Most of all in the second half of the night.', de: 'Vor allem in der zweiten Nachthälfte.' },
    why: whyPattern,
  },
  RF64a: {
    row: { en: 'Feeling hopeless about it most days', de: 'An den meisten Tagen hoffnungslos deswegen' },
    question: {
      en: 'Do you feel hopeless about your back most days?',
      de: 'Fühlst du dich wegen deines Rückens an den meisten Tagen hoffnungslos?',
    },
    help: {
      en: 'Your plan stays open whatever you answer.',
      de: 'Dein Plan bleibt offen, egal was du antwortest.',
    },
    why: whyMood,
  },
  RF64b: {
    row: { en: 'Thoughts of harming myself', de: 'Gedanken, mir etwas anzutun' },
    question: {
      en: 'Do you have thoughts of harming yourself?',
      de: 'Hast du Gedanken, dir etwas anzutun?',
    },
    help: {
      en: 'You may rather not say. Your answer stays on this device.',
      de: 'Du musst nicht antworten. Was du sagst, bleibt auf diesem Gerät.',
    },
    why: whyMood,
  },
} satisfies Record<string, ItemText>
