import type { Lesson } from './lesson.ts'
import { running } from './running.ts'

/** Source: EV 0 H4, EV 6.1; rules RL-1, RL-2, RL-4. */
export const longRun: Lesson = {
  id: 'long-run',
  title: {
    en: 'One run too long counts more than the week.',
    de: 'Ein zu langer Lauf zählt mehr als die Woche.',
  },
  lines: [
    {
      en: 'More than five thousand runners recorded their runs for a year and a half. Overuse injuries, anywhere in the body, came more often after one run that was longer than usual.',
      de: 'Mehr als fünftausend Laufende zeichneten anderthalb Jahre ihre Läufe auf. Überlastungen, irgendwo am Körper, kamen häufiger nach einem einzigen Lauf, der länger war als sonst.',
    },
    {
      en: 'The line was a tenth more than the longest run of the last thirty days. The week against the week before did not show it.',
      de: 'Die Grenze lag bei einem Zehntel mehr als der längste Lauf der letzten dreißig Tage. Der Vergleich von Woche zu Woche zeigte es nicht.',
    },
    {
      en: 'So look back thirty days before a long run. If ten kilometres were the longest, eleven is the next step. Raise one thing at a time: distance, speed or hills.',
      de: 'Schau also vor einem langen Lauf dreißig Tage zurück. Waren zehn Kilometer das Längste, sind elf der nächste Schritt. Steigere immer nur eines: Strecke, Tempo oder Hügel.',
    },
    {
      en: 'A race may be longer, and so may a day that you decide on. Write it down as it was. Nothing is taken from you for it.',
      de: 'Ein Wettkampf darf länger sein, und auch ein Tag, an dem du es so willst. Schreib ihn auf, wie er war. Dafür wird dir nichts genommen.',
    },
  ],
  figures: [running],
  known: [
    {
      status: 'known',
      words: {
        en: 'Beyond that tenth, overuse injuries were about one and a half to a little over two times as frequent. It did not rise evenly.',
        de: 'Jenseits dieses Zehntels waren Überlastungen etwa anderthalb- bis gut zweimal so häufig. Es stieg nicht gleichmäßig.',
      },
      sources: ['R30'],
    },
    {
      status: 'unknown',
      words: {
        en: 'Any place in the body counted, not backs in particular, and runners reported it themselves. What goes together need not be the cause.',
        de: 'Gezählt wurde jede Stelle am Körper, nicht eigens der Rücken, und nach eigenen Angaben. Was zusammen auftritt, muss nicht die Ursache sein.',
      },
      sources: ['R30', 'R65'],
    },
    {
      status: 'ourChoice',
      words: {
        en: 'We plan no run beyond that tenth, two kilometres more at most, and every fourth week the long run does not grow.',
        de: 'Wir planen keinen Lauf über dieses Zehntel hinaus, höchstens zwei Kilometer mehr, und in jeder vierten Woche wird der lange Lauf nicht länger.',
      },
      sources: [],
    },
  ],
  ways: [],
}
