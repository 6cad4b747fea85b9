import { easierStep, harderStep, isHarder, variantOf, withinLimits } from '../ladder/climb.ts'
import type { HoldStep, Ladder, LadderLimits } from '../ladder/ladder.ts'
import type { Because } from '../rules/rule.ts'
import { entryRules } from './entry.ts'
import type { JudgedSession } from './judged-session.ts'
import {
  countFailure,
  countGood,
  type FailureRun,
  noFailures,
  progressRules,
  stepsEasier,
} from './progress-rules.ts'
import { easierNow } from './round-quality.ts'

/** What the hold lane asks for next, and why. */
export interface HoldPlan {
  readonly step: HoldStep
  readonly rounds: number
  readonly because: readonly Because[]
}

/** Where the lane stands after some sessions. */
export interface HoldLane extends HoldPlan {
  /** Variants done, newest first: the way back down. */
  readonly cameBy: readonly string[]
}

interface Lane extends HoldLane {
  readonly goodAt: readonly string[]
  readonly goodStep: HoldStep | undefined
  readonly failures: FailureRun
  /** The plan was made easier after a flare: doing more than it asks does not undo that, a good session does. */
  readonly afterFlare: boolean
}

/** Replays the hold lane. undefined: no hold has been done yet. Limits are those of the day that is planned. */
export function holdLane(
  judged: readonly JudgedSession[],
  ladder: Ladder,
  limits: LadderLimits,
): HoldLane | undefined {
  return judged.reduce<Lane | undefined>((lane, session) => {
    // A flare in the twists eases the hold too, though none was done.
    const asked = stepsEasier(session.verdict) > 0 ? lane?.step : undefined
    const done = stepDone(session, ladder, lane === undefined) ?? asked
    return done === undefined ? lane : advance(lane, session, done, ladder, limits)
  }, undefined)
}

function advance(
  lane: Lane | undefined,
  judged: JudgedSession,
  done: HoldStep,
  ladder: Ladder,
  limits: LadderLimits,
): Lane {
  const { verdict, session } = judged
  const good = verdict.rule === 'PG-06'
  const held = lane?.afterFlare === true && !good && isHarder(ladder, done, lane.step)
  const here = held && lane !== undefined ? lane.step : done
  const cameBy = [here.variant, ...(lane?.cameBy ?? []).filter(id => id !== here.variant)]
  const sameStep = lane?.goodStep?.variant === here.variant && lane.goodStep.holdS === here.holdS
  const goodAt = good ? countGood(sameStep ? lane.goodAt : [], session.at) : []
  const failures = countFailure(lane?.failures ?? noFailures, verdict)
  const spiral = lostInSpiral(judged, here)
  const stuck = failures.length >= progressRules.sameFailureRuns
  const down = Math.max(stepsEasier(verdict), spiral || stuck ? 1 : 0)
  const base = { cameBy, goodAt, goodStep: here, failures: stuck ? noFailures : failures }

  if (down > 0) {
    const spiralBecause: Because[] = spiral ? [{ rule: 'PG-13', saw: { variant: here.variant } }] : []
    return {
      ...base,
      step: stepDown(ladder, here, cameBy, down),
      rounds: verdict.rule === 'PG-03' ? entryRules.fewerRounds : entryRules.rounds,
      because: [verdict, ...spiralBecause].map(toBecause),
      afterFlare: stepsEasier(verdict) > 0,
    }
  }
  if (verdict.rule === 'PG-04')
    return {
      ...base,
      step: here,
      rounds: entryRules.fewerRounds,
      because: [toBecause(verdict)],
      afterFlare: held,
    }
  const harder = goodAt.length >= progressRules.goodsToRise ? harderStep(ladder, here, limits) : undefined
  return {
    ...base,
    step: harder ?? here,
    rounds: good ? entryRules.rounds : (lane?.rounds ?? entryRules.rounds),
    because:
      harder === undefined
        ? [toBecause(verdict)]
        : [{ rule: 'PG-09', saw: { goods: goodAt.length } }, toBecause(verdict)],
    afterFlare: held,
  }
}

const toBecause = ({ rule, saw }: Because): Because => ({ rule, saw })

function stepDown(ladder: Ladder, step: HoldStep, cameBy: readonly string[], steps: number): HoldStep {
  if (steps === 0) return step
  const easier = easierStep(ladder, step, cameBy)
  return stepDown(
    ladder,
    easier,
    cameBy.filter(id => id !== step.variant || id === easier.variant),
    steps - 1,
  )
}

/** The step a session ended on: its last hold variant, and the seconds of that variant's last round. */
function stepDone({ session }: JudgedSession, ladder: Ladder, isFirst: boolean): HoldStep | undefined {
  const holds = session.data.items.filter(
    item => variantOf(ladder, item.variant) !== undefined && item.rounds.length > 0,
  )
  const item = holds.at(-1)
  const targetS = item?.rounds.at(-1)?.targetS
  if (item === undefined || targetS === undefined) return undefined
  // A first session may end within its test of up to 30 s: that is a measurement, no step.
  const isTest = isFirst && targetS > longestStepS
  return { variant: item.variant, holdS: isTest ? shortestStepS : Math.min(targetS, longestStepS) }
}

const longestStepS = 20
const shortestStepS = 10

/** Two rounds running lost early and nothing easier done after them. */
function lostInSpiral({ session }: JudgedSession, here: HoldStep): boolean {
  const rounds = session.data.items.filter(item => item.variant === here.variant).flatMap(item => item.rounds)
  return rounds.some((_, index) => easierNow(rounds.slice(Math.max(0, index - 1), index + 1)))
}

/** The plan of a day: the lane's step within what that day allows. A step made smaller says so. */
export function withinDay(lane: HoldLane, ladder: Ladder, limits: LadderLimits): HoldPlan {
  const step = withinLimits(ladder, lane.step, lane.cameBy, limits)
  const same = step.variant === lane.step.variant && step.holdS === lane.step.holdS
  const because = same
    ? lane.because
    : [{ rule: 'LV-01', saw: { from: lane.step.variant, to: step.variant } }, ...lane.because]
  return { step, rounds: lane.rounds, because }
}

/** One step easier than the plan: after a leg change reported apart from any session. */
export const easierLane = (lane: HoldLane, ladder: Ladder, because: Because): HoldLane => ({
  ...lane,
  step: easierStep(ladder, lane.step, lane.cameBy),
  because: [because, ...lane.because],
})
