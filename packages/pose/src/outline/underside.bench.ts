import { bench, describe } from 'vitest'
import { undersideOf } from './underside.ts'

/** A frame of 960 x 544 with somebody lying across 60 % of its width: the largest a recording holds. */
const [widthPx, heightPx] = [960, 544]
const mask = new Float32Array(widthPx * heightPx)
for (let y = 250; y < 330; y++) mask.fill(1, y * widthPx + 190, y * widthPx + 770)
const empty = new Float32Array(widthPx * heightPx)

describe('the underside of a body, at most 2 ms', () => {
  bench('somebody lying', () => void undersideOf(mask, widthPx, heightPx))
  bench('nobody: every row is read', () => void undersideOf(empty, widthPx, heightPx))
})
