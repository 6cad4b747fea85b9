import type { Text } from '@backstride/kit'
import type { ItemText } from './item-text.ts'

const whyBody: Text = {
  en: 'Some things that hurt in the back do not come from the back. They are rare, and they cannot wait.',
  de: 'Manches, was im Rücken wehtut, kommt nicht vom Rücken. Das ist selten, und es kann nicht warten.',
}
const whyHeart: Text = {
  en: 'Effort asks a lot of the heart. Signs like these are looked at before anyone trains.',
  de: 'Anstrengung fordert das Herz. Solche Zeichen werden angesehen, bevor jemand trainiert.',
}
const heartSigns: Text = {
  en: 'Chest pain or pressure, fainting, a racing or irregular heart, or breathlessness far beyond the effort',
  de: 'Brustschmerz oder Druck, Ohnmacht, rasendes oder stolperndes Herz oder Atemnot weit über die Anstrengung hinaus',
}
const heartInEffort: Text = {
  en: 'Chest pain or pressure, fainting or nearly, or breathlessness far beyond the effort',
  de: 'Brustschmerz oder Druck, ganz oder fast ohnmächtig, oder Atemnot weit über die Anstrengung hinaus',
}

/** Card 3, both screens of it: the body now or in these days. */
export const bodyTheseDays = {
  RF11: {
    row: {
      en: 'Sudden severe back, belly or flank pain, with faintness, sweating or collapse',
      de: 'Plötzlich starker Schmerz in Rücken, Bauch oder Flanke, mit Schwäche, Schwitzen oder Zusammenbrechen',
    },
    question: {
      en: 'Did severe pain in back, belly or flank come suddenly, with faintness, sweating or collapse?',
      de: 'Kam plötzlich starker Schmerz in Rücken, Bauch oder Flanke, mit Schwäche, Schwitzen oder Zusammenbrechen?',
    },
    help: {
      en: 'Both together: the pain out of nowhere, and feeling faint, sweaty or going down with it.',
      de: 'Beides zusammen: der Schmerz aus dem Nichts, und dabei schwach werden, schwitzen oder zusammensacken.',
    },
    why: whyBody,
    say: {
      en: 'I had sudden severe pain in back, belly or flank, and felt faint, sweaty or collapsed.',
      de: 'Ich hatte plötzlich starke Schmerzen in Rücken, Bauch oder Flanke und wurde schwach, schwitzte oder brach zusammen.',
    },
  },
  RF12: {
    row: {
      en: 'New back or belly pain, and a pulsing belly lump or a known aortic aneurysm',
      de: 'Neuer Rücken- oder Bauchschmerz, und pulsierender Knoten im Bauch oder bekanntes Aortenaneurysma',
    },
    question: {
      en: 'New back or belly pain, and a pulsing lump in the belly or a known aortic aneurysm?',
      de: 'Neuer Schmerz in Rücken oder Bauch, und ein pulsierender Knoten im Bauch oder ein bekanntes Aortenaneurysma?',
    },
    help: {
      en: 'An aortic aneurysm is a wide place in the main artery. If nobody has ever told you of one and you feel no lump, answer no.',
      de: 'Ein Aortenaneurysma ist eine weite Stelle der Hauptschlagader. Hat dir nie jemand davon erzählt und spürst du keinen Knoten, antworte Nein.',
    },
    why: whyBody,
    say: {
      en: 'I have new back or belly pain, and a pulsing lump in my belly or a known aortic aneurysm.',
      de: 'Ich habe neue Schmerzen in Rücken oder Bauch und einen pulsierenden Knoten im Bauch oder ein bekanntes Aortenaneurysma.',
    },
  },
  heart: {
    row: {
      en: 'Ever: chest pain or pressure, fainting or nearly, racing or irregular heart, breathlessness far beyond effort',
      de: 'Jemals: Brustschmerz oder Druck, fast ohnmächtig, Herz rast oder stolpert, Atemnot weit über die Anstrengung',
    },
    question: {
      en: 'Have you had chest pain or pressure, fainting, a racing heart, or far too little breath?',
      de: 'Hattest du Brustschmerz oder Druck, Ohnmacht, ein rasendes Herz oder viel zu wenig Luft?',
    },
    help: {
      en: 'Breathless from running hard is running. Dizzy only on standing up, or faint only after stopping, comes on a later card.',
      de: 'Außer Atem beim schnellen Laufen ist Laufen. Schwindel nur beim Aufstehen oder Schwäche nur nach dem Anhalten kommt auf einer späteren Karte.',
    },
    why: whyHeart,
  },
  RF14a: {
    row: { en: 'Now, or when at rest', de: 'Jetzt oder in Ruhe' },
    question: {
      en: 'Is it there now, or does it come when you are at rest?',
      de: 'Ist es jetzt da, oder kommt es in Ruhe?',
    },
    help: heartSigns,
    why: whyHeart,
    marked: {
      en: `${heartSigns.en}: now or at rest`,
      de: `${heartSigns.de}: jetzt oder in Ruhe`,
    },
    say: {
      en: 'Now or at rest I have chest pain or pressure, faintness, a racing or irregular heart, or far too little breath.',
      de: 'Ich habe jetzt oder in Ruhe Brustschmerz oder Druck, Ohnmacht, ein rasendes oder stolperndes Herz oder viel zu wenig Luft.',
    },
  },
  RF14b: {
    row: { en: 'In the last 4 weeks, during effort', de: 'In den letzten 4 Wochen, während der Anstrengung' },
    question: {
      en: 'Was it in the last 4 weeks, during effort?',
      de: 'War es in den letzten 4 Wochen, während der Anstrengung?',
    },
    help: heartInEffort,
    why: whyHeart,
    marked: {
      en: `${heartInEffort.en}: during effort, in the last 4 weeks`,
      de: `${heartInEffort.de}: während der Anstrengung, in den letzten 4 Wochen`,
    },
    say: {
      en: 'In the last 4 weeks, during effort, I had chest pain or pressure, fainted or nearly, or had far too little breath.',
      de: 'In den letzten 4 Wochen hatte ich während der Anstrengung Brustschmerz oder Druck, wurde (fast) ohnmächtig oder bekam viel zu wenig Luft.',
    },
  },
  RF14c: {
    row: {
      en: 'Longer ago, and nobody has ever looked at it',
      de: 'Länger her, und niemand hat es sich je angesehen',
    },
    question: {
      en: 'Was it longer ago, and has nobody ever looked at it?',
      de: 'Ist es länger her, und hat es sich nie jemand angesehen?',
    },
    help: heartInEffort,
    why: whyHeart,
    marked: {
      en: `${heartInEffort.en}: longer ago, never looked at`,
      de: `${heartInEffort.de}: länger her, nie angesehen`,
    },
  },
  RF66c: {
    row: {
      en: 'Sudden worst headache ever, trouble speaking or seeing, or one side of the body weak',
      de: 'Plötzlich der schlimmste Kopfschmerz, Mühe beim Sprechen oder Sehen, oder eine Körperseite schwach',
    },
    question: {
      en: 'A sudden worst headache, trouble speaking or seeing, or one side of the body weak?',
      de: 'Plötzlich der schlimmste Kopfschmerz, Mühe beim Sprechen oder Sehen, oder eine Körperseite schwach?',
    },
    help: {
      en: 'New, and out of nowhere. A headache or a migraine as you know it does not belong here.',
      de: 'Neu und aus dem Nichts. Kopfschmerz oder Migräne, wie du sie kennst, gehören nicht hierher.',
    },
    why: whyBody,
    say: {
      en: 'I suddenly have the worst headache, trouble speaking or seeing, or weakness of one side.',
      de: 'Ich habe plötzlich den schlimmsten Kopfschmerz, Mühe beim Sprechen oder Sehen, oder eine Körperseite ist schwach.',
    },
  },
  RF40: {
    row: {
      en: 'Fever, chills, night sweats or feeling really unwell, with new back pain',
      de: 'Fieber, Schüttelfrost, Nachtschweiß oder richtig krank gefühlt, mit neuem Rückenschmerz',
    },
    question: {
      en: 'Do you have fever, chills, night sweats or feel really unwell, with new back pain?',
      de: 'Hast du Fieber, Schüttelfrost oder Nachtschweiß oder fühlst dich richtig krank, mit neuem Rückenschmerz?',
    },
    help: {
      en: 'A cold with a back as always does not count.',
      de: 'Eine Erkältung bei einem Rücken wie immer zählt nicht.',
    },
    why: whyBody,
    say: {
      en: 'I have new back pain with fever, chills or night sweats, or feel really unwell.',
      de: 'Ich habe neue Rückenschmerzen mit Fieber, Schüttelfrost oder Nachtschweiß oder fühle mich richtig krank.',
    },
  },
  confusedOrCollapsing: {
    row: { en: 'Confused, or close to collapsing', de: 'Verwirrt oder kurz vor dem Zusammenbrechen' },
    question: {
      en: 'Are you confused, or close to collapsing?',
      de: 'Bist du verwirrt oder kurz davor zusammenzubrechen?',
    },
    help: {
      en: 'Someone beside you may judge this better than you do.',
      de: 'Wer bei dir ist, merkt das vielleicht eher als du.',
    },
    why: {
      en: 'Then it is a matter of minutes, not of today.',
      de: 'Dann geht es um Minuten, nicht um heute.',
    },
    say: {
      en: 'I feel confused, or close to collapsing.',
      de: 'Ich bin verwirrt oder kurz davor zusammenzubrechen.',
    },
  },
  RF15: {
    row: {
      en: 'Back pain with fever, burning or bloody urine; cola-dark urine after a hard or hot run',
      de: 'Rückenschmerz mit Fieber, brennendem oder blutigem Urin; colafarbener Urin nach hartem oder heißem Lauf',
    },
    question: {
      en: 'Back or loin pain with fever or with burning or bloody urine? Or urine dark as cola after a run?',
      de: 'Rücken- oder Flankenschmerz mit Fieber oder brennendem oder blutigem Urin? Oder Urin dunkel wie Cola nach einem Lauf?',
    },
    help: {
      en: 'After a hard or a hot run. Dark yellow from drinking little does not count.',
      de: 'Nach einem harten oder heißen Lauf. Dunkelgelb vom wenigen Trinken zählt nicht.',
    },
    why: whyBody,
    say: {
      en: 'I have back or loin pain with fever or with burning or bloody urine, or urine dark as cola after a run.',
      de: 'Ich habe Rücken- oder Flankenschmerzen mit Fieber oder brennendem oder blutigem Urin, oder nach einem Lauf Urin dunkel wie Cola.',
    },
  },
  RF24: {
    row: {
      en: 'Groin, hip or thigh pain with each step, or limping',
      de: 'Schmerz in Leiste, Hüfte oder Oberschenkel bei jedem Schritt, oder Hinken',
    },
    question: {
      en: 'Does your groin, hip or thigh hurt with each step, or do you limp?',
      de: 'Tut dir Leiste, Hüfte oder Oberschenkel bei jedem Schritt weh, oder hinkst du?',
    },
    help: {
      en: 'A stiff front of the hip without a limp, or sore thighs after a run, do not belong here.',
      de: 'Eine steife Hüfte vorn ohne Hinken oder Muskelkater im Oberschenkel gehören nicht hierher.',
    },
    why: {
      en: 'Sometimes a bone that had too much says so like this, and waiting makes it worse.',
      de: 'Manchmal meldet sich so ein Knochen, der zu viel hatte, und Warten macht es schlimmer.',
    },
  },
  RF26: {
    row: { en: 'One calf hot, swollen and painful', de: 'Eine Wade heiß, geschwollen und schmerzhaft' },
    question: {
      en: 'Is one calf hot, swollen and painful?',
      de: 'Ist eine Wade heiß, geschwollen und schmerzhaft?',
    },
    help: {
      en: 'One side only. Both calves sore after a run do not belong here.',
      de: 'Nur auf einer Seite. Muskelkater in beiden Waden gehört nicht hierher.',
    },
    why: whyBody,
    say: {
      en: 'One calf is hot, swollen and painful.',
      de: 'Eine Wade ist heiß, geschwollen und schmerzhaft.',
    },
  },
} satisfies Record<string, ItemText>
