import type { Day } from '@backstride/kit'
import type { Because } from '../rules/rule.ts'
import type { Level } from '../screening/level.ts'
import type { JudgedSession } from './judged-session.ts'
import type { Layoff } from './layoff.ts'
import {
  countFailure,
  type FailureRun,
  isStuck,
  noFailures,
  stepsEasier,
  verdictBecause,
} from './progress-rules.ts'
import {
  fewerOfEach,
  lastRung,
  openUpTo,
  type PlannedTwists,
  perSideFor,
  rungDone,
  splitStance,
  standingLarger,
  twistRules,
  twistSetsOf,
} from './twist-rungs.ts'

/** Where the twists stand after some sessions: plain data, kept as a checkpoint. The rise it earned is kept apart. */
export interface TwistState {
  /** What the sessions stand for, without a rise: twists a side, and the furthest place as an index of `twistRungs`. */
  readonly perSide: number
  readonly rung: number
  /** The newest session was good and all of it: something may rise. */
  readonly earnsMore: boolean
  /** It was at the furthest stage, with little rise of pain: the next may open. */
  readonly earnsStage: boolean
  /** No flare since the last good session. */
  readonly calm: boolean
  readonly failures: FailureRun
  /** The newest flare: its day, and the twists a side it eased. */
  readonly flare: { readonly day: Day; readonly perSide: number } | null
  /** Why it stands here when nothing rises. */
  readonly because: Because
  readonly verdict: readonly Because[]
}

export const twistStart: TwistState = {
  perSide: twistRules.startPerSide,
  rung: splitStance,
  earnsMore: false,
  earnsStage: false,
  calm: true,
  failures: noFailures,
  flare: null,
  because: { rule: 'HM-01', saw: { perSide: twistRules.startPerSide } },
  verdict: [],
}

/** What limits the twists of one day. A brake holds the plan back; what was earned comes once it is gone. */
export interface TwistDay {
  readonly level: Level
  /** What lasting conditions leave open of the stages; undefined: all. */
  readonly stagesOpen?: readonly string[] | undefined
  readonly noRise?: Because | undefined
  readonly fewer?: Because | undefined
}

export interface TwistPlan {
  /** In order, small to large. */
  readonly sets: readonly PlannedTwists[]
  readonly because: readonly Because[]
}

/** One session further. One that turned nothing of the flow moves it only by a flare, or by a pinch at the hip. */
export function advanceTwists(state: TwistState, judged: JudgedSession): TwistState {
  const { session, verdict } = judged
  const next = advanceByVerdict(state, judged)
  if (session.data.frontOfHip !== 'pinches') return next
  return {
    ...next,
    rung: Math.min(next.rung, standingLarger),
    earnsMore: false,
    earnsStage: false,
    because: { rule: 'HM-07', saw: { perSide: next.perSide } },
    verdict: verdictBecause(verdict),
  }
}

function advanceByVerdict(state: TwistState, judged: JudgedSession): TwistState {
  const { session, verdict, own } = judged
  const { risePerSide, perStage } = twistRules
  const asked = stepsEasier(verdict)
  const earlier = asked > 0 && state.flare?.day === session.day ? state.flare : null
  // A flare in the hold, or in twists outside the ladder, eases the twists that are planned.
  const done = twistsDone(judged) ?? (asked > 0 ? (earlier?.perSide ?? planned(state)) : undefined)
  if (done === undefined) return state
  const isGood = verdict.rule === 'PG-06'
  // After a flare more than was asked gives nothing, until a good session.
  const atMost = earlier?.perSide ?? (isGood || state.calm ? done : state.perSide)
  const rounded = Math.floor(Math.min(done, atMost) / perStage) * perStage
  const was = rungDone(own)
  const rung = Math.max(state.rung, Math.min(was, state.rung + (state.earnsStage ? 1 : 0)))
  const failures = countFailure(state.failures, verdict)
  const stuck = isStuck(failures)
  const stand = (rule: string, at: { readonly perSide: number; readonly rung: number }): TwistState => {
    const perSide = within(at.perSide)
    return {
      perSide,
      rung: at.rung,
      earnsMore: false,
      earnsStage: false,
      calm: state.calm,
      failures: stuck ? noFailures : failures,
      flare: state.flare,
      because: { rule, saw: { done, perSide } },
      verdict: verdictBecause(verdict),
    }
  }
  const steps = asked > 0 ? asked : stuck ? 1 : 0
  if (steps > 0) {
    const perSide = rounded - steps * risePerSide
    const eased = stand('HM-03', { perSide, rung: withRoom(rung, within(perSide)) })
    if (asked === 0) return eased
    // Flares of one day do not add up: the plan that asks least stands.
    const least = earlier !== null && planned(state) <= eased.perSide ? state : eased
    return { ...least, calm: false, flare: { day: session.day, perSide: Math.min(done, atMost) } }
  }
  if (verdict.rule === 'PG-04')
    return stand('HM-04', { perSide: rounded, rung: Math.max(0, Math.min(rung, was < 0 ? rung : was) - 1) })
  // Fewer than before take nothing away: less was asked for, or chosen.
  const perSide = Math.max(rounded, state.perSide)
  const isWhole = isGood && rounded >= state.perSide
  return {
    ...stand('HM-05', { perSide, rung }),
    calm: state.calm || isGood,
    earnsMore: isWhole,
    earnsStage: isWhole && state.calm && was >= rung && roseLittle(judged),
  }
}

/** Weeks away take back for good: a step, after four weeks all but the beginning. Nothing stays earned. [PG-15] */
export function twistsAfterLayoff(state: TwistState, layoff: Layoff): TwistState {
  if (layoff === 'none' || layoff === 'fewerRounds') return state
  const back = {
    ...state,
    earnsMore: false,
    earnsStage: false,
    perSide: within(state.perSide - twistRules.risePerSide),
  }
  if (layoff === 'stepBack') return back
  // Longer away never asks for more than less long.
  return {
    ...back,
    perSide: Math.min(back.perSide, twistStart.perSide),
    rung: Math.min(state.rung, twistStart.rung),
  }
}

/** What is asked for on a day, and why. Exactly one lever rises: range given back, then the number, then a new stage. */
export function twistPlanOf(state: TwistState, day: TwistDay): TwistPlan {
  const upTo = Math.min(openUpTo(day.stagesOpen), day.level === 4 ? lastRung : splitStance)
  if (upTo < 0) return { sets: [], because: [] }
  const mayRise = day.noRise === undefined && state.earnsMore
  const rise = mayRise ? riseOf(state, upTo) : undefined
  const at = rise ?? state
  const sets = twistSetsOf(at.perSide, Math.min(withRoom(at.rung, at.perSide), upTo))
  const isSaid = day.noRise === undefined || day.noRise === day.fewer
  const held = state.earnsMore && !isSaid ? [day.noRise] : []
  return {
    sets: day.fewer === undefined ? sets : fewerOfEach(sets),
    because: [...(day.fewer === undefined ? [] : [day.fewer]), ...held, at.because, ...state.verdict],
  }
}

/** Replays the twist flow for a day without limits. */
export const twistFlow = (judged: readonly JudgedSession[]): TwistPlan =>
  twistPlanOf(judged.reduce(advanceTwists, twistStart), { level: 4 })

/** The one thing that rises; undefined: nothing is left to. */
function riseOf(
  { perSide, rung, earnsStage, because }: TwistState,
  upTo: number,
): Pick<TwistState, 'perSide' | 'rung' | 'because'> | undefined {
  const next = rung + 1
  const opens = earnsStage && next <= upTo && perSideFor(next) <= perSide
  const stage = { perSide, rung: next, because: { rule: 'HM-06', saw: { ...because.saw, perSide } } }
  if (opens && next <= splitStance) return stage
  const more = within(perSide + twistRules.risePerSide)
  if (more > perSide)
    return { perSide: more, rung, because: { rule: 'HM-02', saw: { ...because.saw, perSide: more } } }
  return opens ? stage : undefined
}

/** Twists a side that the next plan asks for, unless something holds it back. */
const planned = (state: TwistState): number =>
  (state.earnsMore ? riseOf(state, lastRung) : undefined)?.perSide ?? state.perSide

const within = (perSide: number): number =>
  Math.min(twistRules.mostPerSide, Math.max(twistRules.leastPerSide, perSide))

/** A stage needs its five: with fewer twists it is given back. The split stance comes and goes with the number. */
const withRoom = (rung: number, perSide: number): number =>
  rung > splitStance && perSideFor(rung) > perSide ? withRoom(rung - 1, perSide) : rung

/** Both numbers known, and pain during at most a little above pain before. */
const roseLittle = ({ pain: { before, during } }: JudgedSession): boolean =>
  before !== undefined && during !== undefined && during - before <= twistRules.stageRiseNrs

/** Twists of the weaker side, all sets together; undefined: none of the flow in this session. */
function twistsDone({ own }: JudgedSession): number | undefined {
  const twists = own.flatMap(item => item.twists ?? [])
  if (twists.length === 0) return undefined
  const left = twists.reduce((sum, set) => sum + set.left, 0)
  const right = twists.reduce((sum, set) => sum + set.right, 0)
  return Math.min(left, right)
}
