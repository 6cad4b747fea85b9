import { isInstant } from '@backstride/kit'
import * as z from 'zod/mini'

const Seconds = z.number().check(z.gte(0), z.lte(3600))
const Twists = z.int().check(z.gte(0), z.lte(1000))

/** 2 the whole round, 1 lost in the last 2 s or felt "near the end", 0 lost earlier. Source: rules.md, Quality. */
export const Contact = z.literal([0, 1, 2])
export type Contact = z.infer<typeof Contact>

export const HoldRound = z.looseObject({
  /** How long the round was meant to be. */
  targetS: Seconds,
  /** Counted seconds: until contact was lost. */
  cleanS: Seconds,
  contact: Contact,
  /** What judged contact: a sensor, or the runner's own feeling. */
  seenBy: z.enum(['phone', 'camera', 'felt', 'unknown']),
  /** The side in turn, of drills that have one; absent: both at once. */
  side: z.optional(z.enum(['left', 'right'])),
})
export type HoldRound = z.infer<typeof HoldRound>

/** One set by tempo. */
export const RepSet = z.looseObject({
  reps: z.int().check(z.gte(0), z.lte(1000)),
  target: z.int().check(z.gte(0), z.lte(1000)),
  /** The side in turn; absent: both at once. */
  side: z.optional(z.enum(['left', 'right'])),
})
export type RepSet = z.infer<typeof RepSet>

export const SessionItem = z.looseObject({
  /** Catalogue id, such as `HH02`, `HM1` or `SQ0`. */
  variant: z.string().check(z.minLength(1), z.maxLength(40)),
  rounds: z._default(z.array(HoldRound).check(z.maxLength(200)), []),
  /** Counted twists to each side. */
  twists: z.optional(z.looseObject({ left: Twists, right: Twists })),
  /** How far along the rear leg the hand reached, of twists that reach; absent: the nearest. Source: EV 5.7, HM5. */
  reach: z.optional(z.enum(['glute', 'hamstring', 'backOfKnee', 'ankle'])),
  /** Sets by tempo, of strength drills. */
  sets: z.optional(z.array(RepSet).check(z.maxLength(100))),
  /**
   * The runner chose less or easier than the day's plan asked (few minutes, after a run): logged as done, and no ladder
   * moves by it.
   */
  outsideLadder: z.optional(z.boolean()),
})
export type SessionItem = z.infer<typeof SessionItem>

const Percent = z.number().check(z.gte(0), z.lte(100))

/** How much was done of what the session asked for in a lane, by time of work; absent: nothing was asked of it. */
export const LanePct = z.looseObject({
  /** The hollow hold. */
  hold: z.optional(Percent),
  /** All twists together. */
  twists: z.optional(Percent),
  /** The other ladders, each by its catalogue name. */
  wallHollow: z.optional(Percent),
  birdDog: z.optional(Percent),
  sidePlank: z.optional(Percent),
  squat: z.optional(Percent),
  bridge: z.optional(Percent),
  hinge: z.optional(Percent),
  hipSide: z.optional(Percent),
  calf: z.optional(Percent),
})
export type LanePct = z.infer<typeof LanePct>

export const SessionCompleted = z.looseObject({
  /** Drill by drill, in the order they were done. */
  items: z.array(SessionItem).check(z.maxLength(100)),
  /** Rate of perceived exertion, 0 none to 10 maximal. */
  rpe: z.number().check(z.gte(0), z.lte(10)),
  /** How much of the plan was done. */
  completedPct: Percent,
  /** The same lane by lane: what judges a lane, so that drills left out after it hold nothing back. */
  lanePct: z.optional(LanePct),
  /** The runner stopped for one of the stop reasons (rules.md, stop words). */
  stopWord: z.optional(z.union([z.string(), z.boolean()])),
  /** Id of the template, such as `six` or `afterRunWet`; absent: an older version, which knew only the day's plan. */
  template: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
  /** What was felt at the front of the rear hip after the first set in the split stance. */
  frontOfHip: z.optional(z.enum(['felt', 'notFelt', 'pinches'])),
  /** After a run: how the back is against before. */
  backNow: z.optional(z.enum(['same', 'better', 'worse'])),
  /** When it began, UTC; `at` is when it was saved. */
  startedUtc: z.optional(z.string().check(z.refine(isInstant))),
})
export type SessionCompleted = z.infer<typeof SessionCompleted>
