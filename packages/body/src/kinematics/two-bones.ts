import { across, add, along, lengthOf, scale, subtract, unit, type Vector } from '../geometry/vector.ts'

/** A limb of two bones from `root` to `target`, its middle joint toward `pole`; stretched as far as it goes when the target is out of reach. */
export function reachWithTwoBones(
  root: Vector,
  target: Vector,
  upper: number,
  lower: number,
  pole: Vector,
): { readonly middle: Vector; readonly end: Vector } {
  const wanted = subtract(target, root)
  const longest = upper + lower - 1e-3
  const shortest = Math.abs(upper - lower) + 1e-3
  const distance = Math.min(longest, Math.max(shortest, lengthOf(wanted)))
  const direction = lengthOf(wanted) === 0 ? scale(pole, -1) : unit(wanted)
  const alongBy = (upper ** 2 - lower ** 2 + distance ** 2) / (2 * distance)
  const outBy = Math.sqrt(Math.max(0, upper ** 2 - alongBy ** 2))
  const out = across(pole, direction)
  return {
    middle: add(along(root, direction, alongBy), scale(out, outBy)),
    end: along(root, direction, distance),
  }
}
