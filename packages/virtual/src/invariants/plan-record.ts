import type { Told } from '../told/told.ts'
import { type Before, isLighter, type PlanRecord, type Seen } from './seen.ts'

/** Keeps what plans asked for, day by day and session by session. */
export interface KeptRecord extends PlanRecord {
  /** A plan was shown on a day. */
  keep(seen: Pick<Seen, 'plan' | 'planned' | 'today'>): void
  /** A session was told: what stood in the last plan is what it was asked. */
  sessionTold(id: string): void
}

export function createPlanRecord(told: Told): KeptRecord {
  const befores = new Map<string, Before>()
  let last: Before = { hold: undefined, twists: undefined, isLighter: false, strength: [] }
  // The split stance belongs to the first day.
  let placeReached = 2
  let steadyDays = 0
  let sinceLowered = 0
  let lastDay: number | undefined
  return {
    before: ({ id }) => befores.get(id),
    steadyDays: () => steadyDays,
    sinceLowered: () => sinceLowered,
    placeReached: () => placeReached,
    sessionTold(id) {
      befores.set(id, last)
      const done = told.sessions().findLast(session => session.id === id)?.twists?.place ?? 0
      placeReached = Math.max(placeReached, done, last.twists?.place ?? 0)
    },
    keep({ plan, planned: { hold, twists, strength }, today }) {
      last = {
        hold,
        twists,
        isLighter: isLighter(plan),
        strength,
      }
      const lastTrained = told.sessions().at(-1)?.dayNumber
      const isSteady = hold !== undefined && lastTrained !== undefined && today - lastTrained < 7
      const goesOn = lastDay === undefined || today - lastDay <= 1
      if (today !== lastDay) {
        steadyDays = isSteady && goesOn ? steadyDays + 1 : 0
        sinceLowered += 1
      } else if (!isSteady) steadyDays = 0
      if (hold !== undefined && hold.rounds <= 4) sinceLowered = 0
      lastDay = today
    },
  }
}
