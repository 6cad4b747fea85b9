import type { FactOf, SessionItem } from '@backstride/facts'
import { isDone } from '../history/done-before.ts'
import type { StepLadder, StepLadderName } from '../programme/programme.ts'
import type { JudgedSession } from '../progression/judged-session.ts'
import { isFloorDrill } from './lane-items.ts'
import { advanceStepLane, type StepLaneState, withLaneDay } from './step-lane.ts'

/** All ladders of steps that were done so far. Plain data. */
export type StepLanes = Readonly<Partial<Record<StepLadderName, StepLaneState>>>

export const noStepLanes: StepLanes = {}

export interface StepsOfSession {
  readonly session: FactOf<'SessionCompleted'>
  readonly ladders: readonly StepLadder[]
  /** What eases, eases every ladder; otherwise only those move that had something done: most sessions have none. */
  readonly eases: boolean
  /** The session as each ladder's own lane judges it: by `stepLaneOf(ladder)`. */
  readonly judgedIn: (ladder: StepLadder) => JudgedSession
}

/**
 * One session further, on every ladder. Neither limits nor a week that hurts more are asked here: what they hold back is
 * held back by the plan of a day (`stepPlansOf`).
 */
export function advanceStepLanes(
  lanes: StepLanes,
  { session, ladders, eases, judgedIn }: StepsOfSession,
): StepLanes {
  const done = session.data.items.filter(
    item => item.outsideLadder !== true && !isFloorDrill(item) && isDone(item),
  )
  if (done.length === 0 && !eases) return lanes
  let moved = lanes
  for (const ladder of ladders) {
    const before = lanes[ladder.id]
    const lane =
      eases || hasDone(ladder, done)
        ? advanceStepLane(before, judgedIn(ladder), ladder)
        : before === undefined
          ? undefined
          : withLaneDay(before, session, ladder)
    if (lane !== before) moved = { ...moved, [ladder.id]: lane }
  }
  return moved
}

const hasDone = ({ steps }: StepLadder, done: readonly SessionItem[]): boolean =>
  done.some(item => steps.some(({ variant }) => variant === item.variant))
