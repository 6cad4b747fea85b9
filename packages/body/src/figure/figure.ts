import { scale, type Vector } from '../geometry/vector.ts'
import type { Skeleton } from '../kinematics/skeleton.ts'
import { solve } from '../kinematics/solve.ts'
import { baseFrames } from '../kinematics/trunk.ts'
import type { Base, Posture, Side } from '../posture/posture.ts'
import { sides } from '../posture/posture.ts'
import { type Project, projector, type View } from '../projection/view.ts'
import { drawnProportions, type Proportions } from '../segments/proportions.ts'
import { drawBackpack, drawStrap, type Load } from './backpack.ts'
import { contactMark } from './contact-mark.ts'
import type { Bounds, FigureDrawing, FigurePart, PartName } from './drawing.ts'
import { drawArm, drawLeg } from './limbs.ts'
import { marksOf } from './marks.ts'
import { drawHead, drawNeck, drawTrunk } from './trunk-and-head.ts'

export interface FigureOptions {
  readonly proportions?: Proportions
  /** Far limbs that carry the meaning are drawn as if near. */
  readonly emphasis?: readonly PartName[]
  /** A backpack, and where it is carried. */
  readonly load?: Load
}

/** The picture of a posture: filled shapes from back to front, right from every side. */
export function drawFigure(
  posture: Posture,
  view: View,
  { proportions = drawnProportions, emphasis = [], load }: FigureOptions = {},
): FigureDrawing {
  const skeleton = solve(posture, proportions)
  const project = projector(view)
  const floorY = project([0, 0, 0]).y
  return {
    parts: [
      ...packParts(skeleton, project, load, 'onBack'),
      ...partsOf(posture.base, skeleton, project, {
        emphasis,
        proportions,
        ...(load === undefined ? {} : { load }),
      }),
    ],
    marks: marksOf(posture, skeleton, project),
    floorY,
    contact: posture.base === 'supine' ? contactMark(skeleton, project, floorY) : null,
    bounds: boundsOf(skeleton, project, floorY),
  }
}

/** Between left and right this much depth tells near from far. Source: look 9; the hips' share ours [D]. */
const toldApart = { hips: 5.2, shoulders: 14 }
/** Puts near limbs before the trunk and far ones behind it, whatever their hands and feet do. */
const inFront = { leg: 40, arm: 60 }
const behind = { leg: -40, arm: -44, legSeenFromFront: -6 }

function partsOf(
  base: Base,
  skeleton: Skeleton,
  project: Project,
  { emphasis = [], load, proportions = drawnProportions }: FigureOptions,
): readonly FigurePart[] {
  const { legs, arms, trunk, head } = skeleton
  const depth = (at: Vector): number => project(at).near
  // By the way the body stands or lies, not by its turned pelvis: a leg must not change colour during a twist.
  const hipsLeftNearer = depth(scale(baseFrames[base].left, 2 * proportions.hipHalfWidth)) - depth([0, 0, 0])
  const shouldersLeftNearer = depth(arms.left.shoulder) - depth(arms.right.shoulder)
  const near = (side: Side, leftNearer: number): boolean => leftNearer > 0 === (side === 'left')
  const hipsApart = Math.abs(hipsLeftNearer)
  const shouldersApart = Math.abs(shouldersLeftNearer)
  const belly = trunk[4]
  const trunkDepth = project(belly?.centre ?? skeleton.pelvis).near
  const placed: { part: FigurePart; depth: number }[] = [
    { part: { name: 'trunk', far: false, ...drawTrunk(skeleton, project) }, depth: trunkDepth },
    ...packParts(skeleton, project, load, 'inFront').map(part => ({ part, depth: trunkDepth + 0.02 })),
    ...(load === 'onBack' ? [{ part: strapPart(skeleton, project), depth: trunkDepth + 0.02 }] : []),
    { part: { name: 'neck', far: false, ...drawNeck(skeleton, project) }, depth: trunkDepth + 0.05 },
    {
      part: { name: 'head', far: false, ...drawHead(skeleton, project) },
      depth: Math.max(project(head.centre).near, trunkDepth - 0.2) + 0.5,
    },
  ]
  for (const side of sides) {
    const [leg, arm] = [legs[side], arms[side]]
    const [legName, armName] = [`${side}Leg`, `${side}Arm`] as const
    const legNear = near(side, hipsLeftNearer)
    const armNear = near(side, shouldersLeftNearer)
    const farLeg = !legNear && hipsApart > toldApart.hips
    const farArm = !armNear && shouldersApart > toldApart.shoulders
    const legOffset =
      hipsApart > toldApart.hips ? (legNear ? inFront.leg : behind.leg) : behind.legSeenFromFront
    const armOffset =
      shouldersApart > toldApart.shoulders ? (armNear ? inFront.arm : behind.arm) : armNear ? 3 : -3
    placed.push(
      {
        part: { name: legName, far: farLeg && !emphasis.includes(legName), ...drawLeg(leg, project) },
        depth:
          project(leg.knee).near * 0.5 +
          project(leg.ankle).near * 0.3 +
          project(leg.hip).near * 0.2 +
          legOffset,
      },
      {
        part: { name: armName, far: farArm && !emphasis.includes(armName), ...drawArm(arm, project) },
        depth: project(arm.elbow).near * 0.6 + project(arm.wrist).near * 0.4 + armOffset,
      },
    )
  }
  return placed.toSorted((a, b) => a.depth - b.depth).map(({ part }) => part)
}

/** Behind everything when worn on the back, over the shirt when held in front. */
const packParts = (
  skeleton: Skeleton,
  project: Project,
  load: Load | undefined,
  where: Load,
): readonly FigurePart[] => {
  if (load !== where) return []
  const path = drawBackpack(skeleton, project, load)
  return [{ name: 'pack', far: false, halo: [path], haloWidth: 1.2, shapes: [{ path, tone: 'pack' }] }]
}

const strapPart = (skeleton: Skeleton, project: Project): FigurePart => ({
  name: 'strap',
  far: false,
  halo: [],
  haloWidth: 0,
  shapes: [{ path: drawStrap(skeleton, project), tone: 'pack' }],
})

function boundsOf({ legs, arms, trunk, head }: Skeleton, project: Project, floorY: number): Bounds {
  const spots = [
    { at: head.centre, thick: 8 },
    ...trunk.map(({ centre, halfWidth }) => ({ at: centre, thick: halfWidth })),
    ...sides.flatMap(side => [
      ...[legs[side].hip, legs[side].knee, legs[side].ankle].map(at => ({ at, thick: 5 })),
      ...[legs[side].heel, legs[side].toe].map(at => ({ at, thick: 2 })),
      ...[arms[side].elbow, arms[side].wrist, arms[side].knuckles].map(at => ({ at, thick: 3 })),
    ]),
  ].map(({ at, thick }) => ({ ...project(at), thick }))
  return {
    left: Math.min(...spots.map(({ x, thick }) => x - thick)),
    right: Math.max(...spots.map(({ x, thick }) => x + thick)),
    top: Math.min(...spots.map(({ y, thick }) => y - thick)),
    bottom: Math.max(floorY, ...spots.map(({ y }) => y)),
  }
}
