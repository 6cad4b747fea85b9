import { eased } from '@backstride/content'
import { asTold } from '../as-told.ts'
import type { DoneRound, SessionContext } from '../session-context.ts'
import { drillNow, moveTo } from './easing.ts'
import { stepNow } from './step-now.ts'

/** After a round of the hollow hold the coach may move the rounds that are left, and asks once whether it was steady. */
export function afterRound(context: SessionContext, round: DoneRound): SessionContext {
  const moved = round.test ? moveTo(context, 'test', context.coach.entry(round.cleanS)) : afterSpiral(context)
  const next = stepNow(moved)
  const comesAgain = next?.kind === 'hold' && next.ladder === 'hollowHold'
  if (moved.steady !== 'unasked') return moved
  // Under the band nobody can answer; how to choose easier is said instead.
  if (round.seenBy === 'phone') return { ...moved, steady: 'answered' }
  return { ...moved, steady: comesAgain && next.drill !== 'HH00' ? 'asking' : 'answered' }
}

/**
 * What is told in the rest leads to what a mark would have led to. It can be told anew while the rest is on, and then
 * what it led to is taken back.
 */
export function afterTold(context: SessionContext, round: DoneRound): SessionContext {
  if (round.test) return afterTestTold(context, round)
  return afterSpiral(context.change?.why === 'spiral' ? takenBack(context, round) : context)
}

/** Where the runner has moved on since, only the beginning of the ladder is easier for certain. */
function afterTestTold(context: SessionContext, round: DoneRound): SessionContext {
  const next = stepNow(context)
  const isOnLadder = next?.kind === 'hold' && next.ladder === 'hollowHold'
  const isAsTested = context.change === null || context.change.why === 'test'
  return isOnLadder && (isAsTested || round.felt === 0)
    ? moveTo(context, 'test', context.coach.entry(asTold(round).cleanS))
    : context
}

function afterSpiral(context: SessionContext): SessionContext {
  const drill = drillNow(context)
  const isHold = stepNow(context)?.kind === 'hold'
  if (!isHold || drill === undefined) return context
  const running = context.rounds.slice(context.spiralFrom).filter(round => round.drill === drill)
  return context.coach.easierNow(running.map(asTold))
    ? moveTo(context, 'spiral', context.coach.easier(drill))
    : context
}

/** The two rounds that led to the change are looked at once more. */
const takenBack = (context: SessionContext, { drill }: DoneRound): SessionContext => ({
  ...context,
  steps: eased(context.steps, context.at, drill),
  change: null,
  spiralFrom: Math.max(0, context.rounds.length - 2),
})
