import * as z from 'zod/mini'

/** Every question id of the safety screen, in the order of `docs/rules/screening.md`. */
export const redFlagIds = [
  'RF01',
  'RF02',
  'RF03',
  'RF04',
  'RF05',
  'RF06',
  'RF07',
  'RF08',
  'RF09',
  'RF10',
  'RF11',
  'RF12',
  'RF13',
  'RF14a',
  'RF14b',
  'RF14c',
  'RF15',
  'RF16',
  'RF16e',
  'RF17',
  'RF18',
  'RF19',
  'RF20',
  'RF21',
  'RF22',
  'RF24',
  'RF26',
  'RF30',
  'RF31',
  'RF32',
  'RF40',
  'RF41',
  'RF62a',
  'RF62b',
  'RF63a',
  'RF63b',
  'RF63c',
  'RF63d',
  'RF64a',
  'RF64b',
  'RF65',
  'RF66a',
  'RF66b',
  'RF66c',
] as const
export type RedFlagId = (typeof redFlagIds)[number]

export const qualifierIds = [
  'cesUnchanged14d',
  'cannotBearWeight',
  'confusedOrCollapsing',
  'faintedTwice3Months',
] as const
export type QualifierId = (typeof qualifierIds)[number]

/** Circumstances that make a painful bone overloaded by running more likely. Source: EV 1.4. */
export const boneStressRisks = [
  'loadSpike',
  'previousStressFracture',
  'noPeriod3Months',
  'lowEnergy',
  'vitaminDOrOsteopenia',
] as const

export const Answer = z.enum(['no', 'yes', 'unsure'])
export type Answer = z.infer<typeof Answer>

/** Only the question about harming oneself may be left unanswered on purpose. */
const SelfHarmAnswer = z.enum(['no', 'yes', 'unsure', 'declined'])

const between = (low: number, high: number) => z.number().check(z.gte(low), z.lte(high))

const answerByRedFlag = Object.fromEntries(
  redFlagIds.map(id => [id, z.optional(id === 'RF64b' ? SelfHarmAnswer : Answer)]),
) as { [Id in RedFlagId]: z.ZodMiniOptional<Id extends 'RF64b' ? typeof SelfHarmAnswer : typeof Answer> }

/** The present spell of back pain. */
export const Episode = z.strictObject({
  weeks: between(0, 5200),
  /** Change since it began: 100 gone, 0 as at first, -100 twice as bad. */
  improvedPct: between(-100, 100),
  /** The first spell ever. */
  first: z.boolean(),
  /** It gets worse. */
  worsening: z.boolean(),
  /** NRS 0-10, lying or sitting. */
  painAtRest: z.int().check(z.gte(0), z.lte(10)),
  /** No position eases it. */
  noEasingPosition: z.boolean(),
  /** Too painful to stand or walk. */
  cannotStandOrWalk: z.boolean(),
})
export type Episode = z.infer<typeof Episode>

export const BoneStress = z.strictObject({
  /** One-sided, bony pain that is worse with each landing. */
  impactFocalPain: Answer,
  /** For how long it has been so. */
  days: between(0, 36_500),
  risks: z.array(z.enum(boneStressRisks)),
})

/** The five questions asked from 13 weeks on. Source: EV 1.3. */
export const Inflammatory = z.strictObject({
  onsetBefore40: Answer,
  gradual: Answer,
  betterWithExercise: Answer,
  notBetterWithRest: Answer,
  nightPainEasesOnRising: Answer,
})

/** The whole safety screen as answered. What must be there depends on `episode`: see `readScreenDocument`. */
export const ScreenDocument = z.strictObject({
  /** On the day of the screen. */
  ageYears: between(5, 120),
  /** One answer for each question id, as `docs/rules/screening.md` has them. */
  answers: z.strictObject(answerByRedFlag),
  /** Circumstances beside the questions, where they are true. */
  qualifiers: z.array(z.enum(qualifierIds)),
  /** null: a runner without pain. */
  episode: z.nullable(Episode),
  boneStress: z.optional(BoneStress),
  inflammatory: z.optional(Inflammatory),
})
export type ScreenDocument = z.infer<typeof ScreenDocument>
