import { demandModel, leversMoved, leversOf, meanDemand } from '@backstride/body'
import type { Drill, LadderName } from '../drill.ts'
import type { CatalogueFault } from './catalogue-fault.ts'

export type Edge = readonly [from: string, to: string]

export interface Ladders {
  readonly drills: readonly Drill[]
  /** Of ladders that branch. Any other climbs in the order of its drills. */
  readonly edges: readonly Edge[]
  /** Not climbed: their drills stand side by side. */
  readonly flows: readonly LadderName[]
}

/** Every variant can be reached from the start of its ladder, in steps that move one lever and are small. */
export function checkLadders({ drills, edges, flows }: Ladders): readonly CatalogueFault[] {
  const byId = new Map(drills.map(drill => [drill.id, drill]))
  const names = [...new Set(drills.map(({ ladder }) => ladder))].filter(name => !flows.includes(name))
  const climbs = names.map(name => climbOf(name, drills, edges))
  return [
    ...edges
      .flat()
      .flatMap((id): CatalogueFault[] =>
        byId.has(id) ? [] : [{ type: 'unknown-id', where: id, says: 'is in an edge but is no drill' }],
      ),
    ...climbs.flatMap(unreachable),
    ...climbs.flatMap(({ edges: steps }) =>
      steps.flatMap(([from, to]) => stepFaults(byId.get(from), byId.get(to))),
    ),
    ...climbs.flatMap(climb => leversNotTaken(climb, byId)),
  ]
}

interface Climb {
  readonly drills: readonly Drill[]
  readonly edges: readonly Edge[]
}

function climbOf(name: LadderName, all: readonly Drill[], listed: readonly Edge[]): Climb {
  const drills = all.filter(({ ladder }) => ladder === name)
  const ids = new Set(drills.map(({ id }) => id))
  const own = listed.filter(([from, to]) => ids.has(from) && ids.has(to))
  if (own.length > 0) return { drills, edges: own }
  const inOrder = drills.flatMap(({ id, lever }, index): Edge[] => {
    const before = drills[index - 1]
    return before === undefined || lever === null ? [] : [[before.id, id]]
  })
  return { drills, edges: inOrder }
}

function unreachable({ drills, edges }: Climb): readonly CatalogueFault[] {
  const reached = new Set(drills.slice(0, 1).map(({ id }) => id))
  // A set grows while it is walked: each new id is visited too.
  for (const id of reached) for (const [from, to] of edges) if (from === id) reached.add(to)
  return drills
    .filter(({ id }) => !reached.has(id))
    .map(({ id }) => ({ type: 'unreachable', where: id, says: 'no step leads to it' }))
}

function stepFaults(from: Drill | undefined, to: Drill | undefined): readonly CatalogueFault[] {
  if (from === undefined || to === undefined) return []
  const where = `${from.id}-${to.id}`
  const [before, after] = [from.moves[0].posture, to.moves[0].posture]
  const moved = leversMoved(before, after)
  const [light, heavy] = [leversOf(before), leversOf(after)]
  // Only lying on the back is weighed; elsewhere the drill's own lever stands for the step.
  if (!moved.ok || !light.ok || !heavy.ok) return []
  const rise = meanDemand(heavy.value) - meanDemand(light.value)
  return [
    ...(moved.value.length === 1
      ? []
      : [{ type: 'lever' as const, where, says: `moves ${moved.value.join(' and ') || 'nothing'}` }]),
    ...(rise > 0 && rise <= demandModel.largestRise
      ? []
      : [{ type: 'demand-step' as const, where, says: `raises demand by ${rise.toFixed(2)}` }]),
  ]
}

/** The first of a ladder was made from nothing; any other names what one of the steps to it moves. */
function leversNotTaken({ drills, edges }: Climb, byId: ReadonlyMap<string, Drill>): CatalogueFault[] {
  return drills.flatMap((drill, index): CatalogueFault[] => {
    if ((index === 0) !== (drill.lever === null))
      return [
        {
          type: 'lever',
          where: drill.id,
          says: index === 0 ? 'is first but names a lever' : 'names no lever',
        },
      ]
    const moves = edges
      .filter(([, to]) => to === drill.id)
      .flatMap(([from]) => {
        const before = byId.get(from)
        const moved = before && leversMoved(before.moves[0].posture, drill.moves[0].posture)
        return moved?.ok ? [moved.value.map(String)] : []
      })
    if (drill.lever === null || moves.length === 0) return []
    const lever: string = drill.lever
    return moves.some(levers => levers.includes(lever))
      ? []
      : [{ type: 'lever', where: drill.id, says: `names ${lever}, but no step to it moves that` }]
  })
}
