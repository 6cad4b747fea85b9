import type { Box } from './body-box.ts'

/** A picture made small: brightness 0-255, row by row. */
export interface Thumbnail {
  readonly brightness: Uint8Array
}

/** When something beside the runner moves. All [D]: no recording with a dog or a child was at hand. */
export const elsewhere = {
  columns: 64,
  rows: 36,
  /** Looked at this often. */
  everyMs: 250,
  /** A place changed when its brightness did by this, of 255; noise and the exposure of a camera stay below. */
  changedBy: 24,
  /** Least that changes when something moves, share of the picture: a small dog 2 m away, where it was and where it is. */
  atLeastShare: 0.012,
  /** Least of it in one piece. */
  inOnePieceShare: 0.006,
  /** When more than this moves, the camera or the light did. */
  atMostShare: 0.5,
  /** Movement is believed when seen so many times running, calm after so many. */
  seenTimes: 2,
  calmTimes: 4,
  tag: 'D',
  source: 'physio-notes.md 7: dog or child in frame pauses',
} as const

export interface Movement {
  readonly last: Thumbnail | undefined
  readonly moving: boolean
  /** How many times running it looked different from `moving`. */
  readonly against: number
}

export const stillRoom: Movement = { last: undefined, moving: false, against: 0 }

/** One thumbnail more, taken `everyMs` after the last. `body`: where the runner is or was; nothing is looked at there. */
export function watchRoom(movement: Movement, thumbnail: Thumbnail, body: Box): Movement {
  const { last, moving } = movement
  if (last === undefined) return { ...movement, last: thumbnail }
  const sees = movesOutside(last, thumbnail, body)
  if (sees === moving) return { last: thumbnail, moving, against: 0 }
  const against = movement.against + 1
  const turns = against >= (moving ? elsewhere.calmTimes : elsewhere.seenTimes)
  return { last: thumbnail, moving: turns ? sees : moving, against: turns ? 0 : against }
}

function movesOutside(before: Thumbnail, now: Thumbnail, body: Box): boolean {
  const { columns, rows, changedBy } = elsewhere
  const changed = new Uint8Array(columns * rows)
  let count = 0
  for (let row = 0; row < rows; row++) {
    const y = (row + 0.5) / rows
    for (let column = 0; column < columns; column++) {
      const x = (column + 0.5) / columns
      if (x > body.left && x < body.right && y > body.top && y < body.bottom) continue
      const at = row * columns + column
      if (Math.abs((now.brightness[at] ?? 0) - (before.brightness[at] ?? 0)) < changedBy) continue
      changed[at] = 1
      count++
    }
  }
  const all = columns * rows
  if (count < all * elsewhere.atLeastShare || count > all * elsewhere.atMostShare) return false
  return largestPatch(changed) >= all * elsewhere.inOnePieceShare
}

/** Leaves and noise change here and there; a dog or a child changes in one piece. */
function largestPatch(changed: Uint8Array): number {
  const { columns } = elsewhere
  let largest = 0
  const waiting: number[] = []
  for (let start = 0; start < changed.length; start++) {
    if (changed[start] !== 1) continue
    let size = 0
    waiting.push(start)
    changed[start] = 0
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      size++
      const column = at % columns
      for (const step of [-1, 1, -columns, columns]) {
        const next = at + step
        if ((step === -1 && column === 0) || (step === 1 && column === columns - 1)) continue
        if (changed[next] !== 1) continue
        changed[next] = 0
        waiting.push(next)
      }
    }
    largest = Math.max(largest, size)
  }
  return largest
}
