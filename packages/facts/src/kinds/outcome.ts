import { isDay } from '@backstride/kit'
import * as z from 'zod/mini'

/** 0 none, 1 a little, 2 moderately, 3 a lot or not at all any more. */
const Impact = z.literal([0, 1, 2, 3])

/** How much the back got in the way of running in the last seven days, in our own words. Source: EV 3. */
export const WeeklyImpactTold = z.looseObject({
  /** Taking part in running: 0 fully and without trouble, 3 could not. */
  participation: Impact,
  /** Running less because of it. */
  volume: Impact,
  /** Running worse because of it. */
  performance: Impact,
  /** Back pain while or after running. */
  pain: Impact,
  /** The longest run that felt comfortable. */
  longestComfortableRunM: z.optional(z.number().check(z.gte(0), z.lte(1_000_000))),
  /** Days of running missed because of the back. */
  daysMissed: z.optional(z.int().check(z.gte(0), z.lte(7))),
})
export type WeeklyImpactTold = z.infer<typeof WeeklyImpactTold>

/** Own activities, each rated today: 0 cannot do it, 10 as before. One is running. Source: EV 3, PSFS. */
export const ActivitiesRated = z.looseObject({
  activities: z
    .array(
      z.looseObject({
        /** `running`, or an id made when the runner named it: the same over all ratings. */
        id: z.string().check(z.minLength(1), z.maxLength(60)),
        /** In the runner's own words; absent for running. */
        words: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
        score: z.int().check(z.gte(0), z.lte(10)),
      }),
    )
    .check(z.minLength(1), z.maxLength(5)),
})
export type ActivitiesRated = z.infer<typeof ActivitiesRated>

/** Global rating of change since the start: -5 very much worse, 0 the same, 5 very much better. Source: EV 3, GROC. */
export const ChangeRated = z.looseObject({ change: z.int().check(z.gte(-5), z.lte(5)) })
export type ChangeRated = z.infer<typeof ChangeRated>

/** Questionnaires whose items may not be shipped, or were not found word for word. Source: EV 3. */
export const instruments = [
  'RMDQ',
  'ODI',
  'STarTBack',
  'STarTMSK',
  'MSKHQ',
  'PCS',
  'PROMISPF',
  'PROMISPI',
  'OSTRC',
  'UWRI',
] as const
export type Instrument = (typeof instruments)[number]

/** A score somebody worked out elsewhere, typed in. */
export const ScoreTyped = z.looseObject({
  instrument: z.enum(instruments),
  score: z.number().check(z.gte(-100), z.lte(1000)),
  /** The day it was filled in, where that was another one. */
  takenOn: z.optional(z.string().check(z.refine(isDay, 'not a calendar day such as 2026-11-23'))),
  /** Who scored it, in the runner's words. */
  by: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
})
export type ScoreTyped = z.infer<typeof ScoreTyped>

/** Statements of the RMDQ-24, counted as they were published. */
export const rmdqStatements = 24

/** Which statements of the RMDQ-24 describe today: their numbers, 1 to 24. What is not ticked counts as no. Source: EV 3, R31. */
export const RmdqAnswered = z.looseObject({
  /** Numbers of the statements that describe today. */
  ticked: z.array(z.int().check(z.gte(1), z.lte(rmdqStatements))).check(
    z.maxLength(rmdqStatements),
    z.refine(ids => new Set(ids).size === ids.length, 'a statement is ticked once'),
  ),
  /** The language in which it was read. */
  lang: z.literal(['en']),
})
export type RmdqAnswered = z.infer<typeof RmdqAnswered>
