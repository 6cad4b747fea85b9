import { type Level, restrictions, type SessionPlan } from '@backstride/coach'
import { instantMs, isInstant } from '@backstride/kit'
import * as z from 'zod/mini'
import { type DraftStore, SESSION_DRAFT } from '../../app/drafts.ts'
import type { SessionContext, SessionWork } from './session-context.ts'
import { interrupt } from './session-moves.ts'
import { GO_ON_WITHIN_MS } from './timing.ts'

const Count = z.int().check(z.gte(0))
const Sides = z.object({ left: Count, right: Count })

const Plan = z.object({
  hold: z.nullable(
    z.object({
      variant: z.string(),
      rounds: Count,
      holdS: z.number(),
      restS: z.number(),
      entryTest: z.boolean(),
    }),
  ),
  twists: z.array(z.object({ variant: z.enum(['HM0', 'HM1', 'HM2']), perSide: Count })),
  restrictions: z.array(z.enum(restrictions)),
}) satisfies z.ZodMiniType<SessionPlan>

const Work = z.object({
  start: z.object({
    sessionId: z.string(),
    startedUtc: z.string(),
    plan: Plan,
    level: z.literal([0, 1, 2, 3, 4]) satisfies z.ZodMiniType<Level>,
    painBefore: Count,
  }),
  at: Count,
  variant: z.string(),
  rounds: z.array(
    z.object({
      variant: z.string(),
      targetS: z.number(),
      cleanS: z.number(),
      contact: z.literal([0, 1, 2]),
      endedBy: z.enum(['target', 'lost', 'stopped']),
      test: z.boolean(),
    }),
  ),
  spiralFrom: Count,
  twists: z.array(
    z.object({ variant: z.enum(['HM0', 'HM1', 'HM2']), stepIndex: Count, done: Sides, atBeat: Count }),
  ),
  steady: z.enum(['unasked', 'asking', 'answered']),
  pace: z.enum(['beat', 'tap']),
  stopWord: z.nullable(z.string()),
}) satisfies z.ZodMiniType<SessionWork>

/** A session that is not in the journal yet. */
export interface SessionDraft {
  readonly v: 1
  /** done: the drills are over, the questions after them are open. */
  readonly phase: 'running' | 'done'
  readonly touchedUtc: string
  readonly work: SessionWork
}

const Draft = z.object({
  v: z.literal(1),
  phase: z.enum(['running', 'done']),
  touchedUtc: z.string().check(z.refine(isInstant)),
  work: Work,
}) satisfies z.ZodMiniType<SessionDraft>

/** undefined: none, or one that this version cannot read. */
export function readSessionDraft(drafts: DraftStore): SessionDraft | undefined {
  const read = Draft.safeParse(drafts.read(SESSION_DRAFT))
  return read.success ? read.data : undefined
}

/** False where the browser would not keep it: a crash would lose it. */
export const writeSessionDraft = (drafts: DraftStore, draft: SessionDraft): boolean =>
  drafts.write(SESSION_DRAFT, draft)

export const clearSessionDraft = (drafts: DraftStore): void => drafts.clear(SESSION_DRAFT)

/** The work as it would stand if everything ended now: a round that runs is in it with its seconds. */
export function workOf(context: SessionContext): SessionWork {
  const { start, at, variant, rounds, spiralFrom, twists, steady, pace, stopWord } = interrupt(context)
  return { start, at, variant, rounds, spiralFrom, twists, steady, pace, stopWord }
}

/** Whether anything was done that would be a loss. */
export const hasWork = ({ rounds, twists }: SessionWork): boolean => rounds.length > 0 || twists.length > 0

/** Going on is offered for two hours; what was done can be saved for ever. */
export function canGoOn({ phase, touchedUtc }: SessionDraft, nowUtc: string): boolean {
  const agoMs = instantMs(nowUtc) - instantMs(touchedUtc)
  return phase === 'running' && agoMs >= 0 && agoMs <= GO_ON_WITHIN_MS
}
