import type { ContactState, FigureDrawing, FigurePart } from './drawing.ts'
import { pathNumber } from './outline.ts'

/** What a runner leans on, sits down to or stands on. Percent of stature; `at` and the ends lie along the way the base faces. */
export type Scenery =
  | { readonly kind: 'wall'; readonly atPct: number }
  | {
      readonly kind: 'chair'
      readonly fromPct: number
      readonly toPct: number
      readonly heightPct: number
      /** Where its back stands up; left out: at `fromPct`. */
      readonly back?: 'from' | 'to'
    }
  | { readonly kind: 'step'; readonly fromPct: number; readonly toPct: number; readonly heightPct: number }

/** Where it stands in the picture of a mirrored posture. */
export function mirroredScenery(scenery: Scenery): Scenery {
  if (scenery.kind === 'wall') return { ...scenery, atPct: wallPct - scenery.atPct }
  const ends = { fromPct: -scenery.toPct, toPct: -scenery.fromPct }
  if (scenery.kind === 'step') return { ...scenery, ...ends }
  return { ...scenery, ...ends, back: scenery.back === 'to' ? 'from' : 'to' }
}

/** How thick a wall is drawn, percent of stature. */
const wallPct = 4

/** What paints a path: the look gives each of these its colour and line. */
export type Paint =
  | 'mat'
  | 'scenery'
  | `${FigurePart['shapes'][number]['tone']}${'' | '-far'}`
  | 'halo'
  | 'contact-glued'
  | 'contact-slot'
  | 'contact-unseen'
  | 'arch-opening'
  | 'arch-edge'
  | 'mark'
  | 'mark-halo'

export interface ScenePath {
  /** Stays the same from picture to picture. */
  readonly id: string
  readonly path: string
  readonly paint: Paint
  /** Width of the line in percent of stature, where the paint is a line. */
  readonly width?: number
}

export interface SceneOptions {
  /** null: nothing is said of the low back. */
  readonly contact: ContactState | null
  /** Half the length of the mat around the middle of the picture; 0: none, the floor is drawn elsewhere. */
  readonly matHalfLength: number
  readonly middleX: number
  readonly scenery?: readonly Scenery[]
}

const matHeight = 5

/** The whole picture as paths from back to front: scenery, mat, figure, and where the low back touches. */
export function figureScene(
  drawing: FigureDrawing,
  { contact, matHalfLength, middleX, scenery = [] }: SceneOptions,
): readonly ScenePath[] {
  const { parts, floorY } = drawing
  return [
    ...scenery.map(each => sceneryPath(each, floorY)),
    ...(matHalfLength === 0
      ? []
      : [
          {
            id: 'mat',
            path: bar(middleX - matHalfLength, middleX + matHalfLength, floorY - 0.2, matHeight, 2.4),
            paint: 'mat' as const,
          },
        ]),
    ...parts.flatMap(partPaths),
    ...contactPaths(drawing, contact),
    ...drawing.marks.flatMap((path, index) => [
      { id: `mark halo ${index}`, path, paint: 'mark-halo' as const, width: 3.8 },
      { id: `mark ${index}`, path, paint: 'mark' as const, width: 2 },
    ]),
  ]
}

function partPaths({ name, halo, haloWidth, shapes, far }: FigurePart): readonly ScenePath[] {
  return [
    ...halo.map((path, index) => ({
      id: `${name} halo ${index}`,
      path,
      paint: 'halo' as const,
      width: haloWidth,
    })),
    ...shapes.map(({ path, tone }, index) => ({
      id: `${name} ${index}`,
      path,
      paint: far ? (`${tone}-far` as const) : tone,
    })),
  ]
}

/** Three shapes that survive greyscale: a solid bar, an open arch over an empty slot, a dashed slot that claims nothing. */
function contactPaths({ contact, floorY }: FigureDrawing, state: ContactState | null): readonly ScenePath[] {
  if (contact === null || state === null) return []
  const { fromX, toX, arch } = contact
  switch (state) {
    case 'glued':
      return [{ id: 'contact', path: bar(fromX, toX, floorY - 1, 4, 2), paint: 'contact-glued' }]
    case 'unseen':
      return [
        { id: 'contact', path: bar(fromX, toX, floorY - 0.6, 3.4, 1.7), paint: 'contact-unseen', width: 1.1 },
      ]
    case 'lifted':
      return [
        ...(arch === null
          ? []
          : [
              { id: 'opening', path: arch.opening, paint: 'arch-opening' as const },
              { id: 'arch', path: arch.edge, paint: 'arch-edge' as const, width: 1.6 },
            ]),
        {
          id: 'contact',
          path: bar(fromX + 1, toX - 1, floorY + 0.6, 2.6, 1.3),
          paint: 'contact-slot',
          width: 0.8,
        },
      ]
  }
}

function sceneryPath(scenery: Scenery, floorY: number): ScenePath {
  switch (scenery.kind) {
    case 'wall':
      return {
        id: 'wall',
        path: bar(scenery.atPct - wallPct, scenery.atPct, floorY - 112, 112, 0),
        paint: 'scenery',
      }
    case 'step':
      return {
        id: 'step',
        path: bar(scenery.fromPct, scenery.toPct, floorY - scenery.heightPct, scenery.heightPct, 0.8),
        paint: 'scenery',
      }
    case 'chair': {
      const { fromPct, toPct, heightPct, back = 'from' } = scenery
      const [seat, leg] = [floorY - heightPct, 3]
      const backRises = (end: 'from' | 'to'): number => (back === end ? chairBackPct : 0)
      return {
        id: 'chair',
        path:
          bar(fromPct, toPct, seat, 4.2, 1.4) +
          bar(fromPct, fromPct + leg, seat - backRises('from'), backRises('from') + heightPct, 1.2) +
          bar(toPct - leg, toPct, seat - backRises('to'), backRises('to') + heightPct, 1.2),
        paint: 'scenery',
      }
    }
  }
}

/** How far a chair's back rises above its seat. */
const chairBackPct = 24

/** A bar with round corners, as path data. */
function bar(left: number, right: number, top: number, height: number, radius: number): string {
  const n = pathNumber
  const [width, bottom] = [right - left, top + height]
  const r = Math.max(0, Math.min(radius, height / 2, width / 2))
  return (
    `M${n(left + r)} ${n(top)}H${n(right - r)}A${n(r)} ${n(r)} 0 0 1 ${n(right)} ${n(top + r)}V${n(bottom - r)}` +
    `A${n(r)} ${n(r)} 0 0 1 ${n(right - r)} ${n(bottom)}H${n(left + r)}A${n(r)} ${n(r)} 0 0 1 ${n(left)} ${n(bottom - r)}` +
    `V${n(top + r)}A${n(r)} ${n(r)} 0 0 1 ${n(left + r)} ${n(top)}Z`
  )
}
