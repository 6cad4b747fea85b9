import type { HoldRound } from '@backstride/facts'
import { type Day, daysBetween, type Instant } from '@backstride/kit'
import { easierStep, harderVariant, holdSteps, isHarder } from '../ladder/climb.ts'
import type { HoldStep, Ladder, LadderLimits } from '../ladder/ladder.ts'
import type { Because } from '../rules/rule.ts'
import { entryRules } from './entry.ts'
import type { Verdict, VerdictRule } from './judge-session.ts'
import type { JudgedSession } from './judged-session.ts'
import { layoffOn, layoffRules } from './layoff.ts'
import {
  countFailure,
  type FailureRun,
  type GoodSession,
  isStuck,
  noFailures,
  progressRules,
  stepsEasier,
  verdictBecause,
  withGood,
} from './progress-rules.ts'
import { easierNow, wholeAndClean } from './round-quality.ts'

/** Where the hold lane stands after some sessions: plain data, ready to go on with the next session. */
export interface HoldLane {
  /** What is asked for next, before a rise that was earned and before the limits of the day. */
  readonly step: HoldStep
  readonly rounds: number
  readonly because: readonly Because[]
  /** Variants done, newest first: the way back down. */
  readonly cameBy: readonly string[]
  /** Good sessions running at one step: two of them earn a rise. [PG-09] */
  readonly goods: readonly GoodSession[]
  readonly goodStep: HoldStep
  readonly failures: FailureRun
  /** The plan was made easier after a flare: doing more than it asks does not undo that, a good session does. */
  readonly afterFlare: boolean
  /** The newest flare: its day, and the step it eased. */
  readonly flare: { readonly day: Day; readonly from: HoldStep } | undefined
  /** The newest session that had some of the hold. */
  readonly last: { readonly at: Instant; readonly day: Day }
  /** The day on which a harder variant was first done. [PG-14] */
  readonly risenOn: Day | undefined
  /** Seconds of the newest session that had all rounds: what planned seconds are measured by. */
  readonly wholeHoldS: number | undefined
  /** Usual pain of the newest session: stands in while mornings are too few. */
  readonly usualThen: number | undefined
}

/** One session further. undefined: no hold has been done yet. */
export function advanceHold(
  lane: HoldLane | undefined,
  judged: JudgedSession,
  ladder: Ladder,
): HoldLane | undefined {
  const done = stepDone(judged, ladder, isTestSession(lane, judged)) ?? stepEased(lane, judged)
  return done === undefined ? lane : advance(lane, judged, done, ladder)
}

/** Round 1 of the first session, or of the first after a long time away, may be the test A7. */
const isTestSession = (lane: HoldLane | undefined, { session }: JudgedSession): boolean =>
  lane === undefined || daysBetween(lane.last.day, session.day) >= layoffRules.entryAgainDays

/** A flare in other drills, or in a hold outside the ladder, eases the step that is planned. */
const stepEased = (lane: HoldLane | undefined, judged: JudgedSession): HoldStep | undefined =>
  stepsEasier(judged.verdict) === 0 ? undefined : (flareOfDay(lane, judged)?.from ?? lane?.step)

/** An earlier flare of the same day: one sore morning speaks of all sessions before it. */
const flareOfDay = (lane: HoldLane | undefined, { session, verdict }: JudgedSession): HoldLane['flare'] =>
  stepsEasier(verdict) > 0 && lane?.flare?.day === session.day ? lane.flare : undefined

function advance(
  lane: HoldLane | undefined,
  judged: JudgedSession,
  done: HoldStep,
  ladder: Ladder,
): HoldLane {
  const { verdict, session } = judged
  const good = verdict.rule === 'PG-06'
  const earlier = flareOfDay(lane, judged)
  // What was earned before weeks away earns nothing after them.
  const away = lane === undefined ? 'none' : layoffOn(lane.last.day, session.day).layoff
  const isAgain = lane === undefined || away === 'entryAgain'
  // Doing more than was asked gives nothing without a good session; after a flare it does not undo that either.
  // After a long time away the entry asks anew, unless a flare was left behind.
  const isNew = lane === undefined || (isAgain && !lane.afterFlare)
  const asked = isNew || good ? undefined : mostAsked(lane, done, ladder)
  const counts = lane?.afterFlare === true || stepsEasier(verdict) === 0
  const atMost = earlier?.from ?? (counts ? asked : undefined)
  const held = atMost !== undefined && isHarder(ladder, done, atMost)
  const here = held ? atMost : withinSeconds(lane, done, verdict)
  const cameBy = isAgain ? [here.variant] : [here.variant, ...lane.cameBy.filter(id => id !== here.variant)]
  const sameStep = lane?.goodStep.variant === here.variant && lane.goodStep.holdS === here.holdS
  const running = lane !== undefined && sameStep && away !== 'stepBack' && !isAgain ? lane.goods : []
  // A test may choose a position that was not held yet: it is good once it was.
  const wasHeld = judged.own.some(({ variant }) => variant === here.variant)
  const goods =
    good && wasHeld ? withGood(running, { at: session.at, fast: isFast(judged, here, lane?.risenOn) }) : []
  const failures = countFailure(lane === undefined || isAgain ? noFailures : lane.failures, verdict)
  const spiral = lostInSpiral(judged, here)
  const stuck = isStuck(failures)
  const down = Math.max(stepsEasier(verdict), spiral || stuck ? 1 : 0)
  const rose = lane !== undefined && isHarder(ladder, variantOnly(here), variantOnly(lane.step))
  const isEased = down > 0
  const isFlare = stepsEasier(verdict) > 0
  const next: HoldLane = {
    step: isEased ? stepDown(ladder, here, cameBy, down) : here,
    rounds: isEased ? roundsEased(verdict) : roundsKept(verdict, lane),
    because: becauseOf(verdict, spiral ? here.variant : undefined),
    cameBy,
    goods: isEased ? [] : goods,
    goodStep: here,
    failures: stuck ? noFailures : failures,
    afterFlare: isEased ? isFlare : lane?.afterFlare === true && !good && isHarder(ladder, done, lane.step),
    flare: isFlare ? { day: session.day, from: here } : lane?.flare,
    last: judged.own.length > 0 || lane === undefined ? { at: session.at, day: session.day } : lane.last,
    risenOn: rose ? session.day : lane?.risenOn,
    wholeHoldS: isWhole(judged) ? Math.min(done.holdS, here.holdS, askedS(lane)) : lane?.wholeHoldS,
    usualThen: judged.pain.usual ?? lane?.usualThen,
  }
  return isEased && earlier !== undefined && lane !== undefined ? mostCautious(ladder, lane, next) : next
}

const roundsEased = ({ rule }: Verdict): number =>
  rule === 'PG-03' ? entryRules.fewerRounds : entryRules.rounds

function roundsKept({ rule }: Verdict, lane: HoldLane | undefined): number {
  if (rule === 'PG-04') return entryRules.fewerRounds
  return rule === 'PG-06' ? entryRules.rounds : (lane?.rounds ?? entryRules.rounds)
}

/** A flare is said first; else that contact was lost is. */
function becauseOf(verdict: Verdict, spiralled: string | undefined): readonly Because[] {
  const said = verdictBecause(verdict)
  if (spiralled === undefined) return said
  const spiral: Because = { rule: 'PG-13', saw: { variant: spiralled } }
  return stepsEasier(verdict) > 0 ? [...said, spiral] : [spiral, ...said]
}

/** Without a good session longer seconds count as one lever, and another position begins with the shortest. */
function withinSeconds(lane: HoldLane | undefined, done: HoldStep, verdict: Verdict): HoldStep {
  if (lane === undefined || verdict.rule === 'PG-06' || stepsEasier(verdict) > 0) return done
  const { variant, holdS } = lane.step
  const next = holdSteps.holdS.find(seconds => seconds > holdS) ?? longestStepS
  return { ...done, holdS: Math.min(done.holdS, done.variant === variant ? next : shortestStepS) }
}

/** Holding longer than asked by oneself is no planned second; asked for again it is. */
const askedS = (lane: HoldLane | undefined): number => lane?.step.holdS ?? longestStepS

const unlimited: LadderLimits = {
  restrictions: [],
  entryTierOnly: false,
  legRatioMost: Number.POSITIVE_INFINITY,
}

/** All rounds, whatever positions they were in: what was planned before them is no longer what seconds are measured by. */
const isWhole = ({ own }: JudgedSession): boolean =>
  own.reduce((sum, { rounds }) => sum + rounds.length, 0) >= entryRules.rounds

/** What counts of more than was asked: one lever above where the lane stands, nothing after a flare. */
function mostAsked(lane: HoldLane, done: HoldStep, ladder: Ladder): HoldStep {
  if (lane.afterFlare) return lane.step
  if (isOneLever(ladder, lane.step, done)) return done
  // A harder position may have been asked for already, at the shortest seconds: neither is more than that.
  const isRisen = lane.goods.length >= progressRules.goodsToRise
  return isRisen ? { ...lane.step, holdS: shortestStepS } : lane.step
}

function isOneLever(ladder: Ladder, from: HoldStep, to: HoldStep): boolean {
  if (from.variant !== to.variant)
    return (
      ladder.edges.some(([easier, harder]) => easier === from.variant && harder === to.variant) ||
      // From a position outside the automatic path the way on has no edge.
      harderVariant(ladder, from, unlimited)?.variant === to.variant
    )
  const next = holdSteps.holdS.find(seconds => seconds > from.holdS)
  return next !== undefined && to.holdS <= next
}

const variantOnly = ({ variant }: HoldStep): HoldStep => ({ variant, holdS: shortestStepS })

/**
 * PG-14: six rounds of ten seconds, all clean, that felt easy. Longer ones count where a new position had to wait for
 * its week and the seconds rose meanwhile.
 */
const isFast = (judged: JudgedSession, here: HoldStep, risenOn: Day | undefined): boolean =>
  judged.session.data.rpe <= progressRules.fastRpe &&
  (here.holdS === shortestStepS || isWithinWeek(risenOn, judged.session.day)) &&
  wholeAndClean(roundsOf(judged, here.variant))

const isWithinWeek = (risenOn: Day | undefined, day: Day): boolean =>
  risenOn !== undefined && daysBetween(risenOn, day) <= progressRules.fastEveryDays

/** Flares of one day do not add up: the plan that asks least stands. Source: rules.md PG. */
function mostCautious(ladder: Ladder, before: HoldLane, eased: HoldLane): HoldLane {
  const rounds = Math.min(before.rounds, eased.rounds)
  if (isHarder(ladder, before.step, eased.step)) return { ...eased, rounds }
  return { ...eased, rounds, step: before.step, because: before.because }
}

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

/** The step a session stands for: a hold variant, and the seconds that most of its rounds were meant to be. */
function stepDone(judged: JudgedSession, ladder: Ladder, mayBeTest: boolean): HoldStep | undefined {
  const variant = variantDone(judged, ladder)
  if (variant === undefined) return undefined
  const targets = roundsOf(judged, variant)
    .map(({ targetS }) => targetS)
    .toSorted((a, b) => a - b)
  const usualS = targets[Math.floor((targets.length - 1) / 2)]
  if (usualS === undefined) return undefined
  // A session may end within its test of up to 30 s: that is a measurement, no step.
  const isTest = mayBeTest && usualS > longestStepS
  const done = { variant, holdS: isTest ? shortestStepS : plannableS(usualS) }
  const most = mayBeTest ? testedStep(judged) : undefined
  return most !== undefined && isHarder(ladder, done, most) ? most : done
}

/** A second more than a step asks for is still that step: whoever holds 11 for 10 is good at 10. */
const plannableS = (doneS: number): number => holdSteps.holdS.findLast(seconds => seconds <= doneS) ?? doneS

/** What the test A7 as round 1 lets be begun with. [EN-02, EN-03] */
function testedStep({ own }: JudgedSession): HoldStep | undefined {
  const first = own[0]?.rounds[0]
  if (first === undefined || first.targetS <= longestStepS || first.cleanS >= entryRules.longTestS)
    return undefined
  return { variant: first.cleanS < entryRules.shortTestS ? 'HH00' : 'HH01', holdS: shortestStepS }
}

/**
 * The variant of most finished rounds; of two with as many the one it ended on. A choice of the day takes nothing away,
 * and one round of something harder gives nothing. More pain and rounds lost early do take: then the easier of it and
 * the one it ended on stands. Source: OL-01; our choice [D].
 */
function variantDone(judged: JudgedSession, ladder: Ladder): string | undefined {
  const last = judged.own.at(-1)?.variant
  if (last === undefined) return undefined
  if (judged.own.every(({ variant }) => variant === last)) return last
  const variants = [...new Set(judged.own.map(({ variant }) => variant))]
  const finished = (variant: string) => roundsOf(judged, variant).filter(isFinished).length
  const most = variants.reduce((best, variant) => (finished(variant) > finished(best) ? variant : best), last)
  const mustEase =
    !calm.has(judged.verdict.rule) || variants.some(variant => spirals(roundsOf(judged, variant)))
  const step = (variant: string): HoldStep => ({ variant, holdS: shortestStepS })
  return mustEase && isHarder(ladder, step(most), step(last)) ? last : most
}

/** Most sessions hold one variant: then its rounds as they are. */
function roundsOf({ own }: JudgedSession, variant: string | undefined): readonly HoldRound[] {
  const [only] = own
  if (own.length === 1 && only !== undefined) return only.variant === variant ? only.rounds : []
  return own.filter(item => item.variant === variant).flatMap(({ rounds }) => rounds)
}

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
  rounds.some(
    ({ contact }, index) => contact !== 2 && easierNow(rounds.slice(Math.max(0, index - 1), index + 1)),
  )
