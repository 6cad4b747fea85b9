import { isDay, isInstant } from '@backstride/kit'
import * as z from 'zod/mini'
import { Answer, redFlagIds } from './screen-answered.ts'

const Id = z.string().check(z.minLength(1), z.maxLength(200))

/** Someone qualified has looked: what they allow, with which limits, until when. Declared by the runner. */
export const ClearanceRecorded = z.looseObject({
  /** Role or name, in the runner's words. */
  by: z.string().check(z.minLength(1), z.maxLength(200)),
  /** What may be done again. */
  allows: z.array(z.enum(['drills', 'running'])),
  /** Limits, in the runner's words. */
  restrictions: z.array(z.string().check(z.maxLength(200))),
  /** Last day it holds. */
  expires: z.optional(z.nullable(z.string().check(z.refine(isDay, 'not a calendar day such as 2026-11-23')))),
})
export type ClearanceRecorded = z.infer<typeof ClearanceRecorded>

export const RunRecorded = z.looseObject({
  /** When it began. */
  startUtc: z.string().check(z.refine(isInstant, 'not a UTC instant')),
  distanceM: z.number().check(z.gte(0), z.lte(1_000_000)),
  /** Moving time, pauses left out. */
  timerS: z.number().check(z.gte(0), z.lte(1_000_000)),
  /** Such as `running`. */
  sport: z.string().check(z.maxLength(60)),
  /** Where it came from: entered by hand, or a file. */
  source: z.string().check(z.maxLength(200)),
})

/** Corrects an earlier fact: `data` replaces its data, or its members where `data` alone is not whole. */
export const Amended = z.looseObject({
  /** Id of the fact that is corrected. */
  fact: Id,
  /** Its data as it should be: whole, or the members that change. */
  data: z.unknown(),
})

/** Takes an earlier fact back. Taking back a retraction restores what it took. */
export const Retracted = z.looseObject({
  /** Id of the fact that is taken back. */
  fact: Id,
})

/** The one-card screen between whole ones: three rows, each answered. */
export const ShortScreenAnswered = z.looseObject({
  toiletSaddleOrBothLegs: Answer,
  oneLegWeakOrNumb: Answer,
  feverOrFall: Answer,
})
export type ShortScreenAnswered = z.infer<typeof ShortScreenAnswered>

/** "You marked ... Is that right?": what was marked, and whether it stood. Both are kept. */
export const ScreenMarksConfirmed = z.looseObject({
  /** Question ids that were marked at first. */
  marked: z.array(z.enum(redFlagIds)),
  /** Fact id of the ScreenAnswered this belongs to. */
  about: z.optional(Id),
  /** Asked no more, because an emergency ended the screen: they stand as no in it and are asked before training. */
  unasked: z.optional(z.array(z.enum(redFlagIds))),
  /** Whether the marks stood when asked again. */
  stood: z.boolean(),
  /** Version of the card texts that were shown. */
  cardsVersion: z.string().check(z.maxLength(40)),
})
