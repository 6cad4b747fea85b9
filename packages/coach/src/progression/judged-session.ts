import type { FactOf, SessionItem } from '@backstride/facts'
import type { Because } from '../rules/rule.ts'
import { judgeSession, type Verdict } from './judge-session.ts'
import { type Lane, ownItems } from './lane.ts'
import type { PainAround } from './pain-around.ts'
import { qualityOf } from './round-quality.ts'

/** A session with what the rules say of it in one lane. */
export interface JudgedSession {
  readonly session: FactOf<'SessionCompleted'>
  /** What of it belongs to the lane; none: only a flare moves the lane. */
  readonly own: readonly SessionItem[]
  readonly pain: PainAround
  readonly verdict: Verdict
}

/** A session with the pain around it: the same in every lane, so it is looked up once. */
export interface SessionWithPain {
  readonly session: FactOf<'SessionCompleted'>
  readonly pain: PainAround
  /** A clearance of leg symptoms or bone stress applied on its day. [PG-17] */
  readonly painFreeOnly: boolean
  /** Done although the safety screen had closed the drills. [PG-01] */
  readonly whileClosed: boolean
  /** No session: pain told apart from any. */
  readonly apart: boolean
  /** A flare of this session is one more within 14 days. [PG-10] */
  readonly again: Because | undefined
}

/** Judges a session with what is known now: a morning told later changes the verdict of its session. */
export function judgedSession(
  { session, pain, painFreeOnly, whileClosed, apart, again }: SessionWithPain,
  lane: Lane,
): JudgedSession {
  const { items, rpe, completedPct, lanePct, stopWord } = session.data
  const own = ownItems(items, lane)
  const verdict = judgeSession(pain, {
    stopWord: whileClosed || (stopWord !== undefined && stopWord !== false && stopWord !== ''),
    quality: lane.looksAtContact ? qualityOf(own.flatMap(item => item.rounds)) : 'clean',
    rpe,
    // Older facts and other apps tell only how much of the whole was done.
    completedPct: lanePct?.[lane.name] ?? completedPct,
    painFreeOnly,
  })
  const told = apart ? { ...verdict, saw: nowSaw(pain) } : verdict
  const counted = again === undefined || !isFlare(told) ? told : { ...told, again }
  return { session, own, pain, verdict: counted }
}

const nowSaw = ({ during, usual }: PainAround): Because['saw'] => ({
  now: during ?? 0,
  ...(usual === undefined ? {} : { usual }),
})

/** PG-02 and PG-03 are what the rules call a flare. */
export const isFlare = ({ rule }: Verdict): boolean => rule === 'PG-02' || rule === 'PG-03'
