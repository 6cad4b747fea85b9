import type { TemplateBlock } from './block.ts'
import {
  backNow,
  effortAndPain,
  getDown,
  getUp,
  getUpAfterRun,
  holds,
  squatAndBridgeInTurn,
  squeezeReminder,
  threeStrengthDrills,
  twists,
  wallHolds,
} from './building-blocks.ts'
import type { Template, TemplateId } from './template.ts'

/** The dose of the two drills. Source: article A9, A14. */
const twoDrills: readonly TemplateBlock[] = [
  squeezeReminder,
  getDown,
  holds(['hollowHold', 'neutralBrace'], { rounds: 6, holdS: 10, restS: 15 }),
  getUp,
  twists(5, 5, 10),
]

/**
 * Two minutes, although the notes of the physio give 1:30: the get-up rule of the rules asks for two, and where they
 * differ the rules win.
 */
const walkFirst: TemplateBlock = { kind: 'walk', drill: 'CD0', seconds: 120 }
/** Eight standing each way, then eight a rear leg, growing. */
const twistsAfterRun = twists(4, 4, 8)
/** Four rounds, short rests; six would pass the promised minutes. */
const fourShort = { rounds: 4, holdS: 10, restS: 10 }

const twelve = (sets: number): readonly TemplateBlock[] => [
  ...twoDrills,
  ...squatAndBridgeInTurn(sets),
  effortAndPain,
]

const twenty = (sets: number): readonly TemplateBlock[] => [
  twists(5, 5, 5),
  getDown,
  holds(['hollowHold', 'neutralBrace'], { rounds: 6, holdS: 10, restS: 15 }),
  { kind: 'rest', seconds: 15 },
  { ...getUp, ifNeeded: true },
  holds(['birdDog', 'sidePlank'], { rounds: 4, holdS: 10, restS: 10, perSide: true }),
  { ...getUp, ifNeeded: true },
  ...threeStrengthDrills(sets),
  { kind: 'walk', drill: 'CD0', seconds: 75 },
  effortAndPain,
]

const notes = 'physio notes 9; rules (Strength lane, Get-up rule)'

/** Sessions by the time there is. Source: physio notes 9; where its sums differ from the blocks, the tests say so. */
export const templates: readonly Template[] = [
  {
    id: 'six',
    name: { en: 'Six minutes', de: 'Sechs Minuten' },
    says: {
      en: 'The two drills, once through.',
      de: 'Die beiden Übungen, einmal durch.',
    },
    minutes: 6,
    needs: ['floor'],
    afterRun: false,
    blocks: [...twoDrills, effortAndPain],
    source: `${notes}; article A9, A14`,
    tag: 'D',
  },
  {
    id: 'twelve',
    name: { en: 'Twelve minutes', de: 'Zwölf Minuten' },
    says: {
      en: 'The two drills, then squats and, by turns, bridges or hinges. Two sets to begin with: about ten minutes. Three fill the twelve. At most twice a week, two days apart, not the day before a long run.',
      de: 'Die beiden Übungen, dann Kniebeugen und abwechselnd Schulterbrücken oder Hüftbeugen. Am Anfang zwei Sätze: etwa zehn Minuten. Mit dreien sind es zwölf. Höchstens zweimal die Woche, mit zwei Tagen Abstand, nicht am Tag vor einem langen Lauf.',
    },
    minutes: 12,
    needs: ['floor', 'chair'],
    afterRun: false,
    blocks: twelve(2),
    grown: twelve(3),
    source: notes,
    tag: 'D',
  },
  {
    id: 'twenty',
    name: { en: 'Twenty minutes', de: 'Zwanzig Minuten' },
    says: {
      en: 'The two drills, one more for the trunk and three for the legs. Two sets to begin with: about sixteen minutes. Three fill the twenty. At most twice a week, two days apart, not the day before a long run.',
      de: 'Die beiden Übungen, eine mehr für den Rumpf und drei für die Beine. Am Anfang zwei Sätze: etwa sechzehn Minuten. Mit dreien sind es zwanzig. Höchstens zweimal die Woche, mit zwei Tagen Abstand, nicht am Tag vor einem langen Lauf.',
    },
    minutes: 20,
    needs: ['floor', 'chair'],
    afterRun: false,
    blocks: twenty(2),
    grown: twenty(3),
    source: notes,
    tag: 'D',
  },
  {
    id: 'afterRunDry',
    name: { en: 'After a run, dry ground', de: 'Nach dem Lauf, trockener Boden' },
    says: {
      en: 'Walk and turn first, then four short holds on the floor.',
      de: 'Erst gehen und drehen, dann viermal kurz halten am Boden.',
    },
    minutes: 6,
    needs: ['floor'],
    afterRun: true,
    blocks: [
      walkFirst,
      twistsAfterRun,
      getDown,
      holds(['hollowHold', 'neutralBrace'], { ...fourShort, atMost: 'HH02' }),
      getUpAfterRun,
      backNow,
    ],
    source: `${notes}; article A3, A15`,
    tag: 'D',
  },
  {
    id: 'afterRunWet',
    name: { en: 'After a run, wet or cold', de: 'Nach dem Lauf, nass oder kalt' },
    says: {
      en: 'Walk and turn, then press your low back against a wall or the car. No lying down.',
      de: 'Gehen und drehen, dann den unteren Rücken an eine Wand oder ans Auto drücken. Ohne Hinlegen.',
    },
    minutes: 5,
    needs: ['wall'],
    afterRun: true,
    blocks: [walkFirst, twistsAfterRun, wallHolds(fourShort), backNow],
    source: `${notes}; article A3, A15`,
    tag: 'D',
  },
  {
    id: 'twoOnTheFloor',
    name: { en: 'Two minutes on the floor', de: 'Zwei Minuten am Boden' },
    says: {
      en: 'Three holds. That is a session, and it is logged as one.',
      de: 'Dreimal halten. Das ist eine Einheit und wird so eingetragen.',
    },
    minutes: 2,
    needs: ['floor'],
    afterRun: false,
    blocks: [
      getDown,
      holds(['hollowHold', 'neutralBrace'], { rounds: 3, holdS: 10, restS: 15 }),
      getUp,
      effortAndPain,
    ],
    source: `${notes}, last line`,
    tag: 'D',
  },
  {
    id: 'twoStanding',
    name: { en: 'Two minutes standing', de: 'Zwei Minuten im Stand' },
    says: {
      en: 'Ten turns a side, five of them with one leg back. That is a session, and it is logged as one.',
      de: 'Zehn Drehungen je Seite, fünf davon mit einem Bein hinten. Das ist eine Einheit und wird so eingetragen.',
    },
    minutes: 2,
    needs: [],
    afterRun: false,
    blocks: [twists(5, 0, 5), effortAndPain],
    source: `${notes}, last line`,
    tag: 'D',
  },
]

const byId = new Map(templates.map(template => [template.id, template]))

export function templateOf(id: TemplateId): Template {
  const template = byId.get(id)
  if (template === undefined) throw new Error(`There is no template ${id}.`)
  return template
}
