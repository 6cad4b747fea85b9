import type { Arm, Leg, Posture } from '../posture/posture.ts'
import { drawnProportions, type Proportions } from '../segments/proportions.ts'
import { carriersOf } from './floor.ts'
import { armAngles, legAngles } from './joint-angles.ts'
import { solve } from './solve.ts'

/**
 * The way from one posture to another, from share 0 to 1: joint angles move, never points, so every segment keeps its
 * length. Feet and hands that stay planted stay on the floor, and no limb passes through it. Between two bases (lying,
 * standing) there is no way through the air: the picture changes halfway. Both ends are solved once, for every frame.
 */
export function wayBetween(
  from: Posture,
  to: Posture,
  proportions: Proportions = drawnProportions,
): (share: number) => Posture {
  if (from.base !== to.base) return share => (share < 0.5 ? from : to)
  const [start, end] = [solve(from, proportions), solve(to, proportions)]
  const contacts = from.contacts.filter(contact => to.contacts.includes(contact))
  const legs = {
    left: legWay(from.legs.left, to.legs.left, () => [legAngles(start, 'left'), legAngles(end, 'left')]),
    right: legWay(from.legs.right, to.legs.right, () => [legAngles(start, 'right'), legAngles(end, 'right')]),
  }
  const arms = {
    left: armWay(from.arms.left, to.arms.left, () => [armAngles(start, 'left'), armAngles(end, 'left')]),
    right: armWay(from.arms.right, to.arms.right, () => [armAngles(start, 'right'), armAngles(end, 'right')]),
  }
  return share => {
    if (share <= 0) return from
    if (share >= 1) return to
    const mix: Mix = (a, b) => a + (b - a) * share
    const moving: Posture = {
      base: from.base,
      pelvis: mixAngles(from.pelvis, to.pelvis, mix),
      spine: mixAngles(from.spine, to.spine, mix),
      neck: mixAngles(from.neck, to.neck, mix),
      legs: { left: legs.left(mix), right: legs.right(mix) },
      arms: { left: arms.left(mix), right: arms.right(mix) },
      contacts,
    }
    return standing(moving, mix(start.pelvis[1], end.pelvis[1]))
  }
}

/** The posture `share` of the way from one to another. */
export const between = (
  from: Posture,
  to: Posture,
  share: number,
  proportions: Proportions = drawnProportions,
): Posture => wayBetween(from, to, proportions)(share)

type Mix = (a: number, b: number) => number

function mixAngles<Part extends object>(from: Part, to: Part, mix: Mix): Part {
  const before = new Map<string, unknown>(Object.entries(from))
  const mixed = Object.entries(to).map(([name, after]) => {
    const start = before.get(name)
    return [name, typeof start === 'number' && typeof after === 'number' ? mix(start, after) : after]
  })
  return { ...from, ...Object.fromEntries(mixed) }
}

/** Limbs take the short way round. */
const shortWay = (a: number, b: number): number => a + ((((b - a) % 360) + 540) % 360) - 180

function mixLimb<Limb extends object>(from: Limb, to: Limb, mix: Mix): Limb {
  return mixAngles(from, to, (a, b) => mix(a, shortWay(a, b)))
}

function legWay(from: Leg, to: Leg, solved: () => readonly [Leg, Leg]): (mix: Mix) => Leg {
  if (from.kind === 'planted' && to.kind === 'planted') return mix => mixAngles(from, to, mix)
  const [a, b] = solved()
  return mix => mixLimb(a, b, mix)
}

function armWay(from: Arm, to: Arm, solved: () => readonly [Arm, Arm]): (mix: Mix) => Arm {
  if (from.kind === 'planted' && to.kind === 'planted') return mix => mixAngles(from, to, mix)
  if (from.kind === 'touching' && to.kind === 'touching' && from.place === to.place && from.of === to.of)
    return () => from
  const [a, b] = solved()
  return mix => mixLimb(a, b, mix)
}

/** What carries the body at both ends carries it in between; otherwise the hips go straight from one height to the other. */
function standing(moving: Posture, straightPct: number): Posture {
  const { hipHeightPct: _, ...pelvis } = moving.pelvis
  return carriersOf(moving).length > 0
    ? { ...moving, pelvis }
    : { ...moving, pelvis: { ...pelvis, hipHeightPct: straightPct } }
}
