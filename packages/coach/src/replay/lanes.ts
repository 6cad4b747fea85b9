import type { FactOf } from '@backstride/facts'
import { type Day, daysBetween, type Instant, instantMs, MS_PER_H } from '@backstride/kit'
import { isNeutralVariant, neutralForm } from '../conditions/hold-under.ts'
import type { Programme } from '../programme/programme.ts'
import { type FlareBeforeHold, nrsBefore } from '../progression/entry-hold.ts'
import { advanceFlares, type Flares, flaredBefore, noFlares } from '../progression/flares.ts'
import { advanceHold, type HoldLane } from '../progression/hold-lane.ts'
import { type JudgedSession, judgedSession, type SessionWithPain } from '../progression/judged-session.ts'
import { hollowLane, twistLane } from '../progression/lane.ts'
import { layoffOn, layoffRules } from '../progression/layoff.ts'
import type { Mornings } from '../progression/mornings.ts'
import { isSamePain, painAround } from '../progression/pain-around.ts'
import type { PainLog } from '../progression/pain-log.ts'
import { stepsEasier } from '../progression/progress-rules.ts'
import { advanceTwists, type TwistState, twistStart, twistsAfterLayoff } from '../progression/twist-flow.ts'
import { stepLaneOf } from '../strength/step-lane.ts'
import { advanceStepLanes, noStepLanes, type StepLanes } from '../strength/step-lanes.ts'

/** Where every lane stands after some sessions. Plain data: the next session goes on from it. */
export interface Lanes {
  /** Pressed flat. */
  readonly hold: HoldLane | undefined
  /** The hold with a neutral brace, a lane of its own. */
  readonly neutral: HoldLane | undefined
  /** As long as no hold was done: what makes the beginning easier. */
  readonly flareBeforeHold: FlareBeforeHold | undefined
  readonly twists: TwistState
  readonly steps: StepLanes
  readonly flares: Flares
  /** First day of the running block of training. [PG-16] */
  readonly blockStart: Day | undefined
  readonly firstAt: Instant | undefined
  /** The newest session with some of the twists. */
  readonly twistsLast: { readonly at: Instant; readonly day: Day } | undefined
  readonly lastDay: Day | undefined
}

export const lanesStart: Lanes = {
  hold: undefined,
  neutral: undefined,
  flareBeforeHold: undefined,
  twists: twistStart,
  steps: noStepLanes,
  flares: noFlares,
  blockStart: undefined,
  firstAt: undefined,
  twistsLast: undefined,
  lastDay: undefined,
}

export interface MoveContext {
  readonly programme: Programme
  readonly log: PainLog
  readonly mornings: Mornings
  /** The newest clearance. */
  readonly cleared: FactOf<'ClearanceRecorded'> | undefined
  /** Pain at rest from the newest screen before a session: stands in for usual pain in the first. */
  readonly screenNrs: (session: FactOf<'SessionCompleted'>) => number | undefined
  readonly painFreeOnly: (session: FactOf<'SessionCompleted'>) => boolean
  /** Done although the safety screen had closed the drills. */
  readonly whileClosed: (session: FactOf<'SessionCompleted'>) => boolean
}

/** One session further, in every lane: each is judged by its own drills. */
export function moveLanes(lanes: Lanes, session: FactOf<'SessionCompleted'>, context: MoveContext): Lanes {
  const heard = heardOf(session, context, lanes)
  const kept = moves.find(move => move.lanes === lanes && isSameMove(move, { heard, context }))
  if (kept !== undefined) return kept.after
  const after = movedBy(lanes, heard, context)
  moves[oldest] = { lanes, heard, context, after, flared: after.flares !== lanes.flares }
  oldest = (oldest + 1) % movesKept
  return after
}

/** What is known of a session, the same in every lane. */
interface Heard extends Omit<SessionWithPain, 'again'> {
  /** The most pain told at rest in the day before it, NRS: what the entry was chosen by. Asked only while no hold was done. */
  readonly restNrs: number | undefined
}

function heardOf(session: FactOf<'SessionCompleted'>, context: MoveContext, { hold }: Lanes): Heard {
  const { log, screenNrs, painFreeOnly, whileClosed } = context
  return {
    restNrs: hold === undefined ? mostAtRest(session, log) : undefined,
    session,
    pain: painAround(session, log, screenNrs(session)),
    painFreeOnly: painFreeOnly(session),
    whileClosed: whileClosed(session),
    apart: session.data.items.length === 0 && session.data.completedPct === 0,
  }
}

function mostAtRest({ at }: FactOf<'SessionCompleted'>, { reports }: PainLog): number | undefined {
  const ms = instantMs(at)
  let most: number | undefined
  for (const report of reports) {
    const agoMs = ms - instantMs(report.at)
    const { moment, nrs } = report.data
    if (agoMs < 0 || agoMs > restCountsH * MS_PER_H || moment === 'during' || moment === 'after60') continue
    most = mostOf(most, nrs)
  }
  return most
}

/** Pain at rest chooses the entry until it is told anew: what was told on the day before may have. */
const restCountsH = 24

/** What the lanes were moved by, and where to. */
interface Move {
  readonly lanes: Lanes
  readonly heard: Heard
  readonly context: MoveContext
  readonly after: Lanes
  /** Only then mornings and clearances had a say. */
  readonly flared: boolean
}

/**
 * The newest few moves: sessions that are still open move the lanes at every plan, and most of them heard nothing new
 * since the last.
 */
const moves: Move[] = []
const movesKept = 12
let oldest = 0

function isSameMove(before: Move, { heard, context }: Pick<Move, 'heard' | 'context'>): boolean {
  const { mornings, cleared, programme } = before.context
  return (
    programme === context.programme &&
    (!before.flared || (mornings === context.mornings && cleared === context.cleared)) &&
    before.heard.session === heard.session &&
    before.heard.painFreeOnly === heard.painFreeOnly &&
    before.heard.whileClosed === heard.whileClosed &&
    before.heard.restNrs === heard.restNrs &&
    isSamePain(before.heard.pain, heard.pain)
  )
}

function movedBy(lanes: Lanes, heard: Heard, { programme, mornings, cleared }: MoveContext): Lanes {
  const { session, pain, painFreeOnly, whileClosed, apart, restNrs } = heard
  const again = flaredBefore(lanes.flares, session, pain)
  const withPain: SessionWithPain = { session, pain, painFreeOnly, whileClosed, apart, again }
  const hold = judgedSession(withPain, hollowLane(programme.hold))
  const braced = neutralForm(programme.hold)
  const twists = judgedSession(withPain, twistLane)
  // Pain told apart from any session moves the lanes as one of nothing would; it is no day of training.
  const isTraining = session.data.items.length > 0
  const newBlock =
    isTraining &&
    (lanes.lastDay === undefined || daysBetween(lanes.lastDay, session.day) >= layoffRules.stepBackDays)
  return {
    hold: advanceHold(lanes.hold, hold, programme.hold),
    neutral:
      lanes.neutral === undefined && session.data.items.every(({ variant }) => !isNeutralVariant(variant))
        ? undefined
        : advanceHold(lanes.neutral, judgedSession(withPain, hollowLane(braced)), braced),
    flareBeforeHold: flaresBeforeHold(lanes.flareBeforeHold, hold, restNrs),
    twists: advanceTwists(twists.own.length > 0 ? twistsAfter(lanes, session.day) : lanes.twists, twists),
    steps: advanceStepLanes(lanes.steps, {
      session,
      ladders: programme.ladders,
      eases: stepsEasier(hold.verdict) > 0,
      judgedIn: ladder => judgedSession(withPain, stepLaneOf(ladder)),
    }),
    flares: advanceFlares(lanes.flares, hold, mornings, cleared),
    twistsLast: twists.own.length > 0 ? { at: session.at, day: session.day } : lanes.twistsLast,
    blockStart: newBlock ? session.day : lanes.blockStart,
    firstAt: isTraining ? (lanes.firstAt ?? session.at) : lanes.firstAt,
    lastDay: isTraining ? session.day : lanes.lastDay,
  }
}

/** The twists as they go on on `day`: weeks without them take some back for good. [PG-15] */
export const twistsAfter = ({ twists, twistsLast }: Lanes, day: Day): TwistState =>
  twistsLast === undefined ? twists : twistsAfterLayoff(twists, layoffOn(twistsLast.day, day).layoff)

const mostOf = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined ? other : Math.max(one, other ?? one)

/** The flares until a good session; of one day the one that asks for most. undefined: none, or they are over. */
function flaresBeforeHold(
  before: FlareBeforeHold | undefined,
  judged: JudgedSession,
  restNrs: number | undefined,
): FlareBeforeHold | undefined {
  const sameDay = before?.newest.session.day === judged.session.day ? before : undefined
  const own = stepsEasier(judged.verdict)
  if (own === 0) return judged.verdict.rule === 'PG-06' ? sameDay : before
  const nrs = mostOf(mostOf(before?.nrs, restNrs), nrsBefore(judged))
  if (sameDay === undefined) return { newest: judged, steps: (before?.steps ?? 0) + own, nrs }
  const more = own - stepsEasier(sameDay.newest.verdict)
  return more > 0 ? { newest: judged, steps: sameDay.steps + more, nrs } : { ...sameDay, nrs }
}
