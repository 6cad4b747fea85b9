import type { RuleId } from '@backstride/coach'
import type { Text } from '@backstride/kit'
import { assessmentSentences } from './assessment-sentences.ts'
import { conditionsSentences } from './conditions-sentences.ts'
import { outcomeSentences } from './outcome-sentences.ts'
import { screeningSentences } from './screening-sentences.ts'
import { strengthSentences } from './strength-sentences.ts'
import { weekSentences } from './week-sentences.ts'

/** What each rule says, in every language. Values in braces are what the rule saw. */
export const ruleSentences: Readonly<Record<RuleId, Text>> = {
  ...screeningSentences,
  ...outcomeSentences,
  ...assessmentSentences,
  ...weekSentences,

  'SC-01': {
    en: 'First a few short cards: is it safe to start?',
    de: 'Zuerst ein paar kurze Karten: Kannst du gefahrlos anfangen?',
  },
  'LV-01': {
    en: 'A limit for today keeps the hold in an easier position.',
    de: 'Eine Grenze für heute hält das Halten in einer leichteren Position.',
  },
  'LV-02': {
    en: 'Until someone has looked: no drills and no run plan. Walking is fine as long as it does not hurt more.',
    de: 'Bis jemand draufgeschaut hat: keine Übungen, kein Laufplan. Gehen ist in Ordnung, solange es nicht stärker wehtut.',
  },
  'LV-03': {
    en: 'Caution: entry positions, rounds of at most 10 s, no more running than now.',
    de: 'Vorsicht: Einstiegspositionen, Runden von höchstens 10 s, nicht mehr laufen als jetzt.',
  },
  'LV-04': {
    en: 'Bone-like pain on landing, or limping: rest from walking too until someone has looked.',
    de: 'Schmerz wie am Knochen bei der Landung, oder du hinkst: Pausiere auch mit dem Gehen, bis jemand draufgeschaut hat.',
  },
  'LV-05': {
    en: 'Pregnant, or a birth not long ago: nothing lying on your back here. Standing twists stay.',
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
    en: 'The clearance has run out: for signs in a leg it holds 90 days, in pregnancy 12 weeks, else 12 months at most.',
    de: 'Die Freigabe ist abgelaufen: bei Zeichen im Bein nach 90 Tagen, in der Schwangerschaft nach 12 Wochen, sonst nach höchstens 12 Monaten.',
  },
  'CL-05': {
    en: 'A related sign is new or worse, so the clearance ended.',
    de: 'Ein Zeichen, das dazugehört, ist neu oder stärker, darum endete die Freigabe.',
  },

  'RS-01': {
    en: 'Pain is up by 3, or at 7 or more: a few questions first. From 7 on, drills wait.',
    de: 'Der Schmerz ist um 3 gestiegen oder liegt bei 7 oder mehr: Zuerst ein paar Fragen. Ab 7 warten die Übungen.',
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
    en: 'It has been a while: the safety questions come first.',
    de: 'Es ist eine Weile her: Zuerst kommen die Sicherheitsfragen.',
  },
  'RS-06': {
    en: 'The safety questions ended early last time. What was left open comes first.',
    de: 'Die Sicherheitsfragen endeten letztes Mal vorzeitig. Was offen blieb, kommt zuerst.',
  },
  'RS-07': {
    en: 'We ask this again after {hours} hours.',
    de: 'Das fragen wir nach {hours} Stunden noch einmal.',
  },
  'RS-08': {
    en: 'A newer version of Backstride asked the last safety questions, and this one cannot read the answers: we ask again.',
    de: 'Die letzten Sicherheitsfragen stellte eine neuere Version. Diese hier kann die Antworten nicht lesen: Wir fragen noch einmal.',
  },
  'RS-09': {
    en: 'The groin pinched in two sessions in a row: the safety questions come first.',
    de: 'In zwei Einheiten nacheinander hat es in der Leiste gezwickt: Zuerst kommen die Sicherheitsfragen.',
  },
  'RS-10': {
    en: 'One row of the short card was not a clear no: all the safety questions come before any drill.',
    de: 'Eine Zeile der kurzen Karte war kein klares Nein: Vor jeder Übung kommen alle Sicherheitsfragen.',
  },

  'EN-01': {
    en: 'Pain of 2 or less: you start in table-top, head down. At level 4 round 1 is a test, 30 s at most.',
    de: 'Schmerz 2 oder weniger: Du beginnst mit beiden Beinen im rechten Winkel, der Kopf liegt. Auf Sicherheitsstufe 4 ist Runde 1 ein Test, höchstens 30 s.',
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
    en: 'With caution you start with one leg up, 10 s a round.',
    de: 'Bei Vorsicht beginnst du mit einem Bein oben, 10 s je Runde.',
  },
  'EN-06': {
    en: 'It did not feel steady: one leg up, same rounds.',
    de: 'Es ging nicht ruhig: ein Bein oben, gleiche Runden.',
  },

  'PG-01': {
    en: 'Something new in a leg, or a stop word: stop, and the safety questions. After that, one step easier.',
    de: 'Etwas Neues im Bein oder ein Stoppwort: aufhören, dann die Sicherheitsfragen. Danach eine Stufe leichter.',
  },
  'PG-02': {
    en: 'Pain was 6 or more: two steps easier, no drills for 48 hours. Walking is welcome.',
    de: 'Der Schmerz lag bei 6 oder mehr: zwei Stufen leichter, 48 Stunden keine Übungen. Gehen ist willkommen.',
  },
  'PG-03': {
    en: 'Pain is 2 or more above usual: one step easier, four rounds.',
    de: 'Der Schmerz liegt 2 oder mehr über dem Üblichen: eine Stufe leichter, vier Runden.',
  },
  'PG-04': {
    en: 'Pain rose to 4 or 5: same step, four rounds, smaller movements.',
    de: 'Der Schmerz stieg auf 4 oder 5: gleiche Stufe, vier Runden, kleinere Bewegungen.',
  },
  'PG-05': {
    en: 'A little more pain than usual: everything stays as it is.',
    de: 'Etwas mehr Schmerz als üblich: Alles bleibt, wie es ist.',
  },
  'PG-06': {
    en: 'Little pain, a usual morning, clean rounds: the last session counts as good.',
    de: 'Wenig Schmerz, ein üblicher Morgen, saubere Runden: Die letzte Einheit zählt als gut.',
  },
  'PG-07': {
    en: 'The next morning is not known well enough yet: everything stays as it is.',
    de: 'Der Morgen danach ist noch nicht gut genug bekannt: Alles bleibt, wie es ist.',
  },
  'PG-08': {
    en: 'Not all of it was as planned: the step stays. A good session needs little pain, clean rounds, effort of 7 at most and no painkiller. After three for the same reason it gets one step easier.',
    de: 'Nicht alles lief wie geplant: Die Stufe bleibt. Eine gute Einheit braucht wenig Schmerz, saubere Runden, Anstrengung bis 7 und kein Schmerzmittel. Nach dreien aus demselben Grund wird es eine Stufe leichter.',
  },
  'PG-09': {
    en: 'Two good sessions, a day apart: exactly one thing gets harder.',
    de: 'Zwei gute Einheiten mit einem Tag dazwischen: Genau eine Sache wird schwerer.',
  },
  'PG-10': {
    en: 'Two flares within 14 days: two steps easier. It may be worth talking to someone who knows backs.',
    de: 'Zwei Rückfälle in 14 Tagen: zwei Stufen leichter. Vielleicht lohnt sich ein Gespräch mit jemandem, der sich mit Rücken auskennt.',
  },
  'PG-11': {
    en: 'Day {days} of this flare: from day 7 on with caution; from day 14 on, or once mornings get clearly worse, someone should look first.',
    de: 'Tag {days} dieses Rückfalls: ab Tag 7 mit Vorsicht; ab Tag 14, oder sobald es morgens deutlich schlimmer wird, sollte zuerst jemand draufschauen.',
  },
  'PG-12': {
    en: 'Mornings hurt more this week than last week: nothing gets harder for now.',
    de: 'Morgens tat es diese Woche mehr weh als letzte: Vorerst wird nichts schwerer.',
  },
  'PG-13': {
    en: 'Two rounds in a row under 5 s: an easier position now.',
    de: 'Zwei Runden nacheinander unter 5 s: jetzt eine leichtere Position.',
  },
  'PG-14': {
    en: 'All rounds clean and easy, and hardly any pain: on to the next position, one a week at most.',
    de: 'Alle Runden sauber und leicht, kaum Schmerz: weiter zur nächsten Position, höchstens eine pro Woche.',
  },
  'PG-15': {
    en: 'Good to see you. Nothing is lost: it starts a little easier.',
    de: 'Schön, dass du da bist. Nichts ist verloren: Es geht etwas leichter los.',
  },
  'PG-16': {
    en: 'Every fourth week is an easy one: about 30 % less.',
    de: 'Jede vierte Woche ist eine leichte: etwa 30 % weniger.',
  },
  'PG-17': {
    en: 'Cleared after signs in a leg or bone: a session counts as good only without any pain.',
    de: 'Freigegeben nach Zeichen im Bein oder am Knochen: Nur ganz ohne Schmerz zählt eine Einheit als gut.',
  },
  'OL-01': {
    en: 'You chose less than the plan: it counts as done, and the step stays. The next one gets easier if pain rises, or if half the rounds were in an easier position.',
    de: 'Du hast weniger gewählt als den Plan: Das zählt als gemacht, und die Stufe bleibt. Leichter wird es, wenn der Schmerz zunimmt oder die Hälfte der Runden in einer leichteren Position war.',
  },

  'HM-01': {
    en: 'Twists begin small: five a side, five larger, then five with one leg back.',
    de: 'Drehungen beginnen klein: fünf je Seite, fünf größere, dann fünf mit einem Bein hinten.',
  },
  'HM-02': {
    en: 'A good session: five more a side, now {perSide}.',
    de: 'Eine gute Einheit: fünf mehr je Seite, jetzt {perSide}.',
  },
  'HM-03': {
    en: 'Easier, going by what you told us: {perSide} a side.',
    de: 'Leichter nach dem, was du gesagt hast: {perSide} je Seite.',
  },
  'HM-04': {
    en: 'Pain rose: the same number, one stage smaller.',
    de: 'Der Schmerz stieg: gleiche Zahl, eine Stufe kleiner.',
  },
  'HM-05': {
    en: 'No change: {perSide} a side.',
    de: 'Unverändert: {perSide} je Seite.',
  },
  'HM-06': {
    en: 'All of it went well: the next stage joins in with five. The number stays.',
    de: 'Alles ging gut: Die nächste Stufe kommt mit fünf dazu. Die Zahl bleibt.',
  },
  'HM-07': {
    en: 'The front of the hip pinched: standing twists this time.',
    de: 'Vorn an der Hüfte hat es gezwickt: diesmal Drehungen im Stand.',
  },

  ...strengthSentences,

  ...conditionsSentences,

  'MO-01': {
    en: 'After a training day we ask one thing: how was the morning?',
    de: 'Nach einem Trainingstag fragen wir nur eines: Wie war der Morgen?',
  },
  'MO-02': {
    en: 'While it hurts more than usual we ask each morning, until one is near your usual again.',
    de: 'Solange es mehr wehtut als sonst, fragen wir jeden Morgen, bis einer wieder nahe am Üblichen ist.',
  },

  'EX-01': {
    en: 'Exploring opens when the safety questions set no limit and pain is 2 or less: up to four positions, 5 s each, none much harder than today.',
    de: 'Ausprobieren geht, wenn die Sicherheitsfragen keine Grenze setzen und der Schmerz höchstens bei 2 liegt: bis zu vier Positionen, je 5 s, keine viel schwerer als heute.',
  },
  'EX-02': {
    en: 'Exploring is play: it never counts as a session and moves nothing.',
    de: 'Ausprobieren ist Spiel: Es zählt nie als Einheit und verändert keine Stufe.',
  },
}
