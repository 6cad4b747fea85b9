import type { StepLadderName } from '@backstride/coach'
import {
  type DrillStep,
  drillOf,
  holdLadderOf,
  isWork,
  type LadderName,
  type SessionStep,
  stepLadders,
  workSeconds,
} from '@backstride/content'
import type { HoldRound, LanePct, RepSet, SessionCompleted, SessionItem } from '@backstride/facts'
import type { ContactPoints, Side } from '@backstride/motion'
import { feltSeconds } from './as-told.ts'
import { isOfStep } from './moves/step-now.ts'
import type { DoneRound, DoneTwists, SessionWork } from './session-context.ts'

/** What the runner says afterwards. */
export interface AfterAnswers {
  /** How the back lay in the rounds nobody told anything about; undefined: not told. */
  readonly contact: ContactPoints | undefined
  /** Effort of all of it, 0-10. */
  readonly rpe: number
  /** Twists a side that were really turned; undefined: as counted. */
  readonly twistsPerSide?: number | undefined
  /** After a run: how the back is against before. */
  readonly backNow?: 'same' | 'better' | 'worse' | undefined
}

/**
 * A round as a fact. What a sensor saw stands as it saw it; a round that was marked keeps its mark, then counts what was told in its rest; the answer
 * afterwards speaks for the others. What nobody told is unknown, never felt.
 */
export function holdRoundOf(round: DoneRound, afterwards: ContactPoints | undefined): HoldRound {
  const { targetS, cleanS, contact, endedBy, side, felt: told, seenBy } = round
  const inTurn = side === null ? {} : { side }
  if (seenBy === 'phone') return { targetS, cleanS, contact, seenBy, ...inTurn }
  if (endedBy === 'lost') return { targetS, cleanS, contact, seenBy: 'felt', ...inTurn }
  const felt = told ?? afterwards
  if (felt === undefined) return { targetS, cleanS, contact, seenBy: 'unknown', ...inTurn }
  // Cut by a pause before its end came: "lifted near the end" says nothing of it.
  if (endedBy === 'stopped' && felt === 1) return { targetS, cleanS, contact, seenBy: 'felt', ...inTurn }
  return { targetS, cleanS: feltSeconds(round, felt), contact: felt, seenBy: 'felt', ...inTurn }
}

/** Rounds of which nobody knows yet how the back lay: asked once, after the session. */
export const untoldRounds = ({ rounds }: Pick<SessionWork, 'rounds'>): readonly DoneRound[] =>
  rounds.filter(({ endedBy, felt, seenBy }) => endedBy !== 'lost' && felt === null && seenBy === undefined)

export const twistsOf = (twists: readonly DoneTwists[]): Readonly<Record<Side, number>> => ({
  left: twists.reduce((sum, { done }) => sum + done.left, 0),
  right: twists.reduce((sum, { done }) => sum + done.right, 0),
})

/** No more than so many a side: what is left out is taken from the end. */
export function trimTwists(twists: readonly DoneTwists[], perSide: number): readonly DoneTwists[] {
  const room = { left: perSide, right: perSide }
  return twists.map(set => {
    const done = { left: Math.min(set.done.left, room.left), right: Math.min(set.done.right, room.right) }
    room.left -= done.left
    room.right -= done.right
    return { ...set, done }
  })
}

/** How much of a step was done, 0 to 1. A round that ended because the back lifted was done: how well is what contact says. */
function shareDone(step: SessionStep, index: number, { rounds, sets, twists }: SessionWork): number {
  switch (step.kind) {
    case 'lead':
      return 0
    case 'hold': {
      const own = rounds.filter(({ stepIndex }) => stepIndex === index)
      if (own.some(({ endedBy }) => endedBy !== 'stopped')) return 1
      return Math.max(0, ...own.map(({ cleanS, targetS }) => (targetS > 0 ? cleanS / targetS : 1)))
    }
    case 'reps':
      return (sets.find(isOfStep(index, step))?.reps ?? 0) / step.reps
    case 'twists': {
      const done = twists.find(isOfStep(index, step))?.done ?? { left: 0, right: 0 }
      const asked = step.set.stance === 'standing' ? 2 * step.set.perSide : step.set.perSide
      return (done.left + done.right) / asked
    }
  }
}

/** What a step weighs, seconds of work. A test weighs what a round of the plan does. */
const weightS = (step: SessionStep, { start }: SessionWork): number =>
  step.kind === 'hold' && step.test ? (start.plan.hold?.holdS ?? 0) : workSeconds(step)

/** How much of the session was done. */
export const completedPct = (work: SessionWork): number => pctOf(work, () => true) ?? 100

/** What a lane is called, and the ladder it is judged by; the hold by the form that the day planned. */
const laneLadders: readonly (readonly [StepLadderName | 'twists', LadderName])[] = [
  ['twists', 'twists'],
  ...stepLadders.map(({ id }) => [id, id] as const),
]

/** The same of each lane by itself. */
export const lanePct = (work: SessionWork): LanePct =>
  Object.fromEntries(
    [['hold', holdLadderOf(work.start.plan)] as const, ...laneLadders].flatMap(([lane, own]) => {
      const pct = pctOf(work, ({ ladder }) => ladder === own)
      return pct === undefined ? [] : [[lane, pct]]
    }),
  )

/**
 * How much was done of some steps, by time of work, rounded down. What was shortened away was not asked for;
 * undefined: nothing was.
 */
function pctOf(work: SessionWork, includes: (step: DrillStep) => boolean): number | undefined {
  const asked = work.steps.flatMap((step, index) => (isWork(step) && includes(step) ? [{ step, index }] : []))
  const plannedS = asked.reduce((sum, { step }) => sum + weightS(step, work), 0)
  if (plannedS === 0) return undefined
  const doneS = asked.reduce(
    (sum, { step, index }) => sum + weightS(step, work) * Math.min(1, shareDone(step, index, work)),
    0,
  )
  return Math.floor((100 * doneS) / plannedS + 1e-6)
}

/** The session as a fact: drill by drill, in the order they were done. */
export function sessionCompleted(
  given: SessionWork,
  { contact, rpe, twistsPerSide, backNow }: AfterAnswers,
): SessionCompleted {
  const { frontOfHip, start, stopWord } = given
  const work: SessionWork =
    twistsPerSide === undefined ? given : { ...given, twists: trimTwists(given.twists, twistsPerSide) }
  return {
    items: itemsOf(work, contact),
    rpe,
    completedPct: completedPct(work),
    lanePct: lanePct(work),
    startedUtc: start.startedUtc,
    template: start.template,
    ...(frontOfHip === 'unasked' || frontOfHip === 'asking' ? {} : { frontOfHip }),
    ...(backNow === undefined ? {} : { backNow }),
    ...(stopWord === null ? {} : { stopWord }),
  }
}

interface Done {
  readonly stepIndex: number
  readonly drill: string
  readonly round?: HoldRound
  readonly set?: RepSet
  readonly twists?: Readonly<Record<Side, number>>
}

function itemsOf(work: SessionWork, felt: ContactPoints | undefined): SessionItem[] {
  const done: Done[] = [
    ...work.rounds.map(round => ({
      stepIndex: round.stepIndex,
      drill: round.drill,
      round: holdRoundOf(round, felt),
    })),
    ...work.sets.map(({ stepIndex, drill, reps, target, side }) => ({
      stepIndex,
      drill,
      set: { reps, target, ...(side === null ? {} : { side }) },
    })),
    ...work.twists.map(({ stepIndex, drill, done: twists }) => ({ stepIndex, drill, twists })),
  ]
  done.sort((a, b) => a.stepIndex - b.stepIndex)
  const cut = laddersCut(work)
  const drills = [...new Set(done.map(({ drill }) => drill))]
  return drills.flatMap(drill => {
    const own = done.filter(each => each.drill === drill)
    const steps = own.flatMap(({ stepIndex }) => work.steps[stepIndex] ?? []).filter(isWork)
    const outside = cut.has(ladderOf(drill, steps)) || steps.some(({ outsideLadder }) => outsideLadder)
    const twists = own.flatMap(each => each.twists ?? [])
    const sets = own.flatMap(each => each.set ?? [])
    const sum = {
      left: twists.reduce((total, each) => total + each.left, 0),
      right: twists.reduce((total, each) => total + each.right, 0),
    }
    const rounds = own.flatMap(each => each.round ?? [])
    if (rounds.length + sets.length === 0 && sum.left + sum.right === 0) return []
    return {
      variant: drill,
      rounds,
      ...(twists.length === 0 ? {} : { twists: sum }),
      ...reachOf(drill, steps),
      ...(sets.length === 0 ? {} : { sets }),
      ...(outside ? { outsideLadder: true } : {}),
    }
  })
}

/** How far along the rear leg the hand went, of the stage that reaches. */
function reachOf(drill: string, steps: readonly DrillStep[]): Pick<SessionItem, 'reach'> {
  const [reach] = steps.flatMap(step => (step.kind === 'twists' && step.reach) || [])
  return drill === 'HM5' && reach !== undefined ? { reach } : {}
}

/** Its own: in the place of a round that was cut there may be another drill by now, or the way up to it. */
const ladderOf = (drill: string, [step]: readonly DrillStep[]): LadderName | undefined =>
  drillOf(drill)?.ladder ?? step?.ladder

/**
 * Ladders of which the runner chose to do less on the way, because the minutes ran out, and those that only came in the
 * place of another: they are not asked to rise or fall.
 */
function laddersCut({ start, steps }: SessionWork): ReadonlySet<LadderName | undefined> {
  const askedS = (all: readonly SessionStep[], ladder: LadderName) =>
    all.filter(isWork).reduce((sum, step) => (step.ladder === ladder ? sum + workSeconds(step) : sum), 0)
  const ladders = new Set(start.steps.filter(isWork).map(({ ladder }) => ladder))
  const cut = [...ladders].filter(ladder => askedS(steps, ladder) < askedS(start.steps, ladder))
  const instead = stepLadders.map(({ id }) => id).filter(id => !ladders.has(id))
  return new Set([...cut, ...instead])
}
