import type { CameraFrame } from '../../frames/frames.ts'
import { landmarkCount, landmarks } from '../../frames/landmarks.ts'

/** Left and right by their places in a frame. */
const pairs: readonly (readonly [left: number, right: number])[] = [
  [1, 4],
  [2, 5],
  [3, 6],
  ...Array.from({ length: (landmarkCount - 7) / 2 }, (_, index): [number, number] => [
    7 + 2 * index,
    8 + 2 * index,
  ]),
]

/**
 * The legs below the hips change places, as models do in pure profile. How sure the model is stays with the name: it does
 * not tell. Source: `pose.md` 4.
 */
export const legsSwapped = (frame: CameraFrame): CameraFrame =>
  swapped(
    frame,
    pairs.filter(([left]) => left >= landmarks.leftKnee),
  )

/** The whole body the other way round: taken from behind for from the front. */
export const sidesSwapped = (frame: CameraFrame): CameraFrame => swapped(frame, pairs)

function swapped(frame: CameraFrame, which: typeof pairs): CameraFrame {
  return {
    ...frame,
    landmarks:
      frame.landmarks &&
      placesChanged(
        frame.landmarks,
        which,
        ([x, y, z], [, , , visibility]) => [x, y, z, visibility] as const,
      ),
    world: frame.world && placesChanged(frame.world, which, row => row),
  }
}

function placesChanged<Row>(
  rows: readonly Row[],
  which: typeof pairs,
  put: (place: Row, name: Row) => Row,
): readonly Row[] {
  const changed = [...rows]
  for (const [left, right] of which) {
    const [leftRow, rightRow] = [rows[left], rows[right]]
    if (leftRow === undefined || rightRow === undefined) continue
    changed[left] = put(rightRow, leftRow)
    changed[right] = put(leftRow, rightRow)
  }
  return changed
}
