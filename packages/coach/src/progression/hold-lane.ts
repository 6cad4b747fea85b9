import type { HoldRound } from '@backstride/facts'
import type { Day } from '@backstride/kit'
import { easierStep, harderStep, isHarder, withinLimits } from '../ladder/climb.ts'
import type { HoldStep, Ladder, LadderLimits } from '../ladder/ladder.ts'
import type { Because } from '../rules/rule.ts'
import { entryRules } from './entry.ts'
import type { VerdictRule } from './judge-session.ts'
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

interface Replay extends HoldLane {
  readonly goodAt: readonly string[]
  readonly goodStep: HoldStep | undefined
  readonly failures: FailureRun
  /** The plan was made easier after a flare: doing more than it asks does not undo that, a good session does. */
  readonly afterFlare: boolean
  /** The newest flare: its day, and the step it eased. */
  readonly flare: { readonly day: Day; readonly from: HoldStep } | undefined
}

/** Replays the hold lane. undefined: no hold has been done yet. Limits are those of the day that is planned. */
export function holdLane(
  judged: readonly JudgedSession[],
  ladder: Ladder,
  limits: LadderLimits,
): HoldLane | undefined {
  return judged.reduce<Replay | undefined>((lane, session) => {
    const done = stepDone(session, ladder, lane === undefined) ?? stepEased(lane, session)
    return done === undefined ? lane : advance(lane, session, done, ladder, limits)
  }, undefined)
}

/** A flare in other drills, or in a hold outside the ladder, eases the step that is planned. */
const stepEased = (lane: Replay | undefined, judged: JudgedSession): HoldStep | undefined =>
  stepsEasier(judged.verdict) === 0 ? undefined : (flareOfDay(lane, judged)?.from ?? lane?.step)

/** An earlier flare of the same day: one sore morning speaks of all sessions before it. */
const flareOfDay = (lane: Replay | undefined, { session, verdict }: JudgedSession): Replay['flare'] =>
  stepsEasier(verdict) > 0 && lane?.flare?.day === session.day ? lane.flare : undefined

function advance(
  lane: Replay | undefined,
  judged: JudgedSession,
  done: HoldStep,
  ladder: Ladder,
  limits: LadderLimits,
): Replay {
  const { verdict, session } = judged
  const good = verdict.rule === 'PG-06'
  const earlier = flareOfDay(lane, judged)
  const atMost = earlier?.from ?? (lane?.afterFlare === true && !good ? lane.step : undefined)
  const held = atMost !== undefined && isHarder(ladder, done, atMost)
  const here = held ? atMost : done
  const cameBy = [here.variant, ...(lane?.cameBy ?? []).filter(id => id !== here.variant)]
  const sameStep = lane?.goodStep?.variant === here.variant && lane.goodStep.holdS === here.holdS
  const goodAt = good ? countGood(sameStep ? lane.goodAt : [], session.at) : []
  const failures = countFailure(lane?.failures ?? noFailures, verdict)
  const spiral = lostInSpiral(judged, here)
  const stuck = failures.length >= progressRules.sameFailureRuns
  const down = Math.max(stepsEasier(verdict), spiral || stuck ? 1 : 0)
  const base = { cameBy, goodAt, goodStep: here, failures: stuck ? noFailures : failures, flare: lane?.flare }

  if (down > 0) {
    const spiralBecause: Because[] = spiral ? [{ rule: 'PG-13', saw: { variant: here.variant } }] : []
    const isFlare = stepsEasier(verdict) > 0
    const eased: Replay = {
      ...base,
      step: stepDown(ladder, here, cameBy, down),
      rounds: verdict.rule === 'PG-03' ? entryRules.fewerRounds : entryRules.rounds,
      because: [verdict, ...spiralBecause].map(toBecause),
      afterFlare: isFlare,
      flare: isFlare ? { day: session.day, from: here } : lane?.flare,
    }
    return earlier === undefined || lane === undefined ? eased : mostCautious(ladder, lane, eased)
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

/** Flares of one day do not add up: the plan that asks least stands. Source: rules.md PG. */
function mostCautious(ladder: Ladder, before: Replay, eased: Replay): Replay {
  const rounds = Math.min(before.rounds, eased.rounds)
  if (isHarder(ladder, before.step, eased.step)) return { ...eased, rounds }
  return { ...eased, rounds, step: before.step, because: before.because }
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

/** The step a session stands for: a hold variant, and the seconds of that variant's last round. */
function stepDone(judged: JudgedSession, ladder: Ladder, isFirst: boolean): HoldStep | undefined {
  const variant = variantDone(judged, ladder)
  const targetS = roundsOf(judged, variant).at(-1)?.targetS
  if (variant === undefined || targetS === undefined) return undefined
  // A first session may end within its test of up to 30 s: that is a measurement, no step.
  const isTest = isFirst && targetS > longestStepS
  return { variant, holdS: isTest ? shortestStepS : Math.min(targetS, longestStepS) }
}

/**
 * The variant it ended on. If that was only easier for fewer rounds than another, the other: a choice of the day takes
 * nothing away. More pain and rounds lost early do: then the easier one stands. Source: OL-01; our choice [D].
 */
function variantDone(judged: JudgedSession, ladder: Ladder): string | undefined {
  const last = judged.own.at(-1)?.variant
  const variants = [...new Set(judged.own.map(({ variant }) => variant))]
  const mustEase =
    !calm.has(judged.verdict.rule) || variants.some(variant => spirals(roundsOf(judged, variant)))
  if (last === undefined || mustEase) return last
  const finished = (variant: string) => roundsOf(judged, variant).filter(isFinished).length
  const step = (variant: string): HoldStep => ({ variant, holdS: shortestStepS })
  return variants
    .filter(variant => isHarder(ladder, step(variant), step(last)))
    .reduce((most, variant) => (finished(variant) > finished(most) ? variant : most), last)
}

const roundsOf = ({ own }: JudgedSession, variant: string | undefined): readonly HoldRound[] =>
  own.filter(item => item.variant === variant).flatMap(({ rounds }) => rounds)

/** A round that a pause cut comes again. */
const isFinished = ({ contact, cleanS, targetS }: HoldRound): boolean => contact !== 2 || cleanS >= targetS

/** Pain had no say in it. */
const calm: ReadonlySet<VerdictRule> = new Set<VerdictRule>(['PG-06', 'PG-07', 'PG-08'])

const longestStepS = 20
const shortestStepS = 10

/** Two rounds running lost early and nothing easier done after them. */
const lostInSpiral = (judged: JudgedSession, here: HoldStep): boolean =>
  spirals(roundsOf(judged, here.variant))

const spirals = (rounds: readonly HoldRound[]): boolean =>
  rounds.some((_, index) => easierNow(rounds.slice(Math.max(0, index - 1), index + 1)))

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
