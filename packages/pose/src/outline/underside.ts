import { UNDERSIDE_STEP_PX } from '@backstride/motion'

/** How sure the model must be that a pixel belongs to the person. Source: pose 7, mask at 0.5. */
export const PERSON_FROM = 0.5

/** Nobody in a column. As in recordings (`UNDERSIDE_STEP_PX`). */
const NOBODY = -1

/**
 * Underside of a person: the lowest pixel of every 4th column, from the left. `mask` is row by row, 0 to 1.
 * Goes up row by row and forgets columns that are done: the bytes are read in the order they lie in.
 */
export function undersideOf(mask: Float32Array, widthPx: number, heightPx: number): number[] {
  const count = Math.ceil(widthPx / UNDERSIDE_STEP_PX)
  const underside = new Array<number>(count).fill(NOBODY)
  const open = new Int32Array(count)
  for (let column = 0; column < count; column++) open[column] = column
  let left = count
  for (let y = heightPx - 1; y >= 0 && left > 0; y--) {
    const row = y * widthPx
    let kept = 0
    for (let index = 0; index < left; index++) {
      const column = open[index] as number
      if ((mask[row + column * UNDERSIDE_STEP_PX] as number) >= PERSON_FROM) underside[column] = y
      else open[kept++] = column
    }
    left = kept
  }
  return underside
}
