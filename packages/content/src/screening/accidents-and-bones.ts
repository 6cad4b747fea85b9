import type { Text } from '@backstride/kit'
import type { ItemText } from './item-text.ts'

const whyBones: Text = {
  en: 'A bone may need to be looked at before a back is loaded.',
  de: 'Manchmal muss erst jemand nach den Knochen sehen, bevor ein Rücken belastet wird.',
}
const whyOperation: Text = {
  en: 'Whoever operated knows what you may do and from when on.',
  de: 'Wer operiert hat, weiß, was du ab wann darfst.',
}
const whyHistory: Text = {
  en: 'With this in your past, a new pain is looked at before it is trained.',
  de: 'Mit so einer Vorgeschichte schaut erst jemand auf einen neuen Schmerz, dann wird trainiert.',
}

/** Card 4: accidents, bones, operations, cancer. */
export const accidentsAndBones = {
  fall: {
    row: {
      en: 'A fall or crash lately; or the pain began with a small fall, lift or cough',
      de: 'Kürzlich Sturz oder Unfall; oder der Schmerz begann mit kleinem Sturz, Heben oder Husten',
    },
    question: {
      en: 'Was there a fall or crash lately, or did the pain begin with a small fall, lift or cough?',
      de: 'Gab es kürzlich einen Sturz oder Unfall, oder begann der Schmerz mit einem kleinen Sturz, Heben oder Husten?',
    },
    help: {
      en: 'Both count: something violent in the last 6 weeks, or something small that started this pain.',
      de: 'Beides zählt: etwas Heftiges in den letzten 6 Wochen, oder etwas Kleines, mit dem dieser Schmerz begann.',
    },
    why: whyBones,
  },
  RF20: {
    row: {
      en: 'Within 6 weeks: fall from height, bike or car crash, hard running fall, with this pain',
      de: 'Binnen 6 Wochen: Sturz aus der Höhe, Rad- oder Autounfall, harter Laufsturz, mit diesem Schmerz',
    },
    question: {
      en: 'In the last 6 weeks: a fall from height, a bike or car crash, or a hard fall while running?',
      de: 'In den letzten 6 Wochen: ein Sturz aus der Höhe, ein Rad- oder Autounfall oder ein harter Sturz beim Laufen?',
    },
    help: {
      en: 'And this pain since then. A stumble you ran on from does not count.',
      de: 'Und seitdem dieser Schmerz. Ein Stolpern, nach dem du weitergelaufen bist, zählt nicht.',
    },
    why: whyBones,
    say: {
      en: 'I had a fall or crash in the last 6 weeks, and this back pain since then.',
      de: 'Ich hatte in den letzten 6 Wochen einen Sturz oder Unfall und seitdem diese Rückenschmerzen.',
    },
  },
  cannotBearWeight: {
    row: { en: 'Cannot put weight on the legs since then', de: 'Seitdem die Beine nicht belasten können' },
    question: {
      en: 'Since then, can you not put your weight on your legs?',
      de: 'Kannst du deine Beine seitdem nicht mit deinem Gewicht belasten?',
    },
    help: {
      en: 'Yes means: you cannot stand, or cannot take a few steps.',
      de: 'Ja heißt: Du kannst nicht stehen oder keine paar Schritte gehen.',
    },
    why: whyBones,
    say: { en: 'I cannot put my weight on my legs.', de: 'Ich kann meine Beine nicht belasten.' },
  },
  smallStart: {
    row: {
      en: 'A small fall, a lift or a cough started the pain',
      de: 'Der Schmerz begann mit einem kleinen Sturz, beim Heben oder Husten',
    },
    question: {
      en: 'Did a small fall, a lift or a cough start the pain?',
      de: 'Begann der Schmerz mit einem kleinen Sturz, beim Heben oder beim Husten?',
    },
    help: {
      en: 'For most people that is nothing special. The next question tells.',
      de: 'Für die meisten ist das nichts Besonderes. Die nächste Frage entscheidet.',
    },
    why: whyBones,
  },
  RF21: {
    row: {
      en: 'A small fall, lift or cough started it, and bones that may break more easily',
      de: 'Begonnen mit kleinem Sturz, Heben oder Husten, und Knochen, die leichter brechen können',
    },
    question: { en: 'Does one of these fit you as well?', de: 'Trifft auch eines davon auf dich zu?' },
    help: {
      en: 'Osteoporosis. Steroid tablets for 3 months or more. You have become shorter, or your upper back has newly become round.',
      de: 'Osteoporose. Kortisontabletten seit 3 Monaten oder länger. Du bist kleiner geworden, oder dein oberer Rücken ist neuerdings rund.',
    },
    why: whyBones,
    say: {
      en: 'A small fall, lift or cough started my back pain, and my bones may break more easily.',
      de: 'Meine Rückenschmerzen begannen mit einem kleinen Sturz, Heben oder Husten, und meine Knochen brechen vielleicht leichter.',
    },
  },
  RF22: {
    row: {
      en: 'Osteoporosis, an earlier bone broken by a small fall, or long-term steroid tablets',
      de: 'Osteoporose, früher ein Knochenbruch nach kleinem Sturz, oder lange Kortisontabletten',
    },
    question: {
      en: 'Do you have osteoporosis, once broke a bone in a small fall, or take steroid tablets for long?',
      de: 'Hast du Osteoporose, dir bei einem kleinen Sturz etwas gebrochen, oder nimmst du lange Kortisontabletten?',
    },
    help: {
      en: 'Sprays and creams with steroids do not count.',
      de: 'Sprays und Cremes mit Kortison zählen nicht.',
    },
    why: {
      en: 'Training is good for such bones. Which movements are left out first is for someone who knows yours.',
      de: 'Training tut solchen Knochen gut. Was zuerst wegbleibt, sagt jemand, der deine kennt.',
    },
  },
  operation: {
    row: {
      en: 'Spine: ever an operation, fracture or slip; belly, pelvis, hip operation or caesarean within 12 weeks',
      de: 'Wirbelsäule jemals operiert, gebrochen oder Wirbelgleiten; Bauch, Becken, Hüfte oder Kaiserschnitt binnen 12 Wochen',
    },
    question: {
      en: 'Was your spine ever operated on or fractured, or your belly, pelvis or hip operated on lately?',
      de: 'Wurde deine Wirbelsäule je operiert oder war gebrochen, oder kürzlich Bauch, Becken oder Hüfte operiert?',
    },
    help: {
      en: 'Lately means the last 12 weeks, caesarean included. For the spine any time counts, also a slip of a vertebra or an implant.',
      de: 'Kürzlich heißt die letzten 12 Wochen, Kaiserschnitt eingeschlossen. Bei der Wirbelsäule zählt es immer, auch Wirbelgleiten oder ein Implantat.',
    },
    why: whyOperation,
  },
  RF18: {
    row: {
      en: 'Operation on belly, pelvis or hip, or a caesarean, in the last 12 weeks',
      de: 'Operation an Bauch, Becken oder Hüfte oder Kaiserschnitt in den letzten 12 Wochen',
    },
    question: {
      en: 'Was there an operation on belly, pelvis or hip, or a caesarean, in the last 12 weeks?',
      de: 'Gab es in den letzten 12 Wochen eine Operation an Bauch, Becken oder Hüfte oder einen Kaiserschnitt?',
    },
    help: { en: 'Keyhole operations count too.', de: 'Auch durchs Schlüsselloch.' },
    why: whyOperation,
  },
  RF62a: {
    row: {
      en: 'Spine operation within 12 months, limits still given, implant trouble, or unchecked fracture or slip',
      de: 'Wirbelsäule: OP binnen 12 Monaten, noch Auflagen, Ärger mit Implantat, Bruch oder Gleiten ungeprüft',
    },
    question: {
      en: 'Spine: operated within 12 months, limits still given, implant trouble, or never checked for sport?',
      de: 'Wirbelsäule: binnen 12 Monaten operiert, noch Auflagen, Ärger mit dem Implantat, oder nie für Sport geprüft?',
    },
    help: {
      en: 'Never checked for sport: a fracture or a slip of a vertebra of which nobody said whether you may run.',
      de: 'Nie für Sport geprüft: ein Bruch oder Wirbelgleiten, zu dem niemand gesagt hat, ob du laufen darfst.',
    },
    why: whyOperation,
  },
  RF62b: {
    row: {
      en: 'An older spine operation or fracture, discharged',
      de: 'Ältere Operation oder Fraktur der Wirbelsäule, abgeschlossen',
    },
    question: {
      en: 'Is it an older spine operation or fracture, and are you discharged, free to do sport?',
      de: 'Ist es eine ältere Operation oder Fraktur der Wirbelsäule, und hast du keine Auflagen mehr?',
    },
    help: {
      en: 'More than 12 months ago, nothing left that you must not do.',
      de: 'Länger als 12 Monate her, und nichts mehr, was du nicht darfst.',
    },
    why: {
      en: 'Then we start gently for two weeks, and go on as usual after that.',
      de: 'Dann beginnen wir zwei Wochen sanft und machen danach normal weiter.',
    },
  },
  RF30: {
    row: {
      en: 'Cancer at any time in life, and this pain is new or different',
      de: 'Irgendwann im Leben Krebs, und dieser Schmerz ist neu oder anders',
    },
    question: {
      en: 'Have you ever had cancer, and is this pain new or different?',
      de: 'Hattest du je Krebs, und ist dieser Schmerz neu oder anders?',
    },
    help: {
      en: 'Both together. A back that has felt the same for years does not count.',
      de: 'Beides zusammen. Ein Rücken, der sich seit Jahren gleich anfühlt, zählt nicht.',
    },
    why: whyHistory,
    say: {
      en: 'I have had cancer, and I have new or different back pain.',
      de: 'Ich hatte Krebs und habe neue oder andere Rückenschmerzen.',
    },
  },
  RF31: {
    row: { en: 'Losing weight without knowing why', de: 'Gewicht verloren, ohne zu wissen warum' },
    question: {
      en: 'Are you losing weight without knowing why?',
      de: 'Verlierst du Gewicht, ohne zu wissen warum?',
    },
    help: {
      en: 'About one kilo in twenty within 6 to 12 months, without eating less or training more.',
      de: 'Etwa eines von zwanzig Kilo in 6 bis 12 Monaten, ohne weniger zu essen oder mehr zu trainieren.',
    },
    why: whyHistory,
    say: { en: 'I am losing weight without knowing why.', de: 'Ich verliere Gewicht, ohne zu wissen warum.' },
  },
} satisfies Record<string, ItemText>
