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
  /** Whose steps are held lying on the back: their levers and demand come from the postures. */
  readonly weighed: readonly LadderName[]
}

/** Every variant can be reached from the start of its ladder, in steps that move one lever and are small. */
export function checkLadders({ drills, edges, flows, weighed }: Ladders): readonly CatalogueFault[] {
  const ids = new Set(drills.map(({ id }) => id))
  const names = [...new Set(drills.map(({ ladder }) => ladder))].filter(name => !flows.includes(name))
  return [
    ...edges
      .flat()
      .flatMap((id): CatalogueFault[] =>
        ids.has(id) ? [] : [{ type: 'unknown-id', where: id, says: 'is in an edge but is no drill' }],
      ),
    ...names.flatMap(name => {
      const climb = climbOf(name, drills, edges)
      return [
        ...unreachable(climb),
        ...leversNamed(climb),
        ...(weighed.includes(name) ? [...weighedSteps(climb), ...leversTaken(climb)] : []),
      ]
    }),
  ]
}

interface Climb {
  readonly drills: readonly Drill[]
  readonly steps: readonly (readonly [from: Drill, to: Drill])[]
}

function climbOf(name: LadderName, all: readonly Drill[], edges: readonly Edge[]): Climb {
  const drills = all.filter(({ ladder }) => ladder === name)
  const byId = new Map(drills.map(drill => [drill.id, drill]))
  const listed = edges.flatMap(([from, to]) => stepOf(byId.get(from), byId.get(to)))
  const inOrder = drills.flatMap((drill, index) =>
    drill.lever === null ? [] : stepOf(drills[index - 1], drill),
  )
  return { drills, steps: listed.length > 0 ? listed : inOrder }
}

const stepOf = (from: Drill | undefined, to: Drill | undefined): Climb['steps'] =>
  from === undefined || to === undefined ? [] : [[from, to]]

function unreachable({ drills, steps }: Climb): readonly CatalogueFault[] {
  const reached = new Set(drills.slice(0, 1))
  // A set grows while it is walked: what is added is visited too.
  for (const drill of reached) for (const [from, to] of steps) if (from === drill) reached.add(to)
  return drills
    .filter(drill => !reached.has(drill))
    .map(({ id }) => ({ type: 'unreachable', where: id, says: 'no step leads to it' }))
}

/** The first of a ladder was made from nothing; any other was made from something. */
const leversNamed = ({ drills }: Climb): readonly CatalogueFault[] =>
  drills.flatMap(({ id, lever }, index): CatalogueFault[] => {
    if ((index === 0) === (lever === null)) return []
    return [{ type: 'lever', where: id, says: index === 0 ? 'is first but names a lever' : 'names no lever' }]
  })

const posturesOf = ([from, to]: Climb['steps'][number]) =>
  [from.moves[0].posture, to.moves[0].posture] as const

const weighedSteps = ({ steps }: Climb): readonly CatalogueFault[] =>
  steps.flatMap((step): CatalogueFault[] => {
    const where = `${step[0].id}-${step[1].id}`
    const [before, after] = posturesOf(step)
    const moved = leversMoved(before, after)
    const [light, heavy] = [leversOf(before), leversOf(after)]
    if (!moved.ok || !light.ok || !heavy.ok)
      return [{ type: 'demand-step', where, says: 'cannot be weighed: lie down, seat on the floor' }]
    const levers = moved.value.join(' and ') || 'nothing'
    const rise = meanDemand(heavy.value) - meanDemand(light.value)
    const isSmall = rise > 0 && rise <= demandModel.largestRise
    return [
      ...(moved.value.length === 1 ? [] : [{ type: 'lever' as const, where, says: `moves ${levers}` }]),
      ...(isSmall
        ? []
        : [{ type: 'demand-step' as const, where, says: `raises demand by ${rise.toFixed(2)}` }]),
    ]
  })

/** The lever that a drill names is what one of the steps to it moves. */
const leversTaken = ({ drills, steps }: Climb): readonly CatalogueFault[] =>
  drills.flatMap((drill): CatalogueFault[] => {
    const moved = steps
      .filter(([, to]) => to === drill)
      .flatMap(step => {
        const levers = leversMoved(...posturesOf(step))
        return levers.ok ? levers.value : []
      })
    const isTaken = drill.lever === null || moved.length === 0 || moved.some(lever => lever === drill.lever)
    return isTaken
      ? []
      : [{ type: 'lever', where: drill.id, says: `names ${drill.lever}, but no step to it moves that` }]
  })
