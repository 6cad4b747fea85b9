import type { Side } from '@backstride/body'

/**
 * Which side the catalogue draws of every drill that has one: the leg that moves, carries or stands in front, the rear leg
 * of a twist, the elbow below. Of the hollow hold the single leg, or the arm that goes back alone.
 */
const byLadder: Readonly<Record<Side, readonly string[]>> = {
  right: [
    ...['HH01', 'HH01N', 'HH07', 'HH08', 'HH09', 'HH10', 'HH11', 'HH12', 'HH13', 'HH23', 'HH24', 'HH29'],
    ...['HW2', 'HW3', 'HW4'],
    ...['HM2', 'HM3', 'HM4', 'HM5'],
    ...['BD1', 'BD2', 'BD3', 'BD4', 'BD5'],
    ...['SP0', 'SP1', 'SP2', 'SP3', 'SP4', 'SP5'],
    ...['SQ3', 'SQ4', 'SQ5'],
    ...['BR3', 'BR4', 'BR5'],
    ...['HI2', 'HS2'],
  ],
  left: [
    'HH28',
    ...['HI3', 'HI4', 'HI5'],
    ...['HS0', 'HS1', 'HS3', 'HS4', 'HS5'],
    ...['CA2', 'CA3', 'CA4', 'CA5'],
  ],
}

const sideById: ReadonlyMap<string, Side> = new Map([
  ...byLadder.left.map(id => [id, 'left'] as const),
  ...byLadder.right.map(id => [id, 'right'] as const),
])

/** undefined: both sides do the same, or take turns within it. */
export const drawnSide = (drill: string): Side | undefined => sideById.get(drill)
