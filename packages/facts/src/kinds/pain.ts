import * as z from 'zod/mini'

/** Pain on the Numeric Rating Scale: 0 none, 10 worst imaginable. Source: EV 3. */
export const PainNrs = z.int().check(z.gte(0), z.lte(10))

export const painMoments = ['morning', 'before', 'during', 'after60', 'now'] as const
export type PainMoment = (typeof painMoments)[number]

/** The most distant place the pain reaches: 0 back, 1 buttock, 2 thigh, 3 calf, 4 foot. */
export const Distal = z.int().check(z.gte(0), z.lte(4))

export const PainReported = z.looseObject({
  /** Which moment the number is about. */
  moment: z.enum(painMoments),
  nrs: PainNrs,
  distal: z.optional(Distal),
  /** New numbness or weakness in a leg. */
  numbOrWeak: z.optional(z.boolean()),
  /** A painkiller in the last 8 h: the number may be masked. */
  painkiller: z.optional(z.boolean()),
  /** The runner put it down to a period: it does not count as a flare. */
  period: z.optional(z.boolean()),
  /** Told afterwards: at most 72 h later. */
  recalled: z.optional(z.boolean()),
  /** Fact id of the session or run this belongs to. */
  about: z.optional(z.string()),
})
export type PainReported = z.infer<typeof PainReported>
