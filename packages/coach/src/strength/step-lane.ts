import type { SessionItem } from '@backstride/facts'
import { type Day, daysBetween, type Instant } from '@backstride/kit'
import { isDone } from '../history/done-before.ts'
import type { StepLadder } from '../programme/programme.ts'
import type { JudgedSession } from '../progression/judged-session.ts'
import type { Lane } from '../progression/lane.ts'
import { layoffRules } from '../progression/layoff.ts'
import {
  countFailure,
  type FailureRun,
  isStuck,
  noFailures,
  stepsEasier,
  verdictBecause,
} from '../progression/progress-rules.ts'
import { easierNow } from '../progression/round-quality.ts'
import type { Because } from '../rules/rule.ts'
import { countSteady, hasEarnedRise, type SteadyGood } from './earned-rise.ts'
import { isOfLane } from './lane-items.ts'
import { type RungDone, rungDone } from './rung-done.ts'
import { easierOf, isSameRung, placeOf, type Rung, rungsDown, rungsOf } from './rungs.ts'

/** Where a ladder of steps stands after some sessions. Plain data: it can be kept and gone on from. */
export interface StepLaneState {
  /** What is asked for next, before a rise that was earned and before the limits of the day. */
  readonly rung: Rung
  /** Once with a set or with rounds fewer. */
  readonly fewer: boolean
  /** The newest session that moved it made it easier. */
  readonly eased: boolean
  readonly because: readonly Because[]
  /** Good sessions running at this rung: two of them earn a rise. [PG-09] */
  readonly goods: readonly SteadyGood[]
  readonly failures: FailureRun
  /** The newest flare: its day, and the rung it eased. */
  readonly flare: { readonly day: Day; readonly from: Rung } | undefined
  /** When it was last done as planned. */
  readonly lastAt: Instant
  readonly lastDay: Day
  /** The same of any ladder of its lane: ladders that take turns rest in between without the runner being off. */
  readonly laneDay: Day
}

/** What of a session belongs to a ladder, and how it is judged. */
export const stepLaneOf = ({ id, lane, steps }: StepLadder): Lane => ({
  name: id,
  includes: item => isDone(item) && steps.some(({ variant }) => variant === item.variant),
  looksAtContact: lane === 'wall',
})

/** One session further. undefined: nothing of the ladder was done as planned so far. */
export function advanceStepLane(
  before: StepLaneState | undefined,
  judged: JudgedSession,
  ladder: StepLadder,
): StepLaneState | undefined {
  const { session, verdict } = judged
  const lane = before === undefined ? undefined : withLaneDay(before, session, ladder)
  const easier = stepsEasier(verdict)
  // One sore morning speaks of all sessions before it: flares of one day do not add up.
  const earlier = easier > 0 && lane?.flare?.day === session.day ? lane.flare : undefined
  const planned = earlier?.from ?? (before === undefined ? undefined : rungDue(before, ladder, session.day))
  const done = rungDone(judged, ladder, planned)
  if (lane === undefined || before === undefined)
    return done === undefined ? undefined : begun(judged, done, ladder)
  // A flare in other drills, or in what was chosen outside the plan, eases the rung that is planned.
  const reached =
    done === undefined
      ? easier > 0
        ? planned
        : undefined
      : atMostPlanned(before, ladder, done.rung, earlier)
  if (reached === undefined) return lane
  return moved(lane, judged, ladder, { here: reached, done, earlier })
}

const begun = (judged: JudgedSession, done: RungDone, ladder: StepLadder): StepLaneState => {
  const here = done.rung
  const { day } = judged.session
  const start: StepLaneState = {
    rung: here,
    fewer: false,
    eased: false,
    because: [],
    goods: [],
    failures: noFailures,
    flare: undefined,
    lastAt: judged.session.at,
    lastDay: day,
    laneDay: day,
  }
  return moved(start, judged, ladder, { here, done, earlier: undefined })
}

interface Reached {
  readonly here: Rung
  /** undefined: the ladder itself was not done as planned. */
  readonly done: RungDone | undefined
  readonly earlier: StepLaneState['flare']
}

function moved(
  lane: StepLaneState,
  judged: JudgedSession,
  ladder: StepLadder,
  { here, done, earlier }: Reached,
): StepLaneState {
  const own = done !== undefined
  const { session, verdict } = judged
  const easier = stepsEasier(verdict)
  const good = verdict.rule === 'PG-06'
  const spiral = own && ladder.lane === 'wall' && lostInSpiral(judged)
  const failures = countFailure(lane.failures, verdict)
  const stuck = isStuck(failures)
  const running = isSameRung(lane.rung, here) ? lane.goods : []
  const down = Math.max(easier, spiral || stuck ? 1 : 0)
  const isEased = down > 0
  const because = verdictBecause(verdict)
  const next: StepLaneState = {
    rung: isEased ? rungsDown(ladder, here, down) : here,
    fewer: isEased
      ? // At the bottom there is no step to go back: then it is less of the same.
        verdict.rule === 'PG-03' || placeOf(ladder, here) < down
      : verdict.rule === 'PG-04' || (lane.fewer && !good),
    eased: isEased || (lane.eased && !good),
    because: spiral ? [...because, { rule: 'PG-13', saw: { variant: here.variant } }] : because,
    goods:
      good && !isEased
        ? countSteady(running, { at: session.at, rpe: session.data.rpe }, done?.whole === true)
        : [],
    failures: stuck ? noFailures : failures,
    flare: easier > 0 ? { day: session.day, from: here } : lane.flare,
    lastAt: own ? session.at : lane.lastAt,
    lastDay: own ? session.day : lane.lastDay,
    laneDay: own ? session.day : lane.laneDay,
  }
  return isEased && earlier !== undefined ? mostCautious(ladder, lane, next) : next
}

/** The rung that a day is due, before its limits: a time without the ladder brings it back. [PG-15] */
export function rungDue(lane: StepLaneState, ladder: StepLadder, day: Day): Rung {
  const off = daysOff(lane, day)
  if (off.own >= layoffRules.entryAgainDays) return rungsOf(ladder)[0] ?? lane.rung
  return off.lane >= layoffRules.stepBackDays ? rungsDown(ladder, lane.rung, 1) : lane.rung
}

/** Days since the ladder, and since any ladder of its lane, was done. */
export const daysOff = ({ lastDay, laneDay }: StepLaneState, day: Day) => ({
  own: daysBetween(lastDay, day),
  lane: daysBetween(laneDay > lastDay ? laneDay : lastDay, day),
})

/** More than the plan asked for is no proof: only an earned rise leads up. */
function atMostPlanned(
  lane: StepLaneState,
  ladder: StepLadder,
  done: Rung,
  earlier: StepLaneState['flare'],
): Rung {
  if (earlier !== undefined) return easierOf(ladder, done, earlier.from)
  return easierOf(ladder, done, hasEarnedRise(lane.goods) ? oneAbove(ladder, lane.rung, done) : lane.rung)
}

/** The next dose, or the first dose of the next step. */
function oneAbove(ladder: StepLadder, rung: Rung, done: Rung): Rung {
  const { variant, dose } = rung
  if (done.variant === variant)
    return easierOf(ladder, done, { variant, dose: Math.min(dose + 1, done.dose) })
  const next = ladder.steps[ladder.steps.findIndex(step => step.variant === variant) + 1]
  return next === undefined ? rung : { variant: next.variant, dose: 0 }
}

/** Any ladder of its lane was done: it rests, and the runner is not off. */
export function withLaneDay(
  lane: StepLaneState,
  session: JudgedSession['session'],
  ladder: StepLadder,
): StepLaneState {
  const isOwnLane = (item: SessionItem) =>
    item.outsideLadder !== true && isDone(item) && isOfLane(item, ladder)
  const isNew = lane.laneDay !== session.day && session.data.items.some(isOwnLane)
  return isNew ? { ...lane, laneDay: session.day } : lane
}

/** Two rounds running lost early and nothing easier done after them. */
function lostInSpiral({ own }: JudgedSession): boolean {
  const last = own.at(-1)
  const rounds = own.filter(({ variant }) => variant === last?.variant).flatMap(item => item.rounds)
  return rounds.some((_, index) => easierNow(rounds.slice(Math.max(0, index - 1), index + 1)))
}

/** The plan that asks least stands. Source: rules.md PG. */
function mostCautious(ladder: StepLadder, before: StepLaneState, eased: StepLaneState): StepLaneState {
  const rung = easierOf(ladder, before.rung, eased.rung)
  const because = isSameRung(rung, eased.rung) ? eased.because : before.because
  return { ...eased, rung, because, fewer: before.fewer || eased.fewer, flare: before.flare }
}
