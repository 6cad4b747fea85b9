import type { FactOf, SessionItem } from '@backstride/facts'
import { judgeSession, type Verdict } from './judge-session.ts'
import { type Lane, ownItems } from './lane.ts'
import { type PainAround, painAround } from './pain-around.ts'
import type { PainLog } from './pain-log.ts'
import { qualityPasses } from './round-quality.ts'

/** A session with what the rules say of it in one lane. */
export interface JudgedSession {
  readonly session: FactOf<'SessionCompleted'>
  /** What of it belongs to the lane; none: only a flare moves the lane. */
  readonly own: readonly SessionItem[]
  readonly pain: PainAround
  readonly verdict: Verdict
}

export interface JudgingContext {
  readonly sessions: readonly FactOf<'SessionCompleted'>[]
  readonly log: PainLog
  /** Pain at rest from the first screen: stands in for usual pain in the first session. */
  readonly screenNrs: number | undefined
  /** Whether on a session's day a clearance of leg symptoms or bone stress applied. [PG-17] */
  readonly painFreeOnly: (session: FactOf<'SessionCompleted'>) => boolean
}

/** Judges every session with what is known now: a morning told later changes the verdict of its session. */
export function judgeSessions(
  { sessions, log, screenNrs, painFreeOnly }: JudgingContext,
  lane: Lane,
): readonly JudgedSession[] {
  return sessions.map(session => {
    const pain = painAround(session, log, screenNrs)
    const { items, rpe, completedPct, lanePct, stopWord } = session.data
    const own = ownItems(items, lane)
    const verdict = judgeSession(pain, {
      stopWord: stopWord !== undefined && stopWord !== false && stopWord !== '',
      quality: !lane.looksAtContact || qualityPasses(own.flatMap(item => item.rounds)),
      rpe,
      // Older facts and other apps tell only how much of the whole was done.
      completedPct: lanePct?.[lane.name] ?? completedPct,
      painFreeOnly: painFreeOnly(session),
    })
    return { session, own, pain, verdict }
  })
}
