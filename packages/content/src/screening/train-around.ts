import type { Text } from '@backstride/kit'
import type { ItemText } from './item-text.ts'

const whyBelly: Text = {
  en: 'It changes which positions we begin with.',
  de: 'Davon hängt ab, mit welchen Positionen wir beginnen.',
}
const whyPressure: Text = {
  en: 'Holding a position raises the pressure for a moment, most of all with held breath.',
  de: 'Eine Position zu halten erhöht kurz den Druck, am meisten mit angehaltenem Atem.',
}
const whyUp: Text = {
  en: 'It changes how you get up from the floor, and which positions we leave out.',
  de: 'Davon hängt ab, wie du vom Boden aufstehst und welche Positionen wir weglassen.',
}

/** Card 5: things we train around. */
export const trainAround = {
  RF16: {
    row: {
      en: 'Pregnant or possibly pregnant, or up to 12 weeks after a birth',
      de: 'Schwanger oder vielleicht schwanger, oder bis 12 Wochen nach einer Geburt',
    },
    question: {
      en: 'Are you pregnant, could you be, or was there a birth in the last 12 weeks?',
      de: 'Bist du schwanger, könntest du es sein, oder ist eine Geburt höchstens 12 Wochen her?',
    },
    help: {
      en: 'If it is possible at all, answer yes or not sure.',
      de: 'Wenn es überhaupt möglich ist, antworte Ja oder Unsicher.',
    },
    why: {
      en: 'Your midwife or doctor knows what suits you now.',
      de: 'Deine Hebamme oder deine Arztpraxis weiß, was jetzt zu dir passt.',
    },
  },
  RF16e: {
    row: {
      en: 'In pregnancy or after a birth: bleeding, fluid, contractions, sudden one-sided belly pain, shoulder-tip pain or faintness',
      de: 'In der Schwangerschaft oder nach der Geburt: Blutung, Flüssigkeit, Wehen, plötzlicher einseitiger Bauchschmerz, Schmerz an der Schulterspitze oder Schwäche',
    },
    question: { en: 'Is one of these there with it?', de: 'Ist dabei auch etwas davon da?' },
    help: {
      en: 'Bleeding, fluid, contractions, sudden low belly pain on one side, pain at the tip of the shoulder, or faintness.',
      de: 'Blutung, Flüssigkeit, Wehen, plötzlicher Schmerz auf einer Seite im Unterbauch, Schmerz an der Schulterspitze oder Schwäche.',
    },
    why: {
      en: 'Such signs are looked at at once, for both of you.',
      de: 'Solche Zeichen werden sofort angesehen, für euch beide.',
    },
    say: {
      en: 'I am or may be pregnant, or have just given birth, and have bleeding, fluid, contractions, sudden belly pain or faintness.',
      de: 'Ich bin oder könnte schwanger sein oder habe gerade geboren, und habe Blutung, Flüssigkeit, Wehen, plötzlichen Bauchschmerz oder Schwäche.',
    },
  },
  pelvis: {
    row: {
      en: 'Leaking on effort, heaviness below, a bulge or doming belly, hernia or prolapse',
      de: 'Urinverlust bei Anstrengung, Schwere unten, Vorwölbung, Kegel am Bauch, Bruch oder Senkung',
    },
    question: {
      en: 'Do you leak on effort, feel heaviness or a bulge, or have a hernia or prolapse?',
      de: 'Verlierst du bei Anstrengung Urin, spürst du Schwere oder eine Vorwölbung, oder hast du einen Bruch oder eine Senkung?',
    },
    help: {
      en: 'A few drops on coughing, jumping or running count here, also when long known. Doming: the belly makes a ridge when you sit up.',
      de: 'Ein paar Tropfen beim Husten, Springen oder Laufen zählen hier, auch seit Langem. Kegel: Der Bauch wölbt sich in der Mitte, wenn du dich aufsetzt.',
    },
    why: whyBelly,
  },
  RF17: {
    row: {
      en: 'Leaking on effort, heaviness, a bulge, or doming of the belly, at any time',
      de: 'Urinverlust bei Anstrengung, Schwere, Vorwölbung oder Kegel am Bauch, egal seit wann',
    },
    question: {
      en: 'Leaking on effort, heaviness, a bulge, or doming of the belly, at any time?',
      de: 'Urinverlust bei Anstrengung, Schwere, eine Vorwölbung oder ein Kegel am Bauch, egal seit wann?',
    },
    help: {
      en: 'On coughing, jumping or running, new or long known.',
      de: 'Beim Husten, Springen oder Laufen, neu oder seit Langem.',
    },
    why: whyBelly,
  },
  RF63c: {
    row: { en: 'A hernia, or a prolapse', de: 'Ein Leisten- oder Bauchwandbruch, oder eine Senkung' },
    question: {
      en: 'Do you have a hernia or a prolapse?',
      de: 'Hast du einen Leisten- oder Bauchwandbruch oder eine Senkung?',
    },
    help: {
      en: 'Of groin, belly wall or pelvic floor. A disc does not belong here.',
      de: 'An Leiste, Bauchwand oder Beckenboden. Eine Bandscheibe gehört nicht hierher.',
    },
    why: whyBelly,
  },
  pressureOrEyes: {
    row: {
      en: 'High blood pressure, glaucoma, or an eye operation or torn retina within 6 weeks',
      de: 'Hoher Blutdruck, Glaukom (grüner Star), oder Augen-OP oder Netzhautriss binnen 6 Wochen',
    },
    question: {
      en: 'High blood pressure, glaucoma, or in 6 weeks an eye operation or a torn retina?',
      de: 'Hoher Blutdruck, ein Glaukom, oder binnen 6 Wochen eine Augen-OP oder ein Netzhautriss?',
    },
    help: {
      en: 'Blood pressure on tablets counts too: the next card sorts it.',
      de: 'Auch Blutdruck mit Tabletten zählt: Die nächste Karte sortiert es.',
    },
    why: whyPressure,
  },
  RF63a: {
    row: {
      en: 'Blood pressure told to be very high, or not under control',
      de: 'Blutdruck laut Praxis sehr hoch oder nicht eingestellt',
    },
    question: {
      en: 'Were you told that your blood pressure is very high or not under control?',
      de: 'Hat man dir gesagt, dass dein Blutdruck sehr hoch oder nicht eingestellt ist?',
    },
    help: {
      en: 'If you know the number: 180 over 110 or more.',
      de: 'Wenn du den Wert kennst: 180 zu 110 oder mehr.',
    },
    why: whyPressure,
  },
  RF63b: {
    row: {
      en: 'Blood pressure under control with tablets; or glaucoma',
      de: 'Blutdruck mit Tabletten gut eingestellt; oder Glaukom',
    },
    question: {
      en: 'Is your blood pressure under control with tablets, or do you have glaucoma?',
      de: 'Ist dein Blutdruck mit Tabletten gut eingestellt, oder hast du ein Glaukom?',
    },
    help: {
      en: 'You can train: we remind you to breathe, and keep your head above your heart.',
      de: 'Du kannst trainieren: Wir erinnern dich ans Atmen, und dein Kopf bleibt über dem Herzen.',
    },
    why: whyPressure,
  },
  RF63d: {
    row: {
      en: 'Eye operation or torn retina in the last 6 weeks',
      de: 'Augenoperation oder Netzhautriss in den letzten 6 Wochen',
    },
    question: {
      en: 'Was there an eye operation or a torn retina in the last 6 weeks?',
      de: 'Gab es in den letzten 6 Wochen eine Augenoperation oder einen Netzhautriss?',
    },
    help: { en: 'Laser for short sight counts too.', de: 'Auch Lasern wegen Kurzsichtigkeit zählt.' },
    why: whyPressure,
  },
  bloodOrDefence: {
    row: {
      en: 'Blood thinners, diabetes, weak immune system, serious infection, TB contact, injected drugs, or spinal procedure',
      de: 'Blutverdünner, Diabetes, schwache Abwehr, schwere Infektion, Tuberkulosekontakt, gespritzte Drogen, oder Eingriff an der Wirbelsäule',
    },
    question: {
      en: 'Blood thinners, diabetes, a weak immune system, a serious infection lately, or one of the others?',
      de: 'Blutverdünner, Diabetes, schwache Abwehr, kürzlich eine schwere Infektion oder etwas anderes davon?',
    },
    help: {
      en: 'Also contact with tuberculosis, injected drugs, or a needle or procedure at the spine. A cold is no serious infection.',
      de: 'Auch Kontakt mit Tuberkulose, gespritzte Drogen oder ein Eingriff an der Wirbelsäule. Eine Erkältung ist keine schwere Infektion.',
    },
    why: {
      en: 'Most of these change nothing alone. With a fall or with fever they do.',
      de: 'Das meiste davon ändert allein nichts. Mit einem Sturz oder mit Fieber schon.',
    },
  },
  RF19: {
    row: {
      en: 'On blood thinners, and a fall or sudden severe back pain',
      de: 'Blutverdünner, und ein Sturz oder plötzlich starker Rückenschmerz',
    },
    question: {
      en: 'Do you take blood thinners, and was there a fall or sudden severe back pain?',
      de: 'Nimmst du Blutverdünner, und gab es einen Sturz oder plötzlich starken Rückenschmerz?',
    },
    help: {
      en: 'Both together. Blood thinners alone change nothing.',
      de: 'Beides zusammen. Blutverdünner allein ändern nichts.',
    },
    why: {
      en: 'With blood thinners even a small fall is looked at the same day.',
      de: 'Mit Blutverdünnern wird auch ein kleiner Sturz am selben Tag angesehen.',
    },
    say: {
      en: 'I take blood thinners, and had a fall or sudden severe back pain.',
      de: 'Ich nehme Blutverdünner und hatte einen Sturz oder plötzlich starke Rückenschmerzen.',
    },
  },
  RF41: {
    row: {
      en: 'Weak immune system, diabetes, injected drugs, TB contact, serious infection within 3 months, or spinal procedure',
      de: 'Schwache Abwehr, Diabetes, gespritzte Drogen, Tuberkulosekontakt, schwere Infektion binnen 3 Monaten, Eingriff an der Wirbelsäule',
    },
    question: {
      en: 'A weak immune system, diabetes, injected drugs, TB contact, a serious infection, or a spinal procedure?',
      de: 'Schwache Abwehr, Diabetes, gespritzte Drogen, Tuberkulosekontakt, eine schwere Infektion oder ein Eingriff an der Wirbelsäule?',
    },
    help: {
      en: 'Serious: an infection of blood, bone or kidney or an abscess, for which you were in care in the last 3 months.',
      de: 'Schwer: eine Infektion von Blut, Knochen oder Niere oder ein Abszess, wegen der du in den letzten 3 Monaten in ärztlicher Hand warst.',
    },
    why: {
      en: 'Alone it changes nothing. With fever or growing pain it does.',
      de: 'Allein ändert es nichts. Mit Fieber oder wachsendem Schmerz schon.',
    },
  },
  dizzyOrNeck: {
    row: {
      en: 'Dizzy when standing up, fainted after effort, neck pain or injury, a numb or weak arm',
      de: 'Schwindel beim Aufstehen, Ohnmacht nach Anstrengung, Nackenschmerz oder Nackenverletzung, ein Arm taub oder schwach',
    },
    question: {
      en: 'Dizzy when standing up, fainted after effort, or something with your neck or an arm?',
      de: 'Schwindel beim Aufstehen, Ohnmacht nach Anstrengung, oder etwas mit Nacken oder Arm?',
    },
    help: {
      en: 'Neck pain, a neck injury in the last 6 weeks, an arm that is numb or weak.',
      de: 'Nackenschmerz, eine Nackenverletzung in den letzten 6 Wochen, ein tauber oder schwacher Arm.',
    },
    why: whyUp,
  },
  RF65: {
    row: {
      en: 'Dizzy on standing up, or fainted after effort',
      de: 'Schwindel beim Aufstehen, oder Ohnmacht nach Anstrengung',
    },
    question: {
      en: 'Do you get dizzy on standing up, or have you fainted after effort?',
      de: 'Wird dir beim Aufstehen schwindlig, oder warst du nach einer Anstrengung ohnmächtig?',
    },
    help: {
      en: 'After stopping, not during. Fainting during effort belongs to the card before.',
      de: 'Nach dem Anhalten, nicht währenddessen. Ohnmacht während der Anstrengung gehört auf die Karte davor.',
    },
    why: whyUp,
  },
  faintedTwice3Months: {
    row: { en: 'Fainted twice or more in 3 months', de: 'Zweimal oder öfter ohnmächtig in 3 Monaten' },
    question: {
      en: 'Have you fainted twice or more in the last 3 months?',
      de: 'Warst du in den letzten 3 Monaten zweimal oder öfter ohnmächtig?',
    },
    help: {
      en: 'Fainted means gone for a moment, not just dizzy.',
      de: 'Ohnmächtig heißt kurz weg gewesen, nicht nur schwindlig.',
    },
    why: whyUp,
  },
  RF66a: {
    row: { en: 'Neck pain now', de: 'Jetzt Nackenschmerz' },
    question: { en: 'Does your neck hurt now?', de: 'Tut dir jetzt der Nacken weh?' },
    help: {
      en: 'Then your head stays down in the lying drill.',
      de: 'Dann bleibt der Kopf bei der Übung im Liegen unten.',
    },
    why: whyUp,
  },
  RF66b: {
    row: {
      en: 'Neck injury in the last 6 weeks, or an arm numb or weak',
      de: 'Nackenverletzung in den letzten 6 Wochen, oder ein Arm taub oder schwach',
    },
    question: {
      en: 'Was there a neck injury in the last 6 weeks, or is an arm numb or weak?',
      de: 'Gab es in den letzten 6 Wochen eine Nackenverletzung, oder ist ein Arm taub oder schwach?',
    },
    help: {
      en: 'An arm that fell asleep in the night and woke again does not count.',
      de: 'Ein Arm, der nachts eingeschlafen und wieder aufgewacht ist, zählt nicht.',
    },
    why: whyUp,
  },
} satisfies Record<string, ItemText>
