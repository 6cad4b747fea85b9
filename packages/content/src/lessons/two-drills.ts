import type { Lesson } from './lesson.ts'

/** Two things, not one: neutral is a middle for standing, flat is the standard of the lying drill. Source: article A5, A6; EV 7. */
export const middle: Lesson = {
  id: 'middle',
  title: {
    en: 'The middle is a comfortable place, not a rule.',
    de: 'Die Mitte ist ein angenehmer Ort, keine Regel.',
  },
  lines: [
    {
      en: 'Stand with your feet under your hips. Arch your low back a little, then tuck your pelvis a little, and stop halfway. If arching hurts, only tuck.',
      de: 'Stell die Füße unter die Hüfte. Mach ein leichtes Hohlkreuz, kipp dann das Becken ein wenig nach hinten und halt auf halbem Weg an. Tut das Hohlkreuz weh, kipp nur das Becken.',
    },
    {
      en: 'That halfway place is neutral. Now squeeze your glutes, about a third of your strength, and breathe on. Your pelvis moves a touch, your belly joins in. Take that feeling into both drills.',
      de: 'Das ist die neutrale Stellung. Spann jetzt den Po an, etwa mit einem Drittel deiner Kraft, und atme weiter. Das Becken kippt ein wenig, der Bauch macht mit. Dieses Gefühl nimmst du in beide Übungen mit.',
    },
    {
      en: 'On the floor you go further and press your low back flat. Flat is the standard of that one drill: it shows you when to stop. When you run, leave it on the mat.',
      de: 'Am Boden gehst du weiter und drückst den unteren Rücken flach. Flach ist der Maßstab dieser einen Übung: Daran merkst du, wann Schluss ist. Beim Laufen bleibt das auf der Matte.',
    },
    {
      en: 'All day long your back may bend, arch and turn. Nothing here asks you to stay in one posture.',
      de: 'Den Tag über darf sich dein Rücken beugen, strecken und drehen. Niemand verlangt eine feste Haltung.',
    },
  ],
  figures: [{ drill: 'GS0', pose: 1 }],
  known: [
    {
      status: 'known',
      words: {
        en: 'A review of many reviews found no agreement that posture causes back pain.',
        de: 'Eine Übersicht vieler Übersichten fand keine Einigkeit darüber, dass Haltung Rückenschmerzen verursacht.',
      },
      sources: ['R78'],
    },
    {
      status: 'known',
      words: {
        en: 'Where people were followed over time, new back pain went with less of a curve in the low back, not with more.',
        de: 'Wo Menschen über längere Zeit begleitet wurden, ging neuer Rückenschmerz mit weniger Krümmung im unteren Rücken einher, nicht mit mehr.',
      },
      sources: ['R40'],
    },
    {
      status: 'unknown',
      words: {
        en: 'Nobody has shown that one posture protects a runner’s back.',
        de: 'Niemand hat gezeigt, dass eine bestimmte Haltung den Rücken beim Laufen schützt.',
      },
      sources: ['R78'],
    },
    {
      status: 'ourChoice',
      words: {
        en: 'A comfortable middle can make the drills easier to feel. Flat on the floor comes from a coaching article, and we kept it; a third of your strength is ours.',
        de: 'Mit einer angenehmen Mitte sind die Übungen oft leichter zu spüren. Flach am Boden stammt aus einem Trainingsartikel, wir haben es behalten; das Drittel deiner Kraft haben wir gewählt.',
      },
      sources: [],
    },
  ],
  ways: [],
}

/** Source: article A8, A9; EV 5.1, 5.5, 5.6. */
export const tenSeconds: Lesson = {
  id: 'ten-seconds',
  title: { en: 'Ten clean seconds are enough.', de: 'Zehn saubere Sekunden reichen.' },
  lines: [
    {
      en: 'A round takes ten seconds, and there are six of them. That is short on purpose: you can hold still, breathe calmly and notice what your back does.',
      de: 'Eine Runde dauert zehn Sekunden, und davon gibt es sechs. Das ist mit Absicht kurz: Du kannst halten, ruhig atmen und merken, was dein Rücken macht.',
    },
    {
      en: 'When your low back lifts, the round is over, and that is fine. It keeps the effort where we want it, and the seconds before it count.',
      de: 'Hebt dein unterer Rücken ab, ist die Runde vorbei, und das ist in Ordnung. So bleibt die Anstrengung da, wo wir sie haben wollen. Die Sekunden davor zählen.',
    },
    {
      en: 'Once ten feel easy, you get twelve, then fifteen, up to twenty. After that the position gets harder, and you begin again at ten.',
      de: 'Fallen dir zehn leicht, werden es zwölf, dann fünfzehn, am Ende zwanzig. Danach wird die Position schwerer, und du fängst wieder bei zehn an.',
    },
    {
      en: 'We found nothing published on what is normal for this drill. So there is no mark to reach: you compare yourself with your own first day.',
      de: 'Was bei dieser Übung üblich ist, haben wir nirgends gefunden. Es gibt also keine Marke zu erreichen: Du vergleichst dich mit deinem ersten Tag.',
    },
  ],
  figures: [{ drill: 'HH02', pose: 0 }],
  known: [
    {
      status: 'known',
      words: {
        en: 'In lasting back pain, exercises for a steady trunk did better than no exercise, as other exercises did too.',
        de: 'Bei anhaltenden Rückenschmerzen halfen Übungen für einen festen Rumpf mehr als kein Training, andere Übungen aber auch.',
      },
      sources: ['R22'],
    },
    {
      status: 'known',
      words: {
        en: 'No single muscle decides how steady the trunk is. Trunk strength is one thing you can train.',
        de: 'Kein einzelner Muskel entscheidet, wie fest der Rumpf ist. Rumpfkraft ist eines von vielem, was du trainieren kannst.',
      },
      sources: ['R58'],
    },
    {
      status: 'unknown',
      words: {
        en: 'We found no study of the hollow hold in runners with back pain, nor of what happens when the back lifts.',
        de: 'Wir fanden keine Studie zum Hollow Hold bei Laufenden mit Rückenschmerzen und keine dazu, was geschieht, wenn der Rücken abhebt.',
      },
      sources: [],
    },
    {
      status: 'ourChoice',
      words: {
        en: 'Six times ten seconds comes from a coaching article, and others coach short holds too. The steps up to twenty are ours.',
        de: 'Sechs mal zehn Sekunden stammen aus einem Trainingsartikel, und auch andere raten zu kurzem Halten. Die Schritte bis zwanzig sind unsere.',
      },
      sources: ['R61'],
    },
  ],
  ways: [],
}

/** Moving instead of holding a stretch. Source: article A11-A14; EV 0 H6, H7; EV 5.7, 6.4. */
export const hips: Lesson = {
  id: 'hips',
  title: {
    en: 'Running turns your hips, so we turn them.',
    de: 'Laufen dreht die Hüfte, also drehen wir sie.',
  },
  lines: [
    {
      en: 'With every stride your hips and your ribs turn a little. The twists practise just that: standing first, then with one leg back.',
      de: 'Bei jedem Schritt drehen sich Hüfte und Rippen ein wenig. Genau das üben die Drehungen: erst im Stand, dann mit einem Bein hinten.',
    },
    {
      en: 'Begin small and let it grow. Turn hips and ribs together, and stop at the first pull. At the front of the rear hip you may feel a light stretch.',
      de: 'Fang klein an und lass die Drehung wachsen. Dreh Hüfte und Rippen gemeinsam, nur bis zur ersten Spannung. Vorn an der hinteren Hüfte darf es leicht ziehen.',
    },
    {
      en: 'We move instead of holding a stretch, because running is movement. Stretching before a run is fine too: up to two minutes did not cost any performance.',
      de: 'Wir bewegen uns, statt eine Dehnung zu halten, denn Laufen ist Bewegung. Auch Dehnen vor dem Lauf ist in Ordnung: Bis zu zwei Minuten kosteten keine Leistung.',
    },
    {
      en: 'If your hips feel stiff, this drill may feel good. That is reason enough to do it.',
      de: 'Wenn sich deine Hüfte steif anfühlt, tut diese Übung vielleicht gut. Das ist Grund genug, sie zu machen.',
    },
  ],
  figures: [{ drill: 'HM2', pose: 1 }],
  known: [
    {
      status: 'known',
      words: {
        en: 'Followed over time, people who sit long did not get back pain more often. Asked on a single day, they do report more of it.',
        de: 'Über längere Zeit begleitet, bekamen Menschen, die viel sitzen, nicht öfter Rückenschmerzen. An einem einzelnen Tag gefragt, berichten sie mehr davon.',
      },
      sources: ['R45', 'R46'],
    },
    {
      status: 'known',
      words: {
        en: 'Hips that were looser on a couch did not run differently: 14 runners measured once, 20 after three weeks of stretching. That is few, and a report on nine points the other way.',
        de: 'Wer auf der Liege beweglichere Hüften hatte, lief nicht anders: 14 Laufende einmal gemessen, 20 nach drei Wochen Dehnen. Das sind wenige, und ein Bericht über neun deutet in die andere Richtung.',
      },
      sources: ['R41', 'R42'],
    },
    {
      status: 'known',
      words: {
        en: 'In lasting back pain, stretching alone did not clearly beat doing nothing. Before sport, up to two minutes of it cost no performance.',
        de: 'Bei anhaltenden Rückenschmerzen war Dehnen allein nicht klar besser als nichts. Vor dem Sport kosteten bis zu zwei Minuten davon keine Leistung.',
      },
      sources: ['R22', 'R64'],
    },
    {
      status: 'ourChoice',
      words: {
        en: 'Up to thirty turns a side comes from a coaching article. We found no study of these twists; the small steps are ours, and they are never all we offer.',
        de: 'Bis zu dreißig Drehungen je Seite stammen aus einem Trainingsartikel. Eine Studie zu diesen Drehungen fanden wir nicht; die kleinen Schritte sind unsere, und sie sind nie alles, was wir anbieten.',
      },
      sources: [],
    },
  ],
  ways: [],
}
