import type { FactKind } from '@backstride/facts'

/** The steps of the assessment in the order they are shown. Source: EV 4, A1-A9. */
export const assessmentSteps = [
  'bodyChart',
  'movement',
  'training',
  'sitting',
  'squeeze',
  'hipFlexor',
  'backContact',
  'legLower',
  'plank',
] as const
export type AssessmentStep = (typeof assessmentSteps)[number]

/** Which fact answers a step. The back-contact test is round 1 of the first session and has none of its own. */
export const kindOfStep = {
  bodyChart: 'PainSitesMarked',
  movement: 'MovementPreferenceTold',
  training: 'TrainingTold',
  sitting: 'SittingTold',
  squeeze: 'SqueezeTested',
  hipFlexor: 'HipFlexorTested',
  legLower: 'LegLowerTested',
  plank: 'PlankTimed',
} as const satisfies Readonly<Record<Exclude<AssessmentStep, 'backContact'>, FactKind>>

export type AnsweredStep = keyof typeof kindOfStep

export const stepOfKind: ReadonlyMap<string, AnsweredStep> = new Map(
  Object.entries(kindOfStep).map(([step, kind]) => [kind, step as AnsweredStep]),
)

/** Open from the first screen on, a minute or less each: what an offer on Today counts. */
export const shortSteps = [
  'bodyChart',
  'movement',
  'training',
  'sitting',
  'squeeze',
  'hipFlexor',
] as const satisfies readonly AnsweredStep[]
