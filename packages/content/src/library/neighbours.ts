import { leversMoved } from '@backstride/body'
import { catalogue } from '../catalogue/catalogue.ts'
import type { Drill, Lever } from '../catalogue/drill.ts'
import { hollowHold } from '../ladders/hollow-hold.ts'

export interface Neighbour {
  readonly drill: Drill
  /** The one thing that differs. */
  readonly lever: Lever | null
}

export interface Neighbours {
  readonly easier: readonly Neighbour[]
  readonly harder: readonly Neighbour[]
}

/** One step easier, one step harder: the hollow hold branches, any other ladder climbs in its order. */
export function neighboursOf(drill: Drill): Neighbours {
  if (drill.ladder !== 'hollowHold') return inOrder(drill)
  const { edges, variants } = hollowHold
  const withIds = (ids: readonly string[]): readonly Drill[] =>
    // As the ladder has them: easy to hard.
    variants.flatMap(({ id }) => (ids.includes(id) ? catalogue.filter(each => each.id === id) : []))
  return {
    easier: withIds(edges.flatMap(([from, to]) => (to === drill.id ? [from] : []))).map(easier => ({
      drill: easier,
      lever: leverBetween(easier, drill),
    })),
    harder: withIds(edges.flatMap(([from, to]) => (from === drill.id ? [to] : []))).map(harder => ({
      drill: harder,
      lever: leverBetween(drill, harder),
    })),
  }
}

function inOrder(drill: Drill): Neighbours {
  const ladder = catalogue.filter(each => each.ladder === drill.ladder)
  const at = ladder.indexOf(drill)
  const before = ladder[at - 1]
  const after = ladder[at + 1]
  // What was made from nothing is the start of a climb, or stands by itself in a flow.
  return {
    easier: before === undefined || drill.lever === null ? [] : [{ drill: before, lever: drill.lever }],
    harder: after === undefined || after.lever === null ? [] : [{ drill: after, lever: after.lever }],
  }
}

/** A position may be reached by several edges, each by another lever. */
function leverBetween(from: Drill, to: Drill): Lever | null {
  const moved = leversMoved(from.moves[0].posture, to.moves[0].posture)
  return (moved.ok ? moved.value[0] : undefined) ?? to.lever
}
