import { Answer, boneStressRisks } from '@backstride/facts'
import * as z from 'zod/mini'
import type { ItemId } from './cards.ts'

export const backStates = ['fine', 'sore', 'bad'] as const
export type BackState = (typeof backStates)[number]

export const spanUnits = ['days', 'weeks', 'months', 'years'] as const
/** A length of time in the runner's own words: "3 months". */
export const Span = z.strictObject({
  amount: z.int().check(z.gte(0), z.lte(999)),
  unit: z.enum(spanUnits),
})
export type Span = z.infer<typeof Span>

const DAYS_PER_YEAR = 365.25
const daysPerUnit = { days: 1, weeks: 7, months: DAYS_PER_YEAR / 12, years: DAYS_PER_YEAR } as const
/** 5200 weeks. */
const MOST_DAYS = 36_400

/** A century at most: more is a slip of the finger, and refused by the screen. */
export const spanDays = ({ amount, unit }: Span): number => Math.min(amount * daysPerUnit[unit], MOST_DAYS)

/** How it has been going since it began, and what that means in percent better. */
export const courses = {
  worse: { improvedPct: -20, worsening: true },
  same: { improvedPct: 0, worsening: false },
  little: { improvedPct: 20, worsening: false },
  half: { improvedPct: 50, worsening: false },
  mostly: { improvedPct: 80, worsening: false },
} as const
export type Course = keyof typeof courses
export const courseIds = Object.keys(courses) as readonly Course[]

export const ageRange = { low: 5, high: 120 } as const

/** What has been answered so far in one visit to the screen, and which steps have been passed. Read back after a reload. */
export const ScreenDraft = z.strictObject({
  start: z.optional(
    z.strictObject({
      back: z.enum(backStates),
      ageYears: z.int().check(z.gte(ageRange.low), z.lte(ageRange.high)),
    }),
  ),
  answers: z.record(z.string(), Answer),
  /** NRS 0-10 lying or sitting. */
  painAtRest: z.optional(z.int().check(z.gte(0), z.lte(10))),
  course: z.optional(
    z.strictObject({
      since: Span,
      first: z.boolean(),
      going: z.enum(['worse', 'same', 'little', 'half', 'mostly']),
    }),
  ),
  boneStress: z.optional(z.strictObject({ since: Span, risks: z.array(z.enum(boneStressRisks)) })),
  /** Keys of the steps the runner has gone past. */
  passed: z.array(z.string()),
  /** Rows left open by "Not sure": they are asked one by one, with help. */
  clarified: z.array(z.string()),
  /** Ids a clearance covers, and the level it covers: they end no screen and need no "Is that right?". */
  covered: z.record(z.string(), z.int()),
  /** Key of the step on the screen now. */
  at: z.string(),
})
export type ScreenDraft = z.infer<typeof ScreenDraft>

export const emptyDraft: ScreenDraft = { answers: {}, passed: [], clarified: [], covered: {}, at: 'start' }

export const answerOf = (draft: ScreenDraft, item: ItemId): Answer | undefined => draft.answers[item]

export const counts = (answer: Answer | undefined): boolean => answer === 'yes' || answer === 'unsure'

/** In pain: the cards about the present spell are asked. */
export const isSore = (draft: ScreenDraft): boolean =>
  draft.start !== undefined && draft.start.back !== 'fine'
