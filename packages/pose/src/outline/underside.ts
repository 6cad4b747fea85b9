import { UNDERSIDE_STEP_PX } from '@backstride/motion'

/** How sure the model must be that a pixel belongs to the person. Source: pose 7, mask at 0.5. */
export const PERSON_FROM = 0.5

/** Nobody in a column. As in recordings (`UNDERSIDE_STEP_PX`). */
const NOBODY = -1

/**
 * Underside of a person: the lowest pixel of every 4th column, from the left. `mask` is row by row, 0 to 1. Neighbouring
 * columns share their cache lines, so going up one column after another is also the quickest way.
 */
export function undersideOf(mask: Float32Array, widthPx: number, heightPx: number): number[] {
  const [step, enough, lastRow] = [UNDERSIDE_STEP_PX, PERSON_FROM, (heightPx - 1) * widthPx]
  const underside = new Array<number>(Math.ceil(widthPx / step)).fill(NOBODY)
  for (let column = 0; column < underside.length; column++) {
    let at = lastRow + column * step
    for (let y = heightPx - 1; y >= 0; y--) {
      if ((mask[at] as number) >= enough) {
        underside[column] = y
        break
      }
      at -= widthPx
    }
  }
  return underside
}
