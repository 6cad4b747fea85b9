import type { Lesson } from './lesson.ts'

/** Source: EV 2.1, 2.4; rules PG-01 to PG-05. */
export const hurt: Lesson = {
  id: 'hurt',
  title: { en: 'Hurt is not harm, but listen.', de: 'Es darf etwas wehtun. Hör trotzdem hin.' },
  lines: [
    {
      en: 'A drill may hurt a little without anything being broken by it. Pain is a signal, not a ruler held against your back.',
      de: 'Eine Übung darf etwas wehtun, ohne dass davon etwas kaputtgeht. Schmerz ist ein Signal, kein Maßband für deinen Rücken.',
    },
    {
      en: 'Up to two out of ten is fine. At three to five, watch it and add nothing; if it climbs, do less. Above five, stop for today.',
      de: 'Schmerz bis zwei von zehn ist in Ordnung. Bei drei bis fünf gib acht und leg nichts drauf; steigt er, mach weniger. Über fünf ist für heute Schluss.',
    },
    {
      en: 'Then the next morning decides. Back to your usual: go on. Two points more than usual: the next time gets easier.',
      de: 'Dann entscheidet der nächste Morgen. Wieder wie sonst: Es geht weiter. Zwei Punkte mehr als sonst: Das nächste Mal wird leichter.',
    },
    {
      en: 'Some things stop you at any number: a sharp catch, pain down a leg, numbness, dizziness. Then answer the safety questions again. With a tight chest, a racing heart or a sudden headache, call for help.',
      de: 'Manches beendet alles, bei jeder Zahl: ein stechender Schmerz, Schmerz ins Bein, Taubheit, Schwindel. Beantworte dann die Sicherheitsfragen neu. Bei Enge in der Brust, Herzrasen oder plötzlichem Kopfschmerz ruf Hilfe.',
    },
  ],
  figures: [{ drill: 'HH01', pose: 0 }],
  known: [
    {
      status: 'known',
      words: {
        en: 'Of 38 people with a sore Achilles tendon, those who kept running within such limits did no worse than those who rested first.',
        de: 'Von 38 Menschen mit schmerzender Achillessehne ging es denen, die in solchen Grenzen weiterliefen, nicht schlechter als denen, die erst pausierten.',
      },
      sources: ['R24'],
    },
    {
      status: 'known',
      words: {
        en: 'In lasting pain, exercises that hurt a little helped slightly more at first, and later just as much as others.',
        de: 'Bei anhaltenden Schmerzen halfen Übungen, die etwas wehtun, anfangs ein wenig mehr, später genauso viel wie andere.',
      },
      sources: ['R27'],
    },
    {
      status: 'unknown',
      words: {
        en: 'We found no study that tested whether these limits fit backs.',
        de: 'Wir fanden keine Studie, die geprüft hat, ob diese Grenzen zu Rücken passen.',
      },
      sources: [],
    },
    {
      status: 'ourChoice',
      words: {
        en: 'Two, five and the next morning come from tendons. We chose them for backs.',
        de: 'Zwei, fünf und der nächste Morgen stammen aus Versuchen mit Sehnen. Für den Rücken haben wir sie gewählt.',
      },
      sources: [],
    },
  ],
  ways: ['safetyQuestions'],
}

/** Source: EV 0 H8, H9. */
export const calm: Lesson = {
  id: 'calm',
  title: { en: 'Most backs calm down.', de: 'Die meisten Rücken beruhigen sich.' },
  lines: [
    {
      en: 'New back pain falls by more than half in six weeks, on average, with or without an app. That is good news, and not our doing.',
      de: 'Neuer Rückenschmerz geht in sechs Wochen im Schnitt auf weniger als die Hälfte zurück, mit App oder ohne. Das ist schön, aber nicht unser Werk.',
    },
    {
      en: 'Pain that has lasted for months eases more slowly, and often some of it stays. Count in seasons then, not in days.',
      de: 'Schmerz, der schon Monate dauert, lässt langsamer nach, und oft bleibt etwas. Rechne dann in Jahreszeiten, nicht in Tagen.',
    },
    {
      en: 'About two in three have it again within a year. That is common and nobody’s fault: one easier step, and on.',
      de: 'Bei etwa zwei von drei kommt er innerhalb eines Jahres wieder. Das kommt oft vor und ist niemandes Schuld: eine leichtere Stufe, und weiter.',
    },
    {
      en: 'Regular walks and some advice made the good time longer: half of the walkers had 208 days or more before it came back, half of the others 112. So keep walking, and keep two short times a week for strength, also when all is quiet.',
      de: 'Regelmäßiges Gehen mit etwas Beratung verlängerte die gute Zeit: Die Hälfte der Gehenden hatte 208 Tage Ruhe oder mehr, die Hälfte der anderen 112. Also geh weiter spazieren und behalte zwei kurze Krafttermine pro Woche, auch wenn alles ruhig ist.',
    },
  ],
  figures: [{ drill: 'CD0', pose: 0 }],
  known: [
    {
      status: 'known',
      words: {
        en: 'Average pain out of 100, new: 52 at first, 23 after six weeks, 6 after a year. Lasting: 51, 33 and 23. Averages hide that people differ.',
        de: 'Schmerz im Schnitt, auf einer Skala bis 100. Neuer: anfangs 52, nach sechs Wochen 23, nach einem Jahr 6. Anhaltender: 51, 33 und 23. Mittelwerte verbergen, wie verschieden es läuft.',
      },
      sources: ['R10'],
    },
    {
      status: 'known',
      words: {
        en: 'About 69 in 100 had it again within a year. With walks and advice it came back later; with exercise and advice less often in the first year, then the difference faded.',
        de: 'Etwa 69 von 100 hatten es binnen eines Jahres wieder. Mit Gehen und Beratung kam es später wieder, mit Übungen und Beratung im ersten Jahr seltener; danach verlor sich der Unterschied.',
      },
      sources: ['R11', 'R12', 'R13'],
    },
    {
      status: 'unknown',
      words: {
        en: 'We found no study of how much these drills add to what time does by itself.',
        de: 'Wir fanden keine Studie dazu, wie viel diese Übungen zu dem beitragen, was die Zeit von selbst tut.',
      },
      sources: [],
    },
    {
      status: 'ourChoice',
      words: {
        en: 'Two short times a week to stay in practice.',
        de: 'Zwei kurze Termine pro Woche, um in Übung zu bleiben.',
      },
      sources: [],
    },
  ],
  ways: [],
}

/** When the screen would send on. Source: EV 1.2; screen levels 0 to 2. */
export const getHelp: Lesson = {
  id: 'get-help',
  title: {
    en: 'Some signs call for a person, not a drill.',
    de: 'Manche Zeichen brauchen einen Menschen, keine Übung.',
  },
  lines: [
    {
      en: 'Now, day or night: numbness between the legs, new trouble with bladder or bowel, pain or weakness from the back into both legs. Also sudden severe pain with faintness, or a tight chest.',
      de: 'Sofort, bei Tag und Nacht: Taubheit zwischen den Beinen, neue Probleme mit Blase oder Darm, Schmerz oder Schwäche vom Rücken her in beiden Beinen. Auch plötzlicher starker Schmerz mit Ohnmachtsgefühl oder Enge in der Brust.',
    },
    {
      en: 'Today: a foot that drags, a knee that gives way, back pain with fever, or pain since a hard fall or crash.',
      de: 'Heute: ein Fuß, der schleift, ein Knie, das wegknickt, Rückenschmerz mit Fieber oder seit einem harten Sturz oder Unfall.',
    },
    {
      en: 'This week: pain or tingling below the knee, a groin or hip that makes you limp, or a bony pain that grows with every landing. No drills, no runs until someone has looked.',
      de: 'Diese Woche: Schmerz oder Kribbeln unterhalb des Knies, eine Leiste oder Hüfte, die dich hinken lässt, oder Schmerz wie am Knochen, der bei jedem Auftreten wächst. Keine Übungen, kein Lauf, bis jemand draufgeschaut hat.',
    },
    {
      en: 'Six weeks and hardly better? Have someone look, without hurry. You lose nothing by asking.',
      de: 'Sechs Wochen und kaum besser? Lass jemanden draufschauen, ohne Eile. Fragen kostet dich nichts.',
    },
  ],
  figures: [],
  known: [
    {
      status: 'known',
      words: {
        en: 'Something serious is rare: about 9 in 1000 people who saw a doctor with new back pain. Eight in ten had some warning sign all the same.',
        de: 'Etwas Ernstes ist selten: etwa 9 von 1000, die mit neuem Rückenschmerz in eine Praxis kamen. Acht von zehn hatten trotzdem irgendein Warnzeichen.',
      },
      sources: ['R02'],
    },
    {
      status: 'known',
      words: {
        en: 'A single sign says little; the whole picture counts, and a person can see it.',
        de: 'Ein Zeichen allein sagt wenig; das ganze Bild zählt, und ein Mensch kann es sehen.',
      },
      sources: ['R01'],
    },
    {
      status: 'known',
      words: {
        en: 'New trouble with bladder, bowel or feeling between the legs goes to a hospital at once in medical pathways.',
        de: 'Mit neuen Problemen mit Blase, Darm oder dem Gefühl zwischen den Beinen geht es nach ärztlichen Ablaufplänen sofort ins Krankenhaus.',
      },
      sources: ['R03', 'R04'],
    },
    {
      status: 'ourChoice',
      words: {
        en: 'Now, today, this week and six weeks are our order, set with care. The safety questions ask more than fits here. In doubt, ask earlier.',
        de: 'Sofort, heute, diese Woche und sechs Wochen sind unsere Reihenfolge, mit Bedacht gewählt. Die Sicherheitsfragen fragen mehr, als hier Platz hat. Im Zweifel frag früher.',
      },
      sources: [],
    },
  ],
  ways: ['emergencyNumbers', 'safetyQuestions'],
}
