import { isWork } from '@backstride/content'
import { instantMs, isInstant } from '@backstride/kit'
import * as z from 'zod/mini'
import { type DraftStore, SESSION_DRAFT } from '../../app/drafts.ts'
import { Work } from './draft-schema.ts'
import { interrupt } from './moves/interrupting.ts'
import type { SessionContext, SessionWork } from './session-context.ts'
import { stepsInsteadOfPlan } from './steps-instead-of-plan.ts'
import { GO_ON_WITHIN_MS } from './timing.ts'

/** A session that is not in the journal yet. */
export interface SessionDraft {
  readonly v: 2
  /** done: the drills are over, the questions after them are open. */
  readonly phase: 'running' | 'done'
  readonly touchedUtc: string
  readonly work: SessionWork
}

const Draft = z.object({
  v: z.literal(2),
  phase: z.enum(['running', 'done']),
  touchedUtc: z.string().check(z.refine(isInstant)),
  work: Work,
}) satisfies z.ZodMiniType<SessionDraft>

/** undefined: none, or one that this version cannot read. */
export function readSessionDraft(drafts: DraftStore): SessionDraft | undefined {
  const read = Draft.safeParse(stepsInsteadOfPlan(drafts.read(SESSION_DRAFT)))
  return read.success ? read.data : undefined
}

/** False where the browser would not keep it: a crash would lose it. */
export const writeSessionDraft = (drafts: DraftStore, draft: SessionDraft): boolean =>
  drafts.write(SESSION_DRAFT, draft)

export const clearSessionDraft = (drafts: DraftStore): void => drafts.clear(SESSION_DRAFT)

/** The work as it would stand if everything ended now: a round that runs is in it with its seconds. */
export function workOf(context: SessionContext): SessionWork {
  const { start, steps, at, rounds, spiralFrom, sets, twists, steady, frontOfHip, pace, stopWord } =
    interrupt(context)
  return { start, steps, at, rounds, spiralFrom, sets, twists, steady, frontOfHip, pace, stopWord }
}

/** Shorter than this a round that was stopped is no training: a tap too soon must not make a day done. [D] */
const LEAST_ROUND_S = 1

/** Whether anything was done that would be a loss. */
export const hasWork = ({ rounds, sets, twists }: SessionWork): boolean =>
  sets.length + twists.length > 0 ||
  rounds.some(({ endedBy, cleanS }) => endedBy !== 'stopped' || cleanS >= LEAST_ROUND_S)

/** Whether what is left of it, and all that may take its place, may still be done: something may have been told since. */
export const isStillOpen = (
  { steps, at }: Pick<SessionWork, 'steps' | 'at'>,
  isOpen: (drill: string) => boolean,
): boolean =>
  steps
    .slice(at)
    .filter(isWork)
    .flatMap(({ drill, swaps }) => [drill, ...swaps])
    .every(isOpen)

/** Going on is offered for two hours; what was done can be saved for ever. */
export function canGoOn({ phase, touchedUtc }: SessionDraft, nowUtc: string): boolean {
  const agoMs = instantMs(nowUtc) - instantMs(touchedUtc)
  return phase === 'running' && agoMs >= 0 && agoMs <= GO_ON_WITHIN_MS
}
