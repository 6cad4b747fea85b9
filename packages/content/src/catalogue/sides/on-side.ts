import { mirrored, mirroredScenery, mirroredView, type Side } from '@backstride/body'
import { catalogue } from '../catalogue.ts'
import type { Drill, Fault, Pose } from '../drill.ts'
import { reachDrills } from '../twists/reach-back.ts'
import { drawnSide } from './drawn-side.ts'

/** The drill done on one side. The catalogue draws one; the other is its mirror image, seen from the other side. null: as drawn. */
export function onSide(drill: Drill, side: Side | null): Drill {
  const drawn = drawnSide(drill.id)
  if (side === null || drawn === undefined || drawn === side) return drill
  return otherSides.get(drill) ?? inMirror(drill)
}

/** The whole drill in a mirror: postures, view and what stands beside it. */
function inMirror(drill: Drill): Drill {
  const {
    moves: [first, ...others],
    entryPostures,
    scenery,
  } = drill
  return {
    ...drill,
    moves: [poseInMirror(first), ...others.map(poseInMirror)],
    faults: drill.faults.map((fault): Fault => ({ ...fault, posture: mirrored(fault.posture) })),
    view: mirroredView(drill.view),
    ...(scenery === undefined ? {} : { scenery: scenery.map(mirroredScenery) }),
    ...(entryPostures === undefined ? {} : { entryPostures: entryInMirror(entryPostures) }),
  }
}

function poseInMirror({ emphasis, ...pose }: Pose): Pose {
  return {
    ...pose,
    posture: mirrored(pose.posture),
    ...(emphasis === undefined ? {} : { emphasis: emphasis.map(limb => otherLimb[limb]) }),
  }
}

function entryInMirror([waiting, first, second, held]: NonNullable<Drill['entryPostures']>): NonNullable<
  Drill['entryPostures']
> {
  return [mirrored(waiting), mirrored(first), mirrored(second), mirrored(held)]
}

const otherLimb = {
  leftArm: 'rightArm',
  rightArm: 'leftArm',
  leftLeg: 'rightLeg',
  rightLeg: 'leftLeg',
} as const satisfies Readonly<Record<string, NonNullable<Pose['emphasis']>[number]>>

/** Made once, so that a drill on its other side is the same object each time it is asked for. */
const otherSides: ReadonlyMap<Drill, Drill> = new Map(
  [...catalogue, ...Object.values(reachDrills)]
    .filter(({ id }) => drawnSide(id) !== undefined)
    .map(drill => [drill, inMirror(drill)]),
)
