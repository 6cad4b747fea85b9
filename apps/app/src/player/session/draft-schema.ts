import { type Level, restrictions, type SessionPlan } from '@backstride/coach'
import {
  type LadderName,
  ladderNames,
  reaches,
  type SessionStep,
  type TemplateId,
  templates,
} from '@backstride/content'
import * as z from 'zod/mini'
import type { SessionWork } from './session-context.ts'

const Count = z.int().check(z.gte(0))
const Seconds = z.number().check(z.gte(0))
const Sides = z.object({ left: Count, right: Count })
const Side = z.enum(['left', 'right'])
const Contact = z.literal([0, 1, 2])
const Stage = z.enum(['HM0', 'HM1', 'HM2', 'HM3', 'HM4', 'HM5'])
/** Drafts from before a session led so far have none. */
const Reach = z.optional(z.enum(reaches))

const known = <Name extends string>(names: Iterable<string>): z.ZodMiniType<Name> => {
  const all: ReadonlySet<string> = new Set(names)
  return z.custom<Name>(value => typeof value === 'string' && all.has(value))
}
const Ladder = known<LadderName>(Object.keys(ladderNames))
const Template = known<TemplateId>(templates.map(({ id }) => id))

const Plan = z.object({
  hold: z.nullable(
    z.object({
      variant: z.string(),
      rounds: Count,
      holdS: Seconds,
      restS: Seconds,
      entryTest: z.boolean(),
    }),
  ),
  twists: z.array(z.object({ variant: Stage, reach: Reach, perSide: Count })),
  restrictions: z.array(z.enum(restrictions)),
}) satisfies z.ZodMiniType<SessionPlan>

const inWork = {
  drill: z.string(),
  ladder: Ladder,
  block: Count,
  restS: Seconds,
  swaps: z.array(z.string()),
  outsideLadder: z.boolean(),
}

const Step = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('lead'),
    what: z.enum(['squeeze', 'walk', 'getDown', 'getUp']),
    seconds: Seconds,
  }),
  z.object({
    ...inWork,
    kind: z.literal('hold'),
    targetS: Seconds,
    test: z.boolean(),
    side: z.nullable(Side),
  }),
  z.object({ ...inWork, kind: z.literal('reps'), reps: Count, side: z.nullable(Side) }),
  z.object({
    ...inWork,
    kind: z.literal('twists'),
    drill: Stage,
    reach: Reach,
    set: z.discriminatedUnion('stance', [
      z.object({ stance: z.literal('standing'), perSide: Count }),
      z.object({ stance: z.literal('split'), rearLeg: Side, perSide: Count }),
    ]),
  }),
]) satisfies z.ZodMiniType<SessionStep>

/** All of a session that must survive a crash, read back from where it was kept. */
export const Work = z.object({
  start: z.object({
    sessionId: z.string(),
    startedUtc: z.string(),
    plan: Plan,
    template: Template,
    steps: z.array(Step),
    level: z.literal([0, 1, 2, 3, 4]) satisfies z.ZodMiniType<Level>,
    painBefore: Count,
    known: z.array(Ladder),
    pinchedBefore: z.boolean(),
  }),
  steps: z.array(Step),
  at: Count,
  rounds: z.array(
    z.object({
      stepIndex: Count,
      drill: z.string(),
      side: z.nullable(Side),
      targetS: Seconds,
      cleanS: Seconds,
      contact: Contact,
      endedBy: z.enum(['target', 'lost', 'stopped']),
      test: z.boolean(),
      felt: z.nullable(Contact),
      seenBy: z.optional(z.literal('phone')),
    }),
  ),
  spiralFrom: Count,
  sets: z.array(
    z.object({ stepIndex: Count, drill: z.string(), side: z.nullable(Side), reps: Count, target: Count }),
  ),
  twists: z.array(z.object({ stepIndex: Count, drill: z.string(), done: Sides, atBeat: Count })),
  steady: z.enum(['unasked', 'asking', 'answered']),
  frontOfHip: z.enum(['unasked', 'asking', 'felt', 'notFelt', 'pinches']),
  pace: z.enum(['beat', 'tap']),
  stopWord: z.nullable(z.string()),
}) satisfies z.ZodMiniType<SessionWork>
