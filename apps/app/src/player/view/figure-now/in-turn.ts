import { cosDeg, type Side } from '@backstride/body'
import { type Drill, drawnSide, onSide, type SessionStep } from '@backstride/content'
import { drillAt, drillNamed } from '../../cues/where.ts'
import type { DoneRound, SessionContext } from '../../session/session-context.ts'

type Work = Exclude<SessionStep, { readonly kind: 'lead' }>

/** The drill of a step on the side that is in turn. */
export function drillInTurn(context: SessionContext, step: Work, stepIndex: number): Drill {
  if (step.kind === 'twists')
    return shownTo(drillAt(step), step.set.stance === 'split' ? step.set.rearLeg : null)
  return shownTo(drillAt(step), step.side ?? swappedEachRound(context, step.drill, stepIndex))
}

/** The drill of a round that is over, as it was shown. */
export const drillOfRound = (context: SessionContext, { drill, side, stepIndex }: DoneRound): Drill =>
  shownTo(drillNamed(drill), side ?? swappedEachRound(context, drill, stepIndex))

/** "Swap legs each round": where a step names no side, the rounds before it tell. */
function swappedEachRound({ rounds }: SessionContext, drill: string, stepIndex: number): Side | null {
  const drawn = drawnSide(drill)
  if (drawn === undefined) return null
  const finished = rounds.filter(
    round => round.drill === drill && round.stepIndex < stepIndex && round.endedBy !== 'stopped',
  )
  return finished.length % 2 === 0 ? drawn : otherSide[drawn]
}

const otherSide = { left: 'right', right: 'left' } as const satisfies Readonly<Record<Side, Side>>

/** Seen from the front it faces the runner, and so it moves as a mirror would. */
function shownTo(drill: Drill, side: Side | null): Drill {
  if (side === null) return drill
  return onSide(drill, facesTheRunner(drill) ? otherSide[side] : side)
}

const facesTheRunner = ({ moves: [{ posture }], view }: Drill): boolean =>
  posture.base === 'standing' && Math.abs(cosDeg(view.yawDeg)) < 0.3
