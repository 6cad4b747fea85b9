import type { RuleId } from '@backstride/coach'
import type { Text } from '@backstride/kit'
import { screeningSentences } from './screening-sentences.ts'

/** What each rule says, in every language. Values in braces are what the rule saw. */
export const ruleSentences: Readonly<Record<RuleId, Text>> = {
  ...screeningSentences,

  'SC-01': {
    en: 'First a few short cards: is it safe to start?',
    de: 'Zuerst ein paar kurze Karten: Kannst du gefahrlos anfangen?',
  },
  'LV-01': {
    en: 'A limit that applies today makes the hold easier.',
    de: 'Eine Grenze, die heute gilt, macht das Halten leichter.',
  },
  'LV-02': {
    en: 'Until someone has looked: no drills and no run plan. Walking is fine as far as it does not hurt more.',
    de: 'Bis jemand draufgeschaut hat: keine Übungen, kein Laufplan. Gehen ist in Ordnung, solange es nicht mehr wehtut.',
  },
  'LV-03': {
    en: 'Caution: entry positions, rounds of at most 10 s, no more running than now.',
    de: 'Vorsicht: Einstiegspositionen, Runden von höchstens 10 s, nicht mehr laufen als jetzt.',
  },
  'LV-04': {
    en: 'Bone-like pain on landing, or limping: rest from walking too until someone has looked.',
    de: 'Schmerz wie am Knochen beim Auftreten oder Hinken: Auch mit dem Gehen pausieren, bis jemand draufgeschaut hat.',
  },
  'LV-05': {
    en: 'Pregnant, or a birth not long ago: nothing lying on your back here. Standing turns stay.',
    de: 'Schwanger oder vor Kurzem entbunden: hier nichts in Rückenlage. Die Drehungen im Stand bleiben.',
  },
  'LV-06': {
    en: 'Bones that need care: the head stays down and no leg goes long.',
    de: 'Knochen, die Rücksicht brauchen: Der Kopf bleibt liegen, und kein Bein wird lang.',
  },

  'CL-01': {
    en: 'The way back is a clearance: who looked, when, and what is allowed.',
    de: 'Zurück geht es mit einer Freigabe: wer draufgeschaut hat, wann und was erlaubt ist.',
  },
  'CL-02': {
    en: 'Cleared: caution limits for the first two weeks.',
    de: 'Freigegeben: In den ersten zwei Wochen gelten die Vorsichtsgrenzen.',
  },
  'CL-03': {
    en: 'Cleared: what was allowed is open, with the limits that were named.',
    de: 'Freigegeben: Offen ist, was erlaubt wurde, mit den genannten Grenzen.',
  },
  'CL-04': {
    en: 'The clearance has run out: leg symptoms hold 90 days, pregnancy 12 weeks, the rest 12 months at most.',
    de: 'Die Freigabe ist abgelaufen: bei Beinbeschwerden nach 90 Tagen, in der Schwangerschaft nach 12 Wochen, sonst nach höchstens 12 Monaten.',
  },
  'CL-05': {
    en: 'Something related is new or worse, so the clearance ended.',
    de: 'Etwas Verwandtes ist neu oder stärker, darum endet die Freigabe.',
  },

  'RS-01': {
    en: 'Pain is up by 3, or at 7 and more: first we ask what that means. At 7 and more drills wait.',
    de: 'Der Schmerz ist um 3 gestiegen oder bei 7 und mehr: Zuerst fragen wir nach. Ab 7 warten die Übungen.',
  },
  'RS-02': {
    en: 'A new feeling below the knee: one short card first.',
    de: 'Ein neues Gefühl unterhalb des Knies: zuerst eine kurze Karte.',
  },
  'RS-03': {
    en: 'While the back hurts we ask one short card a week.',
    de: 'Solange der Rücken wehtut, fragen wir einmal in der Woche eine kurze Karte.',
  },
  'RS-04': {
    en: 'Without pain we ask one short card a month.',
    de: 'Ohne Schmerzen fragen wir einmal im Monat eine kurze Karte.',
  },
  'RS-05': {
    en: 'You were away for {days} days: the safety screen comes first.',
    de: 'Du warst {days} Tage weg: Zuerst kommt der Sicherheitscheck.',
  },
  'RS-06': {
    en: 'The last screen ended early. What was not asked then comes first.',
    de: 'Der letzte Check endete vorzeitig. Was offen blieb, kommt zuerst.',
  },
  'RS-07': {
    en: 'This answer is asked again after {hours} hours.',
    de: 'Diese Antwort wird nach {hours} Stunden noch einmal gefragt.',
  },
  'RS-08': {
    en: 'A newer version of Backstride asked the last screen, and this one cannot read it: it is asked again.',
    de: 'Den letzten Check hat eine neuere Version gestellt, die diese hier nicht lesen kann: Er kommt noch einmal.',
  },
  'RS-09': {
    en: 'It pinched in the groin in two sessions in a row: the safety screen comes first.',
    de: 'In zwei Einheiten nacheinander hat es in der Leiste gezwickt: Zuerst kommt der Sicherheitscheck.',
  },

  'EN-01': {
    en: 'Pain of 2 or less: you start in table-top. Round 1 is a test of up to 30 s.',
    de: 'Schmerz 2 oder weniger: Du beginnst mit beiden Beinen im rechten Winkel. Runde 1 ist ein Test bis 30 s.',
  },
  'EN-02': {
    en: 'Pain of 3 or 4, or a test of 10 to 29 s: you start with one leg up.',
    de: 'Schmerz 3 oder 4 oder ein Test von 10 bis 29 s: Du beginnst mit einem Bein oben.',
  },
  'EN-03': {
    en: 'A test under 10 s: you start with both feet down.',
    de: 'Ein Test unter 10 s: Du beginnst mit beiden Füßen am Boden.',
  },
  'EN-04': {
    en: 'Pain of 5 or more: feet stay down, and a walk.',
    de: 'Schmerz 5 oder mehr: Die Füße bleiben am Boden, dazu ein Spaziergang.',
  },
  'EN-05': {
    en: 'At caution you start with one leg up, 10 s a round.',
    de: 'Bei Vorsicht beginnst du mit einem Bein oben, 10 s je Runde.',
  },
  'EN-06': {
    en: 'It did not feel steady: one leg up, same rounds.',
    de: 'Es fühlte sich nicht sicher an: ein Bein oben, gleiche Runden.',
  },

  'PG-01': {
    en: 'Leg signs, or a stop word: stop and screen. After that, one step easier.',
    de: 'Zeichen im Bein oder ein Stoppwort: aufhören und prüfen. Danach eine Stufe leichter.',
  },
  'PG-02': {
    en: 'Pain reached 6: two steps easier, no drills for 48 hours. Walking is welcome.',
    de: 'Der Schmerz erreichte 6: zwei Stufen leichter, 48 Stunden keine Übungen. Gehen ist willkommen.',
  },
  'PG-03': {
    en: 'The next morning was 2 or more above usual: one step easier, four rounds.',
    de: 'Der nächste Morgen lag 2 oder mehr über dem Üblichen: eine Stufe leichter, vier Runden.',
  },
  'PG-04': {
    en: 'Pain rose to 4 or 5 during it: same step, four rounds, smaller range.',
    de: 'Der Schmerz stieg dabei auf 4 oder 5: gleiche Stufe, vier Runden, kleinere Bewegung.',
  },
  'PG-05': {
    en: 'A little more pain, so we stay where we are.',
    de: 'Etwas mehr Schmerz, also bleiben wir, wo wir sind.',
  },
  'PG-06': {
    en: 'Little pain, a usual morning, clean rounds: that session counts as good.',
    de: 'Wenig Schmerz, ein üblicher Morgen, saubere Runden: Diese Einheit zählt als gut.',
  },
  'PG-07': {
    en: 'No morning entry, so we stay where we are.',
    de: 'Kein Eintrag vom Morgen, also bleiben wir, wo wir sind.',
  },
  'PG-08': {
    en: 'Not quite a good one: we stay. After three for the same reason it gets one step easier.',
    de: 'Noch nicht ganz gut: Wir bleiben. Nach dreien aus demselben Grund wird es eine Stufe leichter.',
  },
  'PG-09': {
    en: 'Two good sessions, a day apart: exactly one thing gets harder.',
    de: 'Zwei gute Einheiten mit einem Tag dazwischen: Genau eines wird schwerer.',
  },
  'PG-13': {
    en: 'Two rounds in a row under 5 s: an easier position now.',
    de: 'Zwei Runden nacheinander unter 5 s: jetzt eine leichtere Position.',
  },
  'PG-17': {
    en: 'Cleared after leg or bone signs: good only without any pain during it.',
    de: 'Freigegeben nach Zeichen im Bein oder Knochen: gut nur ganz ohne Schmerz dabei.',
  },
  'OL-01': {
    en: 'Shorter or easier than the plan, because you chose so: it is done, and no step moves by it. What makes the next one easier is more pain, or half of the rounds held in an easier position.',
    de: 'Kürzer oder leichter als der Plan, weil du es so wolltest: Das zählt als gemacht und ändert keine Stufe. Leichter wird es, wenn der Schmerz zunimmt oder du die Hälfte der Runden in einer leichteren Position hältst.',
  },

  'HM-01': {
    en: 'Twists begin small: five, five larger, then five with one leg back.',
    de: 'Drehungen beginnen klein: fünf, fünf größere, dann fünf mit einem Bein hinten.',
  },
  'HM-02': {
    en: 'A good session: five more a side, {perSide} in all.',
    de: 'Eine gute Einheit: fünf mehr je Seite, {perSide} insgesamt.',
  },
  'HM-03': {
    en: 'Easier after what you told: {perSide} a side.',
    de: 'Leichter nach deiner Meldung: {perSide} je Seite.',
  },
  'HM-04': {
    en: 'The same number, smaller turns, standing only.',
    de: 'Gleiche Zahl, kleinere Drehungen, nur im Stand.',
  },
  'HM-05': {
    en: 'As last time: {perSide} a side.',
    de: 'Wie beim letzten Mal: {perSide} je Seite.',
  },

  'ST-01': {
    en: 'Strength drills come at least 48 hours apart.',
    de: 'Zwischen zwei Krafteinheiten liegen mindestens 48 Stunden.',
  },
  'ST-02': {
    en: 'Strength drills come at most twice in seven days.',
    de: 'Kraftübungen kommen höchstens zweimal in sieben Tagen dran.',
  },

  'MO-01': {
    en: 'After a training day we ask one thing: how was the morning?',
    de: 'Nach einem Trainingstag fragen wir nur eines: Wie war der Morgen?',
  },

  'EX-01': {
    en: 'Exploring opens when the safety screen is clear and pain is 2 or less: up to four positions, 5 s each, none much harder than today.',
    de: 'Ausprobieren geht, wenn der Sicherheitscheck alles freigibt und der Schmerz höchstens bei 2 liegt: bis zu vier Positionen, je 5 s, keine viel schwerer als heute.',
  },
  'EX-02': {
    en: 'Exploring is play: it never counts as a session and moves nothing.',
    de: 'Ausprobieren ist Spiel: Es zählt nie als Einheit und verändert keine Stufe.',
  },
}
