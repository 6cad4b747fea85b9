import type { TurnCountState, TurnEvent } from '../../turns/turn-count.ts'

/** How far a turn went, as a share of the runner's own widest to that side; undefined: there is none yet. */
export function rangeShare(
  { side, widestDeg }: Pick<TurnEvent, 'side' | 'widestDeg'>,
  widest: TurnCountState['widestDeg'],
): number | undefined {
  return widest[side] > 0 ? widestDeg / widest[side] : undefined
}
