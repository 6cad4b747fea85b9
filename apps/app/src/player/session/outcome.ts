import type { HoldRound, SessionCompleted, SessionItem } from '@backstride/facts'
import type { ContactPoints, Side } from '@backstride/motion'
import type { DoneRound, DoneTwists, SessionWork } from './session-context.ts'
import { stepsOf, workS } from './steps.ts'

/** What the runner says afterwards. */
export interface AfterAnswers {
  /** How the back lay in the rounds that were not marked; undefined: not told. */
  readonly contact: ContactPoints | undefined
  /** Effort of all of it, 0-10. */
  readonly rpe: number
  /** Twists a side that were really turned; undefined: as counted. */
  readonly twistsPerSide?: number | undefined
}

/** Share of a round that counts when the back is felt to have lifted. Source: physio notes 7 (10, 7, 3 of 10 s). */
const feltShare: Record<ContactPoints, number> = { 2: 1, 1: 0.7, 0: 0.3 }

const tenths = (seconds: number): number => Math.floor(seconds * 10 + 1e-6) / 10

/** A round as a fact. One that was marked by hand keeps its mark; the answer afterwards speaks for the others. */
export function holdRoundOf(
  { targetS, cleanS, contact, endedBy }: DoneRound,
  felt: ContactPoints | undefined,
): HoldRound {
  if (endedBy === 'lost') return { targetS, cleanS, contact, seenBy: 'felt' }
  if (felt === undefined) return { targetS, cleanS, contact, seenBy: 'unknown' }
  // Cut by a pause before its end came: "lifted near the end" says nothing of it.
  if (endedBy === 'stopped' && felt === 1) return { targetS, cleanS, contact, seenBy: 'felt' }
  return {
    targetS,
    cleanS: tenths(Math.min(cleanS, targetS * feltShare[felt])),
    contact: felt,
    seenBy: 'felt',
  }
}

export function cleanSecondsOf({ rounds }: SessionWork, felt: ContactPoints | undefined): number {
  return tenths(rounds.reduce((sum, round) => sum + holdRoundOf(round, felt).cleanS, 0))
}

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

/**
 * How much of the plan was done, by time of work, rounded down. A round that ended because the back lifted was done:
 * how well is what contact says.
 */
export function completedPct({ start, at, rounds }: SessionWork, twists: readonly DoneTwists[]): number {
  const steps = stepsOf(start.plan)
  const plannedS = steps.reduce((sum, step) => sum + workS(step, start.plan), 0)
  if (plannedS === 0) return 100
  const doneS = steps.reduce((sum, step, index) => {
    const weight = workS(step, start.plan)
    if (step.kind === 'twists') {
      const done = twists.find(({ stepIndex }) => stepIndex === index)?.done ?? { left: 0, right: 0 }
      const asked = step.set.stance === 'standing' ? 2 * step.set.perSide : step.set.perSide
      return sum + weight * Math.min(1, (done.left + done.right) / asked)
    }
    if (index < at) return sum + weight
    const cut = rounds.at(-1)
    const isCut = index === at && cut?.endedBy === 'stopped' && cut.targetS > 0
    return sum + (isCut ? weight * Math.min(1, cut.cleanS / cut.targetS) : 0)
  }, 0)
  return Math.floor((100 * doneS) / plannedS + 1e-6)
}

/** The session as a fact: rounds together as long as the position stayed, then twists by kind. */
export function sessionCompleted(
  work: SessionWork,
  { contact, rpe, twistsPerSide }: AfterAnswers,
): SessionCompleted {
  const twists = twistsPerSide === undefined ? work.twists : trimTwists(work.twists, twistsPerSide)
  return {
    items: [...holdItems(work.rounds, contact), ...twistItems(twists)],
    rpe,
    completedPct: completedPct(work, twists),
    startedUtc: work.start.startedUtc,
    ...(work.stopWord === null ? {} : { stopWord: work.stopWord }),
  }
}

function holdItems(rounds: readonly DoneRound[], felt: ContactPoints | undefined): readonly SessionItem[] {
  const items: { variant: string; rounds: HoldRound[] }[] = []
  for (const round of rounds) {
    const last = items.at(-1)
    if (last?.variant === round.variant) last.rounds.push(holdRoundOf(round, felt))
    else items.push({ variant: round.variant, rounds: [holdRoundOf(round, felt)] })
  }
  return items
}

function twistItems(twists: readonly DoneTwists[]): readonly SessionItem[] {
  const variants = [...new Set(twists.map(({ variant }) => variant))]
  return variants
    .map(variant => ({
      variant,
      rounds: [],
      twists: twistsOf(twists.filter(set => set.variant === variant)),
    }))
    .filter(({ twists: { left, right } }) => left + right > 0)
}
