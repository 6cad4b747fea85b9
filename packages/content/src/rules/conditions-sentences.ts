import type { Text } from '@backstride/kit'

/** What a lasting condition changes, in words. */
export const conditionsSentences = {
  'CO-01': {
    en: 'Leaking, heaviness or a belly that domes: one foot stays down, at the wall only the press, no harder drills. A physio for pelvic health can help.',
    de: 'Urinverlust, Druck nach unten oder ein Bauch, der sich vorwölbt: Ein Fuß bleibt am Boden, an der Wand nur das Drücken, nichts Schwereres. Physiotherapie für den Beckenboden kann helfen.',
  },
  'CO-02': {
    en: 'A hernia or prolapse: the head stays down, the legs stay bent, keep breathing.',
    de: 'Bruch in Bauch oder Leiste oder Senkung: Kopf unten, Beine gebeugt, immer weiteratmen.',
  },
  'CO-03': {
    en: 'A spine operation, slip or fracture: standing twists only, until someone clears more.',
    de: 'Operation oder Bruch an der Wirbelsäule oder ein Gleitwirbel: nur Drehungen im Stand, bis jemand mehr freigibt.',
  },
  'CO-04': {
    en: 'The neck hurts: the head stays down. A hand or towel under it is fine.',
    de: 'Der Nacken tut weh: Der Kopf bleibt liegen. Eine Hand oder ein Handtuch darunter ist in Ordnung.',
  },
  'CO-05': {
    en: 'Blood pressure tablets, or glaucoma: keep breathing, head not below the heart, come up slowly. Go by feel, not by heart rate.',
    de: 'Blutdrucktabletten oder grüner Star: immer weiteratmen, Kopf nicht tiefer als das Herz, langsam hochkommen. Richte dich nach dem Gefühl, nicht nach dem Puls.',
  },
  'CO-06': {
    en: 'Dizzy on standing up: kneel first, wait a breath, hold on, then stand.',
    de: 'Schwindel beim Aufstehen: erst knien, einen Atemzug warten, festhalten, dann aufstehen.',
  },
  'CO-07': {
    en: 'From 65 on we begin one position easier. Have a chair or wall beside you, and a hand on it with one leg back.',
    de: 'Ab 65 beginnen wir eine Position leichter. Stell dich neben einen Stuhl oder eine Wand, im Ausfallschritt mit einer Hand daran.',
  },
  'CO-08': {
    en: 'Pressing flat hurts more: the back keeps its shape, nothing is pressed.',
    de: 'Flachdrücken tut mehr weh: Der Rücken behält seine Form, gedrückt wird nichts.',
  },
  'CO-09': {
    en: 'Arching hurts more: standing twists, a short step, a tall trunk.',
    de: 'Ins Hohlkreuz gehen tut mehr weh: Drehungen im Stand, kurzer Schritt, langer Rumpf.',
  },
  'CO-10': {
    en: 'Bending hurts more: in the first 45 minutes after getting up, walk or do small twists first.',
    de: 'Bücken tut mehr weh: In den ersten 45 Minuten nach dem Aufstehen erst gehen oder kleine Drehungen.',
  },
} as const satisfies Readonly<Record<string, Text>>
