import type { Choices, HoldWork, TemplateBlock } from './block.ts'

/** Parts that several templates share. Source: physio notes 9, rules; times ours [D]. */

export const squeezeReminder: TemplateBlock = { kind: 'squeezeReminder', drill: 'GS0', seconds: 15 }
export const getDown = { kind: 'getDown', seconds: 20 } as const satisfies TemplateBlock
export const getUp = { kind: 'getUp', seconds: 20 } as const satisfies TemplateBlock
/** After a run one waits longer before standing. Source: physio notes 9. */
export const getUpAfterRun = { kind: 'getUp', seconds: 30 } as const satisfies TemplateBlock
export const effortAndPain: TemplateBlock = { kind: 'ask', about: 'effortAndPain', seconds: 15 }
export const backNow: TemplateBlock = { kind: 'ask', about: 'backNow', seconds: 10 }

/** Between two sets; the way down or up is a part of it. */
export const setRestS = 30
const rest: TemplateBlock = { kind: 'rest', seconds: setRestS }
const restAfterTheWay: TemplateBlock = { kind: 'rest', seconds: setRestS - 20 }
/** The three lines before the seconds count. */
const entryS = 3

export const holds = (choices: Choices, work: Omit<HoldWork, 'entryS'>): TemplateBlock => ({
  kind: 'holds',
  choices,
  work: { ...work, entryS },
})
/** At the wall there is no leg to lift first: the press begins at once. */
export const wallHolds = (work: Omit<HoldWork, 'entryS'>): TemplateBlock => ({
  kind: 'holds',
  choices: ['wallHollow'],
  work: { ...work, entryS: 0 },
})

/** Small, larger, then one leg back: twists a side of each. */
export const twists = (small: number, larger: number, split: number): TemplateBlock => ({
  kind: 'twists',
  ladder: 'twists',
  sets: [
    { stage: 'HM0' as const, perSide: small },
    { stage: 'HM1' as const, perSide: larger },
    { stage: 'HM2' as const, perSide: split },
  ].filter(({ perSide }) => perSide > 0),
})

/** Squats standing and bridges lying, in turn; every rest between holds the way down or the way up. */
export const squatAndBridgeInTurn = (sets: number): readonly TemplateBlock[] => [
  ...Array.from({ length: sets }, (_, round): readonly TemplateBlock[] => [
    ...(round === 0 ? [] : [restAfterTheWay]),
    { kind: 'set', choices: ['squat'], reps: 8 },
    getDown,
    restAfterTheWay,
    { kind: 'set', choices: ['bridge'], reps: 8 },
    getUp,
  ]).flat(),
]

const setsInARow = (sets: number, set: TemplateBlock): readonly TemplateBlock[] =>
  Array.from({ length: sets }, (_, round) => (round === 0 ? [set] : [rest, set])).flat()

/** Squat line, then hinge or bridge, then hip side or calf. What may be done lying has a way down and up around it. */
export const threeStrengthDrills = (sets: number): readonly TemplateBlock[] => [
  ...setsInARow(sets, { kind: 'set', choices: ['squat'], reps: 8 }),
  { ...getDown, ifNeeded: true },
  restAfterTheWay,
  ...setsInARow(sets, { kind: 'set', choices: ['hinge', 'bridge'], reps: 8 }),
  { ...getUp, ifNeeded: true },
  restAfterTheWay,
  { ...getDown, ifNeeded: true },
  ...setsInARow(sets, { kind: 'set', choices: ['hipSide', 'calf'], reps: 8, perSide: true }),
  { ...getUp, ifNeeded: true },
]
